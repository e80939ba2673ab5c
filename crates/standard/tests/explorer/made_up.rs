//! Made-up standards: small ones of any texts, and the largest that is known.

#[path = "large.rs"]
pub(crate) mod large;

use competency_standard::{Attitude, Block, Duty, Entry, Level, Need, Note, Standard, Task, Text};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use large::{empty, level};

/// Texts as documents have them, and worse: width, Kangxi forms, markup, signs of formulas.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[廣告客戶關係維護整合行銷規劃及執行、，。：（）]{1,6}",
        2 => "[a-zA-Z0-9]{1,5}",
        1 => "[Ａ-Ｚａ-ｚ０-９⼀-⿕　]{1,3}",
        1 => "[-+=@#*_`~<>&|.!$'\"\\\\\\[\\](){},; /]{1,4}",
        1 => "\\PC{1,3}",
    ];
    vec(piece, 1..5).prop_map(|pieces| pieces.concat().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text that isn't blank.
pub(crate) fn words() -> impl Strategy<Value = String> {
    text().prop_filter("blank", |text| text.chars().any(|c| competency_standard::search::fold(c).is_some()))
}

fn owned() -> impl Strategy<Value = Text> {
    words().prop_map(Into::into)
}

fn entries(letter: &'static str) -> impl Strategy<Value = Vec<Entry>> {
    vec((any::<bool>(), owned()), 0..4).prop_map(move |entries| {
        let coded = |(at, (has, text)): (usize, (bool, Text))| Entry {
            code: has.then(|| format!("{letter}{}", at + 1).into()),
            text,
            notes: Vec::new().into(),
        };
        entries.into_iter().enumerate().map(coded).collect()
    })
}

fn codes(letter: &'static str) -> impl Strategy<Value = Vec<Text>> {
    vec((1..5_u8).prop_map(move |number| format!("{letter}{number:02}").into()), 0..5)
}

fn block() -> impl Strategy<Value = Block> {
    (1..=6_u8, entries("O1.1."), entries("P1.1."), codes("K"), codes("S")).prop_map(
        |(at, outputs, indicators, knowledge, skills): (u8, Vec<Entry>, Vec<Entry>, Vec<Text>, Vec<Text>)| Block {
            level: Level { text: format!("{at}級").into(), ..level(at) },
            outputs: outputs.into(),
            indicators: indicators.into(),
            // A blank cell is one that says nothing, at an odd level.
            unstated: [(Need::Knowledge, &knowledge), (Need::Skills, &skills)]
                .into_iter()
                .filter(|(_, codes)| at % 2 == 1 && codes.is_empty())
                .map(|(need, _)| need)
                .collect(),
            knowledge: knowledge.into(),
            skills: skills.into(),
        },
    )
}

fn task() -> impl Strategy<Value = Task> {
    (option::of(Just(Text::from("T1.1"))), owned(), vec(block(), 0..3)).prop_map(|(code, name, blocks)| Task {
        code,
        name,
        notes: Vec::new().into(),
        blocks: blocks.into(),
    })
}

fn duty() -> impl Strategy<Value = Duty> {
    (option::of(Just(Text::from("T1"))), owned(), vec(task(), 0..3)).prop_map(|(code, name, tasks)| Duty {
        code,
        name,
        notes: Vec::new().into(),
        tasks: tasks.into(),
    })
}

fn known(letter: &'static str) -> impl Strategy<Value = Vec<Entry>> {
    vec(owned(), 4).prop_map(move |texts| {
        let entry =
            |(at, text)| Entry { code: Some(format!("{letter}{:02}", at + 1).into()), text, notes: Vec::new().into() };
        texts.into_iter().enumerate().map(entry).collect()
    })
}

fn attitudes() -> impl Strategy<Value = Vec<Attitude>> {
    let attitude = |(name, description)| Attitude { code: None, name, description, notes: Vec::new().into() };
    vec((option::of(owned()), option::of(owned())).prop_map(attitude), 0..3)
}

/// A small standard of any texts.
pub(crate) fn standard() -> impl Strategy<Value = Standard> {
    let head = (owned(), owned(), option::of(Just(Text::from("KPS2431-001v2"))));
    let lists = (vec(owned(), 0..2), vec(owned(), 0..2), vec(owned(), 0..2));
    (head, vec(duty(), 0..3), known("K"), known("S"), attitudes(), lists).prop_map(
        |((name, description, code), duties, knowledge, skills, attitudes, (prerequisites, remarks, notes))| Standard {
            title: format!("{name}職能基準").into(),
            code,
            name,
            description,
            duties: duties.into(),
            knowledge: knowledge.into(),
            skills: skills.into(),
            attitudes: attitudes.into(),
            prerequisites: prerequisites.into(),
            remarks: remarks.into(),
            notes: notes.into_iter().zip(1..).map(|(text, number)| Note { number, text }).collect(),
            ..empty()
        },
    )
}
