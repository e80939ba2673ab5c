//! What all screens know: it comes by Yew's context.

use competency_quiz::Item;
use competency_shared::{StandardContext, heading_tag};
use competency_standard::Standard;
use competency_words::{Language, Quiz, parts};
use yew::{AttrValue, Callback, Html, html};

use crate::focus::Targets;
use crate::state::Action;

/// The standard, the words, and how a screen acts.
#[derive(Clone, PartialEq)]
pub(crate) struct QuizContext {
    pub(crate) standard: StandardContext,
    pub(crate) language: Language,
    pub(crate) dispatch: Callback<Action>,
    pub(crate) targets: Targets,
}

impl QuizContext {
    pub(crate) fn words(&self) -> &'static Quiz {
        self.language.quiz()
    }

    pub(crate) fn standard(&self) -> &'static Standard {
        self.standard.document.get()
    }

    /// An event that means an action.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// The heading of a screen, which takes the focus when the screen opens.
    #[expect(clippy::ignored_unit_patterns, reason = "of `html!`, for an element whose name is computed")]
    pub(crate) fn title(&self, text: impl Into<AttrValue>) -> Html {
        let targets = &self.targets;
        html! {
            <@{heading_tag(self.standard.heading_level)} ref={&targets.title} class="quiz-title" part="quiz-title"
                tabindex="-1">
                { text.into() }
            </@>
        }
    }

    /// A button for the one thing that most want to do here.
    pub(crate) fn main_button(&self, action: Action, text: impl Into<AttrValue>) -> Html {
        let onclick = self.on(action);
        html! { <button type="button" class="quiz-main" part="quiz-main" {onclick}>{ text.into() }</button> }
    }

    /// A button for something else.
    pub(crate) fn side_button(&self, action: Action, text: impl Into<AttrValue>) -> Html {
        let onclick = self.on(action);
        html! { <button type="button" class="quiz-side" part="quiz-side" {onclick}>{ text.into() }</button> }
    }

    /// A button that looks like a link.
    pub(crate) fn link_button(&self, action: Action, text: &'static str) -> Html {
        let onclick = self.on(action);
        html! { <button type="button" class="quiz-link" {onclick}>{ text }</button> }
    }

    /// A text of the document.
    pub(crate) fn cited(&self, text: impl Into<AttrValue>) -> Html {
        html! { <span lang={self.standard.language()}>{ text.into() }</span> }
    }

    /// A text of the document, between quotes.
    pub(crate) fn quoted(&self, text: impl Into<AttrValue>) -> Html {
        let [open, close] = self.words().quotes;
        html! { <span>{ open }{ self.cited(text) }{ close }</span> }
    }

    /// An item's question.
    pub(crate) fn question(&self, item: &Item) -> Html {
        let names = item.stem.names.iter().map(|name| self.cited(name.clone()));
        let texts = parts(item.stem.sentence(self.language.stems())).map(|text| html! { text });
        alternating(texts, names)
    }
}

/// Texts with something between each two.
pub(crate) fn alternating(texts: impl Iterator<Item = Html>, between: impl IntoIterator<Item = Html>) -> Html {
    let mut between = between.into_iter();
    let filled = texts.enumerate().map(|(number, text)| {
        let before = if number > 0 { between.next() } else { None };
        html! { <>{ before }{ text }</> }
    });
    filled.collect()
}
