//! Letters, and days for the calendar: what the result says of them, and the place where a letter is filled in.

#[cfg(feature = "csr")]
mod bundle;
#[cfg(feature = "csr")]
mod days;
pub mod sheet;
#[cfg(feature = "csr")]
mod take;
#[cfg(feature = "csr")]
mod view;

#[cfg(feature = "csr")]
pub use bundle::{Bundle, Here};
#[cfg(feature = "csr")]
pub use days::{ask_days, take_days};
#[cfg(feature = "csr")]
pub use view::{drawn, hear, shown};

use klagevejviser_core::letter::Offers;
use klagevejviser_core::result::Drawn;
use klagevejviser_core::words::{Slot, Slots, Span, Text, ui};

use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::parts::unseen;
use crate::place::Place;

/// The id of the place where the page says what became of a file.
pub const DAYS_STATUS: &str = "kalender-status";
/// What a button asks for that takes all days.
pub const ALL_DAYS: &str = "all";

/// Beside a step: the way to its letter, and its day for the calendar.
pub fn at_step(drawn: &Drawn, offers: &Offers) -> Vec<Html> {
    let about = Slots::default().with(Slot::Om, plain(&drawn.title));
    let letter = offers.of_step(drawn.step).map(|offer| {
        let link = Nav::Guide.link(Place::Letter(offer.letter), ui::SkrivBrev.str());
        link.class("secondary").put(unseen(&ui::SkrivBrevOm.plain(&about)))
    });
    let day = drawn.day.map(|day| {
        day_button(&day.to_string(), ui::Kalender).put(unseen(&ui::SkrivBrevOm.plain(&about)))
    });
    let both: Vec<Html> = letter.into_iter().chain(day).map(Html::from).collect();
    if both.is_empty() { both } else { vec![tag("p").class("take").all(both).into()] }
}

/// Below the steps: all letters, all days, and what became of a file.
pub fn below_steps(steps: &[Drawn], offers: &Offers) -> Vec<Html> {
    let mut drawn: Vec<Html> = Vec::new();
    let days = steps.iter().filter(|drawn| drawn.day.is_some()).count();
    let mut ways = tag("p").class("take");
    if !(offers.yours.is_empty() && offers.more.is_empty()) {
        ways = ways.put(Nav::Guide.link(Place::Letters, ui::AlleBreve.str()));
    }
    if days > 1 {
        ways = ways.put(day_button(ALL_DAYS, ui::KalenderAlle));
    }
    if !ways.children.is_empty() {
        drawn.push(ways.into());
    }
    if days > 0 {
        drawn.push(tag("p").set("role", "status").set("id", DAYS_STATUS).into());
    }
    drawn
}

fn day_button(day: &str, text: Text) -> Tag {
    tag("button").set("type", "button").class("link").set("data-day", day).text(text.str())
}

fn plain(spans: &[Span]) -> String {
    let word = |span: &Span| match span {
        Span::Plain(words) | Span::Danish(words) | Span::Filled(words) | Span::Phone(words) => {
            words.clone()
        }
        Span::Break => " ".to_owned(),
    };
    spans.iter().map(word).collect()
}
