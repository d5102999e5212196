//! Why: the rules behind each step, with their sources.

use chrono::NaiveDate;
use klagevejviser_core::result::page;
use klagevejviser_core::words;
use klagevejviser_core::{COPENHAGEN, Case, decide};

use crate::directory::Nav;
use crate::html::{Html, tag};
use crate::parts::pieces;
use crate::place::Place;
use crate::rules::rule_line;

/// The rules that decided, step by step.
pub(super) fn why(case: &Case, today: NaiveDate) -> Vec<Html> {
    let steps = page(&COPENHAGEN, &decide(&COPENHAGEN, &case.points), case, today).steps;
    let mut lines: Vec<Html> = vec![tag("p").text(words::ui::HvorforTekst.str()).into()];
    for step in &steps {
        let rules = step.rules.iter().map(|rule| rule_line(*rule).into());
        lines.push(tag("h3").all(pieces(&step.title)).into());
        lines.push(tag("ul").class("rules").all(rules.collect()).into());
    }
    let way = Nav::Guide.link(Place::Rules, words::ui::ReglerVej.str());
    lines.push(tag("p").class("lead").put(way).into());
    lines
}
