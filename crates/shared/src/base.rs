//! The element around everything, which carries the theme, the layout and the language of the interface.

use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html};

use crate::config::Theme;
use crate::keys::keep_typed;
use crate::layout::Layout;

/// What a [`Base`] carries.
#[derive(Clone, PartialEq, Properties)]
pub struct BaseProps {
    /// Light or dark.
    pub theme: Theme,
    /// Wide or narrow.
    pub layout: Layout,
    /// The tag of the language of the interface.
    pub lang: &'static str,
    /// Hears of the keys that are pressed in it.
    #[prop_or_default]
    pub onkeydown: Option<Callback<KeyboardEvent>>,
    /// What is in it.
    pub children: Html,
}

/// The element around everything. The language stands on an element within it, as `.competency` resets what a language
/// does to fonts and line breaks.
#[component]
pub fn Base(props: &BaseProps) -> Html {
    let onkeydown = {
        let onkeydown = props.onkeydown.clone();
        Callback::from(move |event: KeyboardEvent| {
            keep_typed(&event);
            if let Some(onkeydown) = &onkeydown {
                onkeydown.emit(event);
            }
        })
    };
    let kept = Callback::from(|event: KeyboardEvent| keep_typed(&event));
    html! {
        <div class="competency" part="base" data-theme={props.theme.name()} data-layout={props.layout.name()}>
            <div class="explorer" lang={props.lang} {onkeydown} onkeypress={kept.clone()} onkeyup={kept}>
                { props.children.clone() }
            </div>
        </div>
    }
}
