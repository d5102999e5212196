//! Files that lie beside the module, each fetched whole. What is asked for depends on the place that is opened, or
//! on the rules that a code was made with, never on an answer.

use std::fmt;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use super::page;

/// The address of a file of the guide's folder, from where the start script lies: a page may lie in a folder of it.
pub fn from_root(name: &str) -> String {
    let boot = page::attribute_of("script[data-wasm]", "src").unwrap_or_default();
    // That script's own name has the hash of its bytes.
    let folder = boot.rfind('/').map_or("", |at| &boot[..=at]);
    format!("{folder}{name}")
}

/// A file that was asked for. Its failure is heard from now on, whoever lets it go unread: what nobody hears counts as
/// a fault of the module (`web/boot.js`).
pub struct Asked(JsFuture);

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asked")
    }
}

/// Asks for a file beside the page.
pub fn begin(name: &str) -> Asked {
    Asked(gloo_utils::window().fetch_with_str(name).into())
}

/// Asks the server for the newest bytes of a file beside the page, whatever the browser has of it.
pub fn begin_anew(name: &str) -> Asked {
    let how = RequestInit::new();
    how.set_cache(RequestCache::NoCache);
    Asked(gloo_utils::window().fetch_with_str_and_init(name, &how).into())
}

/// The text of a file that was asked for; nothing if it cannot be had.
pub async fn text(asked: Asked) -> Option<String> {
    let answer: Response = asked.0.await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
