//! What would change the advice: for each change the question, the other answer, and what would then hold.

use chrono::NaiveDate;
use klagevejviser_core::explain::{Change, Changed, Mover, nearest};
use klagevejviser_core::fact::Condition;
use klagevejviser_core::said::Said;
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{Answers, COPENHAGEN};

use crate::html::{Html, Tag, tag};

/// How many changes a result shows; the page about the rules shows all of them.
const NEAREST: usize = 3;

/// The three nearest changes that would lead elsewhere; nothing where there is none.
pub(super) fn otherwise(answers: &Answers, today: NaiveDate) -> Vec<Html> {
    let Some(changes) = changes(answers, today, NEAREST) else { return Vec::new() };
    vec![tag("p").text(words::ui::AndetTekst.str()).into(), changes.into()]
}

/// The nearest changes that would lead elsewhere, at most `most`; nothing where there is none.
pub fn changes(answers: &Answers, today: NaiveDate, most: usize) -> Option<Tag> {
    let changes = nearest(&COPENHAGEN, answers, today, most);
    let rows = changes.iter().map(|change| row(change).into()).collect();
    (!changes.is_empty()).then(|| tag("ul").class("otherwise").all(rows))
}

fn row(change: &Change) -> Tag {
    let then = Slots::default().with(Slot::Om, change.outcome.words().title.str().to_owned());
    let by = match change.by {
        Mover::Person => words::ui::AndetSelv,
        Mover::Time => words::ui::AndetTid,
        Mover::Past => words::ui::AndetSket,
    };
    tag("li")
        .all(change.changes.iter().map(answer).collect())
        .put(tag("p").put(tag("strong").text(&words::ui::AndetSaa.plain(&then))))
        .put(tag("p").class("by").text(by.str()))
}

/// One answer that would be different. A tick says it all by itself.
fn answer(changed: &Changed) -> Html {
    let Changed { fact, to, .. } = *changed;
    let Said { fact, not, values } = Condition { fact, within: to }.said();
    let line = tag("p");
    if values.is_empty() {
        return line.text(&except(not, fact.str().to_owned())).into();
    }
    let values: Vec<&str> = values.iter().copied().map(Text::str).collect();
    let or = format!(" {} ", words::ui::Eller.str());
    line.put(tag("span").class("asked").text(fact.str()))
        .text(" ")
        .text(&except(not, values.join(&or)))
        .into()
}

fn except(not: bool, said: String) -> String {
    if not { words::ui::AltAndetEnd.plain(&Slots::default().with(Slot::Om, said)) } else { said }
}
