//! What is to be shown, as a tree: the widget turns it into elements.

use std::borrow::Cow;

/// A text of the program, of the document, or made.
pub(crate) type Text = Cow<'static, str>;

/// An element or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Element(Element),
    Text(Text),
}

/// An element, made step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, Text)>,
    pub(crate) children: Vec<Node>,
    /// What tells it from its neighbours: one of another key has no node in common with it.
    pub(crate) key: Option<String>,
}

/// An element of that name and class.
#[inline(never)]
pub(crate) fn tag(tag: &'static str, class: &'static str) -> Element {
    let element = Element { tag, attributes: Vec::new(), children: Vec::new(), key: None };
    if class.is_empty() { element } else { element.set("class", class) }
}

/// A button that does something: `act` and `value` are what [`crate::quiz::Quiz::act`] is told.
pub(crate) fn button(class: &'static str, act: &'static str, value: impl Into<Text>) -> Element {
    pressed(class, act, value.into())
}

#[inline(never)]
fn pressed(class: &'static str, act: &'static str, value: Text) -> Element {
    tag("button", class).set("type", "button").set("data-act", act).set("data-value", value)
}

impl Element {
    /// The same with an attribute.
    pub(crate) fn set(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.put(name, value.into())
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: Text) -> Self {
        self.attributes.push((name, value));
        self
    }

    /// The same with an attribute, where a condition holds.
    #[inline(never)]
    pub(crate) fn set_if(self, condition: bool, name: &'static str, value: &'static str) -> Self {
        if condition { self.set(name, value) } else { self }
    }

    /// The same, told from its neighbours by a key.
    #[inline(never)]
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// The same with a text at its end.
    pub(crate) fn text(self, text: impl Into<Text>) -> Self {
        self.node(Node::Text(text.into()))
    }

    /// The same with an element at its end.
    pub(crate) fn with(self, child: Self) -> Self {
        self.node(Node::Element(child))
    }

    #[inline(never)]
    fn node(mut self, node: Node) -> Self {
        self.children.push(node);
        self
    }

    /// The same with elements at its end.
    pub(crate) fn with_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }
}

/// As text, for tests: names, classes, what can be pressed, and words.
#[cfg(test)]
impl std::fmt::Display for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}", self.tag)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{value}\"")?;
        }
        f.write_str(">")?;
        for child in &self.children {
            match child {
                Node::Element(element) => element.fmt(f)?,
                Node::Text(text) => f.write_str(text)?,
            }
        }
        write!(f, "</{}>", self.tag)
    }
}
