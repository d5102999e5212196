//! The search, measured: the situations that people tell, and the names and everyday words of every topic.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its table must stop"
)]

use std::fs;

use klagevejviser_core::directory::search::{Hit, Index, MOST_HITS};
use klagevejviser_core::directory::{Topic, TopicId, danger};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

/// What somebody types, and the topics of which any is right.
struct Case {
    typed: String,
    right: Vec<TopicId>,
}

fn situations() -> Vec<Case> {
    let mut table = csv::Reader::from_path(format!("{FOLDER}/lists/search.csv")).unwrap();
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        let right = row[2].split('|').map(|id| Topic::named(id).unwrap_or_else(|| panic!("{id}")));
        Case { typed: row[0].to_owned(), right: right.collect() }
    });
    rows.collect()
}

/// Every name and every curated word of every topic, as it stands in the data.
fn words() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for file in fs::read_dir(format!("{FOLDER}/../core/data/topics")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let table: toml::Table = text.parse().unwrap();
        for topic in table["topic"].as_array().unwrap() {
            let right = Topic::named(topic["id"].as_str().unwrap()).unwrap();
            let languages = ["da", "en"];
            let names =
                languages.map(|language| topic["name"][language].as_str().unwrap().to_owned());
            let words = languages.into_iter().flat_map(|language| {
                let words = topic["words"][language].as_array().unwrap();
                words.iter().map(|word| word.as_str().unwrap().to_owned())
            });
            for typed in names.into_iter().chain(words) {
                // The same words may be curated for several topics: each of them is right.
                match cases.iter_mut().find(|case| case.typed == typed) {
                    Some(case) => case.right.push(right),
                    None => cases.push(Case { typed, right: vec![right] }),
                }
            }
        }
    }
    cases
}

/// Of all cases, how many found a right topic first, and among the first three, in hundredths; what was not
/// found among them is printed.
fn measure(name: &str, cases: &[Case]) -> (usize, usize) {
    let index = Index::built();
    let (mut first, mut third) = (0, 0);
    for case in cases {
        let hits = index.search(&case.typed.to_lowercase());
        let is_right = |hit: &Hit| matches!(hit, Hit::Topic(topic) if case.right.contains(topic));
        let place = hits.iter().position(is_right);
        first += usize::from(place == Some(0));
        third += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            let names: Vec<String> = hits.iter().take(4).map(name_of).collect();
            let right: Vec<&str> = case.right.iter().map(|topic| topic.get().id).collect();
            println!("  {:?}: {} and not {}", case.typed, names.join(" "), right.join("|"));
        }
    }
    let share = |count: usize| count * 100 / cases.len();
    println!(
        "{name}: {} typed, first {} %, first three {} %",
        cases.len(),
        share(first),
        share(third)
    );
    (share(first), share(third))
}

fn name_of(hit: &Hit) -> String {
    match hit {
        Hit::Topic(topic) => topic.get().id.to_owned(),
        Hit::Body(body) => body.get().code.to_owned(),
    }
}

#[test]
fn what_people_tell_finds_the_right_topic() {
    let (first, third) = measure("situations", &situations());
    assert!(first >= 80 && third >= 95, "first {first} %, first three {third} %");
}

#[test]
fn names_and_everyday_words_find_their_topic() {
    let (first, third) = measure("names and words", &words());
    assert!(first >= 80 && third >= 95, "first {first} %, first three {third} %");
}

#[test]
fn every_topic_and_body_is_found_by_its_name() {
    use klagevejviser_core::directory::{BodyId, Language, Lines};
    let (index, lines) = (Index::built(), Lines::built(Language::Da));
    for topic in TopicId::all() {
        let hits = index.search(&lines.get(topic.get().name).to_lowercase());
        assert!(hits.contains(&Hit::Topic(topic)), "{}", topic.get().id);
    }
    for body in BodyId::all() {
        let hits = index.search(&lines.get(body.get().name).to_lowercase());
        assert!(hits.contains(&Hit::Body(body)), "{}", body.get().code);
    }
}

#[test]
fn nothing_that_can_be_typed_makes_it_stop() {
    let index = Index::built();
    let long = "kontanthjælp ".repeat(1000);
    for typed in ["", " ", "🎈🎉", "\0", "''--;", "ß", "İ", "a", &long, &"æ".repeat(10_000)]
    {
        let lower = typed.to_lowercase();
        assert!(index.search(&lower).len() <= MOST_HITS, "{typed:?}");
        danger::is_heard(&lower);
    }
    assert!(index.search("🎈🎉").is_empty());
    assert!(!index.search(&long).is_empty());
}

/// Phrases that somebody in danger types, in both languages, also misspelt, and phrases that only look alike.
#[test]
fn words_of_danger_are_heard_and_others_are_not() {
    let mut table = csv::Reader::from_path(format!("{FOLDER}/lists/danger.csv")).unwrap();
    for row in table.records() {
        let row = row.unwrap();
        assert_eq!(danger::is_heard(&row[0].to_lowercase()), &row[1] == "yes", "{:?}", &row[0]);
    }
}
