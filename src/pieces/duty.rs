//! Duties as headings over their tasks.

use competency_shared::noted;
use competency_standard::Duty;
use yew::{Html, html};

use crate::context::ExplorerContext;
use crate::destination::{Destinations, Numbered};

/// Each duty over what `list` makes of its tasks; those that `is_shown` says alone, and no duty of which none is.
pub(crate) fn duties(
    context: &ExplorerContext,
    is_shown: impl Fn(Numbered) -> bool,
    list: impl Fn(Vec<Numbered>) -> Html,
) -> Html {
    let document = context.standard.document;
    let duty = |duty: &'static Duty| {
        let tasks: Vec<_> = document.tasks().filter(|task| std::ptr::eq(task.duty, duty) && is_shown(*task)).collect();
        html! {
            if !tasks.is_empty() || duty.tasks.is_empty() {
                <div class="duty">{ duty_name(context, duty) }{ list(tasks) }</div>
            }
        }
    };
    document.get().duties.iter().map(duty).collect()
}

/// The heading over the tasks of a duty.
pub(crate) fn duty_name(context: &ExplorerContext, duty: &'static Duty) -> Html {
    let name = noted(&duty.name, &duty.notes, 0);
    context.standard.named_heading(2, "duty-name", duty.code.as_deref(), name)
}
