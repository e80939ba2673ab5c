//! What the pages of the repository point at is there: links, and the paths of the code map; and nothing of the machine
//! that they were written on.

#![allow(clippy::expect_used)]

use std::path::Path;

const PAGES: &[&str] = &[
    "README.md",
    "CONTRIBUTING.md",
    "data/README.md",
    "docs/ARCHITECTURE.md",
    "docs/DOCUMENT-FORMAT.md",
    "docs/EMBEDDING.md",
    "docs/FRAMES.md",
    "docs/QUIZ.md",
    "docs/BENCHMARKS.md",
    "package/README.md",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the work tree")
}

/// What stands between `open` and `close`, at each place.
fn between<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
}

#[test]
fn links_lead_somewhere() {
    for page in PAGES {
        let text = std::fs::read_to_string(root().join(page)).expect("the page");
        let folder = root().join(page).parent().expect("a folder").to_owned();
        let links: Vec<_> = between(&text, "](", ')').filter(|link| !link.starts_with("http")).collect();
        let dead: Vec<_> = links.iter().filter(|link| !folder.join(link).exists()).collect();
        assert!(dead.is_empty(), "{page} links to {dead:?}");
    }
}

#[test]
fn the_code_map_names_what_is_there() {
    let text = std::fs::read_to_string(root().join("docs/ARCHITECTURE.md")).expect("the page");
    let rows: Vec<_> = text.lines().filter(|line| line.starts_with("| `")).collect();
    assert!(rows.len() > 10, "there is a code map");
    let places = rows.iter().flat_map(|row| between(row.split('|').nth(1).unwrap_or_default(), "`", '`').step_by(2));
    let gone: Vec<_> = places.filter(|place| !root().join(place).exists()).collect();
    assert!(gone.is_empty(), "the code map names {gone:?}");
}

#[test]
fn pages_say_nothing_of_a_machine_or_of_its_tools() {
    for page in PAGES {
        let text = std::fs::read_to_string(root().join(page)).expect("the page");
        let foreign = |line: &&str| {
            ["/home/", "/root/", "/work/", "/Users/"].iter().any(|folder| line.contains(folder))
                || ["Compiling ", "Finished ", "Running ", "Installing "]
                    .iter()
                    .any(|tool| line.trim_start().starts_with(tool))
        };
        let found: Vec<_> = text.lines().filter(foreign).collect();
        assert!(found.is_empty(), "{page} has {found:?}");
    }
}

#[test]
fn the_worked_examples_are_lines_of_the_sources() {
    let text = std::fs::read_to_string(root().join("CONTRIBUTING.md")).expect("the page");
    let examples: Vec<_> = text.split("```rust\n// ").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() > 4, "there are worked examples");
    for example in examples {
        let (file, lines) = example.split_once('\n').expect("a file and its lines");
        let source = std::fs::read_to_string(root().join(file)).expect("the file that the example names");
        let gone: Vec<_> = lines.lines().filter(|line| !source.lines().any(|own| own == *line)).collect();
        assert!(gone.is_empty(), "{file} has no {gone:?}");
    }
}
