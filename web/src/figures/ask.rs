//! What can be chosen of a file, as fields, and what is chosen in them. What there is to choose is decided in the core.

use klagevejviser_core::staff::figures::texts::{Line, Texts, words::ui as w};
use klagevejviser_core::staff::figures::{By, Cases, Choice, Contact, Time};

use crate::browser::dom;
use crate::html::{Html, Tag, tag};

const BY: &str = "tal-efter";
const ACROSS: &str = "tal-delt";
const KIND: &str = "tal-slags";
const TIME: &str = "tal-tid";
const BESIDE: &str = "tal-ved";
const BASE: &str = "tal-basis";
const YEAR: &str = "tal-aar";

/// What is chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// By what is counted.
    pub(super) by: By,
    /// By what that is split.
    pub(super) across: Option<By>,
    /// Which cases.
    pub(super) choice: Choice,
    /// A time to hold against that of the choice.
    pub(super) beside: Option<Time>,
    /// The base year of the goals, and the year that is measured.
    pub(super) years: Option<[i32; 2]>,
}

/// Whether a field is one of the goals.
pub(super) fn is_of_goals(id: &str) -> bool {
    [BASE, YEAR].contains(&id)
}

/// What is chosen in the fields, as they stand.
pub(super) fn asked(cases: &Cases) -> Asked {
    let (bys, times, years) = (cases.bys(), cases.times(), cases.years());
    // The first of these is that nothing is chosen.
    let after_none = |id| dom::chosen(id).and_then(|at| at.checked_sub(1));
    let time = |id| after_none(id).and_then(|at| times.get(at)).copied();
    let by = |at: Option<usize>| at.and_then(|at| bys.get(at)).copied();
    let year = |id| dom::chosen(id).and_then(|at| years.get(at)).copied();
    let contact = after_none(KIND).and_then(|at| Contact::ALL.get(at)).copied();
    Asked {
        by: by(dom::chosen(BY)).unwrap_or(By::Administration),
        across: by(after_none(ACROSS)),
        choice: Choice { time: time(TIME), contact },
        beside: time(BESIDE),
        years: year(BASE).zip(year(YEAR)).map(|(base, year)| [base, year]),
    }
}

/// The fields for the tables.
pub(super) fn fields(cases: &Cases, texts: &Texts) -> Tag {
    let said = |line: Line| texts.get(line).to_owned();
    let bys = || cases.bys().into_iter().map(|by| said(by.words()));
    let times = || cases.times().into_iter().map(|time| time.label().words(cases, texts));
    let first = |line: Line| std::iter::once(said(line));
    let kinds = Contact::ALL.iter().map(|contact| said(contact.words()));
    let field = |id, name: Line, options: Vec<String>| select(id, texts.get(name), options, 0);
    tag("fieldset")
        .class("figures-ask")
        .put(tag("legend").text(texts.get(w::Asked)))
        .put(field(BY, w::By, bys().collect()))
        .put(field(ACROSS, w::Across, first(w::NoAcross).chain(bys()).collect()))
        .put(field(KIND, w::Kind, first(w::AllKinds).chain(kinds).collect()))
        .put(field(TIME, w::Time, first(w::AllTimes).chain(times()).collect()))
        .put(field(BESIDE, w::Beside, first(w::NoBeside).chain(times()).collect()))
        .put(tag("p").class("field-hint").text(texts.get(w::BesideHint)))
}

/// The fields for the goals: at first the last year against the one before it. None where there is but one year.
pub(super) fn years(cases: &Cases, texts: &Texts) -> Option<Html> {
    let years: Vec<String> = cases.years().iter().map(i32::to_string).collect();
    let last = years.len().checked_sub(1).filter(|last| *last > 0)?;
    let fields = tag("div")
        .class("figures-ask")
        .put(select(BASE, texts.get(w::Base), years.clone(), last - 1))
        .put(select(YEAR, texts.get(w::Year), years, last));
    Some(fields.into())
}

fn select(id: &str, name: &str, options: Vec<String>, at: usize) -> Tag {
    let option = |(place, text): (usize, String)| {
        let option = tag("option").text(&text);
        if place == at { option.set("selected", "").into() } else { option.into() }
    };
    let list = tag("select").set("id", id).set("autocomplete", "off");
    let list = list.all(options.into_iter().enumerate().map(option).collect());
    tag("div").class("field").put(tag("label").set("for", id).text(name)).put(list)
}
