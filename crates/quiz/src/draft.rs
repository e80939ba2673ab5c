//! Questions before their options are chosen.

use std::borrow::Cow;

use crate::index::{Index, Link, Relation, Thing, Things};
use crate::kind::Kind;
use crate::stem::Stem;
use crate::text::mask;

/// A relation as a question looks at it: from what the stem names to what the options are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask<'i> {
    link: &'i Link,
    subjects: &'i Things<'i>,
    options: &'i Things<'i>,
    /// Whether the stem names what the relation goes from.
    forward: bool,
}

impl<'i> Ask<'i> {
    /// From tasks to outputs, from attitudes to descriptions.
    pub(crate) fn forward(index: &'i Index<'i>, relation: Relation) -> Self {
        let (subjects, options) = index.ends(relation);
        Self { link: index.link(relation), subjects, options, forward: true }
    }

    /// From outputs to tasks, from descriptions to attitudes.
    pub(crate) fn backward(index: &'i Index<'i>, relation: Relation) -> Self {
        Self::forward(index, relation).turned()
    }

    /// The same relation, looked at from the other end.
    pub(crate) fn turned(self) -> Self {
        Self { subjects: self.options, options: self.subjects, forward: !self.forward, ..self }
    }

    pub(crate) fn relation(self) -> Relation {
        self.link.relation
    }

    pub(crate) fn is_forward(self) -> bool {
        self.forward
    }

    pub(crate) fn subjects(self) -> &'i Things<'i> {
        self.subjects
    }

    pub(crate) fn options(self) -> &'i Things<'i> {
        self.options
    }

    pub(crate) fn subject(self, index: usize) -> &'i Thing<'i> {
        &self.subjects.list[index]
    }

    pub(crate) fn option(self, index: usize) -> &'i Thing<'i> {
        &self.options.list[index]
    }

    pub(crate) fn holds(self, subject: usize, option: usize) -> bool {
        if self.forward { self.link.holds(subject, option) } else { self.link.holds(option, subject) }
    }

    pub(crate) fn may_hold(self, subject: usize, option: usize) -> bool {
        if self.forward { self.link.may_hold(subject, option) } else { self.link.may_hold(option, subject) }
    }

    /// Whether it can be denied that a subject and an option belong together.
    pub(crate) fn fails(self, subject: usize, option: usize) -> bool {
        if self.forward { self.link.fails(subject, option) } else { self.link.fails(option, subject) }
    }

    /// Whether who knows the work may say that they belong together, whatever the document states.
    pub(crate) fn is_arguable(self, subject: usize, option: usize) -> bool {
        if self.forward { self.link.is_arguable(subject, option) } else { self.link.is_arguable(option, subject) }
    }

    /// Whether they can be told to belong together, since what is shown shares a head noun.
    pub(crate) fn stands_out(self, subject: usize, option: usize) -> bool {
        if self.forward { self.link.stands_out(subject, option) } else { self.link.stands_out(option, subject) }
    }

    /// How alike the texts of a subject and an option are, in thousandths.
    pub(crate) fn likeness(self, subject: usize, option: usize) -> u16 {
        if self.forward { self.link.likeness(subject, option) } else { self.link.likeness(option, subject) }
    }

    /// The stated pairs, subject first.
    pub(crate) fn pairs(self) -> impl Iterator<Item = (usize, usize)> {
        self.link.stated().map(move |(from, to)| if self.forward { (from, to) } else { (to, from) })
    }

    /// The names of subject and option in the order of the relation.
    pub(crate) fn names(self, subject: usize, option: usize) -> [&'i str; 2] {
        let (subject, option) = (self.subject(subject).name(), self.option(option).name());
        if self.forward { [subject, option] } else { [option, subject] }
    }

    /// Whether no two different options may go with the subject: its one answer stays the only one.
    pub(crate) fn has_one_answer(self, subject: usize) -> bool {
        let mut answers = (0..self.options().list.len()).filter(|&option| self.may_hold(subject, option));
        let first = answers.next();
        first.is_some_and(|first| answers.all(|other| self.options().is_near(first, other)))
    }
}

/// How a question is to be answered.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// One of three or four options.
    Single,
    /// One of three or four options; where there are too few, a statement that is true or false.
    SingleOrTrueFalse,
    /// Several of four options.
    Multiple,
}

/// A question before its options are chosen.
#[derive(Debug)]
pub(crate) struct Draft<'i> {
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    pub(crate) ask: Ask<'i>,
    /// What the stem names: one subject, or two for what they share.
    pub(crate) subjects: Vec<usize>,
    /// The options that are right: one for a single answer.
    pub(crate) right: Vec<usize>,
    /// The name that is hidden in the options.
    pub(crate) hidden: &'i str,
}

impl<'i> Draft<'i> {
    /// A question with one subject and one right option.
    pub(crate) fn single(kind: Kind, ask: Ask<'i>, subject: usize, right: usize) -> Self {
        let (subjects, right) = (vec![subject], vec![right]);
        Self { kind, shape: Shape::Single, ask, subjects, right, hidden: "" }
    }

    /// What stands for all that the item is about: its kind, its subjects, and a single right option.
    pub(crate) fn name(&self) -> String {
        let subjects = self.subjects.iter().map(|&subject| self.ask.subject(subject).name());
        let right = (!matches!(self.shape, Shape::Multiple)).then(|| self.ask.option(self.right[0]).name());
        std::iter::once(self.kind.name()).chain(subjects).chain(right).collect::<Vec<_>>().join(":")
    }

    /// What it asks.
    pub(crate) fn stem(&self) -> Stem {
        let names = self.subjects.iter().map(|&subject| self.ask.subject(subject).text.to_string());
        Stem::question(self.kind, names.collect())
    }

    /// An option's text as this question shows it.
    pub(crate) fn text(&self, option: usize) -> Cow<'i, str> {
        let text = self.ask.option(option).text.as_ref();
        if self.hidden.is_empty() { text.into() } else { mask(text, self.hidden).into() }
    }

    /// The options that are right, but for those that share a head noun with the stem: no distractor does.
    pub(crate) fn keys(&self) -> Vec<usize> {
        let stands_out = |option| self.subjects.iter().any(|&subject| self.ask.stands_out(subject, option));
        self.right.iter().copied().filter(|&option| !stands_out(option)).collect()
    }

    /// The options that are wrong whatever is chosen of those that are right, and whatever counts as one.
    pub(crate) fn distractors(&self) -> Vec<usize> {
        let options = self.ask.options();
        let is_wrong = |option| self.subjects.iter().any(|&subject| self.ask.fails(subject, option));
        let looks_right = |option| self.right.iter().any(|&right| options.is_near(right, option));
        let is_clear = |&option: &usize| is_wrong(option) && !self.is_arguable(option) && !looks_right(option);
        options.usable().filter(is_clear).collect()
    }

    fn is_arguable(&self, option: usize) -> bool {
        self.subjects.iter().any(|&subject| self.ask.is_arguable(subject, option))
    }
}
