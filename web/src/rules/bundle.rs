//! What draws the rules: fetched when their place is opened, then kept until the page is left.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::apart::{Fetch, State};
use crate::app::Guide;

/// Draws the rules with the path of the guide's answers.
pub type Drawing = fn(Guide) -> AnyView;

/// What draws the rules.
#[derive(Clone, Copy)]
pub struct Bundle {
    fetch: Fetch<Drawing>,
    state: RwSignal<State>,
    here: StoredValue<Option<Drawing>>,
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

    /// Draws the rules, if what draws them is here.
    pub fn draw(self, guide: Guide) -> Option<AnyView> {
        self.here.get_value().map(|drawn| drawn(guide))
    }

    /// Fetches it, if it is not here, and calls when it has come or cannot be had.
    pub fn load(self, done: impl FnOnce() + 'static) {
        if self.state.get_untracked() == State::Here {
            return;
        }
        self.state.set(State::Waiting);
        spawn_local(async move {
            match (self.fetch)().await {
                Some(drawn) => {
                    self.here.set_value(Some(drawn));
                    self.state.set(State::Here);
                }
                None => self.state.set(State::Failed),
            }
            done();
        });
    }
}
