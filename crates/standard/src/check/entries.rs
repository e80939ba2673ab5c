//! Knowledge and skills: each code is named once, used, and in sequence.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use crate::numbers::numbers;
use crate::{Block, Entry, Standard, Text};

use super::{Findings, Part};

/// A list of codes, and what uses them.
struct Listed<'a> {
    name: &'static str,
    entries: &'a [Entry],
    uses: fn(&Block) -> &[Text],
    place: fn(usize) -> Part,
}

pub(super) fn check(standard: &Standard, findings: &mut Findings) {
    let knowledge = Listed {
        name: "knowledge",
        entries: &standard.knowledge,
        uses: |block| &block.knowledge,
        place: Part::Knowledge,
    };
    let skills = Listed { name: "skill", entries: &standard.skills, uses: |block| &block.skills, place: Part::Skill };
    for kind in [knowledge, skills] {
        kind.check_codes(findings);
        kind.check_texts(findings);
        kind.check_gaps(findings);
        kind.check_widths(findings);
        kind.check_uses(standard, findings);
    }
    check_attitudes(standard, findings);
}

impl Listed<'_> {
    fn check_codes(&self, findings: &mut Findings) {
        let mut known = HashMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            match entry.code.as_deref() {
                None => {
                    let help = "give it a code; nothing can refer to it otherwise";
                    findings.error(
                        (self.place)(index),
                        "text-without-code",
                        format!("this {} has no code", self.name),
                        help,
                    );
                }
                Some(code) => match known.insert(code, &*entry.text) {
                    Some(first) if first != entry.text && !first.is_empty() && !entry.text.is_empty() => {
                        let message = format!("{} {code} is listed twice, with two different texts", self.name);
                        findings.error((self.place)(index), "two-texts", message, "list it once, with one text");
                    }
                    Some(_) => {
                        let message = format!("{} {code} is listed twice", self.name);
                        findings.warn((self.place)(index), "code-repeated", message, "list it once");
                    }
                    None => {}
                },
            }
        }
    }

    fn check_texts(&self, findings: &mut Findings) {
        let mut codes: HashMap<&str, &str> = HashMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let code = entry.code.as_deref().unwrap_or_default();
            if entry.text.is_empty() {
                let message = format!("{code} is used, but never named");
                findings.warn(
                    (self.place)(index),
                    "never-named",
                    message,
                    "write its name behind its code where it is first used",
                );
            } else if let Some(first) = codes.get(entry.text.as_ref()) {
                let message = format!("{code} has the same text as {first}");
                findings.warn((self.place)(index), "same-text", message, "use one code for both, or tell them apart");
            } else {
                codes.insert(&entry.text, code);
            }
        }
    }

    fn check_gaps(&self, findings: &mut Findings) {
        let number = |entry: &Entry| numbers(entry.code.as_deref()?).first().copied();
        // A heap is two kilobytes of code less than sorting.
        let mut found: BinaryHeap<Reverse<(u32, usize)>> =
            self.entries.iter().enumerate().filter_map(|(i, entry)| Some(Reverse((number(entry)?, i)))).collect();
        let mut expected = 1;
        while let Some(Reverse((number, index))) = found.pop() {
            if number > expected {
                let letter = if self.name == "skill" { 'S' } else { 'K' };
                let message = if number == expected + 1 {
                    format!("{letter}{expected:02} is missing from the numbering")
                } else {
                    format!("{letter}{expected:02} to {letter}{:02} are missing from the numbering", number - 1)
                };
                findings.warn((self.place)(index), "numbering-gap", message, "check that none was lost");
            }
            expected = number + 1;
        }
    }

    /// Where codes are written with leading zeros, a shorter one may be a word of a text: `S01 AWS S3 儲存`.
    fn check_widths(&self, findings: &mut Findings) {
        let figures = |entry: &Entry| {
            entry
                .code
                .as_deref()
                .map_or(String::new(), |code| code.trim_start_matches(|c: char| !c.is_ascii_digit()).to_owned())
        };
        let padded = self.entries.iter().map(figures).find(|figures| figures.starts_with('0'));
        let Some(padded) = padded else { return };
        for (index, entry) in self.entries.iter().enumerate() {
            if figures(entry).len() < padded.len() {
                let code = entry.code.as_deref().unwrap_or_default();
                let message = format!("{code} has fewer figures than the other codes, and may be a word of a text");
                let help = "write it with leading zeros if it is a code, or without a space before it if it is a word";
                findings.warn((self.place)(index), "code-width", message, help);
            }
        }
    }

    fn check_uses(&self, standard: &Standard, findings: &mut Findings) {
        let named: HashSet<&str> = self.entries.iter().filter_map(|entry| entry.code.as_deref()).collect();
        let mut used = HashSet::new();
        for (d, duty) in standard.duties.iter().enumerate() {
            for (t, task) in duty.tasks.iter().enumerate() {
                for (b, code) in task
                    .blocks
                    .iter()
                    .enumerate()
                    .flat_map(|(b, block)| (self.uses)(block).iter().map(move |code| (b, code)))
                {
                    if used.insert(code.as_ref()) && !named.contains(code.as_ref()) {
                        let message = format!("{code} is used, but never named");
                        findings.warn(
                            Part::Block(d, t, b),
                            "never-named",
                            message,
                            "name it in the list of all codes of its kind",
                        );
                    }
                }
            }
        }
        for (index, entry) in self.entries.iter().enumerate() {
            if let Some(code) = entry.code.as_deref().filter(|code| !used.contains(code)) {
                let message = format!("{} {code} is named, but no task uses it", self.name);
                findings.warn(
                    (self.place)(index),
                    "never-used",
                    message,
                    "add it to the task that needs it, or remove it",
                );
            }
        }
    }
}

fn check_attitudes(standard: &Standard, findings: &mut Findings) {
    let mut known = HashMap::new();
    for (index, attitude) in standard.attitudes.iter().enumerate() {
        let Some(code) = attitude.code.as_deref() else { continue };
        if attitude.name.is_none() && attitude.description.is_none() {
            let help = "write its name behind its code";
            findings.warn(Part::Attitude(index), "never-named", format!("attitude {code} has no name"), help);
        }
        let texts = (&attitude.name, &attitude.description);
        if *known.entry(code).or_insert(texts) != texts {
            let help = "give one of them a code of its own";
            findings.error(
                Part::Attitude(index),
                "two-texts",
                format!("attitude {code} has two different texts"),
                help,
            );
        }
    }
}
