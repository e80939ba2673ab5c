//! Texts with footnote marks. A mark is a button that opens its note right below the text.

use competency_standard::NoteMark;
use yew::{Callback, Html, Properties, component, html, use_state};

use super::View;

/// Part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Plain(&'a str),
    /// A mark with its neighbours: no line breaks between a mark and the word before or the full stop behind it.
    Mark {
        before: &'a str,
        note: u32,
        after: &'a str,
    },
}

/// A text, with its footnotes reachable where they are marked.
pub(super) fn noted(view: View, text: &'static str, marks: Vec<NoteMark>) -> Html {
    noted_and(view, text, marks, Html::default())
}

/// The same, with something that follows the text and stands before its footnotes.
pub(super) fn noted_and(view: View, text: &'static str, marks: Vec<NoteMark>, rest: Html) -> Html {
    if marks.is_empty() {
        return html! { <>{ text }{ rest }</> };
    }
    html! { <Noted {view} {text} {marks} {rest} /> }
}

#[derive(PartialEq, Properties)]
struct Props {
    view: View,
    text: &'static str,
    marks: Vec<NoteMark>,
    rest: Html,
}

#[component]
fn Noted(props: &Props) -> Html {
    let view = props.view;
    let shown = use_state(|| None);
    let mark = |note: u32| {
        let open = *shown == Some(note);
        let toggle = Callback::from({
            let shown = shown.clone();
            move |_| shown.set((!open).then_some(note))
        });
        html! {
            <button type="button" class="note-mark" aria-expanded={open.to_string()} onclick={toggle}
                aria-label={format!("{} {note}", view.words.note)} data-note={note.to_string()} />
        }
    };
    let pieces = pieces(props.text, &props.marks).into_iter().map(|piece| match piece {
        Piece::Plain(text) => text.to_owned().into(),
        Piece::Mark { before, note, after } => {
            html! { <span class="kept">{ before.to_owned() }{ mark(note) }{ after.to_owned() }</span> }
        }
    });
    html! {
        <>
            { for pieces }
            { props.rest.clone() }
            { for props.marks.iter().map(|mark| note(view, mark.note, *shown == Some(mark.note))) }
        </>
    }
}

/// The text of a footnote, hidden until it is asked for.
fn note(view: View, number: u32, shown: bool) -> Html {
    let text = view.document.get().notes.iter().find(|note| note.number == number).map(|note| &*note.text);
    html! {
        <span class="note" hidden={!shown}>
            <span class="note-number">{ view.words.note }{ " " }{ number }</span>
            { text }
        </span>
    }
}

fn pieces<'a>(text: &'a str, marks: &[NoteMark]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for mark in marks {
        let read = text.len() - rest.len();
        let (left, right) = rest.split_at_checked(byte(text, mark.at).saturating_sub(read)).unwrap_or((rest, ""));
        let last = left.char_indices().next_back().map_or(0, |(place, _)| place);
        let (plain, before) = left.split_at_checked(last).unwrap_or((left, ""));
        let closing = right.chars().next().filter(|next| "。，、；：！？）」』.,;:!?)".contains(*next));
        let (after, beyond) = right.split_at_checked(closing.map_or(0, char::len_utf8)).unwrap_or(("", right));
        if !plain.is_empty() {
            pieces.push(Piece::Plain(plain));
        }
        pieces.push(Piece::Mark { before, note: mark.note, after });
        rest = beyond;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Plain(rest));
    }
    pieces
}

/// The byte at which the character so many from the start begins; the end where there are fewer.
fn byte(text: &str, at: u32) -> usize {
    text.char_indices().nth(at as usize).map_or(text.len(), |(byte, _)| byte)
}

/// The marks of a text that is shown in two parts: those up to the end of the first part, and those after it.
pub(super) fn split(marks: &[NoteMark], first: &str) -> (Vec<NoteMark>, Vec<NoteMark>) {
    let length = u32::try_from(first.chars().count()).unwrap_or(u32::MAX);
    let (in_first, mut in_second): (Vec<_>, Vec<_>) = marks.iter().cloned().partition(|mark| mark.at <= length);
    for mark in &mut in_second {
        mark.at -= length;
    }
    (in_first, in_second)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(note: u32, at: u32) -> NoteMark {
        NoteMark { note, at }
    }

    #[test]
    fn a_mark_keeps_to_its_word_and_its_full_stop() {
        let expected = [Piece::Plain("完成企劃提案"), Piece::Mark { before: "書", note: 2, after: "。" }];
        assert_eq!(pieces("完成企劃提案書。", &[mark(2, 7)]), expected);
    }

    #[test]
    fn marks_stand_at_the_start_at_the_end_and_together() {
        assert_eq!(pieces("甲", &[mark(1, 0)]), [Piece::Mark { before: "", note: 1, after: "" }, Piece::Plain("甲")]);
        assert_eq!(pieces("甲", &[mark(1, 9)]), [Piece::Mark { before: "甲", note: 1, after: "" }]);
        let both = [Piece::Mark { before: "甲", note: 1, after: "" }, Piece::Mark { before: "", note: 2, after: "" }];
        assert_eq!(pieces("甲", &[mark(1, 1), mark(2, 1)]), both);
        let stop = [Piece::Mark { before: "甲", note: 1, after: "。" }, Piece::Mark { before: "", note: 2, after: "" }];
        assert_eq!(pieces("甲。", &[mark(1, 1), mark(2, 1)]), stop);
    }

    #[test]
    fn the_pieces_are_the_text() {
        let text = "依 A，完成（企劃）提案書。";
        let marks = [mark(1, 3), mark(2, 3), mark(3, 9), mark(4, 14)];
        let whole: String = pieces(text, &marks)
            .into_iter()
            .map(|piece| match piece {
                Piece::Plain(text) => text.to_owned(),
                Piece::Mark { before, after, .. } => format!("{before}{after}"),
            })
            .collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn marks_are_split_between_name_and_description() {
        let (name, description) = split(&[mark(1, 4), mark(2, 6)], "持續學習");
        assert_eq!((name, description), (vec![mark(1, 4)], vec![mark(2, 2)]));
    }
}
