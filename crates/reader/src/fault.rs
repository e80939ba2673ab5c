//! What is wrong with a value, or doubtful, and where in it.

use std::fmt;

use competency_standard::{Severity, UNKNOWN_FIELD, unknown_field, wrong_data};
use serde::de;

/// What is wrong with a value, or doubtful, and where in it.
#[derive(Debug)]
pub(crate) struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// The way to it, by names and numbers from 0: `.duties[0].name`. Empty for the whole.
    way: String,
    severity: Severity,
    code: &'static str,
    message: String,
    help: &'static str,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: String, help: &'static str) -> Self {
        Self(Box::new(Inner { way: String::new(), severity: Severity::Error, code, message, help }))
    }

    /// The doubt about an object's field of that name, which nobody knows.
    pub(crate) fn unknown_field(name: &str) -> Self {
        let (code, help) = UNKNOWN_FIELD;
        let (way, severity, message) = (String::new(), Severity::Warning, unknown_field(name));
        Self(Box::new(Inner { way, severity, code, message, help }))
    }

    /// The fault of a field, as one of what has the field.
    pub(crate) fn of_field(mut self, name: &str) -> Self {
        self.0.way = [".", name, &self.0.way].concat();
        self
    }

    /// The fault of an item of a list, as one of the list.
    pub(crate) fn of_item(mut self, index: u32) -> Self {
        self.0.way = ["[", &index.to_string(), "]", &self.0.way].concat();
        self
    }
}

/// The way, the severity, the code, what is wrong, and what to do about it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { way, severity, code, message, help } = &*self.0;
        let way = way.strip_prefix('.').unwrap_or(way);
        let colon = if way.is_empty() { "" } else { ": " };
        let severity = if *severity == Severity::Error { "error[" } else { "warning[" };
        for part in [way, colon, severity, code, "]: ", message, "; ", help] {
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let (code, help) = wrong_data(&message);
        Self::new(code, message, help)
    }
}

impl From<serde_wasm_bindgen::Error> for Fault {
    fn from(error: serde_wasm_bindgen::Error) -> Self {
        let message = error.to_string();
        de::Error::custom(message.strip_prefix("Error: ").unwrap_or(&message))
    }
}
