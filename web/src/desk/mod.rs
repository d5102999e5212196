//! What answers on the staff pages: a second module, which only those pages load, with the same core. It draws into the
//! static page beside, or in place of, the part that it belongs to; the rest of the page stays as it was written.
//!
//! Nothing here is a component of Leptos: everything is drawn as data, and a few listeners hear what is pressed and
//! typed. Nothing that is typed is kept, and none of it leaves the page.

#[cfg(feature = "csr")]
mod advice;
#[cfg(feature = "csr")]
mod ask;
#[cfg(feature = "csr")]
mod calls;
#[cfg(feature = "csr")]
mod line;
#[cfg(feature = "csr")]
mod receipt;

/// The parts of staff pages on which something is answered, by their codes. A page that has one of them loads the
/// module.
pub const PARTS: [&str; 3] = [CALLS, LINE, RECEIPT];
/// In which order one asks a citizen on the telephone.
const CALLS: &str = "raekkefoelge";
/// Borgerrådgiverlinjen.
const LINE: &str = "linjen";
/// By when something is answered.
const RECEIPT: &str = "kvittering";

/// The id of what is drawn for a part.
pub fn host(part: &str) -> String {
    format!("desk-{part}")
}

#[cfg(feature = "csr")]
pub use start::start;

#[cfg(feature = "csr")]
mod start {
    use klagevejviser_core::words::Language;
    use wasm_bindgen_futures::spawn_local;

    use super::{CALLS, LINE, RECEIPT, calls, host, line, receipt};
    pub(super) use crate::browser::fetch::from_root;
    use crate::browser::{dom, fetch, page};

    /// Draws what answers on the page that is open, and takes over from its static parts.
    pub fn start() {
        page::on_panic_show_the_plain_page();
        spawn_local(async {
            let wanted = page::attribute("lang").as_deref() == Some(Language::En.code());
            // What to say to a citizen is said in both languages.
            if wanted || page::element(CALLS).is_some() {
                let english = fetch::text(fetch::begin(&from_root(Language::En.file()))).await;
                let _ = english.map(|file| Language::En.learn(&file));
            }
            if wanted && !Language::En.speak() {
                // The page that is written in English stays whole.
                return page::fail();
            }
            if let Some(part) = page::element(CALLS)
                && dom::put_in_place_of(&part, &host(CALLS)).is_some()
            {
                calls::begin(CALLS);
            }
            if dom::put_into(RECEIPT, &host(RECEIPT)).is_some() {
                receipt::begin(&host(RECEIPT));
            }
            page::ready();
            if dom::put_into(LINE, &host(LINE)).is_some() {
                line::begin(&host(LINE)).await;
            }
        });
    }
}
