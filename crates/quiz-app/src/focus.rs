//! The keyboard focus: where it goes when the screen changes. It is never lost.

use competency_shared::{focus_on, holds_focus};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{NodeRef, hook, use_effect};

/// What takes the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The heading of a screen.
    Title,
    /// The question.
    Stem,
    /// What is said of an answer.
    Feedback,
    /// The option at a place, counted from 0.
    Option(usize),
}

/// Where what takes the focus is on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Targets {
    /// The quiz.
    pub(crate) root: NodeRef,
    pub(crate) title: NodeRef,
    pub(crate) stem: NodeRef,
    pub(crate) feedback: NodeRef,
    /// The element around all options.
    pub(crate) options: NodeRef,
}

impl Targets {
    /// Brings the focus to a target; whether it is there.
    pub(crate) fn focus(&self, target: Target) -> bool {
        self.element(target).is_some_and(|element| focus_on(&element))
    }

    /// Brings the focus to what the screen begins with; whether it is there.
    pub(crate) fn focus_screen(&self) -> bool {
        [Target::Feedback, Target::Stem, Target::Title].into_iter().any(|target| self.focus(target))
    }

    /// Whether the quiz has the focus.
    pub(crate) fn hold_focus(&self) -> bool {
        self.root.cast::<Element>().is_some_and(|root| holds_focus(&root))
    }

    fn element(&self, target: Target) -> Option<Element> {
        match target {
            Target::Title => self.title.cast(),
            Target::Stem => self.stem.cast(),
            Target::Feedback => self.feedback.cast(),
            Target::Option(place) => {
                let inputs = self.options.cast::<Element>()?.query_selector_all("input").ok()?;
                inputs.get(u32::try_from(place).ok()?)?.dyn_into().ok()
            }
        }
    }
}

/// Brings the focus back to the quiz where rendering takes away what had it.
#[hook]
pub(crate) fn use_kept_focus(targets: &Targets) {
    let (had_focus, targets) = (targets.hold_focus(), targets.clone());
    use_effect(move || {
        if had_focus && !targets.hold_focus() {
            // A screen without a heading keeps the focus as it is.
            let _ = targets.focus_screen();
        }
    });
}
