//! Draws what `klagevejviser-core` says. No decision about the law is taken here: if a view needs an
//! `if` about a rule, the core lacks a word.
//!
//! [`app`] knows the places and how one goes from one to the next; [`guide`] draws a question,
//! [`result`] the result, [`parts`] what both share; [`browser`] is the only room that touches the
//! browser.

pub mod app;
pub mod browser;
pub mod guide;
pub mod parts;
pub mod result;

/// Starts the citizen's guide: draws it into `#guide` and takes over from the plain page.
#[cfg(feature = "csr")]
pub fn start() {
    browser::page::on_panic_show_the_plain_page();
    let Some(root) = browser::page::element("guide") else {
        return;
    };
    leptos::mount::mount_to(root, app::App).forget();
    browser::page::ready();
}
