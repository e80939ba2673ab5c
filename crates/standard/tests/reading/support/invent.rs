//! Random models of documents.

use super::Dice;
use super::table::invent_duties;
use super::texts::{marks, name, number, sentence, text, text_like_codes};
use competency_standard::{Attitude, Class, Classification, Format, Level, Naming, Note, Standard, Text, Version};

/// A document of any shape that the published layout can hold.
pub(crate) fn invent(dice: &mut Dice) -> Standard {
    let notes: Vec<Note> =
        (1..=dice.below(4)).map(|n| Note { number: number(n), text: note_text(dice).into() }).collect();
    let marked = number(notes.len());
    let contents = invent_duties(dice, marked);
    let name = name(dice, ' ');
    Standard {
        format: Format::V1,
        language: "zh-Hant-TW".into(),
        title: format!("{name}職能基準").into(),
        code: dice.chance(80).then(|| format!("{}-001v{}", code(dice), dice.below(9) + 1).into()),
        name: name.into(),
        naming: if dice.chance(20) { Naming::Category } else { Naming::Occupation },
        classification: Classification {
            categories: classes(dice).into(),
            occupations: classes(dice).into(),
            industries: classes(dice).into(),
        },
        description: sentence(dice, ' ').into(),
        level: level(dice),
        versions: versions(dice).into(),
        duties: contents.duties.into(),
        knowledge: contents.knowledge.into(),
        skills: contents.skills.into(),
        attitudes: attitudes(dice, marked).into(),
        prerequisites: sentences(dice).into(),
        remarks: sentences(dice).into(),
        notes: notes.into(),
    }
}

fn code(dice: &mut Dice) -> &'static str {
    dice.pick(&["2431", "KPS", "7", "M7310", "A013", "C-22-220-2203", "G45-46", "BBA"])
}

/// Names of the official classifications, which hold the signs that else part names.
const OFFICIAL: [&str; 8] = [
    "農、林、漁、牧業",
    "批發及零售業／零售業",
    "藝術、娛樂及休閒服務業",
    "製造業/電力設備及配備製造業",
    "公共行政及國防；強制性社會安全",
    "專業、科學及技術服務業 / 廣告業及市場研究業",
    "出版、影音製作、傳播及資通訊服務業",
    "住宿及餐飲業",
];

fn classes(dice: &mut Dice) -> Vec<Class> {
    let (coded, official) = (dice.chance(80), dice.chance(30));
    if official && coded && dice.chance(30) {
        return one_name(dice);
    }
    (0..dice.pick(&[1, 1, 1, 0, 2, 3]))
        .map(|_| {
            let name = if official { dice.pick(&OFFICIAL).into() } else { name(dice, ' ').replace('；', "與") };
            Class { name: name.into(), code: coded.then(|| code(dice).into()) }
        })
        .collect()
}

/// One name with several codes.
fn one_name(dice: &mut Dice) -> Vec<Class> {
    let class = |name: &'static str, code: &'static str| Class { name: name.into(), code: Some(code.into()) };
    let rest = [class("", "R93"), class("", "C-22-220-2203")];
    [class(dice.pick(&OFFICIAL), "R91")].into_iter().chain(rest.into_iter().take(dice.below(2) + 1)).collect()
}

/// A level as documents print it.
pub(super) fn level(dice: &mut Dice) -> Level {
    let (text, range) = dice.pick(&[
        ("4", Some((4, 4))),
        ("3", Some((3, 3))),
        ("5", Some((5, 5))),
        ("1", Some((1, 1))),
        ("6", Some((6, 6))),
        ("4級以上", Some((4, 6))),
        ("3（初）", Some((3, 3))),
        ("3、4", Some((3, 4))),
        ("2-3", Some((2, 3))),
        ("略", None),
    ]);
    Level { text: text.into(), min: range.map(|(min, _)| min), max: range.map(|(_, max)| max) }
}

fn versions(dice: &mut Dice) -> Vec<Version> {
    let count = dice.below(4);
    (0..count)
        .map(|row| Version {
            version: format!("V{}", count - row).into(),
            code: dice.chance(80).then(|| format!("{}-001v{}", code(dice), count - row).into()),
            name: text(dice, ' ').into(),
            status: if row == 0 { "最新版本" } else { "歷史版本" }.into(),
            note: text(dice, ' ').into(),
            date: dice
                .chance(80)
                .then(|| format!("20{:02}-{:02}-{:02}", dice.below(30), dice.below(12) + 1, 28).into()),
        })
        .collect()
}

fn attitudes(dice: &mut Dice, notes: u32) -> Vec<Attitude> {
    if dice.chance(10) {
        let paragraph = format!("{}{}", sentence(dice, 'A'), sentence(dice, 'A'));
        return vec![Attitude {
            code: None,
            name: None,
            description: Some(paragraph.into()),
            notes: Vec::new().into(),
        }];
    }
    let coded = !dice.chance(10);
    (1..=dice.below(8)).map(|n| attitude(dice, coded.then_some(n), notes)).collect()
}

fn attitude(dice: &mut Dice, number: Option<usize>, notes: u32) -> Attitude {
    let name = name(dice, 'A');
    let description = (number.is_none() || dice.chance(80)).then(|| match number {
        Some(n) => format!("{}。", text_like_codes(dice, 'A', n).trim_end_matches('。')),
        None => sentence(dice, 'A'),
    });
    let notes = marks(dice, &format!("{name}{}", description.as_deref().unwrap_or_default()), notes);
    Attitude {
        code: number.map(|n| format!("A{n:02}").into()),
        name: Some(name.into()),
        description: description.map(Into::into),
        notes: notes.into(),
    }
}

/// A note's text, here and there with numbered points.
fn note_text(dice: &mut Dice) -> String {
    let points = dice.pick(&[0, 0, 0, 1, 3]);
    (1..=points).fold(sentence(dice, ' '), |text, n| format!("{text} {n}.{}", sentence(dice, ' ')))
}

fn sentences(dice: &mut Dice) -> Vec<Text> {
    (0..dice.below(3)).map(|_| sentence(dice, ' ').into()).collect()
}
