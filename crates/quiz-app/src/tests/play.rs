//! Whole quizzes, by actions.

use competency_quiz::Mode;
use proptest::prelude::*;

use super::game::{Game, setup};
use crate::certainty::CERTAINTIES;
use crate::focus::Target;
use crate::memory::StoredMemory;
use crate::setup::Setup;
use crate::state::{Action, CompleteDetail, Effect, Screen};

const MINUTE: f64 = 60_000.0;

fn game() -> Game {
    Game::new(setup())
}

fn answers(effects: &[Effect]) -> Vec<bool> {
    let answer = |effect: &Effect| if let Effect::Answer(answer) = effect { Some(answer.is_right) } else { None };
    effects.iter().filter_map(answer).collect()
}

fn complete(effects: &[Effect]) -> Option<(usize, usize, usize, u32)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Complete(CompleteDetail { score, max, items, seconds }) => Some((*score, *max, items.len(), *seconds)),
        _ => None,
    })
}

fn stored(effects: &[Effect]) -> Vec<Option<StoredMemory>> {
    let store = |effect: &Effect| if let Effect::Store(stored) = effect { Some(stored.clone()) } else { None };
    effects.iter().filter_map(store).collect()
}

/// A quiz that remembers, after it read what is stored.
fn remembering(seed: u32, stored: Option<&StoredMemory>) -> Game {
    let mut game = Game::new(Setup { remembers: true, seed: Some(seed), ..setup() });
    game.act(Action::Sync(stored.cloned()));
    game
}

fn place(game: &Game) -> usize {
    game.attempt().session.at()
}

#[test]
fn a_practice_tells_at_once_and_ends_with_the_result() {
    let mut game = game();
    game.act(Action::Begin);
    for number in 0..10 {
        assert_eq!((game.state.screen, place(&game)), (Screen::Item, number));
        game.choose(number != 3);
        game.act(Action::Confirm);
        let effects = game.effects();
        assert_eq!(answers(&effects), [number != 3]);
        assert!(effects.contains(&Effect::Focus(Target::Feedback)));
        game.choose(number == 3);
        game.act(Action::Answer);
        assert!(answers(&game.effects()).is_empty(), "an answer that was judged stays");
        game.act_at(Action::Confirm, MINUTE);
    }
    assert_eq!(game.state.screen, Screen::Result);
    assert_eq!(complete(&game.effects()).map(|(score, max, items, _)| (score, max, items)), Some((9, 10, 10)));
    game.act(Action::Retry);
    assert_eq!(game.attempt().session.items().len(), 1);
}

#[test]
fn a_test_tells_nothing_until_it_is_handed_in() {
    let mut game = game();
    game.act(Action::SetMode(Mode::Test));
    game.act(Action::Begin);
    for number in 0..9 {
        game.choose(number % 2 == 0);
        game.act(Action::Answer);
        assert!(answers(&game.effects()).is_empty());
        assert_eq!(game.attempt().session.feedback(number), None);
    }
    game.act(Action::Visit(1));
    game.choose(true);
    game.act(Action::Answer);
    assert_eq!(place(&game), 9, "on to what has no answer");
    game.act(Action::Finish);
    assert_eq!(game.state.screen, Screen::Item, "only behind the check");
    game.act(Action::Skip);
    assert_eq!(game.state.screen, Screen::Check);
    game.act_at(Action::Finish, MINUTE);
    let effects = game.effects();
    assert_eq!(answers(&effects), [true, true, true, false, true, false, true, false, true]);
    assert_eq!(complete(&effects), Some((6, 10, 10, 60)));
}

#[test]
fn a_pause_and_a_way_into_the_explorer_lose_nothing_and_stop_the_clock() {
    let mut game = game();
    game.act(Action::Begin);
    game.choose(true);
    let before = game.attempt().draft.clone();
    game.act_at(Action::Pause, MINUTE);
    assert_eq!(game.state.screen, Screen::Paused);
    game.act_at(Action::Resume, 9.0 * MINUTE);
    game.act_at(Action::Explore("T1.1".to_owned()), 10.0 * MINUTE);
    assert!(game.effects().contains(&Effect::Explore("T1.1".to_owned())));
    assert_eq!(game.attempt().draft, before);
    game.act_at(Action::Answer, 30.0 * MINUTE);
    assert_eq!(game.attempt().seconds(), 120);
    game.effects();
    game.act(Action::Explore("no such code".to_owned()));
    assert!(game.effects().is_empty());
}

#[test]
fn what_was_wrong_is_asked_first_on_the_next_visit_and_a_reload_goes_on() {
    let mut first = remembering(1, None);
    first.act(Action::AskCertainty(true));
    first.act(Action::Begin);
    let wrong = first.attempt().item().unwrap().id.clone();
    first.choose(false);
    first.act(Action::SetCertainty(CERTAINTIES[2]));
    first.act(Action::Answer);
    let kept = stored(&first.effects()).pop().unwrap();

    let mut second = remembering(1, kept.as_ref());
    assert!(second.state.is_under_way());
    assert_eq!(second.attempt().progress().answered, 1);
    second.act(Action::Resume);
    let (one, other) = (first.attempt(), second.attempt());
    assert_eq!((&one.session, one.asks_certainty), (&other.session, other.asks_certainty));

    let mut third = remembering(1, kept.as_ref());
    assert!(third.state.planned.iter().any(|item| item.id == wrong));
    third.act(Action::Review);
    assert_eq!(third.attempt().session.items().len(), 1);
    for action in [Action::Pause, Action::Start, Action::ShowMemory, Action::Forget] {
        third.act(action);
    }
    assert_eq!(stored(&third.effects()).pop(), Some(None));
    third.act(Action::Start);
    assert!(!third.state.is_under_way());
    third.act(Action::Review);
    assert_eq!(third.state.screen, Screen::NothingDue);
}

/// An action in one of several quizzes of the same standard, which store what they learn in one place.
fn act(game: &mut Game, kept: &mut Option<StoredMemory>, action: Action) {
    game.act(Action::Sync(kept.clone()));
    game.act(action);
    if let Some(now) = stored(&game.effects()).pop() {
        *kept = now;
    }
}

/// Answers the current item, and says which one it was.
fn answered(game: &mut Game, kept: &mut Option<StoredMemory>, is_right: bool) -> String {
    let item = game.attempt().item().unwrap().id.clone();
    game.choose(is_right);
    act(game, kept, Action::Answer);
    item
}

#[test]
fn two_quizzes_of_a_standard_keep_what_was_learned_in_both() {
    let mut kept = None;
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    for game in [&mut one, &mut other] {
        act(game, &mut kept, Action::Begin);
    }
    let mut items = Vec::new();
    for _ in 0..3 {
        items.push(answered(&mut one, &mut kept, false));
        items.push(answered(&mut other, &mut kept, true));
        act(&mut one, &mut kept, Action::Next);
        act(&mut other, &mut kept, Action::Next);
    }
    items.sort();
    items.dedup();
    let third = remembering(3, kept.as_ref());
    assert_eq!(third.state.memory.counts(), (items.len(), 3), "each answer of both");
    assert_eq!(third.attempt().session, other.attempt().session, "the session that went on last");
}

#[test]
fn a_quiz_that_only_looks_on_leaves_the_session_of_another_as_it_is() {
    let mut kept = None;
    let mut first = remembering(1, kept.as_ref());
    act(&mut first, &mut kept, Action::Begin);
    answered(&mut first, &mut kept, true);
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    act(&mut one, &mut kept, Action::Resume);
    act(&mut one, &mut kept, Action::Next);
    answered(&mut one, &mut kept, true);
    let before = kept.clone();
    act(&mut other, &mut kept, Action::ShowMemory);
    assert_eq!(kept, before);
    assert_eq!(other.attempt().session, one.attempt().session);
    // A whole session of its own ends, and that of the other one is still there.
    for action in [Action::Start, Action::Begin, Action::Pause] {
        act(&mut other, &mut kept, action);
    }
    act(&mut one, &mut kept, Action::Next);
    answered(&mut one, &mut kept, true);
    act(&mut other, &mut kept, Action::Finish);
    assert_eq!(remembering(3, kept.as_ref()).attempt().session, one.attempt().session);
    act(&mut one, &mut kept, Action::Pause);
    act(&mut one, &mut kept, Action::Finish);
    assert!(!remembering(3, kept.as_ref()).state.is_under_way());
}

#[test]
fn what_one_quiz_deletes_no_other_brings_back() {
    let mut kept = None;
    let [mut one, mut other] = [1, 2].map(|seed| remembering(seed, kept.as_ref()));
    act(&mut one, &mut kept, Action::Begin);
    answered(&mut one, &mut kept, true);
    act(&mut one, &mut kept, Action::Next);
    act(&mut other, &mut kept, Action::ShowMemory);
    act(&mut other, &mut kept, Action::Forget);
    assert_eq!(kept, None);
    answered(&mut one, &mut kept, true);
    assert_eq!(remembering(3, kept.as_ref()).state.memory.counts().0, 1, "what was answered since");
}

#[test]
fn nothing_is_stored_where_nothing_may_be() {
    let mut nameless = super::standard();
    nameless.code = None;
    let nameless = Setup { document: super::loaded(&nameless), remembers: true, ..setup() };
    for setup in [setup(), nameless] {
        let mut game = Game::new(setup);
        game.act(Action::Begin);
        game.choose(true);
        game.act(Action::Answer);
        assert!(stored(&game.effects()).is_empty());
    }
}

#[test]
fn new_questions_are_others_and_the_same_ones_come_in_another_order() {
    let mut game = game();
    game.act(Action::Begin);
    let asked =
        |game: &Game| -> Vec<String> { game.attempt().session.items().iter().map(|item| item.id.clone()).collect() };
    let first = asked(&game);
    let finish = |game: &mut Game| {
        game.act(Action::Pause);
        game.act(Action::Finish);
    };
    finish(&mut game);
    game.act(Action::Repeat);
    let mut again = asked(&game);
    assert_ne!(again, first);
    finish(&mut game);
    game.act(Action::Renew);
    assert!(asked(&game).iter().all(|id| !first.contains(id)));
    let mut sorted = first;
    sorted.sort();
    again.sort();
    assert_eq!(again, sorted);
}

#[test]
fn who_looks_around_first_is_asked_the_same() {
    let asked = |actions: &[Action]| {
        let mut game = game();
        for action in actions {
            game.act(action.clone());
        }
        game.attempt().session.items().iter().map(|item| item.id.clone()).collect::<Vec<_>>()
    };
    let around = [Action::ShowMemory, Action::Start, Action::Review, Action::Start, Action::Begin];
    assert_eq!(asked(&around), asked(&[Action::Begin]));
}

#[test]
fn an_author_can_fix_the_way_of_answering() {
    let mut game = Game::new(Setup { mode: Some(Mode::Test), ..setup() });
    game.act(Action::SetMode(Mode::Practice));
    assert_eq!(game.state.mode, Mode::Test);
}

#[test]
fn options_that_change_decide_what_comes_next_and_leave_the_session_as_it_is() {
    let mut game = game();
    game.act(Action::Configure(Setup { questions: 3, ..setup() }));
    assert_eq!(game.state.planned.len(), 3);
    game.act(Action::Begin);
    game.choose(true);
    let before = game.attempt().clone();
    game.act(Action::Configure(Setup { questions: 5, mode: Some(Mode::Test), seed: Some(9), ..setup() }));
    assert_eq!((game.attempt(), game.state.screen), (&before, Screen::Item));
    game.act(Action::Pause);
    game.act(Action::Start);
    assert_eq!((game.state.planned.len(), game.state.mode), (5, Mode::Test));
}

#[test]
fn effects_wait_until_they_are_carried_out() {
    let mut game = game();
    game.act(Action::Begin);
    game.choose(true);
    game.act(Action::Answer);
    let effects = game.effects();
    assert_eq!(effects[0], Effect::Focus(Target::Stem), "of the action before");
    assert_eq!(answers(&effects), [true]);
    game.act(Action::Pause);
    assert_eq!(game.effects(), [Effect::Focus(Target::Title)]);
}

fn action() -> impl Strategy<Value = Action> {
    let text = prop_oneof![Just(""), Just("true"), Just("T1.1"), Just("=")].prop_map(str::to_owned);
    prop_oneof![
        4 => prop::sample::select(vec![
            Action::SetMode(Mode::Practice),
            Action::SetMode(Mode::Test),
            Action::AskCertainty(true),
            Action::Begin,
            Action::Review,
            Action::Resume,
            Action::ShowMemory,
            Action::Forget,
            Action::Start,
            Action::SetCertainty(CERTAINTIES[0]),
            Action::Answer,
            Action::Next,
            Action::Confirm,
            Action::Skip,
            Action::Pause,
            Action::Check,
            Action::Finish,
            Action::Repeat,
            Action::Retry,
            Action::Renew,
            Action::Sync(None),
            Action::Configure(Setup { questions: 2, ..setup() }),
            Action::Configure(Setup { remembers: true, ..setup() }),
        ]),
        2 => prop_oneof![0..10_usize, Just(usize::MAX)].prop_map(Action::ChooseAt),
        1 => prop_oneof![0..10_usize, Just(usize::MAX)].prop_map(Action::Visit),
        1 => text.clone().prop_map(Action::Choose),
        1 => text.clone().prop_map(Action::Explore),
        1 => (text.clone(), text).prop_map(|(left, right)| Action::Pair { left, right }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is done in whatever order, the score stays within its bounds, and what is stored is read as it was.
    #[test]
    fn any_actions_do_no_harm(actions in prop::collection::vec(action(), 0..120)) {
        let mut game = Game::new(Setup { remembers: true, ..setup() });
        for action in actions {
            game.act_at(action, f64::NAN);
            prop_assert!(game.state.attempt.is_some() || !matches!(game.state.screen, Screen::Item | Screen::Result));
            for effect in game.effects() {
                match effect {
                    Effect::Complete(CompleteDetail { score, max, .. }) => prop_assert!(score <= max),
                    Effect::Store(Some(stored)) => {
                        let again = remembering(1, Some(&stored));
                        prop_assert_eq!(again.state.is_under_way(), game.state.is_under_way());
                        prop_assert_eq!(&again.state.memory, &game.state.memory);
                    }
                    _ => {}
                }
            }
        }
    }
}
