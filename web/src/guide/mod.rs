//! One question: every question is drawn by the same functions, from what the core says of it. It is drawn once. What
//! is filled in stays in its fields, which `fields` reads, and what is wrong with it is put beside them: nothing is
//! drawn anew under somebody's hands.

mod fields;

pub use fields::{date_fields, first_part_id, typed_day};

use klagevejviser_core::face::{Face, answer_words, face};
use klagevejviser_core::typed::{Field, Typed, Wrong};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{Case, Of, Question};

use crate::app::{Guide, number, title};
use crate::browser::{dom, fill, page};
use crate::directory::Nav;
use crate::frame::{below, button};
use crate::html::{Html, Tag, tag};
use crate::parts::{GUIDE, acute, answers_box, asked, away, changer, explained, heading};
use crate::place::Place;

/// What something can be wrong with, in the order of the page.
const FIELDS: [Field; 3] = [Field::Options, Field::Date, Field::Last];

/// The name of a field, with which its ids begin.
const fn name(field: Field) -> &'static str {
    match field {
        Field::Options => "valg",
        Field::Date => "dato",
        Field::Last => "sidste",
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
fn error_id(field: Field) -> String {
    format!("{}-fejl", name(field))
}

/// The id of the place of that sentence.
fn error_place_id(field: Field) -> String {
    format!("{}-fejl-plads", name(field))
}

const HINT: &str = "hint";
const SUMMARY: &str = "fejl";
const SUMMARY_PLACE: &str = "fejl-plads";

/// Hears what is filled in and sent off, for as long as the page lives.
pub fn begin(guide: Guide) {
    let hear = |left| {
        move |at: web_sys::Element| {
            if let Some(question) = guide.asked() {
                fields::heard(&face(question, &guide.case()), &at, left, guide.today());
            }
        }
    };
    dom::listen(GUIDE, "input", hear(false));
    dom::listen(GUIDE, "change", hear(true));
    page::on_submit(move |_| {
        if let Some(question) = guide.asked() {
            submit(guide, question);
        }
    });
}

/// Answers with what stands in the fields, or says what is wrong with it.
fn submit(guide: Guide, question: Question) {
    let case = guide.case();
    let face = face(question, &case);
    match fields::typed(&face).read(&face, guide.today()) {
        Ok(answer) => guide.answer(question, answer),
        Err(wrong) => {
            say_wrong(&face, &wrong);
            guide.wrong.set(wrong);
            page::set_title(&title(Place::At(question), &case, true));
            page::focus_soon(SUMMARY);
        }
    }
}

/// A question with all that stands around it.
pub fn question(guide: Guide, question: Question) -> Vec<Html> {
    let case = guide.case();
    let face = face(question, &case);
    let mut drawn = vec![form(guide, &case, &face).into()];
    if question == Question::Kind {
        drawn.push(into_the_directory());
    }
    drawn.extend(explained(&asked(&face)));
    drawn.extend(answers_box(&guide.answers(), &case));
    drawn.extend(below(guide));
    drawn
}

fn form(guide: Guide, case: &Case, face: &Face) -> Tag {
    let question = face.question;
    let typed = Typed::from_answer(guide.answers().get(question), face);
    let wrong = guide.wrong.get();
    let step = Slots::default().with(Slot::Nummer, number(question, case).to_string());
    let mut set = tag("fieldset").set("id", name(Field::Options));
    if let Some(ids) = described_by(Field::Options, hint_id(face), &wrong) {
        set = set.set("aria-describedby", &ids);
    }
    set = set.put(tag("legend").put(heading(face.words.title.str())));
    if let Some(id) = hint_id(face) {
        set = set.put(tag("p").class("hint").set("id", id).text(face.words.hint.str()));
    }
    set = set.put(error_place(Field::Options, &wrong));
    let mut form = tag("form")
        .class("question")
        .set("autocomplete", "off")
        .set("novalidate", "")
        .put(tag("div").class("drawn").set("id", SUMMARY_PLACE).all(summary(&wrong)))
        .put(tag("p").class("step-name").text(&words::ui::TitelSpoergsmaal.plain(&step)))
        .put(set.all(fields::fields(face, &typed, &wrong, guide.today())));
    if question == Question::Urgent {
        form = form.put(tag("p").put(away(acute(), words::ui::AkutSvaert.str())));
    }
    if question == Question::Kind {
        form = form.put(for_whom_line(guide, case));
    }
    if let Some(link) = apart_link(question, case.may_differ) {
        form = form.put(link);
    }
    let go = tag("button").set("type", "submit").class("primary").text(words::ui::Fortsaet.str());
    form.put(tag("div").class("buttons").put(go))
}

fn hint_id(face: &Face) -> Option<&'static str> {
    (!face.words.hint.is_empty()).then_some(HINT)
}

/// The ids of what is said with a field: its hint, and what is wrong.
fn described_by(field: Field, hint: Option<&str>, wrong: &[Wrong]) -> Option<String> {
    let error = wrong.iter().any(|one| one.field == field).then(|| error_id(field));
    let ids: Vec<String> = hint.map(str::to_owned).into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// What is wrong, at the top, each line a way to its field.
fn summary(wrong: &[Wrong]) -> Vec<Html> {
    if wrong.is_empty() {
        return Vec::new();
    }
    let line = |one: &Wrong| {
        let id = first_id(one.field);
        let link = tag("a").set("href", &format!("#{id}")).set("data-field", id);
        tag("li").put(link.text(one.text.str())).into()
    };
    let (title, list) = ("fejl-titel", "fejl-liste");
    // It gets the focus, and is said whole when it does: an alert would be said twice.
    let summary = tag("div")
        .class("error-summary")
        .set("id", SUMMARY)
        .set("role", "group")
        .set("tabindex", "-1")
        .set("aria-labelledby", title)
        .set("aria-describedby", list)
        .put(tag("h2").set("id", title).text(words::ui::FejlOverskrift.str()))
        .put(tag("ul").set("id", list).all(wrong.iter().map(line).collect()));
    vec![summary.into()]
}

/// The sentence at the field.
fn error(field: Field, wrong: &[Wrong]) -> Vec<Html> {
    let sentence = |one: &Wrong| error_text(&error_id(field), one.text).into();
    wrong.iter().find(|one| one.field == field).map(sentence).into_iter().collect()
}

/// What is wrong, as a sentence with this id.
pub fn error_text(id: &str, text: Text) -> Tag {
    let name = tag("span").class("sr-only").text(words::ui::Fejl.str()).text(": ");
    tag("p").class("error-text").set("id", id).put(name).text(text.str())
}

/// Its place, which is always there.
fn error_place(field: Field, wrong: &[Wrong]) -> Tag {
    tag("div").class("drawn").set("id", &error_place_id(field)).all(error(field, wrong))
}

/// Says what is wrong in the question that is shown, in place of what was wrong before.
fn say_wrong(face: &Face, wrong: &[Wrong]) {
    fill(SUMMARY_PLACE, &summary(wrong));
    for field in FIELDS {
        let name = name(field);
        let hint = match field {
            Field::Options => hint_id(face).map(str::to_owned),
            Field::Date | Field::Last => Some(format!("{name}-hint")),
        };
        let ids = described_by(field, hint.as_deref(), wrong);
        fill(&error_place_id(field), &error(field, wrong));
        page::set(&format!("#{name}"), "aria-describedby", ids.as_deref());
        let is_wrong = wrong.iter().any(|one| one.field == field);
        page::set(&format!("#{name}.date input"), "aria-invalid", is_wrong.then_some("true"));
    }
}

/// Where several complaint points need an answer from the place: they may differ.
fn apart_link(question: Question, may_differ: bool) -> Option<Tag> {
    if !may_differ || !matches!(question, Question::Asked(_)) {
        return None;
    }
    let apart = question != Question::Asked(Of::All);
    let text = if apart { words::ui::AltEns } else { words::ui::IkkeEns };
    let does = if apart { "together" } else { "apart" };
    Some(tag("p").put(button("link", does, text)))
}

/// For whom the guide takes the person to complain, and the way to say otherwise.
fn for_whom_line(guide: Guide, case: &Case) -> Tag {
    let chosen = answer_words(Question::ForWhom, case, &guide.answers());
    let text = if chosen.is_empty() {
        words::ui::Standard.str().to_owned()
    } else {
        let about = Slots::default().with(Slot::Om, chosen.join(" "));
        words::ui::StandardSvar.plain(&about)
    };
    let change = changer(Question::ForWhom, words::ui::StandardSkift.str());
    tag("p").class("defaults").text(&text).text(" ").put(change)
}

/// The way to the search, for who knows what it is about.
fn into_the_directory() -> Html {
    let link = Nav::Guide.link(Place::Find, words::ui::FindIndgang.str());
    let text = words::ui::FindIndgangTekst.str();
    tag("p").class("not-fit").text(text).text(" ").put(link).into()
}
