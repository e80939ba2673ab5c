//! The five kinds of things that a standard lists. Each has a hue, a shape and a letter, always together.

use competency_standard::Entry;
use competency_standard::relations::{Needs, Order};
use competency_words::Explorer;
use yew::Html;

use crate::scene::View;
use crate::tag::tag;

/// A kind of thing that a standard lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// 工作產出
    Output,
    /// 行為指標
    Indicator,
    /// 知識
    Knowledge,
    /// 技能
    Skill,
    /// 態度
    Attitude,
}

impl Kind {
    /// As in the markup.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Indicator => "indicator",
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
            Self::Attitude => "attitude",
        }
    }

    /// The letter that its codes begin with.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Output => "O",
            Self::Indicator => "P",
            Self::Knowledge => "K",
            Self::Skill => "S",
            Self::Attitude => "A",
        }
    }

    /// What it is called.
    pub(crate) fn title(self, words: &Explorer) -> &'static str {
        match self {
            Self::Output => words.outputs,
            Self::Indicator => words.indicators,
            Self::Knowledge => words.knowledge,
            Self::Skill => words.skills,
            Self::Attitude => words.attitudes,
        }
    }

    /// All knowledge or all skills of the standard, and which task needs which.
    pub(crate) fn needs(self, view: View<'_>) -> (&'static [Entry], &Needs) {
        let (standard, relations) = (view.document.get(), view.relations());
        if self == Self::Skill {
            (&standard.skills, &relations.skills)
        } else {
            (&standard.knowledge, &relations.knowledge)
        }
    }

    /// Which of them are shown: what the focus needs while it stands alone, else all.
    pub(crate) fn shown(self, view: View, order: Order) -> Vec<usize> {
        let mut shown = self.needs(view).1.ordered(order);
        if view.is_narrowed() {
            let focused = if self == Self::Skill { &view.focus.skills } else { &view.focus.knowledge };
            shown.retain(|index| focused.contains(index));
        }
        shown
    }

    /// Its shape: a sheet, a tick, a square, a circle, a diamond.
    pub(crate) fn shape(self) -> Html {
        let path = match self {
            Self::Output => "M2 0h5l3 3v9H2zm4.5 1.2V3.5h2.3z",
            Self::Indicator => "M1 6.4 2.5 4.9 4.6 7 9.5 2.1 11 3.6 4.6 10z",
            Self::Knowledge => "M1.5 1.5h9v9h-9z",
            Self::Skill => "M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z",
            Self::Attitude => "M6 0l6 6-6 6-6-6z",
        };
        let path = tag("path", "").set("d", path).set("fill-rule", "evenodd");
        tag("svg", "shape")
            .set("part", "mark")
            .set("viewBox", "0 0 12 12")
            .set("aria-hidden", "true")
            .with(path.html())
            .html()
    }
}
