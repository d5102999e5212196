//! How the texts read: every question, every result and every page, measured. Running text is defined in
//! `src/screens.rs`, LIX in `src/lix.rs`; what is counted apart and what is not said stands in `texts/`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test without its lists must stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use klagevejviser_core::terms::TERMS;
use klagevejviser_core::words::Language;
use klagevejviser_tests::lix::{Count, sentences, words};
use klagevejviser_tests::screens::{self, Screen};
use klagevejviser_web::page;

/// LIX of a screen at most; 40 would be a screen that has to be rewritten at once.
const LIX: f64 = 35.0;
/// Words of a sentence at most.
const WORDS: usize = 25;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

/// What citizens read.
static SCREENS: LazyLock<Vec<Screen>> = LazyLock::new(|| {
    let mut screens = screens::guide();
    let pages = screens::pages(Path::new(FOLDER).parent().unwrap()).into_iter();
    screens.extend(pages.filter(|page| !screens::is_for_staff(&page.name)));
    screens
});

/// What colleagues read, who know the words of offices: their sentences are measured, and nothing else.
static STAFF: LazyLock<Vec<Screen>> = LazyLock::new(|| {
    let pages = screens::pages(Path::new(FOLDER).parent().unwrap()).into_iter();
    pages.filter(|page| screens::is_for_staff(&page.name)).collect()
});

/// Each text once with a screen on which it stands: most stand on many.
fn once(texts: fn(&Screen) -> &Vec<String>) -> BTreeMap<&'static str, &'static str> {
    once_on(&SCREENS, texts)
}

fn once_on(
    screens: &'static [Screen],
    texts: fn(&Screen) -> &Vec<String>,
) -> BTreeMap<&'static str, &'static str> {
    let of = |screen: &'static Screen| {
        texts(screen).iter().map(|text| (text.as_str(), screen.name.as_str()))
    };
    screens.iter().flat_map(of).collect()
}

fn list(name: &str) -> Vec<String> {
    let path = format!("{FOLDER}/texts/{name}");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// Official names, and the same as whose.
fn names() -> BTreeSet<String> {
    list("names.txt").into_iter().flat_map(|name| [format!("{name}s"), name]).collect()
}

fn count(screen: &Screen, names: &BTreeSet<String>) -> Count {
    let mut count = Count::default();
    for paragraph in &screen.running {
        count += Count::of(paragraph, names);
    }
    count
}

#[test]
fn every_screen_is_easy_to_read() {
    let names = names();
    let mut rows: Vec<(Count, &Screen)> =
        SCREENS.iter().map(|screen| (count(screen, &names), screen)).collect();
    rows.sort_by(|(one, _), (other, _)| {
        other.lix_without_names().total_cmp(&one.lix_without_names())
    });
    let mut all = Count::default();
    rows.iter().for_each(|(count, _)| all += *count);
    println!(
        "{} screens; all their words together: LIX {:.1} (names by their letters: {:.1})",
        rows.len(),
        all.lix_without_names(),
        all.lix()
    );
    for (count, screen) in rows.iter().take(10) {
        println!(
            "  {:.1} ({:.1}) {}: {} words",
            count.lix_without_names(),
            count.lix(),
            screen.name,
            count.words
        );
    }
    let hard: Vec<&str> = rows
        .iter()
        .filter(|(count, _)| count.lix_without_names() > LIX)
        .map(|(_, screen)| screen.name.as_str())
        .collect();
    assert!(hard.is_empty(), "LIX over {LIX}: {hard:?}");
}

#[test]
fn no_sentence_is_long() {
    let mut longest = 0;
    let mut long = BTreeSet::new();
    let staff = once_on(&STAFF, |screen| &screen.running);
    assert!(staff.len() > 300, "{}", staff.len());
    for (text, screen) in once(|screen| &screen.running).into_iter().chain(staff) {
        for sentence in sentences(text, false) {
            let count = words(sentence).len();
            longest = longest.max(count);
            if count > WORDS {
                long.insert(format!("{count} words on {screen}: {sentence}"));
            }
        }
    }
    println!("the longest sentence has {longest} words");
    assert!(long.is_empty(), "over {WORDS} words: {long:#?}");
}

#[test]
fn nobody_is_spoken_to_as_an_office_writes() {
    let banned: Vec<String> = list("office-words.txt")
        .iter()
        .map(|line| line.split(" = ").next().unwrap().to_owned())
        .collect();
    let mut found = BTreeSet::new();
    for (text, screen) in once(|screen| &screen.all) {
        let signs = ['"', '(', ')', ',', ':', ';', '?', '!'];
        let lower = format!(" {} ", text.to_lowercase().replace(signs, " "));
        for phrase in &banned {
            // A full stop closes a sentence, or belongs to the short form of a word.
            if [" ", ". "].iter().any(|end| lower.contains(&format!(" {phrase}{end}"))) {
                found.insert(format!("{phrase} on {screen}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The list of names is short: each is met, has more than six letters, and stands in order.
#[test]
fn every_name_that_counts_as_short_is_met() {
    let names = list("names.txt");
    let met: BTreeSet<&str> =
        SCREENS.iter().flat_map(|screen| &screen.running).flat_map(|text| words(text)).collect();
    let idle: Vec<_> = names
        .iter()
        .filter(|name| !met.contains(name.as_str()) && !met.contains(format!("{name}s").as_str()))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
    assert!(names.is_sorted());
}

/// Nothing that can be said escapes: every step of the rules stands on a screen that was measured.
#[test]
fn every_step_is_on_a_screen_that_is_measured() {
    let source = fs::read_to_string(format!("{FOLDER}/../core/texts/da.ftl")).unwrap();
    let said = once(|screen| &screen.all);
    let steps = source.lines().filter(|line| line.starts_with("Step-") && !line.contains('{'));
    let missing: Vec<&str> = steps
        .filter_map(|line| line.split_once(" = "))
        .filter(|(_, title)| !said.keys().any(|text| text.contains(title)))
        .map(|(name, _)| name)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The measure bites: what an office writes is hard, long and full of its words.
#[test]
fn what_an_office_writes_is_found_hard() {
    let letter = "Såfremt afgørelsen ønskes påklaget, skal klagen fremsendes til forvaltningen, hvorefter \
        forvaltningen foretager genvurdering af afgørelsen i henhold til gældende bestemmelser, jf. retssikkerhedsloven.";
    let count = Count::of(letter, &BTreeSet::new());
    assert!(count.lix() > 60.0, "{}", count.lix());
    let plain = Count::of(
        "Er du uenig, så klag. Send klagen til dem, der har skrevet til dig.",
        &BTreeSet::new(),
    );
    assert!(plain.lix() < 20.0, "{}", plain.lix());
    let names = BTreeSet::from(["Borgerrådgiveren".to_owned()]);
    let named = Count::of("Ring til Borgerrådgiveren.", &names);
    assert!(named.lix() > named.lix_without_names());
}

#[test]
fn every_official_term_is_explained_on_the_page_where_it_stands() {
    let mut explained = 0;
    let mut missing = BTreeSet::new();
    let mut met = BTreeSet::new();
    for screen in SCREENS.iter().filter(|screen| !screen.html.is_empty()) {
        let said = screen.all.join(" ").to_lowercase();
        let said: BTreeSet<&str> =
            said.split(|sign: char| !sign.is_alphanumeric() && sign != '-').collect();
        for term in TERMS {
            if term.forms.str().split(' ').any(|form| said.contains(form)) {
                met.insert(term.title.str());
                explained += 1;
                let entry = format!("<dt>{}</dt><dd>{}</dd>", term.title.str(), term.means.str());
                if !screen.html.contains(&entry) {
                    missing.insert(format!("{} on {}", term.title.str(), screen.name));
                }
            }
        }
    }
    println!("{explained} times a term is explained; {} terms", met.len());
    assert!(missing.is_empty(), "{missing:#?}");
    let idle: Vec<_> =
        TERMS.iter().map(|term| term.title.str()).filter(|term| !met.contains(term)).collect();
    assert!(idle.is_empty(), "explained and on no page: {idle:?}");
    let source = fs::read_to_string(format!("{FOLDER}/../core/texts/da.ftl")).unwrap();
    let written = source.lines().filter(|line| line.starts_with("Term-")).count();
    assert_eq!(written, TERMS.len(), "a term of da.ftl is missing in core/src/terms.rs");
}

/// In English the official words stand in Danish, and are explained in English.
#[test]
fn every_official_term_is_explained_on_the_english_pages() {
    let mut explained = 0;
    let mut missing = Vec::new();
    let english = |path: &str, text: &str| {
        text.contains("<html lang=\"en\"") && !screens::is_for_staff(path.trim_start_matches("en/"))
    };
    for page in page::all().iter().filter(|page| english(&page.path, &page.text)) {
        let main = page.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        let text: String = main
            .split('<')
            .filter_map(|piece| piece.split_once('>'))
            .map(|(_, text)| format!("{text} "))
            .collect();
        let said = text.to_lowercase();
        let said: BTreeSet<&str> =
            said.split(|sign: char| !sign.is_alphanumeric() && sign != '-').collect();
        Language::En.during(|| {
            for term in TERMS
                .iter()
                .filter(|term| term.forms.str().split(' ').any(|form| said.contains(form)))
            {
                explained += 1;
                if !main.contains(&format!("<dd>{}</dd>", term.means.str())) {
                    missing.push(format!("{} on {}", term.title.str(), page.path));
                }
            }
        });
    }
    println!("{explained} times a term is explained in English");
    assert!(missing.is_empty() && explained > 100, "{missing:#?}");
}
