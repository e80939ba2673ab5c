//! A pause.

use yew::{Html, Properties, component, html, use_context};

use crate::attempt::Progress;
use crate::context::QuizContext;
use crate::count::count;
use crate::state::Action;

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PausedProps {
    /// How far the session is.
    pub(crate) progress: Progress,
}

/// The screen of a pause.
#[component]
pub(crate) fn Paused(props: &PausedProps) -> Html {
    let Some(context) = use_context::<QuizContext>() else { return Html::default() };
    let (words, Progress { answered, items }) = (context.words(), props.progress);
    html! {
        <section class="quiz-calm">
            { context.title(words.paused) }
            <p class="quiz-lead">{ count(words.paused_at, &[answered, items]) }</p>
            <div class="quiz-actions">
                { context.main_button(Action::Resume, words.go_on) }
                { context.side_button(Action::Finish, words.end_now) }
                { context.side_button(Action::Start, words.to_start) }
            </div>
        </section>
    }
}
