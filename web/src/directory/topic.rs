//! A topic: what to do first, the deadline, to whom, what one cannot have, and where it was seen.

use chrono::NaiveDate;
use klagevejviser_core::calendar::{Length, by_name};
use klagevejviser_core::directory::{
    Deadline, From, Lines, Owner, Path, SourceId, Sourced, Term, Topic, TopicId,
};
use klagevejviser_core::face::length_words;
use klagevejviser_core::words::{self, Slot, Slots, Text};

use super::nav::with_numbers;
use super::{Nav, paragraph};
use crate::html::{Html, Tag, tag};
use crate::parts::{away, heading, paragraphs, pieces, ui};
use crate::place::Place;

/// The first part of a topic: its name, what to do first, and its deadlines.
pub fn first_part(lines: &Lines, topic: TopicId) -> Vec<Html> {
    let row = topic.get();
    let mut drawn = vec![heading(lines.get(row.name)).into()];
    if row.confidence.is_doubtful() {
        drawn.push(tag("p").class("doubt").text(words::ui::EmneTvivl.str()).into());
    }
    drawn.push(tag("h2").text(words::ui::EmneFoerst.str()).into());
    drawn.push(tag("p").class("means").all(with_numbers(lines.get(row.first))).into());
    drawn.push(deadlines(lines, row).into());
    drawn
}

/// The rest of a topic, below the deadlines. Without a day, as on a page that is written long before it is read,
/// its administration has its newest name.
pub fn second_part(nav: Nav, lines: &Lines, topic: TopicId, today: Option<NaiveDate>) -> Vec<Html> {
    let row = topic.get();
    let bodies = row
        .bodies
        .iter()
        .map(|body| tag("li").put(nav.link(Place::Body(*body), lines.get(body.get().name))).into());
    let area = Slots::default().with(Slot::Om, lines.get(row.area.get().name).to_owned());
    let mut drawn = vec![
        tag("h2").text(words::ui::EmneHvem.str()).into(),
        tag("ol").class("bodies").all(bodies.collect()).into(),
        section(words::ui::EmneVej, vec![tag("p").all(pieces(&ui(path_words(row.path)))).into()]),
    ];
    if !row.limits.is_empty() {
        drawn.push(section(words::ui::EmneGraenser, paragraph(lines, row.limits)));
    }
    if row.treatment {
        drawn.push(section(words::ui::EmneToSpor, paragraphs(&ui(words::ui::EmneToSporTekst))));
    }
    drawn.extend(sourced(lines, words::ui::EmneGebyr, row.fees));
    if !row.links.is_empty() {
        let links = row
            .links
            .iter()
            .map(|link| tag("li").put(away(lines.get(link.url), lines.get(link.name))).into());
        let links = tag("ul").all(links.collect());
        drawn.push(section(words::ui::EmneLinks, vec![links.into()]));
    }
    drawn.push(background(lines, row, today));
    drawn.push(
        tag("p").put(nav.link(Place::Area(row.area), &words::ui::EmneOmraade.plain(&area))).into(),
    );
    drawn
}

/// The way from a page into the guide, which then does not ask what the topic says.
pub fn into_the_guide(root: &str, topic: TopicId) -> Vec<Html> {
    let address = crate::parts::into_guide(root, &format!("emne={}", topic.get().slug));
    let link = tag("a").class("primary").set("href", &address).text(words::ui::EmneGuide.str());
    vec![tag("p").text(words::ui::EmneGuideTekst.str()).into(), tag("p").put(link).into()]
}

fn section(title: impl Into<Text>, content: Vec<Html>) -> Html {
    tag("section").put(tag("h2").text(title.into().str())).all(content).into()
}

/// What happens with the complaint, by the shape of the way.
fn path_words(path: Path) -> Text {
    use words::path as w;
    let words = match path {
        Path::Reassess => w::Reassess,
        Path::ViaFirst => w::ViaFirst,
        Path::Direct => w::Direct,
        Path::Ombudsman => w::Ombudsman,
        Path::BoardFee => w::BoardFee,
        Path::Political => w::Political,
        Path::None => w::None,
        Path::Report => w::Report,
        Path::Contract => w::Contract,
        Path::Advice => w::Advice,
    };
    words.here()
}

fn deadlines(lines: &Lines, topic: &Topic) -> Tag {
    let mut section = tag("section").class("call").put(tag("h2").text(words::ui::EmneFrist.str()));
    if topic.deadlines.is_empty() {
        section = section.put(tag("p").text(words::ui::EmneFristUkendt.str()));
    }
    for deadline in topic.deadlines {
        section = section.put(tag("div").class("deadline").all(deadline_words(lines, deadline)));
    }
    if topic.deadlines.iter().any(|one| matches!(one.term, Term::Counted(_))) {
        section = section.put(tag("p").text(words::ui::EmneTaelSelv.str()));
    }
    section
}

/// One deadline in words: how long, from when, and who must have the complaint.
pub(super) fn deadline_words(lines: &Lines, deadline: &Deadline) -> Vec<Html> {
    let whom = Slots::default().with(Slot::Sted, lines.get(deadline.to.get().name).to_owned());
    let counted = |text: Text, length: Length, from: Option<From>| {
        let from = from.map_or("", |from| from.words().str());
        let slots = Slots::default().with(Slot::Laengde, length_words(length));
        text.plain(&slots.with(Slot::Fra, from.to_owned()))
    };
    let long = match deadline.term {
        Term::Counted(length) => counted(words::ui::EmneFristTaelles.here(), length, deadline.from),
        Term::InLetter => words::ui::EmneFristIBrev.str().to_owned(),
        Term::Open => words::ui::EmneFristIngen.str().to_owned(),
    };
    let mut drawn = vec![tag("p").class("left").put(tag("strong").text(&long)).into()];
    if let Some((length, from)) = deadline.most {
        let most = counted(words::ui::EmneFristYderst.here(), length, Some(from));
        drawn.push(tag("p").text(&most).into());
    }
    drawn.extend(paragraph(lines, deadline.note));
    drawn.push(tag("p").text(&words::ui::EmneFristHos.plain(&whom)).into());
    drawn
}

fn sourced(lines: &Lines, title: impl Into<Text>, rows: &[Sourced]) -> Option<Html> {
    let items = rows.iter().map(|row| tag("li").text(lines.get(row.text)).into());
    (!rows.is_empty()).then(|| section(title, vec![tag("ul").all(items.collect()).into()]))
}

/// Law, owner and sources: for who wants to check.
fn background(lines: &Lines, topic: &Topic, today: Option<NaiveDate>) -> Html {
    let owner = match topic.owner {
        Owner::Any => words::owner::Any.str(),
        Owner::Outside => words::owner::Outside.str(),
        Owner::Unknown => words::owner::Unknown.str(),
        Owner::Of(one) => {
            let newest = one.get().named.last();
            let named = today.map(|today| one.get().on(today)).or(newest);
            named.map_or("", |named| lines.get(named.name))
        }
    };
    let law: Vec<&str> = topic.law.iter().map(|law| lines.get(law.text)).collect();
    let law =
        if law.is_empty() { words::ui::EmneLovUkendt.str().to_owned() } else { law.join("; ") };
    let facts = tag("dl")
        .class("facts")
        .put(tag("dt").text(words::ui::EmneHoererTil.str()))
        .put(tag("dd").text(owner))
        .put(tag("dt").text(words::ui::EmneLov.str()))
        .put(tag("dd").text(&law));
    tag("details")
        .class("why")
        .put(tag("summary").text(words::ui::LovOgKilder.str()))
        .put(facts)
        .all(sources(lines, topic.sources))
        .into()
}

/// The sources, each with its own date and the day on which it was read.
pub(super) fn sources(lines: &Lines, ids: &[SourceId]) -> Vec<Html> {
    let rows = ids.iter().map(|id| {
        let source = id.get();
        let seen = words::ui::Set.plain(&Slots::default().with(Slot::Dato, by_name(source.seen)));
        let (name, url) = (lines.get(source.name), lines.get(source.url));
        let row =
            if url.is_empty() { tag("li").text(name) } else { tag("li").put(away(url, name)) };
        let about = format!("{}. {seen}", lines.get(source.page));
        row.put(tag("span").class("source").text(&about)).into()
    });
    vec![
        tag("h3").text(words::ui::Kilder.str()).into(),
        tag("ul").class("rules").all(rows.collect()).into(),
    ]
}
