//! Why data is no document, or is doubtful as one, whatever it is read from.

/// The code of the warning about a field that nobody knows, and what to do about it.
pub const UNKNOWN_FIELD: (&str, &str) =
    ("unknown-field", "mend the name if it is misspelt; a field of a later version of the format is passed over");

/// What is doubtful about a field of that name.
#[must_use]
pub fn unknown_field(name: &str) -> String {
    ["the field `", name, "` isn't known, and is passed over"].concat()
}

/// The code of a fault, and what to do about it, from what serde says.
#[must_use]
pub fn wrong_data(message: &str) -> (&'static str, &'static str) {
    if message.ends_with("expected `competency-standard/1`") {
        ("unknown-format", "this program reads `competency-standard/1` alone: export the standard in that format")
    } else if message.starts_with("missing field") {
        ("missing-field", "add the field; an empty list is `[]`, an empty text `\"\"`")
    } else {
        ("wrong-type", "give a value of the type that the JSON Schema names for this field")
    }
}
