//! What is remembered on this device, and how to delete it.

use yew::{Html, Properties, component, html, use_context};

use crate::attempt::Progress;
use crate::context::QuizContext;
use crate::count::count;
use crate::state::Action;

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MemoryProps {
    /// How many items were answered.
    pub(crate) answered: usize,
    /// How many of them wrongly the last time.
    pub(crate) wrong: usize,
    /// How far the session is that was broken off.
    pub(crate) under_way: Option<Progress>,
}

/// The screen of what is remembered.
#[component]
pub(crate) fn MemoryScreen(props: &MemoryProps) -> Html {
    let Some(context) = use_context::<QuizContext>() else { return Html::default() };
    let (words, MemoryProps { answered, wrong, under_way }) = (context.words(), props);
    let to_start = context.side_button(Action::Start, words.to_start);
    if *answered == 0 && under_way.is_none() {
        return html! {
            <section class="quiz-stored">
                { context.title(words.stored_title) }
                <p class="quiz-lead">{ words.stored_nothing }</p>
                <div class="quiz-actions">{ to_start }</div>
            </section>
        };
    }
    html! {
        <section class="quiz-stored">
            { context.title(words.stored_title) }
            <p class="quiz-lead">{ words.stored_what }</p>
            <ul class="quiz-list-of-stored">
                if *answered > 0 { <li>{ count(words.stored_answers, &[*answered]) }</li> }
                if *wrong > 0 { <li>{ count(words.stored_wrong, &[*wrong]) }</li> }
                if let Some(Progress { answered, items }) = *under_way {
                    <li>{ count(words.stored_round, &[answered, items]) }</li>
                }
            </ul>
            <div class="quiz-actions">
                <button type="button" class="quiz-side quiz-forget" onclick={context.on(Action::Forget)}>
                    { words.forget }
                </button>
                { to_start }
            </div>
        </section>
    }
}
