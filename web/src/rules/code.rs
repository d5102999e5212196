//! A result brought back by its answers code: shown, and not asked on from.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::fact::{Condition, Fact, Known};
use klagevejviser_core::stamp::{CodeError, decode};
use klagevejviser_core::words::{self, Slot, Slots};
use klagevejviser_core::{COPENHAGEN, RuleId, decide};

use crate::html::{Html, tag};
use crate::parts::{pieces, ui};

/// What the guide said for a code, or the sentence that says why it cannot be read.
///
/// # Errors
/// A sentence.
pub fn of_code(code: &str) -> Result<Vec<Html>, String> {
    let points = decode(&COPENHAGEN, code.trim()).map_err(sorry)?;
    let advice = decide(&COPENHAGEN, &points);
    let steps = advice.sure().map(|given| {
        let rules = given.rules.iter().copied().map(RuleId::name).collect::<Vec<_>>().join(", ");
        tag("li")
            .all(pieces(&given.step.words().title.spans(&Slots::default())))
            .put(tag("span").class("source").text(&rules))
            .into()
    });
    let steps = tag("ol").class("notes").all(steps.collect());
    let mut drawn = vec![tag("h3").text(words::ui::KodeSvar.str()).into(), steps.into()];
    drawn.push(tag("h3").text(words::ui::KodeFortalt.str()).into());
    drawn.extend(points.iter().map(told));
    drawn.push(tag("p").class("doubt").all(pieces(&ui(words::ui::KodeUdenDage))).into());
    Ok(drawn)
}

/// What was told of one point, fact by fact.
fn told(point: &Known) -> Html {
    let facts = Fact::ALL.iter().copied().filter(|fact| point.only(*fact).is_some());
    let lines = facts.map(|fact| {
        let said = Condition { fact, within: point.get(fact) }.said().line();
        tag("li").text(&said).into()
    });
    tag("ul").class("notes").all(lines.collect()).into()
}

fn sorry(error: CodeError) -> String {
    match error {
        CodeError::Torn => words::ui::KodeRevet.str().to_owned(),
        CodeError::TooLong => words::ui::KodeLang.str().to_owned(),
        CodeError::OtherVersion => words::ui::KodeAnden.str().to_owned(),
        CodeError::OtherRules((year, month, day)) => {
            let day = chrono::NaiveDate::from_ymd_opt(year, month, day);
            let day = day.map(by_name).unwrap_or_default();
            words::ui::KodeRegler.plain(&Slots::default().with(Slot::Dato, day))
        }
    }
}
