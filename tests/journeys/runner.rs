//! Runs the journeys: the engines beside each other, the journeys of an engine one after the other, and
//! tells what failed, where, and what was on the page.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use klagevejviser_tests::site::dist;
use klagevejviser_tools::serve::{self, Server};

use super::engine::{Browser, Engine};
use super::person::Person;

/// One journey: its name, which is a sentence, and what the person does.
pub(crate) struct Journey {
    /// What it shows.
    pub(crate) name: &'static str,
    /// The file in which it stands.
    pub(crate) file: &'static str,
    /// In which engines.
    pub(crate) engines: &'static [Engine],
    /// The journey itself.
    pub(crate) goes: fn(&Person<'_>),
}

/// Lists functions as journeys, with the engines that they are for.
macro_rules! journeys {
    ($engines:expr; $($journey:ident),+ $(,)?) => {
        &[$($crate::runner::Journey {
            name: stringify!($journey),
            file: module_path!(),
            engines: $engines,
            goes: $journey,
        }),+]
    };
}
pub(crate) use journeys;

thread_local! {
    /// Where the last panic of this thread was, and what it said.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs all journeys, or those that every word on the command line fits: an engine, a file, a part of the
/// name.
pub(crate) fn run(journeys: &[&'static [Journey]]) -> ExitCode {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .map(|word| word.to_lowercase())
        .collect();
    std::panic::set_hook(Box::new(|panic| PANIC.set(panic.to_string())));
    let started = Instant::now();
    let lanes: Vec<(Engine, Vec<&Journey>)> = lanes(journeys, &words);
    if lanes.iter().all(|(_, chosen)| chosen.is_empty()) {
        println!("no journey fits {}", words.join(" "));
        return ExitCode::FAILURE;
    }
    let mut failures: Vec<Failure<'_>> = std::thread::scope(|scope| {
        let running: Vec<_> = lanes
            .iter()
            .map(|(engine, chosen)| scope.spawn(move || run_engine(*engine, chosen)))
            .collect();
        let stopped = |_| vec![Failure::of_lane("the runner itself stopped")];
        running.into_iter().flat_map(|lane| lane.join().unwrap_or_else(stopped)).collect()
    });
    if failures.len() <= MOST_AGAIN {
        failures.retain(|failure| !goes_alone(failure));
    }
    println!("\nin {:.0} s", started.elapsed().as_secs_f64());
    if failures.is_empty() {
        return ExitCode::SUCCESS;
    }
    let failures: Vec<String> = failures.into_iter().map(|failure| failure.why).collect();
    for failure in &failures {
        println!("\n{failure}");
    }
    // Once more at the very end, where one looks first.
    println!("\n{} failed:", failures.len());
    for failure in &failures {
        let mut lines = failure.lines();
        println!(
            "{}\n  {}",
            lines.next().unwrap_or_default(),
            lines.take(3).collect::<Vec<_>>().join("\n  ")
        );
    }
    ExitCode::FAILURE
}

/// Why a journey failed, or a whole lane.
struct Failure<'a> {
    journey: Option<(Engine, &'a Journey)>,
    why: String,
}

impl Failure<'_> {
    fn of_lane(why: impl Into<String>) -> Self {
        Self { journey: None, why: why.into() }
    }
}

/// How many journeys may go a second time, alone. Four browsers on two cores can be too slow for each other; whatever
/// the guide does wrong, it does on a quiet machine too. More than this is never the machine.
const MOST_AGAIN: usize = 2;

/// Whether a journey that failed goes when no other browser runs. It says so aloud: each is a race to be found.
fn goes_alone(failure: &Failure<'_>) -> bool {
    let Some((engine, journey)) = failure.journey else { return false };
    println!("\n{}\n\nOnce more, alone:", failure.why);
    let goes = run_engine(engine, &[journey]).is_empty();
    if goes {
        println!(
            "\nRACE: {} in {} went only when it was alone. What it said stands above.",
            journey.name,
            engine.name()
        );
    }
    goes
}

/// What runs beside each other: the engines, Chromium twice, since more is asked of it. Not WebKit: of two windows on
/// one screen only one has the focus.
const LANES: [(Engine, usize, usize); 4] = [
    (Engine::WebKit, 0, 1),
    (Engine::Firefox, 0, 1),
    (Engine::Chromium, 0, 2),
    (Engine::Chromium, 1, 2),
];

/// The journeys of each lane: every second one where an engine has two.
fn lanes<'a>(journeys: &[&'a [Journey]], words: &[String]) -> Vec<(Engine, Vec<&'a Journey>)> {
    let lane = |(engine, from, step): (Engine, usize, usize)| {
        let fits = |journey: &&Journey| {
            journey.engines.contains(&engine) && is_meant(engine, journey, words)
        };
        let chosen = journeys.iter().copied().flatten().filter(fits);
        (engine, chosen.skip(from).step_by(step).collect())
    };
    LANES.map(lane).into()
}

/// How the names begin of what asserts nothing of the guide, or takes long: it runs where it is asked for, as by
/// `./dev bench` and `./dev pictures`.
const WHEN_ASKED: [&str; 3] = ["bench", "picture", "sweep"];

fn is_meant(engine: Engine, journey: &Journey, words: &[String]) -> bool {
    let asked_for = |start: &&str| words.iter().any(|word| word.starts_with(*start));
    if WHEN_ASKED.iter().any(|start| journey.name.starts_with(start) && !asked_for(start)) {
        return false;
    }
    words.iter().all(|word| {
        engine.name().to_lowercase() == *word
            || journey.name.contains(word)
            || journey.file.ends_with(&format!("::{word}"))
    })
}

/// Runs journeys in one engine; gives back what failed.
fn run_engine<'a>(engine: Engine, journeys: &[&'a Journey]) -> Vec<Failure<'a>> {
    if journeys.is_empty() {
        return Vec::new();
    }
    let started = Instant::now();
    let name = engine.name();
    let server = match serve::start(&dist(), 0) {
        Ok(server) => server,
        Err(error) => return vec![Failure::of_lane(error.to_string())],
    };
    // Whatever the browser fetches to keep comes when it likes: the journeys of offline.rs look at that.
    server.hide("/sw.js");
    let browser = match Browser::start(engine) {
        Ok(browser) => browser,
        Err(error) => return vec![Failure::of_lane(error)],
    };
    println!("{name} is ready after {:.1} s", started.elapsed().as_secs_f64());
    let fails = |&journey: &&'a Journey| {
        let why = go(journey, &browser, &server)?;
        Some(Failure { journey: Some((engine, journey)), why })
    };
    let failures: Vec<Failure<'_>> = journeys.iter().filter_map(fails).collect();
    println!(
        "{name}: {} journeys in {:.0} s, {} failed",
        journeys.len(),
        started.elapsed().as_secs_f64(),
        failures.len()
    );
    failures
}

/// One journey; gives back why it failed.
fn go(journey: &Journey, browser: &Browser, server: &Server) -> Option<String> {
    let started = Instant::now();
    let person = Person::new(browser, server);
    let result = catch_unwind(AssertUnwindSafe(|| (journey.goes)(&person)));
    let outcome = if result.is_ok() { "ok" } else { "FAILED" };
    println!(
        "{:8} {} ... {outcome} ({:.1} s)",
        browser.engine.name(),
        journey.name,
        started.elapsed().as_secs_f64()
    );
    result.err()?;
    let why = PANIC.take();
    let seen = catch_unwind(AssertUnwindSafe(|| person.sees())).unwrap_or_default();
    Some(format!(
        "---- {} in {}\n{why}\nThe person did:\n  {}\nThe page ({}, {}) said:\n  {}",
        journey.name,
        browser.engine.name(),
        person.done().join("\n  "),
        seen["title"],
        seen["address"],
        seen["text"].as_str().unwrap_or("nothing that could be read").replace('\n', "\n  ")
    ))
}
