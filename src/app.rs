//! The root component: it brings configuration, state and events together.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::{Callback, Html, Properties, UseReducerHandle, component, hook, html, use_effect_with, use_reducer};

use crate::config::Config;
use crate::document::Document;
use crate::events::{self, Reason};
use crate::explorer::{View, explorer};
use crate::state::{Action, Layout, State};

/// Where the widget stands, and what was asked for.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
}

/// The widget.
#[component]
pub(crate) fn App(props: &Props) -> Html {
    let Props { root, host, config } = props;
    let state = use_reducer({
        let width = root.get_bounding_client_rect().width();
        move || State::new(Layout::for_width(width))
    });
    let document = Document::find(config.standard.as_deref());
    use_layout(root, &state);
    use_announcement(host, config, document, &state);

    let Some(document) = document else { return Html::default() };
    let press = Callback::from({
        let (host, state) = (host.clone(), state.clone());
        move |(task, code): (usize, Option<&str>)| {
            if state.opens(task) {
                events::select(&host, code);
            }
            state.dispatch(Action::Press(task));
        }
    });
    let view = View::new(document, config);
    html! {
        <div class="competency" part="base" lang={config.language.tag()} data-theme={config.theme.name()}
            data-layout={state.layout.name()}>
            { explorer(view, &state, &press) }
        </div>
    }
}

/// Keeps the layout in step with the width of the element.
#[hook]
fn use_layout(root: &Element, state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with(root.clone(), move |root| {
        let measured = root.clone();
        let measure = Closure::<dyn Fn()>::new(move || {
            let width = measured.get_bounding_client_rect().width();
            dispatch.dispatch(Action::Arrange(Layout::for_width(width)));
        });
        let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(root);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(measure);
        }
    });
}

/// Says that another standard is on the page, or that there is none.
#[hook]
fn use_announcement(host: &HtmlElement, config: &Config, document: Option<Document>, state: &UseReducerHandle<State>) {
    let (host, dispatch) = (host.clone(), state.dispatcher());
    use_effect_with((config.standard.clone(), document), move |(asked, document)| {
        dispatch.dispatch(Action::Reset);
        match document {
            Some(document) => events::ready(&host, document.code.as_deref()),
            None => events::error(&host, Reason::Data, &missing(asked.as_deref().unwrap_or_default())),
        }
    });
}

fn missing(asked: &str) -> String {
    let codes: Vec<_> = Document::codes().collect();
    format!("this bundle has no standard \"{asked}\"; it has {}", codes.join(", "))
}
