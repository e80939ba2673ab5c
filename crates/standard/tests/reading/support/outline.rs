//! A model in a few lines, to be compared at a glance.

use competency_standard::{Attitude, Block, Class, Entry, Level, Need, NoteMark, Standard, Text};

/// The content table: a line for each duty, task, level, entry, and list of codes.
pub(crate) fn table(standard: &Standard) -> String {
    let mut lines = Vec::new();
    for duty in standard.duties.iter() {
        lines.push(headed(duty.code.as_deref(), &duty.name, &duty.notes));
        for task in duty.tasks.iter() {
            lines.push(format!("  {}", headed(task.code.as_deref(), &task.name, &task.notes)));
            lines.extend(task.blocks.iter().flat_map(block));
        }
    }
    lines.join("\n")
}

fn block(block: &Block) -> Vec<String> {
    let mut lines = vec![format!("    level {}", level(&block.level))];
    let entries = block.outputs.iter().chain(block.indicators.iter());
    lines.extend(entries.map(|entry| format!("    {}", headed(entry.code.as_deref(), &entry.text, &entry.notes))));
    let needs = |need| if block.states(need) { block.needs(need).join(" ") } else { "?".into() };
    lines.push(format!("    {} · {}", needs(Need::Knowledge), needs(Need::Skills)).trim_end().to_string());
    lines
}

/// `4級以上 = 4–6`
pub(crate) fn level(level: &Level) -> String {
    let number = |number: Option<u8>| number.map_or("?".to_string(), |number| number.to_string());
    format!("{} = {}–{}", level.text, number(level.min), number(level.max))
}

/// `K01 茶葉分類 {1@4}`, one entry a line.
pub(crate) fn entries(entries: &[Entry]) -> String {
    entries.iter().map(|entry| headed(entry.code.as_deref(), &entry.text, &entry.notes)).collect::<Vec<_>>().join("\n")
}

/// `A01 | 細心 | 能留意…`, one attitude a line.
pub(crate) fn attitudes(attitudes: &[Attitude]) -> String {
    let part = |part: &Option<Text>| part.as_deref().unwrap_or("–").to_string();
    let line =
        |a: &Attitude| format!("{} | {} | {}{}", part(&a.code), part(&a.name), part(&a.description), marks(&a.notes));
    attitudes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// `餐飲業主管 = 0000`, one class a line.
pub(crate) fn classes(classes: &[Class]) -> String {
    let line = |class: &Class| format!("{} = {}", class.name, class.code.as_deref().unwrap_or("–"));
    classes.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn headed(code: Option<&str>, text: &str, notes: &[NoteMark]) -> String {
    format!("{} {text}{}", code.unwrap_or("–"), marks(notes)).trim_end().to_string()
}

fn marks(notes: &[NoteMark]) -> String {
    let marks: Vec<String> = notes.iter().map(|mark| format!(" {{{}@{}}}", mark.note, mark.at)).collect();
    marks.concat()
}
