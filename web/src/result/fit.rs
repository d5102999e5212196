//! "It does not fit my case": never a dead end.

use klagevejviser_core::words;
use klagevejviser_core::{Answers, Case};

use crate::directory::Nav;
use crate::html::{Tag, tag};
use crate::parts::{answers_box, paragraphs, pieces, ui};
use crate::place::Place;

/// What to do then: look at one's answers, look the topic up, ask a person.
pub(super) fn does_not_fit(answers: &Answers, case: &Case) -> Tag {
    let search = Nav::Guide.link(Place::Find, words::ui::FindLink.str());
    tag("section")
        .class("call")
        .put(tag("h2").text(words::ui::PasserIkke.str()))
        .put(tag("p").all(pieces(&ui(words::ui::PasserSvar))))
        .all(answers_box(answers, case))
        .put(tag("p").class("lead").all(pieces(&ui(words::ui::PasserSoeg))).text(" ").put(search))
        .all(paragraphs(&ui(words::ui::RingTekst)))
}
