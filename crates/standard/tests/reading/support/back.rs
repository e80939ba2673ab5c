//! Sets what stands behind the content table.

use super::Dice;
use super::pages::{whole, wrapped};
use super::print::body;
use super::texts::{is_like_codes, number};
use competency_standard::{Attitude, NoteMark, Standard};
use std::fmt::Write;

/// The heading of the attitudes, as a page repeats it.
pub(super) const ATTITUDES: &str = "\n職能內涵 (A=attitude 態度)\n\n";

/// An attitude in its line, or in two.
pub(super) fn print_attitude(attitude: &Attitude, dice: &mut Dice, out: &mut String) {
    let (name, description) = (attitude.name.as_deref(), attitude.description.as_deref());
    let length = name.unwrap_or_default().chars().count();
    let (of_name, of_rest): (Vec<NoteMark>, Vec<NoteMark>) =
        attitude.notes.iter().cloned().partition(|mark| mark.at as usize <= length);
    let of_rest: Vec<NoteMark> =
        of_rest.into_iter().map(|mark| NoteMark { at: mark.at - number(length), ..mark }).collect();
    let name = name.map(|name| body(name, &of_name, dice));
    let description = description.map(|description| body(description, &of_rest, dice));
    let parts: Vec<String> = name.into_iter().chain(description).collect();
    let code = attitude.code.as_ref().map(|code| format!("{code} ")).unwrap_or_default();
    let line = format!("{code}{}", parts.join("："));
    let line = match attitude.name {
        // A word like a code needs the code before it.
        Some(_) if is_like_codes(&line) => whole(&format!("- {line}")),
        Some(_) => wrapped(&format!("- {line}"), ATTITUDES, dice),
        // A paragraph without a bullet that breaks could be two.
        None => whole(&line),
    };
    let _ = writeln!(out, "{line}");
}

/// The remarks and notes, their heading repeated where a page begins.
pub(super) fn supplement(standard: &Standard, dice: &mut Dice, out: &mut String) {
    const HEADING: &str = "\n說明與補充事項\n\n";
    out.push_str(HEADING);
    let mut text = |text: &str| body(text, &[], &mut *dice);
    let mut lines = vec!["- 建議擔任此職類/職業之學歷/經驗/或能力條件：".to_string()];
    lines.extend(standard.prerequisites.iter().map(|item| format!(" - {}", text(item))));
    lines.push("- 其他補充說明：".to_string());
    lines.extend(standard.remarks.iter().map(|item| format!(" - {}", text(item))));
    lines.extend(standard.notes.iter().map(|note| format!("- 【註 {}】{}", note.number, text(&note.text))));
    for line in lines {
        let _ = writeln!(out, "{}", points(&wrapped(&line, HEADING, dice), dice));
        if dice.chance(15) {
            out.push_str(HEADING);
        }
    }
}

/// A line with numbered points, here and there each in a line of its own.
fn points(line: &str, dice: &mut Dice) -> String {
    let own = line.starts_with("- 【註") && dice.chance(50);
    ["1", "2", "3"]
        .into_iter()
        .filter(|_| own)
        .fold(line.to_string(), |line, number| line.replacen(&format!("。 {number}."), &format!("。\n{number}."), 1))
}
