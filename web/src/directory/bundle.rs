//! The directory's files: fetched when a place is opened that needs them, then kept until the page is left. All need
//! what draws them (`apart`), the search the texts of the lists and the index, a topic those of the lists and of single rows.

use std::future::Future;

use klagevejviser_core::directory::search::{Hit, Index};
use klagevejviser_core::directory::{File, Language, Lines};
use wasm_bindgen_futures::spawn_local;

use crate::apart::{Drawing, Fetch, Piece, State};
use crate::app::Guide;
use crate::browser::fetch;
use crate::held::Held;
use crate::place::Place;

/// The files, read.
pub struct Here {
    /// Their language.
    pub language: Language,
    /// The texts.
    pub lines: Lines,
    /// The words by which topics are found, in both languages; nothing where nobody has opened the search.
    index: Option<Index>,
}

impl Here {
    /// Makes the first search as quick as the others.
    pub fn prepare(&self) {
        if let Some(index) = &self.index {
            index.prepare();
        }
    }

    /// The hits for what was typed, in small letters; nothing where the index is not here.
    pub fn search(&self, lower: &str) -> Vec<Hit> {
        self.index.as_ref().map_or_else(Vec::new, |index| index.search(lower))
    }
}

/// The files of the directory.
#[derive(Clone, Copy)]
pub struct Bundle {
    /// What draws them; how far it is, is how far the place is that was opened last.
    pub piece: Piece,
    opened: Held<Option<Place>>,
    here: Held<Option<Here>>,
}

/// What a place needs beside the texts of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Needs {
    rows: bool,
    index: bool,
}

const fn needs(place: Place) -> Needs {
    let (rows, index) = match place {
        Place::Topic(_) | Place::Body(_) | Place::Unequal => (true, false),
        Place::Area(_) | Place::Sender(_) => (false, false),
        Place::Find => (false, true),
        // Not of the directory.
        Place::At(_) | Place::Result | Place::Rules | Place::Letters | Place::Letter(_) => {
            (false, false)
        }
    };
    Needs { rows, index }
}

/// Asks at once for the texts that a place needs in a language, beside those that are here in it; nothing comes of it
/// where one of them cannot be had.
pub fn ask(
    place: Place,
    language: Language,
    here: Option<Lines>,
) -> impl Future<Output = Option<Lines>> {
    let lists = here.is_none().then(|| fetch::begin(File::name_of_lists(language)));
    let has_rows = here.as_ref().is_some_and(Lines::has_rows);
    let rows = needs(place).rows && !has_rows;
    let rows = rows.then(|| fetch::begin(File::name_of_rows(language)));
    async move {
        let lines = match lists {
            Some(asked) => Lines::read(fetch::text(asked).await?).ok(),
            None => here,
        };
        match rows {
            Some(asked) => lines?.with_rows(fetch::text(asked).await?).ok(),
            None => lines,
        }
    }
}

impl Bundle {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Drawing>) -> Self {
        Self { piece: Piece::new(fetch), opened: Held::new(None), here: Held::new(None) }
    }

    /// Whether what a place needs is here in the language in force.
    fn is_here(self, place: Place) -> bool {
        let needs = needs(place);
        let has = |here: &Here| {
            here.language == Language::spoken()
                && (!needs.rows || here.lines.has_rows())
                && (!needs.index || here.index.is_some())
        };
        self.piece.is_here() && self.with(has) == Some(true)
    }

    /// Takes the texts of the language in force in place of those that are here. What is missing then, the next
    /// place that is opened fetches.
    pub fn translate(self, lines: Option<Lines>) {
        if let Some(lines) = lines {
            self.take(lines, None);
        }
    }

    /// Keeps texts of the language in force, and the index, if it has come; what is here already stays, whichever of
    /// two places that asked is answered first.
    fn take(self, lines: Lines, index: Option<Index>) {
        let language = Language::spoken();
        self.here.update(|here| match here {
            None => *here = Some(Here { language, lines, index }),
            Some(here) => {
                if here.language != language || !here.lines.has_rows() {
                    here.lines = lines;
                }
                here.language = language;
                here.index = here.index.take().or(index);
            }
        });
    }

    /// Reads from the files, if they are here.
    pub fn with<T>(self, read: impl FnOnce(&Here) -> T) -> Option<T> {
        self.here.with(|here| here.as_ref().map(read))
    }

    /// Fetches what a place needs and is not here, and calls when it is or cannot be had, if nobody has gone on
    /// meanwhile.
    pub fn load(self, guide: Guide, place: Place, done: impl FnOnce() + 'static) {
        self.opened.set(Some(place));
        if self.is_here(place) {
            self.piece.set(State::Here);
        } else {
            self.piece.set(State::Waiting);
            self.begin(guide, place, Box::new(done));
        }
    }

    /// The same for every caller, so that it stands in the module once.
    fn begin(self, guide: Guide, place: Place, done: Box<dyn FnOnce()>) {
        // All at once.
        let language = Language::spoken();
        let here = |here: &Here| {
            let lines = (here.language == language).then(|| here.lines.clone());
            (lines, here.index.is_some())
        };
        let (lines, has_index) = self.with(here).unwrap_or_default();
        let texts = ask(place, language, lines);
        let index = needs(place).index && !has_index;
        let index = index.then(|| fetch::begin(File::index().name));
        spawn_local(async move {
            self.piece.come(guide).await;
            let lines = texts.await;
            let index = match index {
                Some(asked) => fetch::text(asked).await.and_then(|file| Index::read(file).ok()),
                None => None,
            };
            let is_spoken = language == Language::spoken();
            if let Some(lines) = lines.filter(|_| is_spoken) {
                self.take(lines, index);
            }
            if self.opened.get() != Some(place) {
                // What is shown now tells of itself.
                return;
            }
            let is_here = self.is_here(place);
            if !is_here && !is_spoken {
                // Switched while it was on its way.
                self.begin(guide, place, done);
            } else if self.piece.set(if is_here { State::Here } else { State::Failed }) {
                done();
            }
        });
    }
}
