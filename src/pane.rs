//! The parts of the widget that are rendered apart: each only when something in it changed. One component for all of
//! them, as each component takes kilobytes of its own.

use std::cell::OnceCell;
use std::rc::Rc;

use competency_standard::search::Index;
use yew::{Component, Context, Html, Properties, html};

use crate::explorer::{bar, head, room};
use crate::print::printed;
use crate::scene::{Scene, View};
use crate::search::found;
use crate::state::State;

/// A part of the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Which standard this is.
    Head,
    /// From room to room, and the field to search in.
    Bar,
    /// What was found.
    Found,
    /// The room that the reader is in.
    Room,
    /// All of it, on paper.
    Paper,
}

/// What a part shows.
#[derive(Clone, Properties)]
pub(crate) struct Props {
    part: Part,
    scene: Rc<Scene>,
    state: Rc<State>,
}

impl PartialEq for Props {
    /// Whether the part looks the same.
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.state, &other.state);
        self.part == other.part
            && Rc::ptr_eq(&self.scene, &other.scene)
            && match self.part {
                Part::Head => one.explained == two.explained,
                Part::Bar => {
                    one.seen.room == two.seen.room
                        && one.seen.quiz.is_open() == two.seen.quiz.is_open()
                        && one.search.query == two.search.query
                }
                Part::Found => one.search == two.search,
                Part::Room => one.seen == two.seen,
                Part::Paper => true,
            }
    }
}

/// The component of every part.
pub(crate) struct Pane {
    /// Made when the reader is about to look for something, so that the first key is as quick as the others.
    index: OnceCell<(Rc<Scene>, Index)>,
}

impl Component for Pane {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self { index: OnceCell::new() }
    }

    fn changed(&mut self, context: &Context<Self>, _: &Props) -> bool {
        if self.index.get().is_some_and(|(scene, _)| !Rc::ptr_eq(scene, &context.props().scene)) {
            self.index.take();
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { part, scene, state } = context.props();
        #[cfg(all(test, target_arch = "wasm32"))]
        crate::tests::rendered(*part);
        let view = View::new(scene, state);
        match part {
            Part::Head => head(view),
            Part::Bar => bar(view),
            Part::Room => room(view),
            Part::Paper => printed(view),
            Part::Found => {
                let index = state
                    .search
                    .ready
                    .then(|| self.index.get_or_init(|| (scene.clone(), Index::new(scene.document.get()))));
                let index = index.filter(|_| !state.search.query.trim().is_empty());
                found(view, index.map(|(_, index)| index.search(&state.search.query)).as_ref())
            }
        }
    }
}

/// A part of the widget.
pub(crate) fn pane(part: Part, scene: &Rc<Scene>, state: &Rc<State>) -> Html {
    html! { <Pane {part} scene={scene.clone()} state={state.clone()} /> }
}
