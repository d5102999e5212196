//! The staff side, seen from outside: the register's situations held against the pages as they are written, what must
//! never be shown, and what every page must have. `tests/cases/README.md` describes `lists/staff.csv`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use klagevejviser_core::directory::{Confidence, Guidance, Lines, TOPICS, Topic};
use klagevejviser_core::staff::search::{Index, all_words};
use klagevejviser_core::staff::texts::{FILES, Texts};
use klagevejviser_core::staff::{Page, Part, StaffRule};
use klagevejviser_core::words::Language;
use klagevejviser_tests::lawyers::file;
use klagevejviser_tests::screens::Screen;
use klagevejviser_tests::site::tags;
use klagevejviser_web::html::written;
use klagevejviser_web::page;
use klagevejviser_web::staff::{self, Here};

fn texts() -> Texts {
    Texts::built(Language::Da).unwrap()
}

/// The written pages by their addresses below `/medarbejder/`, in Danish or in English.
fn pages(prefix: &str) -> BTreeMap<String, String> {
    let all = page::all().into_iter();
    all.filter_map(|file| {
        let below = file.path.strip_prefix(prefix)?.strip_suffix("index.html")?;
        Some((below.to_owned(), file.text))
    })
    .collect()
}

/// What stands in the part with this code: from its own element to the next part, or to the sources.
fn part_of<'a>(html: &'a str, code: &str) -> &'a str {
    let id = format!(" id=\"{code}\"");
    let (before, rest) = html.split_once(&id).unwrap_or_else(|| panic!("there is no {code}"));
    // A folded part has its heading before its name.
    let start = before.rfind("<details").or_else(|| before.rfind("<section"));
    let start = start.filter(|_| before.ends_with("<div")).unwrap_or(before.len());
    let end = ["staff-part", "why screen-only"].iter().filter_map(|class| rest.find(class)).min();
    &html[start..before.len() + id.len() + end.unwrap_or(rest.len())]
}

/// Words as they are read, without marks.
fn read(html: &str) -> String {
    Screen::of_html(String::new(), &format!("<p {html}</p>")).all.join(" ")
}

#[test]
fn every_staff_situation_of_the_register_comes_out_right() {
    let written = pages("medarbejder/");
    let texts = texts();
    let index = Index::of(&texts, str::to_lowercase);
    let path = file("../lists/staff.csv");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(&path).unwrap();
    let mut seen = BTreeSet::new();
    let mut failed = Vec::new();
    for row in reader.records() {
        let row = row.unwrap();
        let cell = |at: usize| row.get(at).unwrap().to_owned();
        let [id, question, slug, code, rules, says, finds] = std::array::from_fn(cell);
        let mut wrong = |what: String| failed.push(format!("{id} {question}: {what}"));
        seen.insert(id.clone());
        let page = Page::ALL.iter().find(|page| page.slug() == slug);
        let part = page.and_then(|page| page.part(&code));
        let (Some(page), Some(part)) = (page, part) else {
            wrong(format!("there is no {slug}#{code}"));
            continue;
        };
        let named: Vec<&str> = part
            .rules
            .iter()
            .map(|rule| rule.name())
            .chain(part.also.iter().map(|rule| rule.name()))
            .collect();
        for rule in rules.split_whitespace().filter(|rule| !named.contains(rule)) {
            wrong(format!("the part does not rest on {rule}"));
        }
        let html = &written[&slug];
        let said = read(part_of(html, &code));
        for words in says.split('|').filter(|words| !said.contains(words)) {
            wrong(format!("does not say \"{words}\": {said}"));
        }
        // What rests on a rule names it among the sources, with its date.
        let sources = html.split("why screen-only").nth(1).unwrap_or_default();
        for rule in rules.split_whitespace().filter(|rule| !sources.contains(rule)) {
            wrong(format!("{rule} is not among the sources of the page"));
        }
        let found = index.search(&finds.to_lowercase());
        let first: Vec<Page> =
            found.iter().take(3).map(klagevejviser_core::staff::search::Found::page).collect();
        if !first.contains(page) {
            wrong(format!("\"{finds}\" finds {first:?}"));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    let all = [
        "S1", "S2", "S4", "S5", "S7", "S8", "S10", "S11", "S13", "S14", "S16", "S17", "S19", "S20",
    ];
    assert_eq!(seen, all.into_iter().map(str::to_owned).collect());
}

/// A copy of a topic that is certain, with a text for its klagevejledning.
fn topic_with(guidance: Option<&'static Guidance>, confidence: Confidence) -> Topic {
    let topic = TOPICS.iter().find(|topic| topic.confidence == Confidence::High).unwrap();
    Topic { guidance, confidence, ..*topic }
}

#[test]
fn no_page_shows_a_klagevejledning_that_no_jurist_has_approved() {
    assert!(TOPICS.iter().all(|topic| topic.offered_guidance().is_none()), "none is approved yet");
    for prefix in ["medarbejder/", "en/medarbejder/"] {
        for (path, html) in pages(prefix) {
            assert!(!html.contains("class=\"browse guidance\""), "{path}");
        }
    }
    let decision = &pages("medarbejder/")["afgoerelse/"];
    assert!(
        decision.contains("Ingen tekst til en klagevejledning er godkendt af en jurist endnu.")
    );
    assert!(decision.contains("Spørg din enheds jurister"));

    // With a text in a copy: it is shown when a jurist has approved it and the topic is certain, and not else.
    let topic = TOPICS.iter().find(|topic| topic.confidence == Confidence::High).unwrap();
    let parts = [topic.name, topic.first, topic.name, topic.first];
    let (texts, lines) = (texts(), Lines::built(Language::Da));
    let marker = lines.get(topic.first).split('.').next().unwrap().to_owned();
    let day = NaiveDate::from_ymd_opt(2027, 1, 11);
    let shows = |guidance, confidence| {
        let topics = [topic_with(guidance, confidence)];
        let here = Here { topics: &topics, ..Here::written("../../", &texts, &lines) };
        written(&staff::page(&here, Page::Decision))
    };
    let with = |approved| {
        let guidance = Guidance { parts, approved, by: topic.name };
        Some(&*Box::leak(Box::new(guidance)))
    };
    let shown = shows(with(day), Confidence::High);
    assert!(shown.contains(&marker) && shown.contains("mandag den 11. januar 2027"), "{shown}");
    assert!(!shown.contains("Ingen tekst til en klagevejledning"));
    for (guidance, confidence) in [
        (with(None), Confidence::High),
        (with(day), Confidence::Medium),
        (with(day), Confidence::Low),
        (with(day), Confidence::Unverified),
        (None, Confidence::High),
    ] {
        let page = shows(guidance, confidence);
        assert!(!page.contains(&marker), "{confidence:?}");
        assert!(page.contains("Ingen tekst til en klagevejledning"), "{confidence:?}");
    }
}

#[test]
fn every_part_is_on_its_page_and_every_rule_on_it_is_named_with_its_source_and_date() {
    let written = pages("medarbejder/");
    assert_eq!(written.len(), Page::ALL.len());
    let texts = texts();
    for page in Page::ALL {
        let html = &written[page.slug()];
        for part in page.parts() {
            assert!(html.contains(&format!(" id=\"{}\"", part.code)), "{page:?}#{}", part.code);
            let words = part.words;
            let shown = [words.text, words.list, words.say, words.english, words.note];
            for line in shown.into_iter().flat_map(|line| texts.paragraphs(line)) {
                let first = line.words.split(['1', '3', '7', '"', '&']).next().unwrap();
                assert!(html.contains(first), "{page:?}#{}: {first}", part.code);
            }
            rests_on(html, part, &texts);
        }
    }
    let rules = &written[Page::Rules.slug()];
    for rule in StaffRule::ALL {
        let code = rule.name().to_ascii_lowercase();
        assert!(rules.contains(&format!("<li id=\"{code}\">")), "{code}");
        assert!(rules.contains(rule.cited()[0].source.words(&texts).1), "{code}");
    }
}

fn rests_on(html: &str, part: &Part, texts: &Texts) {
    let sources = html.split("why screen-only").nth(1).unwrap_or_default();
    let own = part.rules.iter().flat_map(|rule| rule.cited()).chain(part.cited);
    let shared = part.also.iter().flat_map(|rule| rule.cited()).map(|cited| {
        let words = cited.source.words();
        (words.title.str(), words.date.str())
    });
    for (name, date) in own.map(|cited| cited.source.words(texts)).chain(shared) {
        assert!(sources.contains(name) && sources.contains(date), "{name}");
    }
    for rule in part.rules {
        assert!(sources.contains(&format!("#{}", rule.name().to_ascii_lowercase())));
    }
}

#[test]
fn every_link_of_a_staff_page_leads_to_a_page_and_to_a_place_on_it() {
    let all = page::all();
    let by_path: BTreeMap<&str, &str> =
        all.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let mut links = 0;
    for file in
        all.iter().filter(|file| file.path.contains("medarbejder/") && file.path.ends_with(".html"))
    {
        let folder: Vec<&str> = file.path.split('/').collect();
        let folder = &folder[..folder.len() - 1];
        for tag in tags(&file.text).iter().filter(|tag| tag.name == "a") {
            let address = tag.attribute("href").unwrap();
            let outside =
                ["http", "mailto:", "tel:"].iter().any(|start| address.starts_with(start));
            if outside || address.ends_with("akut.html") {
                continue;
            }
            let (path, id) = address.split_once('#').unwrap_or((address, ""));
            let up = path.matches("../").count();
            assert!(up <= folder.len(), "{}: {address}", file.path);
            let mut whole: Vec<&str> = folder[..folder.len() - up].to_vec();
            let rest = path.trim_start_matches("../");
            whole.extend(rest.split('/').filter(|piece| !piece.is_empty()));
            // The guide itself is no page that this writes.
            if whole.is_empty() {
                continue;
            }
            let target = if path.is_empty() {
                file.path.clone()
            } else if path.ends_with(".csv") {
                // A file to take along.
                whole.join("/")
            } else {
                format!("{}/index.html", whole.join("/"))
            };
            let html =
                by_path.get(target.as_str()).unwrap_or_else(|| panic!("{}: {address}", file.path));
            assert!(
                id.is_empty()
                    || ["main", "english"].contains(&id)
                    || html.contains(&format!(" id=\"{id}\"")),
                "{}: {address}",
                file.path
            );
            links += 1;
        }
    }
    println!("{links} links lead somewhere");
    assert!(links > 1000);
}

#[test]
fn no_citizen_fetches_a_text_of_the_staff_pages() {
    let all = page::all();
    let marks = ["Skriv ikke Borgerrådgiveren ind som fast linje", "ST-3"];
    for file in &all {
        let is_staff = file.path.contains("medarbejder");
        for mark in marks {
            assert!(is_staff || !file.text.contains(mark), "{} says {mark}", file.path);
        }
    }
    for sheet in FILES {
        assert!(all.iter().any(|file| file.path == sheet.name));
    }
}

#[test]
fn every_search_word_stands_in_the_list_with_a_link() {
    let texts = texts();
    let rows = all_words(&texts);
    let html = &pages("medarbejder/")[Page::Words.slug()];
    let shown = html.split("class=\"index\"").nth(1).unwrap();
    let shown = &shown[..shown.find("</ul>").unwrap()];
    assert_eq!(shown.matches("<li>").count(), rows.len());
    println!("{} words lead to a page", rows.len());
    for page in Page::ALL {
        assert!(rows.iter().any(|(_, to, _)| to == page), "no word leads to {page:?}");
    }
    let last = rows.iter().rposition(|(word, ..)| word.starts_with(|sign: char| sign.is_ascii()));
    let first = rows.iter().position(|(word, ..)| word.starts_with('å'));
    assert!(first > last, "å stands last in the alphabet");
}

#[test]
fn on_an_english_page_what_is_not_translated_is_marked_as_danish() {
    let html = &pages("en/medarbejder/")["maa-jeg/"];
    assert!(html.contains("<html lang=\"en\""));
    assert!(html.contains("<li lang=\"da\">Nej. En afgørelse skal begrundes"));
    assert!(html.contains("… just write no?"));
    let calls = &pages("en/medarbejder/")["borger-ringer/"];
    let main = calls.split("<main").nth(1).unwrap().split("why screen-only").next().unwrap();
    assert!(!main.contains("lang=\"da\""), "triage is in English");
}
