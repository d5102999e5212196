//! The guide in pages of others: what editors paste, and what people then see and do there.

use klagevejviser_tools::serve::Server;
use serde_json::{Value, json};

use super::around::Around;
use super::copy::Copy;
use super::engine::Engine;
use super::leaving::{OUT, leading_to};
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, DECIDED, KK, URGENT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_reads_a_page_of_others_answers_there_and_its_height_follows,
    who_may_paste_no_script_shows_the_guide_in_a_plain_frame,
    a_page_says_in_which_language_and_where_the_guide_begins_and_what_it_does_not_know_is_left_out,
    two_guides_on_a_page_loaded_twice_moved_and_made_later_are_each_a_guide,
    a_guide_in_a_part_of_the_page_that_is_opened_later_has_its_height_then,
    who_leaves_at_once_from_a_page_of_others_leaves_that_page,
];

/// What only Chromium's driver can do: show a page as on paper. What axe finds is looked at in one engine.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    on_paper_the_whole_guide_stands_in_the_page_of_others,
    a_screen_reader_meets_no_barrier_in_a_page_of_others,
];

fn who_reads_a_page_of_others_answers_there_and_its_height_follows(person: &Person<'_>) {
    let around = Around::new();
    let style = "<style>
        header { position: sticky; top: 0; height: 80px; background: #000 }
        klage-vejviser { scroll-margin-top: 80px }
        .long { height: 700px }</style>";
    let body = format!(
        "<header></header><p class=\"long\">Tekst</p>{}<p class=\"long\">Tekst</p>",
        around.element("lang=\"da\"")
    );
    person.visits(&around.page(&[], &format!("{}{style}", around.script()), &body));
    let seen = person.has_the_guide();
    // Nothing has moved, and no focus.
    assert_eq!((&seen["scrolled"], &seen["focus"]), (&json!(0), &json!("body")));

    let fits = || {
        person.enters_the_guide(1).settles();
        let inside = person.height_of_the_guide();
        person.steps_out();
        person.waits_around("the frame is as high as the guide", |seen| {
            seen["height"].as_u64().is_some_and(|height| (inside..inside + 50).contains(&height))
        });
        inside
    };
    let first = fits();
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
    let second = fits();
    assert!(second < first, "{second} is not less than {first}");
    person.enters_the_guide(1).answers(KK).is_at(URGENT).settles();
    let heading = person.script("return document.querySelector('h1').getBoundingClientRect().top");
    person.has_focus_on("overskrift").steps_out();
    let seen = person.around();
    let at = seen["top"].as_f64().unwrap() + heading.as_f64().unwrap();
    assert!(at >= 80.0 && at < seen["window"].as_f64().unwrap(), "the heading is at {at}: {seen}");
    // The way to the guide alone is always there.
    let way = person.script(
        "const link = document.querySelector('klage-vejviser').shadowRoot.querySelector('a');
         return [link.textContent, link.href, link.getClientRects().length]",
    );
    let address = format!("{}#sprog=da", around.guide.url("/"));
    assert_eq!(way, json!(["Åbn guiden i et nyt vindue", address, 1]));
}

fn who_may_paste_no_script_shows_the_guide_in_a_plain_frame(person: &Person<'_>) {
    let around = Around::new();
    let frame = format!(
        "<iframe src=\"{}\" title=\"Guide\" width=\"100%\" height=\"500\"></iframe>",
        around.guide.url("/#sprog=en&valg=Conduct")
    );
    // A page whose policy allows the frame and nothing else.
    let policy =
        format!("Content-Security-Policy: default-src 'none'; frame-src {}", around.guide.url(""));
    person.visits(&around.page(&[&policy], "", &frame));
    person.goes_into("document.querySelector('iframe')");
    // In the language and after the answer that the address names, which says nothing of them any more.
    person.is_at("Who is it about?").has_focus_on("");
    assert_eq!(person.sees()["address"], around.guide.url("/"));
    person.chooses("The City of Copenhagen (Københavns Kommune)").goes_on().is_at("Is it urgent?");
    // The frame stays as it is, and what does not fit scrolls in it.
    let scrolls = person.script("return document.scrollingElement.scrollHeight > innerHeight");
    assert_eq!((scrolls, person.script("return innerHeight")), (json!(true), json!(500)));
    person.steps_out();
}

fn a_page_says_in_which_language_and_where_the_guide_begins_and_what_it_does_not_know_is_left_out(
    person: &Person<'_>,
) {
    let around = Around::new();
    for (attributes, heading, title) in [
        ("lang=\"en\"", "What is it about?", "Guide: Where can I complain?"),
        ("lang=\"da-DK\" emne=\"kontanthjaelp\"", WHAT, "Guide: Hvor kan jeg klage?"),
        ("valg=\"Delay\"", WHOM, "Guide: Hvor kan jeg klage?"),
        // What no guide knows, and what is more than an address can hold.
        (
            "lang=\"xx\" emne=\"nowhere\" valg=\"Loud\" farve=\"blue\"",
            WHAT,
            "Guide: Hvor kan jeg klage?",
        ),
        ("emne=\"../../akut\" valg=\"&sprog=en#svar=A\"", WHAT, "Guide: Hvor kan jeg klage?"),
        (&format!("emne=\"{}\"", "x".repeat(1_000_000)), WHAT, "Guide: Hvor kan jeg klage?"),
    ] {
        let body = around.element(attributes);
        person.visits(&around.page(&[], &around.script(), &body)).has_the_guide();
        let named = person.script(
            "return document.querySelector('klage-vejviser').shadowRoot.querySelector('iframe').title",
        );
        assert_eq!(named, title, "{}", &attributes[..attributes.len().min(60)]);
        person.enters_the_guide(1).is_at(heading);
        // Nobody asked for the focus there.
        assert_eq!(person.sees()["focus"], "");
        let address = person.sees()["address"].as_str().unwrap_or_default().to_owned();
        assert!(!address.contains("svar="), "{address}");
        if attributes.contains("kontanthjaelp") {
            // The topic has said whom it is about.
            person.answers(DECIDED).is_at(URGENT);
        }
        person.steps_out();
    }
}

fn two_guides_on_a_page_loaded_twice_moved_and_made_later_are_each_a_guide(person: &Person<'_>) {
    let around = Around::new();
    let body = format!(
        "{}<div id=\"other\">{}</div>{}",
        around.element(""),
        around.element("valg=\"Conduct\""),
        around.script()
    );
    // The element stands there before its script, which comes twice.
    person.visits(&around.page(&[], &around.script(), &body)).has_the_guide();
    person.enters_the_guide(2).is_at(WHOM).answers(KK).is_at(URGENT).steps_out();
    person.enters_the_guide(1).is_at(WHAT).answers(DECIDED).is_at(WHOM).steps_out();
    person.enters_the_guide(2).is_at(URGENT).answers(CAN_WAIT).steps_out();
    let titles = person.script(
        "return [...document.querySelectorAll('klage-vejviser')].map((one) =>
             one.shadowRoot.querySelector('iframe').title)",
    );
    assert_eq!(titles, json!(["Guide: Hvor kan jeg klage?", "Guide: Hvor kan jeg klage? (2)"]));

    // Taken out and put back, it begins again; one that a script makes is one too.
    person.script(
        "const first = document.querySelector('klage-vejviser');
         first.remove();
         document.getElementById('other').replaceChildren(first);
         const made = document.createElement('klage-vejviser');
         made.setAttribute('valg', 'Delay');
         made.textContent = 'Guiden';
         document.body.append(made)",
    );
    person.has_the_guide();
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
    person.enters_the_guide(2).is_at(WHOM).answers(KK).is_at(URGENT).steps_out();
    let parts = person.script(
        "return [...document.querySelectorAll('klage-vejviser')].map((one) =>
             one.shadowRoot.querySelectorAll('iframe, a, slot').length)",
    );
    assert_eq!(parts, json!([3, 3]));
}

fn a_guide_in_a_part_of_the_page_that_is_opened_later_has_its_height_then(person: &Person<'_>) {
    let around = Around::new();
    let body = format!("<div id=\"part\" style=\"display:none\">{}</div>", around.element(""));
    person.visits(&around.page(&[], &around.script(), &body));
    let there = |seen: &Value| seen["frame"] == true && seen["height"].as_u64() > Some(700);
    person.waits_until("the element has its frame", |_| {
        person.script("return !!document.querySelector('klage-vejviser').shadowRoot") == true
    });
    // As long as it takes to load, and longer than the element would wait without seeing it.
    person.settles().script("document.getElementById('part').style.display = 'block'");
    person.waits_around("the guide is as high as it must be", there);
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
    // Put away and opened again, it is where it was.
    person.script("document.getElementById('part').style.display = 'none'");
    person.settles().script("document.getElementById('part').style.display = 'block'");
    person.waits_around("the guide is there again", |seen| seen["frame"] == true);
    person.enters_the_guide(1).is_at(WHOM).steps_out();
}

/// The built element, leading people who must leave to where the guide leads them here.
fn loader_leading_to(copy: &Copy, elsewhere: &Server) {
    let file = copy.folder().join("v1/klage-vejviser.js");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches(OUT).count(), 1, "one way out, and that of the guide");
    let other = elsewhere.url("/nowhere");
    std::fs::write(file, text.replace(OUT, &other)).unwrap();
}

fn who_leaves_at_once_from_a_page_of_others_leaves_that_page(person: &Person<'_>) {
    let copy = leading_to(person.server);
    loader_leading_to(&copy, person.server);
    let around = Around::with(copy);
    let at = |body: &str| {
        person.visits(&around.page(&[], &around.script(), body));
    };
    let leaves = |how: &dyn Fn()| {
        person.is_at(WHAT).answers(CONDUCT).is_at(WHOM).answers(KK).is_at(URGENT);
        // The frame may be gone before the driver has answered.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(how));
        person.steps_out();
    };
    let presses = || {
        person.presses("Forlad siden hurtigt");
    };
    let escapes = || {
        for _ in 0..3 {
            person.key(&thirtyfour::Key::Escape);
        }
    };
    let ways: [&dyn Fn(); 2] = [&presses, &escapes];
    for how in ways {
        person.opens("/akut.html");
        at(&around.element(""));
        person.has_the_guide();
        person.enters_the_guide(1);
        leaves(how);
        person.is_at("Siden findes ikke").goes_back();
        // Who comes back finds nothing: no page with a guide, or one that has been told nothing.
        if person.engine() == Engine::Firefox {
            person.is_at("Akut hjælp");
            continue;
        }
        person.waits_until("the page is there", |seen| seen["title"] == "En side");
        person.has_the_guide();
        person.enters_the_guide(1).is_at(WHAT).has_told_nothing().steps_out();
    }
    // Without our script the browser lets a frame in which somebody has pressed something send the page away; where
    // a sandbox forbids that, at least the guide is gone.
    for (sandbox, goes) in
        [("", true), ("sandbox=\"allow-scripts allow-same-origin allow-forms\"", false)]
    {
        let address = around.guide.url("/");
        at(&format!(
            "<iframe {sandbox} src=\"{address}\" title=\"Guide\" width=\"700\" height=\"700\"></iframe>"
        ));
        person.goes_into("document.querySelector('iframe')");
        leaves(&presses);
        if goes {
            person.is_at("Siden findes ikke");
        } else {
            person.waits_until("the guide is gone", |_| {
                person.goes_into("document.querySelector('iframe')");
                let left = person.script("return document.body?.innerText.trim() ?? ''");
                person.steps_out();
                left == ""
            });
            assert_eq!(person.sees()["title"], "En side");
        }
    }
}

fn on_paper_the_whole_guide_stands_in_the_page_of_others(person: &Person<'_>) {
    let around = Around::new();
    // Chromium shows only one process as on paper.
    let page = around.page(&[], &around.script(), &around.element("valg=\"Conduct\""));
    let page = page.replace(&around.host.origin(), &around.host.near());
    person.visits(&page).has_the_guide();
    person.enters_the_guide(1).is_at(WHOM).answers_all(&[
        KK,
        CAN_WAIT,
        "Nej",
        "Nej, ikke endnu",
        "Nej",
    ]);
    person.result();
    person.steps_out();
    let media = |media: &str| {
        person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": media }));
    };
    media("print");
    person.settles().enters_the_guide(1).settles();
    let inside = person.height_of_the_guide();
    let hidden = person.script("return document.querySelector('.leave').getClientRects().length");
    person.steps_out();
    let seen = person.waits_around("the frame is high enough on paper", |seen| {
        seen["height"].as_u64() >= Some(inside)
    });
    media("");
    assert_eq!(hidden, 0, "the guide is not shown as on paper: {seen}");
}

fn a_screen_reader_meets_no_barrier_in_a_page_of_others(person: &Person<'_>) {
    let around = Around::new();
    let body = format!("{}{}", around.element(""), around.element("lang=\"en\""));
    person.visits(&around.page(&[], &around.script(), &body)).has_the_guide();
    person.meets_no_barrier("a page with two guides");
    person.enters_the_guide(2).meets_no_barrier("the guide in a page of others").steps_out();
}
