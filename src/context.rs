//! What all rooms know: the standard as its page's author asked for it, and how to get about in it.

use std::ops::Deref;
use std::rc::Rc;

use competency_shared::{Bring, Config, Document, EntryKind, Mode, StandardContext};
use competency_standard::Entry;
use competency_standard::relations::{Focus, Needs, Order, Relations};
use gloo_console::warn;
use yew::{Callback, UseReducerDispatcher, hook, use_context};

use crate::destination::Numbered;
use crate::navigate::Navigate;
use crate::state::{Action, RoomState, State};

/// What all rooms know, by Yew's context.
#[derive(Clone)]
pub(crate) struct ExplorerContext(Rc<Explored>);

/// See [`ExplorerContext`].
pub(crate) struct Explored {
    /// The standard and the words.
    pub(crate) standard: StandardContext,
    /// Who needs what in it.
    pub(crate) relations: Relations,
    /// What the page is about; empty where that is all of it.
    pub(crate) focus: Focus,
    /// What the widget offers.
    pub(crate) mode: Mode,
    /// The way to other places.
    pub(crate) navigate: Navigate,
    /// Brings the other programs.
    pub(crate) bring: Bring,
    dispatcher: UseReducerDispatcher<State>,
}

impl ExplorerContext {
    /// What a configuration makes of a document.
    pub(crate) fn new(
        document: Document,
        config: &Config,
        navigate: Navigate,
        dispatcher: UseReducerDispatcher<State>,
        bring: Bring,
    ) -> Self {
        let standard =
            StandardContext { document, words: config.language.explorer(), heading_level: config.heading_level };
        let relations = Relations::new(document.get());
        let focus = Focus::new(document.get(), &relations, config.focus.as_deref().unwrap_or_default());
        for unknown in &focus.unknown {
            warn!(format!("<competency-widget> focus: the standard has no {unknown}"));
        }
        Self(Rc::new(Explored { standard, relations, focus, mode: config.mode, navigate, bring, dispatcher }))
    }

    /// Does something at once.
    pub(crate) fn dispatch(&self, action: Action) {
        self.dispatcher.dispatch(action);
    }

    /// Does something when it is called.
    pub(crate) fn on<E>(&self, action: Action) -> Callback<E> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }

    /// Whether the focus stands alone: something is in focus, and the reader didn't ask for the rest.
    pub(crate) fn is_narrowed(&self, rooms: &RoomState) -> bool {
        !self.focus.is_empty() && !rooms.shows_all
    }

    /// Whether a task is in focus.
    pub(crate) fn is_focused(&self, task: Numbered) -> bool {
        self.focus.tasks.contains(&task.number)
    }

    /// Knowledge or skills: all of them, and which task needs which.
    pub(crate) fn needs(&self, kind: EntryKind) -> (&'static [Entry], &Needs) {
        let standard = self.standard.document.get();
        match kind {
            EntryKind::Skill => (&standard.skills, &self.relations.skills),
            _ => (&standard.knowledge, &self.relations.knowledge),
        }
    }

    /// The indices of the knowledge or skills that are shown: what the focus needs while it stands alone, else all.
    pub(crate) fn shown_needs(&self, kind: EntryKind, order: Order, is_narrowed: bool) -> Vec<usize> {
        let mut shown = self.needs(kind).1.ordered(order);
        if is_narrowed {
            let focused = if kind == EntryKind::Skill { &self.focus.skills } else { &self.focus.knowledge };
            shown.retain(|index| focused.contains(index));
        }
        shown
    }

    /// The name of knowledge or of a skill.
    pub(crate) fn name(&self, entry: &'static Entry) -> &'static str {
        if entry.text.is_empty() { self.standard.words.unnamed } else { &entry.text }
    }
}

impl Deref for ExplorerContext {
    type Target = Explored;

    fn deref(&self) -> &Explored {
        &self.0
    }
}

impl PartialEq for ExplorerContext {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What all rooms know.
#[hook]
pub(crate) fn use_explorer() -> ExplorerContext {
    let Some(context) = use_context::<ExplorerContext>() else { unreachable!("every room is in the explorer") };
    context
}
