//! A standard of the largest size that is known: 40 tasks, 171 indicators, 198 pieces of knowledge and skills.

use competency_standard::{
    Attitude, Block, Classification, Duty, Entry, Format, Level, List, Naming, Standard, Task, Text,
};

const SUBJECTS: [&str; 9] = ["廣告", "整合行銷", "客戶關係", "契約", "成果數據", "媒體", "預算", "專案", "品質"];
const ACTIONS: [&str; 7] = ["規劃及執行", "蒐集與分析", "溝通協調", "評估並提出改善建議", "維護", "簽訂", "管理"];

/// A standard with nothing in it.
pub(crate) fn empty() -> Standard {
    let classification = Classification { categories: none(), occupations: none(), industries: none() };
    Standard {
        format: Format::V1,
        language: "zh-Hant-TW".into(),
        title: "".into(),
        code: None,
        name: "".into(),
        naming: Naming::Occupation,
        classification,
        description: "".into(),
        level: level(4),
        versions: none(),
        duties: none(),
        knowledge: none(),
        skills: none(),
        attitudes: none(),
        prerequisites: none(),
        remarks: none(),
        notes: none(),
    }
}

/// A level of one number.
pub(crate) fn level(number: u8) -> Level {
    Level { text: number.to_string().into(), min: Some(number), max: Some(number) }
}

/// The large standard.
pub(crate) fn large() -> Standard {
    Standard {
        title: "整合行銷人員職能基準".into(),
        name: "整合行銷人員".into(),
        duties: (0..10).map(duty).collect(),
        knowledge: (1..=99).map(|n| entry(format!("K{n:02}"), phrase(n))).collect(),
        skills: (1..=99).map(|n| entry(format!("S{n:02}"), phrase(n + 3))).collect(),
        attitudes: (1..=22).map(attitude).collect(),
        ..empty()
    }
}

fn none<T: Clone>() -> List<T> {
    List::Owned(Vec::new())
}

fn duty(number: usize) -> Duty {
    let code = Some(format!("T{}", number + 1).into());
    let tasks = (0..4).map(|at| task(number * 4 + at, format!("T{}.{}", number + 1, at + 1))).collect();
    Duty { code, name: phrase(number).into(), notes: none(), tasks }
}

fn task(number: usize, code: String) -> Task {
    let indicators = if number < 11 { 5 } else { 4 };
    let needs = |letter: char| (0..8).map(move |at| Text::from(format!("{letter}{:02}", (number * 5 + at) % 99 + 1)));
    let digits = code.trim_start_matches('T').to_owned();
    let block = Block {
        level: level(4),
        outputs: List::Owned(vec![entry(format!("O{digits}.1"), phrase(number + 1) + "報告")]),
        indicators: (1..=indicators).map(|at| entry(format!("P{digits}.{at}"), sentence(number + at))).collect(),
        knowledge: needs('K').collect(),
        skills: needs('S').collect(),
        unstated: none(),
    };
    Task { code: Some(code.into()), name: phrase(number).into(), notes: none(), blocks: List::Owned(vec![block]) }
}

fn attitude(number: usize) -> Attitude {
    Attitude {
        code: Some(format!("A{number:02}").into()),
        name: Some(phrase(number).into()),
        description: Some(sentence(number).into()),
        notes: none(),
    }
}

fn entry(code: String, text: String) -> Entry {
    Entry { code: Some(code.into()), text: text.into(), notes: none() }
}

fn phrase(seed: usize) -> String {
    let (subject, action) = (SUBJECTS[seed % SUBJECTS.len()], ACTIONS[seed / 2 % ACTIONS.len()]);
    format!("{subject}{action}{}", if seed.is_multiple_of(5) { "（如網路瀏覽量）" } else { "" })
}

fn sentence(seed: usize) -> String {
    format!("依{}內容及組織 / 客戶需求，{}，並視需要{}。", phrase(seed), phrase(seed + 4), phrase(seed + 9))
}
