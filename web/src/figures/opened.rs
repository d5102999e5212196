//! Where a file is opened, what is said meanwhile, and what is pressed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use klagevejviser_core::staff::figures::texts::{Line, Slot, Texts, words::file, words::ui as w};
use klagevejviser_core::staff::figures::{Cases, Refusal, csv};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::read::{Outcome, read};
use super::{ask, show};
use crate::browser::file::{Opened, on_drop, take_chosen};
use crate::browser::{dom, fill, page, take};
use crate::html::{Html, Tag, tag};

/// Where all of it is drawn.
pub(super) const HOST: &str = "tal";
/// The field in which a file is chosen.
const FILE: &str = "tal-fil";
/// What is shown while it is read, and how far that is.
const READING: &str = "tal-laeses";
const METER: &str = "tal-maaler";
const NAME: &str = "tal-navn";
/// What is said without moving the focus; and what only a screen reader needs to be told, since it is to be seen below.
const SAID: &str = "tal-sagt";
const HEARD: &str = "tal-hoert";
/// What is drawn of a file: its figures, or its faults.
const OUT: &str = "tal-ud";
const FAULTS: &str = "tal-fejl";

/// The page while it is open. Nothing of it is kept.
struct Figures {
    texts: Texts,
    file: Option<File>,
    /// Which reading is in force: a later one, or its end, stops those before.
    reading: Rc<Cell<u32>>,
}

/// A file that was read.
struct File {
    cases: Cases,
    /// What its tables are when they are saved, by their places on the page.
    tables: Vec<Vec<Vec<String>>>,
}

type Shared = Rc<RefCell<Figures>>;

/// Draws the field, and listens.
pub(super) fn begin(texts: Texts) {
    page::set(&format!("#{HOST}"), "class", Some("desk-part figures"));
    fill(HOST, &frame(&texts));
    let figures = Figures { texts, file: None, reading: Rc::default() };
    let shared: Shared = Rc::new(RefCell::new(figures));
    let changed = Rc::clone(&shared);
    dom::listen(HOST, "change", move |target| {
        if target.id() == FILE {
            open(&changed, take_chosen(FILE));
        } else if let Ok(mut figures) = changed.try_borrow_mut() {
            figures.refresh(&target.id());
        }
    });
    let clicked = Rc::clone(&shared);
    dom::listen(HOST, "click", move |target| {
        if let Ok(mut figures) = clicked.try_borrow_mut() {
            figures.clicked(&target);
        }
    });
    let dropped = Rc::clone(&shared);
    on_drop(move |files| open(&dropped, files));
    // A browser may keep the page, to show it again at Back.
    page::on_away(move || {
        if let Ok(mut figures) = shared.try_borrow_mut() {
            figures.forget();
        }
    });
}

fn frame(texts: &Texts) -> Vec<Html> {
    let hint = "tal-hjaelp";
    let field = tag("input")
        .set("type", "file")
        .set("id", FILE)
        .set("accept", ".csv,.txt,text/csv")
        .set("aria-describedby", hint);
    let meter = tag("progress").set("id", METER).set("max", "100").set("value", "0");
    let name = tag("label").set("for", METER).set("id", NAME);
    let reading = tag("div").set("id", READING).set("hidden", "").put(name).put(meter);
    vec![
        tag("h2").text(texts.get(w::Title)).into(),
        tag("div")
            .class("field file")
            .put(tag("label").set("for", FILE).text(texts.get(w::Choose)))
            .put(tag("p").class("field-hint").set("id", hint).text(texts.get(w::ChooseHint)))
            .put(field)
            .into(),
        reading.put(button(texts.get(w::Stop), "stop")).into(),
        tag("p").class("taken").set("id", SAID).set("role", "status").into(),
        tag("p").class("sr-only").set("id", HEARD).set("role", "status").into(),
        tag("div").set("id", OUT).into(),
    ]
}

/// A button, by what it does.
pub(super) fn button(text: &str, does: &str) -> Tag {
    tag("button").set("type", "button").class("secondary").set("data-do", does).text(text)
}

/// Reads a file, in place of what was read before.
fn open(shared: &Shared, mut files: Vec<Opened>) {
    let Ok(mut figures) = shared.try_borrow_mut() else { return };
    let Some(chosen) = files.pop() else { return };
    if !files.is_empty() {
        return page::say(SAID, figures.texts.get(w::OneFile));
    }
    figures.forget();
    let name = chosen.name();
    page::say(NAME, &figures.texts.fill(w::Reading, &[(Slot::Fil, &name)]));
    page::say(SAID, "");
    page::set(&format!("#{METER}"), "value", Some("0"));
    page::set(&format!("#{READING}"), "hidden", None);
    let (texts, reading) = (figures.texts.clone(), Rc::clone(&figures.reading));
    let number = reading.get();
    let shared = Rc::clone(shared);
    spawn_local(async move {
        let say = |per_cent: u64, rows: u32| {
            let values = [(Slot::Tal, &*per_cent.to_string()), (Slot::Andet, &rows.to_string())];
            page::set(&format!("#{METER}"), "value", Some(&per_cent.to_string()));
            // A tenth at a time: a screen reader says each of them.
            if per_cent.is_multiple_of(10) {
                page::say(SAID, &texts.fill(file::Progress, &values));
            }
        };
        let outcome = read(&chosen, || reading.get() == number, say).await;
        if let (true, Ok(mut figures)) = (reading.get() == number, shared.try_borrow_mut()) {
            figures.has_read(&name, outcome);
        }
    });
}

impl Figures {
    /// Shows what came of a file, and goes there.
    fn has_read(&mut self, name: &str, outcome: Outcome) {
        page::set(&format!("#{READING}"), "hidden", Some(""));
        page::say(SAID, "");
        match outcome {
            Outcome::Stopped => {}
            Outcome::Unreadable => {
                page::say(SAID, &self.texts.fill(w::Unreadable, &[(Slot::Fil, name)]));
                page::focus(FILE);
            }
            Outcome::Refused(refusal) => self.show_faults(name, &refusal),
            Outcome::Read(cases) => {
                fill(OUT, &show::frame(name, &cases, &self.texts));
                self.file = Some(File { cases: *cases, tables: Vec::new() });
                self.refresh("");
                page::focus(show::TITLE);
            }
        }
    }

    fn show_faults(&self, name: &str, refusal: &Refusal) {
        let mut sentences = refusal.sentences(name, &self.texts).into_iter();
        let title = sentences.next().unwrap_or_default();
        let title = tag("h3").set("id", FAULTS).set("tabindex", "-1").text(&title);
        let rows = sentences.map(|sentence| tag("li").text(&sentence).into()).collect();
        let faults = tag("div").class("error-summary").put(title).put(tag("ul").all(rows));
        fill(OUT, &[faults.into()]);
        page::focus(FAULTS);
    }

    /// Counts and draws what is chosen; `of` is the field that was changed.
    fn refresh(&mut self, of: &str) {
        let Some(file) = &mut self.file else { return };
        let drawn = show::all(&ask::asked(&file.cases), &file.cases, &self.texts);
        file.tables = drawn.tables;
        for (id, pieces) in &drawn.blocks {
            fill(id, pieces);
        }
        if !of.is_empty() {
            let said = if ask::is_of_goals(of) { drawn.said_of_goals } else { drawn.said };
            page::say(HEARD, &said);
        }
    }

    fn clicked(&mut self, target: &Element) {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("stop") => self.end(w::Stopped),
            Some("close") => self.end(w::Closed),
            Some("cases") => {
                let Some(file) = &self.file else { return };
                self.save(w::FileCases, &file.cases.csv(), show::SAVED_CASES);
            }
            Some(table) => {
                let Some(place) = table.parse::<usize>().ok() else { return };
                let table = self.file.as_ref().and_then(|file| file.tables.get(place));
                if let Some(table) = table {
                    self.save(w::FileTable, &csv(table.iter().cloned()), &show::saved(place));
                }
            }
            None => {}
        }
    }

    /// Gives a file to the browser, and says where it is.
    fn save(&self, name: Line, text: &str, id: &str) {
        let name = self.texts.get(name);
        let done = take::download(name, "text/csv;charset=utf-8", text.as_bytes());
        let said = if done.is_some() { w::Saved } else { w::NotSaved };
        page::say(id, &self.texts.fill(said, &[(Slot::Fil, name)]));
    }

    /// Back to where a file is chosen.
    fn end(&mut self, says: Line) {
        self.forget();
        page::say(SAID, self.texts.get(says));
        page::focus(FILE);
    }

    fn forget(&mut self) {
        self.reading.set(self.reading.get().wrapping_add(1));
        self.file = None;
        fill(OUT, &[]);
        page::say(SAID, "");
        page::say(HEARD, "");
        page::set(&format!("#{READING}"), "hidden", Some(""));
    }
}
