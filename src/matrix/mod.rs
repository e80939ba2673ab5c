//! The matrix: tasks against knowledge and skills.

pub(crate) mod grid;
mod keys;
mod table;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::explorer::{Kind, View};

/// What the matrix shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The standard, and how it is spoken of.
    pub(crate) view: View,
}

/// A table of who needs what, of knowledge or of skills. A button in it with `data-go` set to an address leads there.
#[component]
pub(crate) fn Matrix(props: &Props) -> Html {
    let view = props.view;
    let shown = use_state_eq(|| (Kind::Knowledge, false));
    let (kind, shared) = *shown;
    let tasks: Vec<_> = view.document.tasks().collect();
    let mut rows = grid::rows(view.document, kind, &tasks);
    if shared {
        grid::by_sharing(&mut rows);
    }
    let option = |name: Html, next: (Kind, bool)| {
        let shown = shown.clone();
        let pressed = if *shown == next { "true" } else { "false" };
        let onclick = Callback::from(move |_| shown.set(next));
        html! { <button type="button" class="option" aria-pressed={pressed} {onclick}>{ name }</button> }
    };
    let words = view.words;
    // Another table, not the same one changed: so there is always just one stop in it for the keyboard.
    let key = [kind.name(), if shared { "-shared" } else { "" }].concat();
    html! {
        <section class="matrix" part="matrix" data-kind={kind.name()}>
            <div class="options">
                <div role="group" aria-label={words.matrix_rows}>
                    { option(title(view, Kind::Knowledge), (Kind::Knowledge, shared)) }
                    { option(title(view, Kind::Skill), (Kind::Skill, shared)) }
                </div>
                <div role="group" aria-label={words.matrix_order}>
                    { option(words.matrix_by_document.into(), (kind, false)) }
                    { option(words.matrix_by_sharing.into(), (kind, true)) }
                </div>
            </div>
            <p class="matrix-key">{ kind.title(words) }{ words.matrix_key }</p>
            <div class="matrix-view"><div {key} class="matrix-plane">{ table::table(view, kind, &tasks, &rows) }</div></div>
        </section>
    }
}

fn title(view: View, kind: Kind) -> Html {
    html! { <span data-kind={kind.name()}>{ kind.shape() }{ " " }{ kind.title(view.words) }</span> }
}
