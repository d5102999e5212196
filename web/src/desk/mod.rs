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

/// The parts of staff pages on which something is answered, by their codes. A page that has one of them loads the
/// module.
pub const PARTS: [&str; 1] = ["raekkefoelge"];

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

    use super::{PARTS, calls, host};
    use crate::browser::{dom, fetch, page};

    /// Draws what answers on the page that is open, and takes over from its static parts.
    pub fn start() {
        page::on_panic_show_the_plain_page();
        spawn_local(async {
            // Both languages are wanted: what to say to a citizen is said in both.
            let english = fetch::text(fetch::begin(&from_root(Language::En.file()))).await;
            let learned = english.is_some_and(|file| Language::En.learn(&file).is_ok());
            let wanted = page::attribute("lang").as_deref() == Some(Language::En.code());
            if wanted && !(learned && Language::En.speak()) {
                // The page that is written in English stays whole.
                return page::fail();
            }
            for part in PARTS {
                if let Some(section) = page::element(part)
                    && dom::put_before(&section, &host(part)).is_some()
                {
                    calls::begin(part);
                }
            }
            page::ready();
        });
    }

    /// The address of a file of the guide's folder, from where the start script lies.
    fn from_root(name: &str) -> String {
        let boot = page::attribute_of("script[data-wasm]", "src").unwrap_or_default();
        format!("{}{name}", boot.trim_end_matches("boot.js"))
    }
}
