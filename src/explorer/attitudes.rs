//! The attitudes: one list for the whole document.

use competency_standard::Attitude;
use yew::{Html, html};

use super::View;
use super::block::title;
use super::disclosure::Disclosure;
use super::kind::Kind;
use super::noted::{noted, split};

/// The attitudes with their descriptions; nothing where the document has none.
pub(super) fn attitudes(view: View) -> Html {
    let attitudes = &view.document.get().attitudes;
    if attitudes.is_empty() {
        return Html::default();
    }
    let summary = html! {
        <span class="summary" data-kind={Kind::Attitude.name()}>
            { title(view, Kind::Attitude) }<span class="count">{ attitudes.len() }</span>
        </span>
    };
    html! {
        <Disclosure class="part" tag={view.heading_tag(1)} {summary}>
            <ul role="list" class="items attitudes" data-kind={Kind::Attitude.name()} lang={view.language()}>
                { for attitudes.iter().map(|one| attitude(view, one)) }
            </ul>
        </Disclosure>
    }
}

fn attitude(view: View, attitude: &'static Attitude) -> Html {
    let name = attitude.name.as_deref().unwrap_or_default();
    let (of_name, of_description) = split(&attitude.notes, name);
    html! {
        <li>
            { Kind::Attitude.shape() }
            <span class="code">{ attitude.code.as_deref() }</span>
            <div class="text">
                if !name.is_empty() { <p class="attitude-name">{ noted(view, name, of_name) }</p> }
                { for attitude.description.as_deref().map(|text| html! { <p>{ noted(view, text, of_description.clone()) }</p> }) }
            </div>
        </li>
    }
}
