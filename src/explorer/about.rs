//! What stands around the table in the document: conditions, remarks, footnotes, classification, versions.

use competency_standard::{Class, Note, Text, Version};
use yew::Html;

use crate::scene::View;

use super::attitudes::attitudes;
use super::disclosure::disclosure;
use crate::tag::{Tag, exposed, tag, text};

/// Attitudes, and what stands around the table.
pub(crate) fn about(view: View) -> Html {
    exposed("div", "about").with(attitudes(view)).with(conditions(view)).with(document(view)).with(doubts(view)).html()
}

/// Prerequisites, remarks and footnotes; nothing where the document has none of them.
fn conditions(view: View) -> Html {
    let standard = view.document.get();
    if standard.prerequisites.is_empty() && standard.remarks.is_empty() && standard.notes.is_empty() {
        return Html::default();
    }
    let columns = tag("div", "columns")
        .with(paragraphs(view, view.words.prerequisites, &standard.prerequisites))
        .with(paragraphs(view, view.words.remarks, &standard.remarks));
    let columns = if standard.notes.is_empty() { columns } else { columns.with(notes(view, &standard.notes)) };
    part(view, view.words.conditions, columns)
}

/// Classification and version history.
fn document(view: View) -> Html {
    let standard = view.document.get();
    let classification = &standard.classification;
    let facts = tag("dl", "facts")
        .with(classes(view, view.words.categories, &classification.categories))
        .with(classes(view, view.words.occupations, &classification.occupations))
        .with(classes(view, view.words.industries, &classification.industries));
    let columns = tag("div", "columns").with(labelled(view, view.words.classification).with(facts.html()).html());
    let columns = if standard.versions.is_empty() {
        columns
    } else {
        let list = tag("ul", "versions").set("role", "list").set("lang", view.language());
        let list = list.with_all(standard.versions.iter().map(version));
        columns.with(labelled(view, view.words.versions).with(list.html()).html())
    };
    part(view, view.words.document, columns)
}

/// What was doubtful in reading the document, for whoever asks.
fn doubts(view: View) -> Html {
    let doubts = view.document.doubts();
    let body = if doubts.is_empty() {
        text("p", "", view.words.no_doubts)
    } else {
        let doubt = |doubt: &'static Text| text("li", "", doubt);
        tag("ul", "").set("role", "list").set("lang", "en").with_all(doubts.iter().map(doubt)).html()
    };
    let count = tag("span", "count").with(doubts.len().to_string().into()).html();
    let summary = tag("span", "").text(view.words.doubts).text(" ").with(count);
    disclosure(view, "part doubts", view.opener(view.document.get(), 0), summary.html(), body)
}

fn part(view: View, title: &'static str, content: Tag) -> Html {
    let heading = view.heading(1, "section-title", title.into());
    tag("section", "part").with(heading).with(content.html()).html()
}

fn labelled(view: View, title: &'static str) -> Tag {
    tag("div", "").with(view.heading(2, "label", title.into()))
}

fn paragraphs(view: View, title: &'static str, texts: &'static [Text]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let paragraph = |text: &'static Text| tag("p", "").set("lang", view.language()).text(text).html();
    labelled(view, title).with_all(texts.iter().map(paragraph)).html()
}

fn notes(view: View, notes: &'static [Note]) -> Html {
    let note = |note: &'static Note| {
        let number = tag("dt", "").text(view.words.note).text(" ").with(note.number.to_string().into());
        let text = tag("dd", "").set("lang", view.language()).text(&note.text);
        tag("div", "").with(number.html()).with(text.html()).html()
    };
    let facts = tag("dl", "facts").with_all(notes.iter().map(note));
    labelled(view, view.words.notes).with(facts.html()).html()
}

fn classes(view: View, title: &'static str, classes: &'static [Class]) -> Html {
    if classes.is_empty() {
        return Html::default();
    }
    let class = |class: &'static Class| {
        let name = tag("dd", "").set("lang", view.language()).with(text("span", "", &class.name));
        name.with_all(class.code.as_deref().map(|code| text("span", "code", code)).into_iter()).html()
    };
    tag("div", "").with(text("dt", "", title)).with_all(classes.iter().map(class)).html()
}

fn version(version: &'static Version) -> Html {
    let date = version.date.as_deref().map(|date| tag("time", "").set("datetime", date).text(date).html());
    tag("li", "")
        .with(text("span", "version", &version.version))
        .with_all(date.into_iter())
        .with(text("span", "", &version.status))
        .with(text("span", "", &version.name))
        .with_all(version.code.as_deref().map(|code| text("span", "code", code)).into_iter())
        .with(text("span", "version-note", &version.note))
        .html()
}
