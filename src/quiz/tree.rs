//! The quiz's screens: the part describes them as lists, here they become elements.

use std::cell::RefCell;

use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};
use yew::Html;
use yew::virtual_dom::{AttrValue, Key, VNode, VTag};

thread_local! {
    /// The names of attributes that came by; the part has a few dozen.
    static NAMES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// A text, or an element as `[tag, attributes, children, key?]`.
pub(super) fn html(node: &JsValue) -> Html {
    if let Some(text) = node.as_string() {
        return text.into();
    }
    let parts: &Array = node.unchecked_ref();
    let mut tag = VTag::new(parts.get(0).as_string().unwrap_or_default());
    for entry in Object::entries(parts.get(1).unchecked_ref()).iter() {
        let entry: Array = entry.unchecked_into();
        let (name, value) =
            (entry.get(0).as_string().unwrap_or_default(), entry.get(1).as_string().unwrap_or_default());
        if name == "checked" {
            tag.set_checked(value == "true");
        } else {
            tag.add_attribute(lasting(name), AttrValue::from(value));
        }
    }
    for child in parts.get(2).unchecked_into::<Array>().iter() {
        tag.add_child(html(&child));
    }
    tag.key = parts.get(3).as_string().map(Key::from);
    VNode::from(tag)
}

/// The same name for as long as the page lives, kept once.
fn lasting(name: String) -> &'static str {
    NAMES.with_borrow_mut(|names| {
        let known = names.iter().copied().find(|known| *known == name);
        known.unwrap_or_else(|| {
            let name: &'static str = Box::leak(name.into_boxed_str());
            names.push(name);
            name
        })
    })
}
