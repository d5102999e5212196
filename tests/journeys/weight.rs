//! What a browser really fetches, held against `tests/lists/sizes.txt`: from the start to a result, for each place that
//! is opened on the way, and for the staff pages. `./dev sizes keep` writes what was measured into that file.

use std::fs;

use klagevejviser_core::words::Language;
use klagevejviser_tests::site::dist;
use klagevejviser_tests::weight::{FILE, Now, Sizes};
use klagevejviser_tools::serve;
use serde_json::Value;

use super::directory::{CASH, FIND};
use super::engine::Engine;
use super::letters::ALL_LETTERS;
use super::person::Person;
use super::rules::RULES;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, KK, NO_ANSWER, SENT_DATE, SILENT, WHAT, days_ago};

/// The journeys of this file.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    what_is_fetched_weighs_no_more_than_it_may,
];

/// What the page has fetched: the path of each, its bytes as they came, and whether a result was drawn before it was
/// asked for.
const FETCHED: &str = "
    const entries = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
    // What the page names before the script does is listed twice, and comes once.
    const isNew = (one, at) => entries.findIndex((other) => other.name === one.name) === at;
    return entries.filter(isNew).map((one) => [new URL(one.name).pathname, one.encodedBodySize, one.startTime > window.drawn]);";

/// Notes when a result is drawn.
const NOTES: &str = "
    new MutationObserver((_, notes) => {
        if (!document.querySelector('article.result')) return;
        window.drawn = performance.now();
        notes.disconnect();
    }).observe(document.body, { subtree: true, childList: true });";

/// A file that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
struct File {
    path: String,
    bytes: usize,
    after_the_result: bool,
}

impl File {
    /// Its name without its hash: "guide.wasm".
    fn name(&self) -> String {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        let (stem, ending) = name.split_once('.').unwrap_or(("index", "html"));
        let stem = match stem.rsplit_once('-') {
            Some((stem, hash)) if hash.len() == 16 => stem,
            _ => stem,
        };
        format!("{stem}.{ending}")
    }

    fn ends(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.name().ends_with(ending))
    }
}

/// By their names: which of two comes first is not the same every time.
fn in_order(files: &[File]) -> Vec<File> {
    let mut files = files.to_vec();
    files.sort_by_key(File::name);
    files
}

fn sum(files: &[File]) -> usize {
    files.iter().map(|file| file.bytes).sum()
}

impl Person<'_> {
    /// Everything that this page has fetched, each as the server has it with Brotli.
    fn has_fetched(&self) -> Vec<File> {
        let fetched = self.settles().script(FETCHED);
        let file = |row: &Value| {
            let path = row[0].as_str().unwrap().to_owned();
            let bytes = usize::try_from(row[1].as_u64().unwrap()).unwrap();
            let page = if path.ends_with('/') { "index.html" } else { "" };
            let plain = dist().join(format!("{}{page}", &path[1..]));
            // Neither uncompressed nor as something else; the smallest become no smaller.
            let compressed = fs::metadata(plain.with_added_extension("br"));
            let sent = compressed.or_else(|_| fs::metadata(&plain)).unwrap();
            assert_eq!(bytes as u64, sent.len(), "{path}");
            File { path, bytes, after_the_result: row[2] == true }
        };
        let files = fetched.as_array().unwrap().iter().map(file);
        // The icon of the tab: the browser asks for it when it likes, if at all.
        files.filter(|one| !one.ends(&["favicon.svg"])).collect()
    }

    /// What has come since.
    fn has_fetched_since(&self, before: &[File]) -> Vec<File> {
        let now = self.has_fetched();
        assert_eq!(now[..before.len()], *before, "the page was loaded anew");
        in_order(&now[before.len()..])
    }
}

fn what_is_fetched_weighs_no_more_than_it_may(person: &Person<'_>) {
    // An address of its own, of which the browser keeps nothing yet.
    let server = serve::start(&dist(), 0).unwrap();
    server.hide("/sw.js");
    let person = person.at(&server);
    let mut now: Now = Vec::new();
    let mut note = |what: &str, size| now.push((what.to_owned(), size));

    let start = person.opens_the_guide().is_at(WHAT).has_fetched();
    person.script(NOTES);
    person.answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    person.types_date(SENT_DATE, days_ago(&person, 40)).continues().result();
    person.has_the_folds();
    let (folds, on_the_way): (Vec<File>, Vec<File>) =
        person.has_fetched_since(&start).into_iter().partition(|one| one.after_the_result);
    let page: Vec<File> =
        start.iter().filter(|one| one.ends(&[".html", ".css"])).cloned().collect();
    assert_eq!(page.len(), 2, "{start:?}");
    note("first question, page and style", sum(&page));
    let all = in_order(&[start.clone(), on_the_way.clone()].concat());
    note("start to result", sum(&all));
    for file in &all {
        note(&format!("start to result: {}", file.name()), file.bytes);
    }
    note("requests until the first question", start.len());
    note("requests from there to the result", on_the_way.len());
    assert!(!folds.is_empty(), "the folds have come before the result stood there");
    note("folds of the result, once it stands there", sum(&folds));
    for file in &folds {
        note(&format!("folds of the result, once it stands there: {}", file.name()), file.bytes);
    }

    let mut opens = |what: &str, open: &dyn Fn()| {
        let before = person.has_fetched();
        open();
        let came = person.has_fetched_since(&before);
        assert!(!came.is_empty(), "{what}: nothing was fetched");
        // What draws a place, apart from what it tells.
        let (draws, tells): (Vec<File>, Vec<File>) =
            came.into_iter().partition(|file| file.ends(&[".wasm"]));
        for (what, files) in [(what.to_owned(), tells), (format!("{what}, to draw it"), draws)] {
            if !files.is_empty() {
                note(&what, sum(&files));
            }
            for file in &files {
                note(&format!("{what}: {}", file.name()), file.bytes);
            }
        }
    };
    opens("letters, when they are opened", &|| {
        person.follows(ALL_LETTERS).is_at("Dine breve").finds("//ul[@class='topics']");
    });
    opens("directory, when it is opened", &|| {
        person.click("//footer//a[@data-place='Find']").is_at(FIND).finds("//input[@id='soeg']");
    });
    opens("a topic, when it is opened", &|| {
        person.searches("kontanthjælp").follows(CASH).is_at(CASH).reads("Ankestyrelsen");
    });
    opens("rules, when they are opened", &|| {
        person.goes_to("Rules");
        person.is_at(RULES).finds("//input[@id='kode']");
    });
    // Where no place is open that has texts of its own.
    person.opens_the_guide();
    for (what, language) in [("English", Language::En), ("Arabic", Language::Ar)] {
        opens(what, &|| {
            person.speaks(language);
        });
    }

    for (page, what, name) in [
        ("/medarbejder/borger-ringer/", "staff module for calls", "calls."),
        ("/medarbejder/klage/", "staff module for papers", "staff."),
        ("/medarbejder/mere/tal/", "staff module for figures", "figures."),
    ] {
        let page = person.opens(page);
        page.waits_until("what answers is ready", |seen| seen["guide"] == "ready");
        let fetched = in_order(&page.has_fetched());
        let module = fetched.into_iter().filter(|one| one.name().starts_with(name));
        let module: Vec<File> = module.filter(|one| one.ends(&[".js", ".wasm"])).collect();
        assert_eq!(module.len(), 2, "{what} and its script");
        note(what, sum(&module));
        for file in &module {
            note(&format!("{what}: {}", file.name()), file.bytes);
        }
    }

    let sizes = Sizes::read(&fs::read_to_string(FILE).unwrap()).unwrap();
    let beside = sizes.beside(&now);
    if std::env::var_os("KLAGEVEJVISER_SIZES").is_some_and(|value| value == "keep") {
        fs::write(FILE, sizes.renewed(&now)).unwrap();
        println!("{beside}");
        return;
    }
    let told = sizes.breaches(&now);
    assert!(told.is_empty(), "{}\n\n{beside}", told.join("\n"));
}
