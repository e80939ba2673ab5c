//! The interface in English.

use super::Words;

pub(super) static WORDS: Words = Words {
    level: "Level",
    of_six: " of 6",
    level_meaning: "What the level means",
    tasks: "Duties and tasks",
    outputs: "Outputs",
    indicators: "Behaviour indicators",
    knowledge: "Knowledge",
    skills: "Skills",
    attitudes: "Attitudes",
    also_in: "also in",
    comma: ", ",
    unnamed: "(not named in the document)",
    note: "Note",
    conditions: "Requirements and notes",
    prerequisites: "Education, experience or abilities",
    remarks: "Further remarks",
    notes: "Notes",
    document: "Classification and versions",
    classification: "Classification",
    categories: "Category",
    occupations: "Occupation",
    industries: "Industry",
    versions: "Versions",
    source: "The standard is published by, and belongs to, the Workforce Development Agency, Ministry of Labor, Taiwan. \
             This widget follows the form of iCAP and is not a certification by the agency.",
};
