//! What an update of the server does to a tab that is open, and the guide without a network.

use std::fs;

use klagevejviser_core::stamp::IN_FORCE;
use klagevejviser_core::words::Language;
use klagevejviser_tools::serve::Server;
use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    an_open_tab_keeps_its_answers_and_says_once_an_hour_whether_there_are_newer_rules,
    after_one_visit_the_guide_answers_without_a_network_and_has_kept_nothing_but_itself,
    an_update_of_the_server_changes_no_open_tab_and_the_next_start_is_new,
    a_half_updated_copy_ends_in_the_working_guide_or_the_static_one,
    in_a_frame_nothing_is_kept,
    where_the_browser_keeps_no_copy_the_guide_is_as_ever,
    a_worker_that_was_withdrawn_is_gone_after_the_next_visit,
];

const NEWER: &str = "Der er kommet nye regler i guiden";
const FETCH: &str = "Hent de nye regler, og start forfra";

/// A copy in which time can be put forward.
fn with_a_clock(copy: Copy) -> Copy {
    const CLOCK: &[u8] = b"{ let ahead = 0; const now = Date.now;
        addEventListener('later', () => { ahead += 61 * 60 * 1000; });
        Date.now = () => now() + ahead; }\n";
    copy.with("guide-", ".js", |script| [CLOCK, &script].concat())
}

/// What was asked for since the last look, in order.
fn asked(server: &Server) -> Vec<String> {
    let asked = server.requests().into_iter().map(|request| request.target).collect();
    server.forget_requests();
    asked
}

impl Person<'_> {
    /// Comes back to the tab, as the browser tells the page.
    fn looks_again(&self) -> &Self {
        self.does("looks at the tab again");
        self.script("document.dispatchEvent(new Event('visibilitychange'))");
        self.settles()
    }

    fn looks_an_hour_later(&self) -> &Self {
        self.does("waits for an hour");
        self.script("window.dispatchEvent(new Event('later'))");
        self.looks_again()
    }

    fn says(&self, words: &str) -> bool {
        self.sees()["text"].as_str().is_some_and(|text| text.contains(words))
    }
}

fn an_open_tab_keeps_its_answers_and_says_once_an_hour_whether_there_are_newer_rules(
    person: &Person<'_>,
) {
    let copy = with_a_clock(Copy::new());
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT).settles();
    let file = copy.folder().join(IN_FORCE);
    let own = fs::read_to_string(&file).unwrap();
    asked(&server);
    // Within the hour nothing is asked for; later one small file, which says nothing as long as the rules are the
    // same, is missing or is something else.
    person.looks_again().looks_again();
    assert_eq!(asked(&server), [""; 0]);
    person.looks_an_hour_later().looks_again();
    fs::write(&file, "<!DOCTYPE html>").unwrap();
    person.looks_an_hour_later();
    fs::remove_file(&file).unwrap();
    person.looks_an_hour_later();
    assert_eq!(asked(&server), vec![format!("/{IN_FORCE}"); 3]);
    assert!(!person.says(NEWER));
    // Other rules: it is said in a region that was there, everything stays, and nobody is moved.
    fs::write(&file, own.replace("2026", "2027")).unwrap();
    let region = "return document.getElementById('nye-regler').getAttribute('role')";
    assert_eq!(person.script(region), "status");
    let focus = person.sees()["focus"].clone();
    person.looks_an_hour_later().reads(NEWER).reads("Her gælder stadig reglerne fra");
    person.is_at(URGENT).has_ticked(&[CAN_WAIT]);
    assert_eq!(person.sees()["focus"], focus);
    // It goes on being said, and is not asked again.
    person.continues().reads("Spørgsmål 4").reads(NEWER).looks_an_hour_later();
    assert_eq!(asked(&server), [format!("/{IN_FORCE}")]);
    // Only who asks for them gets the new ones, without any answer.
    person.does("fetches the new rules").click(&format!("//a[normalize-space()='{FETCH}']"));
    // The page asks the first question in the same words before the guide runs.
    person.waits_until("the guide starts again", |seen| {
        seen["heading"] == WHAT && seen["guide"] == "ready"
    });
    person.has_told_nothing();
    assert!(!person.says(NEWER));
    // At a computer that is left open, who starts again is somebody else.
    person.answers(CONDUCT).script("window.dispatchEvent(new Event('later'))");
    person.presses("Start forfra").reads(NEWER).has_told_nothing();
}

/// Waits until the browser has its copy of the guide, and this page is served by the worker that has it.
const HAS_A_COPY: &str = "
    const done = arguments[0], worker = navigator.serviceWorker;
    if (!worker) done('this browser has no service workers');
    else if (worker.controller) done('');
    else worker.addEventListener('controllerchange', () => done(''));";

/// What is kept: the addresses in each cache, and which folder a worker serves.
const KEPT: &str = "
    const done = arguments[0];
    (async () => {
        const kept = {};
        for (const name of await caches.keys()) {
            const requests = await (await caches.open(name)).keys();
            kept[name] = requests.map((one) => new URL(one.url)).map((url) => url.pathname + url.search + url.hash);
        }
        const worker = await navigator.serviceWorker.getRegistration();
        return { kept, worker: worker ? new URL(worker.scope).pathname : '' };
    })().then(done, (error) => done(String(error)));";

/// Another server may have this address later.
const FORGET: &str = "
    const done = arguments[0];
    (async () => {
        for (const name of await caches.keys()) await caches.delete(name);
        await (await navigator.serviceWorker.ready).unregister();
    })().then(done, (error) => done(String(error)));";

impl Person<'_> {
    fn has_a_copy(&self) -> &Self {
        self.does("waits until the browser has its copy of the guide");
        assert_eq!(self.waits_for_script(HAS_A_COPY), "");
        self
    }

    /// Goes on in another tab, and closes the one before. Firefox counts what lies behind a page as open.
    fn closes_the_tab(&self) {
        let session = &self.browser.session;
        let run = async {
            let before = session.window().await?;
            let next = session.new_tab().await?;
            session.switch_to_window(before).await?;
            session.close_window().await?;
            session.switch_to_window(next).await
        };
        self.does("closes the tab").browser.run(run).unwrap();
    }

    fn forgets_the_copy(&self) {
        assert_eq!(self.waits_for_script(FORGET), Value::Null);
    }
}

/// The addresses that the worker of a copy keeps, in order.
fn listed(copy: &Copy) -> Vec<String> {
    let worker = fs::read_to_string(copy.folder().join("sw.js")).unwrap();
    let table = worker.strip_prefix("const KEPT=").unwrap().split(",VERSION=").next().unwrap();
    let table: serde_json::Map<String, Value> = serde_json::from_str(table).unwrap();
    let mut listed: Vec<String> = table.keys().map(|path| format!("/{path}")).collect();
    listed.sort();
    listed
}

fn after_one_visit_the_guide_answers_without_a_network_and_has_kept_nothing_but_itself(
    person: &Person<'_>,
) {
    let copy = Copy::new().kept();
    let mut server = copy.served();
    {
        let person = person.at(&server);
        person.opens_the_guide().has_a_copy().settles();
        asked(&server);
        person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]).result();
        assert_eq!(asked(&server), [""; 0], "an answer has asked for something");
        // The files of the guide, the same for everybody; nothing of the answers.
        let seen = person.waits_for_script(KEPT);
        let worker = person.script("return navigator.serviceWorker.controller.scriptURL");
        assert_eq!(worker, server.url("/sw.js"));
        let kept = seen["kept"].as_object().unwrap();
        assert_eq!(kept.len(), 1, "{seen}");
        let mut kept: Vec<String> =
            serde_json::from_value(kept.values().next().unwrap().clone()).unwrap();
        kept.sort();
        assert_eq!(kept, listed(&copy));
        assert_eq!(person.script("return [localStorage.length, document.cookie]"), json!([0, ""]));
    }
    server.stop();
    let person = person.at(&server);
    person.opens_the_guide().is_at(WHAT).has_told_nothing();
    person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]).result();
    // What is fetched when a place or a language is opened is there too, and so are the numbers.
    person.goes_to("Letters");
    person.finds("//main//ul[@class='topics']");
    person.goes_to("Rules");
    person.finds("//input[@id='kode']");
    person.opens_the_search().searches("vuggestue").click("(//ol[@class='hits']//a)[1]");
    person.reads("Det skal du gøre først").speaks(Language::En).reads("Your answers");
    person
        .opens("/akut.html")
        .is_at("Akut hjælp")
        .opens("/trin/#trin-valg-3")
        .reads("Hvem handler det om?");
    // Another page says that there is no network, and leads back.
    person.opens("/privatliv/").is_at("Siden kan ikke hentes uden internet");
    person.click("//a[normalize-space()='Gå til guiden']").is_at(WHAT).has_told_nothing();
    person.forgets_the_copy();
}

/// Makes a build of its own of a copy: its page and its start script say which it is.
fn build(copy: Copy, number: u8) -> Copy {
    let mark = |number: u8| format!("document.documentElement.dataset.build = '{number}';\n");
    let says = |number: u8| format!("Udgave {number}: Guiden hjælper dig");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    copy.with("guide-", ".js", |script| {
        let script = text(script).replace(&mark(number - 1), "");
        format!("{}{script}", mark(number)).into_bytes()
    })
    .with("index", ".html", |page| {
        let page = text(page).replace(&says(number - 1), "Guiden hjælper dig");
        page.replace("Guiden hjælper dig", &says(number)).into_bytes()
    })
    .finished()
}

/// Has the browser look for another worker; says what becomes of it.
const UPDATES: &str = "
    const done = arguments[0];
    navigator.serviceWorker.register('/sw.js').then(async (all) => {
        if (!all.installing && !all.waiting) await all.update().catch(() => {});
        const worker = all.installing ?? all.waiting;
        if (!worker) return done('there is none');
        const look = () => worker.state === 'installing' || done(worker.state);
        worker.addEventListener('statechange', look);
        look();
    }).catch((error) => done(String(error)));";

impl Person<'_> {
    /// Which build the page and its start script are of: the same, or there is a mixture.
    fn build(&self) -> Value {
        let seen = self.script(
            "return [document.documentElement.dataset.build,
                 /Udgave (\\d)/.exec(document.body.textContent)?.[1]]",
        );
        assert_eq!(seen[0], seen[1], "a page meets the files of another build");
        seen[0].clone()
    }
}

fn an_update_of_the_server_changes_no_open_tab_and_the_next_start_is_new(person: &Person<'_>) {
    let copy = build(Copy::new().kept(), 1);
    let mut server = copy.served();
    {
        let person = person.at(&server);
        person.opens_the_guide().has_a_copy().answers_all(&[CONDUCT, KK]).is_at(URGENT);
        // Without the files of before, which a deployment keeps for a while.
        let _copy = build(copy, 2);
        assert_eq!(person.waits_for_script(UPDATES), "installed");
        person.is_at(URGENT).answers(CAN_WAIT).follows("Søg efter emne");
        person.finds("//input[@id='soeg']");
        person.searches("vuggestue");
        assert_eq!((person.build(), person.hits().is_empty()), (json!("1"), false));
        person.opens_the_guide();
        assert_eq!(person.build(), "2");
        server.stop();
    }
    // Once no tab is open, the new copy is the one without a network. A browser may take a moment to see to it.
    let person = person.at(&server);
    let is_new = (0..20).any(|_| {
        person.closes_the_tab();
        person.opens_the_guide().has_told_nothing().build() == "2"
    });
    assert!(is_new, "the browser goes on with the copy of before");
    person.forgets_the_copy();
}

fn a_half_updated_copy_ends_in_the_working_guide_or_the_static_one(person: &Person<'_>) {
    // A server in the middle of an update at the first visit: a file has other bytes than the worker was told.
    let copy = Copy::new().kept().with("breve-da", ".txt", |_| b"half".to_vec());
    let server = copy.served();
    {
        let person = person.at(&server);
        person.opens_the_guide();
        assert_eq!(person.waits_for_script(UPDATES), "redundant");
        assert_eq!(person.waits_for_script(KEPT), json!({ "kept": {}, "worker": "" }));
        person.answers(CONDUCT);
    }
    // The same at a later one: what was there before stays whole, and answers.
    let copy = build(Copy::new().kept(), 1);
    let mut server = copy.served_with("public, max-age=31536000, immutable", "no-store");
    {
        let person = person.at(&server);
        person.opens_the_guide().has_a_copy();
        let _copy = build(copy, 2).with("breve-da", ".txt", |_| b"half".to_vec());
        assert_eq!(person.waits_for_script(UPDATES), "redundant");
        server.stop();
    }
    let person = person.at(&server);
    person.opens_the_guide().has_told_nothing();
    assert_eq!(person.build(), "1");
    // A browser that has lost a part of it: the list of places, and the guide without WebAssembly.
    person.does("loses the module").waits_for_script(
        "const done = arguments[0];
         (async () => {
             const cache = await caches.open((await caches.keys())[0]);
             for (const one of await cache.keys()) if (one.url.endsWith('.wasm')) await cache.delete(one);
         })().then(done, (error) => done(String(error)))",
    );
    person.opens("/").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
    person.reads("Guiden kunne ikke starte.").reads("33 66 14 00");
    person.click("//a[@href='trin/#trin-valg-3']").reads("Hvem handler det om?");
    person.forgets_the_copy();
}

/// As long as it takes to register a worker where that is meant. On a busy machine no moment may be idle.
const IDLE: &str = "
    const done = arguments[0], whenIdle = window.requestIdleCallback ?? ((call) => setTimeout(call, 1000));
    whenIdle(() => setTimeout(done, 200), { timeout: 5000 })";

fn where_the_browser_keeps_no_copy_the_guide_is_as_ever(person: &Person<'_>) {
    // Without service workers, as on a connection that is not secure; and one that refuses, as a private window may.
    for value in ["undefined", "{ register() { throw new DOMException('', 'SecurityError'); } }"] {
        let lacks =
            format!("Object.defineProperty(navigator, 'serviceWorker', {{ value: {value} }});\n");
        let copy = Copy::new().kept();
        let copy = copy.with("guide-", ".js", |script| [lacks.as_bytes(), &script].concat());
        let server = copy.served();
        let person = person.at(&server);
        person.opens_the_guide().answers(CONDUCT).waits_for_script(IDLE);
        person.answers(KK).is_at(URGENT);
        assert_eq!(person.sees()["guide"], "ready");
        assert!(!asked(&server).contains(&"/sw.js".to_owned()));
    }
}

fn in_a_frame_nothing_is_kept(person: &Person<'_>) {
    let copy = Copy::new().kept();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(640, 640, "/").is_at(WHAT).answers(CONDUCT);
    person.waits_for_script(IDLE);
    assert_eq!(person.waits_for_script(KEPT), json!({ "kept": {}, "worker": "" }));
    assert!(!asked(&server).contains(&"/sw.js".to_owned()));
    person.browser.run(person.browser.session.enter_default_frame()).unwrap();
}

fn a_worker_that_was_withdrawn_is_gone_after_the_next_visit(person: &Person<'_>) {
    const WITHDRAWN: &str = include_str!("../../deploy/sw-withdrawn.js");
    // A browser that has much to do asks for the worker when that is gone already.
    const LATE: &[u8] = b"if (navigator.serviceWorker?.controller)
        window.requestIdleCallback = (call) => setTimeout(call, 3000);\n";
    let copy = Copy::new().kept();
    let copy = copy.with("guide-", ".js", |script| [LATE, &script].concat()).finished();
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().has_a_copy();
    let _copy = copy.adding("sw.js", WITHDRAWN);
    person.opens_the_guide().waits_until("nothing is kept any more", |_| {
        person.waits_for_script(KEPT) == json!({ "kept": {}, "worker": "" })
    });
    person.answers(CONDUCT);
    // And stays gone.
    std::thread::sleep(std::time::Duration::from_secs(4));
    assert_eq!(person.waits_for_script(KEPT), json!({ "kept": {}, "worker": "" }));
}
