//! Where the learner is: a segment for each item, in a test a way to it.

use competency_quiz::Mode;
use competency_shared::changing;
use competency_words::{Quiz, fill};
use yew::{Html, html};

use crate::attempt::Attempt;
use crate::context::QuizContext;
use crate::count::count;
use crate::state::Action;

/// A segment for each item.
pub(crate) fn progress_bar(context: &QuizContext, attempt: &Attempt) -> Html {
    html! {
        <ol class="quiz-progress" part="quiz-progress" aria-label={context.words().progress}>
            { for attempt.items().map(|(place, _)| segment(context, attempt, place)) }
        </ol>
    }
}

/// The state of an item, as in the markup and in words.
pub(crate) fn state(words: &'static Quiz, attempt: &Attempt, place: usize) -> (&'static str, &'static str) {
    match (attempt.session.answer_to(place), attempt.session.feedback(place)) {
        (None, _) => ("open", words.is_open),
        (Some(_), None) => ("answered", words.is_answered),
        (Some(_), Some(true)) => ("right", words.right),
        (Some(_), Some(false)) => ("wrong", words.wrong),
    }
}

fn segment(context: &QuizContext, attempt: &Attempt, place: usize) -> Html {
    let words = context.words();
    let (state, word) = state(words, attempt, place);
    let text = fill(words.pair, &[&count(words.place, &[place + 1, attempt.progress().items]), word]);
    let text = html! { <span class="unseen">{ changing(&text) }</span> };
    let text = match attempt.session.mode() {
        Mode::Practice => text,
        Mode::Test => html! { <button type="button" onclick={context.on(Action::Visit(place))}>{ text }</button> },
    };
    let current = (place == attempt.session.at()).then_some("step");
    html! { <li class="quiz-segment" data-state={state} aria-current={current}>{ text }</li> }
}
