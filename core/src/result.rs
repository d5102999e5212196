//! What the result page shows, ready to be drawn: by the page, on paper, or by another view.

use chrono::NaiveDate;

use crate::advice::{Advice, Given, Outcome, Part, Step};
use crate::calendar::Count;
use crate::case::{Case, last_day};
use crate::decide::settle;
use crate::directory::lead::{Lead, lead};
use crate::face::{days_left, working_words};
use crate::fact::{Fact, Scope, Values};
use crate::order::once;
use crate::question::Question;
use crate::rule::RuleBase;
use crate::rules::{RuleId, background_of, notes_on};
use crate::timeline::{Day, days};
use crate::words::{self, Slots, Span, Text};

/// The whole result.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it means: the headline.
    pub headline: Text,
    /// What it means, in two sentences.
    pub means: Text,
    /// Cards for somebody in danger, above everything.
    pub cards: Vec<Drawn>,
    /// What to do now, in order.
    pub steps: Vec<Drawn>,
    /// Notes that belong to no step.
    pub notes: Vec<Vec<Span>>,
    /// Where in the directory those notes are explained.
    pub leads: Vec<Lead>,
    /// What to bring.
    pub bring: Vec<Text>,
    /// What happens next.
    pub after: Vec<Text>,
    /// What not to expect.
    pub limits: Vec<Vec<Span>>,
    /// What its texts are filled in with.
    pub slots: Slots,
    /// The days of the case in order; none where today is all that is known.
    pub days: Vec<Day>,
    /// Whether part of it lies with Københavns Kommune, so that its help and its side questions
    /// are of use.
    pub inside: bool,
    /// Whether discrimination was not asked about, so that a line offers help with it.
    pub offers_discrimination: bool,
}

/// One step, drawn.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// Which step it is.
    pub step: Step,
    /// What to do.
    pub title: Vec<Span>,
    /// What there is to know about it.
    pub text: Vec<Span>,
    /// To whom.
    pub whom: Vec<Span>,
    /// How.
    pub how: Vec<Span>,
    /// Notes on it, from rows and from rules.
    pub notes: Vec<Vec<Span>>,
    /// What else is good to know, folded.
    pub background: Vec<Vec<Span>>,
    /// How the day was found, line by line; empty where no day counts.
    pub working: Vec<String>,
    /// How long there is left.
    pub left: Option<String>,
    /// The day that it is about, as long as it is to come: the advised one.
    pub day: Option<NaiveDate>,
    /// Whether its rules are not firm.
    pub doubt: bool,
    /// The rules that decided.
    pub rules: Vec<RuleId>,
    /// Where in the directory it is explained.
    pub leads: Vec<Lead>,
}

/// The result page for an advice.
pub fn page(base: &RuleBase, advice: &Advice, case: &Case, today: NaiveDate) -> Page {
    let slots = case.slots(today);
    let leading = advice.leading().unwrap_or(Outcome::Unsure).words();
    let of = |part: Part| advice.sure().filter(move |given| given.step.part() == part);

    let mut steps: Vec<Drawn> = Vec::new();
    for given in of(Part::Act) {
        let outcome = given.step.outcome();
        // The day stands at the first step that it is about.
        let first = !steps.iter().any(|drawn| drawn.step.outcome() == outcome);
        let count = if first { count_for(outcome, case, today) } else { None };
        steps.push(draw(given, count, &slots, today));
    }
    let limits = say_once(&mut steps, &slots);
    let mut notes = Vec::new();
    let mut leads = Vec::new();
    for note in of(Part::Note) {
        let mut text = note.step.words().title.spans(&slots);
        if note.doubt {
            text.push(Span::Plain(" ".to_owned()));
            text.extend(words::ui::NoteTvivl.spans(&slots));
        }
        match steps.iter_mut().find(|drawn| drawn.step.outcome() == note.step.outcome()) {
            Some(drawn) => {
                drawn.notes.push(text);
                drawn.rules.extend(&note.rules);
                once(&mut drawn.rules);
                drawn.leads.extend(lead(note.step).filter(|lead| !drawn.leads.contains(lead)));
            }
            None => {
                notes.push(text);
                leads.extend(lead(note.step).filter(|lead| !leads.contains(lead)));
            }
        }
    }
    let of_outcomes = |choose: fn(Outcome) -> Text| {
        let texts = advice.outcomes().into_iter().map(choose);
        texts.filter(|text| !text.is_empty()).collect()
    };
    let outside = Values::one(Scope::Outside as u8);
    let inside = case.points.iter().any(|point| settle(base, point).get(Fact::Scope) != outside);
    Page {
        inside,
        offers_discrimination: inside && !case.counted.contains(&Question::Discrimination),
        headline: leading.title,
        means: leading.means,
        cards: of(Part::Card).map(|given| draw(given, None, &slots, today)).collect(),
        steps,
        notes,
        leads,
        limits,
        days: days(case, advice, today),
        bring: of_outcomes(|outcome| outcome.words().bring),
        after: of_outcomes(|outcome| outcome.words().after),
        slots,
    }
}

/// What Borgerrådgiveren does not promise and cannot do: nothing to do at a step, but what one must
/// not expect afterwards.
const LIMITS: [RuleId; 2] = [RuleId::R46, RuleId::R50];

/// What the rules say of every step of a kind stands once, at the last of them; the limits stand by
/// themselves.
fn say_once(steps: &mut [Drawn], slots: &Slots) -> Vec<Vec<Span>> {
    let mut said: Vec<RuleId> = Vec::new();
    for drawn in steps.iter_mut().rev() {
        let new: Vec<RuleId> = notes_on(drawn.step).filter(|rule| !said.contains(rule)).collect();
        let here = new.iter().filter(|rule| !LIMITS.contains(rule));
        drawn.notes = said_of(here.copied(), slots);
        said.extend(new);
    }
    said_of(LIMITS.into_iter().filter(|rule| said.contains(rule)), slots)
}

/// What rules say that stand at a step.
fn said_of(rules: impl Iterator<Item = RuleId>, slots: &Slots) -> Vec<Vec<Span>> {
    rules.filter_map(RuleId::words_on_steps).map(|text| text.spans(slots)).collect()
}

/// The day that counts for an outcome: one's own deadline, or the municipality's window.
fn count_for(outcome: Outcome, case: &Case, today: NaiveDate) -> Option<&Count> {
    match outcome {
        Outcome::Appeal | Outcome::Hearing => case.deadline.as_ref(),
        Outcome::Wait => case.running_window(today),
        Outcome::Remind => case.running_window(today).or_else(|| case.ended_window(today)),
        Outcome::Br => case.ended_window(today),
        Outcome::Acute
        | Outcome::Unit
        | Outcome::UnitHelp
        | Outcome::BrGuidance
        | Outcome::Politics
        | Outcome::Elsewhere
        | Outcome::Court
        | Outcome::Discrimination
        | Outcome::Whistleblower
        | Outcome::Ombudsman
        | Outcome::Missing
        | Outcome::TooOld
        | Outcome::Mediation
        | Outcome::Unsure => None,
    }
}

fn draw(given: &Given, count: Option<&Count>, slots: &Slots, today: NaiveDate) -> Drawn {
    let step = given.step;
    let words = step.words();
    let mut working: Vec<String> =
        count.iter().flat_map(|count| count.working.iter().map(working_words)).collect();
    if !working.is_empty() && step.outcome() == Outcome::Appeal {
        working.push(words::working::LetterRules.str().to_owned());
    }
    Drawn {
        step,
        title: words.title.spans(slots),
        text: words.text.spans(slots),
        whom: step.addressee().words().title.spans(slots),
        how: words.how.spans(slots),
        notes: Vec::new(),
        background: said_of(background_of(step), slots),
        working,
        left: count.and_then(|count| days_left(last_day(count, today), today)),
        day: count.map(|count| last_day(count, today)).filter(|day| *day >= today),
        doubt: given.doubt,
        rules: given.rules.clone(),
        leads: lead(step).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::fold;
    use crate::decide::decide;
    use crate::explore;
    use crate::fact::Kind;
    use crate::question::{Answer, Answers};
    use crate::rules::COPENHAGEN;

    /// Nothing that is not firm is said without its doubt: neither a step nor a note.
    #[test]
    fn doubt_reaches_the_page_with_everything_that_carries_it() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let kinds = Answer::Many(Values::one(Kind::Decision as u8));
        let start = Answers::default().with(Question::Kind, kinds);
        let mut seen = 0;
        explore::walk(&COPENHAGEN, &start, today, &mut |answers, _, _| {
            let case = fold(&COPENHAGEN, answers, today);
            let advice = decide(&COPENHAGEN, &case.points);
            let page = page(&COPENHAGEN, &advice, &case, today);
            let said: Vec<String> = page
                .steps
                .iter()
                .flat_map(|drawn| &drawn.notes)
                .chain(&page.notes)
                .map(|note| plain(note))
                .collect();
            for given in advice.sure().filter(|given| given.doubt) {
                seen += 1;
                let title = given.step.words().title.plain(&case.slots(today));
                let shown = match given.step.part() {
                    Part::Note => said.iter().any(|note| {
                        note.starts_with(&title) && note.ends_with(words::ui::NoteTvivl.str())
                    }),
                    Part::Card | Part::Act => page
                        .steps
                        .iter()
                        .chain(&page.cards)
                        .any(|drawn| drawn.step == given.step && drawn.doubt),
                };
                assert!(shown, "{} hides its doubt", given.step.name());
            }
        });
        assert!(seen > 100);
    }

    /// Every result of a decision, a delay, and a hearing letter, on the last day for which the rules are checked and
    /// on the day after.
    #[test]
    fn by_rules_that_are_old_no_result_names_a_day() {
        let (year, month, day) = crate::rules::CHECKED_UNTIL;
        let last = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let old = last.succ_opt().unwrap();
        let years: Vec<String> = (year - 2..year + 3).map(|year| format!(" {year}")).collect();
        for (today, names) in [(last, true), (old, false)] {
            let (mut seen, mut named, mut unknown) = (0, 0, 0);
            for kind in [Kind::Decision, Kind::Delay] {
                let kinds = Answer::Many(Values::one(kind as u8));
                let start = Answers::default().with(Question::Kind, kinds);
                explore::walk(&COPENHAGEN, &start, today, &mut |_, case, advice| {
                    let page = page(&COPENHAGEN, advice, case, today);
                    seen += 1;
                    let texts = page.steps.iter().flat_map(|drawn| {
                        let working = drawn.working.iter().cloned();
                        let shown = [&drawn.title, &drawn.text, &drawn.how].map(|text| plain(text));
                        working.chain(shown).chain(drawn.left.clone())
                    });
                    let said = texts.collect::<Vec<_>>().join(" ");
                    let days = page.steps.iter().filter(|drawn| drawn.day.is_some()).count();
                    let in_words = years.iter().any(|year| said.contains(year));
                    named += usize::from(days > 0 || !page.days.is_empty() || in_words);
                    unknown += usize::from(advice.sure().any(|one| one.step == Step::DueUnknown));
                });
            }
            assert!(seen > 500, "{seen}");
            assert_eq!(named > 100, names, "{named} of {seen} results name a day on {today}");
            assert!(names || named == 0, "{named} of {seen} results name a day on {today}");
            // What is said instead: complain today, and look for the day in the letter.
            assert!(unknown > 50, "{unknown} of {seen}");
        }
    }

    fn plain(spans: &[Span]) -> String {
        spans
            .iter()
            .map(|span| match span {
                Span::Plain(words)
                | Span::Danish(words)
                | Span::Filled(words)
                | Span::Phone(words) => words.as_str(),
                Span::Break => "\n",
            })
            .collect()
    }
}
