//! Whatever does not load or stops later: people are never left with an empty page, but with the list of
//! places and a number to call.

use serde_json::json;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_gets_no_module_reads_the_list_of_places,
    who_gets_a_broken_module_reads_the_list_of_places,
    who_gets_no_script_reads_the_list_of_places,
    who_gets_no_start_script_reads_the_list_of_places,
    who_may_not_run_webassembly_reads_the_list_of_places,
    whose_guide_stops_under_their_hands_is_taken_to_a_message_and_can_try_again,
    whose_browser_lacks_a_style_sheet_can_still_answer,
    whose_browser_translates_the_page_can_still_answer,
];

/// What only Chromium's driver can do: turn scripts off, and slow the connection down.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    who_has_no_scripts_reads_the_list_of_places,
    who_has_a_slow_connection_reads_the_list_meanwhile_and_gets_the_guide_in_the_end,
];

const LIST: &str = "Her kan du klage";
const NEVER_RAN: &str = "Guiden kunne ikke starte.";
const STOPPED: &str = "Guiden er gået i stå.";

impl Person<'_> {
    /// Reads the plain page: whole, with the numbers, and without anything of the guide.
    fn reads_the_list_of_places(&self) -> &Self {
        self.is_at(LIST);
        for words in [
            "Er nogen i livsfare? Ring 112.",
            "ring til Borgerrådgiveren på 33 66 14 00",
            "Kommunen har bestemt noget, du er uenig i",
            "Det handler ikke om Københavns Kommune",
        ] {
            self.reads(words);
        }
        let seen = self.sees();
        assert_eq!(seen["options"], json!([]), "the guide is still there");
        assert!(!seen["text"].as_str().unwrap_or_default().contains("Fortsæt"));
        self
    }

    fn reads_that_it_did_not_start(&self) -> &Self {
        self.opens("/").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
        self.reads_the_list_of_places().reads(NEVER_RAN).reads("Prøv igen");
        assert!(!self.sees()["text"].to_string().contains(STOPPED));
        // Who came to read is not thrown to another place.
        assert_eq!(self.sees()["focus"], "");
        self
    }
}

fn who_gets_no_module_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new().without("guide-", ".wasm");
    person.at(&copy.served()).reads_that_it_did_not_start();
}

fn who_gets_a_broken_module_reads_the_list_of_places(person: &Person<'_>) {
    // Half of it, as a connection that broke would leave it; and bytes that are no module at all.
    let half = Copy::new().with("guide-", ".wasm", |bytes| bytes[..bytes.len() / 2].to_vec());
    person.at(&half.served()).reads_that_it_did_not_start();
    let other = Copy::new().with("guide-", ".wasm", |_| b"<html>not a module".to_vec());
    person.at(&other.served()).reads_that_it_did_not_start();
}

fn who_gets_no_script_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new().without("guide-", ".js");
    person.at(&copy.served()).reads_that_it_did_not_start();
}

fn who_gets_no_start_script_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new().without("boot", ".js");
    let server = copy.served();
    person.at(&server).opens("/").reads_the_list_of_places();
}

fn who_may_not_run_webassembly_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new();
    person.at(&copy.served_with(" 'wasm-unsafe-eval'", "")).reads_that_it_did_not_start();
}

fn whose_guide_stops_under_their_hands_is_taken_to_a_message_and_can_try_again(
    person: &Person<'_>,
) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT);
    // A browser that refuses to make an element is what the guide does not expect: it panics.
    person.does("has a browser that breaks");
    person.script("Document.prototype.createElement = () => { throw new Error('refused') }");
    person.presses("Fortsæt").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
    person.reads_the_list_of_places().reads(STOPPED).has_focus_on("failed");
    let seen = person.sees();
    assert!(!seen["text"].to_string().contains(NEVER_RAN));
    person.does("follows \"Prøv igen\"").click("//a[normalize-space()='Prøv igen']");
    person.waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    person.is_at(WHAT).has_told_nothing().answers(CONDUCT).is_at(WHOM);
}

fn whose_browser_lacks_a_style_sheet_can_still_answer(person: &Person<'_>) {
    let copy = Copy::new().without("guide", ".css");
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/").waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    person.answers_all(&[CONDUCT, KK]).reads(URGENT);
}

fn whose_browser_translates_the_page_can_still_answer(person: &Person<'_>) {
    person.opens_the_guide();
    // As browsers do it: each text goes into an element of its own, in another language.
    let translate = "
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode);
        for (const text of texts) {
            const font = document.createElement('font');
            text.replaceWith(font);
            font.append(text.data + ' ');
        }";
    for option in [CONDUCT, KK, CAN_WAIT] {
        person.does("has the page translated").script(translate);
        person.chooses(option).continues();
    }
    person.script(translate);
    person.continues().waits_until("it says what is missing", |seen| seen["summary"] != json!([]));
    person.answers("Nej");
    assert_eq!(person.sees()["guide"], "ready");
    person.script(translate);
    person.goes_back().waits_until("one is back", |seen| seen["state"] == "Decision");
    person.reads("Er du også uenig i noget");
    assert_eq!(person.sees()["guide"], "ready");
}

fn who_has_no_scripts_reads_the_list_of_places(person: &Person<'_>) {
    let off = |off: bool| {
        person.browser.chromium("Emulation.setScriptExecutionDisabled", &json!({ "value": off }));
    };
    off(true);
    person.opens("/");
    let text = person.browser.chromium(
        "Runtime.evaluate",
        &json!({ "expression": "document.body.innerText", "returnByValue": true }),
    );
    off(false);
    let text = text["result"]["value"].as_str().unwrap_or_default();
    for words in [LIST, "33 66 14 00", "Er nogen i livsfare? Ring 112.", "brug listen her"] {
        assert!(text.contains(words), "the page without scripts does not say {words}:\n{text}");
    }
    for words in [NEVER_RAN, STOPPED, "Guiden er ved at starte", "Fortsæt"] {
        assert!(!text.contains(words), "the page without scripts says {words}:\n{text}");
    }
}

fn who_has_a_slow_connection_reads_the_list_meanwhile_and_gets_the_guide_in_the_end(
    person: &Person<'_>,
) {
    let slow = |bytes_a_second: i32| {
        let limits = json!({
            "offline": false,
            "latency": 0,
            "downloadThroughput": bytes_a_second,
            "uploadThroughput": -1,
        });
        person.browser.chromium("Network.emulateNetworkConditions", &limits);
    };
    // A server of its own, so that the browser has nothing of it yet.
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.browser.chromium("Network.enable", &json!({}));
    slow(30_000);
    person.opens("/").is_at(LIST).reads("Guiden er ved at starte");
    person.reads_the_list_of_places();
    person.waits_until("it takes too long", |seen| seen["guide"] == "failed").reads(NEVER_RAN);
    slow(-1);
    person.waits_until("the guide comes all the same", |seen| seen["guide"] == "ready");
    person.is_at(WHAT).answers(CONDUCT).is_at(WHOM);
}
