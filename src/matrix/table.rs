//! The table: a column for each task under its duty, a row for each piece of knowledge or skill.

use yew::Html;

use super::code;
use super::grid::Row;
use crate::explorer::{Kind, View};
use crate::place::Numbered;
use crate::tag::{Tag, tag, text};

/// What each cell of a column needs to know.
struct Column {
    one: Numbered,
    /// How many rows have a mark in it.
    sum: usize,
    /// `first` where a duty begins.
    class: &'static str,
}

/// The table, walked by the arrow keys.
pub(super) fn table(view: View, kind: Kind, tasks: &[Numbered], rows: &[Row]) -> Html {
    let words = view.words;
    let columns: Vec<_> = tasks.iter().map(|one| column(*one, rows)).collect();
    let most = rows.iter().map(|row| row.sum).max().unwrap_or_default();
    let row = || tag("tr", "");
    let duties = view.document.get().duties.iter().map(|duty| {
        let head = scoped("colgroup").set("class", "first").put("colspan", duty.tasks.len().to_string());
        let name = text("span", "", &duty.name);
        head.with(code(duty.code.as_deref().unwrap_or_default())).text(" ").with(name).html()
    });
    let over = row().with(tag("td", "").html()).with(tag("td", "").html()).with_all(duties);
    let heads = row()
        .with(scoped("col").text(kind.title(words)).html())
        .with(scoped("col").text(words.matrix_sum).html())
        .with_all(columns.iter().map(|column| head(view, column)));
    let longest = columns.iter().map(|column| column.sum).max().unwrap_or_default();
    let sums = row()
        .with(scoped("row").text(words.matrix_sum).html())
        .with(tag("td", "").html())
        .with_all(columns.iter().map(|column| sum(column.sum, longest)));
    let lines = rows.iter().enumerate().map(|(index, row)| line(view, index, row, most, &columns));
    tag("table", "")
        .set("role", "grid")
        .with(text("caption", "unseen", kind.title(words)))
        .with(tag("thead", "").with(over.html()).with(heads.html()).html())
        .with(tag("tbody", "").with_all(lines).html())
        .with(tag("tfoot", "").with(sums.html()).html())
        .html()
}

fn column(one: Numbered, rows: &[Row]) -> Column {
    let sum = rows.iter().filter(|row| row.needed[one.number]).count();
    let opens = one.duty.tasks.first().is_some_and(|first| std::ptr::eq(first, one.task));
    Column { one, sum, class: if opens { "first" } else { "" } }
}

fn scoped(scope: &'static str) -> Tag {
    tag("th", "").set("scope", scope)
}

/// A button to a place, with its code and its name.
fn go(view: View, stop: &'static str, address: String, name: &'static str) -> Html {
    let code = tag("span", "code").with(address.clone().into()).html();
    let name = tag("span", "").set("lang", view.language()).text(name).html();
    let button = tag("button", "").set("type", "button").set("tabindex", stop).put("data-go", address);
    button.with(code).with(name).html()
}

/// A task over its column: short, upright, wrapping.
fn head(view: View, column: &Column) -> Html {
    let button = go(view, "-1", column.one.address(), &column.one.task.name);
    tag("th", column.class).set("scope", "col").with(button).html()
}

fn line(view: View, index: usize, row: &Row, most: usize, columns: &[Column]) -> Html {
    let entry = row.entry;
    let name = if entry.text.is_empty() { view.words.unnamed } else { &entry.text };
    let address = entry.code.as_deref().unwrap_or_default().to_owned();
    let head = scoped("row").with(go(view, if index == 0 { "0" } else { "-1" }, address, name));
    let cells = columns.iter().map(|column| {
        let cell = tag("td", column.class);
        if row.needed[column.one.number] {
            cell.put("data-go", column.one.address()).text(view.words.matrix_mark).html()
        } else {
            cell.html()
        }
    });
    tag("tr", "").with(head.html()).with(sum(row.sum, most)).with_all(cells).html()
}

/// A sum, and a small bar so long of the longest.
fn sum(sum: usize, most: usize) -> Html {
    let (length, most) = (sum.to_string(), most.to_string());
    let path = tag("path", "").put("d", ["M0 0h", &*length, "v1H0z"].concat()).html();
    let bar = tag("svg", "sum-bar").put("viewBox", ["0 0 ", &*most, " 1"].concat());
    let bar = bar.set("preserveAspectRatio", "none").set("aria-hidden", "true").with(path);
    tag("td", "sum").with(length.into()).with(bar.html()).html()
}
