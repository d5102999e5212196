//! A result brought back by its answers code: shown, and not asked on from. A code of earlier rules is read with
//! the edition that was kept of them, and shown with the words that they had.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::edition::Edition;
use klagevejviser_core::fact::{Condition, Fact, Known};
use klagevejviser_core::stamp::{CodeError, Short, decode};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{COPENHAGEN, RuleId, decide};

use crate::html::{Html, Tag, tag};
use crate::parts::{folded, pieces, ui};

/// What there is to show for a code.
#[derive(Clone, Debug)]
pub enum Shown {
    /// What the guide said, or the sentence that says why that cannot be told.
    Here(Vec<Html>),
    /// It was made with these rules: their edition is needed.
    Needs(Short),
}

/// What the guide said for a code.
pub fn of_code(code: &str) -> Shown {
    let points = match decode(&COPENHAGEN, code.trim()) {
        Ok(points) => points,
        Err(CodeError::OtherRules(rules)) => return Shown::Needs(rules),
        Err(CodeError::Torn) => return Shown::Here(sorry(words::ui::KodeRevet.str())),
        Err(CodeError::TooLong) => return Shown::Here(sorry(words::ui::KodeLang.str())),
        Err(CodeError::OtherVersion) => return Shown::Here(sorry(words::ui::KodeAnden.str())),
    };
    let advice = decide(&COPENHAGEN, &points);
    let steps = advice.sure().map(|given| {
        let rules: Vec<&str> = given.rules.iter().copied().map(RuleId::name).collect();
        step(pieces(&given.step.words().title.spans(&Slots::default())), &rules)
    });
    let mut drawn = said(steps.collect());
    drawn.push(title(words::ui::KodeFortalt).into());
    drawn.extend(points.iter().map(|point| lines(&told(point)).into()));
    drawn.push(tag("p").class("doubt").all(pieces(&ui(words::ui::KodeUdenDage))).into());
    Shown::Here(drawn)
}

/// While the edition of these rules is on its way.
pub fn on_the_way(rules: Short) -> Tag {
    tag("p").text(&words::ui::UdgaveHenter.plain(&day(rules)))
}

/// What the guide said for a code of these rules, by the file of their edition, if that could be had.
pub fn of_edition(code: &str, rules: Short, file: Option<String>) -> Vec<Html> {
    let edition = file.and_then(|file| Edition::read(&file).ok());
    let Some(shown) = edition.as_ref().and_then(|edition| edition.show(code.trim()).ok()) else {
        return sorry(&words::ui::UdgaveMangler.plain(&day(rules)));
    };
    // Its words stay as they were, whatever language is read now.
    let as_it_was = |text: &str| Html::from(tag("span").set("lang", "da").text(text));
    let steps = shown.steps.iter().map(|given| {
        let rules: Vec<&str> = given.rules.iter().map(|rule| rule.name.as_str()).collect();
        step(vec![as_it_was(&given.step.title)], &rules)
    });
    let mut drawn =
        vec![tag("p").class("doubt").text(&words::ui::UdgaveDag.plain(&day(rules))).into()];
    drawn.extend(said(steps.collect()));
    drawn.push(title(words::ui::KodeFortalt).into());
    drawn.extend(shown.told.iter().map(|told| lines(told).set("lang", "da").into()));
    let rules = shown.rules.iter().map(|rule| {
        let id = tag("span").class("rule-id").text(&rule.name);
        tag("li").put(id).text(" ").all(vec![as_it_was(&rule.text)]).into()
    });
    let rules = tag("ul").class("rules").all(rules.collect());
    drawn.extend(folded(words::ui::UdgaveRegler.str(), vec![rules.into()]).map(Html::from));
    drawn
}

fn title(text: impl Into<Text>) -> Tag {
    tag("h3").text(text.into().str())
}

/// The steps under their heading.
fn said(steps: Vec<Html>) -> Vec<Html> {
    vec![title(words::ui::KodeSvar).into(), tag("ol").class("notes").all(steps).into()]
}

fn step(title: Vec<Html>, rules: &[&str]) -> Html {
    let rules = tag("span").class("source").text(&rules.join(", "));
    tag("li").all(title).put(rules).into()
}

fn lines<T: AsRef<str>>(lines: &[T]) -> Tag {
    let lines = lines.iter().map(|line| tag("li").text(line.as_ref()).into());
    tag("ul").class("notes").all(lines.collect())
}

/// What was told of one point, fact by fact.
fn told(point: &Known) -> Vec<String> {
    let facts = Fact::ALL.iter().copied().filter(|fact| point.only(*fact).is_some());
    facts.map(|fact| Condition { fact, within: point.get(fact) }.said().line()).collect()
}

fn sorry(sentence: &str) -> Vec<Html> {
    vec![tag("p").class("error-text").text(sentence).into()]
}

/// The day of rules.
fn day(rules: Short) -> Slots {
    let (year, month, day) = rules.day;
    let day = chrono::NaiveDate::from_ymd_opt(year, month, day).map(by_name).unwrap_or_default();
    Slots::default().with(Slot::Dato, day)
}
