//! Whole quizzes, by presses.

use competency_quiz::Mode;
use proptest::prelude::*;

use super::{choose, opened, quiz, setup};
use crate::effect::Effect;
use crate::quiz::{Quiz, Screen};
use crate::value::Value;
use crate::view::view;

const MINUTE: f64 = 60_000.0;

fn answers(effects: &[Effect]) -> Vec<bool> {
    let given = |effect: &Effect| if let Effect::Answer(given) = effect { Some(given.is_right) } else { None };
    effects.iter().filter_map(given).collect()
}

fn complete(effects: &[Effect]) -> Option<(usize, usize, usize, u32)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Complete { score, max, items, seconds } => Some((*score, *max, items.len(), *seconds)),
        _ => None,
    })
}

fn kept(effects: &[Effect]) -> Vec<Option<Value>> {
    let store = |effect: &Effect| if let Effect::Store(kept) = effect { Some(kept.clone()) } else { None };
    effects.iter().filter_map(store).collect()
}

/// A quiz that remembers, after it read what is kept.
fn remembering(seed: u64, kept: Option<&Value>) -> Quiz {
    let mut quiz = opened(crate::setup::Setup { remembers: true, seed, ..setup() });
    quiz.sync(kept.cloned());
    quiz
}

fn place(quiz: &Quiz) -> usize {
    quiz.round.as_ref().unwrap().session.at()
}

#[test]
fn a_practice_tells_at_once_and_ends_with_the_result() {
    let mut quiz = quiz();
    quiz.act("begin", "", 0.0);
    for number in 0..10 {
        assert_eq!((quiz.screen, place(&quiz)), (Screen::Item, number));
        choose(&mut quiz, number != 3);
        quiz.act("key", "Enter", 0.0);
        let effects = quiz.effects();
        assert_eq!(answers(&effects), [number != 3]);
        assert!(effects.contains(&Effect::Focus(".quiz-feedback".into())));
        choose(&mut quiz, number == 3);
        quiz.act("answer", "", 0.0);
        assert!(answers(&quiz.effects()).is_empty(), "an answer that was judged stays");
        quiz.act("key", "Enter", MINUTE);
    }
    assert_eq!(quiz.screen, Screen::Result);
    assert_eq!(complete(&quiz.effects()).map(|(score, max, items, _)| (score, max, items)), Some((9, 10, 10)));
    quiz.act("wrong", "", 0.0);
    assert_eq!(quiz.round.as_ref().unwrap().session.items().len(), 1);
}

#[test]
fn a_test_tells_nothing_until_it_is_handed_in() {
    let mut quiz = quiz();
    quiz.act("mode", "test", 0.0);
    quiz.act("begin", "", 0.0);
    for number in 0..9 {
        choose(&mut quiz, number % 2 == 0);
        quiz.act("answer", "", 0.0);
        assert!(answers(&quiz.effects()).is_empty());
        let shown = view(&quiz).to_string();
        assert!(!shown.contains("答對了") && !shown.contains("quiz-feedback"), "{shown}");
    }
    quiz.act("place", "1", 0.0);
    choose(&mut quiz, true);
    quiz.act("answer", "", 0.0);
    assert_eq!(place(&quiz), 9, "on to what has no answer");
    quiz.act("finish", "", 0.0);
    assert_eq!(quiz.screen, Screen::Item, "only behind the check");
    quiz.act("skip", "", 0.0);
    assert_eq!(quiz.screen, Screen::Check);
    assert!(view(&quiz).to_string().contains("還有 1 題沒作答"));
    quiz.act("finish", "", MINUTE);
    let effects = quiz.effects();
    assert_eq!(answers(&effects), [true, true, true, false, true, false, true, false, true]);
    assert_eq!(complete(&effects), Some((6, 10, 10, 60)));
}

#[test]
fn a_pause_and_a_way_into_the_explorer_lose_nothing_and_stop_the_clock() {
    let mut quiz = quiz();
    quiz.act("begin", "", 0.0);
    choose(&mut quiz, true);
    let before = quiz.round.clone().unwrap().draft;
    quiz.act("pause", "", MINUTE);
    assert_eq!(quiz.screen, Screen::Paused);
    quiz.act("resume", "", 9.0 * MINUTE);
    quiz.act("go", "T1.1", 10.0 * MINUTE);
    assert!(quiz.effects().contains(&Effect::Go("T1.1".into())));
    assert_eq!(quiz.round.as_ref().unwrap().draft, before);
    quiz.act("answer", "", 30.0 * MINUTE);
    assert_eq!(quiz.round.as_ref().unwrap().seconds(), 120);
    quiz.effects();
    quiz.act("go", "no such code", 0.0);
    assert!(quiz.effects().is_empty());
}

#[test]
fn what_was_wrong_is_asked_first_on_the_next_visit_and_a_reload_goes_on() {
    let open = |kept: Option<Value>| remembering(1, kept.as_ref());
    let mut first = open(None);
    first.act("certainty", "", 0.0);
    first.act("begin", "", 0.0);
    let wrong = first.round.as_ref().unwrap().item().unwrap().id.clone();
    choose(&mut first, false);
    first.act("certain", "2", 0.0);
    first.act("answer", "", 0.0);
    let stored = kept(&first.effects()).pop().unwrap();

    let mut second = open(stored.clone());
    assert!(second.is_under_way());
    assert!(view(&second).to_string().contains("已作答 1 題，共 10 題"));
    second.act("resume", "", 0.0);
    let (one, other) = (first.round.as_ref().unwrap(), second.round.as_ref().unwrap());
    assert_eq!((&one.session, one.asks_certainty), (&other.session, other.asks_certainty));

    let mut third = open(stored);
    assert!(third.planned.iter().any(|item| item.id == wrong));
    third.act("due", "", 0.0);
    assert_eq!(third.round.as_ref().unwrap().session.items().len(), 1);
    third.act("pause", "", 0.0);
    third.act("start", "", 0.0);
    third.act("stored", "", 0.0);
    third.act("forget", "", 0.0);
    assert_eq!(kept(&third.effects()).pop(), Some(None));
    third.act("start", "", 0.0);
    assert!(!third.is_under_way());
    third.act("due", "", 0.0);
    assert_eq!(third.screen, Screen::NothingDue);
}

/// A press in one of several quizzes of the same standard, which keep what they learn in one place.
fn press(quiz: &mut Quiz, kept: &mut Option<Value>, name: &str) {
    quiz.sync(kept.clone());
    quiz.act(name, "", 0.0);
    if let Some(now) = self::kept(&quiz.effects()).pop() {
        *kept = now;
    }
}

/// Answers the current item, and says which one it was.
fn answered(quiz: &mut Quiz, kept: &mut Option<Value>, is_right: bool) -> String {
    let item = quiz.round.as_ref().unwrap().item().unwrap().id.clone();
    choose(quiz, is_right);
    press(quiz, kept, "answer");
    item
}

#[test]
fn two_quizzes_of_a_standard_keep_what_was_learned_in_both() {
    let mut kept = None;
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    for quiz in [&mut one, &mut other] {
        press(quiz, &mut kept, "begin");
    }
    let mut items = Vec::new();
    for _ in 0..3 {
        items.push(answered(&mut one, &mut kept, false));
        items.push(answered(&mut other, &mut kept, true));
        press(&mut one, &mut kept, "next");
        press(&mut other, &mut kept, "next");
    }
    items.sort();
    items.dedup();
    let third = remembering(3, kept.as_ref());
    assert_eq!(third.memory.counts(), (items.len(), 3), "each answer of both");
    assert_eq!(third.round.unwrap().session, other.round.unwrap().session, "the session that went on last");
}

#[test]
fn a_quiz_that_only_looks_on_leaves_the_session_of_another_as_it_is() {
    let mut kept = None;
    let mut first = remembering(1, kept.as_ref());
    press(&mut first, &mut kept, "begin");
    answered(&mut first, &mut kept, true);
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    press(&mut one, &mut kept, "resume");
    press(&mut one, &mut kept, "next");
    answered(&mut one, &mut kept, true);
    let before = kept.clone();
    press(&mut other, &mut kept, "stored");
    assert_eq!(kept, before);
    assert_eq!(other.round.as_ref().unwrap().session, one.round.as_ref().unwrap().session);
    // A whole session of its own ends, and that of the other one is still there.
    press(&mut other, &mut kept, "start");
    press(&mut other, &mut kept, "begin");
    press(&mut other, &mut kept, "pause");
    press(&mut one, &mut kept, "next");
    answered(&mut one, &mut kept, true);
    press(&mut other, &mut kept, "finish");
    assert_eq!(remembering(3, kept.as_ref()).round.unwrap().session, one.round.as_ref().unwrap().session);
    press(&mut one, &mut kept, "pause");
    press(&mut one, &mut kept, "finish");
    assert!(!remembering(3, kept.as_ref()).is_under_way());
}

#[test]
fn what_one_quiz_deletes_no_other_brings_back() {
    let mut kept = None;
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    press(&mut one, &mut kept, "begin");
    answered(&mut one, &mut kept, true);
    press(&mut one, &mut kept, "next");
    press(&mut other, &mut kept, "stored");
    press(&mut other, &mut kept, "forget");
    assert_eq!(kept, None);
    answered(&mut one, &mut kept, true);
    assert_eq!(remembering(3, kept.as_ref()).memory.counts().0, 1, "what was answered since");
}

#[test]
fn where_nothing_can_be_kept_the_visit_is_remembered() {
    let mut quiz = remembering(1, None);
    for name in ["begin", "next", "next"] {
        press(&mut quiz, &mut None, name);
        answered(&mut quiz, &mut None, true);
    }
    assert_eq!(quiz.memory.counts().0, 3);
}

#[test]
fn nothing_is_kept_where_nothing_may_be() {
    let mut quiz = quiz();
    quiz.act("begin", "", 0.0);
    choose(&mut quiz, true);
    quiz.act("answer", "", 0.0);
    assert!(kept(&quiz.effects()).is_empty());
}

#[test]
fn new_questions_are_others_and_the_same_ones_come_in_another_order() {
    let mut quiz = quiz();
    quiz.act("begin", "", 0.0);
    let asked = |quiz: &Quiz| -> Vec<String> {
        quiz.round.as_ref().unwrap().session.items().iter().map(|item| item.id.clone()).collect()
    };
    let first = asked(&quiz);
    let finish = |quiz: &mut Quiz| {
        quiz.act("pause", "", 0.0);
        quiz.act("finish", "", 0.0);
    };
    finish(&mut quiz);
    quiz.act("again", "", 0.0);
    let mut again = asked(&quiz);
    assert_ne!(again, first);
    finish(&mut quiz);
    quiz.act("new", "", 0.0);
    assert!(asked(&quiz).iter().all(|id| !first.contains(id)));
    let mut sorted = first;
    sorted.sort();
    again.sort();
    assert_eq!(again, sorted);
}

#[test]
fn who_looks_around_first_is_asked_the_same() {
    let asked = |acts: &[&str]| {
        let mut quiz = quiz();
        for act in acts {
            quiz.act(act, "", 0.0);
        }
        let items = quiz.round.unwrap().session.items().to_vec();
        items.into_iter().map(|item| item.id).collect::<Vec<_>>()
    };
    assert_eq!(asked(&["stored", "start", "due", "start", "begin"]), asked(&["begin"]));
}

#[test]
fn an_author_can_fix_the_way_of_answering() {
    let mut quiz = opened(crate::setup::Setup { mode: Some(Mode::Test), ..setup() });
    quiz.act("mode", "practice", 0.0);
    assert_eq!(quiz.mode, Mode::Test);
    assert!(!view(&quiz).to_string().contains("quiz-modes"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is pressed in whatever order, there is a screen, and the score stays within its bounds.
    #[test]
    fn any_presses_do_no_harm(presses in prop::collection::vec((0..24_usize, 0..12_usize), 0..120)) {
        const NAMES: [&str; 24] = [
            "begin", "mode", "certainty", "due", "stored", "resume", "key", "choose", "change", "certain", "answer",
            "answer", "next", "skip", "pause", "check", "place", "finish", "again", "wrong", "new", "forget", "start",
            "go",
        ];
        const VALUES: [&str; 12] = ["", "1", "2", "Enter", "test", "practice", "0", "9", "true", "T1.1", "99999999999", "="];
        let mut quiz = opened(crate::setup::Setup { remembers: true, ..setup() });
        for (name, value) in presses {
            quiz.act(NAMES[name], VALUES[value], f64::NAN);
            view(&quiz);
            for effect in quiz.effects() {
                match effect {
                    Effect::Complete { score, max, .. } => prop_assert!(score <= max),
                    Effect::Store(Some(kept)) => {
                        let again = remembering(1, Some(&kept));
                        prop_assert_eq!(again.is_under_way(), quiz.is_under_way());
                        prop_assert_eq!(again.memory, quiz.memory.clone());
                    }
                    _ => {}
                }
            }
        }
    }

    /// Whatever was kept, the quiz opens.
    #[test]
    fn any_data_opens(kept in data()) {
        let quiz = remembering(1, Some(&kept));
        prop_assert_eq!(quiz.screen, Screen::Start);
    }
}

fn data() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Nothing),
        (0..4_u32).prop_map(Value::Number),
        any::<u32>().prop_map(Value::Number),
        Just(Value::from("competency-quiz-memory/1")),
        Just(Value::from("KPS2431-001v2")),
        Just(Value::from("output-of-task:T1.1:O1.1.1")),
    ];
    leaf.prop_recursive(6, 64, 5, |inner| prop::collection::vec(inner, 0..6).prop_map(Value::List))
}
