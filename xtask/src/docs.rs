//! The tables of docs/EMBEDDING.md that say what the element has: written anew from where that is defined.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::files::{read, write};
use crate::package::properties::{Property, properties};
use crate::package::table::{Table, table};
use crate::shell::root;

/// Writes the tables of the page anew.
///
/// # Errors
/// Where the page, or what a table is made of, can't be read or written.
pub(crate) fn docs() -> Result<()> {
    write(&page(), renewed(&text()?)?)
}

fn page() -> PathBuf {
    root().join("docs/EMBEDDING.md")
}

fn text() -> Result<String> {
    Ok(String::from_utf8(read(&page())?)?)
}

/// The page with each table as it has to be.
fn renewed(page: &str) -> Result<String> {
    let table = table()?;
    let sections = [
        ("attributes", attributes(&table)),
        ("events", events(&table)),
        ("properties", rows_of_properties(&properties()?)),
        ("parts", parts(&table)),
    ];
    sections.iter().try_fold(page.to_owned(), |page, (name, rows)| put(&page, name, rows))
}

/// The page with other rows between the marks of a section.
fn put(page: &str, name: &str, rows: &[String]) -> Result<String> {
    let (open, close) = (format!("<!-- {name}: `cargo xtask docs` -->\n"), format!("<!-- end of {name} -->"));
    let marks = || format!("docs/EMBEDDING.md has no section {} … {close}", open.trim());
    let (before, rest) = page.split_once(&open).with_context(marks)?;
    let (_, after) = rest.split_once(&close).with_context(marks)?;
    let lines: Vec<_> = rows.iter().map(|row| format!("{row}\n")).collect();
    Ok([before, &open, &lines.concat(), &close, after].concat())
}

fn attributes(table: &Table) -> Vec<String> {
    let row = |attribute: &crate::package::table::Attribute| {
        format!("| `{}` | {} | {} |", attribute.name, attribute.values, attribute.default)
    };
    headed(&["attribute", "values", "default"], table.attributes.iter().map(row))
}

fn events(table: &Table) -> Vec<String> {
    let row = |event: &crate::package::table::Event| {
        let fields = event.detail.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        format!("| `{}` | `{{ {fields} }}` | {} |", event.name, event.when)
    };
    headed(&["event", "`detail`", "when"], table.events.iter().map(row))
}

fn rows_of_properties(properties: &[Property]) -> Vec<String> {
    let row = |property: &Property| {
        let Property { name, sets, light, dark } = property;
        let dark = dark.as_ref().map(|dark| format!("`{dark}`")).unwrap_or_default();
        format!("| `{name}` | {sets} | `{light}` | {dark} |")
    };
    headed(&["property", "what it sets", "default", "in dark"], properties.iter().map(row))
}

fn parts(table: &Table) -> Vec<String> {
    let row =
        |(name, what): (&String, &serde_json::Value)| format!("| `{name}` | {} |", what.as_str().unwrap_or_default());
    headed(&["part", "what it is"], table.parts.iter().map(row))
}

fn headed(names: &[&str], rows: impl Iterator<Item = String>) -> Vec<String> {
    let head = format!("| {} |", names.join(" | "));
    [head, "|---".repeat(names.len()) + "|"].into_iter().chain(rows).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_tables_are_up_to_date() {
        let page = text().unwrap();
        assert!(renewed(&page).unwrap() == page, "docs/EMBEDDING.md is stale: `cargo xtask docs` writes it anew");
    }

    #[test]
    fn what_stands_between_the_marks_is_replaced() {
        let page = "a\n<!-- parts: `cargo xtask docs` -->\nold\n<!-- end of parts -->\nb";
        let expected = "a\n<!-- parts: `cargo xtask docs` -->\nnew\n<!-- end of parts -->\nb";
        assert_eq!(put(page, "parts", &["new".to_owned()]).unwrap(), expected);
        assert!(put(page, "events", &[]).is_err());
    }
}
