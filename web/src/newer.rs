//! That there are newer rules than those of the open tab. Nothing is loaded again by itself: the tab goes on with the
//! rules that it began with, and says so.
//!
//! Between the first question and the result nothing is asked of the server. So the guide looks only when somebody
//! comes back to a tab after an hour or more, when the network is back, or when they start again; what it asks for is
//! the same small file for all. What goes wrong is silent.

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::stamp::{IN_FORCE, Stamp, is_other};
use klagevejviser_core::words::{Text, ui as texts};
use wasm_bindgen_futures::spawn_local;

use crate::app::Guide;
use crate::browser::{clock, fetch, fill, page};
use crate::held::Held;
use crate::html::{Html, tag};
use crate::parts::pieces;
use crate::rules::seen;

/// How long a tab may be open before the guide looks again.
const SECONDS: f64 = 60.0 * 60.0;

/// Where it is said: a region that is always there, so that a screen reader says what comes.
const REGION: &str = "nye-regler";

/// When the guide looked last, and whether it has found other rules. In memory only.
#[derive(Clone, Copy)]
pub struct Newer {
    looked: Held<f64>,
    found: Held<bool>,
}

impl Default for Newer {
    /// What comes from the server now is the newest.
    fn default() -> Self {
        Self { looked: Held::new(clock::seconds()), found: Held::new(false) }
    }
}

/// Looks from now on.
pub fn begin(guide: Guide) {
    page::on_look(move || look(guide));
}

/// Looks whether there are other rules, where that is long ago and nothing was found yet.
pub fn look(guide: Guide) {
    let Newer { looked, found } = guide.newer;
    let now = clock::seconds();
    // A clock that was set back has no hour to wait for.
    let is_long_ago = (now - looked.get()).abs() >= SECONDS;
    if found.get() || !is_long_ago || !page::is_looked_at() {
        return;
    }
    looked.set(now);
    let asked = fetch::begin_anew(IN_FORCE);
    spawn_local(async move {
        let said = fetch::text(asked).await.unwrap_or_default();
        if is_other(&said, Stamp::of(&COPENHAGEN, SEEN)) {
            found.set(true);
            fill(REGION, &lines(guide));
        }
    });
}

/// The place for it at the top of every place of the guide: who has found it goes on finding it.
pub fn region(guide: Guide) -> Html {
    let drawn = if guide.newer.found.get() { lines(guide) } else { Vec::new() };
    tag("div").class("told").set("role", "status").set("id", REGION).all(drawn).into()
}

fn lines(guide: Guide) -> Vec<Html> {
    let line = |text: Text| tag("p").all(pieces(&text.spans(&seen())));
    let mut said = tag("div").class("call").put(line(texts::NyeRegler));
    if guide.has_answers() {
        said = said.put(line(texts::NyeReglerSvar));
    }
    // The guide's own address: the browser asks for the page anew.
    let again = tag("a").set("href", "./").text(texts::NyeReglerStart.str());
    vec![said.put(tag("p").put(again)).into()]
}
