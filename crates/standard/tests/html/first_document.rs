//! The first document as HTML.

use competency_standard::html::{Setting, html};
use competency_standard::{Attitude, NoteMark, Standard};
use competency_words::Language;

use crate::page::{Page, marked};
use crate::{first, page, setting};

#[test]
fn it_begins_with_what_one_asks_first() {
    let html = html(&first(), &setting());
    let expected = "<article lang=\"zh-Hant-TW\"><h2>廣告AE人員職能基準</h2>\n\
        <p>開發廣告業主或委託商，並依業主或委託商行銷需求規劃及協調完成廣告相關之整合行銷。</p>\n<dl>\n\
        <div><dt>職業：</dt><dd>廣告AE人員</dd></div>\n\
        <div><dt>職能基準代碼：</dt><dd>KPS2431-001v2</dd></div>\n\
        <div><dt>版本：</dt><dd>V2 · <time datetime=\"2023-12-15\">2023-12-15</time> · 最新版本</dd></div>\n\
        <div><dt>基準級別：</dt><dd>4</dd></div>\n</dl>\n\
        <h3>T1 協助廣告客戶開發</h3>\n<h4>T1.1 開發廣告客戶</h4>\n\
        <details><summary>職能級別 4 · 工作產出 1 · 行為指標 4 · 知識 6 · 技能 6</summary>\n<h5>工作產出</h5>\n\
        <ul>\n<li>O1.1.1 潛在廣告主名單</li>\n</ul>\n";
    assert!(html.starts_with(expected), "{html}");
}

#[test]
fn bullets_of_symbol_fonts_are_shown_as_bullets() {
    let mut standard = first();
    standard.knowledge.to_mut()[0].text = "法令：\u{f06c}公平交易".into();
    standard.description = "\u{f09f}開發".into();
    let html = html(&standard, &setting());
    assert!(html.contains("法令：•公平交易") && html.contains("•開發") && !html.contains(['\u{f06c}', '\u{f09f}']));
}

#[test]
fn a_mark_stands_where_it_stood_and_leads_to_its_note() {
    let html = html(&first(), &setting());
    let mark = "企劃提案書<sup><a href=\"#competency-KPS2431-001v2-note-2\">註2</a></sup>。</li>";
    assert!(html.contains(mark), "{html}");
    let note = "<div id=\"competency-KPS2431-001v2-note-2\"><dt>註2</dt><dd>企劃提案書：含目標";
    assert!(html.contains(note), "{html}");
}

#[test]
fn sections_come_in_the_order_of_the_document() {
    let headings = page(&first()).headings().into_iter().filter(|(level, _)| *level == 3);
    let expected = [
        "T1 協助廣告客戶開發",
        "T2 廣告整合行銷規劃及執行",
        "態度",
        "建議擔任此職類/職業之學歷/經驗/或能力條件",
        "註釋",
        "所屬類別",
        "版本沿革",
    ];
    assert_eq!(headings.map(|(_, text)| text).collect::<Vec<_>>(), expected);
}

#[test]
fn the_source_is_named() {
    for (tag, parts) in [
        ("zh-Hant", ["勞動部勞動力發展署", "並非該署之認證"]),
        ("en", ["Ministry of Labor", "not a certification"]),
        ("ja", ["労働部労働力発展署", "同署の認証ではありません"]),
    ] {
        let page = Page::read(&html(&first(), &Setting { language: Language::of_tag(tag), ..setting() }));
        let last = page.texts("p").pop().unwrap();
        assert!(parts.iter().all(|part| last.contains(part)), "{last}");
    }
}

#[test]
fn words_of_another_language_say_so() {
    let page = Page::read(&html(&first(), &Setting { language: Language::of_tag("en"), ..setting() }));
    assert_eq!(page.values("lang")[0], "zh-Hant-TW");
    let english = page.all("[lang=en]").into_iter().map(|element| marked(element).0).collect::<String>();
    assert!(english.contains("Behaviour indicators") && english.is_ascii(), "{english}");
    let chinese = page.texts("dt, dd, h3, h4, h5, li, p").concat();
    assert!(chinese.contains("廣告整合行銷提案書"));
}

#[test]
fn another_standard_has_other_ids() {
    let other = Standard { code: Some("甲 1".into()), ..first() };
    assert_eq!(page(&other).values("id"), ["competency-_7532__20_1-note-1", "competency-_7532__20_1-note-2"]);
}

#[test]
fn what_replaces_a_document_stands_out() {
    let old = Standard { code: Some("KPS2431-001v1".into()), ..first() };
    assert_eq!(page(&old).texts("strong"), ["已被《KPS2431-001v2》取代"]);
    assert_eq!(page(&first()).all("strong").len(), 0);
}

#[test]
fn what_no_task_needs_is_named_once() {
    let mut standard = first();
    standard.duties.to_mut()[1].tasks.to_mut()[1].blocks.to_mut().clear();
    let page = page(&standard);
    assert!(page.headings().contains(&(3, "未列於工作任務之知識".into())));
    for text in ["K14 整合行銷合約內容及注意事項", "S14 整合行銷契約簽訂"] {
        assert_eq!(page.texts("article > ul > li").iter().filter(|item| *item == text).count(), 1);
    }
}

#[test]
fn marks_of_attitudes_count_on_into_the_description() {
    let attitude = |name: Option<&'static str>, at| Attitude {
        code: Some("A01".into()),
        name: name.map(Into::into),
        description: Some("能夠學習。".into()),
        notes: vec![NoteMark { note: 9, at }].into(),
    };
    let attitudes = [(Some("學習"), 2), (Some("學習"), 4), (None, 0)].map(|(name, at)| attitude(name, at));
    let standard = Standard { attitudes: attitudes.to_vec().into(), ..first() };
    let html = html(&standard, &setting());
    for item in
        ["A01 學習<sup>註9</sup>：能夠學習。", "A01 學習：能夠<sup>註9</sup>學習。", "A01 <sup>註9</sup>能夠學習。"]
    {
        assert!(html.contains(&format!("<li>{item}</li>")), "{item} in {html}");
    }
}
