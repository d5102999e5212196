//! The result, in the order in which a tired person needs it: what it means, what to do now, what to bring, what
//! happens next and what not to expect, the days of the case, why, what would change it, and what to do if it
//! does not fit.

mod control;
mod fit;
mod fold;
#[cfg(feature = "csr")]
mod more;
mod otherwise;
mod step;
mod timeline;
mod why;

pub use fold::{Drawing, Fold, content};
#[cfg(feature = "csr")]
pub use more::{Folds, More, put};
pub use otherwise::changes;

use chrono::NaiveDate;
#[cfg(not(target_family = "wasm"))]
use klagevejviser_core::Advice;
#[cfg(not(target_family = "wasm"))]
use klagevejviser_core::letter::Offers;
use klagevejviser_core::letter::named;
use klagevejviser_core::result::{Page, page};
use klagevejviser_core::words::{self, Span, Text};
use klagevejviser_core::{Answers, COPENHAGEN, Case, Question, Step, decide};

use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::letters;
use crate::parts::{HEADING, changer, explained, folded, line, pieces, ui};
use crate::rules::seen;
use step::{card, elsewhere, step};

/// The id of what explains the words of the result.
const TERMS: &str = "resultatets-ord";

/// The result for a case. `folds` draws what is folded; without it that is still on its way.
pub fn result(
    answers: &Answers,
    case: &Case,
    today: NaiveDate,
    folds: Option<Drawing>,
) -> Vec<Html> {
    let fold = |fold: Fold| {
        let content = folds.map(|content| content(fold, answers, today));
        fold.drawn(content.unwrap_or_else(fold::on_the_way))
    };
    let advice = decide(&COPENHAGEN, &case.points);
    let page = page(&COPENHAGEN, &advice, case, today);
    let offers = named(&COPENHAGEN, case);
    // The focus moves to what comes first: a card for somebody in danger, else the headline.
    let mut headline = tag("h1").set("tabindex", "-1").text(page.headline.str());
    if page.cards.is_empty() {
        headline = headline.set("id", HEADING);
    }
    let cards = page.cards.iter().enumerate().map(|(at, drawn)| card(drawn, at == 0).into());
    let mut article = tag("article")
        .class("result")
        .all(cards.collect())
        .put(headline)
        .put(tag("p").class("means").all(pieces(&ui(page.means))))
        .put(tag("h2").text(words::ui::GoerNu.str()))
        .put(
            tag("ol")
                .class("steps")
                .all(page.steps.iter().map(|drawn| step(Nav::Guide, drawn, &offers)).collect()),
        )
        .all(letters::below_steps(&page.steps, &offers));
    if !page.notes.is_empty() {
        article = article.put(notes(&page.notes));
    }
    article = article
        .all(page.leads.iter().map(|lead| elsewhere(Nav::Guide, *lead)).collect())
        .all(section("bring", words::ui::Brug, texts(&page.bring)))
        .all(section("after", words::ui::Bagefter, next(&page)))
        .all(timeline::section(&page.days))
        .all(fold(Fold::Why))
        .all(fold(Fold::Otherwise));
    if page.offers_discrimination {
        let text = [ui(words::ui::ForskelTekst)];
        article = article.all(folded_notes(words::ui::ForskelOverskrift, &text));
    }
    if page.inside {
        article = article.all(folded_notes(words::ui::FaaHjaelp, &help()));
    }
    article = article
        .put(fit::does_not_fit(answers, case))
        .put(tag("p").all(vec![line(words::ui::Vejledning, &seen())]));
    if page.inside {
        article = article.put(more());
    }
    let mut drawn: Vec<Html> = vec![article.all(fold(Fold::Control)).into()];
    let terms = tag("div").class("drawn").set("id", TERMS).all(explained(&drawn));
    drawn.push(terms.into());
    drawn
}

/// A part of an advice on a page without a script, under a heading below the page's: the same pieces, without what
/// only a script can do.
#[cfg(not(target_family = "wasm"))]
pub fn part(nav: Nav, advice: &Advice, case: &Case, today: NaiveDate) -> Vec<Html> {
    let page = page(&COPENHAGEN, advice, case, today);
    let mut drawn: Vec<Html> = page.cards.iter().map(|drawn| card(drawn, false).into()).collect();
    if page.cards.is_empty() {
        drawn.push(tag("h2").text(page.headline.str()).into());
    }
    if !page.steps.is_empty() {
        let steps = page.steps.iter().map(|drawn| step(nav, drawn, &Offers::default()));
        drawn.push(tag("p").class("means").all(pieces(&ui(page.means))).into());
        drawn.push(tag("ol").class("steps").all(steps.collect()).into());
    }
    if !page.notes.is_empty() {
        drawn.push(notes(&page.notes).into());
    }
    drawn.extend(page.leads.iter().map(|lead| elsewhere(nav, *lead)));
    let below = |title: Text, content: Vec<Html>| {
        let title = tag("h3").text(title.str());
        (!content.is_empty()).then(|| tag("section").put(title).all(content).into())
    };
    drawn.extend(below(words::ui::Brug, texts(&page.bring)));
    drawn.extend(below(words::ui::Bagefter, texts(&page.after)));
    let limits: Vec<Html> =
        page.limits.iter().map(|line| tag("p").all(pieces(line)).into()).collect();
    drawn.extend(below(words::ui::Forvent, limits));
    drawn
}

/// What happens next, and what not to expect.
fn next(page: &Page) -> Vec<Html> {
    let mut lines = texts(&page.after);
    if !page.limits.is_empty() {
        lines.push(tag("h3").text(words::ui::Forvent.str()).into());
        lines.push(notes(&page.limits).into());
    }
    lines
}

fn texts(lines: &[Text]) -> Vec<Html> {
    lines.iter().map(|line| tag("p").all(pieces(&ui(*line))).into()).collect()
}

/// Pieces under a heading; nothing without pieces.
fn section(class: &str, title: Text, content: Vec<Html>) -> Vec<Html> {
    if content.is_empty() {
        return Vec::new();
    }
    vec![tag("section").class(class).put(tag("h2").text(title.str())).all(content).into()]
}

fn notes(notes: &[Vec<Span>]) -> Tag {
    let lines = notes.iter().map(|note| tag("li").all(pieces(note)).into());
    tag("ul").class("notes").all(lines.collect())
}

/// A list of notes under a heading that opens it; nothing without notes.
fn folded_notes(title: Text, lines: &[Vec<Span>]) -> Vec<Html> {
    let content = if lines.is_empty() { Vec::new() } else { vec![notes(lines).into()] };
    folded(title.str(), content).map(Html::from).into_iter().collect()
}

/// What everybody can ask for: the same words as for who cannot, or dares not, complain.
fn help() -> Vec<Vec<Span>> {
    let steps = [
        Step::Interpreter,
        Step::Accessible,
        Step::ContactForYou,
        Step::LeaderAbove,
        Step::HelpToWrite,
        Step::UndigitalNote,
        Step::RepresentativeNote,
    ];
    steps.iter().map(|step| ui(step.words().title)).collect()
}

/// The ways to the questions that are not asked by themselves.
fn more() -> Tag {
    let opener = |question, text: Text| tag("li").put(changer(question, text.str()));
    tag("ul")
        .class("more")
        .put(opener(Question::Side, words::ui::FortaelMere))
        .put(opener(Question::Elsewhere, words::ui::AndetSted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::written;
    use klagevejviser_core::fact::{Kind, Values};
    use klagevejviser_core::question::Answer;
    use klagevejviser_core::{RuleId, Whom, explore};

    /// Calls with the result of every way on from a complaint over a decision, a delay, and a decision about which
    /// somebody is in danger.
    fn every_result(each: &mut dyn FnMut(&str, &Page)) -> usize {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut seen = 0;
        for kind in [Kind::Decision, Kind::Delay] {
            let start = Answers::default()
                .with(Question::Kind, Answer::Many(Values::one(kind as u8)))
                .with(Question::Whom, Answer::One(Whom::Kk as u8));
            explore::walk(&COPENHAGEN, &start, today, &mut |answers, case, advice| {
                seen += 1;
                // What would change it takes long to find: every so many shows every kind.
                if seen % 67 == 0 {
                    each(
                        &written(&result(answers, case, today, Some(content))),
                        &page(&COPENHAGEN, advice, case, today),
                    );
                }
            });
        }
        seen
    }

    #[test]
    fn every_result_stands_in_the_same_order_with_danger_first_and_a_way_on_last() {
        let title = |text: Text| text.str().to_owned();
        let (mut lines, mut cards) = (0, 0);
        let seen = every_result(&mut |text, page| {
            let order = [
                Some("<h1".to_owned()),
                Some(title(words::ui::GoerNu)),
                (!page.bring.is_empty()).then(|| title(words::ui::Brug)),
                (!page.after.is_empty()).then(|| format!("<h2>{}", words::ui::Bagefter.str())),
                (!page.days.is_empty()).then(|| title(words::ui::Tidslinje)),
                Some(format!("<summary>{}", words::ui::Hvorfor.str())),
                Some(format!("<h2>{}", words::ui::PasserIkke.str())),
                Some(title(words::ui::DineSvar)),
                Some(title(words::ui::Kontrol)),
            ];
            let places: Vec<usize> =
                order.iter().flatten().map(|words| text.find(words).expect(words)).collect();
            assert!(places.is_sorted(), "{order:?} stand at {places:?}");
            assert_eq!(text.matches("<h1").count(), 1);
            assert_eq!(text.matches("id=\"overskrift\"").count(), 1);
            assert_eq!(text.matches("<svg").count(), if page.days.is_empty() { 0 } else { 2 });
            if let Some(card) = text.find("class=\"card\"") {
                assert!(card < places[0], "a card stands below the headline");
                cards += 1;
            }
            lines += usize::from(!page.days.is_empty());
            for day in &page.days {
                assert!(text.contains(&day.name()));
            }
        });
        assert!(seen > 500 && lines > 10 && cards > 10, "{seen} {lines} {cards}");
    }

    #[test]
    fn what_one_cannot_expect_is_said_once_and_never_left_out() {
        let mut said = 0;
        every_result(&mut |text, page| {
            for rule in [RuleId::R46, RuleId::R50] {
                let words = rule.words().str();
                let told = page.steps.iter().any(|step| {
                    klagevejviser_core::rules::notes_on(step.step).any(|note| note == rule)
                });
                let stands = page.limits.contains(&ui(rule.words()));
                assert_eq!(told, stands, "{words}");
                let visible = text.split(&format!("<summary>{}", words::ui::Hvorfor.str())).next();
                let count = visible.map_or(0, |text| text.matches(words).count());
                assert_eq!(count, usize::from(told), "{words}");
                said += usize::from(told);
            }
        });
        assert!(said > 10);
    }
}
