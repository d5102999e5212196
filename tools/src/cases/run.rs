//! A case against a rule base: every way in which it can end, and what comes out otherwise than
//! expected.

use std::fmt;

use klagevejviser_core::explore::every_answer;
use klagevejviser_core::rules::{background_of, notes_on};
use klagevejviser_core::words::{Slots, Text};
use klagevejviser_core::{
    Advice, Answer, Answers, Case as Told, Given, Outcome, Question, RuleBase, RuleId, Step,
    decide, fold,
};

use super::{Case, Column, Wanted};

/// A row that leaves more open than this is not worth its time.
const MOST_ENDS: usize = 2_000;

/// One way in which a case can end: with an answer to each question that the row leaves blank.
#[derive(Clone, Debug)]
pub struct End {
    /// The row's answers, and those that were added.
    pub answers: Answers,
    /// The questions that the row leaves blank and the guide asks.
    pub added: Vec<Question>,
    /// What the answers amount to.
    pub told: Told,
    /// What the guide then says.
    pub advice: Advice,
}

/// So much is left blank that the row has too many ends to try them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooOpen;

impl fmt::Display for TooOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {MOST_ENDS} ways to end: fill in some of the blank cells")
    }
}

/// Something that came out otherwise than the row expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The column that says what was expected.
    pub column: Column,
    /// What was expected.
    pub expected: String,
    /// What came out.
    pub came: String,
    /// The steps that came out, each with its rules.
    pub why: String,
    /// The answers that had to be added where the row is blank.
    pub added: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { column, expected, came, why, added } = self;
        match column {
            Column::Expected => writeln!(f, "    expected: {expected}")?,
            _ => writeln!(f, "    expected {}: {expected}", column.name())?,
        }
        writeln!(f, "      came out: {came}")?;
        write!(f, "      why: {why}")?;
        if !added.is_empty() {
            write!(f, "\n      with the blank cells as: {added}")?;
        }
        Ok(())
    }
}

/// Whether a case comes out as its row expects, whatever its blank cells are.
///
/// # Errors
/// What came out otherwise, each kind of it once.
pub fn run(base: &RuleBase, case: &Case) -> Result<(), Vec<Mismatch>> {
    let ends = ends(base, case).map_err(|too_open| {
        vec![Mismatch {
            column: Column::Expected,
            expected: codes(case),
            came: too_open.to_string(),
            why: String::new(),
            added: String::new(),
        }]
    })?;
    let mut mismatches: Vec<Mismatch> = Vec::new();
    for end in &ends {
        for mismatch in compare(case, end) {
            let known =
                |known: &Mismatch| (known.column, &known.came) == (mismatch.column, &mismatch.came);
            if !mismatches.iter().any(known) {
                mismatches.push(mismatch);
            }
        }
    }
    if mismatches.is_empty() { Ok(()) } else { Err(mismatches) }
}

/// Every way in which the case can end.
///
/// # Errors
/// If there are too many to try.
pub fn ends(base: &RuleBase, case: &Case) -> Result<Vec<End>, TooOpen> {
    let mut ends = Vec::new();
    let mut open = vec![(case.answers, Vec::new())];
    while let Some((answers, added)) = open.pop() {
        let told = fold(base, &answers, case.today);
        let Some(question) = told.next else {
            let advice = decide(base, &told.points);
            ends.push(End { answers, added, told, advice });
            continue;
        };
        for answer in every_answer(question, &told, case.today).into_iter().rev() {
            let added = added.iter().copied().chain([question]).collect();
            open.push((answers.with(question, answer), added));
        }
        if ends.len() + open.len() > MOST_ENDS {
            return Err(TooOpen);
        }
    }
    Ok(ends)
}

fn compare(case: &Case, end: &End) -> Vec<Mismatch> {
    let mut mismatches = Vec::new();
    let mut differs = |column, expected: String, came: String| {
        let why = end.advice.sure().map(with_rules).collect::<Vec<_>>().join(", ");
        let added = end.added.iter().map(|question| written(*question, &end.answers));
        let added = added.collect::<Vec<_>>().join(", ");
        mismatches.push(Mismatch { column, expected, came, why, added });
    };

    let outcomes = end.advice.outcomes();
    if outcomes != case.expected {
        let came = outcomes.iter().map(|outcome| outcome.code()).collect::<Vec<_>>().join(" ");
        differs(Column::Expected, codes(case), came);
    }
    let steps: Vec<Step> = end.advice.sure().map(|given| given.step).collect();
    let names = || steps.iter().map(|step| step.name()).collect::<Vec<_>>().join(" ");
    if let Some(expected) = unmet(&case.steps, &steps, Step::name) {
        differs(Column::Steps, expected, names());
    }
    let rules = rules(&end.advice);
    if let Some(expected) = unmet(&case.rules, &rules, RuleId::name) {
        let came = rules.iter().map(|rule| rule.name()).collect::<Vec<_>>().join(" ");
        differs(Column::Rules, expected, came);
    }
    if case.doubt && !doubts(&end.advice) {
        differs(Column::Doubt, "yes".to_owned(), "no doubt is said".to_owned());
    }
    if let Some(first) = case.first
        && steps.first() != Some(&first)
    {
        differs(Column::First, first.name().to_owned(), names());
    }
    let asked = end.told.questions();
    if let Some(questions) = case.questions
        && questions != asked
    {
        let came = end.told.counted.iter().map(|question| question.name());
        let came = format!("{asked}: {}", came.collect::<Vec<_>>().join(" "));
        differs(Column::Questions, questions.to_string(), came);
    }
    if let Some(says) = &case.says {
        let slots = end.told.slots(case.today);
        let said = steps.first().map(|step| first_words(*step, &slots)).unwrap_or_default();
        if !said.contains(says) {
            differs(Column::Says, format!("`{says}`"), format!("`{said}`"));
        }
    }
    mismatches
}

/// The rules that an advice names: those of its steps, and those that stand on them in sight or
/// folded.
pub(super) fn rules(advice: &Advice) -> Vec<RuleId> {
    let mut rules: Vec<RuleId> = advice
        .sure()
        .flat_map(|given| {
            let stand_on = notes_on(given.step).chain(background_of(given.step));
            given.rules.iter().copied().chain(stand_on)
        })
        .collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// Whether an advice says a doubt aloud: a row that gives a step rests on a rule that is not firm,
/// or an outcome is itself a question to Borgerrådgiveren.
fn doubts(advice: &Advice) -> bool {
    let asks = |outcome: &Outcome| matches!(outcome, Outcome::Unsure | Outcome::TooOld);
    advice.sure().any(|given| given.doubt) || advice.outcomes().iter().any(asks)
}

/// What is wanted and not so, as the table writes it.
fn unmet<T: Copy + PartialEq>(
    wanted: &[Wanted<T>],
    found: &[T],
    name: impl Fn(T) -> &'static str,
) -> Option<String> {
    let unmet: Vec<String> = wanted
        .iter()
        .filter(|wanted| found.contains(&wanted.what) != wanted.there)
        .map(|wanted| format!("{}{}", if wanted.there { "" } else { "-" }, name(wanted.what)))
        .collect();
    (!unmet.is_empty()).then(|| unmet.join(" "))
}

fn codes(case: &Case) -> String {
    case.expected.iter().map(|outcome| outcome.code()).collect::<Vec<_>>().join(" ")
}

fn with_rules(given: &Given) -> String {
    let rules: Vec<_> = given.rules.iter().map(|rule| rule.name()).collect();
    format!("{} ({})", given.step.name(), rules.join(" "))
}

fn first_words(step: Step, slots: &Slots) -> String {
    let words = step.words();
    let plain = |text: Text| text.plain(slots);
    [plain(words.title), plain(words.text), plain(words.how)].join(" ")
}

/// An answer as a table would write it.
fn written(question: Question, answers: &Answers) -> String {
    let written = match answers.get(question) {
        None => String::new(),
        Some(Answer::One(value)) => {
            let codes = question.facts()[0].values();
            codes.get(usize::from(value)).copied().unwrap_or_default().to_owned()
        }
        Some(Answer::Many(values)) => {
            let facts = question.facts();
            let code = |place: u8| match facts {
                [fact] => fact.values().get(usize::from(place)).copied(),
                several => several.get(usize::from(place)).map(|fact| fact.name()),
            };
            values.iter().filter_map(code).collect::<Vec<_>>().join("+")
        }
        Some(Answer::Letter { date, last, choice }) => {
            let choice = choice.map(|choice| format!("{choice:?}"));
            let date = date.map(|date| format!("dated {date:?}"));
            let last = last.map(|last| format!("last day {last:?}"));
            choice.into_iter().chain(date).chain(last).collect::<Vec<_>>().join(" ")
        }
        Some(Answer::Day(day)) => format!("{day:?}"),
        Some(Answer::About(about)) => format!("{about:?}"),
    };
    format!("{}={written}", question.name())
}
