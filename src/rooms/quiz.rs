//! The quiz's room: it holds an element into which the quiz, a program of its own, is mounted.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use competency_shared::{
    Config, MountedQuiz, QuizCallbacks, QuizOptions, QuizProgram, emit_value, holds_focus, new_div,
};
use gloo_console::warn;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::virtual_dom::VNode;
use yew::{Html, Properties, component, hook, html, use_effect_with, use_memo};

use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destination, Room};
use crate::navigate::Navigate;
use crate::state::{Action, QuizStage, RoomState};

/// What the quiz is mounted into. It stays as it is while the reader is in other rooms.
#[derive(Clone)]
pub(crate) struct QuizElement {
    element: Element,
    quiz: Rc<RefCell<Option<Mounted>>>,
    /// What is asked of the quiz by now, and the way to other places; none once the widget is gone.
    latest: Rc<RefCell<Option<(QuizOptions, Navigate)>>>,
}

impl PartialEq for QuizElement {
    fn eq(&self, other: &Self) -> bool {
        self.element == other.element
    }
}

/// A quiz that is mounted for as long as this is held.
struct Mounted {
    quiz: MountedQuiz,
    /// Whether the quiz failed. It must not be called again.
    has_failed: Cell<bool>,
    /// What the quiz calls.
    _callbacks: Callbacks,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if !self.has_failed.get() {
            // What can't be taken off the page goes with its element.
            let _ = self.quiz.destroy();
        }
    }
}

/// What the quiz's room shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct QuizRoomProps {
    /// How far the quiz is.
    pub(crate) stage: QuizStage,
    /// What it is mounted into.
    pub(crate) element: QuizElement,
}

/// The quiz, or what there is to say until it is there and where it failed.
#[component]
pub(crate) fn QuizRoom(props: &QuizRoomProps) -> Html {
    let context = use_explorer();
    let QuizRoomProps { stage, element } = props;
    use_effect_with((), {
        let element = element.clone();
        move |()| element.take_focus()
    });
    let words = context.standard.words;
    html! {
        <section class="quiz-room" part="quiz">
            if *stage == QuizStage::Failed {
                <p>{ words.quiz_failed }</p>
                <button type="button" class="more" onclick={context.navigate.to(Destination::Room(Room::Quiz))}>
                    { words.quiz_again }
                </button>
            } else {
                if *stage != QuizStage::Ready { <p role="status">{ words.quiz_coming }</p> }
                { VNode::VRef(element.element.clone().into()) }
            }
        </section>
    }
}

/// The element of the quiz; the quiz is brought when the reader first comes to its room, and follows the configuration.
#[hook]
pub(crate) fn use_quiz(context: &ExplorerContext, config: &Config, rooms: &RoomState) -> QuizElement {
    let element = use_memo((), |()| QuizElement::new());
    let options = use_memo((context.clone(), config.clone()), |(context, config)| options(context, config));
    use_effect_with((options, context.clone()), {
        let element = element.clone();
        move |(options, context)| element.follow(options, &context.navigate)
    });
    use_effect_with((), {
        let element = element.clone();
        move |()| move || element.close()
    });
    let is_wanted = rooms.room == Room::Quiz && rooms.quiz == QuizStage::Unopened;
    use_effect_with(is_wanted, {
        let (context, element) = (context.clone(), element.clone());
        move |is_wanted| {
            if *is_wanted {
                context.dispatch(Action::Quiz(QuizStage::Loading));
                spawn_local(async move { element.open(&context).await });
            }
        }
    });
    (*element).clone()
}

impl QuizElement {
    fn new() -> Self {
        Self { element: new_div(), quiz: Rc::default(), latest: Rc::default() }
    }

    /// Follows what is asked of the quiz.
    fn follow(&self, options: &QuizOptions, navigate: &Navigate) {
        self.latest.replace(Some((options.clone(), navigate.clone())));
        if let Some(mounted) = self.quiz.borrow().as_ref().filter(|mounted| !mounted.has_failed.get())
            && let Err(error) = mounted.quiz.update(options)
        {
            warn!(error);
        }
    }

    /// Takes the quiz off the page, for good.
    fn close(&self) {
        self.latest.take();
        let mounted = self.quiz.take();
        drop(mounted);
    }

    /// Brings the quiz and mounts it. Where that fails, the reader is told; the explorer lives on.
    async fn open(&self, context: &ExplorerContext) {
        if let Err(error) = self.mount(context).await {
            warn!(error);
            context.dispatch(Action::Quiz(QuizStage::Failed));
        }
    }

    async fn mount(&self, context: &ExplorerContext) -> Result<(), JsValue> {
        let program: QuizProgram = context.bring.program("quiz").await?;
        let Some((options, _)) = self.latest.borrow().clone() else { return Ok(()) };
        let callbacks = Callbacks::new(context, self);
        let quiz = program.mount(&self.element, &options, &callbacks.functions())?;
        let mounted = Mounted { quiz, has_failed: Cell::new(false), _callbacks: callbacks };
        let before = self.quiz.replace(Some(mounted));
        drop(before);
        Ok(())
    }

    /// Brings the focus, where the widget has it, to what the quiz's screen begins with.
    fn take_focus(&self) {
        let is_here = self.element.closest(".competency").ok().flatten().is_some_and(|widget| holds_focus(&widget));
        if let Some(mounted) = self.quiz.borrow().as_ref().filter(|_| is_here) {
            // Where there is none, the focus stays where it is.
            let _ = mounted.quiz.focus();
        }
    }

    /// Takes away what is left of a quiz that failed.
    fn clear(&self) {
        if let Some(mounted) = &*self.quiz.borrow() {
            mounted.has_failed.set(true);
        }
        self.element.replace_children_with_node_0();
    }
}

/// What the page's author asks of the quiz.
fn options(context: &ExplorerContext, config: &Config) -> QuizOptions {
    let standard = context.standard;
    QuizOptions {
        standard: standard.document.bytes().to_vec(),
        language: standard.words.tag.to_owned(),
        heading_level: standard.heading_level + 1,
        focus: config.focus.as_deref().map(str::to_owned),
        questions: config.questions,
        seed: config.seed,
        practice: config.practice.as_deref().map(str::to_owned),
        remembers: config.remembers && standard.document.get().code.is_some(),
    }
}

/// What the quiz calls, for as long as this is held.
struct Callbacks {
    ready: Closure<dyn Fn()>,
    answer: Closure<dyn Fn(JsValue)>,
    complete: Closure<dyn Fn(JsValue)>,
    go: Closure<dyn Fn(String)>,
    failed: Closure<dyn Fn(JsValue)>,
}

impl Callbacks {
    fn new(context: &ExplorerContext, element: &QuizElement) -> Self {
        let emit = |name: &'static str| {
            let host = context.navigate.host.clone();
            Closure::new(move |detail: JsValue| emit_value(&host, name, &detail))
        };
        let leading = element.clone();
        let (ready, here) = (context.clone(), element.clone());
        let (failed, broken) = (context.clone(), element.clone());
        Self {
            ready: Closure::new(move || {
                ready.dispatch(Action::Quiz(QuizStage::Ready));
                here.take_focus();
            }),
            answer: emit("competency-answer"),
            complete: emit("competency-complete"),
            go: Closure::new(move |code: String| {
                let latest = leading.latest.borrow().clone();
                if let Some((_, navigate)) = latest {
                    navigate.go_to_code(&code);
                }
            }),
            failed: Closure::new(move |error: JsValue| {
                warn!(error);
                broken.clear();
                failed.dispatch(Action::Quiz(QuizStage::Failed));
            }),
        }
    }

    fn functions(&self) -> QuizCallbacks {
        QuizCallbacks {
            ready: function(&self.ready),
            answer: function(&self.answer),
            complete: function(&self.complete),
            go: function(&self.go),
            failed: function(&self.failed),
        }
    }
}

fn function<T: ?Sized>(closure: &Closure<T>) -> js_sys::Function {
    closure.as_ref().unchecked_ref::<js_sys::Function>().clone()
}
