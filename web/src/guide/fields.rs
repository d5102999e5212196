//! The fields of a question: options, dates, and what can be chosen instead of a date.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::typed::{Field, Typed, understood};
use klagevejviser_core::words::{self, OptionWords, Slot, Slots, Text};
use klagevejviser_core::{LetterChoice, SentChoice, Values};
use leptos::prelude::*;

use super::{Form, error_id, error_text};

/// Options to tick: one, or several.
pub(super) fn options(form: Form, options: &[OptionWords], many: bool) -> AnyView {
    (0..)
        .zip(options)
        .map(|(place, words)| option(form, place, *words, many))
        .collect_view()
        .into_any()
}

fn option(form: Form, place: u8, words: OptionWords, many: bool) -> AnyView {
    let id = format!("valg-{place}");
    let kind = if many { "checkbox" } else { "radio" };
    let ticked = move || form.typed.with(|typed| typed.ticked.has(place));
    let tick = move |event| {
        let checked = event_target_checked(&event);
        form.typed.update(|typed| {
            let one = Values::one(place);
            typed.ticked = match (many, checked) {
                (true, true) => typed.ticked.or(one),
                (true, false) => typed.ticked.without(one),
                (false, _) => one,
            };
        });
    };
    // The name is what is chosen; the hint is said after it, with a pause, and not in one breath with it.
    let hinted = !words.hint.is_empty();
    let (name_id, hint_id) = (format!("{id}-navn"), format!("{id}-hint"));
    let (named, described) = (hinted.then(|| name_id.clone()), hinted.then(|| hint_id.clone()));
    let hint =
        hinted.then(|| view! { <span class="option-hint" id=hint_id>{words.hint.str()}</span> });
    view! {
        <div class="option">
            <input
                type=kind
                name="valg"
                id=id.clone()
                autocomplete="off"
                aria-labelledby=named
                aria-describedby=described
                prop:checked=ticked
                on:change=tick
            />
            <label for=id>
                <span class="option-text" id=hinted.then_some(name_id)>{words.title.str()}</span>
                {hint}
            </label>
        </div>
    }
    .into_any()
}

/// The dates on a letter.
pub(super) fn letter(
    form: Form,
    date_label: Option<Text>,
    (last, last_hint): (Text, Text),
    choices: &[LetterChoice],
) -> AnyView {
    let words: Vec<OptionWords> = choices.iter().map(|choice| choice.words()).collect();
    view! {
        {date_label.map(|label| date(form, Field::Date, label, words::ui::DatoEksempel))}
        {date(form, Field::Last, last, last_hint)}
        <p class="or">{words::ui::Eller.str()}</p>
        {one_or_none(form, &words)}
    }
    .into_any()
}

/// One day, or about when.
pub(super) fn day(form: Form, label: Text, choices: &[SentChoice]) -> AnyView {
    let words: Vec<OptionWords> = choices.iter().map(|choice| choice.words()).collect();
    view! {
        {date(form, Field::Date, label, words::ui::DatoEksempel)}
        <p class="or">{words::ui::Eller.str()}</p>
        {one_or_none(form, &words)}
    }
    .into_any()
}

/// Ticks of which at most one stands, and which can be taken back: what is chosen instead of a date.
fn one_or_none(form: Form, words: &[OptionWords]) -> AnyView {
    let rows = options(form, words, true);
    Effect::new(move |before: Option<Values>| {
        let now = form.typed.with(|typed| typed.ticked);
        let added = now.without(before.unwrap_or(now));
        if !added.is_empty() && now != added {
            form.typed.update(|typed| typed.ticked = added);
            return added;
        }
        now
    });
    rows
}

/// Three fields for a day.
fn date(form: Form, field: Field, label: Text, hint: Text) -> AnyView {
    let name = match field {
        Field::Last => "sidste",
        Field::Date | Field::Options => "dato",
    };
    let described = move || {
        let error = form.error(field).map(|_| error_id(field));
        format!("{name}-hint {}", error.unwrap_or_default())
    };
    let meant = move || {
        let typed = form.typed.with(|typed| parts(typed, field).clone());
        understood(typed.each_ref().map(String::as_str), form.today).map(|day| {
            words::ui::DatoForstaaet.plain(&Slots::default().with(Slot::Dato, by_name(day)))
        })
    };
    // Seen at every key, and said when a field is left: who corrects a day hears no day that was never meant.
    let said = RwSignal::new(String::new());
    let part = |at: usize, id: &'static str, label: Text, class: &'static str| {
        let id = format!("{name}-{id}");
        let read = move || form.typed.with(|typed| parts(typed, field)[at].clone());
        let write = move |event| {
            let value = event_target_value(&event);
            form.typed.update(|typed| match field {
                Field::Last => typed.last[at] = value,
                Field::Date | Field::Options => typed.date[at] = value,
            });
        };
        view! {
            <div class="field">
                <label for=id.clone()>{label.str()}</label>
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    class=class
                    id=id
                    aria-invalid=move || form.error(field).map(|_| "true")
                    prop:value=read
                    on:input=write
                    on:change=move |_| said.set(meant().unwrap_or_default())
                />
            </div>
        }
    };
    view! {
        <fieldset class="date" aria-describedby=described>
            <legend>{label.str()}</legend>
            <p class="field-hint" id=format!("{name}-hint")>{hint.str()}</p>
            {move || error_text(form, field)}
            <div class="date-fields">
                {part(0, "dag", words::ui::Dag, "day")}
                {part(1, "maaned", words::ui::Maaned, "month")}
                {part(2, "aar", words::ui::Aar, "year")}
            </div>
            <p class="meant" aria-hidden="true">{meant}</p>
            <p class="sr-only" role="status">{said}</p>
        </fieldset>
    }
    .into_any()
}

fn parts(typed: &Typed, field: Field) -> &[String; 3] {
    match field {
        Field::Last => &typed.last,
        Field::Date | Field::Options => &typed.date,
    }
}
