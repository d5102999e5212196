//! Answers that come from outside: what the browser keeps, and a link. The codes are the core's
//! ([`klagevejviser_core::keep`]); what the person is told about them stands here.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::face::face;
use klagevejviser_core::keep::{Changed, CodeError, Opened, kept_until, open};
use klagevejviser_core::words::ui as texts;
use klagevejviser_core::words::{Slot, Slots, Text};
use klagevejviser_core::{COPENHAGEN, fold};

use crate::app::Guide;
use crate::browser::{clock, fill, store};
use crate::html::{Html, tag};
use crate::keep::{OFFER, button};

/// What the browser keeps, read by the rules of today.
fn kept() -> Option<Result<Opened, CodeError>> {
    store::read().map(|code| open(&COPENHAGEN, &code, clock::today()))
}

/// Goes on with the answers of a link. One that cannot be read changes nothing.
pub(super) fn open_link(guide: Guide, code: &str) {
    match open(&COPENHAGEN, code, clock::today()) {
        Ok(opened) => {
            let first = texts::LinkAabnet.str().to_owned();
            go_on(guide, &opened, first, (texts::LinkPasserVed.here(), texts::LinkPasser.here()));
        }
        Err(CodeError::OtherVersion) => guide.keep.say(vec![texts::LinkAnden.str().to_owned()]),
        Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_)) => {
            guide.keep.say(vec![texts::LinkRevet.str().to_owned()]);
        }
    }
}

/// Goes on with answers from outside, and tells what has become of them.
fn go_on(guide: Guide, opened: &Opened, first: String, (misfit_at, misfit): (Text, Text)) {
    let mut lines = vec![first];
    if opened.misfit {
        let case = fold(&COPENHAGEN, &opened.answers, clock::today());
        lines.push(match case.next {
            Some(next) => {
                let title = face(next, &case).words.title.str().to_owned();
                misfit_at.plain(&Slots::default().with(Slot::Om, title))
            }
            None => misfit.str().to_owned(),
        });
    }
    if opened.without_time {
        lines.push(texts::LinkTid.str().to_owned());
    }
    if let Some(day) = opened.day {
        match opened.changed {
            Changed::No => {}
            Changed::Time => lines.push(dated(texts::AndetNuTid.here(), day)),
            Changed::Rules => lines.push(dated(texts::AndetNuRegler.here(), day)),
        }
    }
    guide.take_over(opened.answers);
    guide.keep.say(lines);
}

/// A text with a day, and the last day on which what was saved then is still there.
pub(super) fn dated(text: Text, day: NaiveDate) -> String {
    let until = by_name(kept_until(day));
    text.plain(&Slots::default().with(Slot::Dato, by_name(day)).with(Slot::Til, until))
}

/// Deletes what was saved too long ago, and offers to go on with what is kept.
pub(super) fn offer(guide: Guide) {
    if let Some(Ok(Opened { day: Some(day), .. })) = kept()
        && kept_until(day) < clock::today()
    {
        store::delete();
        guide.keep.tell(vec![dated(texts::GemtSlettet.here(), day)]);
    }
    fill(OFFER, &offered());
}

/// What the browser keeps, and the two things to do with it.
fn offered() -> Vec<Html> {
    let (text, whole) = match kept() {
        None => return Vec::new(),
        Some(Ok(Opened { day: Some(day), .. })) => (dated(texts::GemtHer.here(), day), true),
        Some(Err(CodeError::OtherVersion)) => (texts::GemtNyere.str().to_owned(), false),
        // A link's code has no day; nobody but a hand has put it here.
        Some(Ok(_) | Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_))) => {
            (texts::GemtRevet.str().to_owned(), false)
        }
    };
    let mut buttons = tag("div").class("buttons");
    if whole {
        buttons = buttons.put(button("primary", "resume", texts::FortsaetHvor.here()));
    }
    let buttons = buttons.put(button("secondary", "delete", texts::Slet));
    let section = tag("section").class("call").set("aria-label", texts::Gemte.str());
    vec![section.put(tag("p").text(&text)).put(buttons).into()]
}

/// Goes on with what the browser keeps.
pub(super) fn resume(guide: Guide) {
    if let Some(Ok(opened)) = kept()
        && let Some(day) = opened.day
    {
        let first = dated(texts::GemtFortsat.here(), day);
        go_on(guide, &opened, first, (texts::GemtPasserVed.here(), texts::GemtPasser.here()));
    }
}
