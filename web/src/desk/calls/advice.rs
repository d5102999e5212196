//! The advice beside the questions: what is sure, what may still come, how to say it, and as text to take along.

use chrono::NaiveDate;
use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::desk::{MOST_POSSIBLE, Slot, journal, possible, said, words::ui as w};
use klagevejviser_core::result::{Drawn, Page, page};
use klagevejviser_core::triage::Triage;
use klagevejviser_core::words::{Language, Slot as WordSlot, Slots, ui};

use crate::html::{Html, Tag, tag};
use crate::parts::{paragraphs, pieces};

/// The page of what is sure so far, in the language in force.
pub(super) fn drawn(now: &Triage, today: NaiveDate) -> Page {
    page(&COPENHAGEN, &now.advice, &now.case, today)
}

/// What is sure now, danger first, and what may still come.
pub(super) fn beside(now: &Triage, today: NaiveDate, begun: bool) -> Vec<Html> {
    let page = drawn(now, today);
    let mut pieces: Vec<Html> = page.cards.iter().map(|card| danger(card).into()).collect();
    if page.cards.is_empty() && page.steps.is_empty() {
        let text = if begun { w::IntetEndnu } else { w::Intet };
        pieces.push(tag("p").text(&said(text, &[])).into());
    } else if !page.steps.is_empty() {
        let steps = page.steps.iter().map(|step| short(step).into());
        pieces.push(tag("ol").class("desk-steps").all(steps.collect()).into());
    }
    if now.open.is_empty() {
        pieces.push(tag("p").class("desk-done").text(&said(w::Faerdig, &[])).into());
    }
    let open = possible(&now.advice, &page);
    if begun && !open.is_empty() {
        pieces.push(tag("h3").text(&said(w::Kommer, &[])).into());
        let mut rows: Vec<Html> =
            open.iter().take(MOST_POSSIBLE).map(|title| tag("li").text(title).into()).collect();
        if open.len() > MOST_POSSIBLE {
            let more = (open.len() - MOST_POSSIBLE).to_string();
            rows.push(tag("li").text(&said(w::Flere, &[(Slot::Number, &more)])).into());
        }
        pieces.push(tag("ul").class("desk-possible").all(rows).into());
    }
    pieces
}

fn danger(card: &Drawn) -> Tag {
    let title = tag("h3").all(pieces(&card.title));
    tag("div").class("card").put(title).all(paragraphs(&card.text))
}

/// What to do, to whom, by when.
fn short(step: &Drawn) -> Tag {
    let fact = |name: &str, value: Vec<Html>| -> Vec<Html> {
        vec![tag("dt").text(name).into(), tag("dd").all(value).into()]
    };
    let mut facts = tag("dl").class("facts").all(fact(ui::TilHvem.str(), pieces(&step.whom)));
    if let Some(day) = step.day {
        let by = ui::Senest.plain(&Slots::default().with(WordSlot::Frist, by_name(day)));
        let left = step.left.as_deref().unwrap_or_default();
        let value = tag("strong").text(&by);
        facts = facts.all(fact(
            &said(w::Hvornaar, &[]),
            vec![value.into(), Html::Text(format!(" {left}").trim_end().to_owned())],
        ));
    }
    let mut row = tag("li").put(tag("h3").all(pieces(&step.title))).put(facts);
    if step.doubt {
        row = row.put(tag("p").class("doubt").all(pieces(&ui::Tvivl.spans(&Slots::default()))));
    }
    row
}

/// The words for each step, in Danish and English: as they stand in the citizen's guide.
pub(super) fn to_say(now: &Triage, today: NaiveDate) -> Vec<Html> {
    let in_language = |language: Language| language.during(|| drawn(now, today));
    let here = drawn(now, today);
    let pages = [(Language::Da, w::Dansk), (Language::En, w::Engelsk)]
        .map(|(language, name)| (language, name, in_language(language)));
    let all = |page: &Page| page.cards.iter().chain(&page.steps).cloned().collect::<Vec<_>>();
    let mut rows: Vec<Html> = Vec::new();
    for (at, step) in all(&here).iter().enumerate() {
        rows.push(tag("h3").all(pieces(&step.title)).into());
        for (language, name, page) in &pages {
            // What could not be had in English is not shown as if it were.
            let Some(told) = all(page).get(at).filter(|_| language.is_learned()).cloned() else {
                continue;
            };
            rows.push(tag("p").class("staff-say-label").text(&said(*name, &[])).into());
            let words = tag("p").put(tag("strong").all(pieces(&told.title)));
            let quote = tag("blockquote").class("staff-say").set("lang", language.code());
            rows.push(quote.put(words).all(paragraphs(&told.text)).into());
        }
    }
    if rows.is_empty() {
        rows.push(tag("p").text(&said(w::SigIntet, &[])).into());
    }
    rows
}

/// What is said when it has changed: the titles of what is sure.
pub(super) fn spoken(now: &Triage, today: NaiveDate) -> String {
    let page = drawn(now, today);
    let titles: Vec<String> = page
        .cards
        .iter()
        .chain(&page.steps)
        .map(|step| klagevejviser_core::desk::plain(&step.title))
        .collect();
    if titles.is_empty() {
        return String::new();
    }
    let sure = said(w::Sagt, &[(Slot::Name, &titles.join(". "))]);
    if now.open.is_empty() { format!("{sure}. {}", said(w::Faerdig, &[])) } else { sure }
}

/// The text to take along; nothing before something is sure.
pub(super) fn text(now: &Triage, today: NaiveDate) -> Option<String> {
    let page = drawn(now, today);
    let sure = !page.cards.is_empty() || !page.steps.is_empty();
    sure.then(|| journal(&now.advice, &page, today))
}
