//! A part of a room with a choice of its own: what is pressed there changes nothing else. One component for all such
//! parts, as each would take its kilobyte.

use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, MouseEvent, Properties, TargetCast, component, html, use_state_eq};

use crate::explorer::View;
use crate::matrix::{self, keys};
use crate::picture;

/// A part of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Who needs what, as a table.
    Matrix,
    /// Who needs what, as strokes.
    Picture,
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    view: View,
    part: Part,
}

/// A part, its first choice made. A button in it with `data-choose` set to a number makes that choice.
pub(crate) fn part(view: View, part: Part) -> Html {
    html! { <Choosing {view} {part} /> }
}

#[component]
fn Choosing(props: &Props) -> Html {
    let choice = use_state_eq(|| 0);
    let onclick = Callback::from({
        let choice = choice.clone();
        move |event: MouseEvent| {
            let target = event.target_dyn_into::<Element>();
            let button = target.and_then(|target| target.closest("[data-choose]").ok().flatten());
            let number = button.and_then(|button| button.get_attribute("data-choose")?.parse().ok());
            if let Some(number) = number {
                choice.set(number);
            }
        }
    });
    let onkeydown = Callback::from(|event: KeyboardEvent| keys::walk(&event));
    let content = match props.part {
        Part::Matrix => matrix::matrix(props.view, *choice),
        Part::Picture => picture::picture(props.view, *choice),
    };
    html! { <div {onclick} {onkeydown}>{ content }</div> }
}
