//! Every screen that a person can meet, and its running text, in Danish.
//!
//! Running text is what is read as sentences: paragraphs, points of a list and answers in a list of facts that
//! close with a full stop, a question mark or the like. Headings, labels, buttons, names of links, sources and what
//! only a screen reader says are none. Of a question all is read: its title, its
//! hint, its errors, and its options, though they are labels, since there is little else on it.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use klagevejviser_core::face::face;
use klagevejviser_core::fact::{Kind, Values};
use klagevejviser_core::question::Answer;
use klagevejviser_core::words::{Slots, Span, Text};
use klagevejviser_core::{
    Answers, COPENHAGEN, Case, Outcome, Question, case, decide, explore, result,
};
use klagevejviser_web::html::{Html, written};
use klagevejviser_web::result as web_result;
use klagevejviser_web::{page, parts};

/// A screen and what is read on it.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Where it is.
    pub name: String,
    /// Its running text, a paragraph each.
    pub running: Vec<String>,
    /// All that is read on it, running or not.
    pub all: Vec<String>,
    /// Its HTML, as far as it is known here.
    pub html: String,
}

/// The day on which the screens are looked at: any will do.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// Whether a page is for people who work for the municipality: it may use the words of offices.
#[must_use]
pub fn is_for_staff(path: &str) -> bool {
    path.starts_with("medarbejder/")
}

/// Every page that stands without a script: those that the build writes, and those that are written by hand.
///
/// # Panics
/// Where a page that is written by hand cannot be read.
#[allow(clippy::panic, reason = "a test that cannot read its page must stop")]
pub fn pages(project: &Path) -> Vec<Screen> {
    let drawn = page::all().into_iter().filter(|file| file.path.ends_with(".html"));
    let drawn = drawn.filter(|file| file.text.contains("<html lang=\"da\""));
    let mut screens: Vec<Screen> =
        drawn.map(|file| Screen::of_html(file.path, &file.text)).collect();
    let folder = project.join("web/static");
    let mut paths = vec![project.join("index.html")];
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    paths.extend(entries.flatten().map(|entry| entry.path()));
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "html"));
    paths.sort();
    for path in paths {
        let html =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        // The others are parts of the pages above.
        if !html.contains("<html lang=\"da\"") {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        screens.push(Screen::of_html(name, &html));
    }
    screens
}

/// Every question, in each wording that it has, and every result that differs in what it says.
pub fn guide() -> Vec<Screen> {
    let mut questions: BTreeMap<String, Screen> = BTreeMap::new();
    let mut results: BTreeMap<String, Screen> = BTreeMap::new();
    let mut put = |question: Question, case: &Case| {
        let drawn = parts::asked(&face(question, case));
        let key = written(&drawn);
        questions.entry(key).or_insert_with(|| asked(question, drawn));
    };
    let start = Answers::default();
    for question in Question::ALL.iter().filter(|question| question.stands_by_default()) {
        put(*question, &case::fold(&COPENHAGEN, &start, today()));
    }
    let mut drawn = Vec::new();
    ways(today(), &mut |told, case| {
        if case.next.is_some() {
            return;
        }
        let advice = &decide(&COPENHAGEN, &case.points);
        for question in &case.counted {
            put(*question, case);
        }
        let screen = shown(&result::page(&COPENHAGEN, advice, case, today()));
        // Finding what would change the advice takes long: one result of each kind is drawn as it stands.
        let kind: Vec<Outcome> = advice.leading().into_iter().chain(advice.outcomes()).collect();
        if !drawn.contains(&kind) {
            let name = format!("drawn result {}: {}", drawn.len(), screen.name);
            let html = written(&web_result::result(told, case, today(), Some(web_result::content)));
            results.insert(name.clone(), Screen::of_html(name, &html));
            drawn.push(kind);
        }
        let number = results.len();
        results.entry(screen.all.join("\n")).or_insert_with(|| {
            let name = format!("result {number}: {}", screen.name);
            Screen { name, ..screen }
        });
    });
    questions.into_values().chain(results.into_values()).collect()
}

/// How many answers of a way are not the first one that is offered: each answer is met beside any two others.
const DEPARTURES: usize = 3;

/// Walks the ways through the questions, each kind of matter by itself, and calls at every question that is asked on
/// the way and at every end.
pub(crate) fn ways(today: NaiveDate, each: &mut dyn FnMut(&Answers, &Case)) {
    let start = Answers::default();
    for kind in Kind::ALL {
        let kind = Answer::Many(Values::one(*kind as u8));
        walk(&start.with(Question::Kind, kind), today, DEPARTURES, each);
        // What is told without being asked, beside any one answer.
        for question in Question::ALL.iter().filter(|question| question.stands_by_default()) {
            for answer in answers(*question, &case::fold(&COPENHAGEN, &start, today), today) {
                let told = start.with(Question::Kind, kind).with(*question, answer);
                walk(&told, today, 1, each);
            }
        }
    }
}

/// The answers to a question, where several things can be ticked each by itself: what is said of two of them is what
/// is said of each.
fn answers(question: Question, case: &Case, today: NaiveDate) -> Vec<Answer> {
    let mut answers = explore::every_answer(question, case, today);
    answers.retain(|answer| !matches!(answer, Answer::Many(ticked) if ticked.len() > 1));
    answers
}

/// Walks the ways on with so many answers that are not the first.
pub(crate) fn walk(
    told: &Answers,
    today: NaiveDate,
    left: usize,
    each: &mut dyn FnMut(&Answers, &Case),
) {
    let case = case::fold(&COPENHAGEN, told, today);
    each(told, &case);
    let Some(question) = case.next else { return };
    for (at, answer) in answers(question, &case, today).into_iter().enumerate() {
        if let Some(left) = left.checked_sub(usize::from(at > 0)) {
            walk(&told.with(question, answer), today, left, each);
        }
    }
}

fn asked(question: Question, drawn: Vec<Html>) -> Screen {
    let line = |piece: &Html| match piece {
        Html::Text(text) => text.clone(),
        Html::Tag(_) => String::new(),
    };
    let lines: Vec<String> = drawn.iter().map(line).collect();
    Screen {
        name: format!("question {}", question.name()),
        running: lines.clone(),
        all: lines,
        html: written(&parts::with_terms(drawn)),
    }
}

/// What a result says, which is nearly all that differs between two of them. What the page adds stands in the same
/// words on all (`words::ui`), and the rules below each step on the page about the rules.
fn shown(page: &result::Page) -> Screen {
    let plain = |text: Text| text.plain(&Slots::default());
    let mut screen = Screen {
        name: plain(page.headline),
        running: vec![plain(page.means)],
        all: Vec::new(),
        html: String::new(),
    };
    screen.all = vec![screen.name.clone(), screen.running[0].clone()];
    for drawn in page.cards.iter().chain(&page.steps) {
        screen.all.extend([said(&drawn.title), said(&drawn.whom)]);
        let lines = [&drawn.text, &drawn.how].into_iter();
        let lines = lines.chain(&drawn.notes).chain(&drawn.background).map(|spans| said(spans));
        screen.read(lines.chain(drawn.working.iter().cloned()));
    }
    screen.read(page.notes.iter().map(|note| said(note)));
    screen.read(page.limits.iter().map(|note| said(note)));
    screen.read(page.bring.iter().chain(&page.after).map(|text| plain(*text)));
    screen
}

fn said(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Plain(words) | Span::Filled(words) | Span::Phone(words) | Span::Danish(words) => {
            words.as_str()
        }
        Span::Break => "\n",
    });
    words.collect()
}

/// Elements whose words stand apart from those around them.
const BLOCKS: [&str; 24] = [
    "p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "div", "section", "article", "ul", "ol", "dl",
    "details", "summary", "main", "header", "footer", "figure", "table", "td", "th", "br",
];
/// Of them those in which running text stands.
const RUNNING: [&str; 3] = ["p", "li", "dd"];
/// What has no end.
const VOID: [&str; 7] = ["br", "hr", "input", "wbr", "meta", "link", "img"];
/// What is not looked at: not seen, or not Danish, the name of a source, a code, or a row of a table put as words.
const APART: [&str; 7] =
    ["sr-only", "source", "code", "skip", "site-header", "site-footer", "rows"];
const HIDDEN: [&str; 6] = ["head", "svg", "script", "style", "button", "select"];

impl Screen {
    /// Puts running text on the screen.
    fn read(&mut self, texts: impl Iterator<Item = String>) {
        for text in texts {
            let paragraphs = text.lines().filter(|line| !line.is_empty());
            let paragraphs: Vec<String> = paragraphs.map(str::to_owned).collect();
            self.running.extend(paragraphs.clone());
            self.all.extend(paragraphs);
        }
    }

    /// What is read on a page of our own, whose HTML is well formed.
    pub fn of_html(name: String, html: &str) -> Self {
        let mut screen =
            Screen { name, running: Vec::new(), all: Vec::new(), html: html.to_owned() };
        // Of each open element: its name, and whether what stands in it is read.
        let mut open: Vec<(&str, bool)> = Vec::new();
        let language = match html.split_once("<html lang=\"") {
            Some((_, rest)) => rest.split('"').next().unwrap_or(""),
            // A part of a page.
            None => "da",
        };
        let mut block = String::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let shown = open.iter().all(|(_, shown)| *shown);
            if shown {
                block.push_str(&rest[..at]);
            }
            rest = &rest[at..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let (inside, after) = rest[1..].split_once('>').unwrap_or((&rest[1..], ""));
            rest = after;
            let name = inside.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or("");
            if BLOCKS.contains(&name) {
                screen.add(&mut block, &open);
            }
            if inside.starts_with('/') {
                while open.pop().is_some_and(|(opened, _)| opened != name) {}
            } else if !VOID.contains(&name) && !inside.starts_with('!') {
                let apart = HIDDEN.contains(&name)
                    || !["", language].contains(&attribute(inside, " lang"))
                    || attribute(inside, "class").split(' ').any(|class| APART.contains(&class));
                open.push((name, !apart));
            }
        }
        screen
    }

    fn add(&mut self, block: &mut String, open: &[(&str, bool)]) {
        let text = std::mem::take(block);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = ["&quot;", "&lt;", "&gt;", "&amp;"]
            .into_iter()
            .zip(["\"", "<", ">", "&"])
            .fold(text, |text, (name, sign)| text.replace(name, sign));
        if text.is_empty() {
            return;
        }
        let within = open.iter().rev().find(|(name, _)| BLOCKS.contains(name));
        let runs = within.is_some_and(|(name, _)| RUNNING.contains(name));
        if runs && text.trim_end_matches(['"', ')']).ends_with(['.', '!', '?', ':']) {
            self.running.push(text.clone());
        }
        self.all.push(text);
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let start = tag.find(&format!("{name}=\"")).map_or(tag.len(), |at| at + name.len() + 2);
    tag[start..].split('"').next().unwrap_or("")
}
