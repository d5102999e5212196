//! What is pressed, typed and ticked: it answers a question, and the focus goes where that leads.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::desk::{said, words::ui as w};
use klagevejviser_core::face::face;
use klagevejviser_core::letter::cpr;
use klagevejviser_core::triage::{BOTH, DayField, Key, lands_in_field};
use klagevejviser_core::words::{Slot, Slots, Text, ui};
use klagevejviser_core::{COPENHAGEN, Question};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::frame::{ADVICE, COPIED, KEYS, SAID, TEXT};
use super::{Calls, advice, ask};
use crate::browser::dom::Pressed;
use crate::browser::{dom, fill, page, take};
use crate::html::tag;

/// The question that an element belongs to.
pub(super) fn question_of(element: &Element) -> Option<Question> {
    let block = element.closest(".ask").ok()??;
    Question::named(block.id().strip_prefix("spm-")?)
}

fn day_field(element: &Element) -> Option<DayField> {
    Some(if element.get_attribute("data-day")? == "0" { DayField::First } else { DayField::Last })
}

impl Calls {
    /// An option was ticked, or a field for a day was left.
    pub(super) fn changed(&mut self, target: &Element) {
        let Some(question) = question_of(target) else { return };
        if let Some(field) = day_field(target) {
            return self.say_day(question, field, true);
        }
        let place = target.get_attribute("data-at").and_then(|place| place.parse().ok());
        let Some(place) = place else { return };
        let one = matches!(target.get_attribute("type").as_deref(), Some("radio"));
        self.desk.choose(&COPENHAGEN, question, place, self.today);
        self.forget_days(question);
        self.desk.at = Some(question);
        if one {
            // The keys answer the next one; the focus stays.
            self.desk.go_on(&COPENHAGEN, question, self.today);
        }
        self.refresh();
    }

    pub(super) fn typed(&mut self, target: &Element) {
        let (Some(question), Some(field)) = (question_of(target), day_field(target)) else {
            return;
        };
        let words = page::typed(&target.id());
        self.typed.retain(|(one, which, _)| (*one, *which) != (question, field));
        self.typed.push((question, field, words));
        self.say_day(question, field, false);
        self.refresh();
    }

    /// Takes a day, and says which was understood; what is wrong with it once the field is left.
    fn say_day(&mut self, question: Question, field: DayField, left: bool) {
        let words = page::typed(&ask::day_id(question, field));
        let read = self.desk.type_day(&COPENHAGEN, question, field, &words, self.today);
        let (text, wrong) = match read {
            _ if cpr::is_in(&words) => (said(w::Cpr, &[]), true),
            Ok(Some(day)) => {
                let slots = Slots::default().with(Slot::Dato, by_name(day));
                (ui::DatoForstaaet.plain(&slots), false)
            }
            Ok(None) => (String::new(), false),
            Err(error) if left => (Text::str(error.words(question)).to_owned(), true),
            Err(_) => (String::new(), false),
        };
        let class = if wrong { "error-text" } else { "meant" };
        let id = ask::meant_id(question, field);
        if left || wrong || !text.is_empty() {
            fill(&id, &[tag("span").class(class).text(&text).into()]);
        } else {
            fill(&id, &[]);
        }
        let day_id = ask::day_id(question, field);
        page::set(&format!("#{day_id}"), "aria-invalid", wrong.then_some("true"));
    }

    /// Where something was chosen in place of a day, what was typed of one goes.
    fn forget_days(&mut self, question: Question) {
        if !ask::replaces_day(question, &self.desk.answers) {
            return;
        }
        for field in [DayField::First, DayField::Last] {
            self.typed.retain(|(one, which, _)| (*one, *which) != (question, field));
            dom::put_words(&ask::day_id(question, field), "");
            fill(&ask::meant_id(question, field), &[]);
        }
    }

    /// By the keyboard one goes to a question by going there; a press with the mouse says by itself what it means, and
    /// nothing moves under it.
    pub(super) fn focused(&mut self, target: &Element) {
        if let Some(question) = question_of(target)
            && self.desk.at != Some(question)
            && target.matches("input:focus-visible").unwrap_or(false)
        {
            self.desk.at = Some(question);
            self.mark();
        }
    }

    pub(super) fn clicked(&mut self, target: &Element) {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("on") => self.press(Key::On),
            Some("back") => self.press(Key::Back),
            Some("both") => {
                self.desk.at = Some(BOTH[0].0);
                self.press(Key::Number(0));
            }
            Some(apart @ ("apart" | "together")) => {
                self.desk.set_apart(&COPENHAGEN, apart == "apart", self.today);
                self.refresh();
                self.go_to(self.desk.at);
            }
            Some("change") => {
                let question = question_of(target);
                self.go_to(question);
            }
            Some("new") => {
                self.forget();
                self.go_to(Some(Question::Kind));
                page::say_soon(SAID, said(w::NySamtaleSagt, &[]));
            }
            Some("leave") => self.leave(),
            Some("copy") => {
                let Some(text) = advice::text(&self.now(), self.today) else { return };
                spawn_local(async move {
                    let copied = take::copy(&text).await;
                    if !copied {
                        take::select(TEXT);
                    }
                    let words = if copied { w::Kopieret } else { w::KopierSelv };
                    page::say(COPIED, &said(words, &[]));
                });
            }
            _ => {}
        }
    }

    /// Presses a key that answers, and goes where it leads.
    fn press(&mut self, key: Key) {
        let answered = self.desk.at;
        if !self.desk.press(&COPENHAGEN, key, self.today) {
            return;
        }
        if let Some(question) = answered {
            self.forget_days(question);
        }
        self.refresh();
        if self.desk.at != answered || matches!(key, Key::Back) {
            self.go_to(self.desk.at);
        }
    }

    /// Moves the focus to a question, or to the advice.
    fn go_to(&mut self, question: Option<Question>) {
        self.desk.at = question;
        self.mark();
        let Some(question) = question else { return page::focus(ADVICE) };
        if lands_in_field(&face(question, &self.now().case)) {
            let fields =
                [DayField::First, DayField::Last].map(|field| ask::day_id(question, field));
            if let Some(first) = fields.iter().find(|id| page::element(id).is_some()) {
                return page::focus(first);
            }
        }
        page::focus(&ask::title_id(question));
    }

    /// A key; tells whether it was taken.
    pub(super) fn key(&mut self, pressed: &Pressed) -> bool {
        let on = pressed.on.as_ref();
        let is = |selector: &str| on.is_some_and(|on| on.matches(selector).unwrap_or(false));
        if is("input[data-day]") {
            // Only Enter: all else belongs to the field.
            let Some((question, field)) =
                on.and_then(|on| Some((question_of(on)?, day_field(on)?)))
            else {
                return false;
            };
            if pressed.key != "Enter" {
                return false;
            }
            self.say_day(question, field, true);
            if self.desk.answers.get(question).is_some() {
                self.press(Key::On);
            } else {
                // Nothing was typed, or no day: the digits choose what else can be said.
                page::focus(&ask::title_id(question));
            }
            return true;
        }
        let typing = is("input[type=text], input[type=file], textarea, select, [contenteditable]");
        if typing || !dom::is_ticked(KEYS) {
            return false;
        }
        let inside =
            on.is_some_and(|on| on.closest(&format!("#{}", self.host)).ok().flatten().is_some());
        match (pressed.digit, pressed.key.as_str()) {
            (Some(digit), _) => {
                let key = if pressed.shift { Key::More(digit) } else { Key::Number(digit) };
                self.press(key);
                true
            }
            (None, "Enter") if inside && !is("a, button, summary") => {
                self.press(Key::On);
                true
            }
            (None, "Backspace") => {
                self.press(Key::Back);
                true
            }
            // Within options the arrows choose, and elsewhere they scroll.
            (None, "ArrowUp") if inside && is("h2, h3") => {
                self.press(Key::Back);
                true
            }
            (None, "/") => {
                if let Some(link) = page::element("desk-emner") {
                    link.click();
                }
                true
            }
            _ => false,
        }
    }
}
