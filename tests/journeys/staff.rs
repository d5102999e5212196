//! Somebody at work with a citizen on the telephone: the triage by keys, by mouse, by ear, and without its module.

use klagevejviser_core::calendar::{by_name, own_deadline};
use klagevejviser_core::directory::hours::Open;
use klagevejviser_core::staff::data::line_open;
use klagevejviser_core::staff::receipt::{Received, receipt};
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, DECIDED, KK, NO_ANSWER, WHAT, days_ago};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_at_work_is_told_the_way_by_seven_keys_and_nothing_is_sent,
    somebody_at_work_may_click_instead_and_turn_the_keys_off,
    a_screen_reader_meets_no_barrier_while_a_citizen_is_on_the_telephone,
    who_gets_no_staff_module_reads_the_order_in_which_to_ask,
    somebody_with_a_complaint_learns_by_when_to_answer_and_takes_the_day_along,
    somebody_who_looks_for_advice_learns_whether_the_line_is_open,
];

/// What one engine shows for all.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    several_things_are_chosen_with_shift_and_an_answer_is_changed,
    a_number_of_a_person_in_a_field_is_noticed,
    the_triage_fits_a_narrow_screen_and_speaks_english,
    nought_says_no_to_two_questions_and_each_thing_may_have_its_own_answer,
];

const CALLS: &str = "/medarbejder/borger-ringer/";
/// What the page says without its module.
const STATIC: &str = "Spørg i denne rækkefølge";
const ASK: &str = "Spørg borgeren";

impl Person<'_> {
    fn has_a_citizen_on_the_telephone(&self) -> &Self {
        self.opens(CALLS);
        self.waits_until("the triage is ready", |seen| seen["guide"] == "ready").reads(ASK)
    }

    /// Presses keys, one after the other.
    fn keys(&self, keys: &str) -> &Self {
        self.does(format!("presses {keys}"));
        for key in keys.chars() {
            self.types_keys(&key.to_string());
        }
        self
    }

    /// What stands in an element.
    fn text_of(&self, id: &str) -> String {
        let script = format!("return document.getElementById('{id}').innerText");
        self.settles().script(&script).as_str().unwrap_or_default().to_owned()
    }

    /// The question that the keys answer.
    fn asks(&self, question: &str) -> &Self {
        let script = "return document.querySelector('.ask[data-now] h3')?.innerText ?? ''";
        self.waits_until(&format!("\"{question}\" is marked"), |_| self.script(script) == question)
    }
}

fn somebody_at_work_is_told_the_way_by_seven_keys_and_nothing_is_sent(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.has_a_citizen_on_the_telephone().asks(WHAT).settles();
    let before = server.requests().len();
    // A decision of the municipality, no money for food, not appealed; the letter is thirteen days old; to the
    // municipality first.
    person.keys("1121").has_focus_on("dag-LetterDate");
    // The danger stands there before all is asked.
    person.reads("Du mangler penge nu");
    person.keys("13").key(&Key::Enter).asks("Hvad står der i brevet om at klage?");
    person.keys("1").has_focus_on("desk-titel").reads("Der er ikke mere at spørge om.");
    let letter = days_ago(&person, 13);
    let day = by_name(own_deadline(Some(letter), None).expect("a deadline").advised);
    let now = person.text_of("desk-nu");
    let danger = now.find("Du mangler penge nu").expect("the card");
    let appeal = now.find(&format!("Send din klage, så kommunen har den senest {day}"));
    assert!(appeal.is_some_and(|appeal| danger < appeal), "{now}");
    assert!(now.contains("Til hvem"), "{now}");
    let say = person.text_of("desk-sig");
    for words in ["På dansk", "Send din klage", "På engelsk", "You need money now"] {
        assert!(say.contains(words), "{words} is missing: {say}");
    }
    let text = person.text_of("desk-tekst");
    for words in ["Vejledning givet", &*format!("Senest: {day}"), "Til: ", "Reglerne er læst"] {
        assert!(text.contains(words), "{words} is missing: {text}");
    }
    assert_eq!(server.requests().len(), before, "an answer has asked the server for something");
    let kept = "return localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(person.script(kept), 0, "something is kept");
    // The next call begins with nothing.
    person.presses("Ny samtale").asks(WHAT);
    assert!(!person.text_of("desk-nu").contains("penge"));
    let filled =
        "return [...document.querySelectorAll('input[type=text]')].some((one) => one.value)";
    assert_eq!(person.script(filled), false, "a day is left in a field");
}

fn somebody_at_work_may_click_instead_and_turn_the_keys_off(person: &Person<'_>) {
    person.has_a_citizen_on_the_telephone();
    person.chooses(NO_ANSWER).chooses(KK).chooses(CAN_WAIT);
    person.asks("Er du også uenig i noget, kommunen har bestemt i sagen?");
    // Backspace goes back; the button does the same.
    person.presses("Forrige spørgsmål").asks("Haster det?").has_focus_on("titel-Urgent");
    person.key(&Key::Backspace).asks("Hvem handler det om?");
    // A question that does not matter any more is gone.
    let shown = "return document.getElementById('spm-Asked').hidden";
    assert_eq!(person.script(shown), false);
    person.keys("4").asks(WHAT_ELSE);
    assert_eq!(person.script(shown), true);
    // Without the keys nothing happens.
    person.chooses("Svar med taster").keys("1");
    person.key(&Key::Backspace).asks(WHAT_ELSE);
    assert_eq!(person.sees()["guide"], "ready");
}

/// Where nothing is left to ask, no question is marked.
const WHAT_ELSE: &str = "";

fn a_screen_reader_meets_no_barrier_while_a_citizen_is_on_the_telephone(person: &Person<'_>) {
    person.has_a_citizen_on_the_telephone().meets_no_barrier("the triage before the first answer");
    person.keys("2115").meets_no_barrier("the triage on the way");
    // What is sure is said, once.
    person.presses("Ny samtale").keys("1112").reads("Hold øje med din klage");
    person.waits_until("the advice is said", |_| {
        person.text_of("desk-sagt").starts_with("Sikkert nu: Hold øje med din klage")
    });
    person.meets_no_barrier("the triage at its end");
}

fn who_gets_no_staff_module_reads_the_order_in_which_to_ask(person: &Person<'_>) {
    let copy = Copy::new().without("calls-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens(CALLS).waits_until("the module has failed", |seen| seen["guide"] == "failed");
    person.reads(STATIC).reads("Sådan er du i telefonen").reads("Er nogen i livsfare? Ring 112.");
    assert!(!person.sees()["text"].to_string().contains(ASK));
    // A page on which nothing is answered asks for no module.
    let before = server.requests().len();
    person.opens("/medarbejder/fare/").reads("Livsfare: ring 112").settles();
    let asked: String = server.requests()[before..].iter().map(|one| format!("{one:?} ")).collect();
    assert!(!asked.contains(".wasm") && !asked.contains("boot.js"), "{asked}");
}

fn several_things_are_chosen_with_shift_and_an_answer_is_changed(person: &Person<'_>) {
    person.has_a_citizen_on_the_telephone();
    person.script(
        "document.dispatchEvent(new KeyboardEvent('keydown',
             { key: '!', code: 'Digit1', shiftKey: true, bubbles: true }))",
    );
    person.keys("2").asks("Hvem handler det om?").has_focus_on("titel-Whom");
    assert!(person.sees()["ticked"].to_string().contains(DECIDED));
    assert!(person.sees()["ticked"].to_string().contains(NO_ANSWER));
    // The arrow up, from a title, goes back; a number takes one of both away.
    person.key(&Key::Up).asks(WHAT).keys("1").asks("Hvem handler det om?");
    assert!(!person.sees()["ticked"].to_string().contains(DECIDED));
    // In a field a digit is a digit.
    person.keys("111").has_focus_on("dag-LetterDate").keys("3");
    assert_eq!(person.sees()["fields"][0], "3");
    person.reads(&format!("Det er {}.", by_name(days_ago(person, 3))));
}

fn a_number_of_a_person_in_a_field_is_noticed(person: &Person<'_>) {
    person.has_a_citizen_on_the_telephone().keys("1111").has_focus_on("dag-LetterDate");
    person.keys("0101901234").reads("Det ligner et CPR-nummer.");
    // No day that was never: nothing counts.
    assert!(!person.text_of("desk-nu").contains("1990"));
}

fn the_triage_fits_a_narrow_screen_and_speaks_english(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    let english = format!("/en{CALLS}");
    person.opens_in_a_window_of(320, 640, &english);
    person
        .waits_until("the triage is ready", |seen| seen["guide"] == "ready")
        .reads("Ask the citizen");
    person.fits("the triage before the first answer");
    person.script("document.querySelector('h1').focus()");
    person.keys("1121").has_focus_on("dag-LetterDate").keys("13").fits("the triage on the way");
    person
        .key(&Key::Enter)
        .keys("1")
        .reads("There is nothing more to ask.")
        .fits("the triage at its end");
    assert!(person.text_of("desk-tekst").contains("Guidance given"));
    assert!(person.text_of("desk-sig").contains("In Danish"));
}

fn nought_says_no_to_two_questions_and_each_thing_may_have_its_own_answer(person: &Person<'_>) {
    person.has_a_citizen_on_the_telephone();
    // No answer, and rude: two things, of which one has been complained of.
    person.chooses(NO_ANSWER).chooses(CONDUCT).chooses(KK).asks("Haster det?");
    person.reads("Nej til både det og til, at det skete på grund af, hvem borgeren er");
    person.keys("0").asks("Er du også uenig i noget, kommunen har bestemt i sagen?");
    person.meets_no_barrier("after nought");
    let ticked =
        "return ['Urgent-0', 'Discrimination-0'].map((id) => document.getElementById(id).checked)";
    assert_eq!(person.script(ticked), serde_json::json!([true, true]));
    // What was said stands there and can be said otherwise.
    person.presses("Ny samtale").chooses(NO_ANSWER).chooses(CONDUCT).chooses(KK);
    person.asks("Haster det?").click("//button[@data-do='both']");
    person.asks("Er du også uenig i noget, kommunen har bestemt i sagen?");
    let asked = "return [...document.querySelectorAll('.ask:not([hidden])')].filter((one) =>
         one.id.startsWith('spm-Asked')).length";
    assert_eq!(person.script(asked), 1);
    person.presses("Svar for hver ting for sig");
    assert_eq!(person.script(asked), 2);
    person.meets_no_barrier("each thing by itself").presses("Svar for det hele på én gang");
    assert_eq!(person.script(asked), 1);
}

fn somebody_with_a_complaint_learns_by_when_to_answer_and_takes_the_day_along(person: &Person<'_>) {
    person.opens("/medarbejder/klage/");
    person.waits_until("the page is ready", |seen| seen["guide"] == "ready").reads("Regn dagen ud");
    let today = person.today();
    let received = days_ago(person, 3);
    person.click("//input[@id='kvit-dag']").keys("3");
    let due = receipt(received, Received::Enquiry).expect("a day").due.advised;
    person.reads(&format!("Send svaret eller en kvittering senest {}.", by_name(due)));
    // Pressed straight from the field: what is left in between does not take the button away.
    person.catches_files().presses("Læg dagen i min kalender").reads("Filen hedder dato.ics.");
    // Papers: seven days.
    person.chooses("Borgeren vil se papirer (aktindsigt)");
    let due = receipt(received, Received::Access).expect("a day").due.advised;
    person.reads(&format!("Send svaret eller en kvittering senest {}.", by_name(due)));
    // Long ago: today.
    person.click("//input[@id='kvit-dag']").keys("0");
    let late = receipt(days_ago(person, 30), Received::Access).expect("a day");
    assert!(late.is_overdue(today));
    person.reads(&format!("Den sidste dag var {}.", by_name(late.due.advised)));
    // What is no day gets its sentence once the field is left.
    person.keys("x").key(&Key::Tab).reads("Skriv en dato");
    person.meets_no_barrier("a receipt");
}

fn somebody_who_looks_for_advice_learns_whether_the_line_is_open(person: &Person<'_>) {
    person.opens("/medarbejder/").waits_until("the page is ready", |seen| seen["guide"] == "ready");
    person.waits_until("the hours are told", |_| {
        let minute = person.script(
            "const [hour, minute] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen',
                 hour: '2-digit', minute: '2-digit' }).format(new Date()).split(':').map(Number);
             return hour * 60 + minute",
        );
        let minute = u16::try_from(minute.as_u64().unwrap_or_default()).unwrap_or_default();
        let said = match line_open(person.today(), minute) {
            Open::Now => "Åben nu.".to_owned(),
            Open::Next(Some((day, _))) => format!("Lukket nu. Åbner {} kl. 9.", by_name(day)),
            Open::Next(None) | Open::Unknown => "Lukket nu. Guiden ved ikke".to_owned(),
        };
        person.sees()["text"].as_str().is_some_and(|text| text.contains(&said))
    });
    person.meets_no_barrier("the doors with the line");
}
