//! The place of letters in the guide: the list, and one letter with the fields that fill it in. What is typed changes
//! the text beside it and goes nowhere else.

use klagevejviser_core::letter::draft::gaps;
use klagevejviser_core::letter::sheet::Gap;
use klagevejviser_core::letter::words::ui as texts;
use klagevejviser_core::letter::{Offer, Sheet, cpr, draft, offers};
use klagevejviser_core::{COPENHAGEN, calendar, words};
use leptos::either::Either;
use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;
use web_sys::Element;

use super::bundle::Here;
use super::{sheet, take};
use crate::apart::{State, failed, waiting};
use crate::app::Guide;
use crate::browser::{draw, fill, page};
use crate::directory::Nav;
use crate::frame::under;
use crate::html::{Html, Tag, tag};
use crate::parts::{HEADING, heading};
use crate::place::Place;

/// The id of what is said of a CPR number, and of the translation.
const WARNING: &str = "brev-advarsel";
const TRANSLATION: &str = "brev-oversat";

/// The view of the list, or of one letter.
pub fn view(guide: Guide, place: Place) -> AnyView {
    let content = move || match guide.letters.get() {
        State::Waiting => Either::Left(waiting(words::ui::BrevTitel.str(), words::ui::HenterBreve)),
        State::Failed => {
            // The same place: one Back leads out of it, however often one tries.
            let again = move || guide.letters.load(|| page::focus_soon(HEADING));
            Either::Left(failed(words::ui::BrevTitel.str(), words::ui::BrevFejl, again))
        }
        State::Here => Either::Right(guide.letters.with(|here| (here.drawing)(guide, place, here))),
    };
    view! {
        {content}
        {under(guide)}
    }
    .into_any()
}

/// The list, or one letter, drawn from the texts.
pub fn drawn(guide: Guide, place: Place, here: &Here) -> AnyView {
    let offers = offers(&COPENHAGEN, &guide.case(), guide.today());
    let letter = match place {
        Place::Letter(letter) => offers.get(letter),
        _ => None,
    };
    match letter {
        Some(offer) => one(guide, offer, here),
        // Also where the answers have changed, and there is no such letter any more.
        None => {
            let mut drawn: Vec<Html> = vec![heading(words::ui::BrevTitel.str()).into()];
            drawn.extend(sheet::list(&offers, here.page()));
            drawn.push(tag("p").put(to_result(here.page())).into());
            draw(drawn)
        }
    }
}

fn to_result(page: &Sheet) -> Tag {
    Nav::Guide.link(Place::Result, page.str(texts::Result))
}

fn one(guide: Guide, offer: &Offer, here: &Here) -> AnyView {
    let drawn = draw(pieces(guide, offer, here));
    let offer = StoredValue::new(offer.clone());
    let typed = move |event: Event| {
        let typed = (event_target::<Element>(&event).id(), event_target_value(&event));
        let told = offer.with_value(|offer| {
            guide.letters.with(|here| hears(guide, offer, here, &typed.0, typed.1))
        });
        // Said once, when it begins.
        if let Some(told) = told.flatten() {
            fill(WARNING, &told);
        }
    };
    let pressed = move |event: MouseEvent| {
        let button = event_target::<Element>(&event).closest("[data-take]").ok().flatten();
        if let Some(what) = button.and_then(|button| button.get_attribute("data-take")) {
            offer.with_value(|offer| take::take(guide, offer, &what));
        }
    };
    // One listener for all fields, and one for all buttons.
    view! {
        <div
            class="letter-place"
            on:input=typed
            on:click=pressed
            on:submit=|event| event.prevent_default()
        >
            {drawn}
        </div>
    }
    .into_any()
}

/// A letter and all that stands around it.
fn pieces(guide: Guide, offer: &Offer, here: &Here) -> Vec<Html> {
    let page = here.page();
    let last = offer.last.map(calendar::by_name);
    let title = |line| tag("h2").text(page.str(line));
    let ways = tag("p")
        .class("take")
        .put(to_result(page))
        .put(Nav::Guide.link(Place::Letters, page.str(texts::AllLetters)));
    let fields = gaps(offer, page).into_iter().map(|gap| field(guide, offer, gap, page).into());
    let form = tag("div")
        .class("letter-form")
        .put(title(texts::Fill))
        .put(tag("p").class("hint").text(page.str(texts::FillHint)))
        .put(tag("form").set("autocomplete", "off").all(fields.collect()))
        .put(tag("div").set("role", "alert").set("id", WARNING).all(warning(guide, page)));
    let sheet = tag("div").class("sheet").set("id", sheet::SHEET).set("lang", "da");
    let sheet = sheet.set("dir", "ltr").set("translate", "no");
    let mut side = tag("div").class("letter-side").put(title(texts::Text)).put(sheet.all(text(
        guide,
        offer,
        &here.danish,
    )));
    if here.translation.is_some() {
        let beside = tag("div").class("sheet translation").set("id", TRANSLATION);
        side = side.put(title(texts::Translation)).put(beside.all(text(guide, offer, page)));
    }
    let mut drawn: Vec<Html> = vec![
        heading(page.str(offer.letter.words().name)).into(),
        sheet::post(page),
        sheet::say(offer, page),
        tag("div").class("letter-columns").put(form).put(side).into(),
        title(texts::Take).into(),
    ];
    drawn.extend(take::buttons(page));
    drawn.extend(sheet::after(offer, page, &here.danish, last.as_deref()));
    drawn.push(ways.into());
    drawn
}

/// The letter as it is sent, or its translation.
fn text(guide: Guide, offer: &Offer, sheet: &Sheet) -> Vec<Html> {
    let letter = guide.filled.with_untracked(|filled| draft(offer, sheet, filled, guide.today()));
    sheet::letter_text(&letter)
}

/// Takes what is typed into the field with this id, and draws the letter again; what is said of it now, where that
/// has changed.
fn hears(guide: Guide, offer: &Offer, here: &Here, id: &str, typed: String) -> Option<Vec<Html>> {
    let page = here.page();
    let gap = gaps(offer, page).into_iter().find(|gap| gap.id() == id)?;
    let before = warning(guide, page);
    guide.filled.update(|all| all.set(gap, typed));
    fill(sheet::SHEET, &text(guide, offer, &here.danish));
    fill(TRANSLATION, &text(guide, offer, page));
    Some(warning(guide, page)).filter(|now| *now != before)
}

/// A field for a gap. No letter has one for a CPR number.
fn field(guide: Guide, offer: &Offer, gap: Gap, page: &Sheet) -> Tag {
    let words = gap.words();
    let id = gap.id();
    let hint_id = format!("{id}-hint");
    let value = guide.filled.with_untracked(|filled| filled.get(gap, offer, page));
    let mut input = if gap.is_long() {
        tag("textarea").set("rows", "3").text(&value)
    } else {
        tag("input").set("type", "text").set("value", &value)
    };
    input = input.set("id", &id).set("autocomplete", "off");
    let label = tag("label").set("for", &id).text(page.str(words.title));
    let mut field = tag("div").class("letter-field").put(label);
    if !words.hint.is_empty() {
        let hint = tag("p").class("field-hint").set("id", &hint_id).text(page.str(words.hint));
        field = field.put(hint);
        input = input.set("aria-describedby", &hint_id);
    }
    field.put(input)
}

/// A typed CPR number is noticed, and nothing is blocked.
fn warning(guide: Guide, page: &Sheet) -> Vec<Html> {
    let noticed = guide.filled.with_untracked(|filled| filled.typed().any(cpr::is_in));
    let said = tag("p").class("doubt").text(page.str(texts::Cpr));
    if noticed { vec![said.into()] } else { Vec::new() }
}
