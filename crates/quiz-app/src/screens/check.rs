//! Before the end of a test: what has no answer yet.

use std::rc::Rc;

use competency_quiz::Item;
use yew::{Html, Properties, component, html, use_context};

use crate::attempt::Attempt;
use crate::context::QuizContext;
use crate::count::count;
use crate::pieces::state;
use crate::state::Action;

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CheckProps {
    /// The session.
    pub(crate) attempt: Rc<Attempt>,
}

/// The screen before the end of a test.
#[component]
pub(crate) fn Check(props: &CheckProps) -> Html {
    let Some(context) = use_context::<QuizContext>() else { return Html::default() };
    let (context, words, attempt) = (&context, context.words(), &*props.attempt);
    let text = match attempt.unanswered() {
        0 => words.all_answered.to_owned(),
        unanswered => count(words.some_unanswered, &[unanswered]),
    };
    let first = attempt.items().map(|(place, _)| place).find(|place| attempt.session.answer_to(*place).is_none());
    let back = context.on(Action::Visit(first.unwrap_or(0)));
    html! {
        <section>
            { context.title(words.check_title) }
            <p class="quiz-lead">{ text }</p>
            <ol class="quiz-rows">{ for attempt.items().map(|(place, item)| row(context, attempt, place, item)) }</ol>
            <div class="quiz-actions">
                { context.main_button(Action::Finish, words.hand_in) }
                <button type="button" class="quiz-side" onclick={back}>{ words.back }</button>
            </div>
        </section>
    }
}

fn row(context: &QuizContext, attempt: &Attempt, place: usize, item: &Item) -> Html {
    let (state, word) = state(context.words(), attempt, place);
    html! {
        <li>
            <button type="button" class="quiz-row" onclick={context.on(Action::Visit(place))}>
                <span class="quiz-number">{ place + 1 }</span>
                <span class="quiz-text">{ context.question(item) }</span>
                <span class="quiz-state" data-state={state}>{ word }</span>
            </button>
        </li>
    }
}
