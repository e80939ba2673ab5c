//! A session as data.

use competency_quiz::{Answer, Certainty, Mode, SNAPSHOT_VERSION, Snapshot, Step};

use crate::value::Value;
use crate::words::CERTAINTIES;

/// `[version, is a test, place, items]`, an item being `[id, options, order, response, certainty]`; the response is 0
/// where there is none, and the certainty 1 to 3, or 0 where it wasn't asked.
pub(crate) fn write(snapshot: &Snapshot) -> Value {
    let steps = snapshot.steps.iter().map(|step| {
        let answer = step.answer.as_ref();
        let response = answer.map_or(Value::Number(0), |answer| answer.response.as_slice().into());
        let certainty = Value::place(number(answer.and_then(|answer| answer.certainty)));
        let options = step.options.as_slice().into();
        Value::List(vec![step.item.as_str().into(), options, step.order.as_slice().into(), response, certainty])
    });
    let is_test = Value::Number(u32::from(snapshot.mode == Mode::Test));
    let steps = Value::List(steps.collect());
    Value::List(vec![Value::Number(snapshot.version), is_test, Value::place(snapshot.at), steps])
}

/// A session that isn't finished.
pub(crate) fn read(value: &Value) -> Option<Snapshot> {
    let [version, is_test, at, steps] = value.list()? else { return None };
    let version = version.number().filter(|version| *version == SNAPSHOT_VERSION)?;
    let mode = if is_test.number()? == 1 { Mode::Test } else { Mode::Practice };
    let steps = steps.list()?.iter().map(step).collect::<Option<_>>()?;
    Some(Snapshot { version, mode, steps, at: usize::try_from(at.number()?).ok()?, finished: false })
}

fn step(value: &Value) -> Option<Step> {
    let [item, options, order, response, certainty] = value.list()? else { return None };
    let certainty = usize::try_from(certainty.number()?).ok()?.checked_sub(1);
    let certainty = certainty.and_then(|number| CERTAINTIES.get(number)).copied();
    let answer = response.texts().map(|response| Answer { response, certainty });
    Some(Step { item: item.text()?.to_owned(), options: options.texts()?, order: order.texts()?, answer })
}

/// A certainty as a number: 0 for none.
fn number(certainty: Option<Certainty>) -> usize {
    CERTAINTIES.iter().position(|one| Some(*one) == certainty).map_or(0, |place| place + 1)
}
