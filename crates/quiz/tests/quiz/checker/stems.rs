//! What a stem says, and what an explanation says of each option, held against the proof and the document.

use std::collections::BTreeSet;

use serde_json::Value;

use super::triples::is_masked;
use super::{Document, list, option_end, text};

/// The languages of stems, with their quotation marks.
const QUOTES: [(&str, char, char); 2] = [("zh-Hant", '「', '」'), ("en", '“', '”')];

/// The ends of a triple that stand in the stem: their places.
fn subject_ends(item: &Value) -> &'static [usize] {
    let kind = text(&item["kind"]);
    if text(&item["response"]) == "true-false" {
        &[0, 2]
    } else if ["task-of-", "attitude-of-", "term-of-"].iter().any(|start| kind.starts_with(start)) {
        &[2]
    } else {
        &[0]
    }
}

impl Document {
    /// Whether both stems name what the proof is about, and nothing else.
    pub(crate) fn check_stems(&self, item: &Value) -> Result<(), String> {
        let triples: Vec<_> = ["holds", "fails"].iter().flat_map(|part| list(&item["proof"], part)).collect();
        let is_match = text(&item["response"]) == "match";
        let ends = if is_match { &[] } else { subject_ends(item) };
        let about: BTreeSet<_> = triples
            .iter()
            .flat_map(|triple| ends.iter().map(|end| (*end, text(&triple[1]), text(&triple[*end]))))
            .collect();
        for (language, open, close) in QUOTES {
            let mut rest = text(&item["stem"][language]).to_owned();
            for (end, relation, name) in &about {
                let is_note = name.bytes().all(|byte| byte.is_ascii_digit());
                let is_term = *relation == "note" && !is_note;
                let mut things = self.things_at(*end, relation, name);
                let named = things.find_map(|thing| quoted(&rest, &thing.text, [is_note, is_term], [open, close]));
                let named = named.ok_or_else(|| format!("{name} isn't in the stem: {rest}"))?;
                rest = rest.replacen(&named, "", 1);
            }
            if rest.contains([open, close]) {
                return Err(format!("the proof isn't about all that stands in the stem: {rest}"));
            }
        }
        self.check_keys(item, &about.iter().map(|(_, _, name)| *name).collect::<Vec<_>>())
    }

    /// Whether each key of a choice holds for all that the stem names.
    fn check_keys(&self, item: &Value, subjects: &[&str]) -> Result<(), String> {
        let keys: Vec<_> = list(item, "key").iter().map(text).collect();
        for option in list(item, "options").iter().filter(|option| keys.contains(&text(&option["id"]))) {
            let Some(name) = self.name_of(option, item) else { continue };
            for subject in subjects {
                let is_it = |triple: &Value| {
                    option_end(item, triple) == name && [0, 2].iter().any(|end| text(&triple[*end]) == *subject)
                };
                if !list(&item["proof"], "holds").iter().any(is_it) {
                    return Err(format!("no proof that {name} is right for {subject}"));
                }
            }
        }
        Ok(())
    }

    /// Whether the explanation says of each option, or of what the statement is about, all that it really belongs to.
    pub(crate) fn check_explanation(&self, item: &Value) -> Result<(), String> {
        let triples: Vec<_> = ["holds", "fails"].iter().flat_map(|part| list(&item["proof"], part)).collect();
        let relation = triples.first().map_or("", |triple| text(&triple[1]));
        for part in list(item, "explanation") {
            let option = list(item, "options").iter().find(|option| option["id"] == part["option"]);
            let option = option.ok_or("an explanation of no option")?;
            let (end, name) = match text(&item["response"]) {
                "true-false" => (0, text(&triples[0][0]).to_owned()),
                "match" => (2, text(&option["right"]["code"]).to_owned()),
                _ => {
                    let end = if subject_ends(item) == [0] { 2 } else { 0 };
                    (end, self.name_of(option, item).ok_or("an option that isn't in the document")?)
                }
            };
            let said: BTreeSet<_> = list(part, "codes").iter().map(text).collect();
            let partners = self.partners(end, relation, &name);
            if said != partners {
                return Err(format!("{name} belongs to {partners:?}, not to {said:?}"));
            }
            check_whole(item, option, part)?;
        }
        Ok(())
    }
}

/// Whether the whole of what the option, or the stem of a key, hides parts of can be shown after the answer.
fn check_whole(item: &Value, option: &Value, part: &Value) -> Result<(), String> {
    let is_key = list(item, "key").contains(&option["id"]);
    let asked = text(&item["stem"]["zh-Hant"]).split(['「', '」']).nth(1).filter(|_| is_key);
    let hidden = [Some(text(&option["text"])), asked].into_iter().flatten().filter(|shown| shown.contains('○'));
    let whole = text(&part["whole"]);
    for shown in hidden {
        is_masked(whole, shown).then_some(()).ok_or_else(|| format!("{whole} isn't the whole of {shown}"))?;
    }
    Ok(())
}

/// A text as a stem quotes it, whole or with parts of it hidden.
fn quoted(stem: &str, text: &str, [is_note, is_term]: [bool; 2], [open, close]: [char; 2]) -> Option<String> {
    let whole = format!("{open}{text}{close}");
    if stem.contains(&whole) {
        return Some(whole);
    }
    let start = stem.find(open)? + open.len_utf8();
    let end = if is_term { start + stem[start..].find(close)? } else { stem.rfind(close)? };
    let inner = stem.get(start..end)?;
    // A note is quoted without the term that it begins with, and of what a mark stands in, the term.
    let is_quoted = is_masked(text, inner) || is_note && text.ends_with(inner) || is_term && text.contains(inner);
    is_quoted.then(|| format!("{open}{inner}{close}"))
}
