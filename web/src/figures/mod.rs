//! Figures from a file of cases: somebody opens a CSV, and the page counts it, draws it and saves what they want to keep.
//! A module of its own, which only the page of the figures loads, in place of the static part that it belongs to.
//!
//! The file is the store: it is read in the browser, nothing of it is sent or kept, and leaving the page forgets it.
//! What is counted, hidden, drawn and refused is decided in the core.

#[cfg(feature = "csr")]
mod ask;
#[cfg(feature = "csr")]
mod chart;
#[cfg(feature = "csr")]
mod opened;
#[cfg(feature = "csr")]
mod read;
#[cfg(feature = "csr")]
mod show;

/// The part in whose place the figures are drawn. A page that has it loads the module.
pub const PART: &str = "fil";

#[cfg(feature = "csr")]
pub use start::start;

#[cfg(feature = "csr")]
mod start {
    use klagevejviser_core::staff::figures::texts::Texts;
    use wasm_bindgen_futures::spawn_local;

    use super::{PART, opened};
    use crate::browser::{dom, fetch, page};

    /// Draws where a file is opened, once the texts are here. Without them the static part stays.
    pub fn start() {
        spawn_local(async {
            let [danish, english] = Texts::FILES.map(|file| file.name);
            let is_english = page::attribute("lang").as_deref() == Some("en");
            let name = fetch::from_root(if is_english { english } else { danish });
            let texts = fetch::text(fetch::begin(&name)).await;
            let texts = texts.and_then(|texts| Texts::read(&texts).ok());
            let (Some(texts), Some(part)) = (texts, page::element(PART)) else {
                return page::fail();
            };
            if dom::put_in_place_of(&part, opened::HOST).is_some() {
                opened::begin(texts);
                page::ready();
            }
        });
    }
}
