//! What most people never open lies apart: what draws the directory, the rules and letters is cut out of the guide's
//! module, each into a piece of its own that is fetched together with the texts that it draws; and what draws the folds
//! of a result, which comes once that stands there. `bin/guide.rs` says where it is cut, the build cuts
//! (`docs/decisions/016-places-that-come-later.md`).
//!
//! A piece is asked for once and gives one function, so that nothing waits when a place is drawn.

use std::future::Future;
use std::pin::Pin;

use klagevejviser_core::words::{Text, ui as texts};
use leptos::prelude::*;

use crate::browser::draw;
use crate::html::{Html, tag};
use crate::parts::{heading, paragraphs, ui};
use crate::{directory, letters, result, rules};

/// Fetches a piece; nothing if it cannot be had. Who asks again after that fetches again.
pub type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Option<T>>>>;

/// The pieces.
#[derive(Clone, Copy)]
pub struct Apart {
    /// What draws the directory.
    pub directory: Fetch<directory::Drawing>,
    /// What draws the rules.
    pub rules: Fetch<rules::Drawing>,
    /// What draws the folds of a result.
    pub more: Fetch<result::Drawing>,
    /// What draws letters.
    pub letters: Fetch<letters::Drawing>,
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

/// While it is on its way: the place's heading, and what is fetched.
pub fn waiting(title: &str, fetches: Text) -> AnyView {
    let status = tag("p").class("when-loading").set("role", "status").text(fetches.str());
    draw(vec![heading(title).into(), status.into()])
}

/// Where it could not be had: the place's heading, what was not fetched, and the way to try again.
pub fn failed(title: &str, sorry: Text, again: impl Fn() + 'static) -> AnyView {
    let words = tag("div").class("when-failed").set("role", "alert");
    let said: Vec<Html> = vec![heading(title).into(), words.all(paragraphs(&ui(sorry))).into()];
    view! {
        {draw(said)}
        <button type="button" class="primary" on:click=move |_| again()>
            {texts::ProevIgen.str()}
        </button>
    }
    .into_any()
}
