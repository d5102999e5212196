//! The result as one uses it: its order, the days as a picture and in words, how many places are left on the way,
//! one's answers changed from where one is, what to do where it does not fit, and all of it on paper.

use serde_json::{Value, json};
use thirtyfour::common::print::PrintParameters;

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, DECIDED, DECISION, KK, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER, NOT_APPEALED,
    SENT_DATE, SILENT, URGENT, VIA_FIRST, WHAT, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    a_result_says_first_what_it_means_and_last_what_to_do_if_it_does_not_fit,
    the_days_of_a_case_stand_in_a_picture_and_in_the_same_order_in_words,
    somebody_with_no_date_sees_no_line_of_days,
    the_places_still_possible_become_fewer_and_are_said_without_taking_the_focus,
    who_changes_an_answer_comes_back_to_the_question_they_were_at,
    every_way_to_change_an_answer_names_its_question,
    who_finds_that_it_does_not_fit_can_change_look_up_or_call,
];

/// Paper as one engine makes it; how a page looks on it is the same sheet in all.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    on_paper_nothing_is_folded_and_there_is_nothing_to_press,
];

/// A decision and a wait for an answer, told by their dates.
fn up_to_two_deadlines(person: &Person<'_>) {
    person.opens_the_guide().chooses(DECIDED).answers(NO_ANSWER);
    person.answers_all(&[KK, CAN_WAIT, NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 5)).continues();
    person.answers_all(&[VIA_FIRST, SILENT, "En klage"]);
    person.types_date(SENT_DATE, days_ago(person, 10)).continues();
    person.result();
}

impl Person<'_> {
    /// Prints the page; tells how many bytes the paper is.
    fn prints(&self) -> usize {
        self.does("prints the page");
        let paper = self.browser.session.print_page(PrintParameters::default());
        self.browser
            .run(paper)
            .unwrap_or_else(|error| panic!("the page is not printed: {error}"))
            .len()
    }
}

fn list(value: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
    value.as_array().into_iter().flatten().map(text).collect()
}

fn a_result_says_first_what_it_means_and_last_what_to_do_if_it_does_not_fit(person: &Person<'_>) {
    up_to_two_deadlines(person);
    let read = person.script(
        "return [...document.querySelectorAll(`.result > h1, .result > h2, .result > section > h2,
             .result > details > summary`)].map((one) => one.innerText)",
    );
    assert_eq!(
        list(&read),
        [
            "Klagen over afgørelsen kommer først",
            "Det skal du gøre nu",
            "Det skal du bruge",
            "Bagefter",
            "Dagene i din sag",
            "Hvorfor?",
            "Hvornår gælder noget andet?",
            "Skyldes det, hvem du er?",
            "Sådan kan du få hjælp til at klage",
            "Det passer ikke på min sag",
            "Hvis nogen vil kontrollere svaret",
        ]
    );
    // The nearest deadline of one's own comes first, each way to do it in a line of its own.
    let ways = person.script(
        "return [...document.querySelector('.step').querySelectorAll('.ways li')].map((one) => one.innerText)",
    );
    assert_eq!(list(&ways)[..2], ["Ring, og sig det.", "Skriv i Digital Post."]);
}

fn the_days_of_a_case_stand_in_a_picture_and_in_the_same_order_in_words(person: &Person<'_>) {
    up_to_two_deadlines(person);
    let seen = person.script(
        "const text = (path) => [...document.querySelectorAll(path)].map((one) => one.textContent);
         const shown = [...document.querySelectorAll('.timeline svg')]
             .filter((one) => getComputedStyle(one).display !== 'none');
         return {
             days: text('.days strong'),
             wide: text('.timeline .wide .day'),
             narrow: text('.timeline .narrow .day'),
             pictures: shown.length,
             heard: shown.filter((one) => one.getAttribute('aria-hidden') !== 'true').length,
             marks: document.querySelectorAll('.timeline .wide :is(circle, polygon, rect)').length,
             text: document.querySelector('.days').innerText,
         }",
    );
    let days = list(&seen["days"]);
    assert!(days.len() >= 4, "{days:?}");
    assert_eq!(seen["wide"], seen["narrow"], "both pictures show the same days");
    for (day, short) in days.iter().zip(list(&seen["wide"])) {
        assert!(day.contains(&short), "{day} is drawn as {short}");
    }
    assert_eq!(days.len(), list(&seen["wide"]).len());
    assert_eq!((&seen["pictures"], &seen["heard"]), (&json!(1), &json!(0)));
    assert_eq!(seen["marks"], json!(days.len()), "each day has a mark that is drawn");
    let text = seen["text"].as_str().unwrap_or_default();
    for words in ["Du sendte det", "Datoen på brevet", "I dag", "Kommunens tid", "Din sidste dag"]
    {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

fn somebody_with_no_date_sees_no_line_of_days(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT]);
    person.answers("Ja, jeg har klaget over det og venter på svar").result().never_says("Dagene i");
    let pictures = person.script("return document.querySelectorAll('.result svg').length");
    assert_eq!(pictures, json!(0));
}

/// The line about places: its words, its role, and whether it is still the same element.
fn places(person: &Person<'_>) -> (String, Option<u32>) {
    let seen = person.settles().script(
        "const line = document.getElementById('mulige-steder');
         window.line ??= line;
         return [line.textContent, line.getAttribute('role'), window.line === line]",
    );
    assert_eq!((&seen[1], &seen[2]), (&json!("status"), &json!(true)));
    let line = seen[0].as_str().unwrap_or_default().to_owned();
    let number = line.split(' ').find_map(|word| word.parse().ok());
    (line, number)
}

fn the_places_still_possible_become_fewer_and_are_said_without_taking_the_focus(
    person: &Person<'_>,
) {
    person.opens_the_guide();
    assert_eq!(places(person).0, "", "before the first answer nothing is said");
    let mut before = u32::MAX;
    for answer in [NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT] {
        person.answers(answer).has_focus_on("overskrift");
        let (line, number) = places(person);
        let number = number.unwrap_or(1);
        assert!((1..=before).contains(&number), "{number} after {before}: {line}");
        assert!(line.starts_with("Der er "), "{line}");
        before = number;
    }
    person.answers("En klage").types_date(SENT_DATE, days_ago(person, 30)).continues();
    let advice = person.result();
    assert_eq!(places(person).0, "", "the result speaks for itself");
    let mut whom: Vec<&String> = advice.steps.iter().map(|step| &step.whom).collect();
    whom.dedup();
    assert!(whom.len() <= before as usize, "{whom:?} of {before}");
}

fn who_changes_an_answer_comes_back_to_the_question_they_were_at(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person.is_at(LETTER_DATE_QUESTION).changes(URGENT);
    person.answers("Ja, jeg er bekymret for et barn").is_at(LETTER_DATE_QUESTION);
    // Also where one had gone back to look.
    person.presses("Tilbage").is_at(URGENT).presses("Tilbage").is_at(LETTER_DATE_QUESTION);
    person.presses("Tilbage").is_at(DECISION).changes(WHOM).answers(KK).is_at(DECISION);
}

fn every_way_to_change_an_answer_names_its_question(person: &Person<'_>) {
    up_to_two_deadlines(person);
    let seen = person.script(
        "return [...document.querySelectorAll('.answers > div')].map((row) =>
             [row.querySelector('dt').textContent, row.querySelector('button').textContent])",
    );
    let rows = seen.as_array().cloned().unwrap_or_default();
    assert_eq!(rows.len(), 10, "{seen}");
    for row in rows {
        let (question, button) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
        assert!(button.contains(question), "{button} does not name {question}");
    }
}

fn who_finds_that_it_does_not_fit_can_change_look_up_or_call(person: &Person<'_>) {
    up_to_two_deadlines(person);
    person.result().says("Det passer ikke på min sag").says("Ring til Borgerrådgiveren på");
    person.changes(WHAT).answers(NO_ANSWER).result();
    let path =
        "//section[h2[normalize-space()='Det passer ikke på min sag']]//a[@data-place='Find']";
    person.click(path).finds("//input[@id='soeg']");
}

fn on_paper_nothing_is_folded_and_there_is_nothing_to_press(person: &Person<'_>) {
    up_to_two_deadlines(person);
    person.opens_details("Hvorfor?");
    let folded = "return document.querySelectorAll('details:not([open])').length";
    let before = person.script(folded);
    assert!(before.as_u64().is_some_and(|folded| folded > 3), "{before}");
    // What the page is at the moment of printing.
    person.script(
        "const shown = (path) => [...document.querySelectorAll(path)]
             .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90));
         addEventListener('beforeprint', () => {
             const paper = window.matchMedia('print').matches;
             window.printed = {
                 paper,
                 folded: [...document.querySelectorAll('details:not([open])')].length,
                 hidden: [...document.querySelectorAll('details > *')]
                     .filter((one) => !one.checkVisibility() && !one.closest('.change')).length,
             };
         });
         matchMedia('print').addEventListener('change', (now) => {
             if (now.matches) window.pressed = shown('main button, nav, .topbar, .under, .lead');
         });",
    );
    let paper = person.prints();
    assert!(paper > 20_000, "the paper is {paper} bytes");
    let printed = person.script("return [window.printed, window.pressed]");
    assert_eq!(printed[0]["folded"], json!(0), "{printed}");
    assert_eq!(printed[0]["hidden"], json!(0), "{printed}");
    assert_eq!(printed[1], json!([]), "{printed}");
    // Afterwards the page is as it was.
    assert_eq!(person.script(folded), before);
    assert_eq!(
        person.script("return document.querySelector('.why[open] > summary').innerText"),
        json!("Hvorfor?")
    );
}
