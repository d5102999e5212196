//! The fields of a question: options, dates, and what can be chosen instead of a date. What is typed and ticked stands
//! in the page alone: there it is read, and what is said of it while somebody types is put beside it. The three fields of
//! a day are the same where the directory counts from one.

use chrono::NaiveDate;
use klagevejviser_core::Values;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::face::{Face, Input};
use klagevejviser_core::typed::{Field, Typed, Wrong, understood};
use klagevejviser_core::words::{self, OptionWords, Slot, Slots, Text};
use web_sys::Element;

use super::{described_by, error_place, name};
use crate::browser::{dom, page};
use crate::html::{Html, Tag, tag};

/// The three fields of a day: how their ids end, their labels and classes.
const PARTS: [(&str, Text, &str); 3] = [
    ("dag", words::ui::Dag, "day"),
    ("maaned", words::ui::Maaned, "month"),
    ("aar", words::ui::Aar, "year"),
];

fn option_id(place: u8) -> String {
    format!("valg-{place}")
}

/// What can be ticked.
fn offered(input: &Input) -> Vec<OptionWords> {
    match input {
        Input::One(options) | Input::Many(options) => options.clone(),
        Input::Letter { choices, .. } => choices.iter().map(|choice| choice.words()).collect(),
        Input::Day { choices, .. } => choices.iter().map(|choice| choice.words()).collect(),
    }
}

/// The fields, with what stands in them and what is wrong with it.
pub(super) fn fields(face: &Face, typed: &Typed, wrong: &[Wrong], today: NaiveDate) -> Vec<Html> {
    let or = || tag("p").class("or").text(words::ui::Eller.str()).into();
    let day = |field, label: Text, hint: Text| {
        let parts = if field == Field::Last { &typed.last } else { &typed.date };
        date(field, (label, hint), parts, wrong, today).into()
    };
    let mut drawn = match &face.input {
        Input::One(_) | Input::Many(_) => Vec::new(),
        Input::Letter { date, last, last_hint, .. } => {
            let first = date.map(|label| day(Field::Date, label, words::ui::DatoEksempel));
            let last = day(Field::Last, *last, *last_hint);
            first.into_iter().chain([last, or()]).collect()
        }
        Input::Day { label, .. } => {
            vec![day(Field::Date, *label, words::ui::DatoEksempel), or()]
        }
    };
    let kind = if matches!(face.input, Input::One(_)) { "radio" } else { "checkbox" };
    let options = (0..).zip(offered(&face.input));
    drawn.extend(options.map(|(at, words)| option(at, words, kind, typed.ticked.has(at)).into()));
    drawn
}

fn option(place: u8, words: OptionWords, kind: &str, is_ticked: bool) -> Tag {
    let id = option_id(place);
    let tick = tag("input").set("type", kind).set("name", "valg").set("id", &id);
    let mut tick = tick.set("autocomplete", "off");
    if is_ticked {
        tick = tick.set("checked", "");
    }
    let mut title = tag("span").class("option-text").text(words.title.str());
    let mut hint = None;
    // The name is what is chosen; the hint is said after it, with a pause, and not in one breath with it.
    if !words.hint.is_empty() {
        let (title_id, hint_id) = (format!("{id}-navn"), format!("{id}-hint"));
        tick = tick.set("aria-labelledby", &title_id).set("aria-describedby", &hint_id);
        title = title.set("id", &title_id);
        let words = tag("span").class("option-hint").set("id", &hint_id).text(words.hint.str());
        hint = Some(words.into());
    }
    let label = tag("label").set("for", &id).put(title).all(hint.into_iter().collect());
    tag("div").class("option").put(tick).put(label)
}

/// Three fields for a day.
fn date(
    field: Field,
    (label, hint): (Text, Text),
    typed: &[String; 3],
    wrong: &[Wrong],
    today: NaiveDate,
) -> Tag {
    let name = name(field);
    let is_wrong = wrong.iter().any(|one| one.field == field);
    let hint_id = format!("{name}-hint");
    // Seen at every key, and said when a field is left: who corrects a day hears no day that was never meant.
    let meant = tag("p").class("meant").set("id", &seen_id(name)).set("aria-hidden", "true");
    let said = tag("p").class("sr-only").set("id", &said_id(name)).set("role", "status");
    tag("fieldset")
        .class("date")
        .set("id", name)
        .set("aria-describedby", &described_by(field, Some(&hint_id), wrong).unwrap_or_default())
        .put(tag("legend").text(label.str()))
        .put(tag("p").class("field-hint").set("id", &hint_id).text(hint.str()))
        .put(error_place(field, wrong))
        .put(date_fields(name, typed, is_wrong))
        .put(meant.text(&in_words(typed, today)))
        .put(said)
}

/// The three fields of a day, with what stands in them.
pub fn date_fields(name: &str, typed: &[String; 3], is_wrong: bool) -> Tag {
    let mut fields = tag("div").class("date-fields");
    for ((end, label, class), typed) in PARTS.into_iter().zip(typed) {
        let id = part_id(name, end);
        let input = tag("input").set("type", "text").set("inputmode", "numeric");
        let input = input.set("autocomplete", "off").class(class).set("id", &id);
        let mut input = input.set("value", typed);
        if is_wrong {
            input = input.set("aria-invalid", "true");
        }
        let label = tag("label").set("for", &id).text(label.str());
        fields = fields.put(tag("div").class("field").put(label).put(input));
    }
    fields
}

fn part_id(name: &str, end: &str) -> String {
    format!("{name}-{end}")
}

/// The id of the first of them.
pub fn first_part_id(name: &str) -> String {
    part_id(name, PARTS[0].0)
}

/// What stands in them.
pub fn typed_day(name: &str) -> [String; 3] {
    PARTS.map(|(end, ..)| page::typed(&part_id(name, end)))
}

fn seen_id(name: &str) -> String {
    format!("{name}-set")
}

fn said_id(name: &str) -> String {
    format!("{name}-sagt")
}

/// The day that is understood, in words; nothing where none is.
fn in_words(typed: &[String; 3], today: NaiveDate) -> String {
    let day = understood(typed.each_ref().map(String::as_str), today);
    let words =
        |day| words::ui::DatoForstaaet.plain(&Slots::default().with(Slot::Dato, by_name(day)));
    day.map(words).unwrap_or_default()
}

/// What is typed and ticked now.
pub(super) fn typed(face: &Face) -> Typed {
    let places = (0..).zip(offered(&face.input)).map(|(place, _)| place);
    let ticked = places.filter(|place| dom::is_ticked(&option_id(*place)));
    Typed {
        ticked: ticked.fold(Values::NONE, |all, place| all.or(Values::one(place))),
        date: typed_day(name(Field::Date)),
        last: typed_day(name(Field::Last)),
    }
}

/// Something was typed, ticked or, if `left`, typed to its end.
pub(super) fn heard(face: &Face, at: &Element, left: bool, today: NaiveDate) {
    let id = at.id();
    for field in [Field::Date, Field::Last] {
        let name = name(field);
        if id.strip_prefix(name).is_some_and(|end| end.starts_with('-')) {
            let words = in_words(&typed_day(name), today);
            page::say_new(&if left { said_id(name) } else { seen_id(name) }, &words);
        }
    }
    // Of what is chosen instead of a date at most one stands, and it can be taken back.
    let one_or_none = matches!(face.input, Input::Letter { .. } | Input::Day { .. });
    if one_or_none && id.starts_with("valg-") && dom::has_tick(at) {
        for other in dom::within("valg", "[name=valg]") {
            dom::tick(&other, other == *at);
        }
    }
}
