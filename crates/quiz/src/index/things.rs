//! What items are about, and which of it counts as one.

use std::borrow::Cow;

use competency_standard::Entry;

use crate::random::hash;
use crate::sort::sort_by;
use crate::step::step;
use crate::text::{Bigrams, NEARLY_EQUAL, Reading, has_code};

/// Something of the document that has a text.
#[expect(clippy::struct_excessive_bools, reason = "any of them may be so, whatever the others are")]
#[derive(Debug)]
pub(crate) struct Thing<'a> {
    /// What proofs call it; none where the document gives it no code.
    pub(crate) name: Option<Cow<'a, str>>,
    /// Whether the name stands for other things too, and so proves nothing.
    is_doubtful: bool,
    /// Whether proofs call it by its code.
    pub(crate) is_coded: bool,
    /// What is shown.
    pub(crate) text: Cow<'a, str>,
    /// The whole of it, where parts are hidden or left out.
    pub(crate) whole: Option<Cow<'a, str>>,
    /// What it says, whatever is shown.
    pub(super) meaning: Reading,
    /// What is shown.
    pub(super) shown: Reading,
    /// Whether what is shown gives away what it belongs to.
    tells: bool,
    pub(crate) bigrams: Bigrams,
    /// How many characters the text has.
    pub(crate) length: usize,
    /// The hash of the name.
    pub(crate) mark: u64,
    has_code: bool,
}

impl<'a> Thing<'a> {
    pub(crate) fn new(code: Option<&'a str>, text: &'a str) -> Self {
        Self::named(code.map(Cow::Borrowed), true, text.into())
    }

    pub(crate) fn named(name: Option<Cow<'a, str>>, is_coded: bool, text: Cow<'a, str>) -> Self {
        let (bigrams, length, has_code) = (Bigrams::new(&text), text.chars().count(), has_code(&text));
        let mark = hash(name.as_deref().unwrap_or_default());
        let meaning = Reading::new(&text);
        let shown = meaning.clone();
        Self {
            name,
            is_doubtful: false,
            is_coded,
            text,
            whole: None,
            meaning,
            shown,
            tells: false,
            bigrams,
            length,
            mark,
            has_code,
        }
    }

    /// Shows a part of the text, or what is left when others are hidden; `tells` where even that gives it away.
    pub(crate) fn show(&mut self, text: String, tells: bool) {
        (self.bigrams, self.length, self.has_code) = (Bigrams::new(&text), text.chars().count(), has_code(&text));
        self.shown = Reading::new(&text);
        let whole = std::mem::replace(&mut self.text, text.into());
        if self.text != whole {
            self.whole = Some(whole);
        }
        self.tells |= tells;
    }

    /// No item can name it.
    pub(crate) fn be_unnamed(&mut self) {
        self.is_doubtful = true;
    }

    /// Whether an item can name it: it can be proved, and what is shown gives nothing away.
    pub(crate) fn is_usable(&self) -> bool {
        self.name.is_some() && !self.is_doubtful && !self.has_code && !self.tells && self.bigrams.len() > 0
    }

    /// How alike two texts are by what they say, in thousandths.
    fn sameness(&self, other: &Self) -> u16 {
        u16::try_from(self.meaning.likeness(&other.meaning)).unwrap_or(0).max(likeness(self, other))
    }

    /// The text, with what isn't shown.
    pub(crate) fn whole(&self) -> &str {
        self.whole.as_deref().unwrap_or(&self.text)
    }

    pub(crate) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
}

/// All things of one sort.
#[derive(Debug, Default)]
pub(crate) struct Things<'a> {
    pub(crate) list: Vec<Thing<'a>>,
    /// How alike each two are; row by row.
    alike: Vec<u16>,
}

impl<'a> Things<'a> {
    pub(crate) async fn new(mut list: Vec<Thing<'a>>) -> Self {
        mark_doubtful_names(&mut list);
        let count = list.len();
        let mut alike = vec![0; count * count];
        for one in 0..count {
            for other in 0..=one {
                let likeness = list[one].sameness(&list[other]);
                alike[one * count + other] = likeness;
                alike[other * count + one] = likeness;
            }
            step().await;
        }
        Self { list, alike }
    }

    /// Those whose texts are equal or nearly equal, itself among them.
    pub(crate) fn near(&self, index: usize) -> impl Iterator<Item = usize> {
        (0..self.list.len()).filter(move |&other| self.is_near(index, other))
    }

    /// How alike two texts are, in thousandths.
    pub(crate) fn likeness(&self, a: usize, b: usize) -> u16 {
        self.alike[a * self.list.len() + b]
    }

    pub(crate) fn is_near(&self, a: usize, b: usize) -> bool {
        usize::from(self.likeness(a, b)) >= NEARLY_EQUAL
    }

    /// The things that items can name.
    pub(crate) fn usable(&self) -> impl Iterator<Item = usize> {
        (0..self.list.len()).filter(|&index| self.list[index].is_usable())
    }

    /// The things with a name: mostly one.
    pub(crate) fn find(&self, name: &str) -> impl Iterator<Item = usize> {
        self.list.iter().enumerate().filter(move |(_, thing)| thing.name.as_deref() == Some(name)).map(|(at, _)| at)
    }
}

/// A code that stands for several things proves nothing about any of them.
fn mark_doubtful_names(list: &mut [Thing<'_>]) {
    let mut order: Vec<usize> = (0..list.len()).filter(|&index| list[index].name.is_some()).collect();
    sort_by(&mut order, |&a, &b| list[a].name.cmp(&list[b].name));
    for pair in order.windows(2) {
        if list[pair[0]].name == list[pair[1]].name {
            list[pair[0]].is_doubtful = true;
            list[pair[1]].is_doubtful = true;
        }
    }
}

/// How alike the texts of two things are, in thousandths.
pub(super) fn likeness(one: &Thing<'_>, other: &Thing<'_>) -> u16 {
    u16::try_from(one.bigrams.likeness(&other.bigrams)).unwrap_or(0)
}

pub(super) fn entries(entries: &[Entry]) -> Vec<Thing<'_>> {
    entries.iter().map(entry).collect()
}

pub(super) fn entry(entry: &Entry) -> Thing<'_> {
    Thing::new(entry.code.as_deref(), &entry.text)
}
