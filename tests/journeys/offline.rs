//! What an update of the server does to a tab that is open, and the guide without a network.

use std::fs;

use klagevejviser_core::stamp::IN_FORCE;
use klagevejviser_tools::serve::Server;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    an_open_tab_keeps_its_answers_and_says_once_an_hour_whether_there_are_newer_rules,
];

const NEWER: &str = "Der er kommet nye regler i guiden";
const FETCH: &str = "Hent de nye regler, og start forfra";

/// A copy in which time can be put forward.
fn with_a_clock(copy: Copy) -> Copy {
    const CLOCK: &[u8] = b"{ let ahead = 0; const now = Date.now;
        addEventListener('later', () => { ahead += 61 * 60 * 1000; });
        Date.now = () => now() + ahead; }\n";
    copy.with("boot", ".js", |script| [CLOCK, &script].concat())
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
    person.waits_until("the guide starts again", |seen| seen["heading"] == WHAT);
    person.has_told_nothing();
    assert!(!person.says(NEWER));
    // At a computer that is left open, who starts again is somebody else.
    person.answers(CONDUCT).script("window.dispatchEvent(new Event('later'))");
    person.presses("Start forfra").reads(NEWER).has_told_nothing();
}
