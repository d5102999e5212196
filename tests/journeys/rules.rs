//! Why, what would change it, the rules themselves, and a result brought back by its code.

use klagevejviser_core::edition::Edition;
use klagevejviser_core::rule::Row;
use klagevejviser_core::stamp::encode_on;
use klagevejviser_core::{
    COPENHAGEN, Fact, Kind, Known, RuleBase, RuleId, Step, Table, Urgent, Values,
};
use serde_json::json;

use super::copy::Copy;
use super::directory::FIND;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, KK, NO_ANSWER};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_asks_when_something_else_applies_reads_the_three_nearest_changes,
    who_looks_at_the_rules_sees_their_own_way_marked_and_finds_the_result_again,
    who_keeps_the_answers_code_brings_the_same_result_back,
    who_has_a_code_of_earlier_rules_reads_the_answer_as_it_was_on_its_day,
    a_code_of_earlier_rules_tells_the_server_nothing_but_which_rules,
    who_cannot_get_the_earlier_rules_reads_what_to_do_and_can_try_again,
    earlier_rules_that_come_late_push_nothing_away_that_was_asked_for_since,
    who_does_not_get_what_draws_the_rules_is_told_and_asks_again_until_it_comes,
    the_rules_stand_on_a_page_without_a_script,
];

const ELSE: &str = "Hvornår gælder noget andet?";
pub(crate) const RULES: &str = "Reglerne i guiden";
const CONTROL: &str = "Hvis nogen vil kontrollere svaret";

/// Earlier rules, which said one thing to everybody, and what that step was called.
const BEFORE: RuleBase = RuleBase {
    facts: COPENHAGEN.facts,
    tables: &[Table {
        name: "all",
        reads: &[],
        rows: &[Row { when: &[], then: &[Step::Remind], by: &[RuleId::R20] }],
    }],
};
const DAY: (i32, u32, u32) = (2026, 2, 28);
const TITLE: &str = "Gå op på rådhuset, og spørg";

/// Their edition: where it is fetched, and its text.
pub(crate) fn edition_before() -> (String, String) {
    let mut edition = Edition::of(&BEFORE, DAY);
    edition.steps[Step::Remind as usize].title = TITLE.to_owned();
    (format!("udgaver/{}.txt", edition.stamp().short()), edition.written())
}

/// A code of theirs, from somebody who told this about when it must be done.
pub(crate) fn code_before(urgent: Urgent) -> String {
    let mut point = Known::nothing();
    point.set(Fact::Kind, Values::one(Kind::Delay as u8));
    point.set(Fact::Urgent, Values::one(urgent as u8));
    encode_on(&BEFORE, DAY, &[point])
}

impl Person<'_> {
    /// Types an answers code and asks for it.
    pub(crate) fn gives_code(&self, code: &str) -> &Self {
        self.does("gives an answers code");
        self.finds("//input[@id='kode']");
        self.script_with(
            "const field = document.getElementById('kode');
             field.value = arguments[0];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(code)],
        );
        self.presses("Vis svaret")
    }

    /// Waits for an answer, and has not complained to the place.
    fn has_not_complained_yet(&self) -> &Self {
        self.opens_the_guide().answers_all(&[NO_ANSWER, KK, CAN_WAIT, "Nej", "Nej, ikke endnu"]);
        self.result();
        self
    }
}

fn who_asks_when_something_else_applies_reads_the_three_nearest_changes(person: &Person<'_>) {
    person.has_not_complained_yet().opens_details(ELSE).reads("Så er rådet: ");
    let rows = person.script(
        "const fold = [...document.querySelectorAll('details')].find((one) =>
             one.querySelector('summary').textContent === arguments[0]);
         return [...fold.querySelectorAll('li')].map((row) => row.textContent)"
            .replace("arguments[0]", &json!(ELSE).to_string())
            .as_str(),
    );
    let rows: Vec<&str> =
        rows.as_array().into_iter().flatten().filter_map(|row| row.as_str()).collect();
    assert_eq!(rows.len(), 3, "{rows:?}");
    // When the place has answered, the way to Borgerrådgiveren is open.
    let answered = rows.iter().find(|row| row.contains("jeg er stadig utilfreds"));
    assert!(
        answered.is_some_and(|row| row.contains("Det kan du selv gøre noget ved.")),
        "{rows:?}"
    );
}

fn who_looks_at_the_rules_sees_their_own_way_marked_and_finds_the_result_again(
    person: &Person<'_>,
) {
    person.has_not_complained_yet();
    let title = person.result().titles()[0].to_owned();
    person
        .opens_details("Hvorfor?")
        .click("//a[normalize-space()='Se din vej gennem reglerne']")
        .is_at(RULES);
    person.has_focus_on("overskrift").reads("har en tyk kant");
    let taken = person.script("return document.querySelectorAll('figure .then.taken').length");
    assert!(taken.as_u64().is_some_and(|count| count > 20), "{taken}");
    // All that could be otherwise, and not the three nearest alone.
    let others = person.script("return document.querySelectorAll('h2 + .otherwise > li').length");
    assert!(others.as_u64().is_some_and(|count| count > 3), "{others}");
    person.goes_back();
    assert_eq!(person.result().titles()[0], title);
}

fn who_keeps_the_answers_code_brings_the_same_result_back(person: &Person<'_>) {
    person.has_not_complained_yet();
    let title = person.result().titles()[0].to_owned();
    person.opens_details(CONTROL).reads("Reglernes stempel: ");
    let code = person.script("return document.querySelectorAll('.code')[1].textContent");
    let code = code.as_str().unwrap_or_default().trim_start_matches("Svarkode: ").to_owned();
    // Somebody else, who has answered nothing.
    person.opens_the_guide().opens("/#regler").reloads().is_at(RULES);
    person.gives_code(&code[..code.len() - 2]).reads("Koden er ikke hel.");
    person.gives_code(&"A".repeat(10_000)).reads("Det er for langt til at være en svarkode.");
    person.gives_code("").reads("Kopiér den fra det første tegn");
    person.gives_code(&code).reads("Det sagde guiden").reads(&title).reads("Det, der blev svaret");
}

fn who_has_a_code_of_earlier_rules_reads_the_answer_as_it_was_on_its_day(person: &Person<'_>) {
    let (path, text) = edition_before();
    let copy = Copy::new().adding(&path, &text);
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/#regler").is_at(RULES).gives_code(&code_before(Urgent::Home));
    person.reads("med reglerne fra lørdag den 28. februar 2026").reads(TITLE).reads("R20");
    person.reads("Haster det? \"Ja, jeg er ved at miste min bolig");
    person.opens_details("Sådan lød reglerne dengang");
    // Old words stay Danish, also on a page in another language.
    let old = "return [...document.querySelectorAll('[role=status] [lang=da]')].length";
    assert!(person.script(old).as_u64().is_some_and(|count| count >= 3));
    // Nothing can be answered or changed there.
    let controls = "return document.querySelectorAll('[role=status] :is(button, input, a)').length";
    assert_eq!(person.script(controls), 0);
}

fn a_code_of_earlier_rules_tells_the_server_nothing_but_which_rules(person: &Person<'_>) {
    let (path, text) = edition_before();
    let copy = Copy::new().adding(&path, &text);
    let server = copy.served();
    let person = person.at(&server);
    // What draws them comes after their heading.
    person.opens("/#regler").is_at(RULES).finds("//input[@id='kode']");
    for (urgent, told) in [(Urgent::Violence, "slået, truet"), (Urgent::No, "det kan vente")] {
        server.forget_requests();
        person.gives_code(&code_before(urgent)).reads(TITLE).reads(told);
        let requests: Vec<String> = server.requests().into_iter().map(|one| one.target).collect();
        assert_eq!(requests, [format!("/{path}")], "{told}");
    }
}

fn who_cannot_get_the_earlier_rules_reads_what_to_do_and_can_try_again(person: &Person<'_>) {
    let (path, text) = edition_before();
    let code = code_before(Urgent::No);
    // Half of it, as a connection that broke would leave it; another day's; and none at all.
    let half = Copy::new().adding(&path, &text[..text.len() / 2]);
    let other = Copy::new().adding(&path, &Edition::of(&BEFORE, (2026, 3, 1)).written());
    for copy in [half, other, Copy::new()] {
        let server = copy.served();
        let person = person.at(&server);
        person.opens("/#regler").is_at(RULES).gives_code(&code);
        person.reads("Koden er lavet med reglerne fra lørdag den 28. februar 2026. Guiden kan ikke hente dem");
        assert_eq!(person.script("return document.getElementById('kode').value"), code.as_str());
        let copy = copy.adding(&path, &text);
        person.presses("Vis svaret").reads(TITLE);
        drop(copy);
    }
}

fn earlier_rules_that_come_late_push_nothing_away_that_was_asked_for_since(person: &Person<'_>) {
    const NONE: &str = "Kopiér den fra det første tegn";
    const ON_THE_WAY: &str = "Henter reglerne fra lørdag den 28. februar 2026";
    let (path, text) = edition_before();
    let copy = Copy::new().adding(&path, &text);
    let server = copy.served();
    let person = person.at(&server);
    let code = code_before(Urgent::No);
    let said = || person.script("return document.querySelector('.call [role=status]').textContent");
    person.opens("/#regler").is_at(RULES).finds("//input[@id='kode']");
    person.holds_back("udgaver/").gives_code(&code).reads(ON_THE_WAY);
    person.lets_come(1).reads(TITLE);
    // Another code, asked for since.
    person.gives_code(&code).reads(ON_THE_WAY).gives_code("").reads(NONE).lets_come(1);
    assert!(said().as_str().is_some_and(|said| said.contains(NONE) && !said.contains(TITLE)));
    // The same code twice: the first file is none for the second.
    person.gives_code(&code).reads(ON_THE_WAY).gives_code(&code).settles();
    person.script("window.held.shift()()");
    let waits = person.settles().script("return !!document.querySelector('.call [role=status] p')");
    assert_eq!(waits, true);
    assert!(said().as_str().is_some_and(|said| !said.contains(TITLE)));
    person.lets_come(1).reads(TITLE);
    // Whoever has left the place needs no answer, and finds none there when they are back.
    person.gives_code(&code).reads(ON_THE_WAY).click("//footer//a[@data-place='Find']");
    person.is_at(FIND).goes_back().is_at(RULES).lets_come(1);
    assert_eq!(said(), "");
}

fn who_does_not_get_what_draws_the_rules_is_told_and_asks_again_until_it_comes(
    person: &Person<'_>,
) {
    let copy = Copy::new();
    let comes = copy.loses("rules-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens("/#regler").is_at(RULES).reads("Reglerne kunne ikke hentes.");
    person.presses("Prøv igen").reads("Reglerne kunne ikke hentes.");
    comes();
    person.presses("Prøv igen").finds("//input[@id='kode']");
    person.is_at(RULES).has_focus_on("overskrift");
    person.gives_code("").reads("Kopiér den fra det første tegn");
}

fn the_rules_stand_on_a_page_without_a_script(person: &Person<'_>) {
    person.opens("/regler/#r20").is_at(RULES);
    assert_eq!(person.script("return document.scripts.length"), 0);
    let rule = person.script("return document.getElementById('r20').textContent");
    assert!(rule.as_str().is_some_and(|text| text.starts_with("R20 ")), "{rule}");
    assert_eq!(person.script("return document.querySelectorAll('.rules > li').length"), 84);
}
