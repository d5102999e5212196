//! A step: what to do, to whom and how.

use klagevejviser_core::directory::lead::Lead;
use klagevejviser_core::letter::Offers;
use klagevejviser_core::result::Drawn;
use klagevejviser_core::words::{self, Span};

use super::{folded_notes, notes};
use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::letters;
use crate::parts::{HEADING, folded, paragraphs, pieces, ui};

/// A card for somebody in danger.
pub(super) fn card(drawn: &Drawn, first: bool) -> Tag {
    let mut title = tag("h2").set("tabindex", "-1").all(pieces(&drawn.title));
    if first {
        title = title.set("id", HEADING);
    }
    let card = tag("div").class("card").put(title).all(paragraphs(&drawn.text));
    tag("section").class("cards").put(card)
}

/// Something to do, from its title to how its day was found.
pub(super) fn step(nav: Nav, drawn: &Drawn, offers: &Offers) -> Html {
    let mut step = tag("li").class("step").put(tag("h3").all(pieces(&drawn.title)));
    if let Some(left) = &drawn.left {
        step = step.put(tag("p").class("left").put(tag("strong").text(left)));
    }
    step = step.all(paragraphs(&drawn.text)).put(facts(drawn)).all(letters::at_step(drawn, offers));
    if !drawn.notes.is_empty() {
        step = step.put(notes(&drawn.notes));
    }
    step = step.all(drawn.leads.iter().map(|lead| elsewhere(nav, *lead)).collect());
    if drawn.doubt {
        step = step.put(tag("p").class("doubt").all(pieces(&ui(words::ui::Tvivl))));
    }
    step = step.all(folded_notes(words::ui::GodtAtVide, &drawn.background));
    let working = drawn.working.iter().map(|line| tag("p").class("date-working").text(line).into());
    if let Some(working) = folded(words::ui::Regnet.str(), working.collect()) {
        step = step.put(working);
    }
    step.into()
}

/// To whom, and how.
fn facts(drawn: &Drawn) -> Tag {
    let facts = tag("dl")
        .class("facts")
        .put(tag("dt").text(words::ui::TilHvem.str()))
        .put(tag("dd").all(pieces(&drawn.whom)));
    if drawn.how.is_empty() {
        return facts;
    }
    facts.put(tag("dt").text(words::ui::Saadan.str())).put(tag("dd").all(ways(&drawn.how)))
}

/// Each way in a line of its own.
fn ways(how: &[Span]) -> Vec<Html> {
    if !how.contains(&Span::Break) {
        return pieces(how);
    }
    let lines = how.split(|span| *span == Span::Break).filter(|line| !line.is_empty());
    let lines = lines.map(|line| tag("li").all(pieces(line)).into());
    vec![tag("ul").class("ways").all(lines.collect()).into()]
}

/// Where in the directory this is explained.
pub(super) fn elsewhere(nav: Nav, lead: Lead) -> Html {
    let text = match lead {
        Lead::Topic(_) => words::ui::LaesEmne,
        Lead::Area(_) => words::ui::LaesOmraade,
        Lead::Unequal => words::ui::UligeIndgang,
        Lead::Search => words::ui::FindIndgang,
    };
    tag("p").class("lead").put(nav.link(lead.into(), text.str())).into()
}
