//! The place of letters in the guide: the list, and one letter with the fields that fill it in. What is typed changes
//! the text beside it and goes nowhere else.

use klagevejviser_core::letter::draft::gaps;
use klagevejviser_core::letter::sheet::Gap;
use klagevejviser_core::letter::words::ui as texts;
use klagevejviser_core::letter::{Offer, Sheet, cpr, draft, offers};
use klagevejviser_core::{COPENHAGEN, calendar, words};
use leptos::either::Either;
use leptos::prelude::*;

use super::bundle::Here;
use super::{sheet, take};
use crate::apart::{State, failed, waiting};
use crate::app::Guide;
use crate::browser::{draw, page};
use crate::directory::Nav;
use crate::frame::under;
use crate::html::{Html, Tag, tag};
use crate::parts::{HEADING, heading};
use crate::place::Place;

/// The view of the list, or of one letter.
pub fn view(guide: Guide, place: Place) -> AnyView {
    let content = move || match guide.letters.get() {
        State::Waiting => Either::Left(waiting(words::ui::BrevTitel, words::ui::HenterBreve)),
        State::Failed => {
            // The same place: one Back leads out of it, however often one tries.
            let again = move || guide.letters.load(|| page::focus_soon(HEADING));
            Either::Left(failed(words::ui::BrevTitel, words::ui::BrevFejl, again))
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
    let page = here.page();
    let last = offer.last.map(calendar::by_name);
    let before: Vec<Html> = vec![
        heading(page.str(offer.letter.words().name)).into(),
        sheet::post(page),
        sheet::say(offer, page),
    ];
    let ways = tag("p")
        .class("take")
        .put(to_result(page))
        .put(Nav::Guide.link(Place::Letters, page.str(texts::AllLetters)));
    let mut after = sheet::after(offer, page, &here.danish, last.as_deref());
    after.push(ways.into());
    view! {
        <div class="letter-place">
            {draw(before)}
            <div class="letter-columns">
                <div class="letter-form">
                    <h2>{page.str(texts::Fill).to_owned()}</h2>
                    <p class="hint">{page.str(texts::FillHint).to_owned()}</p>
                    {fields(guide, offer, page)}
                    {warning(guide)}
                </div>
                <div class="letter-side">
                    <h2>{page.str(texts::Text).to_owned()}</h2>
                    {text(guide, offer, false)}
                    {here.translation.is_some().then(|| beside(guide, offer, page))}
                </div>
            </div>
            <h2>{page.str(texts::Take).to_owned()}</h2>
            {take::buttons(guide, offer)}
            {draw(after)}
        </div>
    }
    .into_any()
}

/// The letter as it is sent, or its translation; drawn again as one types.
fn text(guide: Guide, offer: &Offer, translated: bool) -> AnyView {
    let offer = offer.clone();
    let letter = move || {
        let letter = guide.letters.with(|here| {
            let sheet = if translated { here.page() } else { &here.danish };
            guide.filled.with(|filled| draft(&offer, sheet, filled, guide.today()))
        });
        draw(letter.map(|letter| sheet::letter_text(&letter)).unwrap_or_default())
    };
    if translated {
        view! { <div class="sheet translation">{letter}</div> }.into_any()
    } else {
        view! { <div class="sheet" id=sheet::SHEET lang="da" dir="ltr" translate="no">{letter}</div> }
            .into_any()
    }
}

fn beside(guide: Guide, offer: &Offer, page: &Sheet) -> AnyView {
    view! {
        <h2>{page.str(texts::Translation).to_owned()}</h2>
        {text(guide, offer, true)}
    }
    .into_any()
}

/// A field for each gap, in the order of the letter. No field for a CPR number.
fn fields(guide: Guide, offer: &Offer, page: &Sheet) -> AnyView {
    let fields = gaps(offer, page).into_iter().map(|gap| field(guide, offer, gap, page));
    view! {
        <form autocomplete="off" on:submit=|event| event.prevent_default()>
            {fields.collect_view()}
        </form>
    }
    .into_any()
}

fn field(guide: Guide, offer: &Offer, gap: Gap, page: &Sheet) -> AnyView {
    let words = gap.words();
    let id = gap.id();
    let hint_id = (!words.hint.is_empty()).then(|| format!("{id}-hint"));
    let hint = hint_id.clone().map(|id| {
        view! { <p class="field-hint" id=id>{page.str(words.hint).to_owned()}</p> }
    });
    let value = guide.filled.with_untracked(|filled| filled.get(gap, offer, page));
    let typed = move |event| guide.filled.update(|all| all.set(gap, event_target_value(&event)));
    let input = if gap.is_long() {
        view! {
            <textarea
                id=id.clone()
                rows="3"
                autocomplete="off"
                aria-describedby=hint_id
                prop:value=value
                on:input=typed
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone()
                type="text"
                autocomplete="off"
                aria-describedby=hint_id
                prop:value=value
                on:input=typed
            />
        }
        .into_any()
    };
    view! {
        <div class="letter-field">
            <label for=id>{page.str(words.title).to_owned()}</label>
            {hint}
            {input}
        </div>
    }
    .into_any()
}

/// A typed CPR number is noticed, and nothing is blocked. Said once, when it begins.
fn warning(guide: Guide) -> AnyView {
    let noticed = Memo::new(move |_| guide.filled.with(|filled| filled.typed().any(cpr::is_in)));
    let said = move || {
        let text = guide.letters.with(|here| here.page().str(texts::Cpr).to_owned());
        noticed.get().then(|| view! { <p class="doubt">{text}</p> })
    };
    view! { <div role="alert">{said}</div> }.into_any()
}
