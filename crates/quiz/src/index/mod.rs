//! The document as things and relations between them.

mod attitudes;
mod link;
mod notes;
mod tasks;
mod things;

use competency_standard::Standard;

use crate::text::Reading;
use link::RELATIONS;
pub(crate) use link::{Link, Relation};
use things::entries;
pub(crate) use things::{Thing, Things};

/// The document as things and relations between them.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    pub(crate) tasks: Things<'a>,
    pub(crate) duties: Things<'a>,
    pub(crate) outputs: Things<'a>,
    pub(crate) indicators: Things<'a>,
    pub(crate) knowledge: Things<'a>,
    pub(crate) skills: Things<'a>,
    pub(crate) attitudes: Things<'a>,
    pub(crate) descriptions: Things<'a>,
    pub(crate) terms: Things<'a>,
    pub(crate) notes: Things<'a>,
    /// In the order of the relations.
    links: Vec<Link>,
}

impl<'a> Index<'a> {
    /// Reads a document, step by step.
    pub(crate) async fn new(standard: &'a Standard) -> Self {
        let name = Reading::new(&standard.name);
        let knowledge = Things::new(entries(&standard.knowledge)).await;
        let skills = Things::new(entries(&standard.skills)).await;
        let table = tasks::Table::new(standard, &knowledge, &skills);
        let attitudes = attitudes::Attitudes::new(standard).await;
        let notes = notes::Footnotes::new(standard).await;
        let mut index = Self {
            tasks: Things::new(table.tasks).await,
            duties: Things::new(table.duties).await,
            outputs: Things::new(table.outputs).await,
            indicators: Things::new(table.indicators).await,
            knowledge,
            skills,
            attitudes: attitudes.names,
            descriptions: attitudes.descriptions,
            terms: notes.terms,
            notes: notes.notes,
            links: Vec::new(),
        };
        for (relation, pairs) in
            RELATIONS.into_iter().zip(table.pairs.into_iter().chain([attitudes.pairs, notes.pairs]))
        {
            let (from, to) = index.ends(relation);
            let mut link = Link::new(relation, [from, to], &pairs, &name).await;
            tasks::left_open(standard, relation).for_each(|task| link.leave_open(task));
            index.links.push(link);
        }
        index
    }

    /// The sorts of things that a relation goes from and to.
    pub(crate) fn ends(&self, relation: Relation) -> (&Things<'a>, &Things<'a>) {
        match relation {
            Relation::Duty => (&self.tasks, &self.duties),
            Relation::Output => (&self.tasks, &self.outputs),
            Relation::Indicator => (&self.tasks, &self.indicators),
            Relation::Knowledge => (&self.tasks, &self.knowledge),
            Relation::Skill => (&self.tasks, &self.skills),
            Relation::Attitude => (&self.attitudes, &self.descriptions),
            Relation::Note => (&self.terms, &self.notes),
        }
    }

    pub(crate) fn link(&self, relation: Relation) -> &Link {
        &self.links[relation as usize]
    }
}
