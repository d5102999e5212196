//! Door 1: somebody at work asks a citizen on the telephone, and sees the advice change. All questions are on the page;
//! the keys answer the one that is marked.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::desk::{said, words::ui as w};
use klagevejviser_core::face::face;
use klagevejviser_core::letter::cpr;
use klagevejviser_core::triage::{DayField, Desk, Key, Triage, lands_in_field, triage};
use klagevejviser_core::words::{Slot, Slots, Text, ui};
use klagevejviser_core::{COPENHAGEN, Question};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::start::from_root;
use super::{advice, ask, host};
use crate::browser::dom::Pressed;
use crate::browser::{clock, dom, fill, page, take};
use crate::html::{Html, Tag, tag};
use crate::parts::away;
use crate::place::Place;

/// The title of the advice, to which the focus goes when nothing is left to ask.
const ADVICE: &str = "desk-titel";
/// Where the advice stands, what can be said, and the text to take along.
const NOW: &str = "desk-nu";
const SAY: &str = "desk-sig";
const TEXT: &str = "desk-tekst";
/// What is said without being seen.
const SAID: &str = "desk-sagt";
/// Whether keys answer.
const KEYS: &str = "desk-taster";
/// What is said about the copy.
const COPIED: &str = "desk-kopieret";

/// The page while it is open. Nothing of it is kept.
struct Calls {
    host: String,
    desk: Desk,
    today: NaiveDate,
    /// What was typed of days.
    typed: Vec<(Question, DayField, String)>,
    /// What each question showed last.
    blocks: Vec<Vec<Html>>,
    /// What else was drawn last, by its id.
    drawn: Vec<(&'static str, Vec<Html>)>,
    /// What was said last.
    said: String,
}

type Shared = Rc<RefCell<Calls>>;

/// Draws the questions in place of the part, and listens.
pub(super) fn begin(part: &str) {
    let host = host(part);
    fill(&host, &frame());
    let calls = Calls {
        host: host.clone(),
        desk: Desk::new(),
        today: clock::today(),
        typed: Vec::new(),
        blocks: vec![Vec::new(); Question::COUNT],
        drawn: Vec::new(),
        said: String::new(),
    };
    let shared: Shared = Rc::new(RefCell::new(calls));
    let with = |act: fn(&mut Calls, &Element)| {
        let shared = Rc::clone(&shared);
        // What happens while something is being done is that doing's own.
        move |target: Element| {
            if let Ok(mut calls) = shared.try_borrow_mut() {
                act(&mut calls, &target);
            }
        }
    };
    shared.borrow_mut().refresh();
    dom::listen(&host, "change", with(Calls::changed));
    dom::listen(&host, "input", with(Calls::typed));
    dom::listen(&host, "click", with(Calls::clicked));
    dom::listen(&host, "focusin", with(Calls::focused));
    let pressed = Rc::clone(&shared);
    dom::on_key(move |key| pressed.try_borrow_mut().is_ok_and(|mut calls| calls.key(key)));
    let left = Rc::clone(&shared);
    page::on_three_escapes(move || {
        if let Ok(mut calls) = left.try_borrow_mut() {
            calls.leave();
        }
    });
    // A browser may keep the page, to show it again at Back.
    page::on_away(move || {
        if let Ok(mut calls) = shared.try_borrow_mut() {
            calls.forget();
        }
    });
}

/// What stands around the questions.
fn frame() -> Vec<Html> {
    let button = |does: &str, text: &str| {
        tag("button").set("type", "button").class("secondary").set("data-do", does).text(text)
    };
    let title = |text: klagevejviser_core::sheet::Line, id: &str| {
        tag("h2").set("id", id).set("tabindex", "-1").text(&said(text, &[]))
    };
    let switch = tag("input").set("type", "checkbox").set("id", KEYS).set("checked", "");
    let switch = switch.set("autocomplete", "off").set("aria-describedby", "desk-taster-hjaelp");
    let keys = tag("p")
        .class("desk-keys")
        .put(switch)
        .text(" ")
        .put(
            tag("label")
                .set("for", KEYS)
                .put(tag("span").class("option-text").text(&said(w::Taster, &[]))),
        )
        .text(" ")
        .put(
            tag("span")
                .class("field-hint")
                .set("id", "desk-taster-hjaelp")
                .text(&said(w::TasterHjaelp, &[])),
        );
    let find =
        away(&from_root(&Place::Find.address()), &said(w::Emner, &[])).set("id", "desk-emner");
    let leave = tag("button").set("type", "button").class("leave").set("data-do", "leave");
    let questions = tag("section")
        .class("desk-ask")
        .set("aria-labelledby", "desk-spoerg")
        .put(title(w::Spoerg, "desk-spoerg"))
        .put(tag("p").class("hint").text(&said(w::Hjaelp, &[])))
        .put(keys)
        .all(ask::places())
        .put(
            tag("div")
                .class("buttons")
                .put(button("back", &said(w::Forrige, &[])))
                .put(button("on", &said(w::Videre, &[])))
                .put(button("new", &said(w::NySamtale, &[])))
                .put(leave.text(ui::Forlad.str())),
        )
        .put(tag("p").put(find));
    let place = |id: &'static str| tag("div").set("id", id);
    let now = section("desk-now", title(w::Nu, ADVICE)).put(place(NOW));
    let now = now.put(tag("p").class("sr-only").set("id", SAID).set("role", "status"));
    let say = section("desk-say", title(w::Sig, "desk-sig-titel")).put(place(SAY));
    let copy = section("desk-copy", title(w::Journal, "desk-tekst-titel"))
        .put(place(TEXT))
        .put(tag("div").class("buttons").put(button("copy", &said(w::Kopier, &[]))))
        .put(tag("p").set("id", COPIED).set("role", "status"));
    vec![questions.into(), now.into(), say.into(), copy.into()]
}

fn section(class: &str, title: Tag) -> Tag {
    tag("section").class(class).put(title)
}

/// The question that an element belongs to.
fn question_of(element: &Element) -> Option<Question> {
    let block = element.closest(".ask").ok()??;
    Question::named(block.id().strip_prefix("spm-")?)
}

fn day_field(element: &Element) -> Option<DayField> {
    Some(if element.get_attribute("data-day")? == "0" { DayField::First } else { DayField::Last })
}

impl Calls {
    fn now(&self) -> Triage {
        triage(&COPENHAGEN, &self.desk.answers, self.today)
    }

    /// Draws what has changed.
    fn refresh(&mut self) {
        let now = self.now();
        for (at, question) in Question::ALL.iter().copied().enumerate() {
            let is_shown = now.shown.contains(&question);
            let block = if is_shown { ask::block(question, &now.case) } else { Vec::new() };
            if self.blocks[at] != block {
                let id = ask::block_id(question);
                fill(&id, &block);
                page::set(&format!("#{id}"), "hidden", (!is_shown).then_some(""));
                self.blocks[at] = block;
            }
        }
        self.mark();
        self.fill_in(&now);
        let begun = !self.desk.answers.eq(&Desk::new().answers);
        self.show(NOW, &advice::beside(&now, self.today, begun));
        self.show(SAY, &advice::to_say(&now, self.today));
        let text = advice::text(&now, self.today).unwrap_or_else(|| said(w::IntetEndnu, &[]));
        let lines = text.lines().map(|line| tag("span").text(line).put(tag("br")).into());
        self.show(TEXT, &[tag("p").all(lines.collect()).into()]);
        let spoken = advice::spoken(&now, self.today);
        if begun && spoken != self.said {
            page::say_soon(SAID, spoken.clone());
        }
        self.said = spoken;
    }

    fn show(&mut self, id: &'static str, pieces: &[Html]) {
        match self.drawn.iter_mut().find(|(one, _)| *one == id) {
            Some((_, before)) if before == pieces => return,
            Some((_, before)) => pieces.clone_into(before),
            None => self.drawn.push((id, pieces.to_vec())),
        }
        fill(id, pieces);
    }

    /// Marks the question that the keys answer, and those that have their answers.
    fn mark(&self) {
        page::set(&format!("#{} .ask[data-now]", self.host), "data-now", None);
        for question in Question::ALL {
            let has = question.stands_by_default() || self.desk.answers.get(*question).is_some();
            let block = format!("#{}", ask::block_id(*question));
            page::set(&block, "data-answered", has.then_some(""));
        }
        if let Some(question) = self.desk.at {
            page::set(&format!("#{}", ask::block_id(question)), "data-now", Some(""));
        }
    }

    /// What is chosen and typed, into the fields.
    fn fill_in(&self, now: &Triage) {
        for field in dom::within(&self.host, "input[data-at]") {
            let place = field.get_attribute("data-at").and_then(|place| place.parse().ok());
            if let (Some(question), Some(place)) = (question_of(&field), place) {
                let answers = &self.desk.answers;
                dom::tick(&field, ask::is_chosen(question, answers, &now.case, place));
            }
        }
        for (question, field, words) in &self.typed {
            dom::put_words(&ask::day_id(*question, *field), words);
        }
    }

    /// An option was ticked, or a field for a day was left.
    fn changed(&mut self, target: &Element) {
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

    fn typed(&mut self, target: &Element) {
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
    fn focused(&mut self, target: &Element) {
        if let Some(question) = question_of(target)
            && self.desk.at != Some(question)
            && target.matches("input:focus-visible").unwrap_or(false)
        {
            self.desk.at = Some(question);
            self.mark();
        }
    }

    fn clicked(&mut self, target: &Element) {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("on") => self.press(Key::On),
            Some("back") => self.press(Key::Back),
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
    fn key(&mut self, pressed: &Pressed) -> bool {
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

    fn forget(&mut self) {
        self.desk = Desk::new();
        for (question, field, _) in std::mem::take(&mut self.typed) {
            dom::put_words(&ask::day_id(question, field), "");
            fill(&ask::meant_id(question, field), &[]);
        }
        self.today = clock::today();
        page::say(COPIED, "");
        self.refresh();
    }

    fn leave(&mut self) {
        self.forget();
        page::leave();
    }
}
