//! The table: a column for each task under its duty, a row for each piece of knowledge or skill.

use yew::Html;

use crate::explorer::{Kind, name};
use crate::place::Numbered;
use crate::scene::{View, code};
use crate::tag::{Tag, tag, text};

/// What each cell of a column needs to know.
struct Column {
    one: Numbered,
    /// How many rows have a mark in it.
    sum: usize,
    /// `first` where a duty begins.
    class: &'static str,
}

/// The table, walked by the arrow keys. The rows are indices of knowledge or of skills.
pub(super) fn table(view: View, kind: Kind, tasks: &[Numbered], rows: &[usize]) -> Html {
    let words = view.words;
    let needs = kind.needs(view).1;
    let columns: Vec<_> = tasks
        .iter()
        .enumerate()
        .map(|(index, one)| Column {
            one: *one,
            sum: rows.iter().filter(|row| needs.has(one.number, **row)).count(),
            class: match index.checked_sub(1).and_then(|left| tasks.get(left)) {
                Some(left) if std::ptr::eq(left.duty, one.duty) => "",
                _ => "first",
            },
        })
        .collect();
    let row = || tag("tr", "");
    let over = row().with(tag("td", "").html()).with(tag("td", "").html()).with_all(duties(&columns));
    let heads = row()
        .with(scoped("col").text(kind.title(words)).html())
        .with(scoped("col").text(words.matrix_sum).html())
        .with_all(columns.iter().map(|column| head(view, column)));
    let longest = columns.iter().map(|column| column.sum).max().unwrap_or_default();
    let sums = row()
        .with(scoped("row").text(words.matrix_sum).html())
        .with(tag("td", "").html())
        .with_all(columns.iter().map(|column| sum(column.sum, longest)));
    let lines = rows.iter().enumerate().map(|(line, row)| self::line(view, kind, line == 0, *row, &columns));
    tag("table", "")
        .set("role", "grid")
        .with(text("caption", "unseen", kind.title(words)))
        .with(tag("thead", "").with(over.html()).with(heads.html()).html())
        .with(tag("tbody", "").with_all(lines).html())
        .with(tag("tfoot", "").with(sums.html()).html())
        .html()
}

fn scoped(scope: &'static str) -> Tag {
    tag("th", "").set("scope", scope)
}

/// The duties over their tasks.
fn duties(columns: &[Column]) -> impl Iterator<Item = Html> {
    columns.iter().filter(|column| column.class == "first").map(|column| {
        let duty = column.one.duty;
        let own = columns.iter().filter(|other| std::ptr::eq(other.one.duty, duty)).count();
        let head = scoped("colgroup").set("class", "first").put("colspan", own.to_string());
        head.with(code(duty.code.as_deref())).text(" ").with(text("span", "", &duty.name)).html()
    })
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

fn line(view: View, kind: Kind, is_first: bool, row: usize, columns: &[Column]) -> Html {
    let (entries, needs) = kind.needs(view);
    let Some(entry) = entries.get(row) else { return Html::default() };
    let address = entry.code.as_deref().unwrap_or_default().to_owned();
    let head = scoped("row").with(go(view, if is_first { "0" } else { "-1" }, address, name(view, entry)));
    let cells = columns.iter().map(|column| {
        let cell = tag("td", column.class);
        if needs.has(column.one.number, row) {
            cell.put("data-go", column.one.address()).text(view.words.matrix_mark).html()
        } else {
            cell.html()
        }
    });
    let shared = columns.iter().filter(|column| needs.has(column.one.number, row)).count();
    tag("tr", "").with(head.html()).with(sum(shared, columns.len())).with_all(cells).html()
}

/// A sum, and a small bar so long of the longest.
fn sum(sum: usize, most: usize) -> Html {
    let (length, most) = (sum.to_string(), most.to_string());
    let path = tag("path", "").put("d", ["M0 0h", &*length, "v1H0z"].concat()).html();
    let bar = tag("svg", "sum-bar").put("viewBox", ["0 0 ", &*most, " 1"].concat());
    let bar = bar.set("preserveAspectRatio", "none").set("aria-hidden", "true").with(path);
    tag("td", "sum").with(length.into()).with(bar.html()).html()
}
