//! What came of it: a sentence, the picture, every answer, and what to do next.

use std::rc::Rc;

use competency_quiz::{Item, Score};
use competency_words::fill;
use yew::{Html, Properties, component, html, use_context};

use crate::attempt::Attempt;
use crate::context::QuizContext;
use crate::count::count;
use crate::lookup;
use crate::pieces::{by_certainty, by_duty, by_family, explanation, mark, state, weakest};
use crate::state::Action;

/// What the result shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ResultProps {
    /// The session, finished.
    pub(crate) attempt: Rc<Attempt>,
}

/// The result.
#[component]
pub(crate) fn ResultScreen(props: &ResultProps) -> Html {
    let (Some(context), Some(score)) = (use_context::<QuizContext>(), props.attempt.session.score()) else {
        return Html::default();
    };
    let (context, attempt) = (&context, &*props.attempt);
    html! {
        <section class="quiz-result" part="quiz-result">
            { context.title(sentence(context, attempt, &score)) }
            <p class="quiz-muted">{ further(context, attempt) }</p>
            <div class="quiz-actions">{ actions(context, &score) }</div>
            <div class="quiz-pictures">{ by_duty(context, attempt) }{ by_family(context, attempt) }</div>
            { by_certainty(context, &score) }
            { answers(context, attempt) }
        </section>
    }
}

/// `10 題答對 8 題；「簽約及收款」還不熟。`
fn sentence(context: &QuizContext, attempt: &Attempt, score: &Score) -> String {
    let (words, standard) = (context.words(), context.standard());
    let rest = match (score.score, weakest(standard, attempt)) {
        (right, _) if right == score.max => words.all_right.to_owned(),
        (0, _) => words.all_wrong.to_owned(),
        (_, Some(code)) => fill(words.weak, &[lookup::name(standard, &code).unwrap_or_default()]),
        _ => words.stop.to_owned(),
    };
    [count(words.score, &[score.max, score.score]), rest].concat()
}

/// What has no answer, and how long it took.
fn further(context: &QuizContext, attempt: &Attempt) -> String {
    let words = context.words();
    let seconds = usize::try_from(attempt.seconds()).unwrap_or_default();
    let time = count(words.time, &[seconds / 60, seconds % 60]);
    match attempt.unanswered() {
        0 => time,
        unanswered => [count(words.left_open, &[unanswered]), time].join(" "),
    }
}

fn actions(context: &QuizContext, score: &Score) -> Html {
    let words = context.words();
    html! {
        <>
            if score.wrong.is_empty() {
                { context.main_button(Action::Renew, words.new_questions) }
            } else {
                { context.main_button(Action::Retry, count(words.only_wrong, &[score.wrong.len()])) }
                { context.side_button(Action::Renew, words.new_questions) }
            }
            { context.side_button(Action::Repeat, words.again) }
            { context.side_button(Action::Start, words.to_start) }
        </>
    }
}

/// Every answer with its explanation; those that aren't right are open.
fn answers(context: &QuizContext, attempt: &Attempt) -> Html {
    html! {
        <section class="quiz-answers">
            { context.standard.heading(1, "quiz-subtitle", html! { context.words().answers }) }
            <ol class="quiz-rows">{ for attempt.items().map(|(place, item)| answer(context, attempt, place, item)) }</ol>
        </section>
    }
}

fn answer(context: &QuizContext, attempt: &Attempt, place: usize, item: &Item) -> Html {
    let words = context.words();
    let (state, word) = state(words, attempt, place);
    let is_open = state == "open";
    html! {
        <li key={&*item.id}>
            <details open={state != "right"}>
                <summary class="quiz-row">
                    <span class="quiz-number">{ place + 1 }</span>
                    <span class="quiz-text">{ context.question(item) }</span>
                    <span class="quiz-state" data-state={state}>
                        if !is_open { { mark(state == "right") } }
                        { if is_open { words.unanswered } else { word } }
                    </span>
                </summary>
                { explanation(context, attempt, place, item) }
            </details>
        </li>
    }
}
