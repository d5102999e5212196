//! What the staff pages say while somebody types: labels, in both languages within the module that draws them, so that
//! nothing is waited for (`build.rs` reads `texts/desk/*.ftl`); and an advice as text to take along.

use chrono::NaiveDate;

use crate::advice::{Advice, Part};
use crate::calendar::by_name;
use crate::directory::File;
use crate::result::Page;
use crate::rules::{CHECKED_UNTIL, SEEN};
use crate::sheet::{Line, Piece, Sheet, pieces};
use crate::words::{Language, Slot as WordSlot, Slots, Span, ui};

/// A placeholder, in the order in which the build knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A day.
    Date,
    /// A number.
    Number,
    /// A name, or several.
    Name,
}

/// A text in the language in force, with what is filled in. In a language that has none it is in Danish.
///
/// ```
/// use klagevejviser_core::desk::{Slot, said, words::ui};
/// assert_eq!(said(ui::Kopier, &[]), "Kopiér teksten");
/// assert_eq!(said(ui::Flere, &[(Slot::Number, "3")]), "og 3 andre");
/// ```
pub fn said(line: Line, with: &[(Slot, &str)]) -> String {
    let file = match Language::spoken() {
        Language::En => SKRANKE_EN,
        _ => SKRANKE_DA,
    };
    let Ok(sheet) = Sheet::read(file.text, FILE_LINES) else { return String::new() };
    let word = |piece| match piece {
        Piece::Words(words) => words,
        Piece::Slot(place) => {
            with.iter().find(|(slot, _)| *slot as usize == place).map_or("–", |(_, value)| *value)
        }
    };
    pieces(sheet.raw(line)).into_iter().map(word).collect()
}

/// How many things that may still come are named: more are no help.
pub const MOST_POSSIBLE: usize = 6;

/// What was sure on a day, as text for an e-mail or a case file: each step with to whom and by when, what may still
/// come, and of which day the rules are.
pub fn journal(advice: &Advice, page: &Page, today: NaiveDate) -> String {
    let line = |text: Line, slot, value: &str| said(text, &[(slot, value)]);
    let mut lines = vec![line(words::ui::JournalDag, Slot::Date, &by_name(today)), String::new()];
    for (number, step) in (1..).zip(page.cards.iter().chain(&page.steps)) {
        lines.push(format!("{number}. {}", plain(&step.title)));
        lines.push(line(words::ui::JournalTil, Slot::Name, &plain(&step.whom)));
        if let Some(day) = step.day {
            lines.push(line(words::ui::JournalSenest, Slot::Date, &by_name(day)));
        }
        lines.push(plain(&step.text));
        lines.push(String::new());
    }
    let open = possible(advice, page);
    if (1..=MOST_POSSIBLE).contains(&open.len()) {
        lines.push(line(words::ui::JournalIkke, Slot::Name, &open.join("; ")));
    }
    let named = |(year, month, day)| {
        NaiveDate::from_ymd_opt(year, month, day).map(by_name).unwrap_or_default()
    };
    let days = Slots::default().with(WordSlot::Dato, named(SEEN));
    lines.push(ui::Vejledning.plain(&days.with(WordSlot::Til, named(CHECKED_UNTIL))));
    lines.join("\n")
}

/// The titles of what may still come, without what is sure already: cards and things to do, in order.
pub fn possible(advice: &Advice, page: &Page) -> Vec<String> {
    // What asks for an answer by a day that nobody has told yet.
    let slots = page.slots.clone().or(WordSlot::Frist, &said(words::ui::DagIBrevet, &[]));
    let acts = advice.possible().filter(|given| given.step.part() != Part::Note);
    let mut titles: Vec<String> = Vec::new();
    for given in acts {
        let title = given.step.words().title.plain(&slots);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

/// Pieces as plain words, one line a paragraph.
pub fn plain(spans: &[Span]) -> String {
    let word = |span: &Span| match span {
        Span::Plain(words) | Span::Danish(words) | Span::Filled(words) | Span::Phone(words) => {
            words.clone()
        }
        Span::Break => "\n".to_owned(),
    };
    spans.iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Decision, Guidance, Kind, Urgent, Values, Whom};
    use crate::question::{Answer, Answers, Question};
    use crate::result::page;
    use crate::rules::COPENHAGEN;
    use crate::triage::triage;

    #[test]
    fn what_is_pasted_names_the_day_the_place_and_the_day_of_the_rules() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let today = day(11, 23);
        let answers = Answers::default()
            .with(Question::Kind, Answer::Many(Values::one(Kind::Decision as u8)))
            .with(Question::Whom, Answer::One(Whom::Kk as u8))
            .with(Question::Urgent, Answer::One(Urgent::Money as u8))
            .with(Question::Decision, Answer::One(Decision::Decided as u8))
            .with(
                Question::LetterDate,
                Answer::Letter { date: Some(day(11, 10)), last: None, choice: None },
            );
        let told = |answers: &Answers| {
            let now = triage(&COPENHAGEN, answers, today);
            let page = page(&COPENHAGEN, &now.advice, &now.case, today);
            let text = journal(&now.advice, &page, today);
            // A long list of what may still come is left out.
            let few = (1..=MOST_POSSIBLE).contains(&possible(&now.advice, &page).len());
            assert_eq!(text.contains("Det kan også blive aktuelt"), few, "{text}");
            text
        };
        let open = told(&answers);
        assert!(open.contains("1. Du mangler penge nu"), "{open}");
        let whole = told(&answers.with(Question::Guidance, Answer::One(Guidance::ViaFirst as u8)));
        for words in [
            "Vejledning givet mandag den 23. november 2026",
            "1. Du mangler penge nu",
            "2. Send din klage, så kommunen har den senest tirsdag den 8. december 2026",
            "Senest: tirsdag den 8. december 2026",
            "Til: ",
            "Reglerne er læst mandag den 23. november 2026",
            "Efter torsdag den 23. november 2028 er de gamle",
        ] {
            assert!(whole.contains(words), "{words} is missing:\n{whole}");
        }
    }

    #[test]
    fn a_day_that_is_not_known_yet_is_called_by_where_it_stands() {
        let answers = Answers::default()
            .with(Question::Kind, Answer::Many(Values::one(Kind::Decision as u8)))
            .with(Question::Whom, Answer::One(Whom::Kk as u8));
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let now = triage(&COPENHAGEN, &answers, today);
        let titles = possible(&now.advice, &page(&COPENHAGEN, &now.advice, &now.case, today));
        let hearing = "Svar på brevet senest den dag, der står i brevet";
        assert!(titles.iter().any(|title| title == hearing), "{titles:?}");
        assert!(titles.iter().all(|title| !title.contains('–')), "{titles:?}");
    }

    #[test]
    fn both_languages_are_whole() {
        for file in [SKRANKE_DA, SKRANKE_EN] {
            assert!(Sheet::read(file.text, FILE_LINES).is_ok(), "{}", file.name);
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/desk.rs"));
