//! The bytes at a URL, as many as a document may have.

use competency_standard::MAX_BYTES;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestInit, Response, Window};

use crate::failure::Failure;
use crate::policy::Watch;

const UNREACHED: &str = "see that the file is there, and that its host allows the page's origin \
                         (Access-Control-Allow-Origin)";
const MISSING: &str = "see that the file is there; a relative URL is relative to the page";

/// Fetches them.
pub(crate) async fn bytes(url: &str, abort: &AbortController) -> Result<Vec<u8>, Failure> {
    let response = response(url, abort).await?;
    if !response.ok() {
        return Err(Failure::network(&[url, ": ", &response.status().to_string(), "; ", MISSING].concat()));
    }
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunk(&reader).await.map_err(|error| unreached(url, &error))? {
        bytes.extend(chunk.to_vec());
        // The one byte more is what tells it from a document that just fits.
        if bytes.len() > MAX_BYTES {
            abort.abort();
            break;
        }
    }
    Ok(bytes)
}

async fn response(url: &str, abort: &AbortController) -> Result<Response, Failure> {
    let init = RequestInit::new();
    init.set_signal(Some(&abort.signal()));
    let window: Window = js_sys::global().unchecked_into();
    let watch = Watch::new(&window, url);
    match JsFuture::from(window.fetch_with_str_and_init(url, &init)).await {
        Ok(response) => Ok(response.unchecked_into()),
        Err(error) => Err(forbidden(url, watch).await.unwrap_or_else(|| unreached(url, &error))),
    }
}

/// The next bytes; none at the end.
async fn chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let next = JsFuture::from(reader.read()).await?;
    let value = Reflect::get(&next, &"value".into())?;
    Ok(value.dyn_into().ok())
}

/// That the page's policy forbids it, where it does.
async fn forbidden(url: &str, watch: Option<Watch>) -> Option<Failure> {
    let source = watch?.lacks().await?;
    Some(Failure::csp(&[url, ": the Content-Security-Policy lacks connect-src ", &source].concat()))
}

fn unreached(url: &str, error: &JsValue) -> Failure {
    let error = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    Failure::network(&[url, ": ", error.as_deref().unwrap_or("no answer"), "; ", UNREACHED].concat())
}
