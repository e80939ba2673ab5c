//! What stands around the table in the document: conditions, remarks, footnotes, classification, versions.

use competency_shared::{Disclosure, text_of};
use competency_standard::{Class, Note, Text, Version};
use yew::{Html, html};

use super::attitudes::attitudes;
use crate::context::ExplorerContext;

/// Attitudes, and what stands around the table.
pub(crate) fn about(context: &ExplorerContext) -> Html {
    html! {
        <div class="about" part="about">
            { attitudes(context) }
            { conditions(context) }
            { document(context) }
            { doubts(context) }
        </div>
    }
}

/// Prerequisites, remarks and footnotes; nothing where the document has none of them.
fn conditions(context: &ExplorerContext) -> Html {
    let (standard, words) = (context.standard.document.get(), context.standard.words);
    if standard.prerequisites.is_empty() && standard.remarks.is_empty() && standard.notes.is_empty() {
        return Html::default();
    }
    let columns = html! {
        <>
            { paragraphs(context, words.prerequisites, &standard.prerequisites) }
            { paragraphs(context, words.remarks, &standard.remarks) }
            if !standard.notes.is_empty() { { notes(context, &standard.notes) } }
        </>
    };
    part(context, words.conditions, columns)
}

/// Classification and version history.
fn document(context: &ExplorerContext) -> Html {
    let (standard, words) = (context.standard.document.get(), context.standard.words);
    let classification = &standard.classification;
    let facts = html! {
        <dl class="facts">
            { classes(context, words.categories, &classification.categories) }
            { classes(context, words.occupations, &classification.occupations) }
            { classes(context, words.industries, &classification.industries) }
        </dl>
    };
    let versions = || {
        html! {
            <ul class="versions" role="list" lang={context.standard.language()}>
                { for standard.versions.iter().map(version) }
            </ul>
        }
    };
    let columns = html! {
        <>
            { labelled(context, words.classification, facts) }
            if !standard.versions.is_empty() { { labelled(context, words.versions, versions()) } }
        </>
    };
    part(context, words.document, columns)
}

/// What was doubtful in reading the document, for whoever asks.
fn doubts(context: &ExplorerContext) -> Html {
    let (doubts, words) = (context.standard.document.doubts(), context.standard.words);
    let summary = html! { <span>{ words.doubts }{ " " }<span class="count">{ doubts.len() }</span></span> };
    html! {
        <Disclosure class="part doubts" {summary}>
            if doubts.is_empty() {
                <p>{ words.no_doubts }</p>
            } else {
                <ul role="list" lang="en">{ for doubts.iter().map(|doubt| html! { <li>{ &**doubt }</li> }) }</ul>
            }
        </Disclosure>
    }
}

fn part(context: &ExplorerContext, title: &'static str, columns: Html) -> Html {
    html! {
        <section class="part">
            { context.standard.heading(1, "section-title", html! { title }) }
            <div class="columns">{ columns }</div>
        </section>
    }
}

fn labelled(context: &ExplorerContext, title: &'static str, body: Html) -> Html {
    html! { <div>{ context.standard.heading(2, "label", html! { title }) }{ body }</div> }
}

fn paragraphs(context: &ExplorerContext, title: &'static str, texts: &'static [Text]) -> Html {
    let paragraph = |text: &'static Text| html! { <p lang={context.standard.language()}>{ text_of(text) }</p> };
    html! {
        if !texts.is_empty() { { labelled(context, title, texts.iter().map(paragraph).collect()) } }
    }
}

fn notes(context: &ExplorerContext, notes: &'static [Note]) -> Html {
    let (lang, words) = (context.standard.language(), context.standard.words);
    let line = |note: &'static Note| {
        html! { <div><dt>{ words.note }{ " " }{ note.number }</dt><dd {lang}>{ text_of(&note.text) }</dd></div> }
    };
    labelled(context, words.notes, html! { <dl class="facts">{ for notes.iter().map(line) }</dl> })
}

fn classes(context: &ExplorerContext, title: &'static str, classes: &'static [Class]) -> Html {
    let class = |class: &'static Class| {
        html! {
            <dd lang={context.standard.language()}>
                <span>{ &*class.name }</span>
                { competency_shared::code(class.code.as_deref()) }
            </dd>
        }
    };
    html! {
        if !classes.is_empty() { <div><dt>{ title }</dt>{ for classes.iter().map(class) }</div> }
    }
}

fn version(version: &'static Version) -> Html {
    html! {
        <li>
            <span class="version">{ &*version.version }</span>
            if let Some(date) = version.date.as_deref() { <time datetime={date}>{ date }</time> }
            <span>{ &*version.status }</span>
            <span>{ &*version.name }</span>
            { competency_shared::code(version.code.as_deref()) }
            <span class="version-note">{ &*version.note }</span>
        </li>
    }
}
