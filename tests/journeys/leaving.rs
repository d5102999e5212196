//! Nothing stays behind: not in memory when somebody starts again or leaves, not in the browser's stores,
//! and nothing goes to a server that depends on what was answered.

use klagevejviser_tools::serve::Server;
use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, KK, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER, NOT_APPEALED,
    SILENT, URGENT, VIA_FIRST, WHAT, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_starts_again_finds_no_answer_behind_or_ahead,
    who_starts_again_from_the_result_finds_no_answer,
    who_leaves_at_once_has_emptied_everything_before_the_page_is_gone,
    who_leaves_at_once_and_is_followed_back_has_shown_nothing,
    a_journey_leaves_nothing_in_the_stores_of_the_browser,
    a_journey_asks_the_server_for_nothing_and_no_other_server_for_anything,
    two_different_journeys_look_the_same_to_the_server,
    who_opens_the_page_with_numbers_finds_the_answers_as_they_were,
];

/// Only Firefox lets a driver close a tab and bring it back as a person would.
pub(crate) const FIREFOX: &[Journey] = journeys![&[Engine::Firefox];
    who_opens_the_closed_tab_again_sees_no_answer,
];

/// Where the guide sends people who must leave at once.
pub(super) const OUT: &str = "https://www.dmi.dk/";

fn who_starts_again_finds_no_answer_behind_or_ahead(person: &Person<'_>) {
    person
        .opens_the_guide()
        .answers_all(&[CONDUCT, KK, "Ja, nogen bliver slået, truet eller krænket"])
        .presses("Start forfra")
        .is_at(WHAT)
        .has_told_nothing();
    for _ in 0..3 {
        person.goes_back().settles().has_told_nothing();
    }
    for _ in 0..3 {
        person.goes_forward().settles().has_told_nothing();
    }
    // The questions are as empty as for anybody else.
    person.answers(DECIDED).is_at(WHOM).has_ticked(&[]).answers(KK).is_at(URGENT).has_ticked(&[]);
}

fn who_starts_again_from_the_result_finds_no_answer(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues().answers(VIA_FIRST).result();
    person.presses("Start forfra").is_at(WHAT).has_told_nothing();
    person.goes_back().settles().has_told_nothing();
    person.answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]).is_at(LETTER_DATE_QUESTION);
    assert_eq!(person.sees()["fields"], json!(["", "", "", "", "", ""]));
}

/// The guide with a way out that leads to a page of `elsewhere` instead of into the world, where a test
/// cannot go.
pub(super) fn leading_to(elsewhere: &Server) -> Copy {
    let port = elsewhere.address().port();
    Copy::new().with("guide-", ".wasm", |mut bytes| {
        let at = bytes.windows(OUT.len()).position(|here| here == OUT.as_bytes());
        let at = at.expect("the way out of the guide has another address");
        // As long as the address that it replaces; a page that is not there, on another origin.
        let mut other = format!("//127.1:{port}/");
        other.push_str(&"x".repeat(OUT.len() - other.len()));
        bytes[at..at + OUT.len()].copy_from_slice(other.as_bytes());
        bytes
    })
}

/// Presses the quick way out, and arrives elsewhere.
fn leaves(person: &Person<'_>) {
    person.presses("Forlad siden hurtigt").is_at("Siden findes ikke");
}

fn who_leaves_at_once_has_emptied_everything_before_the_page_is_gone(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT);
    // What the page shows in its last moment is put where only this test looks.
    person.script(
        "addEventListener('pagehide', () => localStorage.setItem('last', JSON.stringify({
             heading: document.querySelector('h1').innerText,
             ticked: document.querySelectorAll('input:checked').length,
             answers: document.querySelectorAll('.answers').length,
             state: history.state,
         })))",
    );
    leaves(&person);
    person.opens("/akut.html").is_at("Akut hjælp");
    let last = person
        .script("const last = localStorage.getItem('last'); localStorage.clear(); return last");
    let last: Value = serde_json::from_str(last.as_str().unwrap_or_default()).unwrap_or_default();
    assert_eq!(last, json!({ "heading": WHAT, "ticked": 0, "answers": 0, "state": "Kind" }));
}

fn who_leaves_at_once_and_is_followed_back_has_shown_nothing(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK, CAN_WAIT]).chooses("Nej");
    leaves(&person);
    for _ in 0..3 {
        person.goes_back().waits_until("the guide is ready", |seen| seen["guide"] == "ready");
        person.settles().is_at(WHAT).has_told_nothing();
    }
    for _ in 0..2 {
        person.goes_forward().settles().is_at(WHAT).has_told_nothing();
    }
    // WebKit's driver loses a page that Forward takes to another origin.
    if person.engine() != Engine::WebKit {
        person.goes_forward().is_at("Siden findes ikke");
        person.goes_back().is_at(WHAT).has_told_nothing();
    }
}

fn who_opens_the_closed_tab_again_sees_no_answer(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = person.at(&server);
    let (browser, session) = (person.browser, &person.browser.session);
    // In a tab of its own, since the last one must stay open.
    let first = browser.run(session.window()).unwrap();
    for leave in [false, true] {
        let tab = browser.run(session.new_tab()).unwrap();
        browser.run(session.switch_to_window(tab)).unwrap();
        person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT);
        if leave {
            leaves(&person);
        }
        person.does("closes the tab and opens it again");
        let done = browser.firefox(CLOSE_AND_OPEN);
        assert_eq!(done, "done");
        let again = || browser.run(session.windows()).ok()?.into_iter().find(|tab| *tab != first);
        let again =
            std::iter::repeat_with(again).take(100).flatten().next().expect("the tab is back");
        browser.run(session.switch_to_window(again)).unwrap();
        if leave {
            person.is_at("Siden findes ikke").goes_back();
        }
        person.waits_until("the guide is ready", |seen| seen["guide"] == "ready");
        person.settles().is_at(WHAT).has_told_nothing();
        browser.run(session.close_window()).unwrap();
        browser.run(session.switch_to_window(first.clone())).unwrap();
    }
}

/// Firefox writes down now and then what a tab shows; here it does so before the tab is closed.
const CLOSE_AND_OPEN: &str = "
    const done = arguments[0];
    const module = (name) =>
        ChromeUtils.importESModule(`resource:///modules/sessionstore/${name}.sys.mjs`)[name];
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const tab = window.gBrowser.selectedTab;
    module('TabStateFlusher').flush(tab.linkedBrowser).then(() => {
        window.gBrowser.removeTab(tab);
        window.gBrowser.selectedTab = module('SessionStore').undoCloseTab(window, 0);
        done('done');
    }).catch((error) => done(String(error)));";

fn a_journey_leaves_nothing_in_the_stores_of_the_browser(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    person.answers("For mere end 3 uger siden").result();
    let kept = person.waits_for_script(
        "const done = arguments[0];
         (async () => ({
             local: localStorage.length,
             session: sessionStorage.length,
             cookies: document.cookie,
             name: window.name,
             databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
             caches: window.caches ? (await caches.keys()).length : 0,
             workers: navigator.serviceWorker
                 ? (await navigator.serviceWorker.getRegistrations()).length : 0,
         }))().then(done, (error) => done(String(error)));",
    );
    assert_eq!(
        kept,
        json!({ "local": 0, "session": 0, "cookies": "", "name": "", "databases": 0, "caches": 0, "workers": 0 })
    );
    let cookies = person.browser.run(person.browser.session.get_all_cookies()).unwrap();
    assert!(cookies.is_empty(), "{cookies:?}");
}

/// What the server was asked for so far, in order.
fn asked(person: &Person<'_>) -> Vec<String> {
    let requests = person.server.requests();
    requests.iter().map(|request| format!("{} {}", request.method, request.target)).collect()
}

fn a_journey_asks_the_server_for_nothing_and_no_other_server_for_anything(person: &Person<'_>) {
    person.server.forget_requests();
    person.opens_the_guide();
    // The icon may come late.
    person.settles();
    let loaded = asked(person);
    let known = ["/", "/favicon.svg"];
    for request in &loaded {
        let path = request.strip_prefix("GET ").unwrap_or_else(|| panic!("{request}"));
        let built = path.starts_with("/guide-");
        assert!(known.contains(&path) || built, "the page asks for {request}");
        assert_eq!(loaded.iter().filter(|other| *other == request).count(), 1, "{loaded:?}");
    }
    person.answers_all(&[DECIDED, KK, "Ja, jeg er bekymret for et barn", NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 3)).continues().answers(VIA_FIRST).result();
    person.opens_details("Sådan er dagen regnet ud").opens_details("Dine svar");
    person.presses("Start forfra").is_at(WHAT).settles();
    // What is folded on a result comes with every result, unless the browser keeps it already.
    let is_of_folds = |path: &str| path.starts_with("/more-") || path.starts_with("/shared-");
    let is_known = |request: &&String| {
        request.strip_prefix("GET ").is_some_and(|path| path == "/favicon.svg" || is_of_folds(path))
    };
    let later: Vec<String> = asked(person).into_iter().skip(loaded.len()).collect();
    assert_eq!(later.iter().find(|request| !is_known(request)), None, "{later:?}");

    let origins = person.script(
        "return [...new Set(performance.getEntriesByType('resource').map((one) => new URL(one.name).origin))]",
    );
    let own = person.script("return location.origin");
    assert_eq!(origins, json!([own]));
}

fn two_different_journeys_look_the_same_to_the_server(person: &Person<'_>) {
    // What the browser already has, it has for both.
    let somewhere = || {
        person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]).result();
        person.has_the_folds();
    };
    person.opens_the_guide();
    somewhere();
    let look = |walk: &dyn Fn()| {
        person.server.forget_requests();
        person.opens_the_guide();
        walk();
        person.settles();
        let mut requests = asked(person);
        requests.retain(|request| !request.ends_with("/favicon.svg"));
        requests.sort();
        requests
    };
    let one = look(&somewhere);
    let other = look(&|| {
        person.answers_all(&["Jeg vil spørge om noget, eller det er noget andet", "Noget andet"]);
        person.answers("En privat person eller virksomhed").result();
        person.has_the_folds();
    });
    assert_eq!(one, other);
}

fn who_opens_the_page_with_numbers_finds_the_answers_as_they_were(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT);
    let session = &person.browser.session;
    let guide = person.browser.run(session.window()).unwrap();
    person.does("opens \"Akut hjælp\"");
    person.click("//div[@class='under']//a[starts-with(normalize-space(), 'Akut hjælp')]");
    let new = |_: &Value| person.browser.run(session.windows()).is_ok_and(|tabs| tabs.len() == 2);
    person.waits_until("there is a second tab", new);
    let tabs = person.browser.run(session.windows()).unwrap();
    let numbers = tabs.into_iter().find(|tab| *tab != guide).expect("a second tab");
    person.browser.run(session.switch_to_window(numbers)).unwrap();
    person.is_at("Akut hjælp").reads("112");
    assert_eq!(person.script("return window.opener"), Value::Null);
    person.browser.run(session.close_window()).unwrap();
    person.browser.run(session.switch_to_window(guide)).unwrap();
    person.is_at(URGENT).has_ticked(&[CAN_WAIT]);
}
