//! What is right, why, and where what was chosen really belongs.

use competency_quiz::Item;
use yew::{Html, html};

use super::belonging::belongings;
use super::statement::statements;
use crate::attempt::Attempt;
use crate::context::QuizContext;

/// What the document says, and where each wrong choice belongs.
pub(crate) fn explanation(context: &QuizContext, attempt: &Attempt, place: usize, item: &Item) -> Html {
    let words = context.words();
    let response = attempt.session.answer_to(place).map(|answer| &answer.response[..]);
    let wrong = belongings(context, item, response.unwrap_or_default());
    html! {
        <dl class="quiz-why">
            { part(words.right_answer, statements(context, item)) }
            if !wrong.is_empty() { { part(words.your_choice, wrong) } }
        </dl>
    }
}

fn part(name: &'static str, lines: Vec<Html>) -> Html {
    html! {
        <div>
            <dt class="quiz-label">{ name }</dt>
            { for lines.into_iter().map(|line| html! { <dd>{ line }</dd> }) }
        </div>
    }
}
