//! Why, what would change it, the rules themselves, and a result brought back by its code.

use serde_json::json;

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, KK, NO_ANSWER};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_asks_when_something_else_applies_reads_the_three_nearest_changes,
    who_looks_at_the_rules_sees_their_own_way_marked_and_finds_the_result_again,
    who_keeps_the_answers_code_brings_the_same_result_back,
    the_rules_stand_on_a_page_without_a_script,
];

const ELSE: &str = "Hvornår gælder noget andet?";
const RULES: &str = "Reglerne i guiden";
const CONTROL: &str = "Hvis nogen vil kontrollere svaret";

impl Person<'_> {
    /// Waits for an answer, and has not complained to the place.
    fn has_not_complained_yet(&self) -> &Self {
        self.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", "Nej, ikke endnu"]);
        self.result();
        self
    }
}

fn who_asks_when_something_else_applies_reads_the_three_nearest_changes(person: &Person<'_>) {
    person.has_not_complained_yet().opens_details(ELSE).reads("Så er rådet: ");
    let rows = person.script(
        "const fold = [...document.querySelectorAll('details')].find((one) =>
             one.querySelector('summary').textContent === arguments[0]);
         return [...fold.querySelectorAll('li')].map((row) => row.textContent)"
            .replace("arguments[0]", &json!(ELSE).to_string())
            .as_str(),
    );
    let rows: Vec<&str> =
        rows.as_array().into_iter().flatten().filter_map(|row| row.as_str()).collect();
    assert_eq!(rows.len(), 3, "{rows:?}");
    // When the place has answered, the way to Borgerrådgiveren is open.
    let answered = rows.iter().find(|row| row.contains("jeg er stadig utilfreds"));
    assert!(
        answered.is_some_and(|row| row.contains("Det kan du selv gøre noget ved.")),
        "{rows:?}"
    );
}

fn who_looks_at_the_rules_sees_their_own_way_marked_and_finds_the_result_again(
    person: &Person<'_>,
) {
    person.has_not_complained_yet();
    let title = person.result().titles()[0].to_owned();
    person
        .opens_details("Hvorfor?")
        .click("//a[normalize-space()='Se din vej gennem reglerne']")
        .is_at(RULES);
    person.has_focus_on("overskrift").reads("har en tyk kant");
    let taken = person.script("return document.querySelectorAll('figure .then.taken').length");
    assert!(taken.as_u64().is_some_and(|count| count > 20), "{taken}");
    // All that could be otherwise, and not the three nearest alone.
    let others = person.script("return document.querySelectorAll('h2 + .otherwise > li').length");
    assert!(others.as_u64().is_some_and(|count| count > 3), "{others}");
    person.goes_back();
    assert_eq!(person.result().titles()[0], title);
}

fn who_keeps_the_answers_code_brings_the_same_result_back(person: &Person<'_>) {
    person.has_not_complained_yet();
    let title = person.result().titles()[0].to_owned();
    person.opens_details(CONTROL).reads("Reglernes stempel: ");
    let code = person.script("return document.querySelectorAll('.code')[1].textContent");
    let code = code.as_str().unwrap_or_default().trim_start_matches("Svarkode: ").to_owned();
    // Somebody else, who has answered nothing.
    person.opens_the_guide().opens("/#regler").reloads().is_at(RULES);
    let gives = |code: &str| {
        person.does("gives an answers code");
        person.finds("//input[@id='kode']");
        person.script_with(
            "const field = document.getElementById('kode');
             field.value = arguments[0];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(code)],
        );
        person.presses("Vis svaret");
    };
    gives(&code[..code.len() - 2]);
    person.reads("Koden er ikke hel.");
    gives(&"A".repeat(10_000));
    person.reads("Det er for langt til at være en svarkode.");
    gives("");
    person.reads("Kopiér den fra det første tegn");
    gives(&code);
    person.reads("Det sagde guiden").reads(&title).reads("Det, der blev svaret");
}

fn the_rules_stand_on_a_page_without_a_script(person: &Person<'_>) {
    person.opens("/regler/#r20").is_at(RULES);
    assert_eq!(person.script("return document.scripts.length"), 0);
    let rule = person.script("return document.getElementById('r20').textContent");
    assert!(rule.as_str().is_some_and(|text| text.starts_with("R20 ")), "{rule}");
    assert_eq!(person.script("return document.querySelectorAll('.rules > li').length"), 84);
}
