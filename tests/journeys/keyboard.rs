//! With the keyboard alone, and by the ear: everything can be reached, and the focus is where the next
//! thing begins.

use chrono::{Datelike, NaiveDate};
use klagevejviser_core::calendar::own_deadline;
use serde_json::json;
use thirtyfour::Key;

use super::directory::{CASH, FIND};

use super::engine::Engine;
use super::leaving::leading_to;
use super::letters::{APPEAL, BR};
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CAN_WAIT, CONDUCT, DECIDED, DECISION, GUIDANCE, KK, LETTER_DATE_QUESTION, NO_ANSWER,
    NOT_APPEALED, SILENT, URGENT, VIA_FIRST, WHAT, WHO_WROTE, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_without_a_mouse_comes_from_the_first_question_to_the_answer,
    somebody_without_a_mouse_skips_to_the_content_and_can_leave_at_once,
    who_skips_to_the_content_keeps_what_is_ticked,
    the_focus_stays_where_it_is_when_the_page_opens_and_follows_every_step,
    by_keys_alone_one_appeals_with_a_letter_and_a_day_in_the_calendar,
    by_keys_alone_one_who_got_no_answer_copies_a_letter_to_borgerraadgiveren,
    by_keys_alone_one_in_danger_reaches_help_and_is_gone_at_once,
    by_keys_alone_one_looks_up_a_topic_and_counts_a_deadline,
];

/// The words on what has the focus.
const FOCUSED: &str = r#"
    const at = document.activeElement;
    if (!at || at === document.body) return "";
    const label = at.id ? document.querySelector(`[for="${at.id}"]`) : null;
    return (label?.querySelector(".option-text") ?? label ?? at).textContent.trim().replace(/\s+/g, " ");
"#;

impl Person<'_> {
    fn focused(&self) -> String {
        self.script(FOCUSED).as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until something with these words has the focus.
    pub(crate) fn tabs_to(&self, words: &str) -> &Self {
        self.tabs_until(words, |focused| focused == words)
    }

    /// Presses Tab until something whose words begin like this has the focus.
    fn tabs_to_what_begins(&self, words: &str) -> &Self {
        self.tabs_until(words, |focused| focused.starts_with(words))
    }

    fn tabs_until(&self, words: &str, holds: impl Fn(&str) -> bool) -> &Self {
        self.does(format!("presses Tab up to \"{words}\""));
        let mut passed = Vec::new();
        while passed.len() < 40 {
            self.key(&Key::Tab);
            let focused = self.focused();
            if holds(&focused) {
                return self;
            }
            passed.push(focused);
        }
        panic!("\"{words}\" is not reached; passed {passed:?}");
    }

    /// Ticks an option by keys: Tab leads to the options, and where one of several is chosen, the arrows lead on.
    fn ticks(&self, option: &str) -> &Self {
        let options = self.sees()["options"].clone();
        let is_option =
            |words: &str| options.as_array().is_some_and(|all| all.iter().any(|one| one == words));
        let one_of_several = self.script("return !!document.querySelector('input[type=radio]')");
        if one_of_several == true {
            self.tabs_until("an option", is_option);
            let mut pressed = 0;
            while self.focused() != option {
                assert!(pressed < 20, "the arrows do not lead to \"{option}\"");
                self.does("presses the arrow down").key(&Key::Down);
                pressed += 1;
            }
        } else {
            self.tabs_to(option);
        }
        if self.sees()["ticked"] != json!([option]) {
            self.does("presses Space").key(&Key::Space);
        }
        self.waits_until("it is ticked", |seen| seen["ticked"] == json!([option]))
    }

    /// Presses Enter and waits for the next place, whose heading must have the focus.
    fn enters(&self) -> &Self {
        let before = self.sees()["state"].clone();
        self.does("presses Enter").key(&Key::Enter);
        self.waits_until("the next place has the focus", |seen| {
            seen["state"] != before && seen["focus"] == "overskrift"
        })
    }

    /// Ticks one option after the other, and goes on from each.
    fn answers_by_keys(&self, options: &[&str]) -> &Self {
        for option in options {
            self.ticks(option).enters();
        }
        self
    }

    /// Types into the field that one tabs to, and looks at what one has typed: under load, WebKit's driver loses a key
    /// now and then.
    fn tabs_and_types(&self, label: &str, text: &str) -> &Self {
        self.tabs_to(label).does(format!("types \"{text}\""));
        for _ in 0..3 {
            self.types_keys(text);
            if self.script("return document.activeElement.value") == text {
                return self;
            }
            let typed = self.script("return document.activeElement.value.length");
            for _ in 0..typed.as_u64().unwrap_or_default() {
                self.key(&Key::Backspace);
            }
        }
        panic!("\"{label}\" does not show \"{text}\"");
    }

    /// Types a day into the next fields for one.
    fn tabs_and_types_day(&self, day: NaiveDate) -> &Self {
        self.tabs_and_types("Dag", &day.day().to_string());
        self.tabs_and_types("Måned", &day.month().to_string());
        self.tabs_and_types("År", &day.year().to_string())
    }

    /// Presses a key and waits for the heading that it leads to, which must have the focus.
    fn presses_and_is_at(&self, key: &Key, heading: &str) -> &Self {
        self.does(format!("presses {}", name(key)));
        self.key(key);
        self.is_at(heading).has_focus_on("overskrift")
    }
}

fn name(key: &Key) -> &'static str {
    match key {
        Key::Enter => "Enter",
        Key::Space => "Space",
        _ => "a key",
    }
}

fn somebody_without_a_mouse_comes_from_the_first_question_to_the_answer(person: &Person<'_>) {
    person.opens_the_guide();
    // Several can be ticked: Space ticks, and takes back.
    person.tabs_to(CONDUCT).key(&Key::Space).has_ticked(&[CONDUCT]);
    person.key(&Key::Space).has_ticked(&[]);
    person.opens_the_guide();
    person.tabs_to(DECIDED).key(&Key::Space).has_ticked(&[DECIDED]);
    person.tabs_to("Fortsæt").presses_and_is_at(&Key::Enter, WHOM);
    // One of several: the arrows choose. Enter sends the form from anywhere in it.
    person.tabs_to(KK).key(&Key::Down).key(&Key::Up).has_ticked(&[KK]);
    person.presses_and_is_at(&Key::Enter, URGENT);
    person.tabs_to("Nej, det kan vente nogle dage").key(&Key::Space);
    person.tabs_to("Fortsæt").presses_and_is_at(&Key::Space, DECISION);
    person.tabs_to("Ja, og jeg har ikke klaget over det endnu").key(&Key::Space);
    person.presses_and_is_at(&Key::Enter, LETTER_DATE_QUESTION);
    let letter = days_ago(person, 3);
    for (field, part) in
        [("Dag", letter.day()), ("Måned", letter.month()), ("År", letter.year().unsigned_abs())]
    {
        person.tabs_to(field).types_keys(&part.to_string());
    }
    person.presses_and_is_at(&Key::Enter, GUIDANCE);
    person.tabs_to("Jeg skal sende klagen til kommunen").key(&Key::Space);
    person.does("presses Enter").key(&Key::Enter);
    let result = person.result();
    assert_eq!(result.steps[0].whom, WHO_WROTE);
    person.has_focus_on("overskrift");
    // Folded parts open by key, and an answer can be changed.
    person.tabs_to("Sådan er dagen regnet ud").key(&Key::Enter);
    person.reads("4 uger");
    person.tabs_to("Dine svar").key(&Key::Space).reads(KK);
    person.tabs_to("Ret svar om: Haster det?").presses_and_is_at(&Key::Enter, URGENT);
}

fn somebody_without_a_mouse_skips_to_the_content_and_can_leave_at_once(person: &Person<'_>) {
    person.opens_the_guide().key(&Key::Tab);
    assert_eq!(person.focused(), "Gå til indholdet", "the first thing that Tab reaches");
    let shown = person.script(
        "const box = document.activeElement.getBoundingClientRect();
         return box.width > 50 && box.height > 20",
    );
    assert_eq!(shown, true, "who sees the page sees the way past its head");
    person.key(&Key::Enter).waits_until("the focus is in the content", |seen| {
        seen["focus"] == "main" || seen["focus"] == "overskrift"
    });
    person.tabs_to("Forlad siden hurtigt").tabs_to("Fortsæt");
    // Nothing holds the focus: it comes out of the page's end.
    person.tabs_to("Start forfra").tabs_to("33 66 14 00");
}

fn who_skips_to_the_content_keeps_what_is_ticked(person: &Person<'_>) {
    person.opens_the_guide().chooses(CONDUCT);
    person.finds("//a[@class='skip']");
    person.does("skips to the content").script("document.querySelector('.skip').click()");
    person.settles().is_at(WHAT).has_ticked(&[CONDUCT]);
    person.continues().is_at(WHOM);
    person.presses("Tilbage").is_at(WHAT).has_ticked(&[CONDUCT]);
}

fn the_focus_stays_where_it_is_when_the_page_opens_and_follows_every_step(person: &Person<'_>) {
    person.opens_the_guide().settles();
    assert_eq!(person.sees()["focus"], "", "nobody is moved when the page opens");
    assert_eq!(person.script("return scrollY"), 0);
    person.answers(CONDUCT).is_at(WHOM).has_focus_on("overskrift");
    person.goes_back().is_at(WHAT).has_focus_on("overskrift");
    person.goes_forward().is_at(WHOM).has_focus_on("overskrift");
    person.presses("Tilbage").is_at(WHAT).has_focus_on("overskrift");
    person.continues().is_at(WHOM).answers(KK).is_at(URGENT).has_focus_on("overskrift");
    // What comes first on the result has the focus: a card for somebody in danger.
    person.answers_all(&["Ja, nogen bliver slået, truet eller krænket", "Nej", "Nej"]);
    person.result();
    person.has_focus_on("overskrift");
    assert_eq!(person.focused(), "Nogen bliver slået, truet eller krænket");
    let headings = person.script("return document.querySelectorAll('#overskrift').length");
    assert_eq!(headings, 1);
    person.presses("Start forfra").is_at(WHAT).has_focus_on("overskrift");
}

fn by_keys_alone_one_appeals_with_a_letter_and_a_day_in_the_calendar(person: &Person<'_>) {
    person.opens_the_guide().answers_by_keys(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED]);
    let letter = days_ago(person, 3);
    person.is_at(LETTER_DATE_QUESTION).tabs_and_types_day(letter).enters();
    person.is_at(GUIDANCE).answers_by_keys(&[VIA_FIRST]).result();
    person
        .catches_files()
        .tabs_to_what_begins("Skriv brevet til skridtet: ")
        .enters()
        .is_at(APPEAL);
    person.tabs_and_types("Hvad har de bestemt?", "nej til hjælp");
    person.tabs_and_types("Hvorfor er du uenig?", "De tog fejl.");
    person.tabs_and_types("Dit navn", "Prøve Prøvesen");
    person.tabs_and_types("Sådan kan de få fat i dig", "12 34 56 78");
    let text = person.letter();
    for part in ["nej til hjælp", "De tog fejl.", "Prøve Prøvesen", "12 34 56 78"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    person.tabs_to("Tilbage til resultatet").enters().result();
    person.tabs_to_what_begins("Læg dagen i din kalender").does("presses Enter").key(&Key::Enter);
    person.reads("Filen hedder dato.ics.");
    let day = own_deadline(Some(letter), None).expect("a deadline").advised;
    let file = String::from_utf8(person.last_file().bytes).expect("a calendar is text");
    let day = day.to_string().replace('-', "");
    assert!(file.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")), "{file}");
}

fn by_keys_alone_one_who_got_no_answer_copies_a_letter_to_borgerraadgiveren(person: &Person<'_>) {
    person.opens_the_guide();
    person.answers_by_keys(&[NO_ANSWER, KK, CAN_WAIT, "Nej", SILENT, "En klage"]);
    person.tabs_and_types_day(days_ago(person, 40)).enters().result();
    person.tabs_to("Skriv brevet til skridtet: Klag til Borgerrådgiveren").enters().is_at(BR);
    person.tabs_and_types("Stedet i kommunen", "Prøvecentret");
    person.tabs_and_types("Dit navn", "Prøve Prøvesen");
    person.catches_files().tabs_to("Kopiér").does("presses Enter").key(&Key::Enter);
    person.reads("Brevet er kopieret.");
    let copied = person.script("return window.copied.at(-1)");
    let copied = copied.as_str().unwrap_or_default();
    assert!(copied.contains("Prøvecentret") && copied.contains("Prøve Prøvesen"), "{copied}");
}

fn by_keys_alone_one_in_danger_reaches_help_and_is_gone_at_once(person: &Person<'_>) {
    let copy = leading_to(person.server);
    let server = copy.served();
    let person = &person.at(&server);
    let in_danger = || {
        let violence = "Ja, nogen bliver slået, truet eller krænket";
        person.opens_the_guide().answers_by_keys(&[CONDUCT, KK, violence, "Nej", "Nej"]).result();
        assert_eq!(person.focused(), "Nogen bliver slået, truet eller krænket");
    };
    in_danger();
    // The next thing to press is the number to call.
    person.does("presses Tab").key(&Key::Tab);
    assert_eq!(person.script("return document.activeElement.href"), "tel:112");
    person.does("presses Escape three times");
    person.key(&Key::Escape).key(&Key::Escape).key(&Key::Escape).is_at("Siden findes ikke");
    // And by the button, which one tabs back to.
    in_danger();
    person.does("presses Shift and Tab up to the way out");
    let shift_tab = || {
        let chain = person.browser.session.action_chain();
        person
            .browser
            .run(chain.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform())
            .unwrap();
    };
    for _ in 0..6 {
        if person.focused() == "Forlad siden hurtigt" {
            break;
        }
        shift_tab();
    }
    assert_eq!(person.focused(), "Forlad siden hurtigt");
    person.key(&Key::Enter).is_at("Siden findes ikke");
}

fn by_keys_alone_one_looks_up_a_topic_and_counts_a_deadline(person: &Person<'_>) {
    person.opens_the_guide().tabs_to("Søg efter dit emne, og se, hvor du skal klage").enters();
    person.is_at(FIND).finds("//input[@id='soeg']");
    let label = person.script("return document.querySelector('[for=soeg]').textContent");
    person.tabs_and_types(label.as_str().unwrap_or_default(), "kontanthj");
    person.finds(&format!("(//ol[@class='hits']//a)[1][normalize-space()='{CASH}']"));
    person.tabs_to(CASH).enters().is_at(CASH).tabs_and_types_day(days_ago(person, 3));
    person.tabs_to("Regn ud").does("presses Enter").key(&Key::Enter);
    person.reads("Klag senest").reads("Guiden tæller 4 uger fra");
}
