//! Letters: from the result to a letter that is filled in, copied and taken along, with nothing left behind.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, KK, LETTER_DATE, NO_ANSWER, NOT_APPEALED, SENT_DATE, SILENT,
    VIA_FIRST, WHAT, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_got_no_answer_writes_to_borgerraadgiveren_and_takes_the_letter_along,
    who_appeals_takes_the_last_day_into_the_calendar,
    nothing_typed_into_a_letter_stands_in_an_address_the_history_or_a_request,
    a_typed_cpr_number_is_noticed_and_nothing_is_lost,
    who_cannot_copy_is_told_what_to_do,
    who_does_not_get_the_letters_is_told_and_can_ask_again,
    who_does_not_get_what_draws_the_letters_asks_again_until_it_comes,
    somebody_without_a_mouse_writes_a_letter,
    a_screen_reader_meets_no_barrier_at_a_letter_and_a_narrow_screen_shows_it_all,
];

/// Where the guide decides and not the engine, one engine tells.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    two_people_with_different_answers_ask_for_the_same_files,
];

pub(crate) const BR: &str = "Klage til Borgerrådgiveren";
pub(crate) const APPEAL: &str = "Klage over afgørelsen";
pub(crate) const ALL_LETTERS: &str = "Se alle breve, du kan skrive";
const SAY: &str = "Læser andre din post? Bed kommunen om at ringe i stedet.";

/// Keeps what the page gives to the browser to save or to copy, instead of saving it.
const CATCH: &str = "
    window.caught = [];
    window.copied = [];
    const blobs = new Map();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { const at = make(blob); blobs.set(at, blob); return at; };
    HTMLAnchorElement.prototype.click = function () {
        window.caught.push({ name: this.download, blob: blobs.get(this.href) });
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: (text) => { window.copied.push(text); return Promise.resolve(); } } });";

/// The last file that was caught: its name, its kind and its bytes.
const CAUGHT: &str = "
    const done = arguments[arguments.length - 1];
    const { name, blob } = window.caught.at(-1);
    blob.arrayBuffer().then((bytes) =>
        done({ name, type: blob.type, bytes: [...new Uint8Array(bytes)] }));";

/// A file that a person has got.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) bytes: Vec<u8>,
}

impl Person<'_> {
    fn has_written_to_a_place_that_is_silent(&self) -> &Self {
        self.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
        self.types_date(SENT_DATE, days_ago(self, 40)).continues();
        self.result();
        self
    }

    fn got_a_decision(&self) -> &Self {
        self.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
        self.types_date(LETTER_DATE, days_ago(self, 3)).continues().answers(VIA_FIRST);
        self.result();
        self
    }

    /// Types into the field with this label, at once.
    pub(crate) fn fills(&self, label: &str, text: &str) -> &Self {
        self.does(format!("writes \"{text}\" under \"{label}\""));
        self.finds(&format!("//div[@class='letter-field'][label='{label}']"));
        self.script_with(
            "const label = [...document.querySelectorAll('.letter-field label')]
                 .find((one) => one.textContent === arguments[0]);
             const field = document.getElementById(label.htmlFor);
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(label), json!(text)],
        );
        self.settles()
    }

    /// The letter, as it stands on the page.
    pub(crate) fn letter(&self) -> String {
        self.finds("//div[@id='brev']");
        let text = self.script("return document.getElementById('brev').innerText");
        text.as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn catches_files(&self) -> &Self {
        self.script(CATCH);
        self
    }

    pub(crate) fn last_file(&self) -> File {
        let caught = self.waits_for_script(CAUGHT);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let bytes = caught["bytes"].as_array().into_iter().flatten();
        File {
            name: text(&caught["name"]),
            kind: text(&caught["type"]),
            bytes: bytes.filter_map(Value::as_u64).map(|byte| byte as u8).collect(),
        }
    }

    fn today_in_a_name(&self) -> String {
        self.today().to_string()
    }
}

fn who_got_no_answer_writes_to_borgerraadgiveren_and_takes_the_letter_along(person: &Person<'_>) {
    person.has_written_to_a_place_that_is_silent().catches_files();
    person.follows("Skriv brevet").is_at(BR).has_focus_on("overskrift").reads(SAY);
    person.fills("Dit navn", "Prøve Prøvesen").fills("Stedet i kommunen", "Prøvecentret");
    let sent = days_ago(person, 40);
    let letter = person.letter();
    let day = klagevejviser_core::letter::draft::short(sent);
    for part in [
        "Til Borgerrådgiveren, Københavns Kommune".to_owned(),
        "Jeg klager over Prøvecentret i Københavns Kommune.".to_owned(),
        format!("Jeg klagede til stedet den {day}. Jeg har ikke fået svar."),
        "Prøve Prøvesen".to_owned(),
        "[din adresse eller dit telefonnummer]".to_owned(),
    ] {
        assert!(letter.contains(&part), "\"{part}\" is not in {letter}");
    }

    person.presses("Kopiér").reads("Brevet er kopieret.");
    let copied = person.script("return window.copied.at(-1)");
    assert!(copied.as_str().is_some_and(|text| text.contains("Prøve Prøvesen")), "{copied}");

    person.presses("Hent som tekst").reads("Filen hedder brev-");
    let file = person.last_file();
    assert_eq!(file.name, format!("brev-{}.txt", person.today_in_a_name()));
    assert!(file.kind.starts_with("text/plain") && file.bytes.starts_with(&[0xef, 0xbb, 0xbf]));
    let text = String::from_utf8(file.bytes).expect("the file is UTF-8");
    assert!(text.contains("Prøvecentret i Københavns Kommune.\r\n"), "{text}");

    person.presses("Hent som Word-fil").reads("docx");
    let file = person.last_file();
    assert_eq!(file.name, format!("brev-{}.docx", person.today_in_a_name()));
    assert!(file.kind.contains("wordprocessingml") && file.bytes.starts_with(b"PK\x03\x04"));

    // Back leads to the result; what is typed is still there in the next letter, and gone after starting afresh.
    person.goes_back().result();
    person.follows("Skriv brevet").is_at(BR);
    assert!(person.letter().contains("Prøve Prøvesen"));
    person.presses("Start forfra").is_at(WHAT);
    person.has_written_to_a_place_that_is_silent().follows("Skriv brevet").is_at(BR);
    assert!(!person.letter().contains("Prøve Prøvesen"));
}

fn who_appeals_takes_the_last_day_into_the_calendar(person: &Person<'_>) {
    person.got_a_decision().catches_files();
    person.click("//button[@data-day]").reads("Filen hedder dato.ics.");
    let file = person.last_file();
    assert_eq!(file.name, "dato.ics");
    assert!(file.kind.starts_with("text/calendar"));
    let text = String::from_utf8(file.bytes).expect("the file is UTF-8");
    let letter = days_ago(person, 3);
    let count = klagevejviser_core::calendar::own_deadline(Some(letter), None).unwrap();
    let day = count.advised.to_string().replace('-', "");
    assert!(text.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")), "{text}");
    for word in ["klage", "kommune", "afgør", "Borger"] {
        assert!(!text.to_lowercase().contains(word), "the calendar says \"{word}\": {text}");
    }
    person.follows("Skriv brevet").is_at(APPEAL);
    assert!(person.letter().contains("Jeg skriver mere senere."));
}

fn nothing_typed_into_a_letter_stands_in_an_address_the_history_or_a_request(person: &Person<'_>) {
    person.got_a_decision().follows("Skriv brevet").is_at(APPEAL);
    person.server.forget_requests();
    let address = person.script("return location.href");
    person.fills("Dit navn", "Prøve Prøvesen").fills("Hvad har de bestemt?", "hemmeligt");
    person.follows("Alle breve").is_at("Dine breve").goes_back().is_at(APPEAL);
    assert_eq!(person.script("return location.href"), address);
    assert_eq!(person.script("return document.title"), "Dine breve – Klagevejviser");
    assert!(
        person.script("return history.state").as_str().is_some_and(|at| at.starts_with("Set."))
    );
    assert_eq!(person.server.requests().len(), 0, "a request was made");
    let stored = person
        .script("return localStorage.length + sessionStorage.length + document.cookie.length");
    assert_eq!(stored, 0);
    let remembered = person.script(
        "return [...document.querySelectorAll('.letter-field input, .letter-field textarea')]
             .filter((one) => one.autocomplete !== 'off' || one.name).length",
    );
    assert_eq!(remembered, 0, "a browser may remember a field");
    // Loaded again nothing is there.
    person.reloads().is_at(WHAT).has_told_nothing();
}

fn two_people_with_different_answers_ask_for_the_same_files(person: &Person<'_>) {
    // Each at a server of their own, both running to the end (a port that is free again may be given to the other),
    // so that no browser has kept what the other asked for.
    let copy = Copy::new();
    let servers = [copy.served(), copy.served()];
    let asked_for = |server, answers: &dyn Fn(&Person<'_>)| {
        let person = &person.at(server);
        answers(person);
        person.follows(ALL_LETTERS).is_at("Dine breve");
        person.click("//ul[@class='topics']//a").settles().letter();
        let mut targets: Vec<String> =
            person.server.requests().into_iter().map(|request| request.target).collect();
        targets.retain(|target| target != "/favicon.svg");
        targets.sort();
        targets.dedup();
        targets
    };
    let one = asked_for(&servers[0], &|person: &Person<'_>| {
        person.got_a_decision();
    });
    let other = asked_for(&servers[1], &|person: &Person<'_>| {
        person.opens_the_guide();
        person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Ja"]).result();
    });
    assert_eq!(one, other);
    assert!(one.iter().any(|target| target.contains("breve-da-")), "{one:?}");
    assert!(one.iter().all(|target| !target.contains('?')), "{one:?}");
}

fn a_typed_cpr_number_is_noticed_and_nothing_is_lost(person: &Person<'_>) {
    person.has_written_to_a_place_that_is_silent().follows("Skriv brevet").is_at(BR);
    let fields = person.script("return document.querySelector('.letter-form').innerText");
    assert!(!fields.as_str().unwrap_or_default().contains("CPR-nummer:"), "no field asks for it");
    person.fills("Hvad venter du på?", "svar til 010190 1234").reads("Det ligner et CPR-nummer.");
    assert!(person.letter().contains("svar til 010190 1234"), "nothing is taken away");
    person.fills("Hvad venter du på?", "svar").settles();
    let text = person.sees()["text"].as_str().unwrap_or_default().to_owned();
    assert!(!text.contains("Det ligner et CPR-nummer."), "{text}");
}

fn who_cannot_copy_is_told_what_to_do(person: &Person<'_>) {
    person.has_written_to_a_place_that_is_silent().follows("Skriv brevet").is_at(BR);
    for clipboard in ["undefined", "{ writeText: () => Promise.reject(new Error()) }", "{}"] {
        person.script(&format!(
            "getSelection().removeAllRanges();
             Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {clipboard} }})"
        ));
        person.presses("Kopiér").reads("Brevet kunne ikke kopieres.");
        let chosen = person.script("return getSelection().toString()");
        assert!(chosen.as_str().is_some_and(|text| text.contains("Til Borgerrådgiveren")));
        person.presses("Hent som tekst").reads("Filen hedder");
    }
    assert_eq!(person.sees()["guide"], "ready");
}

fn who_does_not_get_the_letters_is_told_and_can_ask_again(person: &Person<'_>) {
    let copy = Copy::new().with("breve-da-", ".txt", |bytes| bytes[..bytes.len() / 2].to_vec());
    let server = copy.served();
    let person = person.at(&server);
    person.got_a_decision().follows("Skriv brevet").reads("Brevene kunne ikke hentes.");
    person.presses("Prøv igen").reads("Brevene kunne ikke hentes.").goes_back().result();
}

fn who_does_not_get_what_draws_the_letters_asks_again_until_it_comes(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("letters-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.got_a_decision().follows("Skriv brevet").reads("Brevene kunne ikke hentes.");
    person.presses("Prøv igen").reads("Brevene kunne ikke hentes.");
    comes();
    person.presses("Prøv igen").finds("//*[@id='brev']");
    person.has_focus_on("overskrift").goes_back().result();
}

fn somebody_without_a_mouse_writes_a_letter(person: &Person<'_>) {
    person.has_written_to_a_place_that_is_silent();
    person.tabs_to("Skriv brevet til skridtet: Klag til Borgerrådgiveren").key(&Key::Enter);
    person.is_at(BR).has_focus_on("overskrift");
    person.tabs_to("Stedet i kommunen").types_keys("Prøvecentret");
    person.tabs_to("Dit navn").types_keys("Prøve Prøvesen").key(&Key::Enter);
    person.tabs_to("Sådan kan de få fat i dig").types_keys("12 34 56 78");
    let letter = person.letter();
    assert!(letter.contains("Prøvecentret") && letter.contains("12 34 56 78"), "{letter}");
    person.catches_files().tabs_to("Kopiér").key(&Key::Enter).reads("Brevet er kopieret.");
    person.tabs_to("Hent som Word-fil").key(&Key::Space).reads("docx");
    person.tabs_to("Tilbage til resultatet").key(&Key::Enter);
    person.result();
}

fn a_screen_reader_meets_no_barrier_at_a_letter_and_a_narrow_screen_shows_it_all(
    person: &Person<'_>,
) {
    person.has_written_to_a_place_that_is_silent().follows(ALL_LETTERS).is_at("Dine breve");
    person.meets_no_barrier("the list of letters");
    person.follows(BR).is_at(BR).fills("Hvad venter du på?", "svar til 010190-1234");
    person.reads("Det ligner et CPR-nummer.").meets_no_barrier("a letter");

    let copy = Copy::new();
    let server = copy.served_with(super::reading::NO_FRAMES, super::reading::FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 256, "/").is_at(WHAT).fits("the first question");
    person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Ja"]).result();
    person.fits("a result with letters").follows(ALL_LETTERS).is_at("Dine breve");
    person.fits("the list of letters").follows("Klage til lederen af stedet");
    person.is_at("Klage til lederen af stedet").fits("a letter");
    person
        .fills("Stedet i kommunen", &"Langtstednavn".repeat(20))
        .fits("a letter with a long word");
}
