//! Devices and answers that are odd: a clock that is wrong, a time zone far away, days that calendars stumble over,
//! and codes whose answers fit no more.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::keep::{For, encode};
use klagevejviser_core::rule::Row;
use klagevejviser_core::rules::danger;
use klagevejviser_core::words::Language;
use klagevejviser_core::{
    Answer, Answers, Asked, COPENHAGEN, Decision, Kind, Of, Question, RuleBase, RuleId, Sent, Step,
    Table, Urgent, Values, Whom,
};
use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::keeping::{GO_ON, SAVED};
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, GUIDANCE, KK, LETTER_DATE, LETTER_DATE_QUESTION, NOT_APPEALED,
    SENT_DATE, URGENT, VIA_FIRST, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    whose_clock_is_years_off_is_told_and_no_day_is_counted_down,
    the_leap_day_and_the_change_to_summer_time_shift_no_deadline,
    links_whose_answers_fit_no_more_go_on_at_the_first_that_does_not,
    what_was_saved_on_a_day_still_to_come_is_asked_again,
    when_the_rules_have_changed_since_saving_the_page_says_so,
    what_is_saved_in_one_language_comes_back_in_another,
];

/// What only Chromium's driver can do: put the browser into another time zone.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    today_is_that_of_copenhagen_in_every_time_zone,
];

/// The guide on a device whose clock stands still at a moment, written as `2026-12-01T12:00Z`.
fn at_the_moment(moment: &str) -> Copy {
    let clock = format!(
        "{{ const Real = Date, now = Real.parse('{moment}');
         globalThis.Date = class extends Real {{
             constructor(...parts) {{ parts.length ? super(...parts) : super(now); }}
             static now() {{ return now; }}
         }}; }}\n"
    );
    Copy::new().with("guide-", ".js", |script| [clock.as_bytes(), &script].concat())
}

impl Person<'_> {
    fn to_the_date_on_the_letter(&self) -> &Self {
        self.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
        self.is_at(LETTER_DATE_QUESTION)
    }

    fn text(&self) -> String {
        self.sees()["text"].as_str().unwrap_or_default().to_owned()
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn whose_clock_is_years_off_is_told_and_no_day_is_counted_down(person: &Person<'_>) {
    const BEFORE: &str = "Det kan ikke passe.";
    const AFTER: &str = "Er det rigtigt, er reglerne her gamle.";
    for (moment, says) in [
        ("2019-05-15T12:00Z", Some(BEFORE)),
        ("2027-05-12T12:00Z", None),
        ("2041-05-15T12:00Z", Some(AFTER)),
    ] {
        let copy = at_the_moment(moment);
        let server = copy.served();
        let person = person.at(&server);
        // Not what a script is told: Firefox's driver gives it a clock of its own.
        let today: NaiveDate = moment[..10].parse().unwrap();
        let warns = |person: &Person<'_>| {
            let text = person.text();
            let told = says.is_some_and(|says| text.contains(says));
            let date = text.contains(&format!("i dag er {}", by_name(today)));
            assert_eq!((told, date), (says.is_some(), says.is_some()), "{moment}: {text}");
        };
        person.opens_the_guide();
        warns(&person);
        person.to_the_date_on_the_letter();
        warns(&person);
        person.types_date(LETTER_DATE, today - chrono::Days::new(3)).continues().answers(VIA_FIRST);
        // All of it works as ever, but without a countdown; by rules that are old, without any day at all.
        let result = person.result();
        assert_eq!(result.text.contains("dage til."), says.is_none(), "{moment}");
        if says == Some(AFTER) {
            result
                .says("Send din klage, så kommunen har den i dag")
                .says("Guiden kender ikke din frist");
            result.never_says("Dagene i din sag").never_says("Sådan er dagen regnet ud");
            let own = today - chrono::Days::new(3) + chrono::Days::new(28);
            result.never_says(&by_name(own)).never_says("kalender");
        } else {
            result.says("Send din klage, så kommunen har den senest");
        }
        warns(&person);
    }
}

fn the_leap_day_and_the_change_to_summer_time_shift_no_deadline(person: &Person<'_>) {
    // An hour after midnight on the night in which the clocks go forward, and on the leap day itself.
    for (moment, typed, last, left) in [
        ("2028-02-29T11:00Z", ["29", "2", "2028"], day(2028, 3, 28), "Der er 28 dage til."),
        ("2028-03-25T23:30Z", ["29", "2", "2028"], day(2028, 3, 28), "Der er 2 dage til."),
        ("2028-03-27T21:59Z", ["29", "2", "2028"], day(2028, 3, 28), "Det er i morgen."),
        ("2028-03-27T22:01Z", ["29", "2", "2028"], day(2028, 3, 28), "Det er i dag."),
    ] {
        let copy = at_the_moment(moment);
        let server = copy.served();
        let person = person.at(&server);
        person.to_the_date_on_the_letter().types(LETTER_DATE, ["29", "2", "2027"]).continues();
        person.waits_until("there is no such day", |seen| seen["summary"] != json!([]));
        person.types(LETTER_DATE, typed).presses("Fortsæt").is_at(GUIDANCE).answers(VIA_FIRST);
        person.result().says(&by_name(last)).says(left);
    }
}

/// Codes with a right checksum whose answers fit no more; the core's tests make the same.
const MISFITS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/lists/misfits.csv");

fn links_whose_answers_fit_no_more_go_on_at_the_first_that_does_not(person: &Person<'_>) {
    let mut table = csv::Reader::from_path(MISFITS).unwrap();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert!(rows.len() > 4, "{MISFITS} is as good as empty");
    for row in &rows {
        let (what, question, code) = (&row[0], &row[1], &row[2]);
        person.does(format!("opens a link with {what}")).opens_the_link(&format!("#svar={code}"));
        person.has_focus_on("besked");
        if question.is_empty() {
            person.reads("Noget i linket passer ikke").result();
        } else {
            person.reads(&format!("Du begynder ved spørgsmålet \"{question}\".")).is_at(question);
        }
        assert!(!person.sees()["address"].to_string().contains('#'), "{what}");
    }
}

/// "I complained on this day, and have heard nothing."
fn waiting(sent: NaiveDate) -> Answers {
    Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::Silent as u8))
        .with(Question::Sent(Of::All), Answer::One(Sent::Complaint as u8))
        .with(Question::SentDate(Of::All), Answer::Day(sent))
}

fn what_was_saved_on_a_day_still_to_come_is_asked_again(person: &Person<'_>) {
    // The clock was ahead then, or is behind now.
    let ahead = days_ago(person.opens_the_guide(), 0) + chrono::Days::new(5);
    let code = encode(&COPENHAGEN, &waiting(ahead), For::Saving, ahead);
    person.finds_in_the_store(&code).reads(SAVED).presses(GO_ON).has_focus_on("besked");
    person.is_at("Hvornår sendte du det?");
    person.types_date(SENT_DATE, days_ago(person, 3)).continues().result();
    person.empties_the_store();
}

fn when_the_rules_have_changed_since_saving_the_page_says_so(person: &Person<'_>) {
    let day = days_ago(person.opens_the_guide(), 2);
    // Rules that once sent whoever can wait to the police.
    let then: &[Step] = &[Step::ViolenceNow];
    let when = Vec::leak(vec![Urgent::of(&[Urgent::No])]);
    let tables = COPENHAGEN.tables.iter().map(|table| {
        let mut rows = table.rows.to_vec();
        if table.name == danger::DANGER.name {
            rows.insert(0, Row { when, then, by: &[RuleId::R65] });
        }
        Table { rows: Vec::leak(rows), ..*table }
    });
    let others = RuleBase { tables: Vec::leak(tables.collect()), ..COPENHAGEN };
    let code = encode(&others, &waiting(day - chrono::Days::new(40)), For::Saving, day);
    person.finds_in_the_store(&code).presses(GO_ON).reads("fordi reglerne er ændret").result();
    // By the same rules on the same answers nothing is said of it.
    let code = encode(&COPENHAGEN, &waiting(day - chrono::Days::new(40)), For::Saving, day);
    person.finds_in_the_store(&code).presses(GO_ON).result();
    assert!(!person.text().contains("siger noget andet nu"));
    person.empties_the_store();
}

fn what_is_saved_in_one_language_comes_back_in_another(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK]).is_at(URGENT).speaks(Language::En);
    person.script("for (const one of document.querySelectorAll('details')) one.open = true");
    person.click("//button[@data-keep='save']").reads("Saved ");
    let code = person.keeps();
    person.click("//button[@data-keep='link']").has_focus_on("link");
    let link = person.script("return new URL(document.getElementById('link').value).hash");
    person.opens_the_guide().reads(SAVED).presses(GO_ON).is_at(URGENT);
    assert_eq!(person.answers_box()[1].1, CONDUCT);
    person.opens_the_link(link.as_str().unwrap_or_default()).is_at(URGENT);
    assert_eq!(person.answers_box()[1].1, CONDUCT);
    // Nothing in what is kept is of a language.
    person.saves();
    assert_ne!(code, Value::Null);
    assert_eq!(person.keeps(), code);
    person.empties_the_store();
}

fn today_is_that_of_copenhagen_in_every_time_zone(person: &Person<'_>) {
    let zone = |zone: &str| {
        person.browser.chromium("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone }));
    };
    // Half an hour past midnight in Copenhagen in winter, when the clocks go forward and when they go back, and
    // half an hour before the next. So far ahead the guide says which day it takes for today.
    for (moment, today) in [
        ("2040-12-31T23:30Z", day(2041, 1, 1)),
        ("2041-03-30T23:30Z", day(2041, 3, 31)),
        ("2041-03-31T21:30Z", day(2041, 3, 31)),
        ("2041-10-26T22:30Z", day(2041, 10, 27)),
        ("2041-10-27T22:30Z", day(2041, 10, 27)),
        ("2040-02-28T23:30Z", day(2040, 2, 29)),
    ] {
        let copy = at_the_moment(moment);
        let server = copy.served();
        let person = person.at(&server);
        for name in ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Copenhagen"] {
            zone(name);
            person.does(format!("is in {name}")).opens_the_guide();
            let there = person.script("return Intl.DateTimeFormat().resolvedOptions().timeZone");
            zone("");
            assert_eq!(there, name);
            person.reads(&format!("i dag er {}.", by_name(today)));
        }
    }
}
