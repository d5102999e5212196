//! Days as a file for the calendar, made when the button is pressed.

use klagevejviser_core::letter::ics::{Entry, calendar};
use klagevejviser_core::result::{Drawn, page};
use klagevejviser_core::words::{Slot, Slots, ui};
use klagevejviser_core::{COPENHAGEN, Outcome, decide};

use super::{ALL_DAYS, DAYS_STATUS};
use crate::acts::Act;
use crate::app::Guide;
use crate::browser::{page as around, take};
use crate::place::Place;

/// Does so as soon as what makes the file is here ([`crate::acts`]).
pub fn ask_days(guide: Guide, day: &str) {
    around::say(DAYS_STATUS, if guide.acts.is_here() { "" } else { ui::MereHenter.str() });
    guide.acts.does(guide, Act::Days(day.to_owned()));
}

/// Takes one day of the result along, or all of them; nothing where somebody has left the result meanwhile.
pub fn take_days(guide: Guide, day: &str) {
    if guide.place() != Place::Result {
        return;
    }
    let (case, today) = (guide.case(), guide.today());
    let result = page(&COPENHAGEN, &decide(&COPENHAGEN, &case.points), &case, today);
    let wanted =
        |drawn: &&Drawn| day == ALL_DAYS || drawn.day.is_some_and(|known| known.to_string() == day);
    let mut entries: Vec<Entry> = Vec::new();
    for drawn in result.steps.iter().filter(wanted) {
        let Some(day) = drawn.day else { continue };
        // One's own last day is told apart from a day on which one looks for an answer, and nothing else is said.
        let own = matches!(drawn.step.outcome(), Outcome::Appeal | Outcome::Hearing);
        let summary = if own { ui::KalenderFrist } else { ui::KalenderFoelgOp };
        let text = ui::KalenderTekst.str().to_owned();
        let entry = Entry { day, summary: summary.str().to_owned(), text };
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    let file = calendar(&entries, today, &take::stamp(false), take::dice());
    let name = format!("{}.ics", ui::KalenderFil.str());
    let done = take::download(&name, "text/calendar;charset=utf-8", file.as_bytes());
    let said = match done {
        Some(()) => ui::KalenderHentet.plain(&Slots::default().with(Slot::Om, name)),
        None => ui::KalenderIkke.str().to_owned(),
    };
    around::say(DAYS_STATUS, &said);
}
