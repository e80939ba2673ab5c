//! What can be chosen: rows with a button and a number, or for matching, rows with a list.

use competency_quiz::{Choice, Item, Options, Pair, Response};
use web_sys::{Event, HtmlSelectElement};
use yew::{Html, TargetCast, html};

use super::mark::mark;
use crate::attempt::Attempt;
use crate::context::QuizContext;
use crate::state::Action;

/// The options of the current item.
pub(crate) fn options(context: &QuizContext, attempt: &Attempt, item: &Item) -> Html {
    let rows: Html = match &item.options {
        Options::Choices(choices) => {
            (1..).zip(choices).map(|(number, choice)| option(context, attempt, item, number, choice)).collect()
        }
        Options::Pairs(pairs) => pairs.iter().map(|pair| row(context, attempt, item, pairs, pair)).collect(),
    };
    html! { <div ref={&context.targets.options} class="quiz-options">{ rows }</div> }
}

fn option(context: &QuizContext, attempt: &Attempt, item: &Item, number: usize, choice: &Choice) -> Html {
    let (is_chosen, is_judged) = (attempt.draft.contains(&choice.id), attempt.is_judged());
    let kind = if item.response == Response::Multiple { "checkbox" } else { "radio" };
    let verdict = is_judged.then(|| verdict(context, is_chosen, item.key.contains(&choice.id))).flatten();
    html! {
        <label class="quiz-option" part="quiz-option" data-state={verdict.map(|(state, ..)| state)}>
            <input type={kind} name="quiz-option" value={choice.id.clone()} checked={is_chosen} disabled={is_judged}
                onchange={context.on::<Event>(Action::Choose(choice.id.clone()))} />
            { option_text(context, item, choice) }
            if let Some((_, is_right, word)) = verdict {
                <span class="quiz-mark">{ mark(is_right) }{ word }</span>
            }
            if !is_judged { <kbd class="quiz-key" aria-hidden="true">{ number }</kbd> }
        </label>
    }
}

/// An option's text; that of true and false in the language of the interface.
pub(super) fn option_text(context: &QuizContext, item: &Item, choice: &Choice) -> Html {
    let words = context.words();
    let own = match (item.response, choice.id.as_str()) {
        (Response::TrueFalse, "true") => words.is_true,
        (Response::TrueFalse, _) => words.is_false,
        _ => {
            let lang = context.standard.language();
            return html! { <span class="quiz-text" {lang}>{ choice.text.clone() }</span> };
        }
    };
    html! { <span class="quiz-text">{ own }</span> }
}

/// An option after the answer: its state, whether it is right, and what it is in words; none where it is neither right
/// nor chosen.
fn verdict(context: &QuizContext, is_chosen: bool, is_right: bool) -> Option<(&'static str, bool, &'static str)> {
    let words = context.words();
    match (is_chosen, is_right) {
        (true, true) => Some(("right", true, words.your_choice)),
        (true, false) => Some(("wrong", false, words.your_choice)),
        (false, true) => Some(("missed", true, words.right_answer)),
        (false, false) => None,
    }
}

/// A left side, and the list of right sides to choose from.
fn row(context: &QuizContext, attempt: &Attempt, item: &Item, pairs: &[Pair], pair: &Pair) -> Html {
    let chosen = item.key.iter().position(|id| *id == pair.id).and_then(|row| attempt.draft.get(row));
    let chosen = chosen.map(String::as_str).unwrap_or_default();
    let (is_judged, is_right) = (attempt.is_judged(), chosen == pair.id);
    let state = is_judged.then_some(if is_right { "right" } else { "wrong" });
    html! {
        <label class="quiz-pair" data-state={state}>
            <span class="quiz-text" lang={context.standard.language()}>{ pair.left.text.clone() }</span>
            { list(context, item, pairs, pair, chosen, is_judged) }
            if is_judged {
                <span class="quiz-mark">
                    { mark(is_right) }
                    { if is_right { context.words().right } else { context.words().wrong } }
                </span>
            }
        </label>
    }
}

fn list(context: &QuizContext, item: &Item, pairs: &[Pair], pair: &Pair, chosen: &str, is_judged: bool) -> Html {
    let left = pair.id.clone();
    let onchange = context.dispatch.reform(move |event: Event| {
        let right = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value()).unwrap_or_default();
        Action::Pair { left: left.clone(), right }
    });
    let right = |id: &String| {
        let other = pairs.iter().find(|other| other.id == *id)?;
        Some(html! { <option value={id.clone()} selected={id == chosen}>{ other.right.text.clone() }</option> })
    };
    html! {
        <select class="quiz-list" disabled={is_judged} {onchange}>
            <option value="" selected={chosen.is_empty()}>{ context.words().choose }</option>
            { for item.order.iter().filter_map(right) }
        </select>
    }
}
