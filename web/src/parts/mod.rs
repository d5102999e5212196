//! What questions and results share.

mod answers;
mod rich;

pub use answers::answers_box;
pub use rich::{inline, paragraphs, ui};

use klagevejviser_core::words::ui as texts;
use leptos::prelude::*;

use crate::app::{Guide, Place, START};
use crate::browser::history;

/// The address of the page with help in danger: plain HTML, always there.
pub const ACUTE: &str = "akut.html";

/// Back, and the quick way out.
pub fn top_bar(guide: Guide, place: Place) -> AnyView {
    let back = (place != START).then(|| {
        view! {
            <button type="button" class="back" on:click=move |_| history::back()>
                {texts::Tilbage.da()}
            </button>
        }
    });
    view! {
        <div class="topbar">
            {back}
            <button type="button" class="leave" aria-describedby="forlad-hjaelp" on:click=move |_| guide.leave()>
                {texts::Forlad.da()}
            </button>
            <p class="sr-only" id="forlad-hjaelp">{texts::ForladHjaelp.da()}</p>
        </div>
    }
    .into_any()
}

/// A link that opens beside the guide, so that nobody loses answers by looking something up.
pub fn acute_link(text: &'static str) -> AnyView {
    view! {
        <a href=ACUTE target="_blank" rel="noopener">
            {text} " " {texts::NyFane.da()}
        </a>
    }
    .into_any()
}

/// What stands under every question and result.
pub fn under(guide: Guide) -> AnyView {
    let (open, set_open) = signal(false);
    view! {
        <div class="under">
            <button
                type="button"
                class="link"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls="passer-ikke"
                on:click=move |_| set_open.update(|open| *open = !*open)
            >
                {texts::PasserIkke.da()}
            </button>
            {acute_link(texts::AkutHjaelp.da())}
            <button type="button" class="link" on:click=move |_| guide.start_again()>
                {texts::StartForfra.da()}
            </button>
        </div>
        <div class="not-fit" id="passer-ikke" hidden=move || !open.get()>
            {paragraphs(&ui(texts::PasserIkkeTekst))}
        </div>
    }
    .into_any()
}
