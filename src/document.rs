//! The standards in the bundle.

use competency_standard::{Standard, Version};

#[allow(clippy::all, clippy::pedantic)]
mod baked {
    include!(concat!(env!("OUT_DIR"), "/standards.rs"));
}

/// A standard for as long as the page lives; two are equal when they are the same one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document(&'static Standard);

impl Document {
    /// The standard of that code, or the first one.
    pub(crate) fn find(code: Option<&str>) -> Option<Self> {
        let mut standards = baked::STANDARDS.iter();
        match code {
            None => standards.next(),
            Some(code) => standards.find(|standard| standard.code.as_deref() == Some(code)),
        }
        .map(Self)
    }

    /// The codes that can be asked for.
    pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
        baked::STANDARDS.iter().filter_map(|standard| standard.code.as_deref())
    }

    /// The standard, borrowed from the program.
    pub(crate) fn get(self) -> &'static Standard {
        self.0
    }

    /// What is doubtful about the document: line, column, what, and what to do about it. Empty where nothing is.
    pub(crate) fn doubts(self) -> &'static [&'static str] {
        let place = baked::STANDARDS.iter().position(|standard| std::ptr::eq(standard, self.0));
        place.and_then(|place| baked::DOUBTS.get(place)).copied().unwrap_or_default()
    }

    /// The row of the version table that is this document.
    pub(crate) fn version(self) -> Option<&'static Version> {
        self.0.version()
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_standard_is_found_by_its_code() {
        let first = Document::find(None).unwrap();
        assert_eq!(Document::find(first.get().code.as_deref()), Some(first));
        assert_eq!(Document::find(Some("none-such")), None);
    }

    #[test]
    fn the_first_document_is_without_doubt() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        assert!(document.doubts().is_empty());
    }

    #[test]
    fn the_version_is_the_one_of_the_code() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        assert_eq!(document.version().unwrap().version, "V2");
    }
}
