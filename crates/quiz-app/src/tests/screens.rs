//! What the screens show, and where the focus is.

use competency_quiz::{Bank, Options, Response, Wish};
use competency_shared::QuizOptions;
use competency_standard::{List, Standard, pack};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, KeyboardEventInit};

use super::page::{Page, all, named, options, settle, text};
use super::{document, loaded, standard};

/// All items that there are, in the order in which they are asked.
fn every_item() -> QuizOptions {
    QuizOptions { questions: 100, seed: Some(3), ..options() }
}

fn zh() -> QuizOptions {
    QuizOptions { language: "zh-Hant".to_owned(), practice: None, questions: 10, ..options() }
}

#[wasm_bindgen_test]
async fn the_start_says_what_how_many_and_how_long() {
    let page = Page::new(&zh()).await;
    for words in ["10 題，關於「廣告AE人員」", "分鐘", "練習", "測試", "不留下任何紀錄"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert_eq!(page.inputs("radio", "練習").len(), 1);
    page.leave();
    let page = Page::new(&QuizOptions { remembers: true, questions: 10, ..options() }).await;
    assert!(page.text().contains("Questions: 10, about “廣告AE人員”."), "{}", page.text());
    assert!(page.button("See what is remembered").is_some());
    assert!(page.inputs("radio", "").is_empty(), "the author fixed how to answer");
    page.leave();
}

#[wasm_bindgen_test]
async fn where_there_are_too_few_items_it_is_said_why() {
    let mut small = standard();
    small.duties.to_mut().truncate(1);
    small.duties.to_mut()[0].tasks.to_mut().truncate(1);
    small.attitudes = List::default();
    let of = |standard: &Standard| QuizOptions { standard: pack(standard, Vec::new()), questions: 100, ..zh() };
    let number = Bank::new(loaded(&small).get()).quiz(&Wish { seed: 1, count: Some(100), ..Wish::default() }).len();
    assert!((1..100).contains(&number));
    let page = Page::new(&of(&small)).await;
    let few = format!("這份文件只能出 {number} 題，因為任務與內容太少，湊不出確定不對的選項。");
    assert!(page.text().contains(&few), "{}", page.text());
    assert_eq!(text(&page.all("summary")[0]), "為什麼");
    let reasons = text(&page.all(".quiz-gaps")[0]);
    assert!(reasons.contains("正確答案不只一個") || reasons.contains("選項太少"), "{reasons}");
    page.leave();

    small.duties = List::default();
    small.notes = List::default();
    let page = Page::new(&of(&small)).await;
    assert!(
        page.text().contains("這份文件出不了題目，因為") && page.text().contains("文件沒有這類內容"),
        "{}",
        page.text()
    );
    assert!(page.all("button").is_empty(), "nothing to begin");
    page.leave();
}

#[wasm_bindgen_test]
async fn codes_and_whole_texts_are_shown_after_the_answer_alone() {
    let page = Page::new(&every_item()).await;
    let items = Bank::new(document().get()).quiz(&Wish { seed: 3, count: Some(100), ..Wish::default() });
    page.press("Begin").await;
    for (number, item) in items.iter().enumerate() {
        assert!(page.all(".quiz-go").is_empty(), "{}", item.id);
        page.choose_first().await;
        page.press("Answer").await;
        let verdict = text(&page.all(".quiz-verdict")[0]);
        assert_eq!(text(&page.all("[role=status]")[0]), verdict);
        let why = text(&page.all(".quiz-why")[0]);
        assert!(!why.contains('○'), "{}: {why}", item.id);
        // Where a statement on a note is false, the right note is told.
        let mut notes = item.explanation.iter().filter(|_| item.response == Response::TrueFalse);
        assert!(notes.all(|note| note.whole.as_ref().is_none_or(|whole| why.contains(whole))), "{}: {why}", item.id);
        let shown: Vec<String> = page.all(".quiz-go span:last-child").iter().map(|code| text(code)).collect();
        for [from, _, to] in &item.proof.holds {
            // A note has a number alone.
            for code in [from, to].into_iter().filter(|code| code.parse::<u32>().is_err()) {
                assert!(shown.contains(code), "{}: no way to {code} in {shown:?}", item.id);
            }
        }
        page.press(if number + 1 == items.len() { "See the result" } else { "Next question" }).await;
    }
    assert_eq!(page.all(".quiz-rows > li").len(), items.len());
    page.leave();
}

#[wasm_bindgen_test]
async fn every_input_is_in_a_label_has_its_kind_and_is_not_chosen_at_first() {
    let page = Page::new(&every_item()).await;
    let items = Bank::new(document().get()).quiz(&Wish { seed: 3, count: Some(100), ..Wish::default() });
    page.press("Begin").await;
    for item in &items[..items.len() - 1] {
        assert!(page.all("input:checked, option[selected]:not([value=''])").is_empty(), "{}", item.id);
        assert_eq!(page.all("label").len(), page.all("label > input, label > select").len());
        assert!(page.all("fieldset").iter().all(|group| group.first_element_child().unwrap().tag_name() == "LEGEND"));
        match &item.options {
            Options::Choices(choices) => {
                let inputs = page.all(".quiz-options input");
                let ids: Vec<String> =
                    inputs.iter().map(|input| input.unchecked_ref::<HtmlInputElement>().value()).collect();
                assert_eq!(ids, choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>());
            }
            Options::Pairs(pairs) => {
                let lists = page.all("select");
                assert_eq!(lists.len(), pairs.len());
                assert!(lists.iter().all(|list| all(list, "option").len() == pairs.len() + 1));
            }
        }
        page.press("Skip for now").await;
    }
    page.leave();
}

#[wasm_bindgen_test]
async fn the_result_is_a_sentence_and_the_numbers_of_its_pictures_add_up() {
    let page = Page::new(&QuizOptions { questions: 6, ..options() }).await;
    page.press("Begin").await;
    let mut right = 0;
    for number in 0..6 {
        page.choose_first().await;
        page.press("Answer").await;
        right += usize::from(text(&page.all(".quiz-verdict")[0]) == "Right");
        page.press(if number == 5 { "See the result" } else { "Next question" }).await;
    }
    let title = page.all(".quiz-title").remove(0);
    assert!(text(&title).starts_with(&format!("Of 6 questions, {right} right")), "{}", text(&title));
    let pictures = page.all("section.quiz-picture");
    assert_eq!(pictures.len(), 2);
    for picture in pictures {
        assert_eq!((all(&picture, ".filled").len(), all(&picture, ".blank").len()), (right, 6 - right));
    }
    assert_eq!(page.all("details[open]").len(), 6 - right);
    page.leave();
}

#[wasm_bindgen_test]
async fn headings_begin_where_they_should_and_end_at_six() {
    for (level, first) in [(1, "H1"), (6, "H6"), (0, "H1"), (255, "H6")] {
        let page = Page::new(&QuizOptions { heading_level: level, ..options() }).await;
        assert_eq!(page.all(".quiz-title")[0].tag_name(), first);
        page.leave();
    }
}

#[wasm_bindgen_test]
async fn the_focus_goes_along_and_is_never_lost() {
    let storage = gloo_utils::window().local_storage().unwrap().unwrap();
    storage.remove_item("competency-quiz/KPS2431-001v2").unwrap();
    let page = Page::new(&QuizOptions { practice: Some("test".to_owned()), remembers: true, ..options() }).await;
    let pressed = async |name: &str, class: &str| {
        page.press(name).await;
        assert_eq!(page.focused().as_deref(), Some(class), "after {name}");
    };
    pressed("See what is remembered", "quiz-title").await;
    pressed("Back to the start", "quiz-title").await;
    pressed("Begin", "quiz-stem").await;
    pressed("Skip for now", "quiz-stem").await;
    pressed("Pause", "quiz-title").await;
    pressed("Go on", "quiz-stem").await;
    pressed("Check and hand in", "quiz-title").await;
    pressed("Hand in", "quiz-title").await;
    pressed("Once more", "quiz-stem").await;
    page.leave();
    storage.remove_item("competency-quiz/KPS2431-001v2").unwrap();
}

#[wasm_bindgen_test]
async fn keys_choose_and_answer_once() {
    let page = Page::new(&every_item()).await;
    page.press("Begin").await;
    while page.all(".quiz-options input[type=radio]").len() != 4 {
        page.press("Skip for now").await;
    }
    let chosen =
        || page.all(".quiz-options input").iter().position(|input| input.unchecked_ref::<HtmlInputElement>().checked());
    for (key, expected) in [("0", None), ("x", None), ("9", None), ("2", Some(1)), ("3", Some(2))] {
        page.key(&named(key)).await;
        assert_eq!(chosen(), expected, "{key}");
    }
    let inputs = page.all(".quiz-options input");
    assert!(page.shadow.active_element().is_some_and(|focused| focused == *inputs[2].unchecked_ref::<Element>()));
    let changes: [fn(&KeyboardEventInit); 3] =
        [|key| key.set_ctrl_key(true), |key| key.set_is_composing(true), |key| key.set_key_code(229)];
    for change in changes {
        for name in ["1", "Enter"] {
            let key = named(name);
            change(&key);
            page.key(&key).await;
        }
    }
    assert_eq!((chosen(), page.all(".quiz-feedback").len()), (Some(2), 0));
    page.key(&named("Enter")).await;
    assert_eq!(page.focused().as_deref(), Some("quiz-feedback"));
    let held = named("Enter");
    held.set_repeat(true);
    page.key(&held).await;
    assert_eq!(page.all(".quiz-feedback").len(), 1, "one long press is one answer");
    page.button("Pause").unwrap().focus().unwrap();
    page.key(&named("Enter")).await;
    assert_eq!(page.all(".quiz-feedback").len(), 1, "Enter presses the button itself");
    page.leave();
}

#[wasm_bindgen_test]
async fn an_answer_without_a_choice_says_what_is_missing() {
    let page = Page::new(&options()).await;
    page.press("Begin").await;
    page.press("Answer").await;
    assert!(!text(&page.all(".quiz-missing")[0]).is_empty());
    page.choose_first().await;
    assert!(text(&page.all(".quiz-missing")[0]).is_empty());
    page.leave();
}

/// Whatever is pressed in whatever order, there is a screen, and no press panics.
#[wasm_bindgen_test]
async fn any_presses_do_no_harm() {
    for seed in 1..4_u32 {
        let page = Page::new(&QuizOptions { practice: None, seed: Some(seed), ..options() }).await;
        let mut random = seed;
        for _ in 0..150 {
            let places = page.all("button, input, summary");
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            places[random as usize / 65_536 % places.len()].click();
            settle().await;
            assert_eq!(page.all(".quiz > section").len(), 1);
        }
        assert!(page.calls().iter().all(|(name, _)| *name != "failed"));
        page.leave();
    }
}
