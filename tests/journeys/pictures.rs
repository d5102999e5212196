//! Takes a picture of every kind of page, for people to look at: docs/pictures/. Nothing is asserted here of the
//! guide; `./dev pictures` runs it. Each place is walked to once, and what changes there is the screen.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::Datelike;
use klagevejviser_core::words::{self, Language, Text};
use serde_json::{Value, json};

use super::around::Around;
use super::copy::Copy;
use super::directory::CHOOSES_ALL_THREE;
use super::engine::{Browser, Engine};
use super::languages::within;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::days_ago;

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&[Engine::Chromium];
    pictures_of_every_kind_of_page_in_danish,
    pictures_of_every_kind_of_page_in_english,
    pictures_of_what_is_written_from_right_to_left,
    pictures_of_the_staff_pages,
    pictures_of_pages_of_others,
];

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/pictures");

/// No picture shows more of a page, in pixels of the screen: what follows looks like what stands above it.
const HIGHEST: u64 = 3300;

/// On which screen, or on paper.
struct Look {
    name: &'static str,
    width: u32,
    height: u32,
    /// The whole page, or what the window shows of it at its heading.
    whole: bool,
    /// How much smaller than on the screen: all pictures together are to stay small, and readable.
    scale: f32,
    /// The medium, and whether the reader has chosen the colours.
    media: &'static str,
    forced: bool,
}

const WIDE: Look = Look {
    name: "wide",
    width: 1280,
    height: 800,
    whole: true,
    scale: 0.75,
    media: "screen",
    forced: false,
};
const NARROW: Look = Look { name: "narrow", width: 320, height: 640, scale: 0.9, ..WIDE };
/// What stands in a frame below the window is not drawn.
const HIGH: Look = Look { height: 2500, ..WIDE };
const HIGH_NARROW: Look = Look { height: 3200, ..NARROW };
const FORCED: Look = Look { name: "forced", forced: true, ..WIDE };
/// A4 less its margins.
const PAPER: Look = Look { name: "paper", width: 718, height: 1000, media: "print", ..WIDE };
/// A window of 1280 × 1024, four times enlarged.
const ENLARGED: Look = Look { name: "enlarged", width: 320, height: 256, whole: false, ..WIDE };

/// The day on which every picture is taken, so that the next ones show what has changed and not that time has passed.
const DAY: &str = "(() => {
    const Real = Date, begun = Real.now(), then = Real.UTC(2026, 10, 24, 9);
    globalThis.Date = class extends Real {
        constructor(...parts) { parts.length ? super(...parts) : super(globalThis.Date.now()); }
        static now() { return then + Real.now() - begun; }
    };
})();";

/// A person who takes pictures. The browser is as it was when this is dropped.
struct Camera<'a> {
    person: &'a Person<'a>,
    language: Language,
    day: Value,
}

impl<'a> Camera<'a> {
    fn new(person: &'a Person<'a>, language: Language) -> Self {
        fs::create_dir_all(FOLDER).unwrap();
        let script = json!({ "source": DAY });
        let day = person.browser.chromium("Page.addScriptToEvaluateOnNewDocument", &script);
        Self { person, language, day: day["identifier"].clone() }
    }

    fn browser(&self) -> &Browser {
        self.person.browser
    }

    fn say(&self, text: Text) -> &'static str {
        within(self.language, || text.str())
    }

    /// Takes a page as it is now, once for each look.
    fn takes(&self, page: &str, looks: &[&Look]) -> &Self {
        for look in looks {
            self.has(look);
            let name = format!("{page}-{}-{}.webp", self.language.code(), look.name);
            let parameters = self.part(look);
            let picture = self.browser().chromium("Page.captureScreenshot", &parameters);
            let bytes = BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
            self.person.does(format!("takes {name}, {} bytes", bytes.len()));
            fs::write(Path::new(FOLDER).join(name), bytes).unwrap();
            if look.media == "print" {
                self.person.script("dispatchEvent(new Event('afterprint'))");
            }
        }
        self.has(&WIDE);
        self
    }

    /// As citizens see it most.
    fn shows(&self, page: &str) -> &Self {
        match self.language {
            Language::En => self.takes(page, &[&WIDE]),
            _ => self.takes(page, &[&WIDE, &NARROW]),
        }
    }

    /// What is shown in one language and holds for all.
    fn shows_once(&self, page: &str, looks: &[&Look]) -> &Self {
        if self.language == Language::Da { self.takes(page, looks) } else { self }
    }

    fn has(&self, look: &Look) {
        let size = json!({
            "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false,
        });
        let forced = if look.forced { "active" } else { "none" };
        let media = json!({
            "media": look.media, "features": [{ "name": "forced-colors", "value": forced }],
        });
        self.browser().chromium("Emulation.setDeviceMetricsOverride", &size);
        self.browser().chromium("Emulation.setEmulatedMedia", &media);
        if look.media == "print" {
            self.person.script("dispatchEvent(new Event('beforeprint'))");
        }
        let start = if look.whole { "document.body" } else { "document.querySelector('h1')" };
        self.person.script(&format!("{start}.scrollIntoView()"));
        self.person.settles();
    }

    fn part(&self, look: &Look) -> Value {
        let mut parameters = json!({ "format": "webp", "quality": 15 });
        if look.whole {
            let height = self.person.script("return document.documentElement.scrollHeight");
            let height = height.as_u64().unwrap().min(HIGHEST);
            parameters["captureBeyondViewport"] = json!(true);
            parameters["clip"] = json!({ "x": 0, "y": 0, "width": look.width, "height": height, "scale": look.scale });
        }
        parameters
    }

    // --- Walking ----------------------------------------------------------------------------------------

    fn begins(&self) -> &Self {
        self.person.opens_the_guide();
        if self.language != Language::Da {
            self.person.speaks(self.language);
        }
        self
    }

    fn answers(&self, options: &[Text]) -> &Self {
        for option in options {
            self.person.chooses(self.say(*option)).goes_on();
        }
        self
    }

    fn types(&self, days: u64) -> &Self {
        self.person.types_in_english(days_ago(self.person, days)).goes_on();
        self
    }

    /// Follows the first link to a place; waits until something of it is there.
    fn goes_to(&self, place: &str, until: &str) -> &Self {
        self.person.does(format!("goes to {place}"));
        self.person.click(&format!("(//main//a[starts-with(@data-place, '{place}')])[1]"));
        self.person.finds(until);
        self.person.settles();
        self
    }

    fn sees_the_result(&self) -> &Self {
        self.person.result();
        self
    }
}

impl Drop for Camera<'_> {
    fn drop(&mut self) {
        let day = json!({ "identifier": self.day });
        self.browser().chromium("Page.removeScriptToEvaluateOnNewDocument", &day);
        self.browser().chromium("Emulation.setEmulatedMedia", &json!({ "media": "" }));
        self.browser().chromium("Emulation.clearDeviceMetricsOverride", &json!({}));
    }
}

fn pictures_of_every_kind_of_page_in_danish(person: &Person<'_>) {
    let camera = Camera::new(person, Language::Da);
    questions_and_results(&camera);
    letters_and_links(&camera);
    directory(&camera);
    for (path, page) in [
        ("/regler/", "rules"),
        ("/akut.html", "help-now"),
        ("/404.html", "not-found"),
        ("/tilgaengelighed/", "accessibility"),
        ("/privatliv/", "privacy"),
        ("/aendringer/", "changes"),
        ("/forvent/", "expect"),
        ("/folder/", "folder"),
        ("/trin/", "steps"),
        ("/indlejring/", "for-editors"),
        ("/uden-net.html", "no-network"),
    ] {
        person.opens(path);
        camera.shows(page);
        match page {
            "rules" => camera.takes(page, &[&FORCED]),
            "folder" => camera.takes(page, &[&FORCED, &PAPER]),
            _ => &camera,
        };
    }
    let copy = Copy::new().without("guide-", ".wasm");
    let server = copy.served();
    person.at(&server).opens("/").waits_until("it has failed", |seen| seen["guide"] == "failed");
    camera.shows("failed");
}

fn pictures_of_every_kind_of_page_in_english(person: &Person<'_>) {
    let camera = Camera::new(person, Language::En);
    questions_and_results(&camera);
    letters_and_links(&camera);
    directory(&camera);
    for (path, page) in
        [("/en/regler/", "rules"), ("/en/akut.html", "help-now"), ("/en/folder/", "folder")]
    {
        person.opens(path);
        camera.shows(page);
    }
}

fn pictures_of_what_is_written_from_right_to_left(person: &Person<'_>) {
    let camera = Camera::new(person, Language::Ar);
    camera.begins().shows("first-question");
    up_to_the_date(&camera).shows("date-mistake");
    camera.types(3).answers(&[words::guidance::ViaFirst.title]).sees_the_result();
    camera.shows("appeal");
}

fn pictures_of_the_staff_pages(person: &Person<'_>) {
    let camera = Camera::new(person, Language::Da);
    for (path, page) in [
        ("/medarbejder/", "doors"),
        ("/medarbejder/fare/", "staff-danger"),
        ("/medarbejder/borger-ringer/", "triage"),
        ("/medarbejder/klage/", "complaint"),
        ("/medarbejder/maa-jeg/", "may-i"),
        ("/medarbejder/laering/", "lesson"),
        ("/medarbejder/mere/tal/", "figures"),
    ] {
        person.opens(path).settles();
        camera.shows(page);
    }
}

const HIGH_ONES: [&Look; 2] = [&HIGH, &HIGH_NARROW];

/// A page as an editor makes it, with the guide in the middle: by the element in the look of the page, and by a plain
/// frame.
fn pictures_of_pages_of_others(person: &Person<'_>) {
    let camera = Camera::new(person, Language::Da);
    let around = Around::new();
    let style = "<style>
        body { margin: 0; font-family: Georgia, serif; color: #222 }
        header { background: #00563f; color: #fff; padding: 1rem }
        main { max-width: 44rem; margin: 0 auto; padding: 1rem }</style>";
    let text = "<p>Er du utilfreds med noget, kommunen har gjort, kan du klage. Svar på nogle få spørgsmål her, \
        og se, hvor du skal klage, og hvornår.</p>";
    let after = "<h2>Kontakt</h2><p>Du kan også ringe til os.</p>";
    let element = around.element("farve=\"#00563f\" skrift=\"Georgia\" runding=\"0\"");
    let head = format!("{}{style}", around.script());
    person.visits(&around.page(&[], &head, &format!("{text}{element}{after}"))).has_the_guide();
    camera.takes("embedded", &HIGH_ONES);
    person.enters_the_guide(1).answers(words::kind::Conduct.title.str()).settles().steps_out();
    camera.takes("embedded-second-question", &HIGH_ONES);
    let frame = format!(
        "<iframe src=\"{}\" title=\"Guide\" width=\"100%\" height=\"900\"></iframe>",
        around.guide.url("/")
    );
    person.visits(&around.page(&[], style, &format!("{text}{frame}{after}")));
    person.goes_into("document.querySelector('iframe')");
    person.waits_until("the guide is ready", |seen| seen["guide"] == "ready").steps_out();
    camera.takes("embedded-frame", &HIGH_ONES);
}

/// At the date of a letter, where something is missing, with the answers unfolded.
fn up_to_the_date<'a, 'b>(camera: &'a Camera<'b>) -> &'a Camera<'b> {
    camera.begins().answers(&[
        words::kind::Decision.title,
        words::whom::Kk.title,
        words::urgent::No.title,
        words::decision::Decided.title,
    ]);
    camera.person.goes_on().opens_details(camera.say(words::ui::DineSvar));
    camera
}

/// At the result of somebody who has waited for too long.
fn up_to_borgerraadgiveren<'a, 'b>(camera: &'a Camera<'b>) -> &'a Camera<'b> {
    camera.begins().answers(&[
        words::kind::Delay.title,
        words::whom::Kk.title,
        words::urgent::No.title,
        words::decision::None.title,
        words::asked::Silent.title,
        words::sent::Complaint.title,
    ]);
    camera.types(40).sees_the_result()
}

fn questions_and_results(camera: &Camera<'_>) {
    camera.begins().shows("first-question");
    camera.person.chooses(camera.say(words::kind::Decision.title));
    camera.shows_once("first-question-ticked", &[&WIDE, &FORCED, &ENLARGED]);

    up_to_the_date(camera).shows("date-mistake");
    camera.types(3).answers(&[words::guidance::ViaFirst.title]).sees_the_result();
    camera.shows("appeal").shows_once("appeal", &[&FORCED, &PAPER, &ENLARGED]);
    camera.person.opens_every_fold();
    camera.shows_once("appeal-unfolded", &[&WIDE]);

    camera.begins().answers(&[
        words::kind::Conduct.title,
        words::whom::Kk.title,
        words::urgent::Violence.title,
        words::decision::None.title,
        words::discrimination::No.title,
    ]);
    camera.sees_the_result().shows("danger");

    camera.begins().answers(&[
        words::kind::Decision.title,
        words::whom::OtherAuthority.title,
        words::authority::PayingDenmark.title,
    ]);
    camera.sees_the_result().shows("elsewhere");
}

fn letters_and_links(camera: &Camera<'_>) {
    up_to_borgerraadgiveren(camera).shows("borgerraadgiveren");
    camera.goes_to("Letter.", "//div[@id='brev']");
    // In the labels of the letters, which are no texts of the guide's module.
    let typed = match camera.language {
        Language::En => [
            ("The place in the municipality", "Prøvecentret"),
            ("What are you waiting for?", "svar på min klage over en regning"),
        ],
        _ => [
            ("Stedet i kommunen", "Prøvecentret"),
            ("Hvad venter du på?", "svar på min klage over en regning"),
        ],
    };
    for (label, text) in typed {
        camera.person.fills(label, text);
    }
    camera.shows("letter").shows_once("letter", &[&FORCED, &PAPER]);
    camera.goes_to("Letters", "//ul[@class='topics']").shows("letters");

    up_to_borgerraadgiveren(camera);
    camera.person.opens_details(camera.say(words::ui::GemTitel));
    camera
        .person
        .presses(camera.say(words::ui::LinkDatoer.here()))
        .presses(camera.say(words::ui::Link.here()));
    camera.person.has_focus_on("link");
    camera.shows("link");
}

fn directory(camera: &Camera<'_>) {
    let person = camera.person;
    camera.begins().goes_to("Find", "//input[@id='soeg']");
    person.searches("min kontanthjælp er stoppet").finds("//ol[@class='hits']//a");
    camera.shows("search");
    camera.goes_to("Topic.", "//fieldset[@class='date']");
    let day = days_ago(person, 14);
    let parts = [day.day(), day.month(), day.year() as u32];
    for (place, part) in parts.into_iter().enumerate() {
        let field = format!("(//fieldset[@class='date']//input)[{}]", place + 1);
        person.click(&field).types_keys(&part.to_string());
    }
    person.click("//form//button[@type='submit']").finds("//p[@class='left']");
    camera.shows("topic").shows_once("topic", &[&FORCED]);
    camera.goes_to("Body.", "//ul[@class='contacts']").shows("body");

    camera.begins().goes_to("Find", "//input[@id='soeg']").goes_to("Unequal", "//select");
    person.script(CHOOSES_ALL_THREE);
    person.settles();
    camera.shows("discrimination");
}
