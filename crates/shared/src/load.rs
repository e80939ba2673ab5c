//! The standard that is shown: found in the bundle, or loaded from a URL or from an object of the page's.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement};
use yew::{AttrValue, hook, use_effect_with, use_memo, use_mut_ref, use_state_eq};

use crate::config::Config;
use crate::document::Document;
use crate::events;
use crate::programs::{Bring, ReaderProgram};

/// What an element asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// The standard of that code in the bundle; without a code, the bundle's first.
    Bundle(Option<AttrValue>),
    /// A standard to be loaded: the URL in `src`, or the object that is the property `standard`, which wins.
    Load(JsValue),
}

impl Source {
    /// What an element asks for now.
    #[must_use]
    pub fn of(host: &Element, code: Option<&AttrValue>) -> Self {
        let given = Reflect::get(host, &"standard".into()).unwrap_or_default();
        if given.is_object() || given.is_function() {
            return Self::Load(given);
        }
        match host.get_attribute("src").as_deref().map(str::trim) {
            Some(url) if !url.is_empty() => Self::Load(url.into()),
            _ => Self::Bundle(code.cloned()),
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shown {
    /// The standard; none where there is nothing to show.
    pub document: Option<Document>,
    /// Counts what was found or loaded, so that the page is told of each.
    pub number: u32,
}

/// The standard that `host` asks for. Until one that is loaded is there, what was shown stays; where it can't be loaded,
/// `host` is told and nothing is shown, and it is tried again once the configuration is another one.
#[hook]
pub fn use_shown(host: &HtmlElement, bring: &Bring, source: &Source, config: &Config) -> Shown {
    let (failed, current) = (use_mut_ref(|| None), use_mut_ref(|| config.clone()));
    current.replace(config.clone());
    let attempt = use_attempt(&failed, config);
    let count = use_mut_ref(|| 0);
    let next = {
        let count = count.clone();
        move |document| {
            *count.borrow_mut() += 1;
            Shown { document, number: *count.borrow() }
        }
    };
    // At once, and not one frame later.
    let in_bundle = use_memo(source.clone(), |source| match source {
        Source::Bundle(code) => Some(next.clone()(Document::find(code.as_deref()))),
        Source::Load(_) => None,
    });
    let shown = use_state_eq(|| in_bundle.unwrap_or_default());
    {
        let (host, bring, setter, in_bundle) = (host.clone(), bring.clone(), shown.setter(), *in_bundle);
        use_effect_with((source.clone(), attempt), move |(source, _)| {
            let loading = match (source, in_bundle) {
                (Source::Load(source), _) => Some(Loading::new(&bring, source, move |loaded| {
                    setter.set(next(loaded.as_ref().ok().copied()));
                    failed.replace(loaded.as_ref().err().map(|_| current.borrow().clone()));
                    if let Err(failure) = loaded {
                        events::forward_failure(&host, &failure);
                    }
                })),
                (Source::Bundle(_), found) => {
                    setter.set(found.unwrap_or_default());
                    None
                }
            };
            || drop(loading)
        });
    }
    in_bundle.unwrap_or(*shown)
}

/// Counts the attempts to load: where the last one failed, another configuration is another attempt.
#[hook]
fn use_attempt(failed: &RefCell<Option<Config>>, config: &Config) -> u32 {
    let attempt = use_mut_ref(|| 0);
    if failed.borrow().as_ref().is_some_and(|failed| failed != config) {
        failed.take();
        *attempt.borrow_mut() += 1;
    }
    *attempt.borrow()
}

/// Tells `host` once what is shown in a mode, or that the bundle lacks what it asks for; nothing where another program
/// does (`announces` is false).
#[hook]
pub fn use_announcement(host: &HtmlElement, config: &Config, source: &Source, shown: Shown, announces: bool) {
    let (host, source) = (host.clone(), source.clone());
    use_effect_with((shown, config.mode), move |(shown, _)| match (shown.document, source) {
        _ if !announces => {}
        (Some(document), _) => events::ready(&host, document.get().code.as_deref()),
        (None, Source::Bundle(code)) => events::fail(&host, "data", &missing(&code.unwrap_or_default())),
        // What is still being loaded is told when it is there, and what couldn't be was told already.
        (None, Source::Load(_)) => {}
    });
}

fn missing(asked: &str) -> String {
    let codes: Vec<_> = Document::codes().collect();
    format!("this bundle has no standard \"{asked}\"; it has {}", codes.join(", "))
}

/// Who reads a standard, and the promise of it, once it is being read.
type Read = RefCell<Option<(ReaderProgram, Promise)>>;

/// A standard that is loaded for as long as this is held.
struct Loading(Rc<Read>);

impl Loading {
    /// Loads a standard; `done` is told what came of it, but not after it was given up.
    fn new(bring: &Bring, source: &JsValue, done: impl FnOnce(Result<Document, JsValue>) + 'static) -> Self {
        let read = Rc::new(Read::default());
        let (bring, source, held) = (bring.clone(), source.clone(), Rc::downgrade(&read));
        spawn_local(async move {
            let loaded = load(&bring, &source, &held).await;
            if held.upgrade().is_some() {
                done(loaded);
            }
        });
        Self(read)
    }
}

impl Drop for Loading {
    fn drop(&mut self) {
        if let Some((reader, promise)) = self.0.take() {
            reader.leave(&promise);
        }
    }
}

async fn load(bring: &Bring, source: &JsValue, held: &Weak<Read>) -> Result<Document, JsValue> {
    let reader: ReaderProgram = bring.program("reader").await?;
    let Some(read) = held.upgrade() else { return Err(JsValue::NULL) };
    let promise = reader.read(source);
    read.replace(Some((reader, promise.clone())));
    drop(read);
    let packed: Uint8Array = JsFuture::from(promise).await?.unchecked_into();
    Document::packed(packed.to_vec()).ok_or_else(|| "the reader gave no standard".into())
}
