//! Whatever does not load or stops later: people are never left with an empty page, but with the list of
//! places and a number to call.

use klagevejviser_core::words::Language;
use serde_json::json;

use super::copy::Copy;
use super::directory::FIND;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, KK, URGENT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_gets_no_module_reads_the_list_of_places,
    who_gets_a_broken_module_reads_the_list_of_places,
    who_gets_no_script_reads_the_list_of_places,
    who_may_not_run_webassembly_reads_the_list_of_places,
    whose_guide_stops_under_their_hands_is_taken_to_a_message_and_can_try_again,
    whose_guide_breaks_inside_is_taken_to_a_message,
    whose_browser_lacks_a_style_sheet_can_still_answer,
    whose_browser_translates_the_page_can_still_answer,
    the_module_that_the_page_names_before_its_script_does_is_asked_for_once,
    who_gets_the_module_under_another_type_gets_the_guide,
    whose_browser_knows_no_modules_reads_the_list_of_places,
    who_gets_another_script_than_the_page_was_made_for_reads_the_list_of_places,
    whose_browser_puts_nodes_of_its_own_into_the_page_can_still_answer,
    whose_browser_puts_another_font_in_place_can_read_it_all_in_320_pixels,
    in_a_sandboxed_frame_people_get_the_guide_or_the_list_of_places,
];

/// What only Chromium's driver can do: turn scripts off, and slow the connection down.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    who_has_no_scripts_reads_the_list_of_places,
    who_has_a_slow_connection_reads_the_list_meanwhile_and_gets_the_guide_in_the_end,
    whose_connection_breaks_while_the_guide_loads_reads_the_list_of_places,
    whose_connection_breaks_later_can_still_answer,
];

const LIST: &str = "Her kan du klage";
const NEVER_RAN: &str = "Guiden kunne ikke starte.";
const STOPPED: &str = "Guiden er gået i stå.";

impl Person<'_> {
    /// Reads the plain page: whole, with the numbers, and without anything of the guide.
    pub(super) fn reads_the_list_of_places(&self) -> &Self {
        for words in [
            WHAT,
            LIST,
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

    pub(super) fn reads_that_it_did_not_start(&self) -> &Self {
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
    // It would say that the guide did not start: the page is as where nothing runs.
    let copy = Copy::new().without("guide-", ".js");
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

fn whose_guide_breaks_inside_is_taken_to_a_message(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).chooses(CAN_WAIT);
    // What others put into a page may go wrong as it likes.
    person.script("dispatchEvent(new ErrorEvent('error', { error: new Error('of another') }))");
    assert_eq!(person.sees()["guide"], "ready");
    // Nothing in the module is asked whether words could be made: it ends there, as in a panic. The browser's own
    // function refuses words as names; of what a test's script throws, a page is told nothing.
    person.does("has a browser that breaks");
    person.script("Document.prototype.createTextNode = Document.prototype.createElement");
    person.presses("Fortsæt").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
    person.reads_the_list_of_places().reads(STOPPED).has_focus_on("failed");
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
    for words in [LIST, "33 66 14 00", "Er nogen i livsfare? Ring 112.", "bruge listen her"] {
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
    slow(20_000);
    person.opens("/").reads(LIST).reads("Guiden er ved at starte");
    person.reads_the_list_of_places();
    person.waits_until("it takes too long", |seen| seen["guide"] == "failed").reads(NEVER_RAN);
    slow(-1);
    person.waits_until("the guide comes all the same", |seen| seen["guide"] == "ready");
    person.is_at(WHAT).answers(CONDUCT).is_at(WHOM);
}

fn the_module_that_the_page_names_before_its_script_does_is_asked_for_once(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().answers(CONDUCT).is_at(WHOM).settles();
    let asked = server.requests().into_iter().map(|request| request.target);
    let of_guide = asked.filter(|path| path.starts_with("/guide-") && path.ends_with(".wasm"));
    assert_eq!(of_guide.count(), 1);
}

fn who_gets_the_module_under_another_type_gets_the_guide(person: &Person<'_>) {
    const HASHED: &str = "/*-{hash}.*\n";
    let other = format!("/*.wasm\n    Content-Type: application/octet-stream\n\n{HASHED}");
    let copy = Copy::new();
    let server = copy.served_with(HASHED, &other);
    let person = person.at(&server);
    person.opens_the_guide();
    let kind = person.waits_for_script(
        "const done = arguments[0];
         fetch(document.querySelector('script').dataset.wasm).then((one) => done(one.headers.get('content-type')))",
    );
    assert_eq!(kind, "application/octet-stream");
    person.answers(CONDUCT).is_at(WHOM);
}

/// The guide with other words in its page.
fn with_page(words: &'static str, others: &'static str) -> Copy {
    Copy::new().with("index", ".html", |page| {
        let page = String::from_utf8(page).unwrap();
        assert!(page.contains(words), "index.html does not say {words}");
        page.replace(words, others).into_bytes()
    })
}

fn whose_browser_knows_no_modules_reads_the_list_of_places(person: &Person<'_>) {
    // To such a browser "module" is a type of script that it does not know, and so is this one to ours.
    let copy = with_page("type=\"module\"", "type=\"unknown\"");
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/").settles().reads_the_list_of_places();
    person.reads("virker i alle browsere, også uden JavaScript");
    assert!(!person.sees()["text"].to_string().contains("Guiden er ved at starte"));
}

fn who_gets_another_script_than_the_page_was_made_for_reads_the_list_of_places(
    person: &Person<'_>,
) {
    // The page as a server would give it that writes down what each script must be.
    const OTHER: &str =
        "type=\"module\" integrity=\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"";
    let copy = with_page("type=\"module\"", OTHER);
    let server = copy.served();
    person.at(&server).opens("/").settles().reads_the_list_of_places();
    // A script and a module of two builds.
    let copy = Copy::new().with("guide-", ".js", |script| {
        let script = String::from_utf8(script).unwrap();
        // By this word the two know each other.
        let is_pair = |word: &&str| {
            word.len() == 9
                && word.starts_with('b')
                && word[1..].bytes().all(|byte| b"0123456789abcdef".contains(&byte))
        };
        let mut words = script.split(|sign: char| !sign.is_ascii_alphanumeric());
        let pair = words.find(is_pair).expect("the script names its module");
        script.replace(pair, "b00000000").into_bytes()
    });
    person.at(&copy.served()).reads_that_it_did_not_start();
}

fn whose_browser_puts_nodes_of_its_own_into_the_page_can_still_answer(person: &Person<'_>) {
    // As password managers, readers and checkers of spelling do, wherever there is room.
    const INTRUDES: &str = "
        for (const one of document.querySelectorAll('#guide, #guide *:not(p, span, h1, summary, button)')) {
            const alien = () => document.createElement('x-extension');
            one.prepend(alien());
            if (one.id !== 'guide') one.after(alien());
            one.append(document.createComment('extension'));
        }
        document.body.prepend(document.createElement('x-extension'));";
    person.opens_the_guide();
    for option in [CONDUCT, KK, CAN_WAIT] {
        person.does("has an extension that changes the page").script(INTRUDES);
        person.chooses(option).continues();
    }
    person.script(INTRUDES);
    person.continues().waits_until("it says what is missing", |seen| seen["summary"] != json!([]));
    person.script(INTRUDES);
    person.answers("Nej").opens_details("Dine svar").script(INTRUDES);
    person.goes_back().waits_until("one is back", |seen| seen["state"] == "Decision");
    person.script(INTRUDES);
    person.presses("Start forfra").is_at(WHAT).has_told_nothing();
    assert_eq!(person.sees()["guide"], "ready");
}

fn whose_browser_puts_another_font_in_place_can_read_it_all_in_320_pixels(person: &Person<'_>) {
    // A wide font and the distances of WCAG 1.4.12.
    const FONT: &str = "
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* {
            font-family: monospace !important; line-height: 1.5 !important;
            letter-spacing: .12em !important; word-spacing: .16em !important;
        } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
        return getComputedStyle(document.querySelector('h1')).fontFamily";
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 640, "/").is_at(WHAT);
    assert_eq!(person.does("has a font of their own").script(FONT), "monospace");
    person.fits("the first question").answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej"]);
    person.fits("a question").answers("Nej, ikke endnu").answers("Nej").result();
    person.opens_every_fold().fits("the result");
}

fn in_a_sandboxed_frame_people_get_the_guide_or_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    let opens = |sandbox: &str| {
        person.opens("/404.html").does(format!("opens the guide in a frame with \"{sandbox}\""));
        person.script_with(
            "const frame = document.createElement('iframe');
             frame.setAttribute('sandbox', arguments[0]);
             [frame.width, frame.height, frame.src] = [640, 640, '/'];
             document.body.replaceChildren(frame)",
            vec![json!(sandbox)],
        );
        person.browser.run(person.finds("//iframe").enter_frame()).unwrap();
    };
    // With an origin of its own that is nobody's, no browser lets it load a script: the page is whole without.
    opens("allow-scripts");
    person.settles().reads_the_list_of_places();
    // With ours, and forms as the guide has them, it runs.
    opens("allow-scripts allow-same-origin allow-forms");
    person.is_at(WHAT).answers(CONDUCT).is_at(WHOM);
    person.browser.run(person.browser.session.enter_default_frame()).unwrap();
}

fn whose_connection_breaks_while_the_guide_loads_reads_the_list_of_places(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    let breaks = |addresses: &[&str]| {
        person.browser.chromium("Network.setBlockedURLs", &json!({ "urls": addresses }));
    };
    person.browser.chromium("Network.enable", &json!({}));
    breaks(&["*.wasm"]);
    person.reads_that_it_did_not_start();
    breaks(&[]);
    person.does("follows \"Prøv igen\"").click("//a[normalize-space()='Prøv igen']");
    person.waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    breaks(&["*/guide-*.js"]);
    person.opens("/").settles().reads_the_list_of_places();
    breaks(&[]);
    person.reloads().waits_until("the guide is ready", |seen| seen["guide"] == "ready");
}

fn whose_connection_breaks_later_can_still_answer(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    // A copy on the device would answer.
    server.hide("/sw.js");
    let person = person.at(&server);
    let offline = |offline: bool| {
        let limits = json!({
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        person.browser.chromium("Network.emulateNetworkConditions", &limits);
    };
    person.browser.chromium("Network.enable", &json!({}));
    person.opens_the_guide();
    offline(true);
    let gone = person.waits_for_script(
        "const done = arguments[0]; fetch('/').then(() => done('answered'), () => done('gone'))",
    );
    person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]);
    let titles = person.result().titles().len();
    // What is asked for now says that it does not come, each in its place, and the answers stay.
    person.opens_details("Hvorfor?").reads("Det kunne ikke hentes.");
    person.asks_for(Language::En).reads("English kunne ikke hentes.");
    person.follows("Se alle breve, du kan skrive").reads("Brevene kunne ikke hentes.");
    person.follows("Søg efter emne").reads("Emnerne kunne ikke hentes.").settles();
    assert_eq!(person.sees()["guide"], "ready");
    offline(false);
    person.presses("Prøv igen").is_at(FIND);
    assert_eq!((gone, titles > 0), (json!("gone"), true));
}
