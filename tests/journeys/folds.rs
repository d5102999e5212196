//! What stands folded on a result and comes once that stands there: filled without a word, the same for everybody, and
//! said where it cannot be had.

use klagevejviser_core::words::Language;
use serde_json::json;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, KK, NO_ANSWER, SENT_DATE, SILENT, URGENT, days_ago};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    the_folds_of_a_result_are_filled_without_a_word_and_nothing_else_moves,
    two_people_with_different_answers_fetch_the_same_files,
    who_does_not_get_the_folds_is_told_in_each_and_asks_again_until_they_come,
    who_goes_on_before_the_folds_have_come_finds_them_at_the_next_result,
];

const WHY: &str = "Hvorfor?";
const FAILED: &str = "Det kunne ikke hentes. Tjek din forbindelse, og prøv igen.";

impl Person<'_> {
    /// Waits until what is folded on the result has come.
    pub(crate) fn has_the_folds(&self) -> &Self {
        self.waits_until("the folds of the result are filled", |_| {
            self.script(
                "return document.querySelector('article.result') !== null
                     && document.querySelector('.why .when-loading') === null",
            ) == json!(true)
        })
    }

    /// Stands before a result, with its last answer chosen.
    fn is_before_the_result(&self) -> &Self {
        self.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej"]);
        self.chooses("Nej, ikke endnu")
    }
}

fn the_folds_of_a_result_are_filled_without_a_word_and_nothing_else_moves(person: &Person<'_>) {
    person.is_before_the_result();
    // What comes into a live region, and what of the result is drawn a second time.
    person.script(
        "window.spoken = [];
         window.before = new Map();
         const live = '[role=status], [role=alert], [aria-live]';
         new MutationObserver((changes) => {
             for (const { target, addedNodes } of changes) {
                 const element = target.nodeType === 1 ? target : target.parentElement;
                 const text = [...addedNodes].map((one) => one.textContent).join('');
                 if (element?.closest(live) && text) window.spoken.push(text);
             }
             const result = document.querySelector('article.result');
             if (result && !window.before.size)
                 for (const one of result.querySelectorAll(':not(.why > div, .why > div *)')) window.before.set(one, one.isConnected);
         }).observe(document.body, { subtree: true, childList: true, characterData: true });",
    );
    person.continues().result();
    person.has_the_folds().has_focus_on("overskrift");
    assert_eq!(person.script("return window.spoken"), json!([]));
    let gone = "return [window.before.size > 50, [...window.before.keys()].filter((one) => !one.isConnected).length]";
    assert_eq!(person.script(gone), json!([true, 0]));
    person.opens_details(WHY).reads("Kilde: ").reads("R20");
    // What the folds say is explained at the foot like the rest.
    let said = person.script("return document.querySelector('article.result').textContent");
    for words in ["Svarkode: ", "Så er rådet: "] {
        assert!(said.as_str().is_some_and(|said| said.contains(words)), "{words} is not in {said}");
    }
    let seen = person.script(
        "const unfolded = document.querySelector('article.result').cloneNode(true);
         for (const one of unfolded.querySelectorAll('.why > div')) one.remove();
         const terms = [...document.querySelectorAll('#resultatets-ord dt')].map((one) => one.textContent);
         return [terms, unfolded.textContent.toLowerCase()]",
    );
    let is_term = |term| seen[0].as_array().is_some_and(|terms| terms.contains(&json!(term)));
    let is_unfolded = |word| seen[1].as_str().is_some_and(|text| text.contains(word));
    assert!(is_term("Tilbagemeldingsgaranti"), "{seen}");
    assert!(!is_unfolded("tilbagemeldingsgaranti"), "{seen}");
}

fn two_people_with_different_answers_fetch_the_same_files(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    server.hide("/sw.js");
    let person = person.at(&server);
    let fetched = || {
        person.has_the_folds().settles();
        person.script(
            "return performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname)
                 .filter((path) => !path.endsWith('.svg') && path !== '/sw.js').sort()",
        )
    };
    person.is_before_the_result().continues().result();
    let first = fetched();
    assert!(first.as_array().is_some_and(|files| files.len() > 4), "{first}");
    person.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    person.types_date(SENT_DATE, days_ago(&person, 40)).continues().result();
    assert_eq!(fetched(), first);
}

fn who_does_not_get_the_folds_is_told_in_each_and_asks_again_until_they_come(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("more-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.is_before_the_result().continues().result();
    // What stands unfolded is whole without them.
    assert!(!person.result().steps.is_empty());
    person.has_focus_on("overskrift").opens_details(WHY).reads(FAILED);
    person.presses("Prøv igen").reads(FAILED);
    let at = "return document.activeElement.textContent";
    person.waits_until("the focus is on the fold", |_| person.script(at) == WHY);
    comes();
    person.presses("Prøv igen").reads("Kilde: ");
    person.waits_until("the focus is on the fold", |_| person.script(at) == WHY);
    person.has_the_folds().opens_details("Hvis nogen vil kontrollere svaret").reads("Svarkode: ");
}

fn who_goes_on_before_the_folds_have_come_finds_them_at_the_next_result(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("more-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.is_before_the_result().continues().result();
    person.changes(URGENT);
    comes();
    person.continues().result();
    person.has_the_folds().opens_details(WHY).reads("Kilde: ");
    // In another language they are drawn with the rest.
    person.speaks(Language::En);
    person.opens_details("Why?").reads("Source: ");
}
