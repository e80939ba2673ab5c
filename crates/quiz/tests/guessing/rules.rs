//! The rules by which readers guess who know nothing of the document: each likes an option under a stem so much.

use std::collections::BTreeSet;

/// A stem and its options as a guesser sees them.
pub(crate) struct Seen<'a> {
    pub(crate) stem: &'a str,
    pub(crate) options: Vec<&'a str>,
}

/// How much each option is liked; none where the rule has no use for the item.
type Rule = fn(&Seen<'_>) -> Option<Vec<f64>>;

/// All rules by their names, those that go by places last.
pub(crate) const RULES: [(&str, Rule); 19] = [
    ("most alike", |seen| Some(each(seen, dice::<2>))),
    ("least alike", |seen| Some(each(seen, |stem, option| -dice::<2>(stem, option)))),
    ("longest", |seen| Some(each(seen, |_, option| length(option)))),
    ("shortest", |seen| Some(each(seen, |_, option| -length(option)))),
    ("in the stem", in_the_stem),
    ("most characters", |seen| Some(each(seen, shared::<1>))),
    ("fewest characters", |seen| Some(each(seen, |stem, option| -shared::<1>(stem, option)))),
    ("most pairs", |seen| Some(each(seen, shared::<2>))),
    ("fewest pairs", |seen| Some(each(seen, |stem, option| -shared::<2>(stem, option)))),
    ("most of itself", |seen| Some(each(seen, own::<2>))),
    ("least of itself", |seen| Some(each(seen, |stem, option| -own::<2>(stem, option)))),
    ("most alike in characters", |seen| Some(each(seen, dice::<1>))),
    ("least alike in characters", |seen| Some(each(seen, |stem, option| -dice::<1>(stem, option)))),
    ("longest part in the stem", |seen| Some(each(seen, part))),
    ("first", |seen| place(seen, 0)),
    ("second", |seen| place(seen, 1)),
    ("third", |seen| place(seen, 2)),
    ("fourth", |seen| place(seen, 3)),
    ("last", |seen| place(seen, seen.options.len().saturating_sub(1))),
];

/// The first rule that goes by places.
pub(crate) const PLACES: usize = 14;

fn each(seen: &Seen<'_>, like: impl Fn(&str, &str) -> f64) -> Vec<f64> {
    seen.options.iter().map(|option| like(seen.stem, option)).collect()
}

fn place(seen: &Seen<'_>, place: usize) -> Option<Vec<f64>> {
    (place < seen.options.len()).then(|| (0..seen.options.len()).map(|at| f64::from(u8::from(at == place))).collect())
}

/// The option that alone stands word for word in the stem.
fn in_the_stem(seen: &Seen<'_>) -> Option<Vec<f64>> {
    let stands: Vec<f64> = each(seen, |stem, option| f64::from(u8::from(folded(stem).contains(&folded(option)))));
    (stands.iter().sum::<f64>() == 1.0).then_some(stands)
}

/// Dice's coefficient of the sets of runs of so many characters.
fn dice<const N: usize>(stem: &str, option: &str) -> f64 {
    let (stem, option) = (grams::<N>(stem), grams::<N>(option));
    2.0 * number(stem.intersection(&option).count()) / number((stem.len() + option.len()).max(1))
}

fn shared<const N: usize>(stem: &str, option: &str) -> f64 {
    number(grams::<N>(stem).intersection(&grams::<N>(option)).count())
}

/// How much of the option stands in the stem.
fn own<const N: usize>(stem: &str, option: &str) -> f64 {
    shared::<N>(stem, option) / number(grams::<N>(option).len().max(1))
}

/// How long the longest part of the option is that stands in the stem.
fn part(stem: &str, option: &str) -> f64 {
    let option: Vec<char> = folded(option).chars().collect();
    let stem = folded(stem);
    let stands = |length: &usize| option.windows(*length).any(|part| stem.contains(&part.iter().collect::<String>()));
    number((1..=option.len()).take_while(stands).count())
}

fn grams<const N: usize>(text: &str) -> BTreeSet<[char; N]> {
    let folded: Vec<char> = folded(text).chars().collect();
    folded.windows(N).filter_map(|run| run.try_into().ok()).collect()
}

fn folded(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn length(text: &str) -> f64 {
    number(text.chars().count())
}

pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
