//! What draws the folds of a result: fetched once a result stands there, then kept until the page is left. It is the same
//! for everybody, whatever was answered.

use klagevejviser_core::words::ui as texts;
use wasm_bindgen_futures::spawn_local;

use super::fold::{Drawing, Fold, content};
use super::{TERMS, result};
use crate::apart::Fetch;
use crate::app::Guide;
use crate::browser::{draw_into, fill, page};
use crate::frame::{button, sorry};
use crate::held::Held;
use crate::html::{Html, Tag};

/// What the piece gives.
#[derive(Clone, Copy, Debug)]
pub struct Folds {
    /// Draws what is in a fold.
    pub content: Drawing,
    /// Fills the folds of the result that is shown, if one is: [`put`].
    pub put: fn(Guide),
}

/// What draws them.
#[derive(Clone, Copy)]
pub struct More {
    fetch: Fetch<Folds>,
    is_asked_for: Held<bool>,
    here: Held<Option<Folds>>,
}

impl More {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Folds>) -> Self {
        Self { fetch, is_asked_for: Held::new(false), here: Held::new(None) }
    }

    /// What draws them, if it is here.
    pub fn get(self) -> Option<Drawing> {
        self.here.get().map(|folds| folds.content)
    }

    /// Fetches it once the result has been painted: nothing of what is read first waits for it.
    pub fn come(self, guide: Guide) {
        page::soon(move || page::soon(move || self.load(guide, None)));
    }

    /// Tries again, as somebody asks for in a fold.
    pub fn again(self, guide: Guide, asked: Fold) {
        self.load(guide, Some(asked));
    }

    fn load(self, guide: Guide, asked: Option<Fold>) {
        if self.here.get().is_some() || self.is_asked_for.get() {
            return;
        }
        self.is_asked_for.set(true);
        spawn_local(async move {
            let came = (self.fetch)().await;
            self.is_asked_for.set(false);
            self.here.set(came);
            match came {
                Some(folds) => (folds.put)(guide),
                None => say_failed(),
            }
            if let Some(asked) = asked {
                // The button that was pressed is gone.
                page::focus_at(&format!("#{} > summary", asked.id()));
            }
        });
    }
}

/// What is in a fold of the page.
fn within(fold: Fold) -> String {
    format!("#{} > div", fold.id())
}

/// Fills the folds of the result that is shown, if one is: nothing else of it is drawn again.
pub fn put(guide: Guide) {
    // Somebody may have gone on since.
    if !page::has(&within(Fold::Why)) {
        return;
    }
    let drawn = result(&guide.answers(), &guide.case(), guide.today(), Some(content));
    for fold in Fold::ALL {
        match with_id(&drawn, fold.id()) {
            Some(tag) => {
                let content = tag.children.iter().skip(1).flat_map(children_of).cloned();
                draw_into(&within(fold), &content.collect::<Vec<_>>());
            }
            None => page::set(&format!("#{}", fold.id()), "hidden", Some("")),
        }
    }
    // The words that are explained at the foot are more now. Who has unfolded them has them unfolded.
    let Some(terms) = with_id(&drawn, TERMS) else { return };
    let list = terms.children.iter().flat_map(children_of).nth(1);
    match list.filter(|_| page::has(&format!("#{TERMS} dl"))) {
        Some(list) => draw_into(&format!("#{TERMS} dl"), children_of(list)),
        None => fill(TERMS, &terms.children),
    }
}

/// Says in every fold that it could not be had, with the way to try again.
fn say_failed() {
    for fold in Fold::ALL {
        let again = button("secondary", fold.id(), texts::ProevIgen);
        draw_into(&within(fold), &sorry(texts::MereFejl, again));
    }
}

fn children_of(piece: &Html) -> &[Html] {
    match piece {
        Html::Text(_) => &[],
        Html::Tag(tag) => &tag.children,
    }
}

/// The element with an id.
fn with_id<'a>(drawn: &'a [Html], id: &str) -> Option<&'a Tag> {
    drawn.iter().find_map(|piece| match piece {
        Html::Text(_) => None,
        Html::Tag(tag)
            if tag.attributes.iter().any(|(name, value)| *name == "id" && value == id) =>
        {
            Some(tag)
        }
        Html::Tag(tag) => with_id(&tag.children, id),
    })
}
