//! The custom properties that a page can set, as the style sheets define and describe them.

use anyhow::{Context, Result, ensure};

use crate::files::{files, read};
use crate::shell::root;

/// A custom property.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Property {
    /// `--competency-ink`.
    pub(crate) name: String,
    /// What it sets, by the comment behind its definition.
    pub(crate) sets: String,
    /// The default in light.
    pub(crate) light: String,
    /// The default in dark, where that is another one.
    pub(crate) dark: Option<String>,
}

impl Property {
    /// The default as CSS.
    pub(crate) fn default(&self) -> String {
        match &self.dark {
            Some(dark) => format!("light-dark({}, {dark})", self.light),
            None => self.light.clone(),
        }
    }
}

/// The properties, in the order of the style sheets; the loader's own sheet comes last.
///
/// # Errors
/// Where a sheet can't be read, or one of them isn't described.
pub(crate) fn properties() -> Result<Vec<Property>> {
    let mut sheets = files(&root().join("www/style"))?;
    sheets.push(root().join("www/embed.js"));
    let mut found: Vec<Property> = Vec::new();
    for sheet in sheets {
        for property in of_sheet(&String::from_utf8(read(&sheet)?)?).with_context(|| sheet.display().to_string())? {
            match found.iter_mut().find(|other| other.name == property.name) {
                Some(other) if other.sets.is_empty() => *other = property,
                Some(_) => {}
                None => found.push(property),
            }
        }
    }
    for Property { name, sets, .. } in &found {
        ensure!(!sets.is_empty(), "nothing says what {name} sets: write that in a comment behind its definition");
    }
    Ok(found)
}

/// Each `var(--competency-…, default)`, and the comment that stands next behind it, on the same line or the one of its end.
fn of_sheet(css: &str) -> Result<Vec<Property>> {
    let mut found = Vec::new();
    for (at, _) in css.match_indices("var(").filter(|(at, _)| css[at + 4..].trim_start().starts_with("--competency-")) {
        let inside = within(&css[at + 4..]).context("a var( has no end")?;
        let (name, default) = inside.split_once(',').unwrap_or((inside, ""));
        let behind = &css[at + 4 + inside.len()..];
        let line = behind.lines().next().unwrap_or_default();
        let comment = line.split_once("/*").and_then(|(_, rest)| rest.split_once("*/"));
        // Pages know the sheet's own properties by their longer names.
        let default = default.replace("var(--", "var(--competency-").split_whitespace().collect::<Vec<_>>().join(" ");
        let (light, dark) = sides(&default);
        let sets = comment.map(|(text, _)| text.trim().to_owned()).unwrap_or_default();
        found.push(Property { name: name.trim().to_owned(), sets, light, dark });
    }
    Ok(found)
}

/// What stands before the bracket that closes.
fn within(text: &str) -> Option<&str> {
    let mut depth = 1;
    let end = text.find(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0
    })?;
    Some(&text[..end])
}

/// The two sides of `light-dark(…)`, or the one value.
fn sides(value: &str) -> (String, Option<String>) {
    let both = value.strip_prefix("light-dark(").and_then(within).unwrap_or_default();
    let mut depth = 0;
    let comma = both.find(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter == ','
    });
    match comma {
        Some(comma) => (both[..comma].trim().to_owned(), Some(both[comma + 1..].trim().to_owned())),
        None => (value.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_definition_says_what_it_sets_and_both_defaults() {
        let css = "a { --ink: var(--competency-ink, light-dark(oklch(0.2 0 0), rgb(1, 2, 3))); /* text */\n\
                   font: var(\n  --competency-font,\n  \"A\",\n  serif\n); /* the font */ }\n b { x: var(--competency-ink) }";
        let found = of_sheet(css).unwrap();
        assert_eq!(found[0].name, "--competency-ink");
        assert_eq!((found[0].sets.as_str(), found[0].light.as_str()), ("text", "oklch(0.2 0 0)"));
        assert_eq!(found[0].dark.as_deref(), Some("rgb(1, 2, 3)"));
        assert_eq!(found[0].default(), "light-dark(oklch(0.2 0 0), rgb(1, 2, 3))");
        assert_eq!((found[1].sets.as_str(), found[1].default().as_str()), ("the font", "\"A\", serif"));
        assert_eq!(found[2].sets, "");
    }

    #[test]
    fn every_property_of_the_sheets_is_described() {
        let found = properties().unwrap();
        assert!(found.iter().any(|property| property.name == "--competency-accent" && property.dark.is_some()));
        assert!(found.iter().any(|property| property.name == "--competency-reserve"));
    }
}
