//! The switch at the top: the languages by their own names. What is answered, filled in and shown stays; the words
//! change, and the focus stays where it is.

use klagevejviser_core::directory::{File, Lines};
use klagevejviser_core::words::{Language, Slot, Slots, ui as texts};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::Guide;
use crate::around;
use crate::browser::filled::Filled;
use crate::browser::{draw_into, fetch, page};
use crate::directory::Nav;

/// The language that is shown, the one that was asked for last, and what is said about it.
#[derive(Clone, Copy)]
pub struct Spoken {
    shown: RwSignal<Language>,
    wanted: StoredValue<Language>,
    /// Said once it is switched, or could not be: the words, and whether they are an error.
    said: RwSignal<Option<(String, bool)>>,
}

impl Default for Spoken {
    fn default() -> Self {
        let now = Language::spoken();
        Self { shown: RwSignal::new(now), wanted: StoredValue::new(now), said: RwSignal::new(None) }
    }
}

/// The switch.
pub fn switch(guide: Guide) -> impl IntoView {
    let spoken = guide.language;
    let row = |language: Language| {
        let is_shown = move || spoken.shown.get() == language;
        view! {
            <li>
                <button
                    type="button"
                    class="link"
                    lang=language.code()
                    aria-current=move || is_shown().then_some("true")
                    on:click=move |_| choose(guide, language)
                >
                    {language.name()}
                </button>
            </li>
        }
    };
    let label = move || {
        spoken.shown.track();
        texts::Sprog.str()
    };
    let said = move || {
        spoken.said.get().map(|(words, wrong)| {
            let class = if wrong { "when-failed" } else { "sr-only" };
            view! { <p class=class>{words}</p> }
        })
    };
    view! {
        <nav class="languages" aria-label=label>
            <ul>{Language::ALL.iter().copied().map(row).collect_view()}</ul>
        </nav>
        <div role="status">{said}</div>
    }
}

/// Switches to a language as soon as its files are here. Which are asked for depends on the language and on whether
/// the directory is open, never on an answer.
pub fn choose(guide: Guide, language: Language) {
    let spoken = guide.language;
    spoken.wanted.set_value(language);
    spoken.said.set(None);
    if language == Language::spoken() {
        return;
    }
    // Both at once.
    let words = (!language.is_learned()).then(|| fetch::begin(language.file()));
    let lines = guide.is_in_directory().then(|| fetch::begin(File::name_of_texts(language)));
    spawn_local(async move {
        let learned = match words {
            None => true,
            Some(asked) => {
                let file = fetch::text(asked).await;
                file.is_some_and(|file| language.learn(&file).is_ok())
            }
        };
        let lines = match lines {
            None => Some(None),
            Some(asked) => {
                fetch::text(asked).await.and_then(|file| Lines::read(file).ok()).map(Some)
            }
        };
        if spoken.wanted.get_value() != language {
            return;
        }
        match lines.filter(|_| learned && language.speak()) {
            Some(lines) => spoken.switched(guide, language, lines),
            None => {
                spoken.wanted.set_value(Language::spoken());
                let name = Slots::default().with(Slot::Sprog, language.name().to_owned());
                spoken.said.set(Some((texts::SprogFejl.plain(&name), true)));
            }
        }
    });
}

impl Spoken {
    /// Everything that is shown follows.
    fn switched(self, guide: Guide, language: Language, lines: Option<Lines>) {
        let filled = Filled::now();
        page::set_language(language.code(), language.direction());
        for (name, drawn) in around::parts(Nav::Guide) {
            draw_into(&format!("[data-say={name}]"), &drawn);
        }
        page::name_danger(texts::AkutHjaelp.str());
        guide.bundle.translate(lines);
        self.shown.set(language);
        self.said.set(Some((texts::SprogNu.str().to_owned(), false)));
        guide.draw_again();
        request_animation_frame(move || filled.put_back());
    }
}
