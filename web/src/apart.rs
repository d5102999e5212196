//! What most people never open lies apart: what draws the directory, the rules and letters is cut out of the guide's
//! module, each into a piece of its own that is fetched together with the texts that it draws; so is what draws the folds
//! of a result, which comes once that stands there, and what somebody does beside answering ([`acts`]). `bin/guide.rs`
//! says where it is cut, the build cuts (`docs/decisions/016-places-that-come-later.md`).
//!
//! A piece that has come is kept, so that nothing waits when a place is drawn a second time; one that could not be had
//! is fetched again by who asks again.

use std::future::Future;
use std::pin::Pin;

use klagevejviser_core::words::{Text, ui as texts};
use wasm_bindgen_futures::spawn_local;

use crate::acts;
use crate::app::Guide;
use crate::frame::button;
use crate::held::Held;
use crate::html::{Html, tag};
use crate::parts::{heading, paragraphs, ui};
use crate::place::Place;
use crate::result;

/// Fetches a piece; nothing if it cannot be had. Who asks again after that fetches again.
pub type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Option<T>>>>;

/// What a piece for places gives.
#[derive(Clone, Copy, Debug)]
pub struct Drawing {
    /// Draws a place, all of whose files are here.
    pub draw: fn(Guide, Place) -> Vec<Html>,
    /// Hears what is filled in in such places, for as long as the page lives.
    pub hear: fn(Guide),
}

/// How the pieces are fetched.
#[derive(Clone, Copy)]
pub struct Apart {
    /// What draws the directory.
    pub directory: Fetch<Drawing>,
    /// What draws the rules.
    pub rules: Fetch<Drawing>,
    /// What draws the folds of a result.
    pub more: Fetch<result::Folds>,
    /// What does what somebody may do beside answering.
    pub acts: Fetch<acts::Doing>,
    /// What draws letters.
    pub letters: Fetch<Drawing>,
}

/// What is here of a place that is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing yet.
    Waiting,
    /// It could not be had, or is of another version.
    Failed,
    /// All of it.
    Here,
}

/// A piece, and how far what it draws is.
#[derive(Clone, Copy)]
pub struct Piece {
    fetch: Fetch<Drawing>,
    here: Held<Option<Drawing>>,
    state: Held<State>,
}

impl Piece {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Drawing>) -> Self {
        Self { fetch, here: Held::new(None), state: Held::new(State::Waiting) }
    }

    /// Whether it has come; the texts that it draws may be on their way.
    pub fn is_here(self) -> bool {
        self.here.with(Option::is_some)
    }

    /// Says how far it is with its texts; tells whether that is new.
    pub fn set(self, state: State) -> bool {
        self.state.update(|now| std::mem::replace(now, state) != state)
    }

    /// Fetches it, if it is not here; tells whether it is then.
    pub async fn come(self, guide: Guide) -> bool {
        if self.is_here() {
            return true;
        }
        let drawing = (self.fetch)().await;
        // Two places may have asked for it: it hears once.
        if let Some(drawing) = drawing.filter(|_| !self.is_here()) {
            self.here.set(Some(drawing));
            (drawing.hear)(guide);
        }
        self.is_here()
    }

    /// Fetches a piece that needs no texts, if it is not here, and calls when it has come or cannot be had.
    pub fn load(self, guide: Guide, done: impl FnOnce() + 'static) {
        if self.is_here() {
            return;
        }
        self.set(State::Waiting);
        spawn_local(async move {
            let state = if self.come(guide).await { State::Here } else { State::Failed };
            if self.set(state) {
                done();
            }
        });
    }

    /// A place, as far as it is here: `title` is its heading until then, `fetches` and `sorry` say what is fetched and
    /// what could not be.
    pub fn draw(
        self,
        (guide, place): (Guide, Place),
        title: &str,
        (fetches, sorry): (Text, Text),
    ) -> Vec<Html> {
        match (self.state.get(), self.here.get()) {
            (State::Here, Some(drawing)) => (drawing.draw)(guide, place),
            (State::Failed, _) => failed(title, sorry),
            (State::Waiting | State::Here, _) => waiting(title, fetches),
        }
    }
}

/// While it is on its way: the place's heading, and what is fetched.
fn waiting(title: &str, fetches: Text) -> Vec<Html> {
    let status = tag("p").class("when-loading").set("role", "status").text(fetches.str());
    vec![heading(title).into(), status.into()]
}

/// Where it could not be had: the place's heading, what was not fetched, and the way to try again.
fn failed(title: &str, sorry: Text) -> Vec<Html> {
    let words = tag("div").class("when-failed").set("role", "alert").all(paragraphs(&ui(sorry)));
    let again = button("primary", "fetch-again", texts::ProevIgen);
    vec![heading(title).into(), words.into(), again.into()]
}
