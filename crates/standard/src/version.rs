//! Which row of the version table a document is.

use crate::{Standard, Version};

impl Standard {
    /// The row of the version table that is this document: the one of its code, else the latest, else the first.
    #[must_use]
    pub fn version(&self) -> Option<&Version> {
        let own = |version: &&Version| self.code.is_some() && version.code == self.code;
        let latest = |version: &&Version| version.status == "最新版本";
        self.versions.iter().find(own).or_else(|| self.versions.iter().find(latest)).or(self.versions.first())
    }
}

impl Version {
    /// Whether the version table says that another version has replaced this one.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        // To look for a string brings a kilobyte of searching into the bundle.
        self.note.split('取').skip(1).any(|rest| rest.starts_with('代'))
    }
}

#[cfg(all(test, feature = "parse"))]
mod tests {
    use crate::{Standard, Version, parse};

    /// The version that the first document is when it has this code and these statuses.
    fn version(code: Option<&'static str>, statuses: [&'static str; 2]) -> Option<String> {
        let standard = parse(include_str!("../../../data/KPS2431-001v2.txt")).standard?;
        let versions = standard.versions.iter().zip(statuses);
        let versions = versions.map(|(version, status)| Version { status: status.into(), ..version.clone() }).collect();
        let standard = Standard { code: code.map(Into::into), versions, ..standard };
        standard.version().map(|version| version.version.to_string())
    }

    #[test]
    fn a_document_is_the_version_of_its_code_else_the_latest_else_the_first() {
        assert_eq!(version(Some("KPS2431-001v1"), ["最新版本", "歷史版本"]).as_deref(), Some("V1"));
        assert_eq!(version(Some("KPS2431-001v9"), ["歷史版本", "最新版本"]).as_deref(), Some("V1"));
        assert_eq!(version(None, ["歷史版本", "最新版本"]).as_deref(), Some("V1"));
        assert_eq!(version(None, ["", ""]).as_deref(), Some("V2"));
    }
}
