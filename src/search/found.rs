//! What was found: counted by kind, then one line each, which leads to where it stands.

use competency_standard::search::{Hit, Hits};
use competency_standard::{Field, Kind, Place as Spot};
use competency_words::Explorer;
use yew::Html;

use super::marked::marked;
use crate::explorer;
use crate::place::Room;
use crate::scene::View;
use crate::tag::{button, tag, text};

/// What was found, told at once and shown where the room was; nothing where the reader looks for nothing.
pub(crate) fn found(view: View, hits: Option<&Hits>) -> Html {
    let told =
        tag("p", "tellings").set("role", "status").with(hits.map_or_else(Html::default, |hits| tally(view, hits)));
    let shown = match hits {
        Some(hits) if view.state.search.open => list(view, hits, view.state.search.shown),
        Some(_) => button("go").set("data-more", "").text(view.words.show_found).html(),
        None => Html::default(),
    };
    tag("div", "results").with(told.html()).with(shown).html()
}

/// How many there are, by kind.
fn tally(view: View, hits: &Hits) -> Html {
    let kinds = Kind::ALL.into_iter().map(|kind| (kind, hits.count(kind))).filter(|(_, count)| *count > 0);
    let told = |(kind, count): (Kind, usize)| {
        tag("span", "telling").text(title(view.words, kind)).text(" ").with(count.to_string().into()).html()
    };
    let total = if hits.is_empty() { view.words.nothing } else { view.words.found };
    tag("span", "tellings").with(text("span", "total", total)).with_all(kinds.map(told)).html()
}

/// The first so many, and a button for more.
fn list(view: View, hits: &Hits, shown: usize) -> Html {
    let list = tag("ul", "hits").set("role", "list").with_all(hits.iter().take(shown).map(|hit| line(view, hit)));
    let list = tag("div", "").with(list.html());
    if hits.len() <= shown {
        return list.html();
    }
    let more = button("more").set("data-more", "").text(view.words.more).text(" ");
    list.with(more.with((hits.len() - shown).to_string().into()).html()).html()
}

fn line(view: View, hit: &Hit) -> Html {
    let kind = tag("span", "hit-kind");
    let kind = match shape(hit.place.kind()) {
        Some(shape) => kind.set("data-kind", shape.name()).with(shape.shape()),
        None => kind,
    };
    let mut code = None;
    let mut code_marked = tag("span", "code").html();
    let mut texts = tag("span", "hit-text").set("lang", view.language());
    for (field, text) in hit.place.fields(view.document.get()) {
        if field == Field::Code {
            code = Some(text);
            code_marked = marked(tag("span", "code"), text, hit.ranges(field));
        } else {
            texts = texts.with(marked(tag("span", "hit-part"), text, hit.ranges(field)));
        }
    }
    let button = button("hit")
        .put("data-go", address(view, hit.place, code))
        .set_some("data-seek", code)
        .with(kind.text(title(view.words, hit.place.kind())).html())
        .with(code_marked)
        .with(texts.html());
    tag("li", "").with(button.html()).html()
}

/// Where it stands.
fn address(view: View, place: Spot, code: Option<&str>) -> String {
    let task = |number| view.document.address(crate::place::Place::Task(number));
    match place {
        Spot::Task(number) | Spot::Output { task: number, .. } | Spot::Indicator { task: number, .. } => task(number),
        Spot::Duty(_) | Spot::Knowledge(_) | Spot::Skill(_) => code.unwrap_or(Room::Tasks.name()).to_owned(),
        Spot::Document => Room::Overview.name().to_owned(),
        _ => Room::About.name().to_owned(),
    }
}

/// The kind's own shape, where it has one.
fn shape(kind: Kind) -> Option<explorer::Kind> {
    match kind {
        Kind::Output => Some(explorer::Kind::Output),
        Kind::Indicator => Some(explorer::Kind::Indicator),
        Kind::Knowledge => Some(explorer::Kind::Knowledge),
        Kind::Skill => Some(explorer::Kind::Skill),
        Kind::Attitude => Some(explorer::Kind::Attitude),
        _ => None,
    }
}

fn title(words: &Explorer, kind: Kind) -> &'static str {
    match kind {
        Kind::Document => words.the_document,
        Kind::Version => words.versions,
        Kind::Class => words.classification,
        Kind::Duty => words.duty,
        Kind::Task => words.task,
        Kind::Prerequisite => words.prerequisites,
        Kind::Remark => words.remarks,
        Kind::Note => words.notes,
        Kind::Output => words.outputs,
        Kind::Indicator => words.indicators,
        Kind::Knowledge => words.knowledge,
        Kind::Skill => words.skills,
        Kind::Attitude => words.attitudes,
    }
}
