//! The explorer of one standard: what the reader did in it, and what is therefore on the screen.

use std::rc::Rc;

use competency_shared::{Base, Bring, Config, Document, Head, Layout, StandardContext, Theme};
use gloo_events::EventListener;
use gloo_utils::window;
use web_sys::{Element, HtmlElement};
use yew::{
    AttrValue, ContextProvider, Html, Properties, UseReducerHandle, component, hook, html, use_effect_with, use_memo,
    use_reducer_eq,
};

use crate::context::ExplorerContext;
use crate::focus::{use_arrival, use_kept_focus};
use crate::keyboard::on_key;
use crate::links::Link;
use crate::navigate::{Navigate, follow, home};
use crate::paper::use_paper;
use crate::pieces::Bar;
use crate::rooms::{Printed, RoomView, use_quiz};
use crate::search::Results;
use crate::state::State;

/// What the explorer is made of.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ExplorerProps {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// Wide or narrow.
    pub(crate) layout: Layout,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
    /// The standard.
    pub(crate) document: Document,
    /// Brings the other programs.
    pub(crate) bring: Bring,
    /// Where the page wants the reader to go: a count of such wishes, and a code.
    pub(crate) wanted: Option<(u32, AttrValue)>,
}

/// The explorer.
#[component]
pub(crate) fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { root, layout, config, wanted, .. } = props;
    let (context, state) = use_state_and_context(props);
    use_address(&context);
    use_wanted(&context, wanted.as_ref());
    let paper = use_paper(&state);
    let quiz = use_quiz(&context, config, &state.rooms);
    use_arrival(root, &state.arrival, state.rooms.destination(), &context.navigate);
    use_kept_focus(root);
    let words = context.standard.words;
    html! {
        <ContextProvider<StandardContext> context={context.standard}>
        <ContextProvider<ExplorerContext> context={context.clone()}>
            <Base theme={config.theme} layout={*layout} lang={words.tag} onkeydown={on_key(root, &context)}>
                <Head />
                <Bar room={state.rooms.room} quiz={state.rooms.quiz} query={state.search.query.clone()} />
                <Results search={state.search.clone()} />
                <div hidden={state.search.is_open}>
                    <RoomView rooms={state.rooms.clone()} layout={*layout} {quiz} />
                </div>
                <div ref={paper}>if state.has_paper { <Printed /> }</div>
                <p class="source">{ words.source }</p>
            </Base>
        </ContextProvider<ExplorerContext>>
        </ContextProvider<StandardContext>>
    }
}

/// What the rooms know, and what the reader did: at first nothing, but where the page's address led her.
#[hook]
fn use_state_and_context(props: &ExplorerProps) -> (ExplorerContext, UseReducerHandle<State>) {
    let ExplorerProps { host, config, document, bring, .. } = props.clone();
    let link = use_memo((config.links, document), |(links, document)| {
        links.then(|| Link::join(&host, *document)).flatten().map(Rc::new)
    });
    let state = use_reducer_eq(|| {
        let state = State::in_room(home(config.mode));
        let led = link.as_deref().and_then(|link| follow(document, config.mode, link.begin()));
        match led {
            Some(led) => state.after(led),
            None => state,
        }
    });
    // The theme is no concern of the rooms.
    let dependencies = (document, Config { theme: Theme::Auto, ..config });
    let context = use_memo(dependencies, |(document, config)| {
        let dispatcher = state.dispatcher();
        let navigate = Navigate {
            host,
            document: *document,
            mode: config.mode,
            link: (*link).clone(),
            dispatcher: dispatcher.clone(),
        };
        ExplorerContext::new(*document, config, navigate, dispatcher, bring)
    });
    ((*context).clone(), state)
}

/// Follows the page's address.
#[hook]
fn use_address(context: &ExplorerContext) {
    let context = context.clone();
    use_effect_with(context, |context| {
        let context = context.clone();
        let listener = EventListener::new(&window(), "popstate", move |_| {
            if let Some(follow) = context.navigate.follow() {
                context.dispatch(follow);
            }
        });
        || drop(listener)
    });
}

/// Goes where the page wants the reader to go.
#[hook]
fn use_wanted(context: &ExplorerContext, wanted: Option<&(u32, AttrValue)>) {
    let context = context.clone();
    use_effect_with(wanted.cloned(), move |wanted| {
        if let Some((_, code)) = wanted {
            context.navigate.go_to_code(code);
        }
    });
}
