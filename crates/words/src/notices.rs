//! What a reader is told where the widget can't be.

/// Why there is no widget, above the text that stands for it.
#[derive(Debug)]
pub struct Notices {
    /// Stands before each of them.
    pub all: &'static str,
    /// The browser lacks what it takes.
    pub unsupported: &'static str,
    /// The page's policy forbids it.
    pub csp: &'static str,
    /// The program can't be fetched.
    pub network: &'static str,
    /// The program isn't the one that it should be.
    pub integrity: &'static str,
    /// The standard isn't there or can't be read.
    pub data: &'static str,
    /// A fault in the program.
    pub panic: &'static str,
}
