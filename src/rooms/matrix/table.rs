//! The table: a column for each task under its duty, a row for each piece of knowledge or skill.

use competency_shared::{EntryKind, code};
use competency_standard::Duty;
use yew::{Callback, Html, MouseEvent, classes, html};

use super::keys::on_key;
use crate::context::ExplorerContext;
use crate::destination::{Destination, Numbered};

/// What each cell of a column needs to know.
struct Column {
    task: Numbered,
    /// How many rows have a mark in it.
    sum: usize,
    /// Whether a duty begins with it.
    is_first: bool,
}

impl Column {
    fn class(&self) -> Option<&'static str> {
        self.is_first.then_some("first")
    }
}

/// The table, walked by the arrow keys. The rows are indices of knowledge or of skills.
pub(super) fn table(context: &ExplorerContext, kind: EntryKind, tasks: &[Numbered], rows: &[usize]) -> Html {
    let words = context.standard.words;
    let columns = columns(context, kind, tasks, rows);
    let longest = columns.iter().map(|column| column.sum).max().unwrap_or_default();
    let line = |(number, row): (usize, &usize)| line(context, kind, number == 0, *row, &columns);
    html! {
        <table role="grid" onkeydown={on_key()}>
            <caption class="unseen">{ kind.title(words) }</caption>
            <thead>
                <tr><td /><td />{ for duties(&columns) }</tr>
                <tr>
                    <th scope="col">{ kind.title(words) }</th>
                    <th scope="col">{ words.matrix_sum }</th>
                    { for columns.iter().map(|column| head(context, column)) }
                </tr>
            </thead>
            <tbody>{ for rows.iter().enumerate().map(line) }</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{ words.matrix_sum }</th>
                    <td />
                    { for columns.iter().map(|column| sum(column.sum, longest)) }
                </tr>
            </tfoot>
        </table>
    }
}

fn columns(context: &ExplorerContext, kind: EntryKind, tasks: &[Numbered], rows: &[usize]) -> Vec<Column> {
    let needs = context.needs(kind).1;
    let before = std::iter::once(None).chain(tasks.iter().map(|task| Some(task.duty)));
    let column = |(task, before): (&Numbered, Option<&Duty>)| Column {
        task: *task,
        sum: rows.iter().filter(|row| needs.has(task.number, **row)).count(),
        is_first: !before.is_some_and(|duty: &Duty| std::ptr::eq(duty, task.duty)),
    };
    tasks.iter().zip(before).map(column).collect()
}

/// The duties over their tasks.
fn duties(columns: &[Column]) -> impl Iterator<Item = Html> {
    columns.iter().filter(|column| column.is_first).map(|column| {
        let duty = column.task.duty;
        let own = columns.iter().filter(|other| std::ptr::eq(other.task.duty, duty)).count();
        html! {
            <th scope="colgroup" class="first" colspan={own.to_string()}>
                { code(duty.code.as_deref()) }{ " " }<span>{ &*duty.name }</span>
            </th>
        }
    })
}

/// A task over its column: short, upright, wrapping.
fn head(context: &ExplorerContext, column: &Column) -> Html {
    let Numbered { number, task, .. } = column.task;
    let button = go(context, "-1", &column.task.address(), &task.name, Destination::Task(number));
    html! { <th class={column.class()} scope="col">{ button }</th> }
}

/// A button that leads somewhere, with the code and the name of what is there.
fn go(context: &ExplorerContext, tabindex: &'static str, code: &str, name: &'static str, to: Destination) -> Html {
    html! {
        <button type="button" {tabindex} onclick={context.navigate.to(to)}>
            <span class="code">{ code }</span>
            <span lang={context.standard.language()}>{ name }</span>
        </button>
    }
}

fn line(context: &ExplorerContext, kind: EntryKind, is_first: bool, row: usize, columns: &[Column]) -> Html {
    let (entries, needs) = context.needs(kind);
    let Some(entry) = entries.get(row) else { return Html::default() };
    let tabindex = if is_first { "0" } else { "-1" };
    let code = entry.code.as_deref().unwrap_or_default();
    let shared = columns.iter().filter(|column| needs.has(column.task.number, row)).count();
    let cell = |column: &Column| {
        let task = column.task.number;
        let onclick: Option<Callback<MouseEvent>> =
            needs.has(task, row).then(|| context.navigate.to(Destination::Task(task)));
        let words = context.standard.words;
        let (class, sign) = match needs.answer(task, row) {
            Some(true) => (Some("needed"), words.matrix_mark),
            Some(false) => (None, ""),
            None => (Some("unstated"), words.unstated),
        };
        html! { <td class={classes!(column.class(), class)} {onclick}>{ sign }</td> }
    };
    html! {
        <tr>
            <th scope="row">{ go(context, tabindex, code, context.name(entry), Destination::need(kind, row)) }</th>
            { sum(shared, columns.len()) }
            { for columns.iter().map(cell) }
        </tr>
    }
}

/// A sum, and a small bar so long of the longest.
fn sum(sum: usize, most: usize) -> Html {
    html! {
        <td class="sum">
            { sum }
            <svg class="sum-bar" viewBox={format!("0 0 {most} 1")} preserveAspectRatio="none" aria-hidden="true">
                <path d={format!("M0 0h{sum}v1H0z")} />
            </svg>
        </td>
    }
}
