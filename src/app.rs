//! The root component: it brings configuration, state and events together.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent, MouseEvent, ResizeObserver};
use yew::{
    Callback, Html, Properties, TargetCast, UseReducerHandle, component, hook, html, use_effect_with, use_reducer,
};

use crate::config::Config;
use crate::document::Document;
use crate::events::{self, Reason};
use crate::explorer::{View, explorer};
use crate::links;
use crate::page::use_page;
use crate::place::Place;
use crate::search::keys;
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
    use_arrival(root, &state);
    use_announcement(host, config, document, &state);
    use_page(root, host, document, config.links, &state);

    let Some(document) = document else { return Html::default() };
    let onclick = Callback::from({
        let (host, state) = (host.clone(), state.clone());
        move |event: MouseEvent| pressed(&host, document, &state, &event)
    });
    let oninput = Callback::from({
        let dispatch = state.dispatcher();
        move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.dispatch(Action::Search(field.value()));
            }
        }
    });
    let onkeydown = Callback::from({
        let (root, dispatch) = (root.clone(), state.dispatcher());
        move |event: KeyboardEvent| {
            if event.target_dyn_into::<Element>().is_some_and(|target| keys::follow(&root, &target, &event)) {
                dispatch.dispatch(Action::Search(String::new()));
            }
        }
    });
    let view = View::new(document, config);
    html! {
        <div class="competency" part="base" lang={config.language.tag()} data-theme={config.theme.name()}
            data-layout={state.seen.layout.name()} {onclick} {oninput} {onkeydown}>
            { explorer(view, &state, config.focus.clone()) }
        </div>
    }
}

/// Follows a press on any button that leads somewhere: one listener for all of them.
fn pressed(host: &HtmlElement, document: Document, state: &UseReducerHandle<State>, event: &MouseEvent) {
    let Some(target) = event.target_dyn_into::<Element>() else { return };
    let Ok(Some(button)) = target.closest("[data-go], [data-press], [data-more], [data-all]") else { return };
    let value = |name: &str| button.get_attribute(name);
    if let Some(address) = value("data-go")
        && let Some(place) = document.place(&address)
    {
        gone(host, document, place);
        state.dispatch(Action::Go(place, value("data-seek")));
    } else if let Some(task) = value("data-press").and_then(|number| number.parse().ok()) {
        if state.opens(task) {
            gone(host, document, Place::Task(task));
        }
        state.dispatch(Action::Press(task));
    } else if let Some(all) = value("data-all") {
        state.dispatch(Action::All(all == "true"));
    } else if value("data-more").is_some() {
        state.dispatch(Action::More);
    }
}

/// Tells the page where the reader went.
fn gone(host: &HtmlElement, document: Document, place: Place) {
    if !matches!(place, Place::Room(_)) {
        events::select(host, document.code_of(place));
    }
    links::write(host, &document.address(place));
}

/// Brings the focus to where the reader arrived: to what has the code, else to the heading.
#[hook]
fn use_arrival(root: &Element, state: &UseReducerHandle<State>) {
    let root = root.clone();
    use_effect_with(state.arrival.clone(), move |(arrivals, seek)| {
        if *arrivals == 0 {
            return;
        }
        let found = seek.as_ref().and_then(|code| {
            let exact =
                |name: &str| root.query_selector(&[".room [", name, "=\"", code, "\"]"].concat()).ok().flatten();
            exact("data-go").or_else(|| exact("data-code"))
        });
        let Some(target) = found.or_else(|| root.query_selector(".room .detail-name").ok().flatten()) else { return };
        if let Ok(target) = target.dyn_into::<HtmlElement>() {
            if !target.matches("button").unwrap_or_default() {
                target.set_tab_index(-1);
            }
            // An element that can't be focused keeps the focus where it is.
            let _ = target.focus();
        }
    });
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
