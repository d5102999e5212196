//! By when something that came in must be answered or acknowledged, with its working, and as a day for the calendar.

use std::cell::Cell;
use std::rc::Rc;

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::desk::{Slot, said, words::ui as w};
use klagevejviser_core::face::working_words;
use klagevejviser_core::letter::cpr;
use klagevejviser_core::letter::ics::{Entry, calendar};
use klagevejviser_core::staff::receipt::{Received, receipt};
use klagevejviser_core::typed::{DateKind, quick_day};
use klagevejviser_core::words::{Slot as WordSlot, Slots, ui};

use crate::browser::{clock, dom, fill, page, take};
use crate::html::{Html, tag};
use crate::parts::folded;

const DAY: &str = "kvit-dag";
const PAPERS: &str = "kvit-papirer";
const LETTER: &str = "kvit-brev";
const OUT: &str = "kvit-ud";
const WRONG: &str = "kvit-fejl";
const FETCHED: &str = "kvit-hentet";

/// Draws the fields below the part, and answers while they are filled in.
pub(super) fn begin(host: &str) {
    fill(host, &fields());
    let due = Rc::new(Cell::new(None));
    for kind in ["input", "change"] {
        let due = Rc::clone(&due);
        dom::listen(host, kind, move |target| match (kind, target.id() == DAY) {
            // Nothing is drawn anew while the field is left: what was pressed instead would be gone before it hears it.
            ("change", true) => say_what_is_wrong(true),
            _ => {
                say_what_is_wrong(kind == "change");
                due.set(answer());
            }
        });
    }
    // A field is left by Tab, by a press elsewhere or together with the window, and not each of them is a change.
    dom::listen(host, "focusout", |target| {
        if target.id() == DAY {
            say_what_is_wrong(true);
        }
    });
    dom::listen(host, "click", move |target| {
        let pressed = target.closest("[data-do=calendar]").ok().flatten().is_some();
        if let Some(day) = due.get().filter(|_| pressed) {
            to_calendar(day);
        }
    });
}

fn fields() -> Vec<Html> {
    let option = |id: &str, text, first: bool| {
        let field = tag("input").set("type", "radio").set("name", "kvit").set("id", id);
        let field = field.set("autocomplete", "off");
        let field = if first { field.set("checked", "") } else { field };
        let name = tag("span").class("option-text").text(&said(text, &[]));
        tag("div").class("option").put(field).put(tag("label").set("for", id).put(name))
    };
    let day = tag("input")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("autocomplete", "off")
        .set("id", DAY)
        .set("aria-describedby", &format!("kvit-hint {WRONG}"));
    vec![
        tag("h3").text(&said(w::KvitTitel, &[])).into(),
        tag("fieldset")
            .put(tag("legend").text(&said(w::KvitHvad, &[])))
            .put(option(LETTER, w::KvitBrev, true))
            .put(option(PAPERS, w::KvitPapirer, false))
            .into(),
        tag("div")
            .class("field")
            .put(tag("label").set("for", DAY).text(&said(w::KvitDag, &[])))
            .put(tag("p").class("field-hint").set("id", "kvit-hint").text(&said(w::Siden, &[])))
            .put(tag("p").class("error-text").set("id", WRONG))
            .put(day)
            .into(),
        tag("div").set("id", OUT).set("role", "status").into(),
        tag("p").class("taken").set("id", FETCHED).set("role", "status").into(),
    ]
}

/// Says what is wrong with the day, once the field is left.
fn say_what_is_wrong(left: bool) {
    let words = page::typed(DAY);
    let wrong = match quick_day(&words, DateKind::Been, clock::today()) {
        _ if cpr::is_in(&words) => said(w::Cpr, &[]),
        Err(error) if left => {
            error.words(klagevejviser_core::Question::LetterDate).str().to_owned()
        }
        _ => String::new(),
    };
    page::set(&format!("#{DAY}"), "aria-invalid", (!wrong.is_empty()).then_some("true"));
    page::say(WRONG, &wrong);
}

/// Says the day that follows from the fields.
fn answer() -> Option<NaiveDate> {
    let (words, today) = (page::typed(DAY), clock::today());
    let what = if dom::is_ticked(PAPERS) { Received::Access } else { Received::Enquiry };
    let read = quick_day(&words, DateKind::Been, today);
    page::say(FETCHED, "");
    let found = read.ok().flatten().and_then(|day| receipt(day, what));
    let Some(found) = found else {
        fill(OUT, &[]);
        return None;
    };
    let day = found.due.advised;
    let line = |text, day| tag("p").text(&said(text, &[(Slot::Date, &by_name(day))]));
    let first = if found.is_overdue(today) { w::KvitOver } else { w::KvitSenest };
    let first = said(first, &[(Slot::Date, &by_name(day))]);
    let mut drawn: Vec<Html> = vec![
        tag("p").put(tag("strong").text(&first)).into(),
        line(w::KvitVenter, found.citizen_waits.succ_opt()?).into(),
    ];
    let working = found.due.working.iter().map(working_words);
    let working = working.map(|line| tag("p").class("date-working").text(&line).into()).collect();
    drawn.extend(folded(ui::Regnet.str(), working).map(Html::from));
    let button = tag("button").set("type", "button").class("secondary");
    let button = button.set("data-do", "calendar").text(&said(w::KvitKalender, &[]));
    drawn.push(tag("div").class("buttons").put(button).into());
    fill(OUT, &drawn);
    Some(day)
}

fn to_calendar(day: NaiveDate) {
    let entry =
        Entry { day, summary: said(w::KvitHusk, &[]), text: ui::KalenderTekst.str().to_owned() };
    let file = calendar(&[entry], clock::today(), &take::stamp(false), take::dice());
    let name = format!("{}.ics", ui::KalenderFil.str());
    let done = take::download(&name, "text/calendar;charset=utf-8", file.as_bytes());
    let words = match done {
        Some(()) => ui::KalenderHentet.plain(&Slots::default().with(WordSlot::Om, name)),
        None => ui::KalenderIkke.str().to_owned(),
    };
    page::say(FETCHED, &words);
}
