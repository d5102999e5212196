//! A deadline counted from a date that is typed: the day, the days left, and the working.

use klagevejviser_core::calendar::{Count, by_name, names_days};
use klagevejviser_core::directory::deadline::{Left, count, left};
use klagevejviser_core::directory::{Deadline, Term};
use klagevejviser_core::face::{days_left, working_words};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{DateKind, Question, typed_date};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::app::Guide;
use crate::browser::{draw, page};
use crate::html::{Html, tag};
use crate::parts::{pieces, ui};

/// The form for one deadline; nothing where nothing is counted, as by rules that are old.
pub(super) fn count_form(guide: Guide, deadline: &'static Deadline, at: usize) -> Option<AnyView> {
    if !matches!(deadline.term, Term::Counted(_)) || !names_days(guide.today()) {
        return None;
    }
    let from = deadline.from?;
    let typed = RwSignal::new([String::new(), String::new(), String::new()]);
    let result: RwSignal<Option<Result<Count, Text>>> = RwSignal::new(None);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let read = typed
            .with(|[day, month, year]| typed_date(day, month, year, DateKind::Been, guide.today()));
        let counted = read
            .map_err(|error| error.words(Question::LetterDate))
            .and_then(|date| count(deadline, date).ok_or(words::date_error::NoDate));
        let is_wrong = counted.is_err();
        result.set(Some(counted));
        if is_wrong {
            page::focus_soon(first_id(at));
        }
    };
    let wrong =
        move || result.with(|result| result.as_ref().and_then(|one| one.as_ref().err().copied()));
    let error = move || {
        wrong().map(|text| {
            view! {
                <p class="error-text" id=format!("regn-{at}-fejl")>
                    <span class="sr-only">{words::ui::Fejl.str()} ": "</span>
                    {text.str()}
                </p>
            }
        })
    };
    let part = |place: usize, label: Text, class: &'static str| {
        let id = if place == 0 { first_id(at).to_owned() } else { format!("regn-{at}-{place}") };
        view! {
            <div class="field">
                <label for=id.clone()>{label.str()}</label>
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    class=class
                    id=id
                    aria-invalid=move || wrong().map(|_| "true")
                    on:input=move |event| typed.update(|typed| typed[place] = event_target_value(&event))
                />
            </div>
        }
    };
    let label = Slots::default().with(Slot::Fra, from.words().str().to_owned());
    let view = view! {
        <form autocomplete="off" novalidate on:submit=submit>
            <fieldset
                class="date"
                aria-describedby=move || wrong().map(|_| format!("regn-{at}-fejl"))
            >
                <legend>{words::ui::RegnTitel.str()}</legend>
                <p class="field-hint">{words::ui::RegnDato.plain(&label)}</p>
                {error}
                <div class="date-fields">
                    {part(0, words::ui::Dag, "day")}
                    {part(1, words::ui::Maaned, "month")}
                    {part(2, words::ui::Aar, "year")}
                </div>
            </fieldset>
            <button type="submit" class="secondary">{words::ui::RegnKnap.str()}</button>
            <div role="status">{move || result.get().and_then(Result::ok).map(|count| draw(answer(guide, &count)))}</div>
        </form>
    };
    Some(view.into_any())
}

const fn first_id(at: usize) -> &'static str {
    match at {
        0 => "regn-0-dag",
        1 => "regn-1-dag",
        2 => "regn-2-dag",
        _ => "regn-dag",
    }
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
