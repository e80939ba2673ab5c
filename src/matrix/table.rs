//! The table: a column for each task under its duty, a row for each piece of knowledge or skill.

use yew::{AttrValue, Callback, Html, html};

use super::grid::Row;
use super::keys::walk;
use crate::explorer::{Kind, View};
use crate::place::Numbered;

/// What each cell of a column needs to know.
struct Column {
    one: Numbered,
    address: AttrValue,
    /// How many rows have a mark in it.
    sum: usize,
    /// Set where a duty begins.
    class: Option<&'static str>,
}

/// The table, walked by the arrow keys.
pub(super) fn table(view: View, kind: Kind, tasks: &[Numbered], rows: &[Row]) -> Html {
    let columns: Vec<_> = tasks.iter().map(|one| column(*one, rows)).collect();
    let most = rows.iter().map(|row| row.sum).max().unwrap_or_default();
    let words = view.words;
    html! {
        <table role="grid" onkeydown={Callback::from(|event| walk(&event))}>
            <caption class="unseen">{ kind.title(words) }</caption>
            <thead>
                <tr><td /><td />{ for view.document.get().duties.iter().map(|duty| html! {
                    <th scope="colgroup" class="first" colspan={duty.tasks.len().to_string()}>
                        <span class="code">{ duty.code.as_deref() }</span>{ " " }<span lang={view.language()}>{ &*duty.name }</span>
                    </th>
                }) }</tr>
                <tr>
                    <th scope="col">{ kind.title(words) }</th>
                    <th scope="col">{ words.matrix_sum }</th>
                    { for columns.iter().map(|column| head(view, column)) }
                </tr>
            </thead>
            <tbody>{ for rows.iter().enumerate().map(|(index, row)| line(view, index, row, most, &columns)) }</tbody>
            <tfoot>
                <tr><th scope="row">{ words.matrix_sum }</th><td />{ sums(&columns) }</tr>
            </tfoot>
        </table>
    }
}

fn column(one: Numbered, rows: &[Row]) -> Column {
    let sum = rows.iter().filter(|row| row.needed[one.number]).count();
    let opens = one.duty.tasks.first().is_some_and(|first| std::ptr::eq(first, one.task));
    Column { one, address: one.address().into(), sum, class: opens.then_some("first") }
}

/// A task over its column: short, upright, wrapping.
fn head(view: View, column: &Column) -> Html {
    html! {
        <th scope="col" class={column.class}>
            <button type="button" tabindex="-1" data-go={&column.address}>
                <span class="code">{ &column.address }</span>
                <span lang={view.language()}>{ &*column.one.task.name }</span>
            </button>
        </th>
    }
}

fn line(view: View, index: usize, row: &Row, most: usize, columns: &[Column]) -> Html {
    let entry = row.entry;
    let name = if entry.text.is_empty() { view.words.unnamed } else { &entry.text };
    let stop = if index == 0 { "0" } else { "-1" };
    html! {
        <tr>
            <th scope="row">
                <button type="button" tabindex={stop} data-go={entry.code.as_deref()}>
                    <span class="code">{ entry.code.as_deref() }</span>
                    <span lang={view.language()}>{ name }</span>
                </button>
            </th>
            <td class="sum">{ row.sum }{ bar(row.sum, most) }</td>
            { for columns.iter().map(|column| {
                if row.needed[column.one.number] {
                    html! { <td class={column.class} data-go={&column.address}>{ view.words.matrix_mark }</td> }
                } else {
                    html! { <td class={column.class} /> }
                }
            }) }
        </tr>
    }
}

fn sums(columns: &[Column]) -> Html {
    let most = columns.iter().map(|column| column.sum).max().unwrap_or_default();
    let sum = |column: &Column| html! { <td class="sum">{ column.sum }{ bar(column.sum, most) }</td> };
    columns.iter().map(sum).collect()
}

/// A small bar, so long of the longest.
fn bar(length: usize, most: usize) -> Html {
    let (length, most) = (length.to_string(), most.to_string());
    html! {
        <svg class="sum-bar" viewBox={["0 0 ", &*most, " 1"].concat()} preserveAspectRatio="none" aria-hidden="true">
            <path d={["M0 0h", &*length, "v1H0z"].concat()} />
        </svg>
    }
}
