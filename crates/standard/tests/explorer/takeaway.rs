//! What is taken along: its shape, on a small standard.

use competency_standard::takeaway::{Extent, csv, markdown, plain};
use competency_standard::{Attitude, Block, Duty, Entry, Need, Note, NoteMark, Standard, Task, Text, Version};
use competency_words::Labels;

use crate::made_up::large::{empty, level};

pub(crate) const LABELS: Labels = Labels {
    colon: "：",
    note: "註",
    standard_code: "職能基準代碼",
    name: "名稱",
    description: "工作描述",
    standard_level: "基準級別",
    categories: "職類別",
    occupations: "職業別",
    industries: "行業別",
    versions: "版本",
    level: "職能級別",
    outputs: "工作產出",
    indicators: "行為指標",
    knowledge: "知識",
    skills: "技能",
    unstated: "文件此處空白",
    attitudes: "態度",
    prerequisites: "條件",
    remarks: "補充說明",
    notes: "註解",
    duty_code: "職責代碼",
    duty: "主要職責",
    task_code: "任務代碼",
    task: "工作任務",
    kind: "類別",
    code: "代碼",
    text: "內容",
};

fn entry(code: &'static str, text: &'static str) -> Entry {
    Entry { code: Some(code.into()), text: text.into(), notes: Vec::new().into() }
}

fn task(code: &'static str, name: &'static str, blocks: Vec<Block>) -> Task {
    Task { code: Some(code.into()), name: name.into(), notes: Vec::new().into(), blocks: blocks.into() }
}

fn small() -> Standard {
    let block = Block {
        level: level(4),
        outputs: vec![entry("O1.1.1", "名單, \"潛在\"")].into(),
        indicators: vec![entry("P1.1.1", "=SUM(A1)")].into(),
        knowledge: vec!["K01".into(), "K09".into()].into(),
        skills: Vec::new().into(),
        unstated: vec![Need::Skills].into(),
    };
    let tasks = vec![task("T1.1", "開發*客戶*", vec![block]), task("T1.2", "維護", vec![])];
    let notes = vec![NoteMark { note: 2, at: 4 }].into();
    Standard {
        title: "人員職能基準".into(),
        code: Some("KPS-1".into()),
        name: "人員".into(),
        versions: vec![Version {
            version: "V1".into(),
            code: None,
            name: "人員".into(),
            status: "最新版本".into(),
            note: "".into(),
            date: Some("2023-12-15".into()),
        }]
        .into(),
        duties: vec![Duty {
            code: Some("T1".into()),
            name: "開發".into(),
            notes: Vec::new().into(),
            tasks: tasks.into(),
        }]
        .into(),
        knowledge: vec![Entry { notes, ..entry("K01", "相關法令") }, entry("K02", "管理")].into(),
        attitudes: vec![Attitude {
            code: Some("A01".into()),
            name: Some("學習".into()),
            description: Some("能夠。".into()),
            notes: Vec::new().into(),
        }]
        .into(),
        remarks: vec![Text::from("補充")].into(),
        notes: vec![Note { number: 1, text: "一".into() }, Note { number: 2, text: "如公平交易。".into() }].into(),
        ..empty()
    }
}

#[test]
fn a_task_as_text() {
    let expected = "人員職能基準\n職能基準代碼：KPS-1\n\nT1 開發\n\nT1.1 開發*客戶*\n職能級別：4\n\n工作產出\n\
        - O1.1.1 名單, \"潛在\"\n\n行為指標\n- P1.1.1 =SUM(A1)\n\n知識\n- K01 相關法令 [註2]\n- K09\n\n技能\n- 文件此處空白\n\n註解\n- 註2：如公平交易。\n";
    assert_eq!(plain(&small(), &Extent::Tasks(vec![0]), &LABELS), expected);
}

#[test]
fn a_list_as_markdown() {
    let extent = Extent::Entries { knowledge: vec![1, 0, 7], skills: vec![] };
    let expected = "# 人員職能基準\n\n職能基準代碼：KPS-1\n\n## 知識\n\n- K02 管理\n- K01 相關法令 \\[註2\\]\n\n## 註解\n\n\
        - 註2：如公平交易。\n";
    assert_eq!(markdown(&small(), &extent, &LABELS), expected);
}

#[test]
fn the_whole_standard_as_csv() {
    let expected = "\u{feff}職責代碼,主要職責,任務代碼,工作任務,職能級別,類別,代碼,內容\r\n\
        T1,開發,T1.1,開發*客戶*,4,O,O1.1.1,\"名單, \"\"潛在\"\"\"\r\n\
        T1,開發,T1.1,開發*客戶*,4,P,P1.1.1,'=SUM(A1)\r\n\
        T1,開發,T1.1,開發*客戶*,4,K,K01,相關法令\r\n\
        T1,開發,T1.1,開發*客戶*,4,K,K09,\r\n\
        T1,開發,T1.1,開發*客戶*,4,S,,文件此處空白\r\n\
        T1,開發,T1.2,維護,,,,\r\n\
        ,,,,,K,K02,管理\r\n\
        ,,,,,A,A01,學習：能夠。\r\n";
    assert_eq!(csv(&small(), &Extent::Whole, &LABELS), expected);
}

#[test]
fn the_whole_standard_as_text_has_its_profile_and_all_footnotes() {
    let text = plain(&small(), &Extent::Whole, &LABELS);
    for line in ["名稱：人員", "- V1 · 人員 · 最新版本 · 2023-12-15", "- A01 學習：能夠。", "- 補充", "- 註1：一"]
    {
        assert!(text.lines().any(|other| other == line), "{line} in {text}");
    }
}

#[test]
fn bullets_of_symbol_fonts_are_taken_along_as_bullets() {
    let mut standard = small();
    standard.knowledge.to_mut()[0].text = "法令：\u{f06c}公平交易\u{f09f}著作權".into();
    for text in [
        plain(&standard, &Extent::Whole, &LABELS),
        markdown(&standard, &Extent::Whole, &LABELS),
        csv(&standard, &Extent::Whole, &LABELS),
    ] {
        assert!(text.contains("法令：•公平交易•著作權") && !text.contains('\u{f06c}'), "{text}");
    }
}

#[test]
fn a_duty_stands_once_over_its_tasks_and_unknown_tasks_are_passed_over() {
    let text = plain(&small(), &Extent::Tasks(vec![1, 0, 9]), &LABELS);
    assert_eq!(text.matches("\nT1 開發\n").count(), 1);
    assert!(text.find("T1.2 維護") < text.find("T1.1 開發"));
}
