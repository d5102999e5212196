//! A deadline counted from a date that is typed: the day, the days left, and the working.

use klagevejviser_core::calendar::{Count, by_name, names_days};
use klagevejviser_core::directory::deadline::{Left, count, left};
use klagevejviser_core::directory::{Deadline, Term, TopicId};
use klagevejviser_core::face::{days_left, working_words};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{DateKind, Question, typed_date};
use web_sys::Element;

use crate::app::Guide;
use crate::browser::{fill, page};
use crate::guide::{date_fields, error_text, first_part_id, typed_day};
use crate::html::{Html, Tag, tag};
use crate::parts::{pieces, ui};
use crate::place::Place;

/// The id of the form for the deadline at this place of its topic, with which the ids in it begin.
fn form_id(at: usize) -> String {
    format!("regn-{at}")
}

/// The ids of the sentence that says what is wrong, of its place, and of the answer.
fn error_id(form: &str) -> String {
    format!("{form}-fejl")
}
fn error_place_id(form: &str) -> String {
    format!("{form}-fejl-plads")
}
fn answer_id(form: &str) -> String {
    format!("{form}-svar")
}

/// A form for each deadline of a topic; none where nothing is counted, as by rules that are old.
pub(super) fn forms(guide: Guide, topic: TopicId) -> Vec<Html> {
    let mut drawn = Vec::new();
    for (at, deadline) in topic.get().deadlines.iter().enumerate() {
        if let (Term::Counted(_), Some(from)) = (&deadline.term, deadline.from)
            && names_days(guide.today())
        {
            drawn.push(form(&form_id(at), from.words()).into());
        }
    }
    drawn
}

fn form(id: &str, from: Text) -> Tag {
    let from = Slots::default().with(Slot::Fra, from.str().to_owned());
    let fields = tag("fieldset")
        .class("date")
        .put(tag("legend").text(words::ui::RegnTitel.str()))
        .put(tag("p").class("field-hint").text(&words::ui::RegnDato.plain(&from)))
        .put(tag("div").class("drawn").set("id", &error_place_id(id)))
        .put(date_fields(id, &Default::default(), false));
    let go = tag("button").set("type", "submit").class("secondary");
    tag("form")
        .set("id", id)
        .set("autocomplete", "off")
        .set("novalidate", "")
        .put(fields)
        .put(go.text(words::ui::RegnKnap.str()))
        .put(tag("div").set("role", "status").set("id", &answer_id(id)))
}

/// Counts from what stands in the form that was sent off, or says what is wrong with it.
pub(super) fn hear(guide: Guide, form: &Element) {
    let Place::Topic(topic) = guide.place() else { return };
    let id = form.id();
    let mut deadlines = topic.get().deadlines.iter().enumerate();
    let Some((_, deadline)) = deadlines.find(|(at, _)| form_id(*at) == id) else { return };
    let (counted, wrong) = match counted(guide, deadline, &id) {
        Ok(count) => (answer(guide, &count), None),
        Err(text) => (Vec::new(), Some(text)),
    };
    let error_id = error_id(&id);
    let error = wrong.map(|text| error_text(&error_id, text).into());
    fill(&error_place_id(&id), error.as_slice());
    page::set(&format!("#{id} fieldset"), "aria-describedby", wrong.map(|_| &*error_id));
    page::set(&format!("#{id} input"), "aria-invalid", wrong.map(|_| "true"));
    fill(&answer_id(&id), &counted);
    if wrong.is_some() {
        page::soon(move || page::focus(&first_part_id(&id)));
    }
}

fn counted(guide: Guide, deadline: &Deadline, id: &str) -> Result<Count, Text> {
    let [day, month, year] = typed_day(id);
    let date = typed_date(&day, &month, &year, DateKind::Been, guide.today());
    let date = date.map_err(|error| error.words(Question::LetterDate))?;
    count(deadline, date).ok_or(words::date_error::NoDate)
}

/// The day, the days left, what that means for the way of sending, and the working.
fn answer(guide: Guide, count: &Count) -> Vec<Html> {
    let last = Slots::default().with(Slot::Frist, by_name(count.advised));
    let near = left(count.advised, guide.today());
    let note = match near {
        Left::Ample => None,
        Left::Short => Some(words::step::DueShort.title),
        Left::Few => Some(words::step::DueFew.title),
        Left::Past => Some(words::step::DuePast.title),
    };
    let day = tag("strong").text(&words::ui::RegnSvar.plain(&last)).text(" ");
    let days = if near == Left::Past { None } else { days_left(count.advised, guide.today()) };
    let day = tag("p").class("left").put(day).text(&days.unwrap_or_default());
    let mut drawn: Vec<Html> = vec![day.into()];
    drawn.extend(note.map(|note| tag("p").all(pieces(&ui(note))).into()));
    drawn.push(tag("p").text(words::ui::Regnet.str()).text(":").into());
    let working = count.working.iter().map(working_words);
    drawn.extend(working.map(|line| tag("p").class("date-working").text(&line).into()));
    drawn
}
