//! The quiz's side of the widget: it brings the part that plays, shows what that wants shown, and does what it wants
//! done outside. All that the quiz knows is in the part.

mod tree;

use js_sys::{Array, Date, Function, Math, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};
use yew::Html;

use self::tree::html;
use crate::config::Config;
use crate::part::{Quiz, bring};
use crate::scene::{Scene, View};
use crate::state::Stage;
use crate::tag::{button, tag, text};
use crate::{events, storage, style};

/// The screen of the quiz.
pub(crate) fn quiz(view: View) -> Html {
    let screen = tag("section", "quiz-room").set("part", "quiz");
    match (view.state.seen.quiz, &*view.quiz.borrow()) {
        (Stage::Failed, _) => {
            let again = button("more").set("data-go", "quiz").text(view.words.quiz_again);
            screen.with(text("p", "", view.words.quiz_failed)).with(again.html()).html()
        }
        (_, Some(quiz)) => screen.with(html(&quiz.view())).html(),
        _ => screen.with(tag("p", "").set("role", "status").text(view.words.quiz_coming).html()).html(),
    }
}

/// A quiz of a standard, as the page's author wants it.
///
/// # Errors
/// What went wrong in bringing the part, or in reading the standard.
pub(crate) async fn opened(loader: &Function, root: &Element, scene: &Scene, config: &Config) -> Result<Quiz, JsValue> {
    let part = bring(loader).await?;
    style::adopt_quiz(root, &part.style());
    let quiz = part.prepare(&options(scene, config)?)?;
    Ok(JsFuture::from(quiz).await?.unchecked_into())
}

/// What the part wants to know; docs/QUIZ.md lists it.
fn options(scene: &Scene, config: &Config) -> Result<JsValue, JsValue> {
    let code = scene.document.get().code.as_deref();
    let stored = if config.remembers { storage::kept(code) } else { None };
    let options = Object::new();
    let entries: [(&str, JsValue); 11] = [
        ("standard", code.into()),
        ("language", scene.words.tag.into()),
        ("headingLevel", scene.level(1).into()),
        ("focus", config.focus.as_deref().into()),
        ("questions", config.questions.into()),
        ("seed", config.seed.into()),
        ("practice", config.practice.as_deref().into()),
        ("stored", stored.into()),
        ("remembers", config.remembers.into()),
        ("now", Date::now().into()),
        ("chance", Math::random().into()),
    ];
    for (name, value) in entries {
        Reflect::set(&options, &name.into(), &value)?;
    }
    Ok(options.into())
}

/// What the quiz leaves to the widget itself.
#[derive(Debug, Default)]
pub(crate) struct Left {
    /// The selector of what the focus belongs to.
    pub(crate) focus: Option<String>,
    /// The code of what the explorer is to show.
    pub(crate) go: Option<String>,
}

/// Tells the quiz what was pressed, and does what it wants done outside.
pub(crate) fn act(quiz: &Quiz, host: &HtmlElement, scene: &Scene, name: &str, value: &str) -> Left {
    quiz.act(name, value, Date::now());
    let mut left = Left::default();
    for effect in quiz.effects().iter() {
        let effect: Array = effect.unchecked_into();
        let value = effect.get(1);
        match effect.get(0).as_string().as_deref() {
            Some("answer") => events::emit(host, "competency-answer", &value),
            Some("complete") => events::emit(host, "competency-complete", &value),
            Some("store") => storage::keep(scene.document.get().code.as_deref(), value.as_string().as_deref()),
            Some("focus") => left.focus = value.as_string(),
            _ => left.go = value.as_string(),
        }
    }
    left
}
