//! The types of schema.org that say what a standard says.

use serde::Serialize;

use crate::Text;

/// The occupation, and what it asks for.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub(super) struct Occupation<'a> {
    #[serde(rename = "@context")]
    pub(super) context: &'static str,
    pub(super) name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) identifier: Option<&'a str>,
    pub(super) description: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) occupational_category: Vec<CategoryCode<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) responsibilities: Vec<&'a str>,
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    pub(super) qualifications: &'a [Text],
    /// Knowledge, skills and attitudes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) skills: Vec<DefinedTerm<'a>>,
    pub(super) subject_of: Document<'a>,
}

/// An entry of an official classification.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub(super) struct CategoryCode<'a> {
    pub(super) name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code_value: Option<&'a str>,
    pub(super) in_code_set: CategoryCodeSet,
}

/// An official classification.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub(super) struct CategoryCodeSet {
    pub(super) name: &'static str,
}

/// The document.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "DefinedTermSet", rename_all = "camelCase")]
pub(super) struct Document<'a> {
    pub(super) name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) identifier: Option<&'a str>,
    pub(super) in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_modified: Option<&'a str>,
    pub(super) publisher: GovernmentOrganization,
    /// Industries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) about: Vec<CategoryCode<'a>>,
    pub(super) has_part: [DefinedTermSet<'a>; 7],
}

/// Whose the document is.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub(super) struct GovernmentOrganization {
    pub(super) name: &'static str,
}

/// What the document has of one kind. Of terms that say themselves where they belong, the list is empty.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub(super) struct DefinedTermSet<'a> {
    #[serde(rename = "@id")]
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) has_defined_term: Vec<DefinedTerm<'a>>,
}

/// Something with a code: a task, an output, a piece of knowledge.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub(super) struct DefinedTerm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) term_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) in_defined_term_set: Option<Reference>,
}

/// Another node of the same data.
#[derive(Serialize)]
pub(super) struct Reference {
    #[serde(rename = "@id")]
    pub(super) id: &'static str,
}
