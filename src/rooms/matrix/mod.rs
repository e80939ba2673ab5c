//! The matrix: tasks against knowledge and skills.

mod keys;
mod table;

use competency_shared::EntryKind;
use competency_standard::relations::Order;
use yew::{Html, Properties, component, html};

use self::table::table;
use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destinations, Numbered};
use crate::matrix_settings::MatrixSettings;
use crate::pieces::focus_button;
use crate::state::Action;

/// What the matrix shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MatrixProps {
    /// Whether the focus stands alone.
    pub(crate) is_narrowed: bool,
    /// Its rows and their order.
    pub(crate) settings: MatrixSettings,
}

/// A table of who needs what, of knowledge or of skills.
#[component]
pub(crate) fn Matrix(props: &MatrixProps) -> Html {
    let context = use_explorer();
    let MatrixProps { is_narrowed, settings } = *props;
    let MatrixSettings { kind, order } = settings;
    let words = context.standard.words;
    let tasks = context.standard.document.tasks().filter(|task| !is_narrowed || context.is_focused(*task));
    let tasks: Vec<Numbered> = tasks.collect();
    let rows = context.shown_needs(kind, order, is_narrowed);
    let of_kind = |kind| option(&context, settings, MatrixSettings { kind, order }, kind_name(&context, kind));
    let in_order = |order, name| option(&context, settings, MatrixSettings { kind, order }, html! { name });
    // Another table, not the same one changed: so there is always just one stop in it for the keyboard.
    let key = format!("{}/{order:?}/{is_narrowed}", kind.name());
    html! {
        <section class="matrix" part="matrix" data-kind={kind.name()}>
            { focus_button(&context, is_narrowed) }
            <div class="options">
                <div role="group" aria-label={words.matrix_rows}>
                    { of_kind(EntryKind::Knowledge) }
                    { of_kind(EntryKind::Skill) }
                </div>
                <div role="group" aria-label={words.matrix_order}>
                    { in_order(Order::Document, words.matrix_by_document) }
                    { in_order(Order::Shared, words.matrix_by_sharing) }
                </div>
            </div>
            <p class="matrix-key" key={kind.name()}>{ kind.title(words) }{ words.matrix_key }</p>
            <div class="matrix-view">
                <div class="matrix-plane" {key}>{ table(&context, kind, &tasks, &rows) }</div>
            </div>
        </section>
    }
}

fn kind_name(context: &ExplorerContext, kind: EntryKind) -> Html {
    html! { <>{ kind.shape() }{ " " }{ kind.title(context.standard.words) }</> }
}

/// A button that sets the matrix.
fn option(context: &ExplorerContext, now: MatrixSettings, then: MatrixSettings, name: Html) -> Html {
    // The shape of a kind has its colour.
    let data_kind = (now.order == then.order).then(|| then.kind.name());
    let pressed = now == then;
    html! {
        <button type="button" class="option" data-kind={data_kind} aria-pressed={pressed.to_string()}
            onclick={context.on(Action::SetMatrix(then))}>
            { name }
        </button>
    }
}
