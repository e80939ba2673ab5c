//! Elements in few bytes. Yew's `html!` writes the code of each element out where it stands; here they share it, which
//! takes a tenth off the bundle.

use yew::Html;
use yew::virtual_dom::{AttrValue, Key, VNode, VTag};

/// An element in the making.
pub(crate) struct Tag(Box<VTag>);

/// An element of that name and class.
#[inline(never)]
pub(crate) fn tag(name: &'static str, class: &'static str) -> Tag {
    let mut tag = Box::new(VTag::new(name));
    if !class.is_empty() {
        tag.add_attribute("class", class);
    }
    Tag(tag)
}

impl Tag {
    /// The same with an attribute.
    #[inline(never)]
    pub(crate) fn set(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, value);
        self
    }

    /// The same with an attribute whose value is made.
    #[inline(never)]
    pub(crate) fn put(mut self, name: &'static str, value: String) -> Self {
        self.0.add_attribute(name, AttrValue::from(value));
        self
    }

    /// The same with an attribute where there is a value for it.
    #[inline(never)]
    pub(crate) fn set_some(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// The same, with that text typed into it.
    #[inline(never)]
    pub(crate) fn typed(mut self, text: String) -> Self {
        self.0.set_value(AttrValue::from(text));
        self
    }

    /// The same, ticked or not.
    #[inline(never)]
    pub(crate) fn checked(mut self, is_checked: bool) -> Self {
        self.0.set_checked(is_checked);
        self
    }

    /// The same, told from its neighbours by a key.
    #[inline(never)]
    pub(crate) fn key(mut self, key: usize) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// The same with a text at its end.
    #[inline(never)]
    pub(crate) fn text(self, text: &'static str) -> Self {
        self.with(VNode::from(text))
    }

    /// The same with a node at its end.
    #[inline(never)]
    pub(crate) fn with(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// The same with nodes at its end.
    pub(crate) fn with_all(mut self, children: impl Iterator<Item = Html>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }

    /// The element.
    #[inline(never)]
    pub(crate) fn html(self) -> Html {
        VNode::from(*self.0)
    }
}

/// An element of that class that holds a text.
#[inline(never)]
pub(crate) fn text(name: &'static str, class: &'static str, text: &'static str) -> Html {
    tag(name, class).text(text).html()
}

/// An element that pages can style: a part of that name, which is its class, too.
#[inline(never)]
pub(crate) fn exposed(name: &'static str, part: &'static str) -> Tag {
    tag(name, part).set("part", part)
}

/// A button of that class.
#[inline(never)]
pub(crate) fn button(class: &'static str) -> Tag {
    tag("button", class).set("type", "button")
}
