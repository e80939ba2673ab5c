//! A second proof of every item, from the canonical JSON alone.

mod heads;
mod measure;
mod stems;
mod triples;

use serde_json::Value;

pub(crate) use measure::{Measured, has_code};
pub(crate) use triples::Document;

/// A member of a JSON value as a list.
pub(crate) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// A JSON value as text; empty where it is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

impl Document {
    /// Whether an item says the truth, and nothing gives its key away by a code.
    pub(crate) fn check(&self, item: &Value) -> Result<(), String> {
        let shown = shown(item);
        if let Some(text) = shown.iter().find(|text| has_code(text)) {
            return Err(format!("a code in {text}"));
        }
        for triple in list(&item["proof"], "holds") {
            self.is_stated(triple).then_some(()).ok_or_else(|| format!("{triple} isn't stated"))?;
        }
        for triple in list(&item["proof"], "fails") {
            (!self.may_be_stated(triple)).then_some(()).ok_or_else(|| format!("{triple} may be stated"))?;
            self.check_denial(triple)?;
        }
        match text(&item["response"]) {
            "true-false" => check_statement(item),
            "match" => self.check_match(item),
            _ => self.check_choice(item),
        }?;
        self.check_stems(item)?;
        self.check_explanation(item)
    }

    fn check_choice(&self, item: &Value) -> Result<(), String> {
        let options = list(item, "options");
        let key: Vec<&str> = list(item, "key").iter().map(text).collect();
        if !(3..=4).contains(&options.len()) || key.is_empty() || key.len() >= options.len() {
            return Err("a wrong number of options".into());
        }
        if (text(&item["response"]) == "single") != (key.len() == 1) {
            return Err("a wrong number of keys".into());
        }
        for option in options {
            let is_right = key.contains(&text(&option["id"]));
            let name = self.name_of(option, item).ok_or("an option that isn't in the document")?;
            let is_in = |part: &str| list(&item["proof"], part).iter().any(|triple| option_end(item, triple) == name);
            if is_in("holds") != is_right || is_in("fails") == is_right {
                return Err(format!("no proof for {name}"));
            }
        }
        differ(options.iter().map(|option| text(&option["text"])))
    }

    fn check_match(&self, item: &Value) -> Result<(), String> {
        let options = list(item, "options");
        let ids: Vec<&str> = options.iter().map(|option| text(&option["id"])).collect();
        let same = |name: &str| {
            let mut other: Vec<&str> = list(item, name).iter().map(text).collect();
            other.sort_unstable();
            let mut ids = ids.clone();
            ids.sort_unstable();
            ids == other
        };
        if !(3..=5).contains(&options.len()) || !same("key") || !same("order") {
            return Err("rows, key and order don't fit".into());
        }
        for row in options {
            for other in options {
                let part = if row == other { "holds" } else { "fails" };
                let triple =
                    Value::from(vec![row["left"]["code"].clone(), "output".into(), other["right"]["code"].clone()]);
                if !list(&item["proof"], part).contains(&triple) {
                    return Err(format!("{triple} isn't in {part}"));
                }
            }
            for side in ["left", "right"] {
                if self.text_of(text(&row[side]["code"])) != Some(text(&row[side]["text"])) {
                    return Err("another text than the document's".into());
                }
            }
        }
        differ(options.iter().map(|option| text(&option["right"]["text"])))
    }
}

/// One triple, that holds where the key is true.
fn check_statement(item: &Value) -> Result<(), String> {
    let counts = ["holds", "fails"].map(|part| list(&item["proof"], part).len());
    let expected = match text(&item["key"][0]) {
        "true" => [1, 0],
        "false" => [0, 1],
        other => return Err(format!("{other} is no key")),
    };
    (counts == expected).then_some(()).ok_or("a statement with another proof".into())
}

/// The end of a triple that an option stands for.
fn option_end<'a>(item: &Value, triple: &'a Value) -> &'a str {
    let backward = ["task-of-", "attitude-of-", "term-of-"].iter().any(|kind| text(&item["kind"]).starts_with(kind));
    text(&triple[if backward { 0 } else { 2 }])
}

fn differ<'a>(texts: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let texts: Vec<&str> = texts.collect();
    for (index, one) in texts.iter().enumerate() {
        if texts[..index].contains(one) {
            return Err(format!("{one} twice"));
        }
    }
    Ok(())
}

/// All that a learner reads.
fn shown(item: &Value) -> Vec<&str> {
    let stems = [&item["stem"]["zh-Hant"], &item["stem"]["en"]];
    let options = list(item, "options");
    let texts = options.iter().flat_map(|option| [&option["text"], &option["left"]["text"], &option["right"]["text"]]);
    stems.into_iter().chain(texts).map(text).collect()
}
