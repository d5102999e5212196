//! A place of the directory in the guide, as soon as its files are here.

use klagevejviser_core::directory::{Language, Lines, TopicId};
use klagevejviser_core::words;
use leptos::either::Either;
use leptos::prelude::*;

use super::bundle::Here;
use super::{Nav, body, choose, count, find, first_part, lists, second_part};
use crate::apart::{State, failed, waiting};
use crate::app::Guide;
use crate::browser::{clock, draw};
use crate::frame::under;
use crate::parts::{explained, with_terms};
use crate::place::Place;

/// The view of a place of the directory.
pub fn view(guide: Guide, place: Place) -> AnyView {
    let content = move || match guide.bundle.get() {
        State::Waiting => Either::Left(waiting(&title(guide, place), words::ui::Henter)),
        State::Failed => {
            let again = move || guide.fetch(place);
            Either::Left(failed(&title(guide, place), words::ui::HentFejl, again))
        }
        State::Here => Either::Right(guide.bundle.draw(guide, place)),
    };
    view! {
        {content}
        {under(guide)}
    }
    .into_any()
}

/// A place of the directory, drawn from its files.
pub fn drawn(guide: Guide, place: Place, here: &Here) -> AnyView {
    let (nav, lines) = (Nav::Guide, &here.lines);
    match place {
        Place::Find
        | Place::At(_)
        | Place::Result
        | Place::Rules
        | Place::Letters
        | Place::Letter(_) => find::search(guide, lines),
        Place::Area(area) => draw(with_terms(lists::area(nav, lines, area))),
        Place::Sender(sender) => draw(with_terms(lists::sender(nav, lines, sender))),
        Place::Topic(topic) => topic_view(guide, lines, topic),
        Place::Body(one) => {
            draw(with_terms(body(nav, lines, one, Some((guide.today(), clock::minute())))))
        }
        Place::Unequal => choose::unequal_view(guide, lines),
    }
}

/// What a place is called while it is not all here: by its name, if the lists are.
fn title(guide: Guide, place: Place) -> String {
    let name = match place {
        Place::Topic(topic) => Some(topic.get().name),
        Place::Body(body) => Some(body.get().name),
        _ => None,
    };
    let spoken = |here: &Here| {
        let name = name.filter(|_| here.language == Language::spoken())?;
        Some(here.lines.get(name).to_owned())
    };
    guide.bundle.with(spoken).flatten().unwrap_or_else(|| words::ui::FindTitel.str().to_owned())
}

fn topic_view(guide: Guide, lines: &Lines, topic: TopicId) -> AnyView {
    let counts = topic.get().deadlines.iter().enumerate();
    let counts = counts.map(|(at, deadline)| count::count_form(guide, deadline, at)).collect_view();
    // Who has answered goes back to where they were; who has not begins with what the topic says.
    let known = guide.has_answers();
    let text = if known { words::ui::EmneTilbage } else { words::ui::EmneGuide };
    let go = move |_| if known { guide.go_on() } else { guide.begin(topic) };
    let (first, mut second) =
        (first_part(lines, topic), second_part(Nav::Guide, lines, topic, Some(guide.today())));
    second.extend(explained(&[first.as_slice(), second.as_slice()].concat()));
    view! {
        {draw(first)}
        {counts}
        <p>{words::ui::EmneGuideTekst.str()}</p>
        <p><button type="button" class="primary" on:click=go>{text.str()}</button></p>
        {draw(second)}
    }
    .into_any()
}
