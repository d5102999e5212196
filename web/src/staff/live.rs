//! What stands on a staff page from other data: lists of pages, the hotline's hours, approved texts, the catalogue, the
//! initiatives, the survey, the columns of a file of cases, the rules, and every search word.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::hours::Open;
use klagevejviser_core::directory::{Guidance, SourceId, Topic};
use klagevejviser_core::picture::{Bars, LINE as LINE_HEIGHT, Share, bars};
use klagevejviser_core::staff::data::{
    INITIATIVES, Initiative, KlarRet, LINE, Numbered, SURVEY, catalogue, last_klarret, line_open,
};
use klagevejviser_core::staff::figures::{COLUMNS, EXAMPLE, Holds, MOST_LETTERS};
use klagevejviser_core::staff::search::all_words;
use klagevejviser_core::staff::texts::{Slot, words};
use klagevejviser_core::staff::{Live, Page, StaffRule};

use super::part::{code, staff_rule, ticks};
use super::{Here, danish};
use crate::directory::{from_to, time};
use crate::html::{Html, Tag, tag};

/// How wide a picture is where there is room, and where there is not.
const WIDE: u32 = 640;
const NARROW: u32 = 288;

/// What a part shows below its words.
pub(super) fn live(here: &Here<'_>, page: Page, what: Live) -> Vec<Html> {
    match what {
        Live::Doors => vec![doors(here)],
        Live::More => vec![list_of(here, Page::behind_more().filter(|one| *one != page))],
        Live::Line => hotline(here),
        Live::Guidance => guidance(here),
        Live::Catalogue => vec![guides(here)],
        Live::Initiatives => initiatives(),
        Live::Survey => vec![survey_picture(here), survey_table(here, true)],
        Live::SurveyTable => vec![survey_table(here, false)],
        Live::SurveyQuestions => vec![survey_questions()],
        Live::Columns => columns(here),
        Live::Rules => vec![rules(here)],
        Live::Words => vec![index(here)],
    }
}

/// The doors by their numbers, large enough to hit without looking twice.
fn doors(here: &Here<'_>) -> Html {
    let door = |(number, page): (usize, &Page)| {
        let w = page.words();
        let name = tag("span").class("door-name").text(here.texts.str(w.title));
        let link = here
            .link(*page)
            .put(tag("span").class("door-number").text(&number.to_string()))
            .text(" ")
            .put(name)
            .text(" ")
            .put(tag("span").class("option-hint").text(here.texts.str(w.short)));
        let class = if *page == Page::Danger { "door danger" } else { "door" };
        tag("li").class(class).put(link).into()
    };
    let rows = Page::DOORS.iter().enumerate().map(door);
    tag("ul").class("doors").all(rows.collect()).into()
}

/// Pages with a line about each.
fn list_of(here: &Here<'_>, pages: impl Iterator<Item = Page>) -> Html {
    let rows = pages.map(|page| {
        let w = page.words();
        let hint = tag("span").class("option-hint").text(here.texts.str(w.short));
        tag("li").put(here.link(page).put(here.title(w.title))).put(hint).into()
    });
    tag("ul").class("hits").all(rows.collect()).into()
}

/// When the hotline is open, and whether it is now.
fn hotline(here: &Here<'_>) -> Vec<Html> {
    let mut lines: Vec<String> = LINE
        .hours
        .iter()
        .map(|row| here.label(words::ui::Tid, &[(Slot::Time, &from_to(row))]))
        .collect();
    lines.push(here.texts.str(words::ui::Nummer).to_owned());
    let mut drawn: Vec<Html> = vec![tag("p").text(&lines.join(" ")).into()];
    if let Some((today, minute)) = here.now {
        let state = match line_open(today, minute) {
            Open::Now => here.label(words::ui::AabenNu, &[]),
            Open::Next(Some((date, from))) => {
                let with = [(Slot::Date, by_name(date)), (Slot::Time, time(from))];
                let with = with.each_ref().map(|(slot, value)| (*slot, value.as_str()));
                here.label(words::ui::LukketTil, &with)
            }
            Open::Next(None) | Open::Unknown => here.label(words::ui::LukketUkendt, &[]),
        };
        drawn.insert(0, tag("p").put(tag("strong").text(&state)).into());
    }
    let seen = here.label(words::ui::SetLinje, &[(Slot::Date, LINE.date)]);
    drawn.push(tag("p").class("source").text(&seen).into());
    drawn
}

/// The texts of klagevejledninger that may be shown, or that there are none.
fn guidance(here: &Here<'_>) -> Vec<Html> {
    let offered = here.topics.iter().filter_map(|topic| {
        let (guidance, day) = topic.offered_guidance()?;
        Some(one_guidance(here, topic, guidance, day))
    });
    let drawn: Vec<Html> = offered.collect();
    if drawn.is_empty() {
        return vec![tag("p").class("doubt").text(here.texts.str(words::ui::IngenTekst)).into()];
    }
    drawn
}

fn one_guidance(here: &Here<'_>, topic: &Topic, guidance: &Guidance, day: NaiveDate) -> Html {
    use words::ui as w;
    let lines = here.lines;
    let labels = [w::HvorvidtDer, w::HvordanDer, w::HvornaarDer, w::HvortilDer];
    let facts = labels.iter().zip(guidance.parts).map(|(label, text)| {
        let name = tag("dt").text(here.texts.str(*label));
        tag("div").put(name).put(danish(tag("dd"), lines.get(text))).into()
    });
    let with = [(Slot::Date, by_name(day)), (Slot::Name, lines.get(guidance.by).to_owned())];
    let with = with.each_ref().map(|(slot, value)| (*slot, value.as_str()));
    tag("details")
        .class("browse guidance")
        .put(tag("summary").text(lines.get(topic.name)))
        .put(tag("dl").class("facts").all(facts.collect()))
        .put(tag("p").class("source").text(&here.label(w::GodkendtDag, &with)))
        .into()
}

/// The catalogue by its numbers; a number that nobody names is a row that says so.
fn guides(here: &Here<'_>) -> Html {
    let mut rows: Vec<Html> = catalogue()
        .map(|one| match one {
            Numbered::Seen(one) => guide(here, one).into(),
            Numbered::Gap(number) => {
                let shown = number.to_string();
                let said = here.label(words::ui::Hul, &[(Slot::Number, &shown)]);
                tag("li").class("missing").text(&said).into()
            }
        })
        .collect();
    let last = last_klarret().to_string();
    let after = here.label(words::ui::Derefter, &[(Slot::Number, &last)]);
    rows.push(tag("li").class("missing").text(&after).into());
    tag("ul").class("klarret").all(rows).into()
}

fn guide(here: &Here<'_>, one: &KlarRet) -> Tag {
    let read = if one.read { words::ui::Laest } else { words::ui::IkkeLaest };
    let mut about = tag("span").class("source").text(here.texts.str(read)).text(" ");
    if !one.date.is_empty() {
        about = about.put(danish(tag("span"), one.date)).text(" ");
    }
    tag("li")
        .set("id", &format!("klarret-{}", one.number))
        .put(danish(tag("strong"), &format!("{} {}", one.number, one.topic)))
        .text(" ")
        .put(danish(tag("span"), one.about))
        .put(about.text(&sources(here, one.sources)))
}

/// Sources of the directory with their dates.
fn sources(here: &Here<'_>, ids: &[SourceId]) -> String {
    let one = |id: &SourceId| {
        let source = id.get();
        format!("{} ({})", here.lines.get(source.name), here.lines.get(source.page))
    };
    let named: Vec<String> = ids.iter().map(one).collect();
    format!("{}: {}", here.texts.str(words::ui::Kilde), named.join("; "))
}

/// What an administration can do, to tick off.
fn initiatives() -> Vec<Html> {
    let group = |group: &klagevejviser_core::staff::data::Group| {
        let point = |one: &Initiative| (one.id.to_owned(), danish(tag("span"), one.text));
        let points = group.initiatives.iter().map(point);
        [danish(tag("h3"), group.name).into(), ticks(points.collect())]
    };
    INITIATIVES.iter().flat_map(group).collect()
}

fn year_of_survey(here: &Here<'_>) -> String {
    here.label(words::ui::Aar, &[(Slot::Number, &SURVEY.year.to_string())])
}

/// The survey as bars, wide and narrow, of which the page shows one.
fn survey_picture(here: &Here<'_>) -> Html {
    let shares: Vec<Share> = SURVEY
        .figures
        .iter()
        .map(|one| Share {
            name: one.says.to_owned(),
            value: one.percent.into(),
            most: 100,
            shown: format!("{} %", one.percent),
        })
        .collect();
    let name = year_of_survey(here);
    let drawn = |width, class| bars_svg(&bars(&shares, width), &name).class(class);
    tag("figure").put(drawn(WIDE, "wide")).put(drawn(NARROW, "narrow")).into()
}

/// Bars as SVG. Screen readers hear its name; the table beside it says the rest.
pub fn bars_svg(picture: &Bars, name: &str) -> Tag {
    let size = format!("-2 -2 {} {}", picture.width + 4, picture.height + 4);
    let mut svg = tag("svg")
        .set("viewBox", &size)
        .set("width", &picture.width.to_string())
        .set("height", &picture.height.to_string())
        .set("role", "img")
        .set("aria-label", name);
    let rect = |y: u32, width: u32, height: u32, class: &str| {
        let sides = [("x", 0), ("y", y), ("width", width), ("height", height)];
        let rect = tag("rect").class(class);
        sides.iter().fold(rect, |rect, (name, value)| rect.set(name, &value.to_string()))
    };
    let text = |x: u32, y: u32, words: &str| {
        tag("text").set("x", &x.to_string()).set("y", &y.to_string()).text(words)
    };
    for bar in &picture.bars {
        for (number, line) in (1..).zip(&bar.lines) {
            svg = svg.put(text(0, bar.top + number * LINE_HEIGHT - LINE_HEIGHT / 4, line));
        }
        let (shown, x) = &bar.shown;
        svg = svg
            .put(rect(bar.y, bar.whole, bar.height, "whole"))
            .put(rect(bar.y, bar.width, bar.height, "share"))
            .put(text(*x, bar.y + bar.height - bar.height / 4, shown));
    }
    svg
}

/// The survey as a table; empty for a new round.
fn survey_table(here: &Here<'_>, filled: bool) -> Html {
    use words::ui as w;
    let head = |text: &str| tag("th").set("scope", "col").text(text);
    let said = here.texts.str(w::Procent);
    let year = if filled { SURVEY.year.to_string() } else { String::new() };
    let shown = if filled { format!("{said} {year}") } else { here.label(w::NyMaaling, &[]) };
    let caption = if filled { year_of_survey(here) } else { here.label(w::NyMaaling, &[]) };
    let rows = SURVEY.figures.iter().map(|one| {
        let cell = if filled { tag("td").text(&format!("{} %", one.percent)) } else { tag("td") };
        let name = danish(tag("th").set("scope", "row"), one.says);
        tag("tr").put(name).put(cell).into()
    });
    let head = tag("tr").put(head(here.texts.str(w::Medarbejderen))).put(head(&shown));
    let class = if filled { "staff-table" } else { "staff-table to-fill" };
    let mut table = tag("table")
        .class(class)
        .put(tag("caption").text(&caption))
        .put(tag("thead").put(head))
        .put(tag("tbody").all(rows.collect()));
    if filled {
        let source = tag("td").set("colspan", "2").text(&sources(here, SURVEY.sources));
        table = table.put(tag("tfoot").put(tag("tr").put(source)));
    }
    table.into()
}

fn survey_questions() -> Html {
    let rows = SURVEY.figures.iter().map(|one| danish(tag("li"), one.asks).into());
    tag("ol").all(rows.collect()).into()
}

/// Where the empty file lies, from the guide's folder. Its headings are Danish in every language.
pub const EMPTY_FILE: &str = "medarbejder/mere/tal/sager.csv";

/// What the columns of a file of cases are, two cases to look at, and an empty file to begin with.
fn columns(here: &Here<'_>) -> Vec<Html> {
    use words::ui as w;
    let rows = COLUMNS.iter().map(|column| {
        let holds = match column.holds {
            Holds::Day => tag("span").text(here.texts.str(w::KolDag)),
            Holds::Value(values) => danish(tag("span"), &format!("{}.", values.join(", "))),
            Holds::Own => {
                let most = MOST_LETTERS.to_string();
                tag("span").text(&here.label(w::KolEgen, &[(Slot::Number, &most)]))
            }
        };
        let mut about = tag("dd").put(holds);
        if column.needed {
            about = about.text(" ").put(tag("strong").text(here.texts.str(w::KolSkal)));
        }
        let name = column.headings.first().copied().unwrap_or_default();
        tag("div").put(danish(tag("dt"), name)).put(about).into()
    });
    let list = tag("dl").class("facts").all(rows.collect());
    let code = danish(tag("code"), &EXAMPLE.join("\n"));
    let address = format!("{}{EMPTY_FILE}", here.root);
    let empty = tag("a").set("href", &address).set("download", "");
    vec![
        list.into(),
        tag("p").text(here.texts.str(w::KolEksempel)).into(),
        tag("pre").class("code").put(code).into(),
        tag("p").put(empty.text(here.texts.str(w::KolTom))).into(),
    ]
}

/// Every staff rule, each with an address of its own.
fn rules(here: &Here<'_>) -> Html {
    let rows = StaffRule::ALL
        .iter()
        .map(|rule| staff_rule(here, *rule, false).set("id", &code(*rule)).into());
    tag("ul").class("rules").all(rows.collect()).into()
}

/// Every search word with a link to where it leads.
fn index(here: &Here<'_>) -> Html {
    let rows = all_words(here.texts).into_iter().map(|(word, page, part)| {
        let link = match part {
            Some(part) => here.link_to(page, part.code),
            None => here.link(page),
        };
        let place = tag("span").class("option-hint").put(here.title(page.words().title));
        tag("li").put(link.put(danish(tag("span"), &word))).text(" ").put(place).into()
    });
    tag("ul").class("index").all(rows.collect()).into()
}
