//! What the screens show.

use competency_quiz::{Bank, Options};
use competency_standard::{List, Standard};
use competency_words::Language;

use super::{choose, opened, quiz, setup, standard};
use crate::node::{Element, Node};
use crate::quiz::{Quiz, Screen};
use crate::setup::Setup;
use crate::view::view;

/// Every element of a tree.
fn all<'e>(element: &'e Element, found: &mut Vec<&'e Element>) {
    found.push(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            all(child, found);
        }
    }
}

fn find(root: &Element, is: impl Fn(&Element) -> bool) -> Vec<&Element> {
    let mut found = Vec::new();
    all(root, &mut found);
    found.retain(|element| is(element));
    found
}

fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(one, _)| *one == name).map(|(_, value)| &**value)
}

/// A quiz of all items, at its first one.
fn all_items(language: Language) -> Quiz {
    let mut quiz = opened(Setup { questions: 100, language, ..setup() });
    quiz.planned = quiz.bank.quiz(&competency_quiz::Wish { seed: 3, ..competency_quiz::Wish::default() });
    quiz.act("begin", "", 0.0);
    quiz
}

#[test]
fn the_start_says_what_how_many_and_how_long() {
    let shown = view(&quiz()).to_string();
    for words in ["10 題，關於「廣告AE人員」", "分鐘", "練習", "測試", "不留下任何紀錄"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let english = opened(Setup { language: Language::of_tag("en"), remembers: true, ..setup() });
    let shown = view(&english).to_string();
    assert!(
        shown.contains("Questions: 10, about “廣告AE人員”.") && shown.contains("See what is remembered"),
        "{shown}"
    );
}

#[test]
fn where_there_are_too_few_items_it_is_said_why() {
    let mut standard = standard().clone();
    standard.duties.to_mut().truncate(1);
    standard.duties.to_mut()[0].tasks.to_mut().truncate(1);
    let open =
        |standard: Standard| opened(Setup { standard: Box::leak(Box::new(standard)), questions: 100, ..setup() });
    let few = open(standard.clone());
    assert!((1..100).contains(&few.planned.len()));
    let shown = view(&few).to_string();
    let said = ["這份文件只能出 ", &few.planned.len().to_string(), " 題。"].concat();
    assert!(shown.contains(&said), "{shown}");
    assert!(shown.contains("<summary>為什麼</summary><ul class=\"quiz-gaps\"><li>"), "{shown}");
    assert!(shown.contains("正確答案不只一個") || shown.contains("選項太少"), "{shown}");

    standard.duties = List::default();
    standard.attitudes = List::default();
    standard.notes = List::default();
    let mut none = open(standard);
    let shown = view(&none).to_string();
    assert!(shown.contains("這份文件出不了題目。") && shown.contains("文件沒有這類內容"), "{shown}");
    assert!(!shown.contains("data-act=\"begin\""), "{shown}");
    none.act("begin", "", 0.0);
    assert_eq!(none.screen, Screen::Start);
}

#[test]
fn where_nothing_is_due_it_is_said_in_how_many_days() {
    const DAY: f64 = 86_400_000.0;
    let mut quiz = opened(Setup { questions: 1, remembers: true, ..setup() });
    let due = |quiz: &mut Quiz, day: f64| {
        quiz.act("start", "", day * DAY);
        quiz.act("due", "", day * DAY);
        view(quiz).to_string()
    };
    assert!(due(&mut quiz, 0.0).contains("還沒答過題"));
    // The intervals of SM-2 are a day, six days, then more by a factor.
    for (day, days) in [(0.0, 1), (1.0, 6), (7.0, 15)] {
        quiz.act("start", "", day * DAY);
        quiz.act("begin", "", day * DAY);
        choose(&mut quiz, true);
        quiz.act("answer", "", day * DAY);
        quiz.act("next", "", day * DAY);
        let shown = due(&mut quiz, day);
        assert!(shown.contains(&["最近的一題在 ", &days.to_string(), " 天後到期"].concat()), "{shown}");
        assert_eq!(quiz.screen, Screen::NothingDue);
    }
    due(&mut quiz, 22.0);
    assert_eq!(quiz.screen, Screen::Item);
}

#[test]
fn no_code_is_shown_before_the_answer_and_all_are_after_it() {
    let mut quiz = all_items(Language::of_tag("en"));
    let codes = |quiz: &Quiz| find(&view(quiz), |element| attribute(element, "data-act") == Some("go")).len();
    let mut judged = 0;
    while let Some(item) = quiz.round.as_ref().and_then(|round| round.item()).cloned() {
        assert_eq!(codes(&quiz), 0, "{}", item.id);
        choose(&mut quiz, judged % 2 == 0);
        quiz.act("answer", "", 0.0);
        let screen = view(&quiz);
        let shown = screen.to_string();
        assert!(shown.contains(if judged % 2 == 0 { ">Right<" } else { ">Not right<" }), "{}", item.id);
        for [from, _, to] in &item.proof.holds {
            for code in [from, to].into_iter().filter(|code| code.parse::<u32>().is_err()) {
                let is_way = |element: &Element| attribute(element, "data-value") == Some(code);
                // An attitude's description has no code of its own.
                let ways = find(&screen, |element| attribute(element, "data-act") == Some("go") && is_way(element));
                assert!(!ways.is_empty(), "{}: no way to {code}", item.id);
            }
        }
        judged += 1;
        quiz.act("next", "", 0.0);
        if quiz.screen != crate::quiz::Screen::Item {
            break;
        }
    }
    assert_eq!(judged, Bank::new(quiz.setup.standard).items.len());
}

#[test]
fn every_input_is_in_a_label_and_every_fieldset_has_a_legend() {
    let mut quiz = all_items(Language::of_tag("zh-Hant"));
    for _ in 0..40 {
        let screen = view(&quiz);
        let inputs = find(&screen, |element| matches!(element.tag, "input" | "select"));
        let labels = find(&screen, |element| element.tag == "label");
        assert_eq!(inputs.len(), labels.len());
        for label in labels {
            assert_eq!(find(label, |element| matches!(element.tag, "input" | "select")).len(), 1);
        }
        for fieldset in find(&screen, |element| element.tag == "fieldset") {
            assert!(matches!(&fieldset.children[0], Node::Element(first) if first.tag == "legend"));
        }
        quiz.act("skip", "", 0.0);
    }
}

#[test]
fn options_have_the_right_sort_of_button_and_none_is_chosen_at_first() {
    let mut quiz = all_items(Language::of_tag("zh-Hant"));
    for _ in 0..60 {
        let item = quiz.round.as_ref().unwrap().item().unwrap().clone();
        let screen = view(&quiz);
        let chosen = find(&screen, |element| attribute(element, "checked") == Some("true"));
        assert!(chosen.is_empty(), "{}", item.id);
        match &item.options {
            Options::Choices(choices) => {
                let inputs = find(&screen, |element| attribute(element, "data-act") == Some("choose"));
                let ids: Vec<_> = inputs.iter().filter_map(|input| attribute(input, "data-value")).collect();
                assert_eq!(ids, choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>());
            }
            Options::Pairs(pairs) => {
                let lists = find(&screen, |element| element.tag == "select");
                assert_eq!(lists.len(), pairs.len());
                assert!(lists.iter().all(|list| list.children.len() == pairs.len() + 1));
            }
        }
        quiz.act("skip", "", 0.0);
    }
}

#[test]
fn the_result_is_a_sentence_and_the_numbers_of_its_pictures_add_up() {
    let mut quiz = quiz();
    quiz.act("begin", "", 0.0);
    for number in 0..10 {
        choose(&mut quiz, number > 1);
        quiz.act("answer", "", 0.0);
        quiz.act("next", "", 0.0);
    }
    let screen = view(&quiz);
    assert!(screen.to_string().contains("10 題答對 8 題；「"), "{screen}");
    let pictures =
        find(&screen, |element| element.tag == "section" && attribute(element, "class") == Some("quiz-picture"));
    assert_eq!(pictures.len(), 2);
    for picture in pictures {
        let squares = |class| find(picture, |element| attribute(element, "class") == Some(class)).len();
        assert_eq!((squares("filled"), squares("blank")), (8, 2));
    }
    assert_eq!(find(&screen, |element| element.tag == "details" && attribute(element, "open").is_some()).len(), 2);
}

#[test]
fn headings_begin_where_they_should_and_end_at_six() {
    for (level, first) in [(1, "h1"), (6, "h6"), (0, "h1"), (255, "h6")] {
        let screen = view(&opened(Setup { heading: level, ..setup() }));
        let headings = find(&screen, |element| element.tag.len() == 2 && element.tag.starts_with('h'));
        assert_eq!(headings[0].tag, first);
    }
}
