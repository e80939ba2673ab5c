//! Documents that were changed: no item contradicts the changed document.

use competency_quiz::Bank;
use competency_standard::{Block, Entry, Need, Standard, Text};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::{first, prove};

/// A change to a document.
#[derive(Clone, Debug)]
enum Change {
    /// A piece of knowledge goes from one task to another.
    MoveKnowledge(Index, Index, Index),
    /// An indicator's text is copied to another task's indicator.
    CopyIndicator(Index, Index),
    /// Two notes change places.
    SwapNotes,
    /// An output gets the name of another, or of a task, or a name of its own.
    RenameOutput(Index, Name),
    /// A skill gets nearly the name of another.
    NearlySameSkill(Index, Index),
    /// A task gets the name of another.
    SameTask(Index, Index),
    /// An output loses its code.
    ForgetCode(Index),
    /// A piece of knowledge gets the code of another.
    SameCode(Index, Index),
    /// A row leaves blank what knowledge or skills it needs.
    LeaveBlank(Index, Need),
}

#[derive(Clone, Debug)]
enum Name {
    Output(Index),
    Other(String),
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    let name = prop_oneof![index().prop_map(Name::Output), "[廣告客戶資料報告契約]{2,8}".prop_map(Name::Other)];
    prop_oneof![
        (index(), index(), index()).prop_map(|(a, b, c)| Change::MoveKnowledge(a, b, c)),
        (index(), index()).prop_map(|(a, b)| Change::CopyIndicator(a, b)),
        Just(Change::SwapNotes),
        (index(), name).prop_map(|(a, name)| Change::RenameOutput(a, name)),
        (index(), index()).prop_map(|(a, b)| Change::NearlySameSkill(a, b)),
        (index(), index()).prop_map(|(a, b)| Change::SameTask(a, b)),
        index().prop_map(Change::ForgetCode),
        (index(), index()).prop_map(|(a, b)| Change::SameCode(a, b)),
        (index(), prop_oneof![Just(Need::Knowledge), Just(Need::Skills)]).prop_map(|(a, b)| Change::LeaveBlank(a, b)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_item_contradicts_a_changed_document(changes in prop::collection::vec(change(), 1..6)) {
        let mut standard = first();
        for change in &changes {
            apply(change, &mut standard);
        }
        prove(&standard, &Bank::new(&standard).items);
    }
}

fn apply(change: &Change, standard: &mut Standard) {
    match change {
        Change::MoveKnowledge(which, from, to) => {
            let mut blocks = blocks(standard);
            let (from, to) = (from.index(blocks.len()), to.index(blocks.len()));
            if !blocks[from].knowledge.is_empty() {
                let which = which.index(blocks[from].knowledge.len());
                let code = blocks[from].knowledge.to_mut().remove(which);
                if !blocks[to].knowledge.contains(&code) {
                    blocks[to].knowledge.to_mut().push(code);
                }
            }
        }
        Change::CopyIndicator(from, to) => {
            copy_text(&mut entries(standard, |block| block.indicators.to_mut()), *from, *to);
        }
        Change::SwapNotes => {
            let notes = standard.notes.to_mut();
            let first = notes[0].text.clone();
            notes[0].text = std::mem::replace(&mut notes[1].text, first);
        }
        Change::RenameOutput(which, name) => {
            let mut outputs = entries(standard, |block| block.outputs.to_mut());
            match name {
                Name::Output(other) => copy_text(&mut outputs, *other, *which),
                Name::Other(name) => which.get_mut(&mut outputs).text = name.clone().into(),
            }
        }
        Change::NearlySameSkill(from, to) => {
            let skills = standard.skills.to_mut();
            let text = format!("{}力", from.get(skills).text);
            to.get_mut(skills).text = text.into();
        }
        Change::SameTask(from, to) => {
            let tasks = standard.duties.to_mut().iter_mut().flat_map(|duty| duty.tasks.to_mut());
            let mut names: Vec<&mut Text> = tasks.map(|task| &mut task.name).collect();
            let name = from.get(&names).to_string();
            **to.get_mut(&mut names) = name.into();
        }
        Change::ForgetCode(which) => which.get_mut(&mut entries(standard, |block| block.outputs.to_mut())).code = None,
        Change::SameCode(from, to) => {
            let knowledge = standard.knowledge.to_mut();
            let code = from.get(knowledge).code.clone();
            to.get_mut(knowledge).code = code;
        }
        Change::LeaveBlank(which, need) => {
            let mut blocks = blocks(standard);
            let block = which.get_mut(&mut blocks);
            match need {
                Need::Knowledge => block.knowledge.to_mut().clear(),
                Need::Skills => block.skills.to_mut().clear(),
            }
            block.unstated = vec![*need].into();
        }
    }
}

fn copy_text(entries: &mut [&mut Entry], from: Index, to: Index) {
    let text = from.get(entries).text.clone();
    to.get_mut(entries).text = text;
}

fn blocks(standard: &mut Standard) -> Vec<&mut Block> {
    let duties = standard.duties.to_mut().iter_mut();
    duties.flat_map(|duty| duty.tasks.to_mut()).flat_map(|task| task.blocks.to_mut()).collect()
}

fn entries(standard: &mut Standard, of: fn(&mut Block) -> &mut Vec<Entry>) -> Vec<&mut Entry> {
    blocks(standard).into_iter().flat_map(of).collect()
}
