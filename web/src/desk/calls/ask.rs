//! The questions of the triage, each as a block of its own that is drawn anew only when its words change, so that the
//! focus stays where it is.

use klagevejviser_core::desk::{said, words::ui};
use klagevejviser_core::face::{Face, Input, face};
use klagevejviser_core::triage::{BOTH, DayField, Triage, asks_both};
use klagevejviser_core::typed::DateKind;
use klagevejviser_core::words::{OptionWords, Slot, Slots, Text, ui as words};
use klagevejviser_core::{Answer, Answers, Case, LetterChoice, Of, Question, SentChoice};

use crate::html::{Html, Tag, tag};
use crate::parts::unseen;

/// The id of a question's block.
pub(super) fn block_id(question: Question) -> String {
    format!("spm-{}", question.name())
}

/// The id of a question's title, to which the focus goes.
pub(super) fn title_id(question: Question) -> String {
    format!("titel-{}", question.name())
}

/// The id of a field for a day.
pub(super) fn day_id(question: Question, field: DayField) -> String {
    let which = match field {
        DayField::First => "dag",
        DayField::Last => "sidste",
    };
    format!("{which}-{}", question.name())
}

/// What says which day was understood, and what is wrong with it.
pub(super) fn meant_id(question: Question, field: DayField) -> String {
    format!("{}-meant", day_id(question, field))
}

/// A place for every question, in order; those that are not asked are empty.
pub(super) fn places() -> Vec<Html> {
    let place = |question: &Question| {
        tag("div").class("ask").set("id", &block_id(*question)).set("hidden", "").into()
    };
    Question::ALL.iter().map(place).collect()
}

/// A question with its options.
pub(super) fn block(question: Question, now: &Triage) -> Vec<Html> {
    let case = &now.case;
    let face = face(question, case);
    let title = tag("h3").set("id", &title_id(question)).set("tabindex", "-1");
    let mut set = tag("fieldset").put(tag("legend").put(title.text(face.words.title.str())));
    if !face.words.hint.is_empty() {
        set = set.put(tag("p").class("hint").text(face.words.hint.str()));
    }
    let about = Slots::default().with(Slot::Om, face.words.title.str().to_owned());
    let change = tag("button").set("type", "button").class("link change").set("data-do", "change");
    let change = change.text(words::RetSvar.str()).put(unseen(&words::RetSvarOm.plain(&about)));
    let mut drawn: Vec<Html> = vec![set.all(input(&face)).into()];
    if question == BOTH[0].0 && asks_both(now) {
        drawn.push(link("both", &said(ui::Nul, &[]), Some("0")).into());
    }
    if matches!(question, Question::Asked(_)) && case.may_differ {
        let apart = question != Question::Asked(Of::All);
        let (does, text) =
            if apart { ("together", words::AltEns) } else { ("apart", words::IkkeEns) };
        drawn.push(link(does, text.str(), None).into());
    }
    drawn.push(change.into());
    drawn
}

/// What can be pressed below the options, with its key if it has one.
fn link(does: &str, text: &str, key: Option<&str>) -> Tag {
    let button = tag("button").set("type", "button").class("link").set("data-do", does);
    let button = match key {
        Some(key) => button.put(tag("span").class("key").text(key)).text(" "),
        None => button,
    };
    tag("p").class("desk-below").put(button.text(text))
}

fn input(face: &Face) -> Vec<Html> {
    let question = face.question;
    match &face.input {
        Input::One(list) => options(question, list, "radio"),
        Input::Many(list) => options(question, list, "checkbox"),
        Input::Letter { date, last, choices, .. } => {
            let words: Vec<OptionWords> = choices.iter().map(|choice| choice.words()).collect();
            let first =
                date.map(|label| day(question, DayField::First, label, DateKind::Been).into());
            let mut drawn: Vec<Html> = first.into_iter().collect();
            drawn.push(day(question, DayField::Last, *last, DateKind::MayCome).into());
            drawn.extend(options(question, &words, "checkbox"));
            drawn
        }
        Input::Day { label, kind, choices } => {
            let words: Vec<OptionWords> = choices.iter().map(|choice| choice.words()).collect();
            let mut drawn = options(question, &words, "radio");
            drawn.push(day(question, DayField::First, *label, *kind).into());
            drawn
        }
    }
}

/// Numbered options.
fn options(question: Question, options: &[OptionWords], kind: &'static str) -> Vec<Html> {
    let option = |(place, words): (usize, &OptionWords)| {
        let id = format!("{}-{place}", question.name());
        let tick = tag("input")
            .set("type", kind)
            .set("name", question.name())
            .set("id", &id)
            .set("autocomplete", "off")
            .set("data-at", &place.to_string());
        let number = tag("span").class("key").text(&(place + 1).to_string());
        let name = tag("span").class("option-text").text(words.title.str());
        let mut label = tag("label").set("for", &id).put(number).text(" ").put(name);
        if !words.hint.is_empty() {
            label = label.text(" ").put(tag("span").class("option-hint").text(words.hint.str()));
        }
        tag("div").class("option").put(tick).put(label).into()
    };
    let rows = options.iter().enumerate().map(option).collect();
    vec![tag("div").class("options").all(rows).into()]
}

/// One field for a day, as it is typed with one hand.
fn day(question: Question, field: DayField, label: Text, kind: DateKind) -> Tag {
    let id = day_id(question, field);
    let hint_id = format!("{id}-hint");
    let hint = match kind {
        DateKind::Been => ui::Siden,
        DateKind::MayCome => ui::Frem,
    };
    let which = match field {
        DayField::First => "0",
        DayField::Last => "1",
    };
    let input = tag("input")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("autocomplete", "off")
        .set("id", &id)
        .set("aria-describedby", &format!("{hint_id} {}", meant_id(question, field)))
        // An empty field says so to the style.
        .set("placeholder", " ")
        .set("data-day", which);
    tag("div")
        .class("field")
        .put(tag("label").set("for", &id).text(label.str()))
        .put(tag("p").class("field-hint").set("id", &hint_id).text(&said(hint, &[])))
        .put(input)
        .put(tag("p").class("meant").set("id", &meant_id(question, field)).set("role", "status"))
}

/// Whether the option at a place is chosen.
pub(super) fn is_chosen(question: Question, answers: &Answers, case: &Case, place: u8) -> bool {
    let at = usize::from(place);
    let is = |choices: &[LetterChoice], choice| choices.get(at).copied() == choice;
    match (answers.get(question).or(question.default()), face(question, case).input) {
        (Some(Answer::One(value)), _) => value == place,
        (Some(Answer::Many(values)), _) => values.has(place),
        (Some(Answer::Letter { choice, .. }), Input::Letter { choices, .. }) => {
            choice.is_some() && is(choices, choice)
        }
        (Some(Answer::About(about)), Input::Day { choices, .. }) => choices.get(at) == Some(&about),
        _ => false,
    }
}

/// Whether something else was chosen in place of a day, so that what was typed of one is gone.
pub(super) fn replaces_day(question: Question, answers: &Answers) -> bool {
    matches!(
        answers.get(question),
        Some(
            Answer::About(
                SentChoice::UnderTwoWeeks
                    | SentChoice::TwoToThreeWeeks
                    | SentChoice::OverThreeWeeks
                    | SentChoice::Forgotten
            ) | Answer::Letter { choice: Some(LetterChoice::NotFound), .. }
        )
    )
}
