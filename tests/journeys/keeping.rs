//! Saved, shared, deleted: a link that is whole, torn or foreign, what the browser keeps, and the ways out.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::leaving::leading_to;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, KK, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER, NOT_APPEALED,
    SENT_DATE, SILENT, URGENT, VIA_FIRST, WHAT, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    a_link_without_dates_asks_for_the_date_again_and_leaves_the_address_at_once,
    a_link_with_dates_brings_the_result_back_in_another_tab,
    a_torn_link_and_one_of_another_form_are_a_sentence_and_lose_nothing,
    a_script_or_a_megabyte_in_a_link_is_never_shown,
    a_link_that_is_put_into_the_open_guide_is_opened_and_a_torn_one_changes_nothing,
    who_saves_is_offered_to_go_on_and_never_shown_answers_unasked,
    who_deletes_finds_no_answer_saved_behind_or_ahead,
    who_leaves_at_once_has_deleted_what_was_saved,
    what_is_older_than_thirty_days_is_deleted_at_the_next_opening,
    what_a_newer_guide_or_a_hand_has_written_is_told_and_not_deleted,
    where_the_browser_forbids_storing_the_guide_says_so_and_works,
    where_the_store_is_full_the_answers_stay,
    another_tab_that_saves_or_deletes_is_told_here,
    at_a_shared_computer_nothing_is_saved_or_linked_and_a_warning_stands_there,
    three_times_escape_leaves_the_guide_with_nothing_in_it,
    the_pages_about_the_guide_work_without_a_script_and_lead_into_it,
];

/// What axe looks at, and what the guide decides and not the engine; one engine is enough.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    a_screen_reader_meets_no_barrier_where_answers_are_saved_and_shared,
    everything_about_saving_and_the_pages_about_the_guide_fit_a_window_of_320_pixels,
    every_field_in_which_one_types_tells_the_browser_to_remember_nothing,
];

/// The pages about the guide.
const ABOUT: [(&str, &str); 5] = [
    ("/tilgaengelighed/", "Tilgængelighed"),
    ("/was/", "Tilgængelighed"),
    ("/privatliv/", "Dine svar forlader ikke din enhed"),
    ("/aendringer/", "Ændringer i guiden"),
    ("/forvent/", "Det kan du forvente af kommunen"),
];

fn a_screen_reader_meets_no_barrier_where_answers_are_saved_and_shared(person: &Person<'_>) {
    person.opens_the_guide().presses(SHARED).meets_no_barrier("a shared computer");
    person.presses(SHARED).answers_all(&[CONDUCT, KK]).is_at(URGENT).saves();
    let link = person.makes_a_link(true);
    person.presses("Kopiér linket").settles().meets_no_barrier("a link and what is saved");
    person.opens_the_link(&link).has_focus_on("besked").meets_no_barrier("an opened link");
    person.opens_the_guide().reads(SAVED).meets_no_barrier("the offer to go on");
    person.empties_the_store();
    for (page, heading) in ABOUT {
        person.opens(page).is_at(heading).meets_no_barrier(page);
    }
}

fn everything_about_saving_and_the_pages_about_the_guide_fit_a_window_of_320_pixels(
    person: &Person<'_>,
) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    for (page, heading) in ABOUT {
        person.opens_in_a_window_of(320, 640, page).is_at(heading).fits(page);
    }
    person
        .opens_in_a_window_of(320, 640, "/")
        .is_at(WHAT)
        .answers_all(&[CONDUCT, KK])
        .is_at(URGENT);
    person.saves().makes_a_link(true);
    person.fits("saving and sharing");
    person.presses(DELETE).reads("Dine svar er slettet.").fits("what was deleted");
}

pub(crate) const PANEL: &str = "Gem, del eller slet dine svar";
pub(crate) const SAVE: &str = "Gem på min computer eller telefon";
pub(crate) const GO_ON: &str = "Fortsæt, hvor du slap";
pub(crate) const DELETE: &str = "Slet mine svar";
pub(crate) const SAVED: &str = "Du gemte dine svar her";
/// Where the copy of the guide leads who must leave at once.
pub(crate) const GONE: &str = "Siden findes ikke";
pub(crate) const SHARED: &str = "Jeg sidder ved en fælles computer";

impl Person<'_> {
    /// Waits for an answer to a complaint of some days ago, and has a result.
    pub(crate) fn has_waited(&self, days: u64) -> &Self {
        self.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
        self.types_date(SENT_DATE, days_ago(self, days)).continues().result();
        self
    }

    /// Makes a link, with or without dates; the part behind the path.
    pub(crate) fn makes_a_link(&self, dates: bool) -> String {
        self.opens_details(PANEL);
        if dates {
            self.presses("Tag datoerne med");
        }
        self.presses("Lav et link").has_focus_on("link");
        let link = self.script("return document.getElementById('link').value");
        let link = link.as_str().unwrap_or_default();
        link[link.find('#').expect("the link has answers")..].to_owned()
    }

    /// Opens the guide anew by a link.
    pub(crate) fn opens_the_link(&self, link: &str) -> &Self {
        // Another page before: what changes in an address alone does not load the guide again.
        self.opens("/akut.html").is_at("Akut hjælp").opens(&format!("/{link}"));
        self.waits_until("the guide is ready", |seen| seen["guide"] == "ready")
    }

    pub(crate) fn saves(&self) -> &Self {
        self.opens_details(PANEL).presses(SAVE).reads("Gemt ")
    }

    /// What the browser keeps.
    pub(crate) fn keeps(&self) -> Value {
        self.script("return localStorage.getItem('klagevejviser')")
    }

    /// Puts something into the store, and opens the guide.
    pub(crate) fn finds_in_the_store(&self, code: &str) -> &Self {
        self.opens("/akut.html").is_at("Akut hjælp");
        self.script_with("localStorage.setItem('klagevejviser', arguments[0])", vec![json!(code)]);
        self.opens_the_guide()
    }

    pub(crate) fn empties_the_store(&self) {
        self.script("localStorage.clear()");
    }

    #[track_caller]
    fn has_no_answer_in_the_address(&self) -> &Self {
        let address = self.sees()["address"].as_str().unwrap_or_default().to_owned();
        assert!(!address.contains("svar") && !address.contains('#'), "{address}");
        self
    }
}

fn a_link_without_dates_asks_for_the_date_again_and_leaves_the_address_at_once(
    person: &Person<'_>,
) {
    let link = person.has_waited(40).makes_a_link(false);
    person.presses("Kopiér linket").waits_until("it is told whether it was copied", |_| {
        let seen = person.sees();
        let text = seen["text"].as_str().unwrap_or_default();
        text.contains("Linket er kopieret.") || text.contains("Nu er det markeret")
    });
    person.opens_the_link(&link).is_at("Hvornår sendte du det?").has_focus_on("besked");
    person.reads("Du har åbnet et link med svar.").reads("det, der har med tid at gøre");
    person.has_no_answer_in_the_address();
    assert_eq!(person.sees()["fields"], json!(["", "", ""]));
    assert_eq!(person.keeps(), Value::Null);
    // A reload starts again: nothing of the link stays.
    person.reloads().is_at(WHAT).has_told_nothing();
}

fn a_link_with_dates_brings_the_result_back_in_another_tab(person: &Person<'_>) {
    person.has_waited(40);
    let title = person.result().titles()[0].to_owned();
    let link = person.makes_a_link(true);
    person.opens_the_link(&link).reads("Du har åbnet et link med svar.");
    assert_eq!(person.result().titles()[0], title);
    person.has_no_answer_in_the_address();
}

fn a_torn_link_and_one_of_another_form_are_a_sentence_and_lose_nothing(person: &Person<'_>) {
    let link = person.has_waited(40).makes_a_link(true);
    person.opens_the_link(&link[..link.len() - 3]).reads("Linket er ikke helt.");
    person.is_at(WHAT).has_told_nothing().has_no_answer_in_the_address();
    person.opens_the_link(&link.replacen("svar=A", "svar=B", 1)).reads("en anden udgave");
    person.is_at(WHAT).has_told_nothing().has_no_answer_in_the_address();
    // It can be used as if there had been no link, and the sentence goes.
    person.answers(DECIDED).is_at(WHOM);
    assert!(!person.sees()["text"].as_str().unwrap_or_default().contains("en anden udgave"));
}

fn a_script_or_a_megabyte_in_a_link_is_never_shown(person: &Person<'_>) {
    // As long as Firefox takes an address.
    let long = "A".repeat(1_000_000);
    for code in
        ["<script>alert(1)</script>", "__proto__", "%3Cimg%20src=x%3E", "АВС", long.as_str()]
    {
        person.opens_the_guide();
        // As somebody would paste it; a driver takes no address of a megabyte.
        person.script_with("location.hash = 'svar=' + arguments[0]", vec![json!(code)]);
        person.reads("Linket er ikke helt.").is_at(WHAT).has_no_answer_in_the_address();
        let page = person.script("return document.documentElement.outerHTML");
        let page = page.as_str().unwrap_or_default();
        assert!(
            !page.contains("alert(1)") && !page.contains("__proto__") && !page.contains("AAAA")
        );
    }
}

fn a_link_that_is_put_into_the_open_guide_is_opened_and_a_torn_one_changes_nothing(
    person: &Person<'_>,
) {
    let link = person.has_waited(40).makes_a_link(true);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    let put = |link: &str| {
        person.script_with("location.hash = arguments[0]", vec![json!(link)]);
    };
    put(&link[..link.len() - 3]);
    person.reads("Linket er ikke helt.").is_at(URGENT).has_no_answer_in_the_address();
    assert_eq!(person.answers_box()[1].1, CONDUCT);
    put(&link);
    person.reads("Du har åbnet et link med svar.").result();
    person.has_no_answer_in_the_address();
}

fn who_saves_is_offered_to_go_on_and_never_shown_answers_unasked(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues();
    assert_eq!(person.keeps(), Value::Null, "nothing is stored unasked");
    person.saves();
    person.opens_the_guide().reads(SAVED).has_told_nothing();
    person.presses(GO_ON).is_at("Hvad står der i brevet om at klage?").reads("Du fortsætter med");
    person.answers(VIA_FIRST).result();
    // What is answered afterwards is not saved by itself.
    person.opens_the_guide().presses(GO_ON).is_at("Hvad står der i brevet om at klage?");
    person.empties_the_store();
}

fn who_deletes_finds_no_answer_saved_behind_or_ahead(person: &Person<'_>) {
    person.has_waited(40).saves().presses(DELETE).reads("Dine svar er slettet.");
    person.is_at(WHAT).has_told_nothing();
    assert_eq!(person.keeps(), Value::Null);
    for _ in 0..3 {
        person.goes_back().settles().has_told_nothing();
    }
    for _ in 0..3 {
        person.goes_forward().settles().has_told_nothing();
    }
    person.opens_the_guide().has_told_nothing();
    assert!(!person.sees()["text"].as_str().unwrap_or_default().contains(GO_ON));
    // From the first page, where one has not gone on, it is deleted as well.
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT).saves().opens_the_guide().presses(DELETE);
    person.reads("Dine svar er slettet.");
    assert_eq!(person.keeps(), Value::Null);
}

fn who_leaves_at_once_has_deleted_what_was_saved(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).saves();
    person.presses("Forlad siden hurtigt").is_at(GONE);
    // Back leads to the first question, and nothing is offered there.
    person.goes_back().waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    person.settles().is_at(WHAT).has_told_nothing();
    assert!(!person.sees()["text"].as_str().unwrap_or_default().contains(GO_ON));
    person.opens("/akut.html").is_at("Akut hjælp");
    assert_eq!(person.keeps(), Value::Null);
}

fn what_is_older_than_thirty_days_is_deleted_at_the_next_opening(person: &Person<'_>) {
    person.finds_in_the_store(&saved_on(days_ago(person, 30))).reads(SAVED).has_told_nothing();
    person.finds_in_the_store(&saved_on(days_ago(person, 31)));
    person.reads("mere end 30 dage").is_at(WHAT).has_told_nothing();
    assert_eq!(person.keeps(), Value::Null);
}

pub(crate) fn saved_on(day: chrono::NaiveDate) -> String {
    use klagevejviser_core::keep::{For, encode};
    use klagevejviser_core::{Answer, Answers, COPENHAGEN, Kind, Question, Values};
    let kind = Answer::Many(Values::one(Kind::Conduct as u8));
    encode(&COPENHAGEN, &Answers::default().with(Question::Kind, kind), For::Saving, day)
}

fn what_a_newer_guide_or_a_hand_has_written_is_told_and_not_deleted(person: &Person<'_>) {
    let newer = saved_on(days_ago(person, 1)).replacen('A', "B", 1);
    for (code, says) in [
        (newer.as_str(), "en nyere udgave"),
        ("{\"svar\":[1,2", "som guiden ikke kan læse"),
        ("<script>alert(1)</script>", "som guiden ikke kan læse"),
    ] {
        person.finds_in_the_store(code).reads(says).has_told_nothing();
        assert_eq!(person.keeps(), json!(code));
        // One can answer all the same.
        person.answers(CONDUCT).is_at(WHOM);
        assert_eq!(person.keeps(), json!(code));
    }
    person.opens_the_guide().presses(DELETE).reads("Dine svar er slettet.");
    assert_eq!(person.keeps(), Value::Null);
}

fn where_the_browser_forbids_storing_the_guide_says_so_and_works(person: &Person<'_>) {
    person.opens_the_guide();
    // As browsers do it: whoever asks for the store gets an error.
    person.script(
        "Object.defineProperty(window, 'localStorage', {
             get() { throw new DOMException('forbidden', 'SecurityError'); } })",
    );
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT).opens_details(PANEL);
    person.reads("Din browser tillader ikke").answers(CAN_WAIT).is_at(DECISION_TOO);
    person.opens_details(PANEL).presses(DELETE).is_at(WHAT).has_told_nothing();
}

const DECISION_TOO: &str = "Er du også uenig i noget, kommunen har bestemt i sagen?";

fn where_the_store_is_full_the_answers_stay(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    person.script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    person.opens_details(PANEL).presses(SAVE).reads("Din browser ville ikke gemme svarene.");
    person.answers(CAN_WAIT).is_at(DECISION_TOO);
}

fn another_tab_that_saves_or_deletes_is_told_here(person: &Person<'_>) {
    let (browser, session) = (person.browser, &person.browser.session);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    let first = browser.run(session.window()).unwrap();
    let other = browser.run(session.new_tab()).unwrap();
    browser.run(session.switch_to_window(other)).unwrap();
    person.opens("/akut.html").is_at("Akut hjælp");
    let in_both = |script: &str, says: &str| {
        person.script(script);
        let other = browser.run(session.window()).unwrap();
        browser.run(session.switch_to_window(first.clone())).unwrap();
        person.reads(says).is_at(URGENT);
        browser.run(session.switch_to_window(other)).unwrap();
    };
    in_both("localStorage.setItem('klagevejviser', 'A')", "Du har gemt svar i en anden fane.");
    in_both(
        "localStorage.removeItem('klagevejviser')",
        "De gemte svar er slettet i en anden fane.",
    );
    browser.run(session.close_window()).unwrap();
    browser.run(session.switch_to_window(first)).unwrap();
}

fn at_a_shared_computer_nothing_is_saved_or_linked_and_a_warning_stands_there(person: &Person<'_>) {
    person.opens_the_guide().presses(SHARED).reads("Du sidder ved en fælles computer.");
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT).reads("Du sidder ved en fælles computer.");
    person.opens_details(PANEL).reads("Sletter du dine svar, er de væk herfra");
    let text = person.sees()["text"].as_str().unwrap_or_default().to_owned();
    assert!(!text.contains("Lav et link") && !text.contains(SAVE), "{text}");
    // The switch can be turned back, and lives in memory alone.
    person.presses(SHARED).reads("Lav et link");
    person.reloads();
    assert_eq!(person.script("return localStorage.length"), json!(0));
}

fn three_times_escape_leaves_the_guide_with_nothing_in_it(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).saves();
    // Twice, and something else in between, is nothing.
    person.key(&Key::Escape).key(&Key::Escape).key(&Key::Tab).key(&Key::Escape).settles();
    person.is_at(URGENT);
    assert_ne!(person.keeps(), Value::Null);
    person.does("presses Escape three times").key(&Key::Escape).key(&Key::Escape);
    person.is_at(GONE).opens("/akut.html").is_at("Akut hjælp");
    assert_eq!(person.keeps(), Value::Null);
}

/// Fields that would be remembered.
const REMEMBERED: &str = "return [...document.querySelectorAll('input, textarea, select, form')]
    .filter((one) => one.autocomplete !== 'off' && one.form?.autocomplete !== 'off')
    .map((one) => one.outerHTML)";

fn every_field_in_which_one_types_tells_the_browser_to_remember_nothing(person: &Person<'_>) {
    let remembers_nothing = || assert_eq!(person.script(REMEMBERED), json!([]));
    person.opens_the_guide();
    remembers_nothing();
    person.answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]).is_at(LETTER_DATE_QUESTION);
    remembers_nothing();
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues().answers(VIA_FIRST).result();
    person.makes_a_link(false);
    remembers_nothing();
    for place in ["find", "regler", "diskrimination", "emne=kontanthjaelp"] {
        person.opens("/akut.html").is_at("Akut hjælp").opens(&format!("/#{place}"));
        person.waits_until("the guide is ready", |seen| seen["guide"] == "ready").settles();
        remembers_nothing();
    }
}

fn the_pages_about_the_guide_work_without_a_script_and_lead_into_it(person: &Person<'_>) {
    for (path, heading) in ABOUT {
        person.opens(path).is_at(heading);
        assert_eq!(person.script("return document.scripts.length"), json!(0));
    }
    // "I get no answer": what it is about and whom is not asked again.
    person.click("//a[normalize-space()='Jeg får ikke svar']").is_at(URGENT);
    person.answers(CAN_WAIT).is_at(DECISION_TOO);
}
