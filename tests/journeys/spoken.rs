//! What a screen reader says on the way from the first question to a result with a deadline and on into the letter,
//! word by word, in `spoken.txt`: to be read aloud by whoever changes the page. A virtual screen reader in the page
//! says it, in Chromium. Approve a change with
//! `KLAGEVEJVISER_APPROVE=1 ./dev test browsers`.

use std::fmt::Write as _;
use std::process::Command;

use chrono::{Days, NaiveDate};
use klagevejviser_core::calendar::{by_name, day_off, own_deadline};
use klagevejviser_core::face::days_left;
use klagevejviser_core::letter::draft::short;
use klagevejviser_core::rules::{CHECKED_UNTIL, SEEN};
use serde_json::{Value, json};
use thirtyfour::Key;

use super::engine::Engine;
use super::letters::ALL_LETTERS;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, DECIDED, DECISION, GUIDANCE, KK, LETTER_DATE, LETTER_DATE_QUESTION, NOT_APPEALED,
    URGENT, VIA_FIRST, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    what_a_screen_reader_says_from_the_first_question_into_the_letter,
];

/// The file with what is said.
const SPOKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/journeys/spoken.txt");

/// The virtual screen reader as one script.
fn reader() -> String {
    let known = |name: &str| {
        std::env::var(name).unwrap_or_else(|_| {
            panic!("{name} does not say where npm's packages are; run ./dev test browsers")
        })
    };
    let file =
        known("KLAGEVEJVISER_NPM") + "/@guidepup/virtual-screen-reader/lib/esm/index.browser.js";
    let bundled = Command::new(known("ESBUILD"))
        .args(["--bundle", "--format=iife", "--global-name=reader", "--log-level=error", &file])
        .output()
        .unwrap_or_else(|error| panic!("esbuild does not start: {error}"));
    assert!(bundled.status.success(), "{}", String::from_utf8_lossy(&bundled.stderr));
    String::from_utf8(bundled.stdout).expect("a script is text")
        + "\nwindow.virtual = reader.virtual;"
}

/// Begins to listen: from now on the reader says what gets the focus and what is announced.
const LISTENS: &str = "
    const done = arguments[0];
    virtual.start({ container: document.body }).then(() => virtual.clearSpokenPhraseLog()).then(() => done());";

/// What was said since, once nothing more has been said for half a second: a busy machine speaks late.
const HEARD: &str = "
    const done = arguments[0];
    (async () => {
        for (let before = -1, quiet = 0; quiet < 5;) {
            await new Promise((resolve) => setTimeout(resolve, 100));
            const said = (await virtual.spokenPhraseLog()).length;
            quiet = said === before ? quiet + 1 : 0;
            before = said;
        }
        const log = await virtual.spokenPhraseLog();
        await virtual.stop();
        return log;
    })().then(done, (error) => done(String(error)));";

/// Reads a part of the page from its beginning to its end. What is folded is not there for a screen reader, which this
/// one does not know.
const READS: &str = "
    const done = arguments[arguments.length - 1];
    const folded = [...document.querySelectorAll('details:not([open]) > :not(summary):not([hidden])')];
    for (const one of folded) one.hidden = true;
    (async () => {
        await virtual.start({ container: document.querySelector('PART') });
        // After the end it begins again.
        const first = virtual.activeNode, lines = [...(await virtual.spokenPhraseLog())];
        for (let moved = 0; moved < 2000; moved++) {
            await virtual.next();
            const said = await virtual.lastSpokenPhrase();
            if (virtual.activeNode === first && said === lines[0]) break;
            lines.push(said);
        }
        await virtual.stop();
        for (const one of folded) one.hidden = false;
        return lines;
    })().then(done, (error) => done(String(error)));";

impl Person<'_> {
    /// Chooses an option and goes on, by keys.
    fn picks(&self, option: &str) -> &Self {
        let label = format!("//label[span[@class='option-text'][normalize-space()='{option}']]");
        let id = self.finds(&label);
        let id = self.browser.run(id.attr("for")).ok().flatten().unwrap_or_default();
        self.does(format!("chooses \"{option}\""));
        self.script_with("document.getElementById(arguments[0]).focus()", vec![json!(id)]);
        self.key(&Key::Space).has_ticked(&[option]).key(&Key::Enter)
    }
}

/// What is said, place by place.
struct Spoken<'a> {
    person: &'a Person<'a>,
    text: String,
}

impl Spoken<'_> {
    /// What the reader says of itself while a person does something.
    fn hears(&mut self, what: &str, does: impl FnOnce(&Person<'_>)) -> &mut Self {
        self.person.waits_for_script(LISTENS);
        does(self.person);
        self.person.settles().settles().settles();
        let heard = self.person.waits_for_script(HEARD);
        self.write(&format!("== {what}"), &heard)
    }

    /// What the reader says when a person reads a part of the page through.
    fn reads(&mut self, what: &str, part: &str) -> &mut Self {
        let read = self.person.waits_for_script(&READS.replace("PART", part));
        self.write(&format!("-- {what}"), &read)
    }

    fn write(&mut self, title: &str, said: &Value) -> &mut Self {
        let said = said.as_array().unwrap_or_else(|| panic!("{title}: {said}"));
        let _ = writeln!(self.text, "{}{title}", if self.text.is_empty() { "" } else { "\n" });
        for line in said.iter().filter_map(Value::as_str) {
            // Where a part ends is clear from what follows, as the words that stand around every paragraph are.
            let quiet = line.starts_with("end ") || line == "paragraph" || line == "document";
            if !quiet && !["", "polite: "].contains(&line) {
                let _ = writeln!(self.text, "{line}");
            }
        }
        self
    }
}

/// A letter of some days ago whose deadline ends on an ordinary day, so that the same is said of it on any day.
fn letter_date(person: &Person<'_>) -> NaiveDate {
    let dates = (3..14).map(|days| days_ago(person, days));
    let ordinary = |date: &NaiveDate| day_off(*date + Days::new(28)).is_none();
    dates.into_iter().find(ordinary).expect("not every day is a day off")
}

/// The text with a name for each day that depends on today.
fn on_any_day(text: &str, letter: NaiveDate, today: NaiveDate) -> String {
    let last = own_deadline(Some(letter), None).expect("a deadline").advised;
    let (year, month, day) = SEEN;
    let seen = NaiveDate::from_ymd_opt(year, month, day).map(by_name).unwrap_or_default();
    let (year, month, day) = CHECKED_UNTIL;
    let until = NaiveDate::from_ymd_opt(year, month, day).map(by_name).unwrap_or_default();
    // The day of the rules may be one of the others as well, and is told apart by the word before it.
    let mut text = text.replace(&format!("læst {seen}"), "læst <the day of the rules>");
    text = text.replace(&format!("Efter {until}"), "Efter <the end of the rules>");
    for (words, name) in [
        (by_name(letter), "<the day of the letter>"),
        (short(letter), "<the day of the letter>"),
        (by_name(last), "<the last day>"),
        (by_name(today), "<today>"),
        (short(today), "<today>"),
        (days_left(last, today).unwrap_or_default(), "<the days left>"),
    ] {
        text = text.replace(&words, name);
    }
    text
}

fn what_a_screen_reader_says_from_the_first_question_into_the_letter(person: &Person<'_>) {
    let reader = reader();
    // First the page: the one before may have had a clock of its own.
    person.opens_the_guide().script(&reader);
    let letter = letter_date(person);
    let mut spoken = Spoken { person, text: String::new() };
    spoken.reads("the page opens", "body");
    spoken.hears("goes on without an answer", |person| {
        person.continues().has_focus_on("fejl");
    });
    for (answer, next) in
        [(DECIDED, WHOM), (KK, URGENT), (CAN_WAIT, DECISION), (NOT_APPEALED, LETTER_DATE_QUESTION)]
    {
        spoken.hears(answer, |person| {
            person.picks(answer).is_at(next);
        });
        spoken.reads("reads on", "#guide form.question");
    }
    spoken.hears("types no day", |person| {
        person.types(LETTER_DATE, ["31", "2", "2026"]).continues().has_focus_on("fejl");
    });
    spoken.reads("reads on", "#guide form.question");
    person.types(LETTER_DATE, ["", "", ""]);
    spoken.hears("types the day of the letter", |person| {
        person.types_date(LETTER_DATE, letter).continues().is_at(GUIDANCE);
    });
    spoken.reads("reads on", "#guide form.question");
    spoken.hears(VIA_FIRST, |person| {
        person.picks(VIA_FIRST).result();
    });
    spoken.reads("reads on", "#guide");
    // Once they are here, a letter opens at once; before, one reads that it is on its way.
    person.follows(ALL_LETTERS).is_at("Dine breve").finds("//ul[@class='topics']");
    person.goes_back().result();
    spoken.hears("writes the letter", |person| {
        person.follows("Skriv brevet").is_at("Klage over afgørelsen").finds("//div[@id='brev']");
    });
    spoken.reads("reads on", "#guide");
    let text = on_any_day(&spoken.text, letter, person.today());
    if std::env::var_os("KLAGEVEJVISER_APPROVE").is_some() {
        std::fs::write(SPOKEN, text).unwrap_or_else(|error| panic!("{SPOKEN}: {error}"));
        return;
    }
    let before = std::fs::read_to_string(SPOKEN).unwrap_or_default();
    for (at, (said, was)) in text.lines().zip(before.lines()).enumerate() {
        assert_eq!(said, was, "line {} of {SPOKEN}; approve with KLAGEVEJVISER_APPROVE=1", at + 1);
    }
    assert_eq!(text.lines().count(), before.lines().count(), "{SPOKEN} has other lines");
}
