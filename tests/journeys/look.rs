//! The look that a page of others gives the guide, and the page on which editors choose it and copy the code.

use klagevejviser_tests::slow::Slow;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::around::Around;
use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{DECIDED, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    a_page_gives_the_guide_its_look_where_that_can_be_read,
    a_look_is_there_also_where_the_guides_own_style_comes_late,
    an_editor_without_scripts_finds_the_code_and_sees_the_guide,
    an_editor_chooses_how_the_guide_is_and_copies_code_that_shows_it_so,
];

/// What axe finds is looked at in one engine.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    a_screen_reader_meets_no_barrier_on_the_page_for_editors_and_it_fits_320_pixels,
];

/// The look of the guide, where one is in it.
const LOOK: &str = "
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    return {
        button: style('button.primary').backgroundColor,
        words: style('button.primary').color,
        link: style('#guide .link').color,
        font: getComputedStyle(document.body).fontFamily.split(',')[0].replaceAll('\"', ''),
        corners: style('button.primary').borderRadius,
    }";

fn a_page_gives_the_guide_its_look_where_that_can_be_read(person: &Person<'_>) {
    let around = Around::new();
    let own = json!({
        "button": "rgb(0, 77, 153)", "words": "rgb(255, 255, 255)", "link": "rgb(0, 77, 153)",
        "font": "system-ui", "corners": "4px",
    });
    let own_but = |changes: Value| {
        let mut look = own.clone();
        for (name, value) in changes.as_object().unwrap() {
            look[name] = value.clone();
        }
        look
    };
    // Above, below and at the contrast of 4.5:1: a button's words, a link on every ground on which links stand.
    let looks = [
        (
            "farve=\"#00563f\"",
            own_but(json!({ "button": "rgb(0, 86, 63)", "link": "rgb(0, 86, 63)" })),
        ),
        (
            "farve=\"000C2E\" tekstfarve=\"#fd0\" linkfarve=\"#a00000\"",
            own_but(json!({
                "button": "rgb(0, 12, 46)", "words": "rgb(255, 221, 0)", "link": "rgb(160, 0, 0)",
            })),
        ),
        // 2.3:1 between yellow and white; 4.48:1 and 4.54:1 between grey and white, and less on a darker ground.
        ("farve=\"#ffcc00\"", own.clone()),
        ("farve=\"#777777\"", own.clone()),
        ("farve=\"#767676\"", own.clone()),
        ("linkfarve=\"#767676\"", own.clone()),
        ("farve=\"#004d99\" tekstfarve=\"#1a1a1a\"", own.clone()),
        ("farve=\"#00563f\" linkfarve=\"#ffcc00\"", own.clone()),
        // What is no colour, no font's name and no number.
        ("farve=\"green\" skrift=\"x&quot;;} body { display: none\" runding=\"99\"", own.clone()),
        ("farve=\"url(//x.example)\" skrift=\"url(//x.example)\" runding=\"-1\"", own.clone()),
        (
            "skrift=\"KBH, Comic Sans MS\" runding=\"0\"",
            own_but(json!({ "font": "KBH", "corners": "0px" })),
        ),
    ];
    for (attributes, look) in &looks {
        person.visits(&around.page(&[], &around.script(), &around.element(attributes)));
        person.has_the_guide();
        person.enters_the_guide(1).is_at(WHAT);
        assert_eq!(&person.script(LOOK), look, "{attributes}");
        person.steps_out();
    }
    // Changed later, by the same rules; what was refused is said to whoever looks.
    let listens = "window.refused = []; console.warn = (words) => refused.push(words)";
    person.enters_the_guide(1).script(listens);
    person.steps_out();
    let changes = |name: &str, value: &str| {
        person.script_with(
            "document.querySelector('klage-vejviser').setAttribute(...arguments)",
            vec![json!(name), json!(value)],
        );
    };
    let wears = |look: Value| {
        person
            .enters_the_guide(1)
            .waits_until(&format!("the guide wears {look}"), |_| person.script(LOOK) == look);
        let refused = person.script("return refused.splice(0)");
        person.steps_out();
        refused
    };
    changes("farve", "#00563f");
    let green = json!({
        "button": "rgb(0, 86, 63)", "words": "rgb(255, 255, 255)", "link": "rgb(0, 86, 63)",
        "font": "KBH", "corners": "0px",
    });
    assert_eq!(wears(green), json!([]));
    changes("farve", "#ffcc00");
    let refused = wears(own_but(json!({ "font": "KBH", "corners": "0px" })));
    let says =
        "Klagevejviser keeps its own look: #ffffff on #ffcc00 is 1.51:1, and 4.5:1 is needed.";
    assert_eq!(refused, json!([says]));
}

/// A look is measured against colours of the guide, which stand in its style.
fn a_look_is_there_also_where_the_guides_own_style_comes_late(person: &Person<'_>) {
    let padded = |mut style: Vec<u8>| {
        style.resize(style.len() + 500_000, b' ');
        style
    };
    let around = Around::with(Copy::new().with("guide-", ".css", padded));
    let slow = Slow::before(around.guide.address()).unwrap();
    let slowly = |html: String| html.replace(&around.guide.url(""), &slow.url(""));
    let element = slowly(around.element("farve=\"#00563f\""));
    person.visits(&around.page(&[], &slowly(around.script()), &element)).has_the_guide();
    person.enters_the_guide(1).waits_until("the guide is ready", |seen| seen["guide"] == "ready");
    assert_eq!(person.script(LOOK)["button"], "rgb(0, 86, 63)");
    person.steps_out();
}

/// The page for editors.
const PAGE: &str = "/indlejring/";

impl Person<'_> {
    /// What a piece of code on the page says.
    fn code(&self, id: &str) -> String {
        let code = self.script(&format!("return document.getElementById('{id}').textContent"));
        code.as_str().unwrap_or_default().to_owned()
    }

    /// Fills in a field of the page.
    fn sets(&self, field: &str, value: &str) -> &Self {
        self.does(format!("sets {field} to \"{value}\""));
        self.script_with(
            "const field = document.getElementById(arguments[0]);
             field.value = arguments[1];
             for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));",
            vec![json!(field), json!(value)],
        );
        self
    }
}

fn an_editor_without_scripts_finds_the_code_and_sees_the_guide(person: &Person<'_>) {
    let around = Around::with(Copy::new().without("indlejring", ".js"));
    person.at(&around.guide).opens(PAGE).reads("i stedet for GUIDENS-ADRESSE");
    assert!(person.code("kode-element").contains("https://GUIDENS-ADRESSE/v1/klage-vejviser.js"));
    assert!(!person.sees()["text"].to_string().contains("Kopiér koden"));
    person.goes_into("document.querySelector('iframe')").is_at(WHAT).answers(DECIDED).is_at(WHOM);
    person.steps_out();
}

fn a_screen_reader_meets_no_barrier_on_the_page_for_editors_and_it_fits_320_pixels(
    person: &Person<'_>,
) {
    person.opens(PAGE).finds("//section[@id='indstillinger'][not(@hidden)]");
    person.settles().meets_no_barrier("the page for editors");
    person.sets("farve", "#00563f").has_the_guide();
    person.meets_no_barrier("the page for editors with the element");
    person.opens_in_a_window_of(320, 640, PAGE).is_at("Vis guiden på en anden side");
    person.fits("the page for editors");
    person.steps_out();
}

fn an_editor_chooses_how_the_guide_is_and_copies_code_that_shows_it_so(person: &Person<'_>) {
    let around = Around::new();
    let person = &person.at(&around.guide);
    person.opens(PAGE).finds("//section[@id='indstillinger'][not(@hidden)]");
    // The code has the address of the guide, and what a browser checks the loader by.
    let element = person.code("kode-element");
    assert!(element.contains(&around.guide.url("/v1/klage-vejviser.js")), "{element}");
    assert!(element.contains("integrity=\"sha384-"), "{element}");
    assert!(!person.sees()["text"].to_string().contains("GUIDENS-ADRESSE"));

    // What is chosen goes into both kinds of code, and into the guide above them.
    person
        .sets("lang", "en")
        .sets("valg", "Conduct")
        .sets("farve", "#00563f")
        .sets("skrift", "A \"B\" & C");
    person.has_the_guide();
    person.enters_the_guide(1).is_at("Who is it about?");
    assert_eq!(person.script(LOOK)["button"], "rgb(0, 86, 63)");
    person.steps_out();
    let (element, frame) = (person.code("kode-element"), person.code("kode-ramme"));
    assert!(element.contains("skrift=\"A &quot;B&quot; &amp; C\""), "{element}");
    assert!(frame.contains("#sprog=en&amp;valg=Conduct&amp;farve=%2300563f&amp;"), "{frame}");

    // Copied, or marked for who copies by hand; either is said.
    for (button, code) in [("med", &element), ("uden", &frame)] {
        // By key: the guide above may still be growing, and a button that moves is not hit.
        let found = format!("//button[normalize-space()='Kopiér koden {button} script']");
        let focus = "document.evaluate(arguments[0], document, null, 9).singleNodeValue.focus()";
        person.script_with(focus, vec![json!(found)]);
        person.key(&Key::Enter);
        person.waits_until("it is said, and the code is marked", |_| {
            let said = person.script("return document.getElementById('kopieret').textContent");
            let marked = person.script("return getSelection().toString().trim()");
            let is_said =
                said == "Koden er kopieret." || said == "Koden er markeret. Kopiér den selv.";
            is_said && marked == **code
        });
    }

    // Pasted as they are into a page of others, both show the guide as it was chosen.
    person.visits(&around.page(&[], "", &element)).has_the_guide();
    person.enters_the_guide(1).is_at("Who is it about?");
    assert_eq!(person.script(LOOK)["button"], "rgb(0, 86, 63)");
    person.steps_out();
    person.visits(&around.page(&[], "", &frame));
    person.goes_into("document.querySelector('iframe')").is_at("Who is it about?");
    assert_eq!(person.script(LOOK)["button"], "rgb(0, 86, 63)");
    person.steps_out();
}
