//! Coming back: Back and Forward to a page that the browser kept as it was (the back/forward cache), and a tab that
//! is opened again. After "Slet mine svar" and after "Forlad siden hurtigt" no answer is there.

use serde_json::json;

use super::copy::Copy;
use super::engine::{Browser, Engine};
use super::keeping::{DELETE, GONE, PANEL};
use super::leaving::leading_to;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_deletes_and_comes_back_to_a_kept_page_finds_no_answer,
    who_leaves_and_comes_back_to_a_kept_page_finds_no_answer,
    a_page_from_before_the_one_in_which_one_deleted_shows_no_answer,
    a_page_that_says_it_was_kept_shows_no_answer,
];

/// Chromium can be told to come back with the tabs of its last session; Firefox's tab is opened again in
/// [`super::leaving`]. WebKit's browser restores nothing while a driver leads it.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    who_opens_the_browser_again_with_its_last_tabs_sees_no_answer,
];

/// The engines that keep pages for Back while a driver leads them. Firefox does so for people, not for its driver.
const KEEPING: [Engine; 2] = [Engine::Chromium, Engine::WebKit];

/// A copy that notes at the page whether the browser kept it or loaded it.
fn noting(copy: Copy) -> Copy {
    const NOTES: &[u8] = b"addEventListener('pageshow', (event) => {
        document.documentElement.dataset.shown = event.persisted ? 'kept' : 'loaded'; });\n";
    copy.with("guide-", ".js", |script| [NOTES, &script].concat())
}

impl Person<'_> {
    /// Comes back from another page, and sees whether the browser has kept the one before.
    fn comes_back(&self) -> bool {
        self.goes_back().waits_until("the guide is ready", |seen| seen["guide"] == "ready");
        self.settles();
        self.script("return document.documentElement.dataset.shown") == json!("kept")
    }

    fn has_told_nothing_behind_or_ahead(&self) -> &Self {
        self.is_at(WHAT).has_told_nothing();
        for _ in 0..2 {
            self.goes_back().settles().has_told_nothing();
        }
        for _ in 0..2 {
            self.goes_forward().settles().has_told_nothing();
        }
        self
    }

    fn has_some_answers(&self) -> &Self {
        self.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT)
    }
}

/// Takes a way on which the browser comes back to a page, and looks whether it had kept that. A browser that is
/// short of memory keeps none: it may take three goes until it has kept one.
fn comes_to_what_is_kept(engine: Engine, way: impl Fn() -> bool) {
    let keeps = KEEPING.contains(&engine);
    let goes = if keeps { 3 } else { 1 };
    assert_eq!((0..goes).any(|_| way()), keeps, "what the browser keeps has changed");
}

fn who_deletes_and_comes_back_to_a_kept_page_finds_no_answer(person: &Person<'_>) {
    let copy = noting(Copy::new());
    let server = copy.served();
    let person = person.at(&server);
    comes_to_what_is_kept(person.engine(), || {
        person
            .has_some_answers()
            .opens_details(PANEL)
            .presses(DELETE)
            .reads("Dine svar er slettet.");
        person.opens("/akut.html").is_at("Akut hjælp");
        let kept = person.comes_back();
        person.has_told_nothing_behind_or_ahead();
        kept
    });
}

fn who_leaves_and_comes_back_to_a_kept_page_finds_no_answer(person: &Person<'_>) {
    let copy = noting(leading_to(person.server));
    let server = copy.served();
    let person = person.at(&server);
    person.has_some_answers().presses("Forlad siden hurtigt").is_at(GONE);
    // No engine keeps a page that was replaced; what lies behind it is loaded anew.
    person.comes_back();
    person.is_at(WHAT).has_told_nothing();
}

fn a_page_from_before_the_one_in_which_one_deleted_shows_no_answer(person: &Person<'_>) {
    let copy = noting(Copy::new());
    let server = copy.served();
    let person = person.at(&server);
    comes_to_what_is_kept(person.engine(), || {
        // Answers, and then the guide once more, in the same tab: the page with the answers lies behind.
        person.has_some_answers().opens("/akut.html").is_at("Akut hjælp").opens_the_guide();
        person.answers(CONDUCT).opens_details(PANEL).presses(DELETE).reads("Dine svar er slettet.");
        // Behind: the guide's places, the other page, the guide's places with the answers.
        let mut kept = false;
        for _ in 0..6 {
            person
                .goes_back()
                .waits_until("a page is there", |seen| {
                    seen["heading"] != "" && seen["arrived"] == true
                })
                .settles();
            if person.sees()["heading"] != "Akut hjælp" {
                person.has_told_nothing();
                kept |= person.script("return document.documentElement.dataset.shown") == "kept";
            }
        }
        kept
    });
}

fn a_page_that_says_it_was_kept_shows_no_answer(person: &Person<'_>) {
    // What a browser says that keeps the page, for the engine whose driver does not let it.
    person.has_some_answers().does("goes elsewhere and comes back, as the browser says");
    person.script(
        "for (const name of ['pagehide', 'pageshow'])
             dispatchEvent(new PageTransitionEvent(name, { persisted: true }))",
    );
    person.settles().has_told_nothing_behind_or_ahead();
    person.has_some_answers().opens_details(PANEL).presses(DELETE).reads("Dine svar er slettet.");
    person.script("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    person.settles().has_told_nothing_behind_or_ahead();
    assert_eq!(person.answers(CONDUCT).sees()["guide"], "ready");
}

fn who_opens_the_browser_again_with_its_last_tabs_sees_no_answer(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let place = Copy::new();
    let profile = format!("--user-data-dir={}", place.folder().join("profile").display());
    for leave in [false, true] {
        let browser = Browser::start_with(person.engine(), &[&profile]).unwrap();
        let before = Person::new(&browser, &server);
        before.has_some_answers();
        if leave {
            before.presses("Forlad siden hurtigt").is_at(GONE);
        } else {
            before.opens_details(PANEL).presses(DELETE).reads("Dine svar er slettet.");
        }
        drop(browser);
        let browser =
            Browser::start_with(person.engine(), &[&profile, "--restore-last-session"]).unwrap();
        let after = Person::new(&browser, &server);
        let here = server.address().port();
        let came = browser.run(browser.session.windows()).unwrap().into_iter().any(|tab| {
            browser.run(browser.session.switch_to_window(tab)).unwrap();
            after.sees()["address"].to_string().contains(&format!(":{here}/"))
                || after.sees()["heading"] == GONE
        });
        assert!(came, "the tab did not come back");
        // All of its history came with it.
        assert!(after.script("return history.length").as_u64() > Some(3));
        if leave {
            after.is_at(GONE).goes_back();
        }
        after.waits_until("the guide is ready", |seen| seen["guide"] == "ready");
        after.settles().has_told_nothing().goes_back().settles().has_told_nothing();
        after.goes_forward().settles().has_told_nothing();
    }
}
