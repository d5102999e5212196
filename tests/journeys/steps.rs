//! The guide without a script: where the module does not come, the same questions lead to the same steps, by links
//! within one file.

use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, DECIDED, KK, NO_ANSWER, VIA_FIRST};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_gets_no_module_is_led_step_by_step_and_tells_the_server_nothing,
];

/// What axe looks at; one engine is enough.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    a_screen_reader_meets_no_barrier_on_the_way_step_by_step_and_all_of_it_fits_320_pixels,
    who_begins_to_read_before_the_guide_runs_finds_the_question_where_it_was,
];

const ON: &str = "Gå videre";

impl Person<'_> {
    /// Follows a link of the section that is shown.
    pub(super) fn steps_to(&self, words: &str) -> &Self {
        self.does(format!("follows \"{words}\""));
        let seen = self.sees();
        let address = seen["address"].as_str().unwrap_or_default().to_owned();
        let at = address.split_once('#').map_or("trin-0", |(_, at)| at);
        self.click(&format!("//section[@id='{at}']//a[contains(., '{words}')]"));
        self.waits_until("another section is shown", |seen| seen["address"] != *address)
    }

    pub(super) fn steps_all(&self, links: &[&str]) -> &Self {
        for words in links {
            self.steps_to(words);
        }
        self
    }
}

fn who_gets_no_module_is_led_step_by_step_and_tells_the_server_nothing(person: &Person<'_>) {
    let copy = Copy::new().without("guide-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/").waits_until("the guide has failed", |seen| seen["guide"] == "failed");
    person.does("follows the first answer that fits");
    person
        .click(&format!("//a[contains(., '{NO_ANSWER}')]"))
        .reads("Hvem handler det om?")
        .settles();
    let before = server.requests().len();
    // A delay, with a decision in the same case whose deadline is near: the appeal first, then the delay.
    person.steps_all(&[KK, CAN_WAIT, "ikke klaget over det endnu"]);
    person.reads("læg 28 dage til").steps_to("5 dage eller færre").steps_to(VIA_FIRST);
    person.reads("Send din klage, så kommunen har den inden fristen er ude");
    person.steps_to(ON).reads("Har du skrevet til dem, at du mangler svar?").goes_back();
    person.reads("Send din klage, så kommunen har den").steps_to(ON).steps_to("Nej");
    person.reads("Passer noget af det her på dig?").reads("Er der også noget andet galt?");
    assert_eq!(server.requests().len(), before, "an answer has asked the server for something");
    person.steps_to("Begynd igen med det").reads(DECIDED);
}

fn a_screen_reader_meets_no_barrier_on_the_way_step_by_step_and_all_of_it_fits_320_pixels(
    person: &Person<'_>,
) {
    person.opens("/trin/#trin-0").reads(DECIDED).meets_no_barrier("a question as links");
    person.steps_all(&[DECIDED, KK, "slået, truet eller krænket"]);
    person
        .steps_to(ON)
        .steps_to("ikke klaget over det endnu")
        .steps_to("6-10 dage")
        .steps_to(VIA_FIRST);
    person.meets_no_barrier("a result among the steps");
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 640, "/trin/#trin-0").reads(DECIDED).fits("links to answer");
    person.steps_all(&[DECIDED, KK, CAN_WAIT, "ikke klaget over det endnu"]).fits("days to count");
    person.steps_all(&["6-10 dage", VIA_FIRST]).opens_every_fold().fits("a result among the steps");
}

/// Where the rows to choose from stand: from the top and height of each, in pixels.
const ROWS: &str = "return [...document.querySelectorAll('.picks > .option, fieldset .option')]
    .filter((row) => row.getClientRects().length > 0)
    .map((row) => row.getBoundingClientRect())
    .map((box) => [Math.round(box.top), Math.round(box.height)])";

/// What Chromium counts as moved under the reader's eyes since the page was opened.
const SHIFTED: &str = "const done = arguments[0];
    let shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((one) => shifted += one.value))
        .observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(shifted), 200))";

/// The most that may move, by Chromium's measure.
const MOST_SHIFTED: f64 = 0.05;

fn who_begins_to_read_before_the_guide_runs_finds_the_question_where_it_was(person: &Person<'_>) {
    let slow = |bytes_a_second: i32| {
        let limits = json!({
            "offline": false, "latency": 0, "downloadThroughput": bytes_a_second, "uploadThroughput": -1,
        });
        person.browser.chromium("Network.emulateNetworkConditions", &limits);
    };
    let screen = |width: u32, height: u32| {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        person.browser.chromium("Emulation.setDeviceMetricsOverride", &size);
    };
    person.browser.chromium("Network.enable", &json!({}));
    for (width, height) in [(1280, 900), (768, 1024), (360, 740), (320, 640)] {
        // A server of its own, so that the browser has nothing of it yet.
        let copy = Copy::new();
        let server = copy.served();
        let person = person.at(&server);
        screen(width, height);
        slow(60_000);
        person.opens("/").reads("Guiden er ved at starte");
        let before = person.script(ROWS);
        slow(-1);
        person.waits_until("the guide is ready", |seen| seen["guide"] == "ready").settles();
        let after = person.script(ROWS);
        let shifted = person.waits_for_script(SHIFTED).as_f64().unwrap();
        println!("{width} x {height}: {shifted:.4} of the page has moved; {before} {after}");
        assert_eq!(before.as_array().map(Vec::len), Some(6), "{before}");
        assert!(shifted <= MOST_SHIFTED, "{width} x {height}: {shifted} of the page has moved");
        assert_eq!(before, after, "{width} x {height}: rows stand elsewhere");
    }
    person
        .browser
        .chromium("Emulation.clearDeviceMetricsOverride", &Value::Object(Default::default()));
}
