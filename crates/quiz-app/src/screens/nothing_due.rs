//! Nothing is due.

use yew::{Html, Properties, component, html, use_context};

use crate::context::QuizContext;
use crate::count::count;
use crate::state::Action;

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct NothingDueProps {
    /// In how many days an item is due; none where nothing was ever answered.
    pub(crate) days: Option<u32>,
}

/// The screen where nothing is due.
#[component]
pub(crate) fn NothingDue(props: &NothingDueProps) -> Html {
    let Some(context) = use_context::<QuizContext>() else { return Html::default() };
    let words = context.words();
    let text = match props.days {
        Some(days) => count(words.due_in, &[usize::try_from(days).unwrap_or(usize::MAX)]),
        None => words.never_answered.to_owned(),
    };
    html! {
        <section class="quiz-calm">
            { context.title(words.nothing_due) }
            <p class="quiz-lead">{ text }</p>
            <div class="quiz-actions">
                { context.main_button(Action::Begin, words.new_questions) }
                { context.side_button(Action::Start, words.to_start) }
            </div>
        </section>
    }
}
