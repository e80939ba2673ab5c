//! A text cut at its footnote marks, so that no line breaks between a mark and its neighbours.

use competency_standard::NoteMark;

/// Part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Plain(&'a str),
    /// A mark with its neighbours: no line breaks between a mark and the word before or the full stop behind it.
    Mark {
        before: &'a str,
        mark: &'a NoteMark,
        after: &'a str,
    },
}

/// Signs that begin no line.
const CLOSING: [char; 15] = ['。', '，', '、', '；', '：', '！', '？', '）', '」', '』', '.', ',', ';', ':', ')'];

/// The pieces of a text, whose marks count from so many characters before it.
pub(crate) fn pieces<'a>(text: &'a str, marks: &'a [NoteMark], skipped: u32) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for mark in marks {
        let read = text.len() - rest.len();
        let (left, right) = rest
            .split_at_checked(byte(text, mark.at.saturating_sub(skipped)).saturating_sub(read))
            .unwrap_or((rest, ""));
        let last = left.char_indices().next_back().map_or(0, |(place, _)| place);
        let (plain, before) = left.split_at_checked(last).unwrap_or((left, ""));
        let closing = right.chars().next().filter(|next| CLOSING.contains(next));
        let (after, beyond) = right.split_at_checked(closing.map_or(0, char::len_utf8)).unwrap_or(("", right));
        if !plain.is_empty() {
            pieces.push(Piece::Plain(plain));
        }
        pieces.push(Piece::Mark { before, mark, after });
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
#[must_use]
pub fn split_marks(marks: &'static [NoteMark], first: u32) -> (&'static [NoteMark], &'static [NoteMark]) {
    marks.split_at(marks.partition_point(|mark| mark.at <= first))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn mark(note: u32, at: u32) -> NoteMark {
        NoteMark { note, at }
    }

    /// The pieces of a text, each mark as the number of its note in brackets between its neighbours.
    fn shown(text: &str, marks: &[NoteMark]) -> Vec<String> {
        let show = |piece| match piece {
            Piece::Plain(text) => text.to_owned(),
            Piece::Mark { before, mark, after } => format!("{before}[{}]{after}", mark.note),
        };
        pieces(text, marks, 0).into_iter().map(show).collect()
    }

    #[test]
    fn a_mark_keeps_to_its_word_and_its_full_stop() {
        assert_eq!(shown("完成企劃提案書。", &[mark(2, 7)]), ["完成企劃提案", "書[2]。"]);
    }

    #[test]
    fn marks_stand_at_the_start_at_the_end_and_together() {
        assert_eq!(shown("甲", &[mark(1, 0)]), ["[1]", "甲"]);
        assert_eq!(shown("甲", &[mark(1, 9)]), ["甲[1]"]);
        assert_eq!(shown("甲", &[mark(1, 1), mark(2, 1)]), ["甲[1]", "[2]"]);
        assert_eq!(shown("甲。", &[mark(1, 1), mark(2, 1)]), ["甲[1]。", "[2]"]);
    }

    #[test]
    fn the_pieces_are_the_text() {
        let text = "依 A，完成（企劃）提案書。";
        let whole = shown(text, &[mark(1, 3), mark(2, 3), mark(3, 9), mark(4, 14)]).concat();
        assert_eq!(["[1]", "[2]", "[3]", "[4]"].iter().fold(whole, |whole, mark| whole.replacen(mark, "", 1)), text);
    }

    #[test]
    fn marks_are_split_between_name_and_description() {
        static MARKS: [NoteMark; 2] = [mark(1, 4), mark(2, 6)];
        let (name, description) = split_marks(&MARKS, 4);
        assert_eq!((name, description), (&MARKS[..1], &MARKS[1..]));
        assert!(matches!(pieces("能夠展現", description, 4)[0], Piece::Plain("能")));
    }
}
