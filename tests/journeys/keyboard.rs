//! With the keyboard alone, and by the ear: everything can be reached, and the focus is where the next
//! thing begins.

use chrono::Datelike;
use thirtyfour::Key;

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    CONDUCT, DECISION, GUIDANCE, KK, LETTER_DATE_QUESTION, URGENT, WHAT, WHO_WROTE, WHOM, days_ago,
};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_without_a_mouse_comes_from_the_first_question_to_the_answer,
    somebody_without_a_mouse_skips_to_the_content_and_can_leave_at_once,
    who_skips_to_the_content_keeps_what_is_ticked,
    the_focus_stays_where_it_is_when_the_page_opens_and_follows_every_step,
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
        self.does(format!("presses Tab up to \"{words}\""));
        let mut passed = Vec::new();
        while passed.len() < 40 {
            self.key(&Key::Tab);
            let focused = self.focused();
            if focused == words {
                return self;
            }
            passed.push(focused);
        }
        panic!("\"{words}\" is not reached; passed {passed:?}");
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
    let decided = super::words::DECIDED;
    person.tabs_to(decided).key(&Key::Space).has_ticked(&[decided]);
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
