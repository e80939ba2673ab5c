//! How many were right, group by group, as a picture with its numbers.

use super::View;
use crate::node::{Element, Text, tag};
use crate::words::count;

/// A group of answers.
pub(super) struct Tally {
    pub(super) name: Text,
    /// One of the five kinds of things, where it is about these.
    pub(super) kind: Option<&'static str>,
    pub(super) right: usize,
    pub(super) sum: usize,
}

/// Groups one below the other; none where nothing was counted.
pub(super) fn tallies(view: View, title: &'static str, tallies: &[Tally]) -> Element {
    let rows = tallies.iter().filter(|tally| tally.sum > 0).map(|tally| row(view, tally));
    let list = tag("ul", "quiz-tallies").with_all(rows);
    tag("section", "quiz-picture").with(view.heading(1, "quiz-subtitle").text(title)).with(list)
}

fn row(view: View, tally: &Tally) -> Element {
    let row = tag("li", "quiz-tally");
    let row = if let Some(kind) = tally.kind { row.set("data-kind", kind) } else { row };
    let numbers = tag("span", "quiz-numbers").text(count(view.words.tally, &[tally.right, tally.sum]));
    row.with(tag("span", "quiz-name").text(tally.name.clone())).with(picture(tally)).with(numbers)
}

/// A square for each answer: filled where it was right.
fn picture(tally: &Tally) -> Element {
    let square = |number: usize| {
        let class = if number < tally.right { "filled" } else { "blank" };
        let square = tag("rect", class).set("x", (number * 14 + 1).to_string()).set("y", "1");
        square.set("width", "10").set("height", "10").set("rx", "1")
    };
    let width = (tally.sum * 14).to_string();
    let picture = tag("svg", "quiz-squares").set("viewBox", ["0 0 ", &width, " 12"].concat()).set("width", width);
    picture.set("height", "12").set("aria-hidden", "true").with_all((0..tally.sum).map(square))
}
