//! Texts with what was looked for marked in them.

use std::ops::Range;

use yew::Html;

use crate::tag::{Tag, text};

/// The tag with a text in it, these ranges of its bytes marked.
pub(super) fn marked(tag: Tag, whole: &'static str, ranges: &[Range<usize>]) -> Html {
    let mut marked = tag;
    let mut read = 0;
    for range in ranges {
        marked = marked.text(whole.get(read..range.start).unwrap_or_default());
        marked = marked.with(text("mark", "", whole.get(range.clone()).unwrap_or_default()));
        read = range.end;
    }
    marked.text(whole.get(read..).unwrap_or_default()).html()
}
