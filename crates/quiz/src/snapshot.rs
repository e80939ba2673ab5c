//! Pausing a session and going on later.

use crate::answer::Answer;
use crate::bank::Bank;
use crate::item::{Item, Options};
use crate::session::{Mode, Session};
use crate::sort::sort_by;

/// The version of [`Snapshot`]; one of another version isn't resumed.
pub const SNAPSHOT_VERSION: u32 = 1;

/// A session without its items' texts: what to keep while it is paused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
pub struct Snapshot {
    /// [`SNAPSHOT_VERSION`]
    pub version: u32,
    /// The session's mode.
    pub mode: Mode,
    /// The items in the order asked.
    pub steps: Vec<Step>,
    /// The place of the current item.
    pub at: usize,
    /// Whether the session is finished.
    pub finished: bool,
}

/// An item in a paused session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
pub struct Step {
    /// The item's id.
    pub item: String,
    /// The ids of its options in the order shown.
    pub options: Vec<String>,
    /// See [`Item::order`].
    pub order: Vec<String>,
    /// The answer so far.
    pub answer: Option<Answer>,
}

/// Why a paused session can't go on: the document or the format has changed since. Begin another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale;

impl Session {
    /// What to keep while the session is paused.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let step = |(item, answer): (&Item, &Option<Answer>)| Step {
            item: item.id.clone(),
            options: item.option_ids().map(str::to_owned).collect(),
            order: item.order.clone(),
            answer: answer.clone(),
        };
        let steps = self.items.iter().zip(&self.answers).map(step).collect();
        Snapshot { version: SNAPSHOT_VERSION, mode: self.mode, steps, at: self.at, finished: self.finished }
    }

    /// Goes on with a paused session.
    ///
    /// # Errors
    /// Where the snapshot doesn't fit the items, whatever it holds.
    pub fn resume(bank: &Bank, snapshot: &Snapshot) -> Result<Self, Stale> {
        let items = snapshot.steps.iter().map(|step| item(bank, step)).collect::<Option<Vec<_>>>().ok_or(Stale)?;
        let answers: Vec<_> = snapshot.steps.iter().map(|step| step.answer.clone()).collect();
        let is_answer = |(item, answer): (&Item, &Option<Answer>)| {
            answer.as_ref().is_none_or(|answer| item.is_response(&answer.response))
        };
        let is_sound = snapshot.version == SNAPSHOT_VERSION
            && items.iter().zip(&answers).all(is_answer)
            && (snapshot.at < items.len() || items.is_empty() && snapshot.at == 0)
            && (snapshot.finished || !items.is_empty());
        let Snapshot { mode, at, finished, .. } = *snapshot;
        if is_sound { Ok(Self { mode, items, answers, at, finished }) } else { Err(Stale) }
    }
}

/// The item of a step, with its options in the order of the step.
fn item(bank: &Bank, step: &Step) -> Option<Item> {
    let mut item = bank.items.iter().find(|item| item.id == step.item)?.clone();
    let place = |id: &str| step.options.iter().position(|option| option == id);
    let is_same = |order: &[String], ids: &[&str]| {
        order.len() == ids.len() && ids.iter().all(|id| order.iter().any(|one| one == id))
    };
    let order: Vec<&str> = item.order.iter().map(String::as_str).collect();
    if !is_same(&step.options, &item.option_ids().collect::<Vec<_>>()) || !is_same(&step.order, &order) {
        return None;
    }
    match &mut item.options {
        Options::Choices(choices) => sort_by(choices, |one, other| place(&one.id).cmp(&place(&other.id))),
        Options::Pairs(pairs) => sort_by(pairs, |one, other| place(&one.id).cmp(&place(&other.id))),
    }
    item.order.clone_from(&step.order);
    Some(item)
}
