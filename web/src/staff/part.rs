//! A part of a staff page.

use klagevejviser_core::staff::data::klarret;
use klagevejviser_core::staff::texts::{Line, Slot, words};
use klagevejviser_core::staff::{Cited, Kind, Page, Part, StaffRule, To};

use super::{Here, danish, live, marked};
use crate::html::{Html, Tag, tag};
use crate::parts::{acute, away, into_guide};
use crate::place::{Place, steps};
use crate::rules::{rule_line, source, stands};

/// A part with its heading. What is folded shows its heading alone until it is opened.
pub(super) fn part(here: &Here<'_>, page: Page, part: &Part) -> Html {
    let title = here.texts.get(part.words.title);
    let content = content(here, page, part);
    if part.folded {
        let name = marked(tag("h2"), title).text(title.words);
        // The name stands inside, so that a link to it opens the fold.
        let inside = tag("div").set("id", part.code).all(content);
        return tag("details")
            .class("browse staff-part")
            .put(tag("summary").put(name))
            .put(inside)
            .into();
    }
    let class = match part.kind {
        Kind::Card => "staff-part card",
        _ => "staff-part",
    };
    let section = tag("section").class(class).set("id", part.code);
    section.put(marked(tag("h2"), title).text(title.words)).all(content).into()
}

fn content(here: &Here<'_>, page: Page, part: &Part) -> Vec<Html> {
    let w = part.words;
    let mut drawn = paragraphs(here, w.text);
    match part.kind {
        Kind::Plain | Kind::Card | Kind::Draft => drawn.extend(list(here, "ul", w.list)),
        Kind::Steps => drawn.extend(list(here, "ol", w.list)),
        Kind::Ticks => {
            let named = (1..).map(|number: u8| format!("{}-{number}", part.code));
            drawn.push(ticks(named.zip(points(here, w.list)).collect()));
        }
        Kind::Table(rows) => drawn.push(table(here, w.list, rows)),
        Kind::Fields => drawn.extend(fields(here, w.list)),
        Kind::With(what) => {
            drawn.extend(list(here, "ul", w.list));
            drawn.extend(live::live(here, page, what));
        }
    }
    drawn.extend(said(here, part));
    if !w.note.is_empty() {
        let note = here.texts.get(w.note);
        let lead = tag("strong").text(here.texts.str(words::ui::Forbehold)).text(": ");
        let note = tag("span").put(here.block("span", note));
        drawn.push(tag("p").class("staff-note").put(lead).put(note).into());
    }
    if !part.to.is_empty() {
        let ways = part.to.iter().map(|way| tag("li").put(onward(here, *way)).into());
        drawn.push(tag("ul").class("staff-to").all(ways.collect()).into());
    }
    drawn
}

fn paragraphs(here: &Here<'_>, line: Line) -> Vec<Html> {
    here.texts.paragraphs(line).map(|said| here.block("p", said).into()).collect()
}

/// The points of a text, each as an element without a name of its own.
fn points(here: &Here<'_>, line: Line) -> Vec<Tag> {
    here.texts.paragraphs(line).map(|said| here.block("span", said)).collect()
}

fn list(here: &Here<'_>, name: &'static str, line: Line) -> Option<Html> {
    let rows: Vec<Html> =
        here.texts.paragraphs(line).map(|said| here.block("li", said).into()).collect();
    (!rows.is_empty()).then(|| tag(name).all(rows).into())
}

/// Points to tick off, on the screen or on paper, each with the name by which a saved file knows it.
pub(super) fn ticks(points: Vec<(String, Tag)>) -> Html {
    let rows = points.into_iter().map(|(name, point)| {
        let tick = tag("input").set("type", "checkbox").set("autocomplete", "off");
        let tick = tick.set("data-point", &name);
        tag("li").put(tag("label").put(tick).text(" ").put(point)).into()
    });
    tag("ul").class("ticks").all(rows.collect()).into()
}

/// A table with empty rows, for paper.
fn table(here: &Here<'_>, line: Line, rows: u8) -> Html {
    let heads: Vec<Html> = here
        .texts
        .paragraphs(line)
        .map(|said| marked(tag("th").set("scope", "col"), said).text(said.words).into())
        .collect();
    let empty = tag("tr").all(heads.iter().map(|_| tag("td").into()).collect());
    let body = (0..rows).fold(tag("tbody"), |body, _| body.put(empty.clone()));
    let head = tag("thead").put(tag("tr").all(heads));
    tag("table").class("staff-table to-fill").put(head).put(body).into()
}

/// Fields to fill in and print. Nothing is kept or sent.
fn fields(here: &Here<'_>, line: Line) -> Vec<Html> {
    let mut drawn: Vec<Html> =
        vec![tag("p").class("field-hint").text(here.texts.str(words::ui::Udskriv)).into()];
    drawn.extend((1..).zip(here.texts.paragraphs(line)).map(|(at, said)| {
        let id = format!("felt-{at}");
        let label = marked(tag("label").set("for", &id), said).text(said.words);
        let field = tag("textarea").set("id", &id).set("rows", "2").set("autocomplete", "off");
        tag("div").class("letter-field").put(label).put(field).into()
    }));
    drawn
}

/// What one can say or send, in Danish, and to a citizen who speaks English.
fn said(here: &Here<'_>, part: &Part) -> Vec<Html> {
    let w = part.words;
    if w.say.is_empty() {
        return Vec::new();
    }
    let lead = match part.kind {
        Kind::Draft => words::ui::Kladde,
        _ => words::ui::Sig,
    };
    let quote = |lines: Vec<Html>| tag("blockquote").class("staff-say").all(lines);
    let label = |line: Line| tag("p").class("staff-say-label").text(here.texts.str(line));
    let mut drawn = vec![label(lead).into(), quote(paragraphs(here, w.say)).into()];
    // On an English page the words to say are English already.
    let english = here.texts.get(w.english);
    if !w.english.is_empty() && !english.in_danish {
        let lines = here.texts.paragraphs(w.english).map(|one| here.block("p", one).into());
        drawn.push(label(words::ui::SigEngelsk).into());
        drawn.push(quote(lines.collect()).set("lang", "en").into());
    }
    drawn
}

/// A way on.
fn onward(here: &Here<'_>, to: To) -> Tag {
    let root = here.root;
    let place = |place: Place| tag("a").set("href", &format!("{root}{}", place.address()));
    match to {
        To::Page(page) => here.link(page).put(here.title(page.words().title)),
        To::KlarRet(number) => {
            let shown = number.to_string();
            let name = here.label(words::ui::KlarRet, &[(Slot::Number, &shown)]);
            let topic = klarret(number).map_or("", |one| one.topic);
            let link = here.link_to(Page::Catalogue, &format!("klarret-{number}"));
            link.text(&name).text(": ").put(danish(tag("span"), topic))
        }
        To::Topic(slug) => match klagevejviser_core::directory::Topic::at(slug) {
            Some(topic) => place(Place::Topic(topic)).text(here.lines.get(topic.get().name)),
            None => place(Place::Find).text(here.texts.str(words::ui::Emner)),
        },
        To::Topics => place(Place::Find).text(here.texts.str(words::ui::Emner)),
        To::Unequal => place(Place::Unequal).text(here.texts.str(words::ui::Diskrimination)),
        To::Steps => {
            let address = format!("{root}{}", steps());
            tag("a").set("href", &address).text(here.texts.str(words::ui::Trin))
        }
        To::Guide => {
            tag("a").set("href", &into_guide(root, "")).text(here.texts.str(words::ui::Guide))
        }
        To::Acute => away(&format!("{root}{}", acute()), here.texts.str(words::ui::Numre)),
    }
}

/// The rules and sources of a part, a row each.
pub(super) fn rests_on(here: &Here<'_>, part: &Part) -> Vec<Html> {
    let staff = part.rules.iter().map(|rule| staff_rule(here, *rule, true).into());
    let citizens = part.also.iter().map(|rule| rule_line(*rule).into());
    let sources = part.cited.iter().map(|cited| tag("li").text(&cited_at(here, cited)).into());
    staff.chain(citizens).chain(sources).collect()
}

/// A staff rule: its id, what it says, how firm it is, and where it stands.
pub(super) fn staff_rule(here: &Here<'_>, rule: StaffRule, linked: bool) -> Tag {
    let id = tag("span").class("rule-id");
    let id = if linked {
        id.put(here.link_to(Page::Rules, &code(rule)).text(rule.name()))
    } else {
        id.text(rule.name())
    };
    let sources: Vec<String> = rule.cited().iter().map(|cited| cited_at(here, cited)).collect();
    tag("li")
        .put(id)
        .text(" ")
        .put(here.block("span", here.texts.get(rule.words())))
        .put(stands(rule.strength(), &sources))
}

/// The id of a rule on its page: "st-1".
pub(super) fn code(rule: StaffRule) -> String {
    rule.name().to_ascii_lowercase()
}

/// A source with its place in it and its date.
fn cited_at(here: &Here<'_>, cited: &Cited) -> String {
    let (name, date) = cited.source.words(here.texts);
    source(name, cited.passage, date)
}
