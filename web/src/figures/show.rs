//! The figures of a file: each table with its picture, its sentences and a way to save it.

use klagevejviser_core::staff::figures::texts::{Line, Slot, Texts, words, words::ui as w};
use klagevejviser_core::staff::figures::{
    By, Cases, Choice, Contact, Overlap, Own, Shown, drawing,
};

use super::ask::{self, Asked};
use super::chart::svg;
use super::opened::button;
use crate::html::{Html, Tag, tag};

/// The title of the figures, to which the focus goes.
pub(super) const TITLE: &str = "tal-titel";
/// What is said of the file with all cases.
pub(super) const SAVED_CASES: &str = "tal-gemt-sager";
/// Where the table stands that is chosen; the two kinds of complaints; the largest; the goals.
const TABLE: &str = "tal-tabel";
const SHARES: &str = "tal-andel";
const TOP: &str = "tal-stoerst";
const GOALS: &str = "tal-maal";
/// So many are the largest.
const MOST_TOP: usize = 5;
/// How wide a picture is where there is room, and where there is not.
const WIDE: u32 = 640;
const NARROW: u32 = 288;
/// A table with more columns moves in a box of its own where there is no room.
const FIT: usize = 3;

/// What is drawn of what is chosen.
pub(super) struct Drawn {
    /// What stands where.
    pub(super) blocks: [(&'static str, Vec<Html>); 4],
    /// The tables, as they are saved.
    pub(super) tables: Vec<Vec<Vec<String>>>,
    /// What is said of the table that is chosen.
    pub(super) said: String,
    /// What is said of the goals.
    pub(super) said_of_goals: String,
}

/// The id of what is said of a saved table.
pub(super) fn saved(place: usize) -> String {
    format!("tal-gemt-{place}")
}

/// What stands around the figures of a file.
pub(super) fn frame(name: &str, cases: &Cases, texts: &Texts) -> Vec<Html> {
    let section = |title: &str, content: Vec<Html>| -> Html {
        tag("section").put(tag("h3").text(title)).all(content).into()
    };
    let place = |id: &str| -> Html { tag("div").set("id", id).into() };
    let title = texts.fill(w::Result, &[(Slot::Fil, name)]);
    let mut drawn: Vec<Html> =
        vec![tag("h3").set("id", TITLE).set("tabindex", "-1").text(&title).into()];
    drawn.extend(cases.about(texts).iter().map(|line| tag("p").text(line).into()));
    let save = tag("div")
        .class("buttons")
        .put(button(texts.get(w::SaveCases), "cases"))
        .put(button(texts.get(w::Close), "close"));
    drawn.push(save.into());
    drawn.push(tag("p").class("field-hint").text(texts.get(w::CasesHint)).into());
    drawn.push(tag("p").class("taken").set("id", SAVED_CASES).set("role", "status").into());
    drawn.push(ask::fields(cases, texts).into());
    drawn.push(place(TABLE));
    drawn.push(section(texts.get(w::Shares), vec![place(SHARES)]));
    drawn.push(place(TOP));
    let years = ask::years(cases, texts).into_iter().chain([place(GOALS)]);
    drawn.push(section(texts.get(w::Goals), years.collect()));
    drawn.push(tag("p").class("doubt").text(texts.get(words::file::Save)).into());
    drawn
}

/// Counts and draws what is chosen.
pub(super) fn all(asked: &Asked, cases: &Cases, texts: &Texts) -> Drawn {
    let mut tables = Vec::new();
    let (table, said) = chosen(asked, cases, texts, &mut tables);
    let shares = if cases.has_claims() {
        let shown = cases.count(By::Claim, Choice { contact: None, ..asked.choice });
        let choice = Choice { contact: Some(Contact::Citizen), ..asked.choice };
        drawn(&title(By::Claim, None, choice, cases, texts), &shown, cases, texts, &mut tables)
    } else {
        vec![tag("p").text(texts.get(w::NoClaims)).into()]
    };
    let (goals, said_of_goals) = goals(asked.years, cases, texts, &mut tables);
    let blocks =
        [(TABLE, table), (SHARES, shares), (TOP, top(asked, cases, texts)), (GOALS, goals)];
    Drawn { blocks, tables, said, said_of_goals }
}

/// The table that is chosen, with what is said of it.
fn chosen(
    asked: &Asked,
    cases: &Cases,
    texts: &Texts,
    tables: &mut Vec<Vec<Vec<String>>>,
) -> (Vec<Html>, String) {
    let Asked { by, choice, .. } = *asked;
    let across = asked.across.filter(|across| *across != by && asked.beside.is_none());
    let shown = match (asked.beside, across) {
        (Some(beside), _) => match choice.time {
            // From the earlier to the later.
            Some(time) if time.from > beside.from => {
                cases.compare(by, choice.contact, [beside, time])
            }
            Some(time) => cases.compare(by, choice.contact, [time, beside]),
            None => Err(Overlap),
        },
        (None, Some(across)) => Ok(cases.cross(by, across, choice)),
        (None, None) => Ok(cases.count(by, choice)),
    };
    let Ok(shown) = shown else {
        let says = texts.get(w::Overlap);
        tables.push(Vec::new());
        return (vec![tag("p").class("error-text").text(says).into()], says.to_owned());
    };
    // Two times name themselves, at the heads of their columns.
    let of = if asked.beside.is_some() { Choice { time: None, ..choice } } else { choice };
    let title = title(by, across, of, cases, texts);
    let block = drawn(&title, &shown, cases, texts, tables);
    let said = sentences(&shown, cases, texts).first().cloned().unwrap_or(title.clone());
    (vec![tag("section").put(tag("h3").text(&title)).all(block).into()], said)
}

/// What a table is of: by what, and which cases.
fn title(by: By, across: Option<By>, choice: Choice, cases: &Cases, texts: &Texts) -> String {
    let mut name = texts.get(by.words()).to_owned();
    if let Some(across) = across {
        let other = texts.get(across.words());
        name = texts.fill(w::And, &[(Slot::Navn, &name), (Slot::Andetnavn, other)]);
    }
    let contact = choice.contact.map(|contact| texts.get(contact.words()).to_owned());
    let time = choice.time.map(|time| time.label().words(cases, texts));
    let parts: Vec<String> = [Some(name), contact, time].into_iter().flatten().collect();
    texts.fill(w::Count, &[(Slot::Navn, &parts.join(", "))])
}

/// What a table shows, in words.
fn sentences(shown: &Shown, cases: &Cases, texts: &Texts) -> Vec<String> {
    picture(shown, cases, texts, WIDE).map(|chart| chart.sentences).unwrap_or_default()
}

/// A line over time, or bars; nothing for a table that cannot be drawn.
fn picture(shown: &Shown, cases: &Cases, texts: &Texts, width: u32) -> Option<drawing::Chart> {
    drawing::line(shown, cases, texts, width).or_else(|| drawing::bars(shown, cases, texts, width))
}

/// A table with its picture, its sentences and a way to save it.
fn drawn(
    name: &str,
    shown: &Shown,
    cases: &Cases,
    texts: &Texts,
    tables: &mut Vec<Vec<Vec<String>>>,
) -> Vec<Html> {
    let mut block: Vec<Html> = Vec::new();
    let mut says = sentences(shown, cases, texts);
    if says.is_empty() && shown.hides() {
        says.push(texts.get(words::chart::Hides).to_owned());
    }
    block.extend(says.iter().map(|sentence| tag("p").text(sentence).into()));
    let of = |width, class| {
        picture(shown, cases, texts, width).map(|chart| svg(&chart, name).class(class))
    };
    if let (Some(wide), Some(narrow)) = (of(WIDE, "wide"), of(NARROW, "narrow")) {
        block.push(tag("figure").put(wide).put(narrow).into());
    }
    let told = shown.told(cases, texts);
    let place = tables.len();
    block.push(table(name, &told).into());
    let save = button(texts.get(w::SaveTable), &place.to_string());
    block.push(tag("div").class("buttons").put(save).into());
    block.push(tag("p").class("taken").set("id", &saved(place)).set("role", "status").into());
    tables.push(told);
    block
}

/// A table in words; the first row is its head and the last its sums.
fn table(name: &str, told: &[Vec<String>]) -> Tag {
    let row = |cells: &[String], head: bool| {
        let cell = |(at, text): (usize, &String)| {
            let cell = match (head, at) {
                (true, _) => tag("th").set("scope", "col"),
                (false, 0) => tag("th").set("scope", "row"),
                (false, _) => tag("td"),
            };
            cell.text(text).into()
        };
        tag("tr").all(cells.iter().enumerate().map(cell).collect())
    };
    let [head, rows @ .., sums] = told else { return tag("div") };
    let rows = rows.iter().map(|cells| row(cells, false).into()).collect();
    let table = tag("table")
        .class("staff-table")
        .put(tag("caption").class("sr-only").text(name))
        .put(tag("thead").put(row(head, true)))
        .put(tag("tbody").all(rows))
        .put(tag("tfoot").put(row(sums, false)));
    if head.len() <= FIT {
        return table;
    }
    let moves = tag("div").class("scrolls").set("role", "region").set("tabindex", "0");
    moves.set("aria-label", name).put(table)
}

/// The largest of what is counted by; by time there is none, so of the problems.
fn top(asked: &Asked, cases: &Cases, texts: &Texts) -> Vec<Html> {
    let by = if asked.by.is_time() { By::Own(Own::Problem) } else { asked.by };
    let top = cases.count(by, asked.choice).top(MOST_TOP);
    let line = |line: Line, name: &str, number: &str| {
        texts.fill(line, &[(Slot::Navn, name), (Slot::Tal, number)])
    };
    let name = texts.fill(w::Top, &[(Slot::Navn, texts.get(by.words()))]);
    let rows: Vec<Html> = top
        .iter()
        .map(|(label, number)| {
            let row = line(w::TopRow, &label.words(cases, texts), &number.to_string());
            tag("li").text(&row).into()
        })
        .collect();
    let list =
        if rows.is_empty() { tag("p").text(texts.get(w::NoTop)) } else { tag("ol").all(rows) };
    vec![tag("section").put(tag("h3").text(&name)).put(list).into()]
}

/// The goals, with what is said of them.
fn goals(
    years: Option<[i32; 2]>,
    cases: &Cases,
    texts: &Texts,
    tables: &mut Vec<Vec<Vec<String>>>,
) -> (Vec<Html>, String) {
    let only = |line: Line, class: &str| {
        let says = texts.get(line);
        (vec![tag("p").class(class).text(says).into()], says.to_owned())
    };
    if !cases.has_claims() {
        return only(w::NoClaims, "hint");
    }
    let Some([base, year]) = years else { return only(w::OneYear, "hint") };
    let Ok(goals) = cases.goals(base, year) else { return only(w::SameYear, "error-text") };
    let says = goals.sentences(cases, texts);
    let rows = says.iter().map(|sentence| tag("li").text(sentence).into()).collect();
    let name = title(By::Claim, None, choice_of_goals(), cases, texts);
    let mut block: Vec<Html> = vec![tag("ul").all(rows).into()];
    block.extend(drawn(&name, &goals.table, cases, texts, tables));
    block.push(tag("p").class("source").text(texts.get(words::goal::Source)).into());
    (block, says.join(" "))
}

/// Whose complaints the goals are of.
fn choice_of_goals() -> Choice {
    Choice { contact: Some(Contact::Citizen), time: None }
}
