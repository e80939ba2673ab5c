//! Why data is no document, whatever it is read from.

/// The code of a fault, and what to do about it, from what serde says.
#[must_use]
pub fn wrong_data(message: &str) -> (&'static str, &'static str) {
    if message.ends_with("expected `competency-standard/1`") {
        ("unknown-format", "this program reads `competency-standard/1` alone: export the standard in that format")
    } else if message.starts_with("unknown field") {
        ("unknown-field", "remove the field, or mend its name; the JSON Schema lists all of them")
    } else if message.starts_with("missing field") {
        ("missing-field", "add the field; an empty list is `[]`, an empty text `\"\"`")
    } else {
        ("wrong-type", "give a value of the type that the JSON Schema names for this field")
    }
}
