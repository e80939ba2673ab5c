//! The plain fixture with other contents, to try one thing at a time.

use super::fixture;

/// The plain document with these rows, cells separated by `|`; a blank row is a page break.
pub(crate) fn rows(rows: &[&str]) -> String {
    let plain = fixture("plain");
    let (before, rest) = plain.split_once("主要職責\t").unwrap();
    let (head, rest) = rest.split_once('\n').unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let head = format!("主要職責\t{head}\n");
    let set = |row: &&str| if row.is_empty() { format!("\n{head}") } else { format!("{}\n", row.replace('|', "\t")) };
    format!("{before}{head}{}\n{after}", rows.iter().map(set).collect::<String>())
}

/// The plain document with these knowledge and skill cells.
pub(crate) fn shared(knowledge: &str, skills: &str) -> String {
    rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季節選茶。|3|{knowledge}|{skills}")])
}

/// The plain document with these lines after its attitudes' heading.
pub(crate) fn after_attitudes_heading(lines: &str) -> String {
    let plain = fixture("plain");
    let (before, _) = plain.split_once("- A01").unwrap();
    format!("{before}{lines}")
}
