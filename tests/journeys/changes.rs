//! Back, forward, and changing an answer: what one has told stays, and what is no longer asked does not
//! count. The address never changes, and the browser's history holds the names of questions only.

use chrono::Datelike;
use klagevejviser_core::Question;
use serde_json::{Value, json};

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, DECIDED, DECISION, GUIDANCE, KK, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER,
    NOT_APPEALED, PROCESS, SENT_DATE, SILENT, URGENT, VIA_FIRST, WHAT, WHO_WROTE, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_goes_back_finds_every_answer_and_goes_on_through_them,
    who_uses_the_buttons_of_the_browser_finds_every_answer,
    who_goes_back_from_the_result_finds_the_dates_they_typed,
    who_changes_an_answer_keeps_the_others_and_is_asked_nothing_twice,
    who_changes_an_answer_and_thinks_better_of_it_keeps_the_result,
    who_changes_an_answer_is_asked_only_what_is_new,
    who_complains_for_another_sees_it_and_can_take_it_back,
    who_reloads_starts_again_and_sees_no_answer,
    the_history_holds_names_of_questions_and_the_address_stays,
    who_ticks_two_things_instead_of_a_date_keeps_the_last,
];

/// Where the guide decides and not the engine, one engine tells.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    an_answer_that_is_no_longer_asked_does_not_count,
];

fn up_to_the_letter<'a, 'b>(person: &'a Person<'b>) -> &'a Person<'b> {
    person
        .opens_the_guide()
        .answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED])
        .is_at(LETTER_DATE_QUESTION)
}

/// Walks to the result of a letter of three days ago.
fn up_to_the_result<'a, 'b>(person: &'a Person<'b>) -> &'a Person<'b> {
    up_to_the_letter(person)
        .types_date(LETTER_DATE, days_ago(person, 3))
        .continues()
        .answers(VIA_FIRST)
}

fn who_goes_back_finds_every_answer_and_goes_on_through_them(person: &Person<'_>) {
    up_to_the_letter(person);
    for (question, answer) in
        [(DECISION, NOT_APPEALED), (URGENT, CAN_WAIT), (WHOM, KK), (WHAT, DECIDED)]
    {
        person.presses("Tilbage").is_at(question).has_ticked(&[answer]);
    }
    // And on again, one by one, without choosing anything.
    for (question, answer) in [(WHOM, KK), (URGENT, CAN_WAIT), (DECISION, NOT_APPEALED)] {
        person.continues().is_at(question).has_ticked(&[answer]);
    }
    person.continues().is_at(LETTER_DATE_QUESTION);
}

fn who_uses_the_buttons_of_the_browser_finds_every_answer(person: &Person<'_>) {
    up_to_the_letter(person);
    person.goes_back().is_at(DECISION).has_ticked(&[NOT_APPEALED]);
    person.goes_back().is_at(URGENT).has_ticked(&[CAN_WAIT]);
    person.goes_forward().is_at(DECISION).has_ticked(&[NOT_APPEALED]);
    person.goes_forward().is_at(LETTER_DATE_QUESTION);
    // Another answer on the way back counts, and the rest stays.
    person.goes_back().is_at(DECISION).answers("Ja, jeg har klaget over det og venter på svar");
    person.result().starts_with("Hold øje med din klage over afgørelsen", WHO_WROTE);
}

fn who_goes_back_from_the_result_finds_the_dates_they_typed(person: &Person<'_>) {
    up_to_the_result(person).result();
    person.goes_back().is_at(GUIDANCE).has_ticked(&[VIA_FIRST]);
    person.goes_back().is_at(LETTER_DATE_QUESTION);
    let letter = days_ago(person, 3);
    let typed = [letter.day().to_string(), letter.month().to_string(), letter.year().to_string()];
    assert_eq!(person.sees()["fields"], json!([typed[0], typed[1], typed[2], "", "", ""]));
    person.goes_forward().goes_forward().result();
}

fn who_changes_an_answer_keeps_the_others_and_is_asked_nothing_twice(person: &Person<'_>) {
    let before = up_to_the_result(person).result();
    assert!(before.cards.is_empty());
    let mut answers = person.answers_box();
    person.changes(URGENT).has_ticked(&[CAN_WAIT]);
    person.answers("Ja, jeg er bekymret for et barn");
    let after = person.result();
    after.has_card_on_top("Du er bekymret for et barn");
    assert_eq!(after.titles(), before.titles());
    let urgent = answers.iter_mut().find(|(question, _)| question == URGENT).expect("a row");
    urgent.1 = "Ja, jeg er bekymret for et barn".to_owned();
    assert_eq!(person.answers_box(), answers);
}

fn who_changes_an_answer_and_thinks_better_of_it_keeps_the_result(person: &Person<'_>) {
    let before = up_to_the_result(person).result().text;
    person.changes(URGENT).chooses("Ja, jeg er bekymret for et barn").presses("Tilbage");
    assert_eq!(person.result().text, before, "what was not sent with Fortsæt does not count");
    person.changes(DECISION).goes_back();
    assert_eq!(person.result().text, before);
}

fn who_changes_an_answer_is_asked_only_what_is_new(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[
        DECIDED,
        KK,
        CAN_WAIT,
        "Ja, jeg har klaget over det og venter på svar",
    ]);
    person.result();
    person.changes(DECISION).answers(NOT_APPEALED).is_at(LETTER_DATE_QUESTION);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues();
    person.is_at(GUIDANCE).answers(VIA_FIRST);
    assert!(
        person.result().steps[0].title.starts_with("Send din klage, så kommunen har den senest")
    );
}

fn an_answer_that_is_no_longer_asked_does_not_count(person: &Person<'_>) {
    let only_the_decision = up_to_the_result(person).result().text;
    let its_answers = person.answers_box();

    // Somebody else also waits for an answer, tells of it, and then takes that back.
    person.opens_the_guide().chooses(DECIDED).answers(NO_ANSWER);
    person.answers_all(&[KK, CAN_WAIT, NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues();
    person.answers_all(&[VIA_FIRST, SILENT, "En klage"]);
    person.types_date(SENT_DATE, days_ago(person, 30)).continues();
    let both = person.result();
    assert!(both.titles().contains(&"Klag til Borgerrådgiveren"), "{:?}", both.titles());
    person.changes(WHAT).has_ticked(&[DECIDED, NO_ANSWER]).answers(NO_ANSWER);
    assert_eq!(person.result().text, only_the_decision);
    assert_eq!(person.answers_box(), its_answers);

    // And what they told is there again when it is asked again.
    person.changes(WHAT).answers(NO_ANSWER);
    assert_eq!(person.result().text, both.text);
}

fn who_complains_for_another_sees_it_and_can_take_it_back(person: &Person<'_>) {
    let question = "Hvem klager du for?";
    person
        .opens_the_guide()
        .presses("Jeg klager for en anden, er under 18 år eller arbejder i kommunen")
        .is_at(question)
        .answers("For en anden voksen, som ikke er her")
        .is_at(WHAT)
        .reads("Du har valgt: For en anden voksen, som ikke er her.")
        .answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", "Nej, ikke endnu"]);
    person.result().says("skal du normalt have en fuldmagt");
    person.changes(question).has_ticked(&["For en anden voksen, som ikke er her"]);
    person.answers("For mig selv eller min virksomhed");
    person.result().never_says("fuldmagt");
}

fn who_reloads_starts_again_and_sees_no_answer(person: &Person<'_>) {
    up_to_the_letter(person);
    person.types_date(LETTER_DATE, days_ago(person, 3));
    person.reloads().is_at(WHAT).has_told_nothing();
    // What the browser still has behind itself shows no answer either.
    person.goes_back().is_at(WHAT).has_told_nothing();
    person.answers(DECIDED).is_at(WHOM).has_ticked(&[]);
}

fn the_history_holds_names_of_questions_and_the_address_stays(person: &Person<'_>) {
    let names: Vec<&str> =
        Question::ALL.iter().map(|question| question.name()).chain(["Result"]).collect();
    let address = person.server.url("/");
    let is_only_a_name = |seen: &Value| {
        let state = seen["state"].as_str().unwrap_or_else(|| panic!("{} is held", seen["state"]));
        assert!(names.contains(&state), "{state} is held");
        assert_eq!(seen["address"], address);
        state.to_owned()
    };
    person.opens_the_guide().reads(WHAT);
    let mut visited = Vec::new();
    let mut look = || visited.push(is_only_a_name(&person.sees()));
    look();
    person.chooses(DECIDED).chooses(NO_ANSWER).answers(PROCESS);
    look();
    for answer in [KK, CAN_WAIT, NOT_APPEALED] {
        person.answers(answer);
        look();
    }
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues();
    look();
    for answer in [VIA_FIRST, SILENT, "En klage"] {
        person.answers(answer);
        look();
    }
    person.types_date(SENT_DATE, days_ago(person, 30)).continues();
    look();
    person.answers("Ja");
    look();
    assert_eq!(visited.last().map(String::as_str), Some("Result"), "{visited:?}");
    assert_eq!(visited.len(), 11, "{visited:?}");
    for place in visited.iter().rev().skip(1) {
        person
            .goes_back()
            .waits_until("the browser is back", |seen| seen["state"] == place.as_str());
    }
}

fn who_ticks_two_things_instead_of_a_date_keeps_the_last(person: &Person<'_>) {
    up_to_the_letter(person);
    person.chooses("Jeg kan ikke finde datoen").has_ticked(&["Jeg kan ikke finde datoen"]);
    person.chooses("Jeg fik det kun at vide mundtligt");
    person.has_ticked(&["Jeg fik det kun at vide mundtligt"]);
    person.chooses("Jeg fik det kun at vide mundtligt").has_ticked(&[]);
    person.continues().waits_until("it is not enough", |seen| seen["summary"] != json!([]));
}
