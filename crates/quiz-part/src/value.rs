//! Data as JSON has it, as far as what is kept needs it. The browser reads and writes its text.

/// A piece of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A whole number, not negative.
    Number(u32),
    Text(String),
    List(Vec<Value>),
    /// Anything else.
    Nothing,
}

impl Value {
    pub(crate) fn number(&self) -> Option<u32> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// A list of texts.
    pub(crate) fn texts(&self) -> Option<Vec<String>> {
        self.list()?.iter().map(|value| value.text().map(str::to_owned)).collect()
    }

    /// The place of something in a list, as data.
    pub(crate) fn place(place: usize) -> Self {
        u32::try_from(place).map_or(Self::Nothing, Self::Number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&[String]> for Value {
    fn from(texts: &[String]) -> Self {
        Self::List(texts.iter().map(|text| text.as_str().into()).collect())
    }
}
