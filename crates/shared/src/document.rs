//! The standards: those in the bundle, and those that are loaded.

use competency_standard::{Level, Packed, Standard, Text, Version};

mod compiled_in {
    include!(concat!(env!("OUT_DIR"), "/standards.rs"));
}

/// A standard for as long as the page lives; two are equal when they are the same one.
#[derive(Clone, Copy, Debug)]
pub struct Document(&'static Packed);

impl Document {
    /// The standard of that code in the bundle, or the bundle's first.
    #[must_use]
    pub fn find(code: Option<&str>) -> Option<Self> {
        Self::all().find(|document| code.is_none() || document.get().code.as_deref() == code)
    }

    /// The codes that can be asked for.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        Self::all().filter_map(|document| document.get().code.as_deref())
    }

    /// The standards of the bundle, in the order of their file names.
    pub fn all() -> impl Iterator<Item = Self> {
        compiled_in::DOCUMENTS.iter().filter_map(|bytes| Packed::of((*bytes).into()).map(Self))
    }

    /// The standard in these bytes, which is kept for as long as the page lives, once.
    pub fn packed(bytes: Vec<u8>) -> Option<Self> {
        Packed::of(bytes.into()).map(Self)
    }

    /// The packed standard, as it is handed from one part of the program to another.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        self.0.bytes
    }

    /// The standard, borrowed for as long as the page lives.
    #[must_use]
    pub fn get(self) -> &'static Standard {
        &self.0.standard
    }

    /// What is doubtful about the document: line, column, what, and what to do about it. Empty where nothing is.
    #[must_use]
    pub fn doubts(self) -> &'static [Text] {
        &self.0.doubts
    }

    /// The levels that a text names, each with what it officially means; none where the text can't be read.
    pub fn meanings(self, level: &Level) -> impl Iterator<Item = (u8, &'static str)> {
        (1..)
            .zip(self.0.meanings.iter())
            .filter(|(number, _)| level.names(*number))
            .map(|(number, text)| (number, &**text))
    }

    /// The row of the version table that is this document.
    #[must_use]
    pub fn version(self) -> Option<&'static Version> {
        self.get().version()
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
    fn each_level_named_has_its_meaning() {
        let document = Document::find(None).unwrap();
        let meant = |min, max| document.meanings(&Level { text: "".into(), min, max }).collect::<Vec<_>>();
        assert!(meant(Some(4), Some(4))[0].1.starts_with("能夠在經常變動的情況中，在少許監督下，獨立執行"));
        assert_eq!(meant(Some(4), Some(6)).iter().map(|(level, _)| *level).collect::<Vec<_>>(), [4, 5, 6]);
        assert!(meant(None, None).is_empty());
    }

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
