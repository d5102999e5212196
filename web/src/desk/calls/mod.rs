//! Door 1: somebody at work asks a citizen on the telephone, and sees the advice change. All questions are on the page;
//! the keys answer the one that is marked. What stands around the questions is [`frame`]; [`heard`] does what is pressed
//! and typed; here is what is drawn anew after each answer.

mod advice;
mod ask;
mod frame;
mod heard;

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;
use klagevejviser_core::desk::{said, words::ui as w};
use klagevejviser_core::triage::{DayField, Desk, Triage, triage};
use klagevejviser_core::{COPENHAGEN, Question};
use web_sys::Element;

use super::host;
use crate::browser::{clock, dom, fill, page};
use crate::html::{Html, tag};
use frame::{COPIED, NOW, SAID, SAY, TEXT};

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
    fill(&host, &frame::frame());
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

impl Calls {
    fn now(&self) -> Triage {
        triage(&COPENHAGEN, &self.desk.answers, self.today)
    }

    /// Draws what has changed.
    fn refresh(&mut self) {
        let now = self.now();
        for (at, question) in Question::ALL.iter().copied().enumerate() {
            let is_shown = now.shown.contains(&question);
            let block = if is_shown { ask::block(question, &now) } else { Vec::new() };
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
            if let (Some(question), Some(place)) = (heard::question_of(&field), place) {
                let answers = &self.desk.answers;
                dom::tick(&field, ask::is_chosen(question, answers, &now.case, place));
            }
        }
        for (question, field, words) in &self.typed {
            dom::put_words(&ask::day_id(*question, *field), words);
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
