//! The directory's files: fetched together when a place of it is opened, then kept until the page is left.

use klagevejviser_core::directory::search::Index;
use klagevejviser_core::directory::{File, Language, Lines};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::apart::{Fetch, State};
use crate::app::Guide;
use crate::browser::fetch;
use crate::place::Place;

/// Draws a place of the directory.
pub type Drawing = fn(Guide, Place, &Here) -> AnyView;

/// The files, read.
pub struct Here {
    /// Their language.
    pub language: Language,
    /// The texts.
    pub lines: Lines,
    /// The words by which topics are found.
    pub index: Index,
    /// What draws it.
    pub drawing: Drawing,
}

/// The files of the directory.
#[derive(Clone, Copy)]
pub struct Bundle {
    fetch: Fetch<Drawing>,
    state: RwSignal<State>,
    here: StoredValue<Option<Here>>,
}

impl Bundle {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Drawing>) -> Self {
        Self { fetch, state: RwSignal::new(State::Waiting), here: StoredValue::new(None) }
    }

    /// How far it is; whoever asks is drawn again when that changes.
    pub fn get(self) -> State {
        self.state.get()
    }

    /// Whether the texts are here in the language in force, asked once.
    pub fn is_here(self) -> bool {
        self.state.get_untracked() == State::Here
            && self.with(|here| here.language) == Some(Language::spoken())
    }

    /// Takes the texts of the language in force in place of those that are here. Without them, the next place of the
    /// directory that is opened fetches them.
    pub fn translate(self, lines: Option<Lines>) {
        let Some(lines) = lines else { return };
        self.here.update_value(|here| {
            if let Some(here) = here {
                here.lines = lines;
                here.language = Language::spoken();
            }
        });
    }

    /// Reads from the files, if they are here.
    pub fn with<T>(self, read: impl FnOnce(&Here) -> T) -> Option<T> {
        self.here.with_value(|here| here.as_ref().map(read))
    }

    /// Fetches the files, if they are not here, and calls when they have come or cannot be had.
    pub fn load(self, done: impl FnOnce() + 'static) {
        if self.is_here() {
            return;
        }
        self.state.set(State::Waiting);
        // All at once.
        let language = Language::spoken();
        let texts = fetch::begin(File::name_of_texts(language));
        let index = fetch::begin(File::index().name);
        spawn_local(async move {
            let drawing = (self.fetch)().await;
            let lines = fetch::text(texts).await.and_then(|file| Lines::read(file).ok());
            let index = fetch::text(index).await.and_then(|file| Index::read(&file).ok());
            if language != Language::spoken() {
                // Switched while it was on its way.
                self.load(done);
                return;
            }
            match lines.zip(index).zip(drawing) {
                Some(((lines, index), drawing)) => {
                    self.here.set_value(Some(Here { language, lines, index, drawing }));
                    self.state.set(State::Here);
                }
                None => self.state.set(State::Failed),
            }
            done();
        });
    }
}
