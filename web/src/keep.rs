//! What is saved on request, shared as a link, and deleted: as much of it as must stand there at once and works without
//! a network. It deletes, it hides at a shared computer what saves, and it tells at the top what has become of answers.
//! What saves, shares and opens comes when somebody asks for it ([`crate::acts`]).
//!
//! All of it is drawn as data, and what changes under the person's hands is changed by its id: as components the
//! same weighed ten kB more (brotli).

use chrono::NaiveDate;
use klagevejviser_core::calendar::{self, Clock, by_name};
use klagevejviser_core::words::ui as texts;
use klagevejviser_core::words::{Slot, Text};

use crate::acts::Act;
use crate::app::Guide;
use crate::browser::{fill, page, store};
use crate::frame::sorry;
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
    /// Whether a link is to have dates.
    pub dates: Held<bool>,
    told: Held<Vec<String>>,
    /// The code of a link that could not be opened, as long as that is told.
    pub unopened: Held<Option<String>>,
}

impl Default for Keep {
    fn default() -> Self {
        Self {
            shared: Held::new(false),
            dates: Held::new(false),
            told: Held::new(Vec::new()),
            unopened: Held::new(None),
        }
    }
}

impl Keep {
    /// Tells something at the top of the page, until the person goes on, and moves the focus there.
    pub fn say(self, lines: Vec<String>) {
        self.tell(lines);
        page::focus_soon(NOTICE);
    }

    /// The same where the person did nothing here: the focus stays.
    pub fn tell(self, lines: Vec<String>) {
        self.unopened.set(None);
        self.told.set(lines);
        self.draw();
    }

    /// Tells that a link could not be opened: its answers wait for the button that tries again.
    pub fn could_not_open(self, code: String) {
        self.told.set(vec![texts::SvarFejl.str().to_owned()]);
        self.unopened.set(Some(code));
        self.draw();
        page::focus_soon(NOTICE);
    }

    fn draw(self) {
        fill(TOLD, &self.lines());
    }

    /// Takes away what was told, with the next drawing.
    pub fn say_no_more(self) {
        self.unopened.set(None);
        self.told.set(Vec::new());
    }

    fn lines(self) -> Vec<Html> {
        let lines = self.told.get();
        if lines.is_empty() {
            return Vec::new();
        }
        let lines = lines.iter().map(|line| tag("p").text(line).into()).collect();
        let mut notice = tag("div").class("doubt").set("id", NOTICE).set("tabindex", "-1");
        notice = notice.all(lines);
        if self.unopened.with(Option::is_some) {
            notice = notice.put(row(button("secondary", OPEN_AGAIN, texts::ProevIgen)));
        }
        vec![notice.into()]
    }
}

/// The ids of what changes: what is told and its place, the offer to go on, and in the panel what saves and shares.
const NOTICE: &str = "besked";
const TOLD: &str = "besked-plads";
/// Where it is offered to go on with what the browser keeps: on the first page, where nothing has been answered.
pub const OFFER: &str = "gemte-svar";
const WARNING: &str = "faelles-advarsel";
const PANEL: &str = "gem-del-slet";
/// What saves and shares.
pub const BOTH: &str = "gem-og-link";
/// Switches are named by what they do.
const SHARED: &str = "faelles";
/// What tries again to open a link, to offer, to fill the panel.
const OPEN_AGAIN: &str = "open-again";
const OFFER_AGAIN: &str = "offer-again";
const FILL_AGAIN: &str = "fill-again";

/// Looks what the browser keeps, and listens to other tabs and to who unfolds the panel.
pub fn begin(guide: Guide) {
    if store::read().is_some() {
        guide.acts.does(guide, Act::Offer);
    }
    store::on_change(move |kept| {
        fill(OFFER, &[]);
        offer(guide);
        // Only who has answers here can take one tab's answers for the other's.
        if guide.has_answers() {
            let text = if kept { texts::GemtAnden } else { texts::SletAnden };
            guide.keep.tell(vec![text.str().to_owned()]);
        }
    });
    page::on_toggle(PANEL, move || {
        // Once it is here, it is drawn with the place.
        if !guide.acts.is_here() {
            guide.acts.does(guide, Act::Panel);
        }
    });
}

/// Offers to go on with what the browser keeps, where that is offered. Who has kept nothing fetches nothing for it.
fn offer(guide: Guide) {
    if store::read().is_some() && page::has(&format!("#{OFFER}")) {
        guide.acts.does(guide, Act::Offer);
    }
}

/// Puts into a place that was drawn what [`crate::acts`] draws of it.
pub fn complete(guide: Guide) {
    offer(guide);
    if guide.acts.is_here() {
        guide.acts.does(guide, Act::Panel);
    }
}

/// Says that what the browser keeps could not be read.
pub fn could_not_offer() {
    say_of_kept(sorry(texts::SvarFejl, button("secondary", OFFER_AGAIN, texts::ProevIgen)));
}

/// Says something where it is offered to go on with what the browser keeps. It can be deleted all the same.
fn say_of_kept(said: Vec<Html>) {
    let delete = row(button("secondary", "delete", texts::Slet));
    let section = tag("section").class("call").set("aria-label", texts::Gemte.str());
    fill(OFFER, &[section.all(said).put(delete).into()]);
}

/// Says that something is on its way.
fn on_its_way() -> Tag {
    tag("p").class("when-loading").text(texts::MereHenter.str())
}

/// Says in the panel that what saves and shares could not be had.
pub fn could_not_fill() {
    let again = button("secondary", FILL_AGAIN, texts::ProevIgen);
    fill(BOTH, &sorry(texts::MereFejl, again));
}

/// What stands at the top of a place: that the device's day cannot be right, that there are newer rules, what is told,
/// and on the first page, where nothing has been answered, the place for what the browser keeps. The region is always
/// there, so that a screen reader says what comes.
pub fn top(guide: Guide, place: Place) -> Vec<Html> {
    let told = tag("div").class("told").set("role", "status").set("id", TOLD);
    let mut drawn: Vec<Html> = doubtful_clock(guide.today());
    drawn.push(newer::region(guide));
    drawn.push(told.all(guide.keep.lines()).into());
    if place == START && !guide.has_answers() {
        drawn.push(tag("div").class("told").set("id", OFFER).into());
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

/// A button that does what its name says, as [`press`] knows it.
pub fn button(class: &str, does: &str, text: Text) -> Tag {
    tag("button").set("type", "button").class(class).set("data-keep", does).text(text.str())
}

/// A button in a row of its own.
pub fn row(button: Tag) -> Tag {
    tag("div").class("buttons").put(button)
}

/// A paragraph.
pub fn line(text: Text) -> Tag {
    tag("p").all(pieces(&ui(text)))
}

/// A region that a screen reader says when something is put into it.
pub fn status(id: &str) -> Tag {
    tag("div").set("role", "status").set("id", id)
}

/// What a switch says of itself.
pub const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// A switch with a line of help.
pub fn switch(id: &str, on: bool, (label, hint): (Text, Text)) -> Vec<Html> {
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
    let mut both = tag("div").set("id", BOTH).put(on_its_way());
    if shared {
        both = both.set("hidden", "");
    }
    let content = tag("details")
        .set("id", PANEL)
        .put(tag("summary").text(texts::GemTitel.str()))
        .all(choice)
        .put(line(texts::SletTekst))
        .put(row(button("secondary", "delete", texts::Slet)))
        // Last, since it comes later: nothing moves away from under a finger that is about to delete.
        .put(both);
    vec![tag("div").class("keep").put(warned).put(content).into()]
}

fn warning(shared: bool) -> Vec<Html> {
    shared.then(|| line(texts::FaellesAdvarsel).class("doubt").into()).into_iter().collect()
}

/// Does what a button of this file or of [`crate::acts`] asks for.
pub fn press(guide: Guide, does: &str) {
    let (keep, acts) = (guide.keep, guide.acts);
    match does {
        SHARED => {
            let shared = !keep.shared.get();
            keep.shared.set(shared);
            page::set(&format!("#{SHARED}"), "aria-checked", Some(yes_or_no(shared)));
            page::set(&format!("#{BOTH}"), "hidden", shared.then_some(""));
            fill(WARNING, &warning(shared));
        }
        "delete" => guide.delete(),
        OPEN_AGAIN => {
            if let Some(code) = keep.unopened.update(Option::take) {
                keep.tell(vec![texts::MereHenter.str().to_owned()]);
                acts.does(guide, Act::Open(code));
            }
        }
        OFFER_AGAIN => {
            say_of_kept(vec![on_its_way().into()]);
            acts.again(guide, Act::Offer, "#gemte-svar button");
        }
        FILL_AGAIN => {
            fill(BOTH, &[on_its_way().into()]);
            acts.again(guide, Act::Panel, "#gem-del-slet > summary");
        }
        _ => acts.does(guide, Act::Press(does.to_owned())),
    }
}
