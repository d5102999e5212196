//! What stands around every place of the guide.

use klagevejviser_core::words::ui as texts;
use leptos::prelude::*;

use crate::app::Guide;
use crate::browser::{draw, history};
use crate::directory::Nav;
use crate::keep;
use crate::parts::{acute, away, paragraphs, ui};
use crate::place::{Place, START};

/// Back, and the quick way out.
pub fn top_bar(guide: Guide, place: Place) -> AnyView {
    let back = (place != START).then(|| {
        view! {
            <button type="button" class="back" on:click=move |_| history::back()>
                {texts::Tilbage.str()}
            </button>
        }
    });
    view! {
        <div class="topbar">
            {back}
            <div class="way-out">
            <button type="button" class="leave" aria-describedby="forlad-hjaelp" on:click=move |_| guide.leave()>
                {texts::Forlad.str()}
            </button>
            <p class="key" aria-hidden="true">{texts::ForladTast.str()}</p>
            </div>
            // Said with the button, and not once more after it.
            <p id="forlad-hjaelp" hidden>{texts::ForladHjaelp.str()}</p>
        </div>
    }
    .into_any()
}

/// What stands under every place: the way out where it does not fit, help, the search, and a new start.
pub fn under(guide: Guide) -> AnyView {
    let (open, set_open) = signal(false);
    let toggle = view! {
        <button
            type="button"
            class="link"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls="passer-ikke"
            on:click=move |_| set_open.update(|open| *open = !*open)
        >
            {texts::PasserIkke.str()}
        </button>
    };
    view! {
        {links(guide, Some(toggle.into_any()))}
        <div class="not-fit" id="passer-ikke" hidden=move || !open.get()>
            {draw(paragraphs(&ui(texts::PasserIkkeTekst)))}
        </div>
        {draw(keep::panel(guide))}
    }
    .into_any()
}

/// The same for the result, which says itself what to do where it does not fit.
pub fn links(guide: Guide, first: Option<AnyView>) -> AnyView {
    let links = vec![
        away(acute(), texts::AkutHjaelp.str()).into(),
        Nav::Guide.link(Place::Find, texts::FindLink.str()).into(),
    ];
    view! {
        <div class="under">
            {first}
            {draw(links)}
            <button type="button" class="link" on:click=move |_| guide.start_again()>
                {texts::StartForfra.str()}
            </button>
        </div>
    }
    .into_any()
}
