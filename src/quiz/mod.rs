//! The quiz's side of the widget: it brings the part that plays, shows what that wants shown, and does what it wants
//! done outside. All that the quiz knows is in the part.

mod tree;

use js_sys::{Array, Date, Function, Math, Object, Reflect, Uint8Array};
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

/// A quiz that was opened, and what it wants shown.
pub(crate) struct Opened {
    quiz: Quiz,
    screen: JsValue,
}

/// The screen of the quiz.
pub(crate) fn quiz(view: View) -> Html {
    let screen = tag("section", "quiz-room").set("part", "quiz");
    let opened = view.quiz.take();
    let shown = match (view.state.seen.quiz, &opened) {
        (Stage::Failed, _) => {
            let again = button("more").set("data-go", "quiz").text(view.words.quiz_again);
            screen.with(text("p", "", view.words.quiz_failed)).with(again.html()).html()
        }
        (_, Some(opened)) => screen.with(html(&opened.screen)).html(),
        _ => screen.with(tag("p", "").set("role", "status").text(view.words.quiz_coming).html()).html(),
    };
    view.quiz.set(opened);
    shown
}

/// A quiz of a standard, as the page's author wants it.
///
/// # Errors
/// What went wrong in bringing the part, or in it.
pub(crate) async fn opened(
    loader: &Function,
    root: &Element,
    scene: &Scene,
    config: &Config,
) -> Result<Opened, JsValue> {
    let part = bring(loader, "quiz").await?;
    style::adopt_quiz(root, &part.style()?);
    let quiz: Quiz = JsFuture::from(part.prepare(&options(scene, config)?)?).await?.unchecked_into();
    let screen = turn(&quiz, scene, config, ["", ""])?.get(0);
    Ok(Opened { quiz, screen })
}

/// Tells the quiz what was pressed, and what is kept by then.
fn turn(quiz: &Quiz, scene: &Scene, config: &Config, [name, value]: [&str; 2]) -> Result<Array, JsValue> {
    quiz.act(name, value, Date::now(), remembered(scene, config).and_then(storage::kept))
}

/// The code under which progress is remembered; none where it isn't: without a code of its own a standard is any.
fn remembered(scene: &Scene, config: &Config) -> Option<&'static str> {
    scene.document.get().code.as_deref().filter(|_| config.remembers)
}

/// What the part wants to know; docs/QUIZ.md lists it.
fn options(scene: &Scene, config: &Config) -> Result<JsValue, JsValue> {
    let options = Object::new();
    let entries: [(&str, JsValue); 10] = [
        ("standard", Uint8Array::from(scene.document.bytes()).into()),
        ("language", scene.words.tag.into()),
        ("headingLevel", scene.level(1).into()),
        ("focus", config.focus.as_deref().into()),
        ("questions", config.questions.into()),
        ("seed", config.seed.into()),
        ("practice", config.practice.as_deref().into()),
        ("remembers", remembered(scene, config).is_some().into()),
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
///
/// # Errors
/// What went wrong in the part.
pub(crate) fn act(
    opened: &mut Opened,
    host: &HtmlElement,
    scene: &Scene,
    config: &Config,
    press: [&str; 2],
) -> Result<Left, JsValue> {
    let shown = turn(&opened.quiz, scene, config, press)?;
    opened.screen = shown.shift();
    let mut left = Left::default();
    for effect in shown.iter() {
        let effect: Array = effect.unchecked_into();
        let value = effect.get(1);
        match effect.get(0).as_string().as_deref() {
            Some("answer") => events::emit(host, "competency-answer", &value),
            Some("complete") => events::emit(host, "competency-complete", &value),
            Some("store") => {
                if let Some(code) = remembered(scene, config) {
                    storage::keep(code, value.as_string().as_deref());
                }
            }
            Some("focus") => left.focus = value.as_string(),
            _ => left.go = value.as_string(),
        }
    }
    Ok(left)
}
