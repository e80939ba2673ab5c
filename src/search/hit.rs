//! A hit: a line that leads to where it stands.

use std::ops::Range;

use competency_shared::{EntryKind, text_of};
use competency_standard::search::Hit;
use competency_standard::{Field, Kind, Place};
use competency_words::Explorer;
use yew::{Html, html};

use crate::context::ExplorerContext;
use crate::destination::{Destination, Destinations, Room};

/// A hit as a button: its kind, its code, its texts.
pub(super) fn hit(context: &ExplorerContext, hit: &Hit) -> Html {
    let standard = context.standard;
    let kind = hit.place.kind();
    let fields: Vec<_> = hit.place.fields(standard.document.get()).into_iter().collect();
    let code = fields.iter().find(|(field, _)| *field == Field::Code).map(|(field, text)| (*text, hit.ranges(*field)));
    let texts = fields.iter().filter(|(field, _)| *field != Field::Code);
    let text = |(field, text): &(Field, &'static str)| {
        html! { <span class="hit-part">{ marked(text, hit.ranges(*field)) }</span> }
    };
    let destination = destination(context, hit.place, code.map(|(code, _)| code));
    let onclick = context.navigate.to_code(destination, code.map(|(code, _)| code), None);
    let entry_kind = entry_kind(kind);
    html! {
        <li>
            <button type="button" class="hit" {onclick}>
                <span class="hit-kind" data-kind={entry_kind.map(EntryKind::name)}>
                    { entry_kind.map(EntryKind::shape).unwrap_or_default() }
                    { title(standard.words, kind) }
                </span>
                <span class="code">{ code.map(|(code, ranges)| marked(code, ranges)).unwrap_or_default() }</span>
                <span class="hit-text" lang={standard.language()}>{ for texts.map(text) }</span>
            </button>
        </li>
    }
}

/// A text with what was looked for marked in it: these ranges of its bytes.
fn marked(text: &'static str, ranges: &[Range<usize>]) -> Html {
    let starts = std::iter::once(0).chain(ranges.iter().map(|range| range.end));
    let ends = ranges.iter().map(|range| range.start).chain([text.len()]);
    let plain: Vec<_> = starts.zip(ends).map(|(start, end)| text.get(start..end).unwrap_or_default()).collect();
    let marks =
        ranges.iter().map(|range| html! { <mark>{ text_of(text.get(range.clone()).unwrap_or_default()) }</mark> });
    let mut marks = marks.fuse();
    plain.into_iter().map(|plain| html! { <>{ text_of(plain) }{ marks.next().unwrap_or_default() }</> }).collect()
}

/// Where it stands.
fn destination(context: &ExplorerContext, place: Place, code: Option<&str>) -> Destination {
    match place {
        Place::Task(task) | Place::Output { task, .. } | Place::Indicator { task, .. } => Destination::Task(task),
        Place::Duty(_) => {
            code.and_then(|code| context.standard.document.destination(code)).unwrap_or(Destination::Room(Room::Tasks))
        }
        Place::Knowledge(index) => Destination::Knowledge(index),
        Place::Skill(index) => Destination::Skill(index),
        Place::Document => Destination::Room(Room::Overview),
        _ => Destination::Room(Room::About),
    }
}

/// The kind of entry that it is, where it is one.
fn entry_kind(kind: Kind) -> Option<EntryKind> {
    match kind {
        Kind::Output => Some(EntryKind::Output),
        Kind::Indicator => Some(EntryKind::Indicator),
        Kind::Knowledge => Some(EntryKind::Knowledge),
        Kind::Skill => Some(EntryKind::Skill),
        Kind::Attitude => Some(EntryKind::Attitude),
        _ => None,
    }
}

/// What hits of a kind are called.
pub(super) fn title(words: &Explorer, kind: Kind) -> &'static str {
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
