//! The widget: it finds or loads the standard that the element asks for, tells the page, and explores it.

use competency_shared::{
    Bring, Config, Document, Layout, Mode, Source, style, use_announcement, use_layout, use_shown,
};
use web_sys::{Element, HtmlElement};
use yew::{AttrValue, Html, Properties, component, hook, html, use_mut_ref};

use crate::explorer::Explorer;
use crate::focus::use_kept_focus;

/// Where the widget stands, and what was asked for.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// How wide it was when it was mounted.
    pub(crate) layout: Layout,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
    /// The standard that it asks for.
    pub(crate) source: Source,
    /// Brings the other programs.
    pub(crate) bring: Bring,
    /// Where the page wants the reader to go: a count of such wishes, and a code.
    pub(crate) wanted: Option<(u32, AttrValue)>,
    /// Whether another program tells the page what is shown.
    pub(crate) is_guest: bool,
}

/// The widget.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let AppProps { root, layout, host, config, source, bring, wanted, is_guest } = props.clone();
    style::use_styles(&root, [style::BASE, style::EXPLORER]);
    let layout = use_layout(&root, layout);
    let shown = use_shown(&host, &bring, &source, &config);
    use_kept_focus(&root);
    use_announcement(&host, &config, &source, shown, !is_guest);
    let generation = use_generation(shown.document, config.mode);
    html! {
        if let Some(document) = shown.document {
            <Explorer key={generation} {root} {layout} {host} {config} {document} {bring} {wanted} />
        }
    }
}

/// Counts the standards and modes that were shown: each is explored from its beginning.
#[hook]
fn use_generation(document: Option<Document>, mode: Mode) -> u32 {
    let last = use_mut_ref(|| (0, None));
    let mut last = last.borrow_mut();
    if last.1 != Some((document, mode)) {
        *last = (last.0 + 1, Some((document, mode)));
    }
    last.0
}
