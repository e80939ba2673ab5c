//! Duties, tasks and their blocks: each stands where its code says, at a level that can be read.

use std::collections::HashMap;

use crate::key::is_same_by;
use crate::numbers::numbers;
use crate::{Block, Entry, Level, Need, Nfkc, Severity, Standard, Task, level};

use super::{Findings, Part};

pub(super) fn check(standard: &Standard, nfkc: Nfkc, findings: &mut Findings) {
    if standard.duties.iter().all(|duty| duty.tasks.is_empty()) {
        let help = "a standard has at least one duty with a task, or with a row of its own";
        findings.error(Part::Document, "no-task", "this document has no task".into(), help);
    }
    check_level(&standard.level, Part::Level, findings);
    let tasks = by_numbers(standard);
    let (mut outputs, mut indicators, mut names) = (HashMap::new(), HashMap::new(), HashMap::new());
    for (d, duty) in standard.duties.iter().enumerate() {
        check_text(duty.code.as_deref(), &duty.name, Part::Duty(d), findings);
        check_name(duty.code.as_deref(), &duty.name, Part::Duty(d), nfkc, &mut names, findings);
        if duty.tasks.is_empty() {
            let message = format!("duty {} has no task", duty.code.as_deref().unwrap_or(&duty.name));
            findings.warn(Part::Duty(d), "duty-without-task", message, "give it a task, or remove it");
        }
        for (t, task) in duty.tasks.iter().enumerate() {
            check_task(duty.code.as_deref(), task, Part::Task(d, t), findings);
            check_text(task.code.as_deref(), &task.name, Part::Task(d, t), findings);
            check_name(task.code.as_deref(), &task.name, Part::Task(d, t), nfkc, &mut names, findings);
            for (b, block) in task.blocks.iter().enumerate() {
                check_level(&block.level, Part::Block(d, t, b), findings);
                check_unstated(block, Part::Block(d, t, b), findings);
                let owner = task.code.as_deref().or(duty.code.as_deref());
                let context = Context { owner, block, tasks: &tasks, nfkc };
                context.check("output", &block.outputs, |i| Part::Output(d, t, b, i), &mut outputs, findings);
                context.check(
                    "indicator",
                    &block.indicators,
                    |i| Part::Indicator(d, t, b, i),
                    &mut indicators,
                    findings,
                );
            }
        }
    }
}

fn check_text(code: Option<&str>, text: &str, place: Part, findings: &mut Findings) {
    if let (Some(code), "") = (code, text) {
        findings.warn(place, "never-named", format!("{code} has no text"), "write its text behind its code");
    }
}

/// Two duties or two tasks of one code would open under one link.
fn check_name<'a>(
    code: Option<&'a str>,
    name: &'a str,
    place: Part,
    nfkc: Nfkc,
    names: &mut HashMap<&'a str, &'a str>,
    findings: &mut Findings,
) {
    let Some(code) = code else { return };
    match names.insert(code, name) {
        Some(first) if !is_same_by(nfkc, first, name) => {
            let message = format!("{code} has two different texts: `{first}` and `{name}`");
            let help = "give one of them a code of its own, or make them equal";
            findings.error(place, "two-texts", message, help);
        }
        Some(_) => findings.warn(place, "code-repeated", format!("{code} is listed twice"), "list it once"),
        None => {}
    }
}

fn by_numbers(standard: &Standard) -> HashMap<Vec<u32>, &Task> {
    let tasks = standard.duties.iter().flat_map(|duty| duty.tasks.iter());
    tasks.filter_map(|task| Some((numbers(task.code.as_deref()?), task))).collect()
}

fn check_task(duty: Option<&str>, task: &Task, place: Part, findings: &mut Findings) {
    let (Some(duty), Some(code)) = (duty, task.code.as_deref()) else { return };
    if !numbers(code).starts_with(&numbers(duty)) {
        let message = format!("task {code} stands under duty {duty}");
        findings.error(place, "task-of-another-duty", message, "move it under its own duty, or correct its code");
    }
}

/// Where an output or an indicator stands.
struct Context<'a> {
    /// The code of the task, or of the duty that carries the row itself.
    owner: Option<&'a str>,
    block: &'a Block,
    tasks: &'a HashMap<Vec<u32>, &'a Task>,
    nfkc: Nfkc,
}

impl<'a> Context<'a> {
    fn check(
        &self,
        name: &str,
        entries: &'a [Entry],
        place: impl Fn(usize) -> Part,
        texts: &mut HashMap<&'a str, &'a str>,
        findings: &mut Findings,
    ) {
        for (index, entry) in entries.iter().enumerate() {
            check_text(entry.code.as_deref(), &entry.text, place(index), findings);
            let (Some(code), Some(owner)) = (entry.code.as_deref(), self.owner) else { continue };
            if !self.belongs(code, owner) {
                let message = format!("{name} {code} stands in the row of {owner}");
                let help = "move it to the row of its own task, or correct its code";
                let severity = if self.is_slip(code, owner) { Severity::Warning } else { Severity::Error };
                findings.add(severity, place(index), of_another_task(name), message, help);
            }
            if !is_same_by(self.nfkc, texts.entry(code).or_insert(&entry.text), &entry.text) {
                let message = format!("{name} {code} has two different texts");
                findings.error(
                    place(index),
                    "two-texts",
                    message,
                    "give one of them a code of its own, or make them equal",
                );
            }
        }
    }

    /// Whether a code is the task's own but for one number, and of no task that there is: a slip of the pen.
    fn is_slip(&self, code: &str, owner: &str) -> bool {
        let (code, owner) = (numbers(code), numbers(owner));
        let (Some(code), Some(owner)) = (code.get(..2), owner.get(..2)) else { return false };
        let differ = code.iter().zip(owner).filter(|(code, owner)| code != owner).count();
        differ == 1 && !self.tasks.contains_key(code)
    }

    /// Whether a code is one of the task, or of another task that shares the row.
    fn belongs(&self, code: &str, owner: &str) -> bool {
        let (code, owner) = (numbers(code), numbers(owner));
        let shared = || {
            let task = code.get(..2).and_then(|task| self.tasks.get(task));
            task.is_some_and(|task| task.blocks.contains(self.block))
        };
        // A code of two numbers names the duty alone where the task's number is missing from it.
        code.starts_with(&owner)
            || code.len() < 3 && code.get(..1).is_some_and(|duty| owner.starts_with(duty))
            || shared()
    }
}

fn of_another_task(name: &str) -> &'static str {
    if name == "output" { "output-of-another-task" } else { "indicator-of-another-task" }
}

/// What a row leaves unstated can't be stated as well.
fn check_unstated(block: &Block, place: Part, findings: &mut Findings) {
    let blank = match *block.unstated {
        [] => return,
        [Need::Knowledge] if block.knowledge.is_empty() => "knowledge cell is",
        [Need::Skills] if block.skills.is_empty() => "skill cell is",
        [Need::Knowledge, Need::Skills] if block.knowledge.is_empty() && block.skills.is_empty() => {
            "knowledge and skill cells are"
        }
        _ => {
            let message = "`unstated` contradicts what the row states";
            let help = "name `knowledge` or `skills` there, in this order, once, and only where the list is empty";
            return findings.error(place, "unstated-contradiction", message.into(), help);
        }
    };
    let message = format!("the {blank} blank in this row, and what it needs isn't stated");
    let help = "such a cell is often merged over several tasks: repeat its codes in each row, or write `無` where there \
                are none";
    findings.warn(place, "needs-blank", message, help);
}

fn check_level(level: &Level, place: Part, findings: &mut Findings) {
    let text = &level.text;
    let read = level::read(text.clone());
    if (read.min, read.max) != (level.min, level.max) {
        let message = format!("the level `{text}` doesn't say what its `min` and `max` say");
        findings.error(
            place,
            "level-contradiction",
            message,
            "derive them from its text, or leave them null where it can't be read",
        );
    } else if text.is_empty() {
        findings.warn(place, "level-missing", "no level is given".into(), "give a level from 1 to 6");
    } else if level.min.is_none() {
        findings.warn(
            place,
            "level-unreadable",
            format!("`{text}` can't be read as a level"),
            "give a level from 1 to 6",
        );
    } else if text.len() > 1 {
        findings.warn(
            place,
            "level-form",
            format!("the level `{text}` is no plain number"),
            "give a level from 1 to 6",
        );
    }
}
