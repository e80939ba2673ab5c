//! Sessions: whatever the learner does.

use competency_quiz::{Answer, Bank, Certainty, Item, Mode, Refusal, Response, Session, Snapshot, Stale, Wish};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::first;

/// What a learner does.
#[derive(Clone, Debug)]
enum Move {
    AnswerRight(Option<Certainty>),
    AnswerSomehow(Index, Index),
    GoOn,
    GoTo(Index),
}

fn one_move() -> impl Strategy<Value = Move> {
    let certainty = prop_oneof![Just(None), Just(Some(Certainty::Unsure)), Just(Some(Certainty::Sure))];
    prop_oneof![
        certainty.prop_map(Move::AnswerRight),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Move::AnswerSomehow(a, b)),
        Just(Move::GoOn),
        any::<Index>().prop_map(Move::GoTo),
    ]
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Practice), Just(Mode::Test)]
}

fn items(bank: &Bank, seed: u64) -> Vec<Item> {
    bank.quiz(&Wish { seed, count: Some(6), ..Wish::default() })
}

fn right(item: &Item) -> Answer {
    Answer { response: item.key.clone(), certainty: None }
}

fn somehow(item: &Item, one: Index, other: Index) -> Answer {
    let ids: Vec<String> = item.option_ids().map(str::to_owned).collect();
    let count = if item.response == Response::Match { ids.len() } else { 1 };
    let response = (0..count).map(|place| if place % 2 == 0 { one.get(&ids) } else { other.get(&ids) }.clone());
    Answer { response: response.collect(), certainty: None }
}

/// Does what the learner does; what is refused changes nothing.
fn play(session: &mut Session, action: &Move) {
    let item = session.items()[session.at()].clone();
    let before = session.clone();
    let answer = match action {
        Move::AnswerRight(certainty) => Answer { certainty: *certainty, ..right(&item) },
        Move::AnswerSomehow(one, other) => somehow(&item, *one, *other),
        Move::GoOn => {
            session.go_on();
            return;
        }
        Move::GoTo(place) => return session.go_to(place.index(session.items().len())).unwrap(),
    };
    if session.answer(answer.clone()).is_err() {
        assert_eq!(*session, before);
    } else {
        assert_eq!(session.answer_to(session.at()), Some(&answer));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_order_of_answers_ends_and_no_score_is_above_the_maximum(
        mode in mode(), seed: u64, moves in prop::collection::vec(one_move(), 0..40),
    ) {
        let mut session = Session::new(mode, items(&Bank::new(&first()), seed));
        for action in &moves {
            play(&mut session, action);
            prop_assert!(session.score().is_none());
        }
        let mut left = session.items().len() - session.answered();
        while session.answer_to(session.at()).is_none() || session.go_on() {
            let answer = right(&session.items()[session.at()]);
            session.answer(answer).unwrap();
            left -= 1;
        }
        prop_assert_eq!(left, 0);
        session.finish();
        let score = session.score().unwrap();
        prop_assert!(score.score <= score.max);
        prop_assert_eq!(score.score + score.wrong.len(), score.max);
        let judged = (0..score.max).filter(|&place| session.feedback(place) == Some(true)).count();
        prop_assert_eq!(judged, score.score);
        let answer = right(&session.items()[0]);
        prop_assert_eq!(session.answer(answer), Err(Refusal::Finished));
    }

    #[test]
    fn pausing_and_resuming_changes_nothing(
        mode in mode(), seed: u64, moves in prop::collection::vec(one_move(), 0..20),
    ) {
        let bank = Bank::new(&first());
        let mut session = Session::new(mode, items(&bank, seed));
        for action in &moves {
            play(&mut session, action);
            let json = serde_json::to_string(&session.snapshot()).unwrap();
            let snapshot: Snapshot = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&Session::resume(&bank, &snapshot).unwrap(), &session);
        }
    }
}

#[test]
fn practice_tells_at_once_and_a_test_at_the_end() {
    let items = items(&Bank::new(&first()), 1);
    for (mode, at_once) in [(Mode::Practice, Some(true)), (Mode::Test, None)] {
        let mut session = Session::new(mode, items.clone());
        assert_eq!(session.feedback(0), None);
        session.answer(right(&items[0])).unwrap();
        assert_eq!(session.feedback(0), at_once);
        let again = session.answer(right(&items[0]));
        assert_eq!(again, if mode == Mode::Practice { Err(Refusal::Judged) } else { Ok(()) });
        session.finish();
        assert_eq!(session.feedback(0), Some(true));
        assert_eq!(session.score().unwrap().score, 1);
    }
}

#[test]
fn what_is_no_response_is_refused() {
    for item in Bank::new(&first()).items {
        let mut session = Session::new(Mode::Test, vec![item.clone()]);
        let all: Vec<String> = item.option_ids().map(str::to_owned).collect();
        let twice = [&all[..], &all[..]].concat();
        for response in [vec![], vec!["no such option".into()], twice] {
            assert_eq!(session.answer(Answer { response, certainty: None }), Err(Refusal::NotAResponse));
        }
        session.answer(right(&item)).unwrap();
    }
    assert_eq!(Session::new(Mode::Test, Vec::new()).score().unwrap().max, 0);
}

#[test]
fn a_snapshot_that_does_not_fit_is_not_resumed() {
    let bank = Bank::new(&first());
    let snapshot = Session::new(Mode::Test, items(&bank, 1)).snapshot();
    let mut stale = vec![snapshot.clone(); 5];
    stale[0].version += 1;
    stale[1].steps[0].item = "no-such-item".into();
    stale[2].at = 6;
    stale[3].steps[0].options.pop();
    stale[4].steps[0].answer = Some(Answer { response: vec!["no such option".into()], certainty: None });
    assert!(Session::resume(&bank, &snapshot).is_ok());
    for snapshot in stale {
        assert_eq!(Session::resume(&bank, &snapshot), Err(Stale));
    }
}

#[test]
fn certainty_is_counted() {
    let mut session = Session::new(Mode::Test, items(&Bank::new(&first()), 2));
    for certainty in [Certainty::Sure, Certainty::Unsure, Certainty::Sure] {
        let answer = right(&session.items()[session.at()]);
        session.answer(Answer { certainty: Some(certainty), ..answer }).unwrap();
        session.go_on();
    }
    session.finish();
    let counts: Vec<_> =
        session.score().unwrap().certainty.iter().map(|it| (it.certainty, it.answers, it.right)).collect();
    assert_eq!(counts, [(Certainty::Unsure, 1, 1), (Certainty::Sure, 2, 2)]);
}
