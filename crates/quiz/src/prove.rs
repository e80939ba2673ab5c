//! From a draft and a selection to an item with its proof.

use crate::draft::{Ask, Draft, Shape};
use crate::index::{Relation, Thing};
use crate::item::{Choice, Explanation, Item, Options, Pair, Proof, Response, Side, Triple};
use crate::kind::Kind;
use crate::kinds::Table;
use crate::random::hash;
use crate::sort::sort_by;
use crate::stem::Stem;

/// An item with options: `options` are those selected, each with whether it is right.
pub(crate) fn choice(draft: &Draft<'_>, mut options: Vec<(usize, bool)>) -> Item {
    let id = id(&draft.name());
    if let ([(option, is_true)], Shape::SingleOrTrueFalse) = (&options[..], draft.shape) {
        let subject = draft.ask.subject(draft.subjects[0]);
        let stem = Stem::statement(draft.kind, &subject.text, &draft.text(*option));
        return true_or_false(draft, id, stem, *option, *is_true);
    }
    let mark = |option: usize| draft.ask.option(option).mark;
    // Ids are marks in figures.
    sort_by(&mut options, |&(one, _), &(other, _)| mark(one).cmp(&mark(other)));
    let (right, wrong): (Vec<_>, Vec<_>) = options.iter().partition(|(_, is_right)| *is_right);
    let several = matches!(draft.shape, Shape::Multiple);
    Item {
        id,
        kind: draft.kind,
        response: if several { Response::Multiple } else { Response::Single },
        stem: draft.stem(),
        options: Options::Choices(options.iter().map(|&(option, _)| shown(draft, option)).collect()),
        order: Vec::new(),
        key: right.iter().map(|&(option, _)| option_id(draft.ask.option(option))).collect(),
        proof: Proof { holds: holds(draft, &right), fails: fails(draft, &wrong) },
        explanation: options.iter().map(|&(option, _)| explanation(draft, option)).collect(),
        facts: facts(draft, &right),
        topics: topics(draft, &right),
    }
}

fn true_or_false(draft: &Draft<'_>, id: String, stem: Stem, option: usize, is_true: bool) -> Item {
    let (ask, subject) = (draft.ask, draft.subjects[0]);
    let stated = vec![triple(ask, subject, option)];
    let choice = |id: &str, text: &str| Choice { id: id.into(), code: None, text: text.into() };
    let own = ask.option(draft.right[0]);
    let whole = (own.whole.is_some() || !own.is_coded).then(|| own.whole().to_owned());
    let right = [(draft.right[0], true)];
    Item {
        id,
        kind: draft.kind,
        response: Response::TrueFalse,
        stem,
        options: Options::Choices(vec![choice("true", "對"), choice("false", "錯")]),
        order: Vec::new(),
        key: vec![is_true.to_string()],
        proof: if is_true {
            Proof { holds: stated, fails: Vec::new() }
        } else {
            Proof { holds: Vec::new(), fails: stated }
        },
        explanation: vec![Explanation { option: is_true.to_string(), codes: coded([own].into_iter()), whole }],
        facts: facts(draft, &right),
        topics: topics(draft, &right),
    }
}

/// An item that is answered by matching.
pub(crate) fn matching(table: &Table<'_>) -> Item {
    let Table { ask, rows, .. } = table;
    let mut pairs: Vec<Pair> = rows.iter().map(|&(task, output)| pair(*ask, task, output)).collect();
    sort_by(&mut pairs, |one, other| one.id.cmp(&other.id));
    let ids: Vec<String> = pairs.iter().map(|pair| pair.id.clone()).collect();
    let crossed = rows.iter().flat_map(|&(task, own)| {
        rows.iter().filter(move |&&(_, output)| output != own).map(move |&(_, output)| triple(*ask, task, output))
    });
    let name = rows.iter().map(|&(task, output)| ask.names(task, output).join("+"));
    let name: Vec<String> = std::iter::once(Kind::OutputsOfTasks.name().to_owned()).chain(name).collect();
    Item {
        id: id(&name.join(":")),
        kind: Kind::OutputsOfTasks,
        response: Response::Match,
        stem: Stem::question(Kind::OutputsOfTasks, Vec::new()),
        order: ids.clone(),
        key: ids.clone(),
        proof: Proof {
            holds: rows.iter().map(|&(task, output)| triple(*ask, task, output)).collect(),
            fails: crossed.collect(),
        },
        explanation: pairs
            .iter()
            .map(|pair| Explanation { option: pair.id.clone(), codes: vec![pair.left.code.clone()], whole: None })
            .collect(),
        options: Options::Pairs(pairs),
        facts: rows.iter().map(|&(task, output)| fact(*ask, task, output)).collect(),
        topics: Vec::new(),
    }
}

fn pair(ask: Ask<'_>, task: usize, output: usize) -> Pair {
    let side = |thing: &Thing<'_>| Side { code: thing.name().into(), text: thing.text.as_ref().into() };
    Pair { id: option_id(ask.option(output)), left: side(ask.subject(task)), right: side(ask.option(output)) }
}

fn shown(draft: &Draft<'_>, option: usize) -> Choice {
    let thing = draft.ask.option(option);
    Choice {
        id: option_id(thing),
        code: thing.is_coded.then(|| thing.name().into()),
        text: draft.text(option).into_owned(),
    }
}

fn holds(draft: &Draft<'_>, right: &[(usize, bool)]) -> Vec<Triple> {
    let triples =
        |&(option, _): &(usize, bool)| draft.subjects.iter().map(move |&subject| triple(draft.ask, subject, option));
    right.iter().flat_map(triples).collect()
}

/// For each wrong option, what the document doesn't state of it.
fn fails(draft: &Draft<'_>, wrong: &[(usize, bool)]) -> Vec<Triple> {
    let triples = |&(option, _): &(usize, bool)| {
        let failing = draft.subjects.iter().filter(move |&&subject| draft.ask.fails(subject, option));
        failing.map(move |&subject| triple(draft.ask, subject, option))
    };
    wrong.iter().flat_map(triples).collect()
}

fn triple(ask: Ask<'_>, subject: usize, option: usize) -> Triple {
    let [from, to] = ask.names(subject, option);
    [from.into(), ask.relation().name().into(), to.into()]
}

fn explanation(draft: &Draft<'_>, option: usize) -> Explanation {
    let (ask, thing) = (draft.ask, draft.ask.option(option));
    let partners = (0..ask.subjects().list.len()).filter(|&subject| ask.holds(subject, option));
    let partners: Vec<_> = partners.map(|partner| ask.subject(partner)).collect();
    let own = (draft.text(option) != thing.whole()).then(|| thing.whole());
    let whole = own.or_else(|| partners.iter().find_map(|partner| partner.whole.as_deref()));
    let (option, whole) = (option_id(thing), whole.map(str::to_owned));
    Explanation { option, codes: coded(partners.into_iter()), whole }
}

fn coded<'a>(things: impl Iterator<Item = &'a Thing<'a>>) -> Vec<String> {
    things.filter(|thing| thing.is_coded && thing.name.is_some()).map(|thing| thing.name().into()).collect()
}

/// What the item asks for: with equal and nearly equal texts counted as one, and whatever is asked from.
fn facts(draft: &Draft<'_>, right: &[(usize, bool)]) -> Vec<u64> {
    let facts =
        |&(option, _): &(usize, bool)| draft.subjects.iter().map(move |&subject| fact(draft.ask, subject, option));
    right.iter().flat_map(facts).collect()
}

fn fact(ask: Ask<'_>, subject: usize, option: usize) -> u64 {
    let subject = ask.subjects().near(subject).next().unwrap_or(subject);
    let option = ask.options().near(option).next().unwrap_or(option);
    let (from, to) = if ask.is_forward() { (subject, option) } else { (option, subject) };
    (ask.relation() as u64) << 40 | (from as u64) << 20 | to as u64
}

/// The tasks that an item is about, or the attitude or term.
fn topics(draft: &Draft<'_>, right: &[(usize, bool)]) -> Vec<u64> {
    let ask = draft.ask;
    let sort = match ask.relation() {
        Relation::Attitude | Relation::Note => ask.relation() as u64,
        _ => Relation::Duty as u64,
    };
    let topic = |thing: &Thing<'_>| thing.mark.wrapping_add(sort);
    if ask.is_forward() {
        draft.subjects.iter().map(|&subject| topic(ask.subject(subject))).collect()
    } else {
        right.iter().map(|&(option, _)| topic(ask.option(option))).collect()
    }
}

/// A name as an id: itself, or where it isn't plain ASCII, its hash.
fn id(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-:+._".contains(&byte));
    let kind = name.split(':').next().unwrap_or_default();
    if is_plain { name.into() } else { format!("{kind}:{:016x}", hash(name)) }
}

/// An option's id says nothing about its place or its code.
fn option_id(thing: &Thing<'_>) -> String {
    format!("{:016x}", thing.mark)
}
