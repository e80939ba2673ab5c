//! What stands around the table in the document: conditions, remarks, footnotes, classification, versions.

use competency_standard::{Class, Text, Version};
use yew::{Html, html};

use super::View;
use super::disclosure::Disclosure;

/// Prerequisites, remarks and footnotes; nothing where the document has none of them.
pub(super) fn conditions(view: View) -> Html {
    let standard = view.document.get();
    if standard.prerequisites.is_empty() && standard.remarks.is_empty() && standard.notes.is_empty() {
        return Html::default();
    }
    let notes = standard.notes.iter().map(|note| {
        html! { <div><dt>{ view.words.note }{ " " }{ note.number }</dt><dd lang={view.language()}>{ &*note.text }</dd></div> }
    });
    html! {
        <Disclosure class="part" tag={view.heading_tag(1)} summary={summary(view.words.conditions)}>
            <div class="columns">
                { paragraphs(view, view.words.prerequisites, &standard.prerequisites) }
                { paragraphs(view, view.words.remarks, &standard.remarks) }
                if !standard.notes.is_empty() {
                    <div>{ label(view, view.words.notes) }<dl class="facts">{ for notes }</dl></div>
                }
            </div>
        </Disclosure>
    }
}

/// Classification and version history.
pub(super) fn document(view: View) -> Html {
    let standard = view.document.get();
    let classification = &standard.classification;
    html! {
        <Disclosure class="part" tag={view.heading_tag(1)} summary={summary(view.words.document)}>
            <div class="columns">
                <div>
                    { label(view, view.words.classification) }
                    <dl class="facts">
                        { classes(view, view.words.categories, &classification.categories) }
                        { classes(view, view.words.occupations, &classification.occupations) }
                        { classes(view, view.words.industries, &classification.industries) }
                    </dl>
                </div>
                if !standard.versions.is_empty() {
                    <div>
                        { label(view, view.words.versions) }
                        <ul role="list" class="versions" lang={view.language()}>
                            { for standard.versions.iter().map(version) }
                        </ul>
                    </div>
                }
            </div>
        </Disclosure>
    }
}

fn summary(title: &'static str) -> Html {
    html! { <span class="summary">{ title }</span> }
}

fn label(view: View, text: &'static str) -> Html {
    view.heading(2, "label", text.into())
}

fn paragraphs(view: View, title: &'static str, texts: &'static [Text]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            { label(view, title) }
            { for texts.iter().map(|text| html! { <p lang={view.language()}>{ &**text }</p> }) }
        </div>
    }
}

fn classes(view: View, title: &'static str, classes: &'static [Class]) -> Html {
    if classes.is_empty() {
        return Html::default();
    }
    let class = |class: &'static Class| {
        html! {
            <dd lang={view.language()}>
                { &*class.name }
                { for class.code.as_deref().map(|code| html! { <span class="code">{ code }</span> }) }
            </dd>
        }
    };
    html! { <div><dt>{ title }</dt>{ for classes.iter().map(class) }</div> }
}

fn version(version: &'static Version) -> Html {
    html! {
        <li>
            <span class="version">{ &*version.version }</span>
            { for version.date.as_deref().map(|date| html! { <time datetime={date}>{ date }</time> }) }
            <span>{ &*version.status }</span>
            <span>{ &*version.name }</span>
            { for version.code.as_deref().map(|code| html! { <span class="code">{ code }</span> }) }
            <span class="version-note">{ &*version.note }</span>
        </li>
    }
}
