//! Whether it was the page's policy that forbade a fetch: the fetch itself only says that it failed.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{SecurityPolicyViolationEvent, SecurityPolicyViolationEventDisposition, Url, Window};

const EVENT: &str = "securitypolicyviolation";

/// Hears, for as long as it is held, whether the policy forbids a URL.
pub(crate) struct Watch {
    url: Url,
    window: Window,
    listener: Closure<dyn FnMut(SecurityPolicyViolationEvent)>,
    forbidden: Rc<Cell<bool>>,
}

impl Watch {
    /// Begins to, before that is fetched; none where it is no URL.
    pub(crate) fn new(window: &Window, url: &str) -> Option<Self> {
        let base = window.document()?.base_uri().ok()??;
        let url = Url::new_with_base(url, &base).ok()?;
        // What the page is told: all but the fragment, and of a URL without a host its scheme alone.
        url.set_hash("");
        let (whole, scheme) = (url.href(), url.protocol().replace(':', ""));
        let forbidden = Rc::new(Cell::new(false));
        let heard = forbidden.clone();
        let listener = Closure::new(move |event: SecurityPolicyViolationEvent| {
            let blocked = event.blocked_uri();
            if (blocked == whole || blocked == scheme)
                && event.effective_directive() == "connect-src"
                && event.disposition() == SecurityPolicyViolationEventDisposition::Enforce
            {
                heard.set(true);
            }
        });
        window.add_event_listener_with_callback(EVENT, listener.as_ref().unchecked_ref()).ok()?;
        Some(Self { url, window: window.clone(), listener, forbidden })
    }

    /// What the policy lacks, once the fetch has failed; none where it failed for another reason.
    pub(crate) async fn lacks(&self) -> Option<String> {
        // The page hears of a violation in a task of its own.
        let task = Promise::new(&mut |resolve, _| {
            // A timeout without a delay can't fail.
            let _ = self.window.set_timeout_with_callback(&resolve);
        });
        JsFuture::from(task).await.ok()?;
        let (scheme, origin) = (self.url.protocol(), self.url.origin());
        // A page isn't told where a redirect leads.
        let lacks = || if scheme.starts_with("http") { origin + ", or where that redirects to" } else { scheme };
        self.forbidden.get().then(lacks)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // Ceasing to listen can't fail.
        let _ = self.window.remove_event_listener_with_callback(EVENT, self.listener.as_ref().unchecked_ref());
    }
}
