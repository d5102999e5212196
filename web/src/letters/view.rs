//! The place of letters in the guide: the list, and one letter with the fields that fill it in. What is typed changes
//! the text beside it and goes nowhere else.

use klagevejviser_core::letter::draft::gaps;
use klagevejviser_core::letter::sheet::Gap;
use klagevejviser_core::letter::words::ui as texts;
use klagevejviser_core::letter::{Offer, Sheet, cpr, draft, offers};
use klagevejviser_core::{COPENHAGEN, calendar, words};

use super::bundle::Here;
use super::{sheet, take};
use crate::app::Guide;
use crate::browser::{dom, fill, page};
use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::parts::{GUIDE, heading};
use crate::place::Place;

/// The id of what is said of a CPR number, and of the translation.
const WARNING: &str = "brev-advarsel";
const TRANSLATION: &str = "brev-oversat";

/// The list, or one letter, as far as it is here.
pub fn shown(guide: Guide, place: Place) -> Vec<Html> {
    let words = (words::ui::HenterBreve, words::ui::BrevFejl);
    guide.letters.piece.draw((guide, place), words::ui::BrevTitel.str(), words)
}

/// The list, or one letter, drawn from the texts.
pub fn drawn(guide: Guide, place: Place) -> Vec<Html> {
    let offers = offers(&COPENHAGEN, &guide.case(), guide.today());
    let draw = |here: &Here| {
        let letter = match place {
            Place::Letter(letter) => offers.get(letter),
            _ => None,
        };
        let Some(offer) = letter else {
            // Also where the answers have changed, and there is no such letter any more.
            let mut drawn: Vec<Html> = vec![heading(words::ui::BrevTitel.str()).into()];
            drawn.extend(sheet::list(&offers, here.page()));
            drawn.push(tag("p").put(to_result(here.page())).into());
            return drawn;
        };
        vec![tag("div").class("letter-place").all(pieces(guide, offer, here)).into()]
    };
    guide.letters.with(draw).unwrap_or_default()
}

/// Hears what is typed into the fields of the letter that is shown, and which of its buttons is pressed.
pub fn hear(guide: Guide) {
    dom::listen(GUIDE, "input", move |at| {
        if let Some(offer) = offered(guide) {
            typed(guide, &offer, &at.id());
        }
    });
    dom::listen(GUIDE, "click", move |at| {
        let button = at.closest("[data-take]").ok().flatten();
        let what = button.and_then(|button| button.get_attribute("data-take"));
        if let (Some(what), Some(offer)) = (what, offered(guide)) {
            take::take(guide, &offer, &what);
        }
    });
}

/// The letter that is shown, as it fits the answers.
fn offered(guide: Guide) -> Option<Offer> {
    let Place::Letter(letter) = guide.place() else { return None };
    offers(&COPENHAGEN, &guide.case(), guide.today()).get(letter).cloned()
}

fn to_result(page: &Sheet) -> Tag {
    Nav::Guide.link(Place::Result, page.str(texts::Result))
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
    let letter = guide.filled.with(|filled| draft(offer, sheet, filled, guide.today()));
    sheet::letter_text(&letter)
}

/// Takes what stands in the field with this id, if the letter has it, and draws the letter again.
fn typed(guide: Guide, offer: &Offer, id: &str) {
    let redrawn = guide.letters.with(|here| {
        let page = here.page();
        let gap = gaps(offer, page).into_iter().find(|gap| gap.id() == id)?;
        let typed = if gap.is_long() { dom::written(id) } else { page::typed(id) };
        guide.filled.update(|all| all.set(gap, typed));
        Some([text(guide, offer, &here.danish), text(guide, offer, page), warning(guide, page)])
    });
    let Some([letter, translation, warning]) = redrawn.flatten() else { return };
    fill(sheet::SHEET, &letter);
    fill(TRANSLATION, &translation);
    // Said once, when it begins.
    if warning.is_empty() != dom::within(WARNING, "*").is_empty() {
        fill(WARNING, &warning);
    }
}

/// A field for a gap. No letter has one for a CPR number.
fn field(guide: Guide, offer: &Offer, gap: Gap, page: &Sheet) -> Tag {
    let words = gap.words();
    let id = gap.id();
    let hint_id = format!("{id}-hint");
    let value = guide.filled.with(|filled| filled.get(gap, offer, page));
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
    let noticed = guide.filled.with(|filled| filled.typed().any(cpr::is_in));
    let said = tag("p").class("doubt").text(page.str(texts::Cpr));
    if noticed { vec![said.into()] } else { Vec::new() }
}
