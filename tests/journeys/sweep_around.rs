//! axe on every kind of state around the questions: the directory, the pages without a script, what is saved and
//! shared, what is told at the top, and what is shown where something fails. `./dev sweep`.

use std::path::Path;

use chrono::{Days, NaiveDate};
use klagevejviser_core::directory::unequal::{Route, Told};
use klagevejviser_core::directory::{AreaId, BodyId, SenderId, Term, TopicId};
use klagevejviser_core::fact::Urgent;
use klagevejviser_core::keep::{For, encode};
use klagevejviser_core::words::Language;
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Kind, Question, Values};
use klagevejviser_tests::site::dist;
use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::keeping::{DELETE, GO_ON, PANEL, SAVE, SAVED, SHARED, saved_on};
use super::person::Person;
use super::rules::{code_before, edition_before};
use super::runner::{Journey, journeys};
use super::sweep::Sweep;
use super::words::{CAN_WAIT, CONDUCT, KK, NO_ANSWER, SENT_DATE, SILENT, URGENT, WHAT, days_ago};

/// The journeys of this file.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    sweep_of_everything_that_one_can_look_up,
    sweep_of_every_page_without_a_script,
    sweep_of_what_is_saved_shared_and_told,
    sweep_of_the_rules_and_their_codes,
    sweep_of_everything_that_fails,
];

/// Types a day into every form that counts, or nothing, and asks.
const COUNTS: &str = "
    for (const form of document.querySelectorAll('form:has(fieldset.date)')) {
        [...form.querySelectorAll('input')].forEach((field, at) => {
            field.value = arguments[0][at];
            field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        form.requestSubmit();
    }";

/// Combinations that together show every way and every refusal.
fn told_unequal() -> Vec<Told> {
    let mut seen: Vec<*const Route> = Vec::new();
    let mut chosen = Vec::new();
    for told in Told::all() {
        let rows = told.routes().chain(told.refusals()).map(std::ptr::from_ref);
        let new: Vec<_> = rows.filter(|row| !seen.contains(row)).collect();
        if !new.is_empty() {
            seen.extend(new);
            chosen.push(told);
        }
    }
    chosen
}

fn sweep_of_everything_that_one_can_look_up(person: &Person<'_>) {
    let sweep = Sweep::new(person);
    let today = person.today();
    let mut expected: Vec<(String, usize)> = Vec::new();
    for language in [Language::Da, Language::En] {
        let name = language.name();
        let kind = |what: &str| format!("{what}, {name}");
        person.opens_the_search();
        if language != Language::Da {
            person.speaks(language).finds("//input[@id='soeg']");
        }
        let typed = ["", "kontanthjælp", "xqzwxq", "min mand slår mig"];
        for typed in typed {
            person.searches(typed);
            sweep.looks(&kind("search"), typed);
        }
        let mut browsed = Vec::new();
        browsed.extend(AreaId::all().map(|area| format!("Area.{}", area.get().code)));
        browsed.extend(SenderId::all().map(|sender| format!("Sender.{}", sender.get().code)));
        browsed.extend(BodyId::all().map(|body| format!("Body.{}", body.get().code)));
        for code in &browsed {
            person.comes_to("Set.", || person.goes_to(code));
            sweep.looks(&kind("area, sender or body"), code);
        }
        let mut counted = 0;
        for topic in TopicId::all() {
            let code = format!("Topic.{}", topic.get().id);
            person.comes_to("Set.", || person.goes_to(&code));
            sweep.looks(&kind("topic"), &code);
            let counts = |row: &&klagevejviser_core::directory::Deadline| {
                matches!(row.term, Term::Counted(_)) && row.from.is_some()
            };
            let forms = topic.get().deadlines.iter().filter(counts).count();
            let there = person.script("return document.querySelectorAll('fieldset.date').length");
            assert_eq!(there, forms, "{code}");
            if forms == 0 {
                continue;
            }
            counted += 1;
            let asks = |parts: [String; 3], shown: &str, kind: &str| {
                person.script_with(COUNTS, vec![json!(parts)]);
                person.finds(shown);
                sweep.looks(kind, &code);
            };
            let parts = |day: NaiveDate| {
                use chrono::Datelike;
                [day.day().to_string(), day.month().to_string(), day.year().to_string()]
            };
            asks(Default::default(), "//p[@class='error-text']", &kind("count, wrong"));
            asks(parts(today - Days::new(1)), "//p[@class='left']", &kind("count, far"));
            asks(parts(today - Days::new(1_000)), "//p[@class='left']", &kind("count, past"));
        }
        let told = told_unequal();
        person.comes_to("Set.", || person.goes_to("Unequal"));
        sweep.looks(&kind("discrimination"), "empty");
        for one in &told {
            person.script_with(
                "['hvorfor', 'hvor', 'oenske'].forEach((id, at) => {
                     const field = document.getElementById(id);
                     field.selectedIndex = arguments[0][at] + 1;
                     field.dispatchEvent(new Event('change', { bubbles: true }));
                 })",
                vec![json!([one.ground, one.place, one.wish])],
            );
            person.finds("//ol[@class='routes']");
            sweep.looks(&kind("discrimination"), &format!("{one:?}"));
        }
        expected.extend([
            (kind("search"), typed.len()),
            (kind("area, sender or body"), browsed.len()),
            (kind("topic"), TopicId::all().count()),
            (kind("count, wrong"), counted),
            (kind("count, far"), counted),
            (kind("count, past"), counted),
            (kind("discrimination"), told.len() + 1),
        ]);
    }
    sweep.ends(&expected);
}

/// Every page below a folder, from the folder.
fn pages(folder: &Path, from: &Path, all: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, from, all);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            all.push(path.strip_prefix(from).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
}

fn sweep_of_every_page_without_a_script(person: &Person<'_>) {
    let mut all = Vec::new();
    pages(&dist(), &dist(), &mut all);
    all.sort();
    // The guide itself; what it is without a script is looked at where something fails.
    all.retain(|page| page != "index.html");
    let english = all.iter().filter(|page| page.starts_with("en/")).count();
    assert!(english > 100 && all.len() > 2 * english, "{} pages, {english} in English", all.len());
    let sweep = Sweep::new(person);
    for page in &all {
        person.opens(&format!("/{}", page.trim_end_matches("index.html"))).finds("//h1");
        let kind = if page.starts_with("en/") { "page, English" } else { "page, Danish" };
        sweep.looks(kind, page);
    }
    sweep.ends(&[
        ("page, English".to_owned(), english),
        ("page, Danish".to_owned(), all.len() - english),
    ]);
}

/// Somebody who waits for an answer, by the day on which they sent it.
fn waiting(sent: NaiveDate) -> Answers {
    use klagevejviser_core::Of;
    use klagevejviser_core::fact::{Asked, Decision, Sent, Whom};
    Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::Silent as u8))
        .with(Question::Sent(Of::All), Answer::One(Sent::Complaint as u8))
        .with(Question::SentDate(Of::All), Answer::Day(sent))
}

fn sweep_of_what_is_saved_shared_and_told(person: &Person<'_>) {
    let sweep = Sweep::new(person);
    let panel = |name: &str| {
        sweep.looks("saving and sharing", name);
    };
    let told = |name: &str| {
        sweep.looks("notice", name);
    };
    let today = person.today();

    person.opens_the_guide().presses(SHARED);
    panel("a shared computer");
    person.presses(SHARED).answers_all(&[CONDUCT, KK]).is_at(URGENT).saves();
    panel("saved");
    person.makes_a_link(true);
    panel("a link");
    person.presses("Kopiér linket").settles();
    panel("a link, copied or marked");
    person.empties_the_store();
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    person.script("Storage.prototype.setItem = () => { throw new DOMException('full') }");
    person.opens_details(PANEL).presses(SAVE).reads("Din browser ville ikke gemme svarene.");
    panel("a full store");
    person.opens_the_guide().script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })",
    );
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT).opens_details(PANEL);
    person.reads("Din browser tillader ikke");
    panel("a store that is forbidden");

    let link =
        |answers, purpose, day| format!("#svar={}", encode(&COPENHAGEN, answers, purpose, day));
    let waits = waiting(today - Days::new(40));
    person.opens_the_link(&link(&waits, For::DatedLink, today)).reads("Du har åbnet et link");
    told("an opened link");
    person.opens_the_link(&link(&waits, For::Link, today)).reads("det, der har med tid at gøre");
    told("a link without dates");
    let whole = link(&waits, For::DatedLink, today);
    person.opens_the_link(&whole[..whole.len() - 3]).reads("Linket er ikke helt.");
    told("a torn link");
    person.opens_the_link(&whole.replacen("svar=A", "svar=B", 1)).reads("en anden udgave");
    told("a link of another form");
    // Sent tomorrow, as a clock says that was ahead.
    let tomorrow = today + Days::new(1);
    person.opens_the_link(&link(&waiting(tomorrow), For::DatedLink, tomorrow));
    person.is_at("Hvornår sendte du det?");
    let lines = person.script("return document.querySelectorAll('#besked p').length");
    assert!(lines.as_u64() > Some(1), "what does not fit is not told: {lines}");
    told("a link that fits no more");
    // Sent the day before the code was made, which is long ago now.
    let then = today - Days::new(29);
    let saved = encode(&COPENHAGEN, &waiting(then - Days::new(1)), For::Saving, then);
    person.finds_in_the_store(&saved).reads(SAVED);
    told("an offer to go on");
    person.presses(GO_ON).result();
    let lines = person.script("return document.querySelectorAll('#besked p').length");
    assert!(lines.as_u64() > Some(1), "that time has passed is not told: {lines}");
    told("what is said now is something else");
    person.opens_details(PANEL).presses(DELETE).reads("Dine svar er slettet.");
    told("deleted");
    person.finds_in_the_store(&saved_on(days_ago(person, 31))).reads("mere end 30 dage");
    told("deleted by age");
    let newer = saved_on(days_ago(person, 1)).replacen('A', "B", 1);
    person.finds_in_the_store(&newer).reads("en nyere udgave");
    told("saved by a newer guide");
    person.finds_in_the_store("nothing").reads("som guiden ikke kan læse");
    told("saved by a hand");
    person.empties_the_store();
    // Another tab is heard by an event that a page can make itself.
    for value in [json!("A"), Value::Null] {
        person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
        person.script_with(
            "arguments[0] === null ? localStorage.clear() : localStorage.setItem('klagevejviser', arguments[0]);
             dispatchEvent(new StorageEvent('storage', { key: 'klagevejviser', newValue: arguments[0], storageArea: localStorage }))",
            vec![value],
        );
        person.finds("//div[@id='besked']");
        told("another tab");
    }
    person.empties_the_store();
    sweep.ends(&[("saving and sharing".to_owned(), 6), ("notice".to_owned(), 13)]);
}

fn sweep_of_the_rules_and_their_codes(person: &Person<'_>) {
    let sweep = Sweep::new(person);
    let rules = |person: &Person<'_>, name: &str| {
        sweep.looks_as(person, "the rules", name);
    };
    person
        .has_waited(40)
        .comes_to("Rules", || person.goes_to("Rules"))
        .finds("//input[@id='kode']");
    rules(person, "with one's own way");
    let code = klagevejviser_core::stamp::encode(
        &COPENHAGEN,
        &klagevejviser_core::fold(&COPENHAGEN, &waiting(days_ago(person, 40)), person.today())
            .points,
    );
    let (path, text) = edition_before();
    let copy = Copy::new().adding(&path, &text);
    let server = copy.served();
    let person = &person.at(&server);
    person.opens("/#regler").is_at("Reglerne i guiden").finds("//input[@id='kode']");
    rules(person, "without answers");
    let long = "A".repeat(10_000);
    for (given, says) in [
        ("", "Kopiér den fra det første tegn"),
        (&code[..code.len() - 2], "Koden er ikke hel."),
        (long.as_str(), "Det er for langt til at være en svarkode."),
        (code.as_str(), "Det sagde guiden"),
        (code_before(Urgent::No).as_str(), "med reglerne fra"),
    ] {
        person.gives_code(given).reads(says);
        rules(person, says);
    }
    drop(copy);
    let copy = Copy::new();
    let server = copy.served();
    let person = &person.at(&server);
    person.opens("/#regler").is_at("Reglerne i guiden").gives_code(&code_before(Urgent::No));
    person.reads("Guiden kan ikke hente dem");
    rules(person, "an edition that cannot be had");
    sweep.ends(&[("the rules".to_owned(), 8)]);
}

fn sweep_of_everything_that_fails(person: &Person<'_>) {
    let sweep = Sweep::new(person);
    let looks = |person: &Person<'_>, name: &str| {
        sweep.looks_as(person, "failed", name);
    };
    for (start, end, says) in
        [("guide-", ".wasm", "Guiden kunne ikke starte."), ("guide-", ".js", "Her kan du klage")]
    {
        let copy = Copy::new().without(start, end);
        let server = copy.served();
        let person = person.at(&server);
        person.opens("/").reads(says);
        looks(&person, &format!("without {start}{end}"));
    }
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT);
    let made = "window.makes = Document.prototype.createElement;
        Document.prototype.createElement = () => { throw new Error('refused') }";
    person.script(made);
    person.presses("Fortsæt").reads("Guiden er gået i stå.");
    person.script("Document.prototype.createElement = window.makes");
    looks(person, "stopped under one's hands");

    let copy = Copy::new().without("soeg-", ".txt").without("tekster-en-", ".txt");
    let copy = copy.without("breve-da-", ".txt");
    let server = copy.served();
    let person = &person.at(&server);
    person.opens_the_guide().asks_for(Language::En).reads("English kunne ikke hentes.");
    looks(person, "a language");
    person.comes_to("Find", || person.goes_to("Find")).reads("Emnerne kunne ikke hentes.");
    looks(person, "the directory");
    person.opens_the_guide().is_at(WHAT);
    person.answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    person.types_date(SENT_DATE, days_ago(person, 40)).continues().result();
    person.comes_to("Letters", || person.goes_to("Letters")).reads("Brevene kunne ikke hentes.");
    looks(person, "the letters");
    sweep.ends(&[("failed".to_owned(), 6)]);
}
