//! The errands of docs/journeys.md, done as that page tells them: so it stays true, and whoever reads it can do the
//! same by hand.

use chrono::{Datelike, Days, NaiveDate};
use klagevejviser_core::calendar::{by_name, own_deadline};
use klagevejviser_core::words::Language;
use serde_json::Value;
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::languages::within;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::WHAT;

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    on_a_phone_with_little_time_one_leaves_with_a_letter_and_a_date,
    with_no_danish_one_leaves_with_a_letter_and_a_date,
];

/// Firefox's driver presses Enter and Space on the buttons below a letter in vain once it has typed into text areas;
/// there `keyboard` shows whole errands by keys.
pub(crate) const BY_KEYS: &[Journey] = journeys![&[Engine::Chromium, Engine::WebKit];
    with_a_screen_reader_one_leaves_with_a_letter_and_a_date,
];

const PAGE: &str = include_str!("../../docs/journeys.md");

/// One errand as the page tells it: what each numbered line says.
fn errand(heading: &str) -> Vec<String> {
    let part = PAGE.split("\n## ").find(|part| part.starts_with(heading));
    let part = part.unwrap_or_else(|| panic!("docs/journeys.md has no \"{heading}\""));
    let number =
        |line: &str| line.split_once(". ").filter(|(at, _)| at.parse::<u8>().is_ok()).is_some();
    let steps: Vec<String> = part
        .lines()
        .filter(|line| number(line))
        .map(|line| line.split_once(". ").map_or("", |(_, step)| step).to_owned())
        .collect();
    // What every errand must end in cannot be left out of the page.
    for end in ["Find the file \"dat", "Find no gap in the letter"] {
        assert!(steps.iter().any(|step| step.starts_with(end)), "{heading}: no \"{end}\"");
    }
    steps
}

/// What one who follows an errand has to remember.
struct Doing<'a, 'b> {
    person: &'a Person<'b>,
    language: Language,
    /// The last day that the guide must count.
    day: Option<NaiveDate>,
}

/// What is heard: where the focus is, with what names and describes it, and what is announced.
const HEARD: &str = "
    const at = document.activeElement;
    const ids = `${at.getAttribute('aria-describedby') ?? ''} ${at.getAttribute('aria-labelledby') ?? ''}`;
    const more = ids.split(' ').filter(Boolean).map((id) => document.getElementById(id)?.textContent);
    const live = [...document.querySelectorAll('[role=status], [role=alert]')].map((one) => one.textContent);
    const name = at.labels?.[0]?.textContent ?? at.textContent;
    return [at === document.body ? '' : name, ...more, ...live].join(' ').replace(/\\s+/g, ' ');";

impl Doing<'_, '_> {
    /// The words in quotes of a step, with the day that they may name.
    fn words(&self, step: &str) -> Vec<String> {
        let day = || within(self.language, || by_name(self.day.expect("a day was written")));
        let quoted = step.split('"').skip(1).step_by(2);
        quoted
            .map(|words| {
                if words.contains("{day}") {
                    words.replace("{day}", &day())
                } else {
                    words.to_owned()
                }
            })
            .collect()
    }

    /// The day that a step names, and from now on the one that counts.
    fn writes_day(&mut self, step: &str) -> NaiveDate {
        let number = step.split(' ').find_map(|word| word.parse().ok()).expect("a number of days");
        let today = self.person.today();
        let (day, count) = if step.contains("days ago") {
            let day = today - Days::new(number);
            (day, own_deadline(Some(day), None))
        } else {
            let day = today + Days::new(number);
            (day, own_deadline(None, Some(day)))
        };
        self.day = Some(count.expect("a deadline").advised);
        day
    }

    fn goes_on(&self) {
        self.person.goes_on();
    }

    /// Does one step, as it is told.
    fn does(&mut self, step: &str) {
        let person = self.person;
        let words = self.words(step);
        let word = |at: usize| {
            words.get(at).unwrap_or_else(|| panic!("something is missing in \"{step}\"")).as_str()
        };
        let verb = step.split('"').next().unwrap_or_default().trim_end_matches(['.', ' ']);
        match verb {
            "Open the guide" => {
                person.opens_the_guide().catches_files();
            }
            "Open the guide in a window of 360 by 640" => {
                person.opens_in_a_window_of(360, 640, "/").is_at(WHAT).catches_files();
            }
            "Press the language" => {
                self.language = *Language::ALL
                    .iter()
                    .find(|language| language.name() == word(0))
                    .expect("a language of the guide");
                person.speaks(self.language);
            }
            "Choose" => {
                person.chooses(word(0));
                self.goes_on();
            }
            "Press" => {
                person
                    .does(step)
                    .click(&format!("//button[starts-with(normalize-space(), '{}')]", word(0)));
            }
            "Follow" => {
                person.follows(word(0));
            }
            "Read the heading" => {
                person.is_at(word(0));
            }
            "Read" => {
                person.reads(word(0));
            }
            "Fill in" => {
                person.fills(word(0), word(1));
            }
            "Find in the letter" => {
                let letter = person.letter();
                assert!(letter.contains(word(0)), "\"{}\" is not in {letter}", word(0));
            }
            "Find no gap in the letter" => {
                let letter = person.letter();
                assert!(letter.len() > 100 && !letter.contains(['[', ']']), "{letter}");
                // Firefox lets go, after a while, of what its driver has put into a page.
                person.catches_files();
            }
            "Find the file" => self.finds_the_file(word(0), step.contains("with the day")),
            "Hear" => {
                let heard = |_: &Value| {
                    person.script(HEARD).as_str().is_some_and(|heard| heard.contains(word(0)))
                };
                person.waits_until(&format!("one hears \"{}\"", word(0)), heard);
                self.presses(step);
            }
            "Tab to" => {
                person.tabs_to(word(0));
                self.presses(step);
            }
            _ if verb.starts_with("Write the day ") => {
                let day = self.writes_day(step);
                if self.language == Language::Da {
                    person.types_date(word(0), day);
                } else {
                    person.types_in_english(day);
                }
                self.goes_on();
            }
            _ if verb.starts_with("Type the day ") => {
                let day = self.writes_day(step);
                for (field, part) in
                    [("Dag", day.day()), ("Måned", day.month()), ("År", day.year() as u32)]
                {
                    person.tabs_to(field).types_keys(&part.to_string());
                }
            }
            _ if verb.starts_with("Type") => {
                person.types_keys(word(0)).settles();
            }
            _ => panic!("docs/journeys.md says \"{step}\", which nobody can do"),
        }
    }

    /// The key at the end of a step.
    fn presses(&self, step: &str) {
        if step.contains("press the arrow down 3 times") {
            self.person.key(&Key::Down).key(&Key::Down).key(&Key::Down);
        } else if step.contains("press Space") {
            self.person.key(&Key::Space);
        } else if step.contains("press Enter") {
            self.person.key(&Key::Enter).settles();
        }
    }

    fn finds_the_file(&self, name: &str, with_the_day: bool) {
        let person = self.person;
        // What makes it may be on its way.
        let is_here = |_: &Value| {
            let last = person.script("return window.caught?.at(-1)?.name");
            last.as_str().is_some_and(|last| last.starts_with(name))
        };
        person.waits_until(&format!("a file {name} has come"), is_here);
        let file = person.last_file();
        if with_the_day {
            let day = self.day.expect("a day was written").to_string().replace('-', "");
            let text = String::from_utf8(file.bytes).expect("a calendar is UTF-8");
            assert!(text.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")), "{text}");
        } else {
            assert!(file.bytes.len() > 1000, "{} bytes", file.bytes.len());
        }
    }
}

fn follows(person: &Person<'_>, heading: &str) {
    let mut doing = Doing { person, language: Language::Da, day: None };
    for step in errand(heading) {
        doing.does(&step);
    }
}

fn on_a_phone_with_little_time_one_leaves_with_a_letter_and_a_date(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    follows(&person.at(&server), "On a phone");
}

fn with_no_danish_one_leaves_with_a_letter_and_a_date(person: &Person<'_>) {
    follows(person, "With no Danish");
}

fn with_a_screen_reader_one_leaves_with_a_letter_and_a_date(person: &Person<'_>) {
    follows(person, "With a screen reader");
}
