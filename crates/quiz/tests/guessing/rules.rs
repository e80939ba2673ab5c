//! The rules by which readers guess who know nothing of the document: each likes an option under a stem so much.

use std::collections::BTreeSet;

/// A text as a guesser sees it.
pub(crate) struct Look {
    length: f64,
    folded: String,
    characters: BTreeSet<char>,
    pairs: BTreeSet<(char, char)>,
}

impl Look {
    pub(crate) fn new(text: &str) -> Self {
        let folded: Vec<char> =
            text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        Self {
            length: number(text.chars().count()),
            characters: folded.iter().copied().collect(),
            pairs: folded.windows(2).map(|pair| (pair[0], pair[1])).collect(),
            folded: folded.into_iter().collect(),
        }
    }
}

/// A stem and its options as a guesser sees them.
pub(crate) struct Seen {
    pub(crate) stem: Look,
    pub(crate) options: Vec<Look>,
}

/// How much each option is liked; none where the rule has no use for the item.
type Rule = fn(&Seen) -> Option<Vec<f64>>;

/// All rules by their names, those that go by places last.
pub(crate) const RULES: [(&str, Rule); 19] = [
    ("most alike", |seen| Some(each(seen, dice_of_pairs))),
    ("least alike", |seen| Some(each(seen, |stem, option| -dice_of_pairs(stem, option)))),
    ("longest", |seen| Some(each(seen, |_, option| option.length))),
    ("shortest", |seen| Some(each(seen, |_, option| -option.length))),
    ("in the stem", in_the_stem),
    ("most characters", |seen| Some(each(seen, characters))),
    ("fewest characters", |seen| Some(each(seen, |stem, option| -characters(stem, option)))),
    ("most pairs", |seen| Some(each(seen, pairs))),
    ("fewest pairs", |seen| Some(each(seen, |stem, option| -pairs(stem, option)))),
    ("most of itself", |seen| Some(each(seen, own))),
    ("least of itself", |seen| Some(each(seen, |stem, option| -own(stem, option)))),
    ("most alike in characters", |seen| Some(each(seen, dice_of_characters))),
    ("least alike in characters", |seen| Some(each(seen, |stem, option| -dice_of_characters(stem, option)))),
    ("longest part in the stem", |seen| Some(each(seen, part))),
    ("first", |seen| place(seen, 0)),
    ("second", |seen| place(seen, 1)),
    ("third", |seen| place(seen, 2)),
    ("fourth", |seen| place(seen, 3)),
    ("last", |seen| place(seen, seen.options.len().saturating_sub(1))),
];

/// The first rule that goes by places.
pub(crate) const PLACES: usize = 14;

fn each(seen: &Seen, like: impl Fn(&Look, &Look) -> f64) -> Vec<f64> {
    seen.options.iter().map(|option| like(&seen.stem, option)).collect()
}

fn place(seen: &Seen, place: usize) -> Option<Vec<f64>> {
    (place < seen.options.len()).then(|| (0..seen.options.len()).map(|at| f64::from(u8::from(at == place))).collect())
}

/// The option that alone stands word for word in the stem.
fn in_the_stem(seen: &Seen) -> Option<Vec<f64>> {
    let stands = |option: &Look| seen.stem.folded.contains(&option.folded);
    let is_alone = seen.options.iter().filter(|option| stands(option)).count() == 1;
    is_alone.then(|| seen.options.iter().map(|option| f64::from(u8::from(stands(option)))).collect())
}

fn dice_of_pairs(stem: &Look, option: &Look) -> f64 {
    2.0 * pairs(stem, option) / number((stem.pairs.len() + option.pairs.len()).max(1))
}

fn dice_of_characters(stem: &Look, option: &Look) -> f64 {
    2.0 * characters(stem, option) / number((stem.characters.len() + option.characters.len()).max(1))
}

fn pairs(stem: &Look, option: &Look) -> f64 {
    number(option.pairs.iter().filter(|pair| stem.pairs.contains(pair)).count())
}

fn characters(stem: &Look, option: &Look) -> f64 {
    number(option.characters.iter().filter(|character| stem.characters.contains(character)).count())
}

/// How much of the option stands in the stem.
fn own(stem: &Look, option: &Look) -> f64 {
    pairs(stem, option) / number(option.pairs.len().max(1))
}

/// How long the longest part of the option is that stands in the stem.
fn part(stem: &Look, option: &Look) -> f64 {
    let starts = option.folded.char_indices().map(|(at, _)| &option.folded[at..]);
    let longest = starts.map(|rest| {
        let ends = rest.char_indices().map(|(at, character)| at + character.len_utf8());
        ends.take_while(|&end| stem.folded.contains(&rest[..end])).count()
    });
    number(longest.max().unwrap_or(0))
}

pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
