//! Where a wrong choice belongs.

use competency_quiz::{Choice, Item, Kind, Options, Pair, Response};
use yew::{Html, html};

use super::options::option_text;
use super::statement::{named, place_button};
use crate::context::QuizContext;
use crate::count::count;
use crate::lookup;

/// How many are named; of the rest, the number alone.
const NAMED: usize = 3;

/// For each choice that is wrong, where it belongs.
pub(super) fn belongings(context: &QuizContext, item: &Item, response: &[String]) -> Vec<Html> {
    match &item.options {
        _ if item.response == Response::TrueFalse => Vec::new(),
        Options::Choices(choices) => {
            let is_wrong = |choice: &&Choice| response.contains(&choice.id) && !item.key.contains(&choice.id);
            let line = |choice: &Choice| {
                belonging(context, item, &choice.id, choice.code.as_deref(), whole_text(context, item, choice))
            };
            choices.iter().filter(is_wrong).map(line).collect()
        }
        Options::Pairs(pairs) => {
            let wrong = item.key.iter().zip(response).filter(|(own, chosen)| own != chosen);
            let pair = |(_, chosen): (&String, &String)| pairs.iter().find(|pair| pair.id == *chosen);
            let line = |pair: &Pair| {
                let text = html! { <span>{ pair.right.text.clone() }</span> };
                belonging(context, item, &pair.id, Some(&pair.right.code), text)
            };
            wrong.filter_map(pair).map(line).collect()
        }
    }
}

/// An option's text, with what was hidden or left out in it.
fn whole_text(context: &QuizContext, item: &Item, choice: &Choice) -> Html {
    let is_part = matches!(item.kind, Kind::DescriptionOfAttitude | Kind::NoteOfTerm);
    let explained = item.explanation.iter().find(|explanation| is_part && explanation.option == choice.id);
    match explained.and_then(|explanation| explanation.whole.clone()) {
        Some(whole) => html! { <span>{ context.cited(whole) }</span> },
        None => option_text(context, item, choice),
    }
}

/// An option, and what it goes with in the document.
fn belonging(context: &QuizContext, item: &Item, id: &str, code: Option<&str>, text: Html) -> Html {
    let place = code.map(|code| place_button(context, code));
    let rest = if item.kind == Kind::AttitudeOfDescription {
        code.and_then(|code| meaning(context, code))
    } else {
        let explained = item.explanation.iter().find(|explanation| explanation.option == id);
        explained.map(|explanation| places(context, item.kind, &explanation.codes))
    };
    html! { <span>{ place }{ text }{ rest }</span> }
}

/// What an attitude that was chosen means.
fn meaning(context: &QuizContext, code: &str) -> Option<Html> {
    let meaning = lookup::meaning(context.standard(), code)?;
    Some(html! { <>{ context.words().describes }{ context.quoted(meaning) }</> })
}

/// The places that an option belongs to.
fn places(context: &QuizContext, kind: Kind, codes: &[String]) -> Html {
    let words = context.words();
    if codes.is_empty() {
        return Html::default();
    }
    let place = |(number, code): (usize, &String)| {
        html! { <>if number > 0 { { words.comma } }{ named(context, code) }</> }
    };
    html! {
        <>
            { relation(context, kind) }
            { for codes.iter().take(NAMED).enumerate().map(place) }
            if codes.len() > NAMED { { count(words.and_more, &[codes.len()]) } }
        </>
    }
}

/// How an option goes with what the explanation names.
fn relation(context: &QuizContext, kind: Kind) -> &'static str {
    let words = context.words();
    match kind {
        Kind::TaskOfOutput | Kind::TaskOfIndicator | Kind::TaskOfKnowledge | Kind::TaskOfSkill | Kind::DutyOfTask => {
            words.has
        }
        Kind::KnowledgeOfTask
        | Kind::KnowledgesOfTask
        | Kind::SkillOfTask
        | Kind::SkillsOfTask
        | Kind::KnowledgeSharedBy
        | Kind::SkillSharedBy => words.used_by,
        Kind::DescriptionOfAttitude => words.describes,
        _ => words.belongs,
    }
}
