//! What people leave out or mistype: a sentence at the field, a summary on top that has the focus, and
//! nothing lost.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::json;

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, DECIDED, GUIDANCE, KK, LAST_DAY, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER,
    NOT_APPEALED, SENT_DATE, SILENT, WHAT, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_goes_on_without_an_answer_is_told_what_is_missing,
    who_follows_the_summary_comes_to_the_field,
    who_types_no_date_or_a_strange_one_is_told_and_loses_nothing,
    who_puts_a_whole_date_into_one_field_reads_it_in_words_before_it_is_used,
    who_mistypes_both_dates_is_told_of_both,
    who_pastes_ten_thousand_letters_gets_a_sentence,
    who_types_a_promised_day_too_far_ahead_is_told_so,
    who_sends_the_form_with_the_enter_key_gets_the_same_answer,
];

const NO_DATE: &str = "Skriv en dato, for eksempel 24 11 2026.";
const FUTURE: &str = "Datoen er ikke kommet endnu. Skriv den dato, der står på brevet.";
const TOO_OLD: &str = "Datoen er mere end ti år gammel. Se efter, om året er rigtigt.";

impl Person<'_> {
    /// Asserts what the page says is wrong: on top with the focus, at the fields, and in the title.
    fn is_told(&self, sentences: &[&str]) -> &Self {
        self.waits_until("something is wrong", |seen| seen["summary"] != json!([]));
        self.has_focus_on("fejl");
        let seen = self.sees();
        assert_eq!(seen["summary"], json!(sentences));
        let at_the_fields: Vec<String> =
            sentences.iter().map(|sentence| format!("Fejl: {sentence}")).collect();
        let errors = seen["errors"].as_array().into_iter().flatten();
        let errors: Vec<String> = errors
            .map(|error| {
                error.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(errors, at_the_fields);
        let title = seen["title"].as_str().unwrap_or_default();
        assert!(title.starts_with("Fejl: "), "{title}");
        self.reads("Der mangler noget")
    }
}

fn who_goes_on_without_an_answer_is_told_what_is_missing(person: &Person<'_>) {
    person.opens_the_guide().continues().is_told(&["Vælg mindst én ting, det handler om."]);
    // Again, and it is still said.
    person.presses("Fortsæt").is_told(&["Vælg mindst én ting, det handler om."]);
    person.answers(DECIDED).is_at(WHOM);
    let title = person.sees()["title"].clone();
    assert_eq!(title, "Spørgsmål 2: Hvem handler det om? – Klagevejviser");
    person.continues().is_told(&["Vælg, hvem det handler om."]);
    person.answers(KK).continues().is_told(&["Vælg, om det haster."]);
    person.answers(CAN_WAIT).continues().is_told(&["Vælg det, der passer bedst."]);
    person.answers(NOT_APPEALED).is_at(LETTER_DATE_QUESTION);
    person.continues().is_told(&["Skriv en dato, eller vælg, at du ikke kan finde den."]);
    // What was told before is still there.
    person.presses("Tilbage").presses("Tilbage").presses("Tilbage").is_at(WHOM).has_ticked(&[KK]);
    person.presses("Tilbage").is_at(WHAT).has_ticked(&[DECIDED]);
}

fn who_follows_the_summary_comes_to_the_field(person: &Person<'_>) {
    person.opens_the_guide().continues().has_focus_on("fejl");
    person.click("//div[@id='fejl']//a").has_focus_on("valg-0");
    assert_eq!(person.sees()["address"], person.server.url("/"));
    person.answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]).continues();
    person.click("//div[@id='fejl']//a").has_focus_on("dato-dag");
    // The sentence is tied to the field for those who do not see it.
    let told = person.script(
        "const field = document.activeElement;
         const ids = field.closest('fieldset').getAttribute('aria-describedby').split(' ');
         return [field.getAttribute('aria-invalid'),
                 ids.filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? null)]",
    );
    assert_eq!(told[0], "true");
    let sentences = told[1].to_string();
    assert!(sentences.contains("For eksempel 24 11 2026"), "{sentences}");
    assert!(sentences.contains("Skriv en dato, eller vælg"), "{sentences}");
}

fn to_the_letter<'a, 'b>(person: &'a Person<'b>) -> &'a Person<'b> {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person.is_at(LETTER_DATE_QUESTION)
}

/// A day as it is typed.
fn typed(day: NaiveDate) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

fn who_types_no_date_or_a_strange_one_is_told_and_loses_nothing(person: &Person<'_>) {
    let today = to_the_letter(person).today();
    let tomorrow = typed(today + Days::new(1));
    let old = typed(today - Months::new(12 * 10 + 1));
    let year = today.year().to_string();
    for (parts, sentence) in [
        (["31", "2", &year], NO_DATE),
        (["", "11", &year], NO_DATE),
        (["den", "2.", "nu"], NO_DATE),
        (["-1", "0", "0"], NO_DATE),
        (["🙂", "é", "٪"], NO_DATE),
        (["1", "1", "999"], TOO_OLD),
        ([&tomorrow[0], &tomorrow[1], &tomorrow[2]], FUTURE),
        ([&old[0], &old[1], &old[2]], TOO_OLD),
    ] {
        if parts[0] == "🙂" {
            // Not every driver can type it; people paste it.
            person.pastes("dato", parts).continues_or_stays();
        } else {
            person.types(LETTER_DATE, parts).continues_or_stays();
        }
        person.is_told(&[sentence]);
        let fields = person.sees()["fields"].clone();
        assert_eq!([&fields[0], &fields[1], &fields[2]], parts, "what was typed is gone");
    }
    // In two digits, a year is one of this century.
    person.types(LETTER_DATE, ["1", "1", &year[2..]]).continues_or_stays().is_at(GUIDANCE);
    person.presses("Tilbage").is_at(LETTER_DATE_QUESTION);
    assert_eq!(person.sees()["fields"], json!(["1", "1", year, "", "", ""]));
}

impl Person<'_> {
    /// Presses "Fortsæt" where an error may already stand.
    fn continues_or_stays(&self) -> &Self {
        self.presses("Fortsæt").settles()
    }

    /// Puts texts of any length into the fields of a date, as pasting past the limits would.
    fn pastes(&self, name: &str, parts: [&str; 3]) -> &Self {
        self.does(format!("pastes into the fields of {name}"));
        let arguments = vec![json!(name), json!(parts)];
        self.script_with(
            "for (const [at, part] of ['dag', 'maaned', 'aar'].entries()) {
                 const field = document.getElementById(`${arguments[0]}-${part}`);
                 field.value = arguments[1][at];
                 field.dispatchEvent(new Event('input', { bubbles: true }));
             }",
            arguments,
        );
        self
    }
}

fn who_puts_a_whole_date_into_one_field_reads_it_in_words_before_it_is_used(person: &Person<'_>) {
    const IN_WORDS: &str = "Det er søndag den 1. februar 2026.";
    let says_nothing = |person: &Person<'_>| {
        let meant = person.script("return document.querySelector('.meant').textContent");
        assert_eq!(meant, "");
    };
    to_the_letter(person);
    for parts in [["1/2/26", "", ""], ["2026-02-01", "", ""], ["1.2.2026", "", ""]] {
        person.types(LETTER_DATE, parts).reads(IN_WORDS);
    }
    person.pastes("dato", ["٠١", "٠٢", "٢٠٢٦"]).reads(IN_WORDS);
    // Half a date, and one that is none, mean no day.
    for parts in [["1", "2", ""], ["1", "2", "20"], ["31", "2", "2026"]] {
        person.types(LETTER_DATE, parts).settles();
        says_nothing(person);
    }
    person.pastes("dato", ["i går", "", ""]).settles();
    says_nothing(person);
    person.continues().is_told(&[NO_DATE]);
    assert_eq!(person.sees()["fields"][0], "i går");
    person.types(LETTER_DATE, ["2026-02-01", "", ""]).reads(IN_WORDS).continues_or_stays();
    person.is_at(GUIDANCE).presses("Tilbage").is_at(LETTER_DATE_QUESTION).reads(IN_WORDS);
    assert_eq!(person.sees()["fields"], json!(["1", "2", "2026", "", "", ""]));
}

fn who_mistypes_both_dates_is_told_of_both(person: &Person<'_>) {
    let today = to_the_letter(person).today();
    let old = typed(today - Months::new(12 * 10 + 1));
    person.types(LETTER_DATE, ["31", "2", "2026"]).types(LAST_DAY, [&old[0], &old[1], &old[2]]);
    person.continues().is_told(&[NO_DATE, TOO_OLD]);
    person.click("(//div[@id='fejl']//a)[2]").has_focus_on("sidste-dag");
    person.types(LAST_DAY, ["", "", ""]).continues_or_stays().is_told(&[NO_DATE]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues_or_stays().is_at(GUIDANCE);
}

fn who_pastes_ten_thousand_letters_gets_a_sentence(person: &Person<'_>) {
    let long = "9".repeat(10_000);
    to_the_letter(person).pastes("dato", [&long, &long, &long]).continues();
    person.is_told(&[NO_DATE]);
    let length = person.script("return document.getElementById('dato-dag').value.length");
    assert_eq!(length, 10_000);
    person.pastes("dato", ["æ\u{0}<script>", "&amp;", "\"'`"]).continues_or_stays();
    person.is_told(&[NO_DATE]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues_or_stays().is_at(GUIDANCE);
}

fn who_types_a_promised_day_too_far_ahead_is_told_so(person: &Person<'_>) {
    let today = person.opens_the_guide().today();
    person.answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    let tomorrow = today + Days::new(1);
    person.types_date(SENT_DATE, tomorrow).continues();
    person.is_told(&["Datoen er ikke kommet endnu. Skriv den dag, du sendte det."]);
    person.changes("Har du skrevet til dem, at du mangler svar?");
    person.answers("Ja, og de har skrevet, hvornår jeg får svar");
    person.is_at("Hvilken dag har de lovet dig svar?");
    person.types_date("Den dag, de har lovet svar", today + Months::new(12 * 2 + 1)).continues();
    person
        .is_told(&["Datoen ligger mere end to år ude i fremtiden. Se efter, om året er rigtigt."]);
    // Tomorrow is a day that can be promised.
    person.types_date("Den dag, de har lovet svar", tomorrow).continues_or_stays();
    person.result().says("Vent til den dag, de har lovet svar");
}

fn who_sends_the_form_with_the_enter_key_gets_the_same_answer(person: &Person<'_>) {
    let letter = days_ago(to_the_letter(person), 3);
    person.types_date(LETTER_DATE, letter);
    let field = person.field(LETTER_DATE, "År");
    person.browser.run(field.send_keys("\u{e007}")).unwrap();
    person.is_at(GUIDANCE);
}
