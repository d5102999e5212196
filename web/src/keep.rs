//! What is saved on request, shared as a link, and deleted. The codes are the core's ([`klagevejviser_core::keep`]);
//! whether something is kept, and what the person is told about it, stands here.
//!
//! All of it is drawn as data, and what changes under the person's hands is changed by its id: as components the
//! same weighed ten kB more (brotli).

use chrono::NaiveDate;
use klagevejviser_core::calendar::{self, Clock, by_name};
use klagevejviser_core::face::face;
use klagevejviser_core::keep::{Changed, CodeError, For, Opened, encode, kept_until, open};
use klagevejviser_core::words::ui as texts;
use klagevejviser_core::words::{Slot, Slots, Text};
use klagevejviser_core::{COPENHAGEN, fold};
use wasm_bindgen_futures::spawn_local;

use crate::app::Guide;
use crate::browser::copy::copy;
use crate::browser::{clock, fill, history, page, store};
use crate::held::Held;
use crate::html::{Html, Tag, tag};
use crate::newer;
use crate::parts::{pieces, ui};
use crate::place::{Place, START};
use crate::rules::seen;

/// Whether others use this computer, and what the person is told at the top of the page. In memory only.
#[derive(Clone, Copy)]
pub struct Keep {
    shared: Held<bool>,
    dates: Held<bool>,
    told: Held<Vec<String>>,
}

impl Default for Keep {
    fn default() -> Self {
        Self { shared: Held::new(false), dates: Held::new(false), told: Held::new(Vec::new()) }
    }
}

impl Keep {
    /// Tells something at the top of the page, until the person goes on, and moves the focus there.
    pub fn say(self, lines: Vec<String>) {
        self.tell(lines);
        page::focus_soon(NOTICE);
    }

    /// The same where the person did nothing here: the focus stays.
    fn tell(self, lines: Vec<String>) {
        self.told.set(lines);
        fill(TOLD, &self.lines());
    }

    /// Takes away what was told, with the next drawing.
    pub fn say_no_more(self) {
        self.told.set(Vec::new());
    }

    fn lines(self) -> Vec<Html> {
        let lines = self.told.get();
        if lines.is_empty() {
            return Vec::new();
        }
        let lines = lines.iter().map(|line| tag("p").text(line).into()).collect();
        vec![tag("div").class("doubt").set("id", NOTICE).set("tabindex", "-1").all(lines).into()]
    }
}

/// The ids of what changes: what is told and its place, the offer to go on, whether saving went well, the link.
const NOTICE: &str = "besked";
const TOLD: &str = "besked-plads";
const OFFER: &str = "gemte-svar";
const WARNING: &str = "faelles-advarsel";
const BOTH: &str = "gem-og-link";
const SAVED: &str = "gem-status";
const MADE: &str = "lavet-link";
const FIELD: &str = "link";
const COPIED: &str = "link-status";
/// Switches are named by what they do.
const SHARED: &str = "faelles";
const DATES: &str = "link-datoer";

/// Deletes what was saved too long ago, and listens to other tabs.
pub fn begin(guide: Guide) {
    if let Some(Ok(Opened { day: Some(day), .. })) = kept()
        && kept_until(day) < clock::today()
    {
        store::delete();
        guide.keep.told.set(vec![dated(texts::GemtSlettet, day)]);
    }
    store::on_change(move |kept| {
        fill(OFFER, &offer());
        // Only who has answers here can take one tab's answers for the other's.
        if guide.has_answers() {
            let text = if kept { texts::GemtAnden } else { texts::SletAnden };
            guide.keep.tell(vec![text.str().to_owned()]);
        }
    });
}

/// What the browser keeps, read by the rules of today.
fn kept() -> Option<Result<Opened, CodeError>> {
    store::read().map(|code| open(&COPENHAGEN, &code, clock::today()))
}

/// Goes on with the answers of a link. One that cannot be read changes nothing.
pub fn open_link(guide: Guide, code: &str) {
    match open(&COPENHAGEN, code, clock::today()) {
        Ok(opened) => {
            let first = texts::LinkAabnet.str().to_owned();
            go_on(guide, &opened, first, (texts::LinkPasserVed, texts::LinkPasser));
        }
        Err(CodeError::OtherVersion) => guide.keep.say(vec![texts::LinkAnden.str().to_owned()]),
        Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_)) => {
            guide.keep.say(vec![texts::LinkRevet.str().to_owned()]);
        }
    }
}

/// Goes on with answers from outside, and tells what has become of them.
fn go_on(guide: Guide, opened: &Opened, first: String, (misfit_at, misfit): (Text, Text)) {
    let mut lines = vec![first];
    if opened.misfit {
        let case = fold(&COPENHAGEN, &opened.answers, clock::today());
        lines.push(match case.next {
            Some(next) => {
                let title = face(next, &case).words.title.str().to_owned();
                misfit_at.plain(&Slots::default().with(Slot::Om, title))
            }
            None => misfit.str().to_owned(),
        });
    }
    if opened.without_time {
        lines.push(texts::LinkTid.str().to_owned());
    }
    if let Some(day) = opened.day {
        match opened.changed {
            Changed::No => {}
            Changed::Time => lines.push(dated(texts::AndetNuTid, day)),
            Changed::Rules => lines.push(dated(texts::AndetNuRegler, day)),
        }
    }
    guide.take_over(opened.answers);
    guide.keep.say(lines);
}

/// A text with a day, and the last day on which what was saved then is still there.
fn dated(text: Text, day: NaiveDate) -> String {
    let until = by_name(kept_until(day));
    text.plain(&Slots::default().with(Slot::Dato, by_name(day)).with(Slot::Til, until))
}

/// What stands at the top of a place: that the device's day cannot be right, that there are newer rules, what is told, and on the first page, where nothing has been answered, what the
/// browser keeps. The region is always there, so that a screen reader says what comes.
pub fn top(guide: Guide, place: Place) -> Vec<Html> {
    let told = tag("div").class("told").set("role", "status").set("id", TOLD);
    let mut drawn: Vec<Html> = doubtful_clock(guide.today());
    drawn.push(newer::region(guide));
    drawn.push(told.all(guide.keep.lines()).into());
    if place == START && !guide.has_answers() {
        drawn.push(tag("div").class("told").set("id", OFFER).all(offer()).into());
    }
    drawn
}

/// What to do where the device's clock is wrong, or the rules are old: deadlines hang on it.
fn doubtful_clock(today: NaiveDate) -> Vec<Html> {
    let text = match calendar::clock(today) {
        Clock::Likely => return Vec::new(),
        Clock::Before => texts::UretFoer,
        Clock::After => texts::UretEfter,
    };
    let slots = seen().with(Slot::Dato, by_name(today));
    vec![tag("p").class("doubt").all(pieces(&text.spans(&slots))).into()]
}

/// What the browser keeps, and the two things to do with it.
fn offer() -> Vec<Html> {
    let (text, whole) = match kept() {
        None => return Vec::new(),
        Some(Ok(Opened { day: Some(day), .. })) => (dated(texts::GemtHer, day), true),
        Some(Err(CodeError::OtherVersion)) => (texts::GemtNyere.str().to_owned(), false),
        // A link's code has no day; nobody but a hand has put it here.
        Some(Ok(_) | Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_))) => {
            (texts::GemtRevet.str().to_owned(), false)
        }
    };
    let mut buttons = tag("div").class("buttons");
    if whole {
        buttons = buttons.put(button("primary", "resume", texts::FortsaetHvor));
    }
    let buttons = buttons.put(button("secondary", "delete", texts::Slet));
    let section = tag("section").class("call").set("aria-label", texts::Gemte.str());
    vec![section.put(tag("p").text(&text)).put(buttons).into()]
}

fn button(class: &str, does: &str, text: Text) -> Tag {
    tag("button").set("type", "button").class(class).set("data-keep", does).text(text.str())
}

fn row(button: Tag) -> Tag {
    tag("div").class("buttons").put(button)
}

fn line(text: Text) -> Tag {
    tag("p").all(pieces(&ui(text)))
}

/// A region that a screen reader says when something is put into it.
fn status(id: &str) -> Tag {
    tag("div").set("role", "status").set("id", id)
}

const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// A switch with a line of help.
fn switch(id: &str, on: bool, (label, hint): (Text, Text)) -> Vec<Html> {
    let hint_id = format!("{id}-hint");
    vec![
        button("switch", id, label)
            .set("role", "switch")
            .set("id", id)
            .set("aria-checked", yes_or_no(on))
            .set("aria-describedby", &hint_id)
            .into(),
        line(hint).class("field-hint").set("id", &hint_id).into(),
    ]
}

/// Save, share and delete; before the first answer only the question whether others use this computer.
pub fn panel(guide: Guide) -> Vec<Html> {
    let shared = guide.keep.shared.get();
    let choice = switch(SHARED, shared, (texts::Faelles, texts::FaellesHint));
    let warned = status(WARNING).all(warning(shared));
    if !guide.has_answers() {
        // It names a button of the first question: shown there alone.
        let helper = line(texts::Hjaelper).class("at-start");
        let drawn = tag("div").class("keep").put(helper).all(choice).put(warned);
        return vec![drawn.into()];
    }
    let mut both = tag("div").set("id", BOTH).all(save()).all(link(guide));
    if shared {
        both = both.set("hidden", "");
    }
    let content = tag("details")
        .put(tag("summary").text(texts::GemTitel.str()))
        .all(choice)
        .put(both)
        .put(line(texts::SletTekst))
        .put(row(button("secondary", "delete", texts::Slet)));
    vec![tag("div").class("keep").put(warned).put(content).into()]
}

fn warning(shared: bool) -> Vec<Html> {
    shared.then(|| line(texts::FaellesAdvarsel).class("doubt").into()).into_iter().collect()
}

fn save() -> Vec<Html> {
    if !store::is_open() {
        return vec![line(texts::GemIkkeMuligt).into()];
    }
    vec![
        line(texts::GemTekst).into(),
        row(button("secondary", "save", texts::Gem)).into(),
        status(SAVED).into(),
    ]
}

fn link(guide: Guide) -> Vec<Html> {
    let mut drawn = vec![line(texts::LinkTekst).into()];
    let dates = guide.keep.dates.get();
    drawn.extend(switch(DATES, dates, (texts::LinkDatoer, texts::LinkDatoerTekst)));
    drawn.push(row(button("secondary", "link", texts::Link)).into());
    drawn.push(tag("div").set("id", MADE).into());
    drawn.push(status(COPIED).into());
    drawn
}

/// Does what a button of this file asks for; tells whether it did.
pub fn press(guide: Guide, does: &str) -> bool {
    let keep = guide.keep;
    match does {
        SHARED => {
            let shared = !keep.shared.get();
            keep.shared.set(shared);
            page::set(&format!("#{SHARED}"), "aria-checked", Some(yes_or_no(shared)));
            page::set(&format!("#{BOTH}"), "hidden", shared.then_some(""));
            fill(WARNING, &warning(shared));
        }
        DATES => {
            let dates = !keep.dates.get();
            keep.dates.set(dates);
            page::set(&format!("#{DATES}"), "aria-checked", Some(yes_or_no(dates)));
            // A link that does not fit the switch any more is gone.
            fill(MADE, &[]);
            fill(COPIED, &[]);
        }
        "save" => {
            let today = clock::today();
            let code = encode(&COPENHAGEN, &guide.answers(), For::Saving, today);
            let text = match store::write(&code) {
                true => dated(texts::GemtSvar, today),
                false => texts::GemFejl.str().to_owned(),
            };
            fill(SAVED, &[tag("p").text(&text).into()]);
        }
        "link" => {
            let purpose = if keep.dates.get() { For::DatedLink } else { For::Link };
            let code = encode(&COPENHAGEN, &guide.answers(), purpose, clock::today());
            fill(MADE, &made(&history::address_with_answers(&code)));
            fill(COPIED, &[]);
            page::focus(FIELD);
        }
        "copy" => spawn_local(async {
            let done = copy(&page::typed(FIELD)).await;
            if !done {
                page::select(FIELD);
            }
            let text = if done { texts::LinkKopieret } else { texts::LinkSelv };
            fill(COPIED, &[line(text).into()]);
        }),
        "delete" => guide.delete(),
        "resume" => resume(guide),
        _ => return false,
    }
    true
}

fn made(address: &str) -> Vec<Html> {
    let field = tag("input")
        .class("find")
        .set("id", FIELD)
        .set("type", "text")
        .set("readonly", "")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("value", address);
    vec![
        tag("label").class("find-label").set("for", FIELD).text(texts::LinkFelt.str()).into(),
        field.into(),
        row(button("secondary", "copy", texts::LinkKopier)).into(),
    ]
}

fn resume(guide: Guide) {
    if let Some(Ok(opened)) = kept()
        && let Some(day) = opened.day
    {
        let first = dated(texts::GemtFortsat, day);
        go_on(guide, &opened, first, (texts::GemtPasserVed, texts::GemtPasser));
    }
}
