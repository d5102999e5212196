//! A deployment that is half done, or that sends its files as something else: people get the guide or the plain page,
//! and never neither. What is missing altogether stands in `failing.rs`; what is fetched later, in `directory.rs`,
//! `languages.rs`, `letters.rs` and `rules.rs`.

use std::fs;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, DECIDED, KK, URGENT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_gets_the_new_page_before_its_files_reads_the_list_of_places,
    who_still_has_the_old_page_gets_the_guide_as_long_as_the_old_files_are_kept,
    who_gets_a_module_as_plain_text_gets_the_guide,
    who_gets_scripts_as_plain_text_reads_the_list_of_places,
    who_gets_the_style_as_plain_text_can_still_answer,
    whose_way_step_by_step_was_not_deployed_is_led_back_to_the_guide,
];

/// The words of the page that name the module and its script, each with the hash of its bytes.
fn hashes(page: &str) -> Vec<String> {
    // The style has a hash, too.
    let of_code = |rest: &&str| {
        [".js", ".wasm"].iter().any(|end| rest.get(16..).is_some_and(|rest| rest.starts_with(end)))
    };
    let named = page.split("guide-").skip(1).filter(of_code).filter_map(|rest| rest.get(..16));
    let is_hash = |text: &&str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut found: Vec<String> = named.filter(is_hash).map(str::to_owned).collect();
    found.dedup();
    assert_eq!(found.len(), 2, "index.html names a script and a module");
    found
}

/// The page of another build: it names files of which none is this one's.
fn of_another_build(page: &[u8]) -> String {
    let page = std::str::from_utf8(page).unwrap();
    hashes(page).iter().fold(page.to_owned(), |page, hash| {
        page.replace(hash, &hash.chars().rev().collect::<String>())
    })
}

fn who_gets_the_new_page_before_its_files_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new().with("index", ".html", |page| of_another_build(&page).into_bytes());
    let server = copy.served();
    person.at(&server).opens("/").settles().reads_the_list_of_places();
    // Of the two files, the script has come already, or the module.
    for at in [1, 0] {
        let copy = Copy::new().with("index", ".html", |page| {
            let page = String::from_utf8(page).unwrap();
            let hash = &hashes(&page)[at];
            page.replace(hash, &hash.chars().rev().collect::<String>()).into_bytes()
        });
        let server = copy.served();
        let person = person.at(&server);
        match at {
            1 => person.reads_that_it_did_not_start(),
            _ => person.opens("/").settles().reads_the_list_of_places(),
        };
        // When the rest has come, the same button works, or the page's address.
        let built = fs::read(klagevejviser_tests::site::dist().join("index.html")).unwrap();
        fs::write(copy.folder().join("index.html"), built).unwrap();
        match at {
            1 => person.does("follows \"Prøv igen\"").click("//a[normalize-space()='Prøv igen']"),
            _ => person.opens("/"),
        };
        person.waits_until("the guide is ready", |seen| seen["guide"] == "ready").is_at(WHAT);
    }
}

fn who_still_has_the_old_page_gets_the_guide_as_long_as_the_old_files_are_kept(
    person: &Person<'_>,
) {
    // The old files lie beside those of the page that is deployed now.
    let old = fs::read(klagevejviser_tests::site::dist().join("index.html")).unwrap();
    let copy = Copy::new()
        .with("index", ".html", |page| of_another_build(&page).into_bytes())
        .adding("old.html", std::str::from_utf8(&old).unwrap());
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/old.html");
    person.waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT);
}

/// Every file that ends so is sent as plain text, and browsers are told not to guess.
fn as_plain_text(copy: &Copy, pattern: &str) -> klagevejviser_tools::serve::Server {
    const HASHED: &str = "/*-{hash}.*\n";
    copy.served_with(HASHED, &format!("{pattern}\n    Content-Type: text/plain\n\n{HASHED}"))
}

fn who_gets_a_module_as_plain_text_gets_the_guide(person: &Person<'_>) {
    let copy = Copy::new();
    let server = as_plain_text(&copy, "/*.wasm");
    let person = person.at(&server);
    person.opens_the_guide();
    let kind = person.waits_for_script(
        "const done = arguments[0];
         fetch(document.querySelector('script').dataset.wasm).then((one) => done(one.headers.get('content-type')))",
    );
    assert_eq!(kind, "text/plain; charset=utf-8");
    person.answers(CONDUCT).is_at(WHOM);
    // Its pieces come the same way.
    person.opens_the_search();
}

fn who_gets_scripts_as_plain_text_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new();
    // It cannot tell that it did not start; but the page is whole.
    let server = as_plain_text(&copy, "/guide-*.js");
    let person = person.at(&server);
    person.opens("/").settles().reads_the_list_of_places();
    assert_eq!(person.sees()["guide"], "");
    person.click(&format!("//a[contains(., '{DECIDED}')]")).reads(WHOM);
}

fn who_gets_the_style_as_plain_text_can_still_answer(person: &Person<'_>) {
    let copy = Copy::new();
    let server = as_plain_text(&copy, "/*.css");
    let person = person.at(&server);
    person.opens("/").waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    // A page without any style stands this far from the edge.
    assert_eq!(person.script("return getComputedStyle(document.body).marginLeft"), "8px");
    person.answers_all(&[CONDUCT, KK, CAN_WAIT]);
}

fn whose_way_step_by_step_was_not_deployed_is_led_back_to_the_guide(person: &Person<'_>) {
    let copy = Copy::new().without("guide-", ".wasm");
    fs::remove_dir_all(copy.folder().join("trin")).unwrap();
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
    person.reads_the_list_of_places().click(&format!("//a[contains(., '{DECIDED}')]"));
    person
        .is_at("Siden findes ikke")
        .reads("33 66 14 00")
        .click("//a[normalize-space()='Gå til guiden']");
    person.reads_the_list_of_places();
}
