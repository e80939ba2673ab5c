//! The quiz that the widget opens, presses, and lives on without where it fails.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::console;
use yew::Context;

use super::focus::Sought;
use super::{App, Message, Props};
use crate::place::Room;
use crate::quiz::{self, Opened};
use crate::scene::Scene;
use crate::state::{Action, Stage};

impl App {
    /// Brings the quiz when the reader first comes to it.
    pub(super) fn open_quiz(&mut self, context: &Context<Self>, scene: &Rc<Scene>) -> bool {
        if self.state.seen.room != Room::Quiz || self.state.seen.quiz != Stage::Unopened {
            return false;
        }
        let Props { root, config, loader, .. } = context.props().clone();
        let (link, scene) = (context.link().clone(), scene.clone());
        spawn_local(async move {
            let quiz = quiz::opened(&loader, &root, &scene, &config).await;
            link.send_message(Message::Opened(scene, quiz));
        });
        self.reduce(Action::Quiz(Stage::Coming))
    }

    /// Shows the quiz that was opened. Where the reader is elsewhere by now, she stays there.
    pub(super) fn receive_quiz(&mut self, scene: &Scene, quiz: Result<Opened, JsValue>, had_focus: bool) -> bool {
        let is_here = self.state.seen.room == Room::Quiz && !self.state.search.open && had_focus;
        self.sought = (is_here && quiz.is_ok()).then_some(Sought::StandIn);
        self.turn(scene, quiz)
    }

    /// Follows a press in the quiz.
    pub(super) fn act(&mut self, context: &Context<Self>, scene: &Scene, press: [&str; 2]) -> bool {
        let Some(mut quiz) = scene.quiz.take() else { return false };
        let Props { host, config, .. } = context.props();
        let left = quiz::act(&mut quiz, host, scene, config, press).map(|left| {
            self.sought = left.focus.map(Sought::First);
            if let Some(code) = left.go {
                context.link().send_message(Message::Went(code.clone(), Some(code), None));
            }
        });
        self.turn(scene, left.map(|()| quiz))
    }

    /// Shows the quiz's next screen; or, where the quiz failed, a way to try again. The explorer lives on.
    fn turn(&mut self, scene: &Scene, quiz: Result<Opened, JsValue>) -> bool {
        let stage = match &quiz {
            Ok(_) => Action::Turn,
            Err(error) => {
                console::warn_1(error);
                Action::Quiz(Stage::Failed)
            }
        };
        scene.quiz.set(quiz.ok());
        self.reduce(stage)
    }
}
