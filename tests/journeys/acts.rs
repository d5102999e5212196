//! What somebody does beside answering comes with the first press that asks for it: once, the same for everybody, and
//! said at the place of the press where it cannot be had.

use klagevejviser_core::words::Language;
use serde_json::json;

use super::copy::Copy;
use super::engine::Engine;
use super::keeping::{DELETE, GO_ON, PANEL, SAVE, SAVED, SHARED, saved_on};
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT, days_ago};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    what_does_what_is_pressed_comes_once_and_for_everybody_the_same,
    who_deletes_while_what_saves_is_on_its_way_finds_the_button_where_it_was,
    who_does_not_get_what_saves_is_told_in_the_panel_and_can_delete_all_the_same,
    a_link_with_answers_waits_for_what_opens_it_and_loses_none_of_them,
    who_goes_on_after_a_link_that_was_not_opened_keeps_their_own_answers,
    what_the_browser_keeps_can_be_deleted_where_it_cannot_be_read,
    who_gets_nothing_that_switches_reads_that_the_language_did_not_come,
    who_does_not_get_what_makes_a_file_for_the_calendar_presses_again,
];

const FAILED: &str = "Det kunne ikke hentes. Tjek din forbindelse, og prøv igen.";
const NOT_OPENED: &str = "Svarene kunne ikke åbnes. Tjek din forbindelse, og prøv igen.";
const AGAIN: &str = "Prøv igen";
const MAKE: &str = "Lav et link";
const DAY: &str = "//button[@data-day]";

impl Person<'_> {
    /// How often the piece was fetched on this page.
    fn has_fetched_the_piece(&self) -> usize {
        let files = self.script(
            "return performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname)
                 .filter((path) => path.startsWith('/acts-'))",
        );
        files.as_array().map_or(0, Vec::len)
    }
}

fn what_does_what_is_pressed_comes_once_and_for_everybody_the_same(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    server.hide("/sw.js");
    let person = person.at(&server);
    person.opens_the_guide().presses(SHARED).presses(SHARED);
    person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]).result();
    person.has_the_folds().settles();
    assert_eq!(person.has_fetched_the_piece(), 0, "nothing was pressed that needs it");
    person.opens_details(PANEL).reads(MAKE);
    person.speaks(Language::En).speaks(Language::Da);
    // What was unfolded is filled in each language.
    person.reads(MAKE).saves().makes_a_link(true);
    person.presses("Kopiér linket").settles().presses(DELETE).is_at(WHAT);
    assert_eq!(person.has_fetched_the_piece(), 1);
    // Somebody else, and another press first.
    person.opens_the_guide().speaks(Language::Ar);
    assert_eq!(person.has_fetched_the_piece(), 1);
}

fn who_deletes_while_what_saves_is_on_its_way_finds_the_button_where_it_was(person: &Person<'_>) {
    const WHERE: &str =
        "return document.querySelector('[data-keep=delete]').getBoundingClientRect().top";
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).holds_back("acts-");
    person.opens_details(PANEL).reads("Henter …").settles();
    let before = person.script(WHERE);
    person.lets_come(1).reads(MAKE);
    assert_eq!(person.script(WHERE), before);
    person.presses(DELETE).reads("Dine svar er slettet.").has_told_nothing();
}

fn who_does_not_get_what_saves_is_told_in_the_panel_and_can_delete_all_the_same(
    person: &Person<'_>,
) {
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    person.opens_details(PANEL).reads(FAILED).presses(AGAIN).reads(FAILED);
    let at = "return document.activeElement.textContent";
    person.waits_until("the focus is on the panel", |_| person.script(at) == PANEL);
    // At a shared computer nothing of it stands there; and deleting needs nothing.
    person.presses(SHARED).reads("Du sidder ved en fælles computer.").presses(SHARED);
    person.presses(DELETE).reads("Dine svar er slettet.").is_at(WHAT).has_told_nothing();
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT).opens_details(PANEL).reads(FAILED);
    comes();
    // A second try says that it is one.
    person.holds_back("acts-").presses(AGAIN).reads("Henter …").lets_come(1).reads(MAKE);
    person.waits_until("the focus is on the panel", |_| person.script(at) == PANEL);
    person.presses(SAVE).reads("Gemt ").empties_the_store();
}

fn a_link_with_answers_waits_for_what_opens_it_and_loses_none_of_them(person: &Person<'_>) {
    let link = person.has_waited(40).makes_a_link(true);
    let title = person.result().titles()[0].to_owned();
    // An address of its own: the browser has nothing of it yet.
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_link(&link).reads(NOT_OPENED).has_focus_on("besked");
    person.is_at(WHAT).has_told_nothing();
    assert_eq!(person.script("return location.hash"), "");
    person.presses(AGAIN).settles().reads(NOT_OPENED).is_at(WHAT);
    comes();
    person.holds_back("acts-").presses(AGAIN).reads("Henter …").lets_come(1);
    person.reads("Du har åbnet et link med svar.").has_focus_on("besked");
    assert_eq!(person.result().titles()[0], title);
    assert!(!person.sees()["text"].as_str().unwrap_or_default().contains(NOT_OPENED));
}

fn who_goes_on_after_a_link_that_was_not_opened_keeps_their_own_answers(person: &Person<'_>) {
    let link = person.has_waited(40).makes_a_link(true);
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_link(&link).reads(NOT_OPENED);
    // Who has gone on has answers of their own: the link is not opened over them.
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT);
    comes();
    person.opens_details(PANEL).reads(MAKE).is_at(URGENT);
    assert_eq!(person.answers_box()[1].1, CONDUCT);
}

fn what_the_browser_keeps_can_be_deleted_where_it_cannot_be_read(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    let code = saved_on(days_ago(&person, 1));
    person.finds_in_the_store(&code).reads(NOT_OPENED).has_told_nothing();
    assert_eq!(person.keeps(), json!(code));
    person.presses(DELETE).reads("Dine svar er slettet.");
    assert_eq!(person.keeps(), json!(null));
    person.finds_in_the_store(&code).reads(NOT_OPENED).presses(AGAIN).settles().reads(NOT_OPENED);
    comes();
    // Deleting waits for nothing meanwhile, either.
    person.holds_back("acts-").presses(AGAIN).reads("Henter …");
    person.finds(&format!("//*[@id='gemte-svar']//button[.='{DELETE}']"));
    person.lets_come(1).reads(SAVED);
    let at = "return document.activeElement.textContent";
    person.waits_until("the focus is on the offer", |_| person.script(at) == GO_ON);
    person.presses(GO_ON).reads("Du fortsætter med").empties_the_store();
}

fn who_gets_nothing_that_switches_reads_that_the_language_did_not_come(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().chooses(CONDUCT).asks_for(Language::En);
    person.reads("English kunne ikke hentes. Tjek din forbindelse, og prøv igen.");
    person.is_at(WHAT).has_ticked(&[CONDUCT]);
    comes();
    person.speaks(Language::En).speaks(Language::Da).has_ticked(&[CONDUCT]);
}

fn who_does_not_get_what_makes_a_file_for_the_calendar_presses_again(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("acts-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.has_waited(5);
    person.click(DAY).reads(FAILED);
    comes();
    person.catches_files();
    // Twice before it can have come is one file.
    person.script(
        "window.made = 0;
         const make = URL.createObjectURL;
         URL.createObjectURL = (file) => { window.made += 1; return make.call(URL, file); };
         const day = document.querySelector('[data-day]');
         day.click();
         day.click();",
    );
    person.reads("Filen hedder dato.ics.").settles();
    assert_eq!(person.script("return window.made"), json!(1));
    assert!(String::from_utf8(person.last_file().bytes).unwrap().contains("BEGIN:VEVENT"));
}
