//! Draws what `klagevejviser-core` says. No decision about the law is taken here: if a view needs an
//! `if` about a rule, the core lacks a word.
//!
//! Pages are plain data ([`html`]): [`result`] draws the result, [`directory`] where else, [`rules`] the
//! rules, [`letters`] the letters, [`staff`] the staff pages, [`desk`] and [`figures`] what answers on them, each a module
//! of its own, [`parts`] what they share, [`around`] what stands around, [`place`] knows the places and their names. The build writes them as pages without a script
//! (`page`).
//!
//! With the feature `csr` the guide draws them in the browser: [`app`] knows how one goes from one place to the
//! next, [`guide`] draws a question, [`frame`] a place and what stands around it, [`keep`] what is saved and
//! shared, [`language`] the switch, [`acts`] what is done beside answering, [`apart`] what is fetched only when it is
//! opened, [`newer`] that there are newer
//! rules, [`held`] is its memory; [`browser`] is the only room that touches the browser.

#[cfg(feature = "csr")]
pub mod acts;
#[cfg(feature = "csr")]
pub mod apart;
#[cfg(feature = "csr")]
pub mod app;
pub mod around;
#[cfg(feature = "csr")]
pub mod browser;
pub mod desk;
pub mod directory;
pub mod figures;
#[cfg(feature = "csr")]
pub mod frame;
#[cfg(feature = "csr")]
pub mod guide;
pub mod held;
pub mod html;
#[cfg(feature = "csr")]
pub mod keep;
#[cfg(feature = "csr")]
pub mod language;
pub mod letters;
#[cfg(feature = "csr")]
pub mod newer;
#[cfg(not(target_family = "wasm"))]
pub mod page;
pub mod parts;
pub mod place;
pub mod result;
pub mod rules;
pub mod staff;

/// Starts the citizen's guide: draws it into `#guide` and takes over from the plain page.
#[cfg(feature = "csr")]
pub fn start(apart: apart::Apart) {
    if browser::page::element(parts::GUIDE).is_some() {
        app::begin(apart);
        browser::page::ready();
    }
}
