//! A place of the directory in the guide, as soon as its files are here.

use klagevejviser_core::directory::{Language, Lines, TopicId};
use klagevejviser_core::words;

use super::bundle::Here;
use super::{Nav, body, choose, count, find, first_part, lists, second_part};
use crate::app::Guide;
use crate::browser::{clock, dom, page};
use crate::frame::button;
use crate::html::{Html, tag};
use crate::parts::{GUIDE, with_terms};
use crate::place::Place;

/// A place of the directory, as far as it is here.
pub fn shown(guide: Guide, place: Place) -> Vec<Html> {
    let words = (words::ui::Henter, words::ui::HentFejl);
    guide.bundle.piece.draw((guide, place), &title(guide, place), words)
}

/// A place of the directory, drawn from its files.
pub fn drawn(guide: Guide, place: Place) -> Vec<Html> {
    guide.bundle.with(|here| draw(guide, place, &here.lines)).unwrap_or_default()
}

/// Hears what is typed into the search, chosen, and sent off to be counted.
pub fn hear(guide: Guide) {
    dom::listen(GUIDE, "input", move |at| find::hear(guide, &at));
    dom::listen(GUIDE, "change", move |at| choose::hear(guide, &at));
    page::on_submit(move |form| count::hear(guide, &form));
}

fn draw(guide: Guide, place: Place, lines: &Lines) -> Vec<Html> {
    let nav = Nav::Guide;
    let drawn = match place {
        Place::Find
        | Place::At(_)
        | Place::Result
        | Place::Rules
        | Place::Letters
        | Place::Letter(_) => return find::search(guide, lines),
        Place::Unequal => return choose::unequal(lines),
        Place::Topic(topic) => return topic_with_counts(guide, lines, topic),
        Place::Area(area) => lists::area(nav, lines, area),
        Place::Sender(sender) => lists::sender(nav, lines, sender),
        Place::Body(one) => body(nav, lines, one, Some((guide.today(), clock::minute()))),
    };
    with_terms(drawn)
}

/// What a place is called while it is not all here: by its name, if the lists are.
fn title(guide: Guide, place: Place) -> String {
    let name = match place {
        Place::Topic(topic) => Some(topic.head().name),
        Place::Body(body) => Some(body.head().name),
        _ => None,
    };
    let spoken = |here: &Here| {
        let name = name.filter(|_| here.language == Language::spoken())?;
        Some(here.lines.get(name).to_owned())
    };
    guide.bundle.with(spoken).flatten().unwrap_or_else(|| words::ui::FindTitel.str().to_owned())
}

/// A topic, with what counts its deadlines and the way on between its two parts.
fn topic_with_counts(guide: Guide, lines: &Lines, topic: TopicId) -> Vec<Html> {
    let mut drawn = first_part(lines, topic);
    let between = drawn.len();
    drawn.extend(second_part(Nav::Guide, lines, topic, Some(guide.today())));
    let mut drawn = with_terms(drawn);
    let second = drawn.split_off(between);
    drawn.extend(count::forms(guide, topic));
    // Who has answered goes back to where they were; who has not begins with what the topic says.
    let (does, text) = if guide.has_answers() {
        ("go-on", words::ui::EmneTilbage)
    } else {
        ("begin", words::ui::EmneGuide)
    };
    drawn.push(tag("p").text(words::ui::EmneGuideTekst.str()).into());
    drawn.push(tag("p").put(button("primary", does, text.into())).into());
    drawn.extend(second);
    drawn
}
