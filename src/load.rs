//! A standard that isn't in the bundle, on its way from a URL or from an object of the page's.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use crate::document::Document;
use crate::part::{Part, bring};

/// What an element is to load: the object that is its property `standard`, else the URL in its `src`; undefined where
/// the standard is one of the bundle.
pub(crate) fn source(host: &Element) -> JsValue {
    let given = Reflect::get(host, &"standard".into()).unwrap_or_default();
    if given.is_object() || given.is_function() {
        return given;
    }
    let url = host.get_attribute("src").unwrap_or_default();
    if url.trim().is_empty() { JsValue::UNDEFINED } else { url.trim().into() }
}

/// Who reads it, and the promise of it, once it is being read.
type Read = RefCell<Option<(Part, Promise)>>;

/// A standard that is loaded for as long as this is held.
pub(crate) struct Coming(Rc<Read>);

impl Coming {
    /// Loads it; `done` is told what came of it, also after it was given up.
    pub(crate) fn new(
        loader: &Function,
        source: &JsValue,
        done: impl FnOnce(Result<Document, JsValue>) + 'static,
    ) -> Self {
        let read = Rc::new(Read::default());
        let (loader, source, held) = (loader.clone(), source.clone(), Rc::downgrade(&read));
        spawn_local(async move {
            done(arrive(&loader, &source, &held).await);
        });
        Self(read)
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        if let Some((part, promise)) = self.0.take() {
            part.leave(&promise);
        }
    }
}

async fn arrive(loader: &Function, source: &JsValue, held: &Weak<Read>) -> Result<Document, JsValue> {
    let part = bring(loader, "reader").await?;
    let Some(read) = held.upgrade() else { return Err(JsValue::NULL) };
    let promise = part.read(source);
    read.replace(Some((part, promise.clone())));
    drop(read);
    let packed: Uint8Array = JsFuture::from(promise).await?.unchecked_into();
    Document::packed(packed.to_vec()).ok_or("the reader gave no standard".into())
}
