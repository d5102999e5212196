//! The rules, for who knows the law and no Rust: each with its source and strength, and how they are used, as
//! pictures and in words. With a case, its own path is marked.

#[cfg(feature = "csr")]
mod code;
mod picture;
#[cfg(feature = "csr")]
mod view;

#[cfg(feature = "csr")]
pub use code::{Shown, of_code, of_edition, on_the_way};
#[cfg(feature = "csr")]
pub use view::{drawn, hear, shown};

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::fact::Known;
use klagevejviser_core::picture::{
    Picture, graph, ladder_of_fact, ladder_of_steps, regions_of_fact, regions_of_steps,
};
use klagevejviser_core::rules::{CHECKED_UNTIL, SEEN};
use klagevejviser_core::said::{fact_word, table_word};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use klagevejviser_core::{COPENHAGEN, RuleId, Strength};

use crate::directory::with_numbers;
use crate::html::{Html, Tag, tag};
use crate::parts::{folded, heading, pieces, ui};

/// How wide a picture is where there is room, and where there is not.
const WIDE: u32 = 640;
const NARROW: u32 = 288;

/// All rules, and how they are used. `known` is one's own case, with the facts that follow filled in.
pub fn rules(known: Option<&Known>) -> Vec<Html> {
    let base = &COPENHAGEN;
    let mut drawn: Vec<Html> = vec![
        heading(words::ui::ReglerTitel.str()).into(),
        tag("p").class("means").text(words::ui::ReglerTekst.str()).into(),
        tag("p").class("doubt").text(&words::ui::ReglerTvivl.plain(&seen())).into(),
        title(words::ui::ReglerTabeller).into(),
        tag("h3").text(words::ui::ReglerGraf.str()).into(),
    ];
    if known.is_some() {
        drawn.push(tag("p").text(words::ui::ReglerVejTekst.str()).into());
    }
    drawn.push(figure(words::ui::ReglerGraf.str(), |width| graph(base, known, width)));
    drawn.push(title(words::ui::ReglerFoelger).into());
    for source in base.facts {
        let name = fact_word(source.sets).str();
        drawn.push(tag("h3").text(name).into());
        drawn.push(figure(name, |width| ladder_of_fact(source, known, width)));
        drawn.extend(sentences(words::ui::ReglerGrupper, &regions_of_fact(source)));
    }
    drawn.push(title(words::ui::ReglerSkridt).into());
    for table in base.tables {
        let name = table_word(table.name).map_or(table.name, Text::str);
        drawn.push(tag("h3").text(name).into());
        drawn.push(figure(name, |width| ladder_of_steps(table, known, width)));
        drawn.extend(sentences(words::ui::ReglerGrupper, &regions_of_steps(table)));
    }
    drawn.push(title(words::ui::ReglerAlle).into());
    let all = RuleId::ALL.iter().map(|rule| rule_line(*rule).set("id", &id(*rule)).into());
    drawn.push(tag("ul").class("rules").all(all.collect()).into());
    drawn
}

/// The address of the edition of rules, from the guide's folder; `rules` as [`klagevejviser_core::stamp::Short`]
/// writes them.
pub fn edition_address(rules: &str) -> String {
    format!("udgaver/{rules}.txt")
}

/// The id of a rule on the page: "r20".
pub fn id(rule: RuleId) -> String {
    rule.name().to_ascii_lowercase()
}

/// The day on which the sources were read, and the last one for which the rules count as checked.
pub fn seen() -> Slots {
    Slots::default().with(Slot::Dato, named(SEEN)).with(Slot::Til, named(CHECKED_UNTIL))
}

fn named((year, month, day): (i32, u32, u32)) -> String {
    chrono::NaiveDate::from_ymd_opt(year, month, day).map(by_name).unwrap_or_default()
}

fn title(text: impl Into<Text>) -> Tag {
    tag("h2").text(text.into().str())
}

/// A picture, wide and narrow, of which the page shows one, and the same in words.
fn figure(name: &str, drawn: impl Fn(u32) -> Picture) -> Html {
    let wide = drawn(WIDE);
    tag("figure")
        .put(picture::svg(&wide, name).class("wide"))
        .put(picture::svg(&drawn(NARROW), name).class("narrow"))
        .all(sentences(words::ui::ReglerOrd, &wide.sentences))
        .into()
}

/// Sentences under a heading that opens them.
fn sentences(title: impl Into<Text>, sentences: &[String]) -> Vec<Html> {
    let lines = sentences.iter().map(|sentence| tag("li").all(with_numbers(sentence)).into());
    let list = tag("ol").class("notes rows").all(lines.collect());
    folded(title.into().str(), vec![list.into()]).map(Html::from).into_iter().collect()
}

/// A rule: its id, what it says, how firm it is, and where it stands.
pub fn rule_line(rule: RuleId) -> Tag {
    let sources = rule.cited().iter().map(|cited| {
        let words = cited.source.words();
        source(words.title.str(), cited.passage, words.date.str())
    });
    let sources: Vec<String> = sources.collect();
    tag("li")
        .put(tag("span").class("rule-id").text(rule.name()))
        .text(" ")
        .all(pieces(&ui(rule.words())))
        .put(stands(rule.strength(), &sources))
}

/// How firm a rule is, and where it stands.
pub fn stands(strength: Strength, sources: &[String]) -> Tag {
    let strength = strength.words().str();
    let line = format!("{strength}. {}: {}", words::ui::Kilde.str(), sources.join("; "));
    tag("span").class("source").text(&line)
}

/// A source with its place in it and its date.
pub fn source(name: &str, passage: &str, date: &str) -> String {
    let comma = if passage.is_empty() { "" } else { ", " };
    format!("{name}{comma}{passage} ({date})")
}
