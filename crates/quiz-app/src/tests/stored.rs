//! The format of what is stored, as data.

use competency_quiz::schedule::Card;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::game::{Game, setup};
use super::{attempt, bank};
use crate::memory::{StoredAttempt, StoredMemory};
use crate::setup::Setup;
use crate::state::{Action, Screen};

/// What an earlier build stored: a card, and a test of three items of which the first has an answer.
fn memory() -> Value {
    let bank = bank();
    let items = attempt(&bank, 3).session.items().to_vec();
    let step = |place: usize| {
        let item = &items[place];
        let options: Vec<_> = item.option_ids().collect();
        let (response, certainty) = if place == 0 { (json!(item.key), 3) } else { (json!(0), 0) };
        json!([item.id, options, item.order, response, certainty])
    };
    let session = json!([1, 1, 0, [step(0), step(1), step(2)]]);
    let card = json!([items[0].id, 2, 6, 250, 20_000]);
    json!(["competency-quiz-memory/1", "KPS2431-001v2", [card], [session, 1, 75]])
}

#[test]
fn what_an_earlier_build_stored_is_read_and_written_as_it_was() {
    let bank = bank();
    let memory = memory();
    let stored: StoredMemory = serde_json::from_value(memory.clone()).unwrap();
    assert_eq!(serde_json::to_value(&stored).unwrap(), memory);
    let StoredMemory(_, code, cards, stored_attempt) = &stored;
    assert_eq!(cards[0].card(), Card { repetitions: 2, interval: 6, easiness: 250, due: 20_000 });
    let attempt = stored_attempt.as_ref().unwrap().attempt(&bank).unwrap();
    assert_eq!((attempt.session.answered(), attempt.asks_certainty, attempt.seconds()), (1, true, 75));
    let again = stored.memory(&bank).stored(code.as_deref(), Some(StoredAttempt::new(&attempt)));
    assert_eq!(serde_json::to_string(&again).unwrap(), memory.to_string());
}

#[test]
fn without_a_session_there_is_null() {
    let memory = json!(["competency-quiz-memory/1", "KPS2431-001v2", [], null]);
    let stored: StoredMemory = serde_json::from_value(memory.clone()).unwrap();
    assert_eq!(serde_json::to_value(&stored).unwrap(), memory);
}

#[test]
fn a_session_that_fits_no_longer_leaves_the_cards() {
    let mut memory = memory();
    memory[3][0][2] = json!(u32::MAX);
    let stored: StoredMemory = serde_json::from_value(memory).unwrap();
    let mut game = Game::new(Setup { remembers: true, ..setup() });
    game.act(Action::Sync(Some(stored)));
    assert_eq!((game.state.memory.counts().0, game.state.is_under_way()), (1, false));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is stored, the quiz opens: what isn't memory is no memory, and what is can hold anything.
    #[test]
    fn any_data_opens(data in data()) {
        if let Ok(stored) = serde_json::from_value::<StoredMemory>(data) {
            let mut game = Game::new(Setup { remembers: true, ..setup() });
            game.act(Action::Sync(Some(stored)));
            prop_assert_eq!(game.state.screen, Screen::Start);
        }
    }
}

/// Memory with any parts, and anything else.
fn data() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        (0..4_u32).prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        Just(Value::from("competency-quiz-memory/1")),
        Just(Value::from("KPS2431-001v2")),
        Just(Value::from("knowledge-of-task:T1.1:K01")),
    ];
    let other = leaf.prop_recursive(6, 64, 5, |inner| prop::collection::vec(inner, 0..6).prop_map(Value::from));
    let number = prop_oneof![0..4_u32, any::<u32>()];
    let item = prop::sample::select(bank().items.into_iter().map(|item| item.id).collect::<Vec<_>>());
    let card = (item.clone(), number.clone(), number.clone(), number.clone(), number.clone());
    let card = card.prop_map(|card| json!(card));
    let step = (item, number.clone()).prop_map(|(item, number)| json!([item, ["a"], [], ["a"], number]));
    let session = (number.clone(), number.clone(), number.clone(), prop::collection::vec(step, 0..4));
    let session = session.prop_map(|session| json!(session));
    let attempt = (session, number.clone(), number).prop_map(|attempt| json!(attempt));
    let memory = (prop::collection::vec(card, 0..5), prop::option::of(attempt))
        .prop_map(|(cards, attempt)| json!(["competency-quiz-memory/1", "KPS2431-001v2", cards, attempt]));
    prop_oneof![other, memory]
}
