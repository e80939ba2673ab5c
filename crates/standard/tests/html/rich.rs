//! Standards with everything a standard can have, of texts that try to be markup.

use std::borrow::Cow;

use competency_standard::{Class, Entry, List, Note, NoteMark, Standard, Text, Version};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::made_up::{standard, words};

const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "--><img src=x onerror=alert(1)>",
    "\"><b onclick='x'>",
    "' style='position:fixed",
    "</article></competency-widget>",
    "&lt;i&gt; &amp;amp; &#x3c;b&#x3e;",
    "javascript:alert(1)",
    "]]><?xml ?><![CDATA[",
    "</h2></summary></details>",
    "上\u{202e}下\u{2066}左",
    "一\u{0}二\u{1}三\r\n四\t五\u{7f}六\u{85}七\u{9b}八\u{2028}九",
    "\u{feff}\u{200b}",
    "{{x}} ${y} <%= z %>",
];

/// What the texts and marks of a standard are taken from, over and over.
struct Stock {
    texts: std::iter::Cycle<std::vec::IntoIter<Text>>,
    numbers: std::iter::Cycle<std::vec::IntoIter<u32>>,
}

impl Stock {
    fn text(&mut self) -> Text {
        self.texts.next().unwrap()
    }

    fn number(&mut self, bound: usize) -> u32 {
        self.numbers.next().unwrap() % u32::try_from(bound).unwrap()
    }

    /// Marks in a text, in no order, some of notes that aren't given.
    fn marks(&mut self, text: &str) -> List<NoteMark> {
        let length = text.chars().count() + 1;
        (0..self.number(3)).map(|_| NoteMark { note: self.number(4), at: self.number(length) }).collect()
    }

    fn entries(&mut self, entries: &mut List<Entry>) {
        for entry in entries.to_mut() {
            entry.text = if self.number(9) == 0 { "".into() } else { self.text() };
            entry.notes = self.marks(&entry.text);
        }
    }

    fn classes(&mut self) -> List<Class> {
        (0..self.number(3)).map(|_| Class { name: self.text(), code: Some(self.text()) }).collect()
    }

    fn version(&mut self) -> Version {
        let mut text = || self.text();
        Version { version: text(), code: Some(text()), name: text(), status: text(), note: text(), date: Some(text()) }
    }

    fn fill(&mut self, standard: &mut Standard) {
        standard.description = self.text();
        standard.language = self.text();
        standard.code = standard.code.take().map(|_| self.text());
        let classes = &mut standard.classification;
        for list in [&mut classes.categories, &mut classes.occupations, &mut classes.industries] {
            *list = self.classes();
        }
        standard.notes = (0..self.number(5)).map(|_| Note { number: self.number(4), text: self.text() }).collect();
        standard.versions = (0..self.number(3)).map(|_| self.version()).collect();
        self.entries(&mut standard.knowledge);
        self.entries(&mut standard.skills);
        self.duties(standard);
        for attitude in standard.attitudes.to_mut() {
            let text = [&attitude.name, &attitude.description].map(|text| text.as_deref().unwrap_or_default()).concat();
            attitude.notes = self.marks(&text);
        }
    }

    fn duties(&mut self, standard: &mut Standard) {
        for duty in standard.duties.to_mut() {
            duty.name = self.text();
            duty.notes = self.marks(&duty.name);
            for task in duty.tasks.to_mut() {
                task.name = self.text();
                task.notes = self.marks(&task.name);
                for block in task.blocks.to_mut() {
                    block.level.text = if self.number(4) == 0 { "".into() } else { self.text() };
                    self.entries(&mut block.outputs);
                    self.entries(&mut block.indicators);
                    block.knowledge.to_mut().push(self.text());
                }
            }
        }
    }
}

/// A standard with marks, classes and versions, of hostile texts.
pub(crate) fn rich() -> impl Strategy<Value = Standard> {
    let text = prop_oneof![words().prop_map(Text::from), select(HOSTILE).prop_map(Cow::Borrowed)];
    (standard(), vec(text, 5..30), vec(any::<u32>(), 5..30)).prop_map(|(mut standard, texts, numbers)| {
        Stock { texts: texts.into_iter().cycle(), numbers: numbers.into_iter().cycle() }.fill(&mut standard);
        standard
    })
}
