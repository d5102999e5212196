//! The search: hits while one types, help before any hit for who types words of danger.

use klagevejviser_core::directory::search::Hit;
use klagevejviser_core::directory::{Lines, danger};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use web_sys::Element;

use super::{Here, Nav, lists};
use crate::app::Guide;
use crate::browser::{dom, fill, page};
use crate::html::{Html, tag};
use crate::parts::{acute, away, heading, pieces, ui};
use crate::place::Place;

/// The ids of the field, and of what changes with what is typed: help, how many hits, the hits.
const FIELD: &str = "soeg";
const HELP: &str = "soeg-hjaelp";
const COUNT: &str = "soeg-antal";
const HITS: &str = "soeg-fundet";

/// The search, and below it all that one can browse by.
pub(super) fn search(guide: Guide, lines: &Lines) -> Vec<Html> {
    let nav = Nav::Guide;
    guide.bundle.with(Here::prepare);
    let hint_id = "soeg-hint";
    let field = tag("input")
        .class("find")
        .set("id", FIELD)
        .set("type", "search")
        .set("maxlength", "240")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", hint_id);
    let hint = tag("p").class("field-hint").set("id", hint_id).text(words::ui::FindHint.str());
    let label = tag("label").class("find-label").set("for", FIELD);
    let form = tag("form").set("role", "search").set("autocomplete", "off");
    let unequal = nav.link(Place::Unequal, words::ui::UligeIndgang.str());
    vec![
        heading(words::ui::FindTitel.str()).into(),
        form.put(label.text(words::ui::FindFelt.str())).put(hint).put(field).into(),
        tag("div").set("role", "alert").set("id", HELP).into(),
        tag("div").class("found").set("role", "status").set("id", COUNT).into(),
        tag("ol").class("hits").set("id", HITS).into(),
        folded(words::ui::Omraader, lists::areas(nav, lines)),
        folded(words::ui::Afsendere, lists::senders(nav, lines)),
        folded(words::ui::Steder, lists::bodies(nav, lines)),
        folded(words::ui::Forvaltninger, lists::seven(lines, Some(guide.today()))),
        tag("p").put(unequal).into(),
    ]
}

/// Shows what is found for what stands in the field, if it was typed there.
pub(super) fn hear(guide: Guide, at: &Element) {
    if at.id() != FIELD {
        return;
    }
    let lower = page::lower(&page::typed(FIELD));
    let in_danger = danger::is_heard(&lower);
    // Said once, when it begins, and not at every key.
    if in_danger == dom::within(HELP, "*").is_empty() {
        fill(HELP, &if in_danger { help() } else { Vec::new() });
    }
    let found = guide.bundle.with(|here| {
        let hits = here.search(&lower);
        hits.iter().map(|hit| row(&here.lines, *hit)).collect()
    });
    let found: Vec<Html> = found.unwrap_or_default();
    fill(COUNT, &status(lower.trim().is_empty(), found.len()));
    fill(HITS, &found);
}

/// How many hits there are.
fn status(nothing_typed: bool, hits: usize) -> Vec<Html> {
    let count = Slots::default().with(Slot::Antal, hits.to_string());
    match hits {
        _ if nothing_typed => Vec::new(),
        0 => pieces(&ui(words::ui::FindIngen)),
        1 => vec![Html::Text(words::ui::FindEt.str().to_owned())],
        _ => vec![Html::Text(words::ui::FindAntal.plain(&count))],
    }
}

fn help() -> Vec<Html> {
    let call = tag("p").put(tag("strong").all(pieces(&ui(words::ui::FindAkut))));
    let link = tag("p").put(away(acute(), words::ui::FindAkutLink.str()));
    vec![tag("div").class("card").put(call).put(link).into()]
}

fn row(lines: &Lines, hit: Hit) -> Html {
    let (place, name, within) = match hit {
        Hit::Topic(topic) => {
            let row = topic.get();
            (Place::Topic(topic), row.name, lines.get(row.area.get().name))
        }
        Hit::Body(body) => (Place::Body(body), body.get().name, words::ui::Steder.str()),
    };
    tag("li")
        .put(Nav::Guide.link(place, lines.get(name)))
        .put(tag("span").class("option-hint").text(within))
        .into()
}

fn folded(title: impl Into<Text>, content: Vec<Html>) -> Html {
    let summary = tag("summary").put(tag("h2").text(title.into().str()));
    tag("details").class("browse").put(summary).all(content).into()
}
