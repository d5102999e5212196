//! The guide in other languages: a whole journey in English, a switch in the middle, and writing from right to left.

use klagevejviser_core::calendar::{by_name, own_deadline};
use klagevejviser_core::directory::File;
use klagevejviser_core::words::{self, Language, Slot, Slots, Text};
use serde_json::{Value, json};

use super::copy::Copy;
use super::directory::CHOOSES_ALL_THREE;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, GUIDANCE, KK, LAST_DAY, LETTER_DATE, LETTER_DATE_QUESTION,
    NO_ANSWER, NOT_APPEALED, VIA_FIRST, WHAT, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_reads_english_is_led_by_the_same_rules_to_the_same_day,
    who_switches_in_the_middle_loses_neither_answers_nor_focus,
    a_mistake_that_is_shown_follows_the_language,
    a_language_that_does_not_come_leaves_the_page_as_it_was,
    the_directory_follows_the_language_and_what_is_typed_stays,
    what_is_chosen_and_typed_in_the_directory_is_answered_in_the_new_language,
    a_link_from_an_english_page_opens_the_guide_in_english,
    no_language_is_too_wide_for_a_narrow_screen,
];

/// Where the guide decides and not the engine, one engine tells.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    a_screen_reader_meets_no_barrier_in_any_language,
    what_is_fetched_for_a_language_tells_nothing_of_the_answers,
];

fn in_english<T>(read: impl FnOnce() -> T) -> T {
    within(Language::En, read)
}

/// Does something in a language.
pub(crate) fn within<T>(language: Language, read: impl FnOnce() -> T) -> T {
    language.learn(language.built()).expect("the texts are of this build");
    language.during(read)
}

fn english(text: impl Into<Text>) -> &'static str {
    in_english(|| text.into().str())
}

impl Person<'_> {
    /// Presses a language at the top, and waits until the page is in it.
    pub(crate) fn speaks(&self, language: Language) -> &Self {
        self.asks_for(language);
        let said = within(language, || words::ui::SprogNu.str());
        self.waits_until("the page is in another language", |_| self.said() == said);
        assert_eq!(self.language(), json!([language.code(), language.direction()]));
        self.settles()
    }

    pub(crate) fn asks_for(&self, language: Language) -> &Self {
        self.does(format!("presses {}", language.name()));
        self.click(&format!("//button[@data-language='{}']", language.code()))
    }

    /// What is said of the switch.
    fn said(&self) -> Value {
        self.script("return document.querySelector('#sprog [role=status]')?.textContent ?? ''")
    }

    fn language(&self) -> Value {
        self.script("return [document.documentElement.lang, document.documentElement.dir]")
    }

    /// Goes on, in any language.
    pub(crate) fn goes_on(&self) -> &Self {
        let before = self.sees();
        self.click("//form//button[@type='submit']");
        self.waits_until("the page answers", |seen| {
            seen["state"] != before["state"] || seen["summary"] != json!([])
        })
    }

    fn answers_in_english(&self, options: &[Text]) -> &Self {
        for option in options {
            self.chooses(english(*option)).goes_on();
        }
        self
    }

    /// Which rules a result names, in order.
    fn rules(&self) -> Value {
        self.has_the_folds().script(
            "return [...document.querySelectorAll('.result .rule-id')].map((one) => one.textContent)",
        )
    }

    /// The fields of the first date and of the second.
    fn dates(&self) -> Value {
        self.sees()["fields"].clone()
    }

    /// Waits until the title of the page is this.
    fn is_titled(&self, title: &str) -> &Self {
        self.waits_until(&format!("the title is \"{title}\""), |seen| seen["title"] == title)
    }

    /// Asserts that no text around the guide is left in another language.
    #[track_caller]
    fn is_all_in_english(&self) -> &Self {
        let text = self.sees()["text"].as_str().unwrap_or_default().to_owned();
        for danish in ["Dine svar", "Guiden", "Ring ", "Haster", "åbner", "Tilbage", "Alle emner"]
        {
            assert!(!text.contains(danish), "\"{danish}\" stands on the page:\n{text}");
        }
        self
    }
}

fn who_reads_english_is_led_by_the_same_rules_to_the_same_day(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    let letter = days_ago(person, 3);
    person.types_date(LETTER_DATE, letter).continues().is_at(GUIDANCE).answers(VIA_FIRST).result();
    let danish = person.rules();
    assert!(danish.as_array().is_some_and(|rules| rules.len() > 3), "{danish}");

    person.opens_the_guide().speaks(Language::En).is_all_in_english();
    person.is_at(english(words::question::Kind.title));
    person.is_titled("Question 1: What is it about? – Klagevejviser");
    person.reads(english(words::ui::Ugennemset));
    person.answers_in_english(&[
        words::kind::Decision.title,
        words::whom::Kk.title,
        words::urgent::No.title,
        words::decision::Decided.title,
    ]);
    person.is_at(english(words::question::LetterDate.title)).is_all_in_english();
    let shown =
        person.script("return [...document.querySelectorAll('fieldset.date')][0].innerText");
    assert!(shown.as_str().is_some_and(|text| text.contains("Month")), "{shown}");
    person.types_in_english(letter);
    person.goes_on().answers_in_english(&[words::guidance::ViaFirst.title]);
    let result = person.result();
    assert_eq!(result.headline, english(words::outcome::Appeal.title));
    assert_eq!(person.rules(), danish);
    let day = own_deadline(Some(letter), None).expect("a deadline").advised;
    let by =
        in_english(|| words::ui::Senest.plain(&Slots::default().with(Slot::Frist, by_name(day))));
    assert_eq!(
        result.steps[0].title,
        format!("Send your complaint, so that the municipality has it {by}")
    );
    // The word that the authority uses stands beside it.
    result.says("appeal body (klageinstans)");
    person.is_titled("Your result – Klagevejviser").is_all_in_english();
}

impl Person<'_> {
    pub(crate) fn types_in_english(&self, date: chrono::NaiveDate) -> &Self {
        use chrono::Datelike;
        let parts = [date.day(), date.month(), date.year() as u32];
        for (id, part) in ["dato-dag", "dato-maaned", "dato-aar"].into_iter().zip(parts) {
            self.click(&format!("//input[@id='{id}']")).types_keys(&part.to_string());
        }
        self
    }
}

fn who_switches_in_the_middle_loses_neither_answers_nor_focus(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    person
        .is_at(LETTER_DATE_QUESTION)
        .types(LETTER_DATE, ["7", "11", ""])
        .types(LAST_DAY, ["9", "", ""]);
    person.opens_details("Dine svar");
    let (answers, dates, state) =
        (person.answers_box(), person.dates(), person.sees()["state"].clone());
    person.speaks(Language::En).is_at(english(words::question::LetterDate.title));
    assert_eq!(person.dates(), dates);
    assert_eq!(person.sees()["state"], state);
    assert_eq!(person.answers_box().len(), answers.len());
    person.waits_until("the number of places is said in English", |_| {
        let line = person.script("return document.getElementById('mulige-steder').textContent");
        line.as_str().is_some_and(|line| line.starts_with("There are still "))
    });
    assert_ne!(person.answers_box(), answers);
    let focus =
        "return document.activeElement.dataset.language ?? document.activeElement.outerHTML";
    assert_eq!(person.script(focus), "en");
    // The list of answers is still folded out.
    assert_eq!(person.script("return document.querySelector('.answers-box').open"), true);
    person.speaks(Language::Ar).speaks(Language::Da).is_at(LETTER_DATE_QUESTION);
    assert_eq!((person.dates(), person.answers_box()), (dates, answers));
    assert_eq!(person.script(focus), "da");
    person.is_titled("Spørgsmål 5: Hvilken dato står på brevet? – Klagevejviser");
    // What was only ticked and not sent stays too, and counts when one goes on.
    person.opens_the_guide().chooses(CONDUCT).chooses(NO_ANSWER).speaks(Language::En);
    person.has_ticked(&[english(words::kind::Delay.title), english(words::kind::Conduct.title)]);
    person.goes_on().goes_back().is_at(english(words::question::Kind.title));
    person.has_ticked(&[english(words::kind::Delay.title), english(words::kind::Conduct.title)]);
    // Nothing of it is kept: the page begins again in Danish.
    person.reloads().is_at(WHAT);
    assert_eq!(person.language(), json!(["da", "ltr"]));
}

fn a_mistake_that_is_shown_follows_the_language(person: &Person<'_>) {
    person.opens_the_guide().continues().has_focus_on("fejl").speaks(Language::En);
    let seen = person.sees();
    let error = english(words::question::Kind.error);
    assert_eq!(seen["summary"], json!([error]));
    assert!(seen["errors"][0].as_str().is_some_and(|text| text.ends_with(error)), "{seen}");
    person.is_titled("Error: Question 1: What is it about? – Klagevejviser");
    person.chooses(english(words::kind::Delay.title)).goes_on();
    person.is_at(english(words::question::Whom.title));
    person.is_titled("Question 2: Who is it about? – Klagevejviser");
}

fn a_language_that_does_not_come_leaves_the_page_as_it_was(person: &Person<'_>) {
    let missing = Copy::new().without("tekster-en-", ".txt");
    let torn = Copy::new().with("tekster-en-", ".txt", |bytes| bytes[..bytes.len() / 2].to_vec());
    let other = Copy::new().with("tekster-en-", ".txt", |bytes| {
        String::from_utf8(bytes).unwrap().replace('\u{4}', "\n").into_bytes()
    });
    for copy in [missing, torn, other] {
        let server = copy.served();
        let person = person.at(&server);
        person.opens_the_guide().chooses(DECIDED).asks_for(Language::En);
        person.reads("English kunne ikke hentes. Tjek din forbindelse, og prøv igen.");
        assert_eq!(person.language(), json!(["da", "ltr"]));
        person.is_at(WHAT).has_ticked(&[DECIDED]);
        // Another one still comes.
        person.speaks(Language::Ar).speaks(Language::Da).has_ticked(&[DECIDED]);
    }
}

fn the_directory_follows_the_language_and_what_is_typed_stays(person: &Person<'_>) {
    person.opens_the_search().searches("parking fine").settles();
    let hits = person.hits();
    person.speaks(Language::En).is_at(english(words::ui::FindTitel));
    person.waits_until("the hits are there again", |_| person.hits().len() == hits.len());
    assert_ne!(person.hits(), hits);
    assert_eq!(person.script("return document.getElementById('soeg').value"), "parking fine");
    person
        .click("(//ol[@class='hits']//a)[1]")
        .reads(english(words::ui::EmneFoerst))
        .is_all_in_english();
    let heading = person.sees()["heading"].clone();
    person.speaks(Language::Da).reads("Det skal du gøre først");
    assert_ne!(person.sees()["heading"], heading);
}

fn what_is_chosen_and_typed_in_the_directory_is_answered_in_the_new_language(person: &Person<'_>) {
    person.opens_the_search().follows("Er du blevet diskrimineret? Find hjælp");
    person.is_at(words::ui::UligeTitel.str());
    person.finds("//select[@id='oenske']");
    person.script(CHOOSES_ALL_THREE);
    person.reads(words::ui::UligeKan.str()).speaks(Language::En);
    person.is_at(english(words::ui::UligeTitel)).reads(english(words::ui::UligeKan));
    person.is_all_in_english();
    let chosen = "return ['hvorfor', 'hvor', 'oenske'].map((id) => document.getElementById(id).selectedIndex)";
    assert_eq!(person.script(chosen), json!([2, 1, 4]));
    // Nothing is chosen any more: no answer stands there.
    person.script(
        "const field = document.getElementById('hvor');
         field.selectedIndex = 0;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
    );
    let answer = "return document.querySelectorAll('.routes').length";
    assert_eq!(person.settles().script(answer), 0);
    // Help in danger, too.
    person
        .speaks(Language::Da)
        .click("//footer//a[@data-place='Find']")
        .is_at(words::ui::FindTitel.str());
    person.finds("//input[@id='soeg']");
    person.searches("vi sulter").speaks(Language::En).reads("Are you or somebody else in danger?");
}

fn a_link_from_an_english_page_opens_the_guide_in_english(person: &Person<'_>) {
    person.opens("/emne/kontanthjaelp/").click("//nav[@class='languages']//a[@hreflang='en']");
    person.reads(english(words::ui::EmneFoerst)).is_all_in_english();
    assert_eq!(person.language(), json!(["en", "ltr"]));
    person.click("//a[@class='primary']");
    person.waits_until("the page is in English", |_| person.said() == english(words::ui::SprogNu));
    // The topic has said whom it is about: that is not asked.
    person.is_at(english(words::question::Kind.title));
    person.answers_in_english(&[words::kind::Decision.title]);
    person.is_at(english(words::question::Urgent.title));
    assert!(person.sees()["address"].as_str().is_some_and(|address| !address.contains('#')));
    person.opens("/en/emner/").click("//a[contains(@href, 'find')]");
    person.is_at(english(words::ui::FindTitel));
}

fn what_is_fetched_for_a_language_tells_nothing_of_the_answers(person: &Person<'_>) {
    // By the browser's own list, in which a file that it still has stands too.
    let fetched = || {
        person.settles().script(
            "const names = performance.getEntriesByType('resource').map((one) => one.name);
             performance.clearResourceTimings();
             return names.filter((name) => name.endsWith('.txt')).map((name) => new URL(name).pathname).sort()",
        )
    };
    let asked = |answers: &[&str]| {
        person.opens_the_guide().answers_all(answers);
        fetched();
        person.speaks(Language::En).speaks(Language::Ar).speaks(Language::Da).speaks(Language::En);
        fetched()
    };
    let files = json!([format!("/{}", Language::Ar.file()), format!("/{}", Language::En.file())]);
    let violence = "Ja, nogen bliver slået, truet eller krænket";
    assert_eq!(asked(&[]), files);
    assert_eq!(asked(&[CONDUCT, KK, violence, "Nej", "Ja"]), files);
    assert_eq!(asked(&[NO_ANSWER, KK, CAN_WAIT]), files);
    // The directory asks for its texts in the language, and for nothing else.
    person.click("//footer//a[@data-place='Find']").is_at(english(words::ui::FindTitel));
    person.finds("//input[@id='soeg']");
    let texts = format!("/{}", File::name_of_lists(Language::En));
    assert_eq!(fetched(), json!([texts, format!("/{}", File::index().name)]));
    // A topic asks for the file in which all of them stand.
    let rows = json!([format!("/{}", File::name_of_rows(Language::En))]);
    person.searches("kindergarten").click("(//ol[@class='hits']//a)[1]");
    person.reads(english(words::ui::EmneFoerst));
    assert_eq!(fetched(), rows);
}

fn no_language_is_too_wide_for_a_narrow_screen(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    for language in [Language::En, Language::Ar] {
        let title = |text: Text| within(language, || text.str());
        person.opens_in_a_window_of(320, 640, "/").is_at(WHAT).speaks(language);
        person.fits("the first question").goes_on().fits("a mistake");
        for option in [
            words::kind::Decision.title,
            words::whom::Kk.title,
            words::urgent::Money.title,
            words::decision::Decided.title,
        ] {
            person.chooses(title(option)).goes_on().fits(title(option));
        }
        person.types_in_english(days_ago(&person, 3)).goes_on().fits("guidance");
        person.chooses(title(words::guidance::ViaFirst.title)).goes_on().result();
        person.opens_every_fold().fits("the result");
        person.click("//footer//a[@data-place='Find']").finds("//input[@id='soeg']");
        person.opens_every_fold().fits("the search");
    }
    for page in ["/en/emner/", "/en/emne/kontanthjaelp/", "/en/akut.html", "/en/regler/"] {
        person.opens_in_a_window_of(320, 640, page).finds("//h1");
        person.opens_every_fold().fits(page);
    }
}

fn a_screen_reader_meets_no_barrier_in_any_language(person: &Person<'_>) {
    for language in [Language::En, Language::Ar] {
        let name = language.name();
        person.opens_the_guide().speaks(language).meets_no_barrier(name);
        person.goes_on().meets_no_barrier(name);
        for option in [words::kind::Decision, words::whom::Kk, words::urgent::Money] {
            person.chooses(within(language, || option.title.str())).goes_on();
        }
        person.chooses(within(language, || words::decision::Decided.title.str())).goes_on();
        person.meets_no_barrier(name).types_in_english(days_ago(person, 3)).goes_on();
        person.chooses(within(language, || words::guidance::ViaFirst.title.str())).goes_on();
        person.result();
        person.opens_every_fold().meets_no_barrier(name);
    }
    for page in [
        "/en/emner/",
        "/en/emne/kontanthjaelp/",
        "/en/sted/br/",
        "/en/akut.html",
        "/en/diskrimination/",
    ] {
        person.opens(page).opens_every_fold().meets_no_barrier(page);
    }
}
