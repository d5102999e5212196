//! The letters' texts: fetched whole when the place of letters is opened, whatever was answered and whichever letter
//! it is, then kept until the page is left.

use klagevejviser_core::directory::File;
use klagevejviser_core::letter::Sheet;
use klagevejviser_core::letter::sheet::{DANISH, ENGLISH};
use klagevejviser_core::words::Language;
use wasm_bindgen_futures::spawn_local;

use crate::apart::{Drawing, Fetch, Piece, State};
use crate::app::Guide;
use crate::browser::fetch;
use crate::held::Held;

/// The texts: what is sent, and what is read beside it where the page is not in Danish.
pub struct Here {
    /// The letters that are sent.
    pub danish: Sheet,
    /// The translation into the page's language.
    pub translation: Option<Sheet>,
    /// The page's language when they were asked for.
    language: Language,
}

impl Here {
    /// The texts in the page's language: labels, and what to do.
    pub fn page(&self) -> &Sheet {
        self.translation.as_ref().unwrap_or(&self.danish)
    }
}

/// The file of the page's language, where that is not Danish. The language decides what is fetched, no answer does.
fn translation(language: Language) -> Option<File> {
    (!language.is_original()).then_some(ENGLISH)
}

/// The files of the letters.
#[derive(Clone, Copy)]
pub struct Bundle {
    /// What draws them.
    pub piece: Piece,
    here: Held<Option<Here>>,
}

impl Bundle {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Drawing>) -> Self {
        Self { piece: Piece::new(fetch), here: Held::new(None) }
    }

    /// Reads from the files, if they are here.
    pub fn with<T>(self, read: impl FnOnce(&Here) -> T) -> Option<T> {
        self.here.with(|here| here.as_ref().map(read))
    }

    /// Fetches the files, if they are not here, and calls when they have come or cannot be had.
    pub fn load(self, guide: Guide, done: impl FnOnce() + 'static) {
        let language = Language::spoken();
        if self.with(|here| here.language == language) == Some(true) {
            self.piece.set(State::Here);
            return;
        }
        self.piece.set(State::Waiting);
        // All at once.
        let danish = fetch::begin(DANISH.name);
        let beside = translation(language).map(|file| fetch::begin(file.name));
        spawn_local(async move {
            let has_come = self.piece.come(guide).await;
            let danish = fetch::text(danish).await.and_then(|file| Sheet::read(&file).ok());
            let translation = match beside {
                Some(asked) => fetch::text(asked).await.and_then(|file| Sheet::read(&file).ok()),
                None => None,
            };
            if language != Language::spoken() {
                // Switched while they were on their way: those of the other language are asked for.
                return;
            }
            let state = match danish.filter(|_| has_come) {
                Some(danish) => {
                    self.here.set(Some(Here { danish, translation, language }));
                    State::Here
                }
                // Another that was asked for at the same time may have come.
                None if self.with(|here| here.language == language) == Some(true) => State::Here,
                None => State::Failed,
            };
            if self.piece.set(state) {
                done();
            }
        });
    }
}
