//! The guide to discrimination: three questions on one page, and the answer below them.

use klagevejviser_core::directory::unequal::{Choice, Told};
use klagevejviser_core::directory::{GROUNDS, Lines, PLACES, WISHES};
use klagevejviser_core::words::{self, Text};
use web_sys::Element;

use super::{Nav, unequal};
use crate::app::Guide;
use crate::browser::{dom, fill};
use crate::html::{Html, Tag, tag};
use crate::parts::{heading, paragraphs, ui};

/// The ids of the questions.
const ASKED: [&str; 3] = ["hvorfor", "hvor", "oenske"];

/// The id of the answer.
const ANSWER: &str = "ulige-svar";

/// The questions, and who can and who cannot.
pub(super) fn unequal(lines: &Lines) -> Vec<Html> {
    let mut drawn: Vec<Html> = vec![heading(words::ui::UligeTitel.str()).into()];
    drawn.extend(paragraphs(&ui(words::ui::UligeTekst)));
    let asked = [
        (words::ui::UligeHvorfor, GROUNDS),
        (words::ui::UligeHvor, PLACES),
        (words::ui::UligeOenske, WISHES),
    ];
    let asked = ASKED
        .iter()
        .zip(asked)
        .map(|(id, (label, choices))| choose(lines, id, label.into(), choices).into());
    let asked = asked.collect();
    drawn.push(tag("form").set("autocomplete", "off").all(asked).into());
    drawn.push(tag("div").set("role", "status").set("id", ANSWER).into());
    drawn.push(tag("p").class("doubt").text(words::ui::UligeFrist.str()).into());
    drawn
}

fn choose(lines: &Lines, id: &str, label: Text, choices: &[Choice]) -> Tag {
    let option = |value: &str, text: &str| tag("option").set("value", value).text(text).into();
    let mut options: Vec<Html> = vec![option("", words::ui::Vaelg.str())];
    for (place, choice) in choices.iter().enumerate() {
        options.push(option(&place.to_string(), lines.get(choice.name)));
    }
    tag("div")
        .class("choose")
        .put(tag("label").set("for", id).text(label.str()))
        .put(tag("select").set("id", id).all(options))
}

/// Answers, once all three are chosen, if it was one of them.
pub(super) fn hear(guide: Guide, at: &Element) {
    if ASKED.iter().all(|id| at.id() != *id) {
        return;
    }
    // What stands first says that nothing is chosen.
    let chosen = ASKED.map(|id| dom::chosen(id)?.checked_sub(1));
    let drawn = match chosen {
        [Some(ground), Some(place), Some(wish)] => {
            let told = Told { ground, place, wish };
            guide.bundle.with(|here| unequal::answer(Nav::Guide, &here.lines, told))
        }
        _ => None,
    };
    fill(ANSWER, &drawn.unwrap_or_default());
}
