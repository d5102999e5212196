//! One question: every question is drawn by the same view, from what the core says of it.

mod fields;

use chrono::NaiveDate;
use klagevejviser_core::face::{Input, face};
use klagevejviser_core::typed::{Field, Typed, Wrong};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{Of, Question};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::app::{Guide, number, title};
use crate::browser::{draw, page};
use crate::directory::Nav;
use crate::frame::{button, under};
use crate::html::{Html, tag};
use crate::parts::{HEADING, acute, answers_box, asked, away, changer, explained};
use crate::place::Place;

/// What the person is filling in, and what is wrong with it.
#[derive(Clone, Copy)]
struct Form {
    typed: RwSignal<Typed>,
    wrong: RwSignal<Vec<Wrong>>,
    today: NaiveDate,
}

impl Form {
    /// The sentence for a field, if something is wrong with it.
    fn error(self, field: Field) -> Option<Text> {
        self.wrong.with(|wrong| wrong.iter().find(|one| one.field == field).map(|one| one.text))
    }
}

/// The id of the first thing to fill in in a field.
const fn first_id(field: Field) -> &'static str {
    match field {
        Field::Options => "valg-0",
        Field::Date => "dato-dag",
        Field::Last => "sidste-dag",
    }
}

/// The id of the sentence that says what is wrong with a field.
const fn error_id(field: Field) -> &'static str {
    match field {
        Field::Options => "valg-fejl",
        Field::Date => "dato-fejl",
        Field::Last => "sidste-fejl",
    }
}

const SUMMARY: &str = "fejl";

/// The view of a question.
pub fn question_view(guide: Guide, question: Question) -> AnyView {
    let case = guide.case();
    let face = face(question, &case);
    let form = Form {
        typed: RwSignal::new(Typed::from_answer(guide.answers().get(question), &face)),
        wrong: guide.wrong,
        today: guide.today(),
    };
    let step = Slots::default().with(Slot::Nummer, number(question, &case).to_string());
    let hint = face.words.hint;
    let answers = draw(answers_box(&guide.answers(), &case));
    let heading = face.words.title.str();
    let terms = draw(explained(&asked(&face)));
    let described = move || {
        let mut ids = Vec::new();
        if !hint.is_empty() {
            ids.push("hint");
        }
        if form.error(Field::Options).is_some() {
            ids.push(error_id(Field::Options));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let fields = match &face.input {
        Input::One(options) => fields::options(form, options, false),
        Input::Many(options) => fields::options(form, options, true),
        Input::Letter { date, last, last_hint, choices } => {
            fields::letter(form, *date, (*last, *last_hint), choices)
        }
        Input::Day { label, choices, .. } => fields::day(form, *label, choices),
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match form.typed.with(|typed| typed.read(&face, guide.today())) {
            Ok(answer) => guide.answer(question, answer),
            Err(wrong) => {
                form.wrong.set(wrong);
                page::set_title(&title(Place::At(question), &guide.case(), true));
                page::focus_soon(SUMMARY);
            }
        }
    };
    view! {
        <form class="question" autocomplete="off" novalidate on:submit=submit>
            {move || error_summary(form)}
            <p class="step-name">{words::ui::TitelSpoergsmaal.plain(&step)}</p>
            <fieldset aria-describedby=described>
                <legend>
                    <h1 id=HEADING tabindex="-1">{heading}</h1>
                </legend>
                {(!hint.is_empty()).then(|| view! { <p class="hint" id="hint">{hint.str()}</p> })}
                {move || error_text(form, Field::Options)}
                {fields}
            </fieldset>
            {(question == Question::Urgent)
                .then(|| draw(vec![tag("p").put(away(acute(), words::ui::AkutSvaert.str())).into()]))}
            {(question == Question::Kind).then(|| for_whom_line(guide))}
            {apart_link(question, case.may_differ)}
            <div class="buttons">
                <button type="submit" class="primary">{words::ui::Fortsaet.str()}</button>
            </div>
        </form>
        {(question == Question::Kind).then(|| draw(into_the_directory()))}
        {terms}
        {answers}
        {under(guide)}
    }
    .into_any()
}

/// What is wrong, at the top, each line a way to its field.
fn error_summary(form: Form) -> Option<AnyView> {
    let wrong = form.wrong.get();
    if wrong.is_empty() {
        return None;
    }
    let lines = wrong
        .into_iter()
        .map(|one| {
            let id = first_id(one.field);
            let jump = move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                page::focus(id);
            };
            view! { <li><a href=format!("#{id}") on:click=jump>{one.text.str()}</a></li> }
        })
        .collect_view();
    let view = view! {
        // It gets the focus, and is said whole when it does: an alert would be said twice.
        <div
            class="error-summary"
            id=SUMMARY
            role="group"
            tabindex="-1"
            aria-labelledby="fejl-titel"
            aria-describedby="fejl-liste"
        >
            <h2 id="fejl-titel">{words::ui::FejlOverskrift.str()}</h2>
            <ul id="fejl-liste">{lines}</ul>
        </div>
    };
    Some(view.into_any())
}

/// The sentence at the field.
fn error_text(form: Form, field: Field) -> Option<AnyView> {
    let text = form.error(field)?;
    let view = view! {
        <p class="error-text" id=error_id(field)>
            <span class="sr-only">{words::ui::Fejl.str()} ": "</span>
            {text.str()}
        </p>
    };
    Some(view.into_any())
}

/// Where several complaint points need an answer from the place: they may differ.
fn apart_link(question: Question, may_differ: bool) -> Option<AnyView> {
    if !may_differ || !matches!(question, Question::Asked(_)) {
        return None;
    }
    let apart = question != Question::Asked(Of::All);
    let text = if apart { words::ui::AltEns } else { words::ui::IkkeEns };
    let does = if apart { "together" } else { "apart" };
    Some(draw(vec![tag("p").put(button("link", does, text)).into()]))
}

/// For whom the guide takes the person to complain, and the way to say otherwise.
fn for_whom_line(guide: Guide) -> AnyView {
    let case = guide.case();
    let chosen = klagevejviser_core::face::answer_words(Question::ForWhom, &case, &guide.answers());
    let text = if chosen.is_empty() {
        words::ui::Standard.str().to_owned()
    } else {
        let about = Slots::default().with(Slot::Om, chosen.join(" "));
        words::ui::StandardSvar.plain(&about)
    };
    let change = changer(Question::ForWhom, words::ui::StandardSkift.str());
    draw(vec![tag("p").class("defaults").text(&text).text(" ").put(change).into()])
}

/// The way to the search, for who knows what it is about.
fn into_the_directory() -> Vec<Html> {
    let link = Nav::Guide.link(Place::Find, words::ui::FindIndgang.str());
    let text = words::ui::FindIndgangTekst.str();
    vec![tag("p").class("not-fit").text(text).text(" ").put(link).into()]
}
