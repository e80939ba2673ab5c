//! The quiz alone, as `mode="quiz"` has it: a widget of its own.

use competency_shared::{
    Base, Bring, Config, Document, Head, Layout, Rendered, Source, StandardContext, emit, focus_on, holds_focus, style,
    use_announcement, use_layout, use_shown,
};
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{
    Callback, ContextProvider, Html, NodeRef, Properties, component, hook, html, use_effect, use_effect_with,
    use_node_ref,
};

use crate::focus::Targets;
use crate::lookup;
use crate::mounted::call;
use crate::outside::Outside;
use crate::player::Player;
use crate::setup::Setup;
use crate::slices::use_bank;

/// Where the widget stands, and what was asked for.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AloneProps {
    root: Element,
    layout: Layout,
    host: HtmlElement,
    bring: Bring,
    config: Config,
    source: Source,
    targets: Targets,
    outside: Outside,
}

/// The quiz of the standard that the element asks for.
#[component]
pub(crate) fn Alone(props: &AloneProps) -> Html {
    let AloneProps { root, layout, host, bring, config, source, targets, outside } = props.clone();
    style::use_styles(&root, [style::BASE, style::QUIZ]);
    let layout = use_layout(&root, layout);
    let shown = use_shown(&host, &bring, &source, &config);
    let (bank, room) = (use_bank(shown.document), use_node_ref());
    use_announcement(&host, &config, &source, shown, true);
    use_effect_with((shown.document, config.focus.clone()), {
        let config = config.clone();
        move |(document, _)| document.iter().for_each(|document| warn_of_unknown(*document, &config))
    });
    use_room_focus(&root, &room);
    let (language, heading_level) = (config.language, config.heading_level);
    let words = language.explorer();
    html! {
        if let Some(document) = shown.document {
            <ContextProvider<StandardContext> context={StandardContext { document, words, heading_level }}>
            <Base theme={config.theme} {layout} lang={language.tag()}>
                <Head />
                <div class="room">
                    <section ref={room} class="quiz-room" part="quiz">
                        if let Some(bank) = bank {
                            <Player {bank} setup={Setup::of_config(document, &config)} {language} heading_level={heading_level + 1} {targets}
                                {outside} />
                        } else {
                            <p role="status">{ words.quiz_coming }</p>
                        }
                    </section>
                </div>
                <p class="source">{ words.source }</p>
            </Base>
            </ContextProvider<StandardContext>>
        }
    }
}

/// Tells the console what the page is about that the standard hasn't.
fn warn_of_unknown(document: Document, config: &Config) {
    let focus = config.focus.as_deref().unwrap_or_default().split_whitespace();
    for unknown in focus.filter(|code| lookup::name(document.get(), code).is_none()) {
        gloo_console::warn!(["<competency-widget> focus: the standard has no ", unknown].concat());
    }
}

/// Keeps the focus in the widget while another standard's items are made.
#[hook]
fn use_room_focus(root: &Element, room: &NodeRef) {
    let (had_focus, root, room) = (holds_focus(root), root.clone(), room.clone());
    use_effect(move || {
        if let Some(room) = room.cast::<Element>().filter(|_| had_focus && !holds_focus(&root)) {
            let _ = focus_on(&room);
        }
    });
}

/// A widget that is a quiz alone.
#[wasm_bindgen]
pub struct Widget {
    rendered: Rendered,
    props: AloneProps,
}

/// Renders the quiz into `root`, an element inside the shadow root of `host`, as the attributes of `host` say, in the
/// language of `root`.
///
/// `bring` brings another program: a function that takes its name, `reader`, and returns a promise of its exports.
/// `explore` is called with the code of what the explorer is to show. What becomes of the widget is told by events on
/// `host`.
#[wasm_bindgen(js_name = mountWidget)]
#[must_use]
pub fn mount_widget(root: &Element, host: HtmlElement, bring: Function, explore: Function) -> Widget {
    let layout = Layout::of(root);
    let (config, targets) = (Config::of(&host, root), Targets::default());
    let (source, outside) = (Source::of(&host, config.standard.as_ref()), outside(root, &host, &targets, explore));
    let props = AloneProps { root: root.clone(), layout, host, bring: bring.into(), config, source, targets, outside };
    Widget { rendered: Rendered::new(root, html! { <Alone ..props.clone() /> }), props }
}

/// Who hears of the quiz: the page, and who explores.
fn outside(root: &Element, host: &HtmlElement, targets: &Targets, explore: Function) -> Outside {
    let (root, targets) = (root.clone(), targets.clone());
    let (answered, completed) = (host.clone(), host.clone());
    Outside {
        onready: Callback::from(move |()| {
            // It waited where the quiz was to come.
            if holds_focus(&root) {
                let _ = targets.focus_screen();
            }
        }),
        onanswer: Callback::from(move |detail| emit(&answered, "competency-answer", &detail)),
        oncomplete: Callback::from(move |detail| emit(&completed, "competency-complete", &detail)),
        onexplore: Callback::from(move |code: String| call(&explore, &code.into())),
    }
}

#[wasm_bindgen]
impl Widget {
    /// Follows the attributes and the property `standard` of the host after one of them changed.
    pub fn update(&mut self) {
        self.props.config = Config::of(&self.props.host, &self.props.root);
        self.props.source = Source::of(&self.props.host, self.props.config.standard.as_ref());
        self.rendered.update(html! { <Alone ..self.props.clone() /> });
    }

    /// Brings the focus to what the screen begins with; whether it is there.
    #[must_use]
    pub fn focus(&self) -> bool {
        self.props.targets.focus_screen()
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        self.rendered.remove();
    }
}
