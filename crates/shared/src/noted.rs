//! Texts with footnote marks. A mark is a button that opens its note right below the text.

use competency_standard::NoteMark;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_context, use_state_eq};

use crate::context::StandardContext;
use crate::keys::keep;
use crate::pieces::{Piece, pieces};

/// What a [`NotedText`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct NotedTextProps {
    /// The text.
    pub text: &'static str,
    /// Its marks.
    pub marks: &'static [NoteMark],
    /// How many characters stand before the text in what the marks count.
    #[prop_or_default]
    pub skipped: u32,
    /// A button that shows the text in its place. The marks stand behind it, as no button can hold another.
    #[prop_or_default]
    pub link: Option<Html>,
    /// What follows the text, before its notes.
    #[prop_or_default]
    pub children: Html,
}

/// A text, with its footnotes reachable where they are marked.
#[component]
pub fn NotedText(props: &NotedTextProps) -> Html {
    let context = use_context::<StandardContext>();
    let open = use_state_eq(Vec::<u32>::new);
    let Some(context) = context else { return Html::default() };
    let button = |mark: &'static NoteMark| {
        let (number, is_open) = (mark.note, open.contains(&mark.note));
        let toggle = {
            let open = open.clone();
            move || open.set(toggled(&open, number))
        };
        let close = {
            let toggle = toggle.clone();
            Callback::from(move |event: KeyboardEvent| {
                if is_open && event.key() == "Escape" {
                    keep(&event);
                    toggle();
                }
            })
        };
        html! {
            <button type="button" class="note-mark" lang={context.words.tag} data-note={number.to_string()}
                aria-expanded={is_open.to_string()} aria-label={format!("{} {number}", context.words.note)}
                onclick={move |_| toggle()} onkeydown={close} />
        }
    };
    let shown = |piece: Piece<'static>| match piece {
        Piece::Plain(text) => text_of(text),
        Piece::Mark { before, mark, after } => {
            html! { <span class="kept">{ text_of(before) }{ button(mark) }{ after }</span> }
        }
    };
    html! {
        <span>
            if let Some(link) = &props.link {
                { link.clone() }
                { for props.marks.iter().map(button) }
            } else {
                { for pieces(props.text, props.marks, props.skipped).into_iter().map(shown) }
            }
            { props.children.clone() }
            { for props.marks.iter().map(|mark| note(context, mark.note, open.contains(&mark.note))) }
        </span>
    }
}

/// The numbers of the open notes, with one of them opened or closed.
fn toggled(open: &[u32], number: u32) -> Vec<u32> {
    let mut open = open.to_vec();
    match open.iter().position(|one| *one == number) {
        Some(place) => drop(open.remove(place)),
        None => open.push(number),
    }
    open
}

/// A text of the document. The bullets of symbol fonts, which others show as empty boxes, are bullets.
pub fn text_of(text: &'static str) -> Html {
    html! { competency_standard::shown(text) }
}

/// A text that may have marks; its marks count from so many characters before it.
pub fn noted(text: &'static str, marks: &'static [NoteMark], skipped: u32) -> Html {
    if marks.is_empty() {
        text_of(text)
    } else {
        html! { <NotedText {text} {marks} {skipped} /> }
    }
}

/// The footnote of that number, open or hidden.
pub fn note(context: StandardContext, number: u32, is_open: bool) -> Html {
    let text = context.document.get().notes.iter().find(|note| note.number == number).map(|note| &*note.text);
    html! {
        <span class="note" hidden={!is_open}>
            <span class="note-number" lang={context.words.tag}>{ context.words.note }{ " " }{ number }</span>
            <span>{ text_of(text.unwrap_or_default()) }</span>
        </span>
    }
}
