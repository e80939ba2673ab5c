//! What the document says, as sentences with a way to each place in it.

use competency_quiz::{Item, Triple};
use competency_words::parts;
use yew::{Html, html};

use crate::context::{QuizContext, alternating};
use crate::lookup;
use crate::state::Action;

/// What the document says about an item.
pub(super) fn statements(context: &QuizContext, item: &Item) -> Vec<Html> {
    let stated = item.proof.holds.iter().map(|triple| statement(context, triple));
    if !item.proof.holds.is_empty() {
        return stated.collect();
    }
    let mut lines = vec![html! { <span>{ context.words().not_stated }</span> }];
    // Where what is said of it really belongs.
    if let Some([from, relation, _]) = item.proof.fails.first() {
        let codes = item.explanation.iter().flat_map(|explanation| explanation.codes.iter());
        lines.extend(codes.map(|code| statement(context, &[from.clone(), relation.clone(), code.clone()])));
        // A note has no code.
        let notes = item.explanation.iter().filter(|_| relation == "note");
        lines.extend(notes.filter_map(|explanation| explanation.whole.clone()).map(|note| noted(context, from, note)));
    }
    lines
}

/// A triple as a sentence.
fn statement(context: &QuizContext, [from, relation, to]: &Triple) -> Html {
    let (words, standard) = (context.words(), context.standard());
    let (sentence, object) = match relation.as_str() {
        "duty" => (words.relations[0], None),
        "output" => (words.relations[1], None),
        "indicator" => (words.relations[2], None),
        "knowledge" => (words.relations[3], None),
        "skill" => (words.relations[4], None),
        "attitude" => (words.pair, lookup::meaning(standard, to)),
        _ => (words.relations[5], lookup::note(standard, to)),
    };
    let object = object.map_or_else(|| named(context, to), |text| context.quoted(text));
    let texts = parts(sentence).map(|text| html! { text });
    html! { <span>{ alternating(texts, [named(context, from), object]) }</span> }
}

/// What a term's note is, as a sentence.
fn noted(context: &QuizContext, term: &str, footnote: String) -> Html {
    let texts = parts(context.words().relations[5]).map(|text| html! { text });
    html! { <span>{ alternating(texts, [named(context, term), context.quoted(footnote)]) }</span> }
}

/// What a code stands for, with a way to its place in the document.
pub(super) fn named(context: &QuizContext, code: &str) -> Html {
    let name = lookup::name(context.standard(), code).map(|name| context.quoted(name));
    // The code goes first: a line may break behind a button, even before a comma.
    html! { <span class="quiz-named">{ place_button(context, code) }{ name }</span> }
}

/// A way to a code's place in the document.
pub(super) fn place_button(context: &QuizContext, code: &str) -> Html {
    html! {
        <button type="button" class="quiz-go code" onclick={context.on(Action::Explore(code.to_owned()))}>
            <span class="unseen">{ context.words().go_to }</span>
            { " " }
            <span>{ code.to_owned() }</span>
        </button>
    }
}
