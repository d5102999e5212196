//! On a narrow screen, much enlarged, and with a screen reader: every page fits, and axe finds nothing.

use chrono::Months;
use serde_json::{Value, json};

use super::copy::Copy;
use super::directory::{CASH, COUNT};
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, KK, LAST_DAY, LETTER_DATE, LETTER_DATE_QUESTION, NO_ANSWER,
    NOT_APPEALED, PROCESS, URGENT, VIA_FIRST, WHAT, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    on_a_narrow_screen_nothing_must_be_pushed_aside,
    four_times_enlarged_one_can_still_answer,
    a_screen_reader_meets_no_barrier_on_the_first_question_and_a_result,
];

/// What the same page says in every engine is looked at in one.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    a_screen_reader_meets_no_barrier_where_one_looks_something_up,
    a_screen_reader_meets_no_barrier_on_any_question,
    a_screen_reader_meets_no_barrier_on_a_mistake,
    a_screen_reader_meets_no_barrier_on_any_kind_of_result,
    a_screen_reader_meets_no_barrier_on_the_plain_pages,
    official_words_are_explained_below_the_question_where_they_stand,
];

/// A page of ours may show no other in a frame; here one must.
pub(crate) const NO_FRAMES: &str = "default-src 'none';";
pub(crate) const FRAMES: &str = "default-src 'none'; frame-src 'self';";

/// What is wider than the window.
const TOO_WIDE: &str = r#"
    // A table of numbers may move in a box of its own.
    const moves = (element) => element.parentElement.closest(".scrolls");
    // Where one writes from right to left, the bar for scrolling stands on the left.
    const root = document.documentElement.getBoundingClientRect();
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && !moves(element) && (box.right > root.right + 1 || box.left < root.left - 1);
    });
    return {
        window: innerWidth,
        page: document.scrollingElement.scrollWidth,
        wide: wide.map((element) => element.outerHTML.slice(0, 120)),
    };
"#;

impl Person<'_> {
    /// Opens a page in a frame of this size, which is how every engine can be made narrow. The server must
    /// allow frames.
    pub(crate) fn opens_in_a_window_of(&self, width: u32, height: u32, path: &str) -> &Self {
        self.opens("/404.html").does(format!("opens {path} in a window of {width} × {height}"));
        let size = vec![json!(width), json!(height), json!(path)];
        self.script_with(
            "const frame = document.createElement('iframe');
             [frame.width, frame.height, frame.src] = arguments;
             frame.style.border = '0';
             document.body.replaceChildren(frame)",
            size,
        );
        let frame = self.finds("//iframe");
        self.browser.run(frame.enter_frame()).unwrap();
        self
    }

    /// Asserts that nothing is wider than a window of 320 pixels.
    #[track_caller]
    pub(crate) fn fits(&self, page: &str) -> &Self {
        let found = self.settles().script(TOO_WIDE);
        assert_eq!(found["window"], 320, "the window is as narrow as it should be");
        let narrow = found["page"].as_u64().is_some_and(|width| width <= 320);
        assert!(narrow && found["wide"] == json!([]), "{page} is too wide: {found:#}");
        self
    }

    pub(crate) fn opens_every_fold(&self) -> &Self {
        self.does("opens everything that is folded");
        self.script("for (const one of document.querySelectorAll('details')) one.open = true");
        let on_the_way = "return document.querySelectorAll('.why .when-loading').length";
        self.waits_until("what is folded has come", |_| self.script(on_the_way) == 0)
    }

    /// Asserts that axe finds nothing.
    #[track_caller]
    pub(crate) fn meets_no_barrier(&self, page: &str) -> &Self {
        assert_eq!(self.barriers(), Vec::<String>::new(), "on {page}");
        self
    }

    /// What axe finds on the page as it is.
    #[track_caller]
    pub(crate) fn barriers(&self) -> Vec<String> {
        // It stays in a page until that is loaded anew.
        if self.script("return typeof axe") == "undefined" {
            self.script(&axe());
        }
        let found = self.waits_for_script(
            "const done = arguments[arguments.length - 1];
             const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
             axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
                 (result) => done({
                     checked: result.passes.length,
                     found: result.violations.map((one) =>
                         `${one.id}: ${one.help}: ` + one.nodes.map((node) => node.html).join(' | ')),
                 }),
                 (error) => done(String(error)));",
        );
        assert!(
            found["checked"].as_u64().is_some_and(|rules| rules > 5),
            "axe did not look: {found}"
        );
        let found = found["found"].as_array().into_iter().flatten().filter_map(Value::as_str);
        found.map(str::to_owned).collect()
    }
}

/// The source of axe.
fn axe() -> String {
    let file = std::env::var("KLAGEVEJVISER_AXE").unwrap_or_else(|_| {
        panic!("KLAGEVEJVISER_AXE does not say where axe is; run ./dev test browsers")
    });
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn on_a_narrow_screen_nothing_must_be_pushed_aside(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 640, "/akut.html").is_at("Akut hjælp").fits("akut.html");
    person.opens_in_a_window_of(320, 640, "/404.html").is_at("Siden findes ikke").fits("404.html");
    let plain = Copy::new().without("guide-", ".wasm");
    let server = plain.served_with(NO_FRAMES, FRAMES);
    let plain = person.at(&server);
    plain.opens_in_a_window_of(320, 640, "/").reads("Guiden kunne ikke starte.").fits("the list");

    person.opens_in_a_window_of(320, 640, "/").is_at(WHAT).fits("the first question");
    person.continues().fits("the first question with a mistake");
    person.answers(DECIDED).is_at(WHOM).fits("whom").answers_all(&[KK]);
    person.fits("urgent").answers_all(&["Ja, jeg mangler penge til mad, medicin eller husleje"]);
    person.fits("decision").answers(NOT_APPEALED).is_at(LETTER_DATE_QUESTION);
    let old = person.today() - Months::new(12 * 10 + 1);
    person.types(LETTER_DATE, ["31", "2", "2026"]).types_date(LAST_DAY, old).continues();
    person.opens_details("Dine svar").fits("a date question with two mistakes");
    person.types_date(LETTER_DATE, days_ago(&person, 3)).types(LAST_DAY, ["", "", ""]);
    person.presses("Fortsæt").is_at("Hvad står der i brevet om at klage?").fits("guidance");
    person.answers(VIA_FIRST).result();
    person.opens_every_fold().fits("the result");

    person.opens_in_a_window_of(320, 640, "/").is_at(WHAT);
    person.follows("Søg efter dit emne, og se, hvor du skal klage").finds("//input[@id='soeg']");
    person.searches("min mand slår mig, og min kontanthjælp er stoppet").opens_every_fold();
    person.fits("the search").follows(CASH).is_at(CASH);
    person.types_date(COUNT, days_ago(&person, 3)).presses("Regn ud").reads("Klag senest");
    person.opens_every_fold().fits("a topic");
    person.opens_in_a_window_of(320, 640, "/regler/").is_at("Reglerne i guiden");
    person.opens_every_fold().fits("the rules");
}

fn four_times_enlarged_one_can_still_answer(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    // A window of 1280 × 1024, enlarged four times, shows this much.
    person.opens_in_a_window_of(320, 256, "/").is_at(WHAT).fits("the first question");
    person.answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]);
    person.result().starts_with("Klag til lederen af stedet", "Lederen af stedet");
    person.fits("the result").changes("Haster det?").fits("a changed answer");
}

fn a_screen_reader_meets_no_barrier_on_the_first_question_and_a_result(person: &Person<'_>) {
    person.opens_the_guide().meets_no_barrier("the first question");
    person.answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", "Nej, ikke endnu"]).result();
    person.opens_every_fold().meets_no_barrier("a result");
}

fn a_screen_reader_meets_no_barrier_where_one_looks_something_up(person: &Person<'_>) {
    person.opens_the_search().searches("min mand slår mig, og min kontanthjælp er stoppet");
    person.opens_every_fold().meets_no_barrier("the search");
    person.follows(CASH).is_at(CASH).types(COUNT, ["30", "2", "2026"]).presses("Regn ud");
    person.opens_every_fold().meets_no_barrier("a topic with a wrong date");
    person.types_date(COUNT, days_ago(person, 3)).presses("Regn ud").reads("Klag senest");
    person.meets_no_barrier("a topic with a counted deadline");
    person.follows("Ankestyrelsen").is_at("Ankestyrelsen").opens_every_fold();
    person.meets_no_barrier("a body");
    person.opens("/#diskrimination").reloads().is_at("Diskrimination: hvem kan hjælpe dig?");
    person.meets_no_barrier("the guide to discrimination");
    person.opens("/#regler").reloads().is_at("Reglerne i guiden").finds("//input[@id='kode']");
    person.opens_every_fold().meets_no_barrier("the rules");
}

/// Answers whatever is asked, with what is preferred where it is offered, and looks at every question.
fn looks_at_every_question(person: &Person<'_>, preferred: &[&str]) -> Vec<String> {
    let mut asked = Vec::new();
    loop {
        let seen = person.sees();
        let place = seen["state"].as_str().unwrap_or_default().to_owned();
        if place == "Result" {
            return asked;
        }
        assert!(asked.len() < 30, "there is no end: {asked:?}");
        person.meets_no_barrier(&place);
        let options: Vec<&str> =
            seen["options"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let chosen = preferred.iter().find(|option| options.contains(option));
        if place == "Kind" {
            for option in &options {
                person.chooses(option);
            }
        } else {
            person.chooses(chosen.unwrap_or(&options[0]));
        }
        person.continues();
        asked.push(place);
    }
}

fn a_screen_reader_meets_no_barrier_on_any_question(person: &Person<'_>) {
    let silent = "Ja, jeg har skrevet, men ikke fået svar";
    person.opens_the_guide();
    let mut asked = looks_at_every_question(
        person,
        &["Ja, og jeg har fået svar på min klage", "Jeg fik ret i noget af det", silent],
    );
    person.opens_every_fold().meets_no_barrier("the longest result");
    person.opens_the_guide();
    let cannot = "Nej, jeg kan ikke selv, eller jeg tør ikke";
    asked.extend(looks_at_every_question(person, &[NOT_APPEALED, cannot]));
    asked.sort();
    asked.dedup();
    let all = [
        "AppealAnswer",
        "Asked",
        "Decision",
        "Discrimination",
        "Guidance",
        "Hard",
        "Kind",
        "LetterDate",
        "Sent",
        "SentDate",
        "Trouble",
        "Urgent",
        "Whom",
        "Wish",
    ];
    for question in all {
        assert!(asked.iter().any(|place| place == question), "{question} was not asked: {asked:?}");
    }
    // Those that are opened and not asked.
    person
        .opens_the_guide()
        .presses("Jeg klager for en anden, er under 18 år eller arbejder i kommunen");
    person.is_at("Hvem klager du for?").meets_no_barrier("for whom");
}

fn a_screen_reader_meets_no_barrier_on_a_mistake(person: &Person<'_>) {
    person.opens_the_guide().continues().has_focus_on("fejl").meets_no_barrier("nothing chosen");
    person.answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]).is_at(LETTER_DATE_QUESTION);
    person.types(LETTER_DATE, ["31", "2", "2026"]).types(LAST_DAY, ["1", "1", "1999"]).continues();
    person.opens_every_fold().meets_no_barrier("two wrong dates");
}

fn a_screen_reader_meets_no_barrier_on_any_kind_of_result(person: &Person<'_>) {
    let violence = "Ja, nogen bliver slået, truet eller krænket";
    let other = "Jeg vil spørge om noget, eller det er noget andet";
    let look = |page: &str| {
        person.result();
        person.opens_every_fold().meets_no_barrier(page);
    };
    person.opens_the_guide().answers_all(&[CONDUCT, KK, violence, "Nej", "Ja"]);
    look("help first, and discrimination");
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person.types_date(LETTER_DATE, days_ago(person, 25)).continues().answers(VIA_FIRST);
    look("an appeal with few days left");
    person.opens_the_guide().answers_all(&[PROCESS, KK, CAN_WAIT, "Det ved jeg ikke"]);
    person.answers_all(&["Kun i telefonen eller ved et møde", "Nej"]);
    look("a letter to look for, and something to write down");
    person.opens_the_guide().answers_all(&[
        other,
        "Noget andet",
        "En privat person eller virksomhed",
    ]);
    look("a matter between private people");
    person.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej"]);
    person.answers_all(&["Ja, jeg har skrevet, men ikke fået svar", "En klage"]);
    person.answers("For mere end 3 uger siden");
    look("Borgerrådgiveren");
}

fn a_screen_reader_meets_no_barrier_on_the_plain_pages(person: &Person<'_>) {
    person.opens("/akut.html").is_at("Akut hjælp").meets_no_barrier("akut.html");
    person.opens("/404.html").is_at("Siden findes ikke").meets_no_barrier("404.html");
    person.opens("/uden-net.html").is_at("Siden kan ikke hentes uden internet");
    person.meets_no_barrier("uden-net.html");
    for page in ["/regler/", "/emner/", "/diskrimination/", "/emne/kontanthjaelp/", "/sted/br/"] {
        person.opens(page).opens_every_fold().meets_no_barrier(page);
    }
    let copy = Copy::new().without("guide-", ".js");
    let server = copy.served();
    person.at(&server).opens("/").reads("Her kan du klage").meets_no_barrier("the list");
    let copy = Copy::new().without("guide-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person
        .opens("/")
        .reads("Guiden kunne ikke starte.")
        .meets_no_barrier("the list with a message");
}

fn official_words_are_explained_below_the_question_where_they_stand(person: &Person<'_>) {
    let (open, decision) = ("Ord, der er svære", "Når kommunen bestemmer noget i din sag");
    person.opens("/").is_at(WHAT).opens_details(open).reads(decision);
    person.answers_all(&[CONDUCT, KK]).is_at(URGENT);
    // Where there is nothing to explain, there is no list.
    let lists = person.script("return document.querySelectorAll('#guide dl.facts').length");
    assert_eq!(lists, json!(0));
}
