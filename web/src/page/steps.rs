//! The guide without a script: every leaf of the core as a section of one file, in which each answer is a link to
//! another section. The style shows the section that was asked for; without a style all stand in order.
//!
//! One file, since a page for each state would tell the server's log what was answered.

use std::sync::LazyLock;

use chrono::NaiveDate;
use klagevejviser_core::leaves::{Added, Leaf, Way, leaves};
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::words::{self, QuestionWords};
use klagevejviser_core::{Advice, COPENHAGEN, RuleId};

use super::about::rules;
use super::{Written, page_at};
use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::parts::{heading, line, pieces, ui};
use crate::place::steps;
use crate::result::part;

/// The day of the rules: the leaves name no day, so any serves, and the same rules give the same file.
fn day() -> NaiveDate {
    let (year, month, day) = SEEN;
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// Every leaf, walked once for all languages.
static LEAVES: LazyLock<Vec<Leaf>> = LazyLock::new(|| leaves(&COPENHAGEN, day()));

/// The page in the language in force.
pub(super) fn page() -> Written {
    page_at(&steps, words::ui::TrinTitel.str(), |nav, _| {
        let mut drawn = vec![
            heading(words::ui::TrinTitel.str()).into(),
            tag("p").text(words::ui::TrinIntro.str()).into(),
            tag("p").class("hint").text(words::ui::TrinHusk.str()).into(),
            tag("p").put(link(0, words::ui::TrinBegynd.str())).into(),
        ];
        drawn.extend(LEAVES.iter().enumerate().map(|(at, leaf)| section(nav, at, leaf).into()));
        drawn
    })
}

/// The name of a section. What the first answers lead to is named by the answer's place, since the guide's own page
/// leads there too; the others are numbered anew whenever the rules change.
fn name(at: usize) -> String {
    match first_ways().iter().position(|way| way.to == at) {
        Some(place) => format!("trin-valg-{}", place + 1),
        None => format!("trin-{at}"),
    }
}

/// The answers to the first question.
fn first_ways() -> &'static [Way] {
    match LEAVES.first() {
        Some(Leaf::Asks { ways, .. }) => ways,
        Some(Leaf::Tells { .. }) | None => &[],
    }
}

fn link(to: usize, text: &str) -> Tag {
    tag("a").set("href", &format!("#{}", name(to))).text(text)
}

fn section(nav: Nav, at: usize, leaf: &Leaf) -> Tag {
    let class = if matches!(leaf, Leaf::Asks { .. }) { "leaf" } else { "leaf result" };
    let section = tag("section").class(class).set("id", &name(at)).set("tabindex", "-1");
    match leaf {
        Leaf::Asks { words, ways } => section.all(asks(at == 0, *words, ways)),
        Leaf::Tells { advice, case, added, on } => {
            let mut drawn = part(nav, advice, case, day());
            drawn.push(why(nav, advice));
            match on {
                Some(on) => drawn.push(tag("p").put(onward(*on)).into()),
                None => drawn.extend(end(added)),
            }
            section.all(drawn)
        }
    }
}

fn onward(to: usize) -> Tag {
    link(to, words::ui::TrinVidere.str()).class("primary")
}

/// A question, each answer a link.
fn asks(first: bool, words: QuestionWords, ways: &[Way]) -> Vec<Html> {
    let mut drawn: Vec<Html> = vec![tag("h2").text(words.title.str()).into()];
    let hint = if first { words::ui::TrinVigtigst.here() } else { words.hint };
    if !hint.is_empty() {
        drawn.push(tag("p").class("hint").all(pieces(&ui(hint))).into());
    }
    let rows = ways.iter().map(|way| {
        let mut row =
            link(way.to, "").put(tag("span").class("option-text").text(way.words.title.str()));
        if !way.words.hint.is_empty() {
            row = row.text(" ").put(tag("span").class("option-hint").text(way.words.hint.str()));
        }
        tag("li").class("option").put(row).into()
    });
    drawn.push(tag("ul").class("picks").all(rows.collect()).into());
    drawn
}

/// The rules that decided, as links to where they stand.
fn why(nav: Nav, advice: &Advice) -> Html {
    let mut named: Vec<RuleId> = advice.sure().flat_map(|given| given.rules.clone()).collect();
    named.sort_unstable();
    named.dedup();
    let Nav::Page(root) = nav else { return Html::Text(String::new()) };
    rules(root, &named).into()
}

/// Where a way ends: what else may be so, and the way to the next complaint.
fn end(added: &[Added]) -> Vec<Html> {
    let mut drawn: Vec<Html> = Vec::new();
    if !added.is_empty() {
        let rows = added.iter().map(|added| {
            let says = if added.instead { words::ui::TrinIstedet } else { words::ui::TrinSaa };
            let steps = added.then.iter().map(|step| {
                let title = step.words().title;
                tag("li").all(vec![line(title, &words::Slots::default())]).into()
            });
            let row = tag("details").class("why").put(tag("summary").text(added.so.title.str()));
            row.put(tag("p").text(says.str())).put(tag("ul").all(steps.collect())).into()
        });
        drawn.push(tag("h3").text(words::ui::TrinPasser.str()).into());
        drawn.extend(rows);
    }
    let again = tag("p").text(words::ui::TrinAndet.str()).text(" ");
    drawn.push(again.put(link(0, words::ui::TrinForfra.str())).into());
    drawn
}

#[cfg(test)]
mod tests {
    use klagevejviser_core::words::Language;
    use std::collections::HashSet;

    use klagevejviser_core::advice::Part;
    use klagevejviser_core::face::{Input, face};
    use klagevejviser_core::leaves::{Offered, asked, unasked};
    use klagevejviser_core::{Answers, Question, decide, fold};

    use super::*;
    use crate::html::written;

    /// A section of the file as its text says it.
    struct Section<'a> {
        html: &'a str,
        /// Each link within the file, with its words.
        links: Vec<(&'a str, usize)>,
    }

    fn sections(page: &str) -> Vec<Section<'_>> {
        let page = page.split_once("<section class=\"leaf").unwrap().1;
        page.split("<section class=\"leaf")
            .enumerate()
            .map(|(at, html)| {
                let html = html
                    .split_once('>')
                    .filter(|(head, _)| head.contains(&format!("id=\"{}\"", name(at))));
                let html = html.unwrap_or_else(|| panic!("section {at} has another name")).1;
                let links = html.split("<a href=\"#").skip(1).map(|link| {
                    let (to, rest) = link.split_once('"').unwrap();
                    let words = rest.split_once("</a>").unwrap().0;
                    let words = words.split_once("<span class=\"option-text\">");
                    let words = words.map_or("", |(_, rest)| rest.split_once('<').unwrap().0);
                    (words, (0..LEAVES.len()).find(|at| name(*at) == to).expect(to))
                });
                Section { html, links: links.collect() }
            })
            .collect()
    }

    fn shown(words: words::Text) -> String {
        written(&[Html::Text(words.str().to_owned())])
    }

    /// Somebody on a way: where they are, what they have answered, and the sections with advice that they met.
    type Stand = (usize, Answers, Vec<usize>);

    /// Where each link of a section leads, with the answer that it gives; nothing where the way ends.
    fn go_on(sections: &[Section<'_>], (at, answers, met): &Stand) -> Vec<Stand> {
        let section = &sections[*at];
        if !section.html.contains("<ul class=\"picks\">") {
            let mut met = met.clone();
            met.push(*at);
            return section
                .links
                .iter()
                .filter(|(_, to)| *to != 0)
                .map(|(_, to)| (*to, *answers, met.clone()))
                .collect();
        }
        let case = fold(&COPENHAGEN, answers, day());
        let question = case.next.expect("a question is asked where one is open");
        let (words, offered) = asked(question, &case, day());
        let face = face(question, &case);
        if matches!(face.input, Input::One(_) | Input::Many(_)) {
            assert_eq!(words.title.str(), face.words.title.str());
        }
        assert!(section.html.contains(&format!("<h2>{}</h2>", shown(words.title))), "{question:?}");
        assert_eq!(section.links.len(), offered.len(), "{question:?}");
        let mut ways = Vec::new();
        for ((words, to), (says, answer)) in section.links.iter().zip(offered) {
            assert_eq!(*words, shown(says.title), "{question:?}");
            match answer {
                Offered::Answer(answer) => {
                    ways.push((*to, answers.with(question, answer), met.clone()));
                }
                Offered::Oral => ways.extend(oral(sections, *to, answers, question, met)),
            }
        }
        ways
    }

    /// The question that only who was told by word of mouth meets.
    fn oral(
        sections: &[Section<'_>],
        at: usize,
        answers: &Answers,
        question: Question,
        met: &[usize],
    ) -> Vec<Stand> {
        let told = klagevejviser_core::leaves::told_orally(day());
        assert!(sections[at].html.contains(&shown(words::question::LeftOral.here().title)));
        assert_eq!(sections[at].links.len(), told.len());
        let ways = sections[at].links.iter().zip(told);
        ways.map(|((words, to), (says, answer))| {
            assert_eq!(*words, shown(says.title));
            (*to, answers.with(question, answer), met.to_vec())
        })
        .collect()
    }

    /// What was met on the way is what the core says of the same answers: every step, and no other.
    fn ends(sections: &[Section<'_>], (at, answers, met): &Stand) {
        let met: Vec<&str> = met.iter().chain([at]).map(|at| sections[*at].html).collect();
        let case = fold(&COPENHAGEN, answers, day()).without_days(day());
        assert_eq!(case.next, None, "{answers:?}");
        let slots = case.slots(day());
        let advice = decide(&COPENHAGEN, &case.points);
        let (mut steps, mut cards) = (0, 0);
        for given in advice.sure() {
            let title = written(&pieces(&given.step.words().title.spans(&slots)));
            let said = met.iter().any(|html| bare(html).contains(&bare(&title)));
            assert!(said, "{} is not met with {answers:?}", given.step.name());
            match given.step.part() {
                Part::Act => steps += 1,
                Part::Card => cards += 1,
                Part::Note => {}
            }
        }
        let count = |what| met.iter().map(|html| html.matches(what).count()).sum::<usize>();
        assert_eq!(count("<li class=\"step\">"), steps, "{answers:?}");
        assert_eq!(count("<section class=\"cards\">"), cards, "{answers:?}");
    }

    fn bare(html: &str) -> String {
        html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
    }

    #[test]
    fn every_link_of_the_file_leads_to_what_the_core_says_of_the_same_answers() {
        let page = page();
        let sections = sections(&page.text);
        let (mut seen, mut followed, mut ended) = (HashSet::new(), HashSet::new(), 0);
        let mut open: Vec<Stand> = vec![(0, unasked(), Vec::new())];
        while let Some(stand) = open.pop() {
            // Where somebody has met the same already, everything that follows is the same.
            if !seen.insert((stand.0, stand.2.clone())) {
                continue;
            }
            let ways = go_on(&sections, &stand);
            if ways.is_empty() {
                ends(&sections, &stand);
                ended += 1;
            }
            followed.extend(ways.iter().map(|way| (stand.0, way.0)));
            open.extend(ways);
        }
        let visited: HashSet<usize> = seen.iter().map(|(at, _)| *at).collect();
        // The question of who was only told is passed on the way to the next.
        let passed = sections
            .iter()
            .filter(|section| {
                section.html.contains(&shown(words::question::LeftOral.here().title))
                    && section.html.contains(&shown(words::question::LeftOral.here().hint))
            })
            .count();
        assert_eq!(visited.len() + passed, sections.len(), "every section is met");
        println!(
            "{} sections, {} ways on, {ended} ends, {} bytes",
            sections.len(),
            followed.len(),
            page.text.len()
        );
        assert!(ended > 1000, "{ended}");
    }

    #[test]
    fn ways_taken_by_chance_meet_what_the_core_says() {
        let page = page();
        let sections = sections(&page.text);
        let mut number: u64 = 20_261_124;
        for _ in 0..4_000 {
            let mut stand: Stand = (0, unasked(), Vec::new());
            loop {
                let ways = go_on(&sections, &stand);
                if ways.is_empty() {
                    break;
                }
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let at = (number >> 33) as usize % ways.len();
                stand = ways[at].clone();
            }
            ends(&sections, &stand);
        }
    }

    /// The guide's page asks the first question before the guide runs, in the same words.
    #[test]
    fn the_first_question_on_the_guides_page_leads_into_the_file() {
        let page = include_str!("../../../index.html");
        let (_, list) = page.split_once("<ul class=\"picks\">").expect("the page asks");
        let (list, _) = list.split_once("</ul>").unwrap();
        let rows: Vec<&str> = list.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(rows.len(), first_ways().len());
        for (row, way) in rows.iter().zip(first_ways()) {
            let hint =
                written(&[tag("span").class("option-hint").text(way.words.hint.str()).into()]);
            let link = format!(
                "<a href=\"trin/#{}\"><span>{}</span> ",
                name(way.to),
                shown(way.words.title)
            );
            assert_eq!(*row, format!("<li class=\"option\">{link}{hint}</a></li>"));
        }
    }

    #[test]
    fn no_link_of_the_file_leaves_it_without_saying_where_to() {
        for language in [Language::Da, Language::En] {
            let _ = language.learn(language.built());
            let page = language.during(page);
            assert!(!page.text.contains("data-place"), "a link that only a script opens");
            assert!(!page.text.contains(" style="));
            for link in page.text.split("<a href=\"").skip(1) {
                let (to, rest) = link.split_once('"').unwrap();
                let inside = to.starts_with('#');
                let words = bare(&format!("<a{}", rest.split_once("</a>").unwrap().0));
                assert!(inside || !words.trim().is_empty(), "{to}");
                assert!(
                    inside
                        || to.starts_with("../")
                        || to.starts_with("tel:")
                        || to.starts_with("mailto:")
                        || to.starts_with("https://"),
                    "{to}"
                );
            }
        }
    }
}
