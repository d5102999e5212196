//! What somebody does beside answering, and few do: another language, the answers saved, opened or shared, days for a
//! calendar. What does it is a piece of its own (`bin/guide.rs`), which comes with the first such press, or where the
//! browser keeps answers or a link with some was followed. It is the same file for all. What must never wait stands
//! elsewhere: [`crate::keep`] deletes, and hides at a shared computer what saves.

mod kept;
mod share;

use klagevejviser_core::words::{Language, ui as texts};
use wasm_bindgen_futures::spawn_local;

use crate::apart::Fetch;
use crate::app::Guide;
use crate::browser::fetch::Asked;
use crate::browser::page;
use crate::held::Held;
use crate::letters::DAYS_STATUS;
use crate::{keep, language, letters};

/// One of them.
#[derive(Debug)]
pub enum Act {
    /// Speaks a language, whose texts were asked for unless they are here.
    Speak(Language, Option<Asked>),
    /// Goes on with the answers of a link, by its code.
    Open(String),
    /// Offers to go on with what the browser keeps.
    Offer,
    /// Fills the panel with what saves and shares.
    Panel,
    /// Does what a button asks for that was drawn by one of these.
    Press(String),
    /// Takes one day of the result along, or all of them.
    Days(String),
}

impl Act {
    /// Whether the other is needed no more once this one is asked for.
    fn is_instead_of(&self, other: &Act) -> bool {
        match (self, other) {
            (Act::Days(one), Act::Days(other)) | (Act::Press(one), Act::Press(other)) => {
                one == other
            }
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// What does them: the start of the piece.
pub type Doing = fn(Guide, Act);

/// What does them, and what waits for it.
#[derive(Clone, Copy)]
pub struct Acts {
    fetch: Fetch<Doing>,
    is_asked_for: Held<bool>,
    here: Held<Option<Doing>>,
    waiting: Held<Vec<Act>>,
    /// Where the focus goes then: the button that was pressed is gone.
    focus: Held<Option<&'static str>>,
}

impl Acts {
    /// Nothing is fetched yet.
    pub fn new(fetch: Fetch<Doing>) -> Self {
        Self {
            fetch,
            is_asked_for: Held::new(false),
            here: Held::new(None),
            waiting: Held::new(Vec::new()),
            focus: Held::new(None),
        }
    }

    /// Whether the piece has come.
    pub fn is_here(self) -> bool {
        self.here.with(Option::is_some)
    }

    /// Does one of them: at once if the piece is here, so that it happens within the press, else as soon as it has come.
    pub fn does(self, guide: Guide, act: Act) {
        if let Some(does) = self.here.get() {
            return does(guide, act);
        }
        self.waiting.update(|waiting| {
            waiting.retain(|one| !act.is_instead_of(one));
            waiting.push(act);
        });
        if self.is_asked_for.get() {
            return;
        }
        self.is_asked_for.set(true);
        spawn_local(async move {
            let came = (self.fetch)().await;
            self.is_asked_for.set(false);
            self.here.set(came);
            let waiting = self.waiting.update(std::mem::take);
            match came {
                Some(does) => {
                    // The panel may be unfolded already.
                    does(guide, Act::Panel);
                    waiting.into_iter().for_each(|act| does(guide, act));
                }
                None => waiting.into_iter().for_each(|act| failed(guide, act)),
            }
            if let Some(selector) = self.focus.get() {
                self.focus.set(None);
                page::focus_at(selector);
            }
        });
    }

    /// Tries again, as somebody asks for by a button that is drawn anew: then the focus goes to what a selector names.
    pub fn again(self, guide: Guide, act: Act, focus: &'static str) {
        self.focus.set(Some(focus));
        self.does(guide, act);
    }

    /// Opens no link any more that waits: its answers are gone with the others.
    pub fn forget(self) {
        self.waiting.update(|waiting| waiting.retain(|act| !matches!(act, Act::Open(_))));
    }
}

/// Does one of them.
pub fn act(guide: Guide, act: Act) {
    match act {
        Act::Speak(language, asked) => language::speak(guide, language, asked),
        Act::Open(code) => kept::open_link(guide, &code),
        Act::Offer => kept::offer(guide),
        Act::Panel => share::fill_panel(guide),
        Act::Press(does) => share::press(guide, &does),
        Act::Days(day) => letters::take_days(guide, &day),
    }
}

/// Says where it was asked for that it could not be had. Asked for once more, it is fetched once more.
fn failed(guide: Guide, act: Act) {
    match act {
        Act::Speak(language, _) => language::failed(guide, language),
        Act::Open(code) => guide.keep.could_not_open(code),
        Act::Offer => keep::could_not_offer(),
        Act::Panel => keep::could_not_fill(),
        Act::Days(_) => page::say(DAYS_STATUS, texts::MereFejl.str()),
        // Who has such a button has the piece that drew it.
        Act::Press(_) => {}
    }
}
