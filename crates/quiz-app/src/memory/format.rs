//! How memory is kept: `competency-quiz-memory/1`, lists in lists, so that it is short.

use std::fmt;

use competency_quiz::schedule::Card;
use competency_quiz::{Answer, Certainty, Mode, SNAPSHOT_VERSION, Snapshot, Step};
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::certainty::CERTAINTIES;

/// The format's name and version.
pub(crate) const FORMAT: &str = "competency-quiz-memory/1";

/// `[format, the standard's code, cards, the attempt that isn't finished or null]`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredMemory(
    pub(crate) String,
    pub(crate) Option<String>,
    pub(crate) Vec<StoredCard>,
    pub(crate) Option<StoredAttempt>,
);

/// `[item, repetitions, interval, easiness, due]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredCard(pub(crate) String, u32, u32, u32, u32);

/// `[session, 1 where the learner is asked how sure they are, seconds]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredAttempt(pub(crate) StoredSession, pub(crate) u32, pub(crate) u32);

/// `[version, 1 in a test, place, items]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredSession(u32, u32, u32, Vec<StoredStep>);

/// `[item, options, order, response, certainty]`: the certainty is 1 to 3, or 0 where it wasn't asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct StoredStep(String, Vec<String>, Vec<String>, StoredResponse, u32);

/// The ids that were chosen; 0 where there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
struct StoredResponse(Option<Vec<String>>);

impl StoredCard {
    pub(crate) fn new(item: &str, card: Card) -> Self {
        Self(item.to_owned(), card.repetitions, card.interval, card.easiness, card.due)
    }

    pub(crate) fn card(&self) -> Card {
        let Self(_, repetitions, interval, easiness, due) = *self;
        Card { repetitions, interval, easiness, due }
    }
}

impl StoredSession {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let is_test = u32::from(snapshot.mode == Mode::Test);
        let steps = snapshot.steps.iter().map(StoredStep::new).collect();
        Self(snapshot.version, is_test, number(snapshot.at), steps)
    }

    /// A session that isn't finished; none of another version.
    pub(crate) fn snapshot(&self) -> Option<Snapshot> {
        let Self(version, is_test, at, steps) = self;
        let mode = if *is_test == 1 { Mode::Test } else { Mode::Practice };
        let (at, steps) = (usize::try_from(*at).ok()?, steps.iter().map(StoredStep::step).collect());
        (*version == SNAPSHOT_VERSION).then_some(Snapshot { version: *version, mode, steps, at, finished: false })
    }
}

impl StoredStep {
    fn new(step: &Step) -> Self {
        let answer = step.answer.as_ref();
        let response = StoredResponse(answer.map(|answer| answer.response.clone()));
        let certainty = answer.and_then(|answer| answer.certainty);
        let place = CERTAINTIES.iter().position(|one| Some(*one) == certainty).map_or(0, |place| place + 1);
        Self(step.item.clone(), step.options.clone(), step.order.clone(), response, number(place))
    }

    fn step(&self) -> Step {
        let Self(item, options, order, response, certainty) = self;
        let place = usize::try_from(*certainty).ok().and_then(|number| number.checked_sub(1));
        let certainty: Option<Certainty> = place.and_then(|place| CERTAINTIES.get(place)).copied();
        let answer = response.0.clone().map(|response| Answer { response, certainty });
        Step { item: item.clone(), options: options.clone(), order: order.clone(), answer }
    }
}

/// A place in a list as a number; there are never as many places as numbers.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl Serialize for StoredResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(response) => response.serialize(serializer),
            None => serializer.serialize_u32(0),
        }
    }
}

impl<'de> Deserialize<'de> for StoredResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ResponseVisitor)
    }
}

/// Reads a list of ids, or a number for none.
struct ResponseVisitor;

impl<'de> Visitor<'de> for ResponseVisitor {
    type Value = StoredResponse;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ids or 0")
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(StoredResponse(None))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(StoredResponse(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut ids: A) -> Result<Self::Value, A::Error> {
        let mut response = Vec::new();
        while let Some(id) = ids.next_element()? {
            response.push(id);
        }
        Ok(StoredResponse(Some(response)))
    }
}
