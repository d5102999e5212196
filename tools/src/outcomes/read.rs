//! The text of a table of outcomes → its outcomes. A file is read whole or not at all. Nothing here
//! knows the facts of today: an older version may have had others.

use klagevejviser_core::Values;
use klagevejviser_core::fact::MOST_VALUES;
use klagevejviser_core::rule::{Block, MOST_COMBINATIONS, MOST_FACTS};

use super::{LineProblem, OutcomesError, STEPS, WHATEVER};

/// One table of outcomes, as a file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// The table's name.
    pub table: String,
    /// The fact that it gives; nothing for steps.
    pub gives: Option<String>,
    /// The facts that it reads, with their values.
    pub reads: Vec<(String, Vec<String>)>,
    /// Its outcomes.
    pub outcomes: Vec<Outcome>,
}

/// One outcome and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Steps, or a value, in codes.
    pub then: String,
    /// Its regions.
    pub blocks: Vec<Block>,
}

/// Reads a table of outcomes; `file` is what errors name.
///
/// # Errors
/// The first line that cannot be read, or the first combination without exactly one outcome.
pub fn read(file: &str, text: &str) -> Result<Outcomes, OutcomesError> {
    let mut found =
        Outcomes { table: String::new(), gives: None, reads: Vec::new(), outcomes: Vec::new() };
    let mut heads = 0;
    for (number, line) in (1..).zip(text.lines()) {
        let wrong = |field: &str, problem| OutcomesError::Line {
            file: file.to_owned(),
            line: number,
            field: field.trim().to_owned(),
            problem,
        };
        let line = line.trim_end();
        if line.is_empty() {
            continue;
        }
        if let Some(region) = line.strip_prefix("  ") {
            let block = found.block(region, wrong)?;
            let outcome = found.outcomes.last_mut();
            outcome.ok_or_else(|| wrong(region, LineProblem::NoOutcome))?.blocks.push(block);
            continue;
        }
        let head = found.outcomes.is_empty().then(|| line.split_once(' ')).flatten();
        match (heads, head) {
            (0, Some(("table", name))) => name.clone_into(&mut found.table),
            (1, Some(("gives", what))) => {
                found.gives = (what != STEPS).then(|| what.to_owned());
            }
            (0 | 1, _) => return Err(wrong(line, LineProblem::Head)),
            (_, Some(("reads", fact))) => {
                let fact = values(fact, wrong)?;
                if found.reads.iter().any(|(known, _)| *known == fact.0) {
                    return Err(wrong(&fact.0, LineProblem::Twice));
                }
                found.reads.push(fact);
                let combinations: usize =
                    found.reads.iter().map(|(_, values)| values.len()).product();
                if found.reads.len() > MOST_FACTS || combinations > MOST_COMBINATIONS {
                    return Err(wrong(line, LineProblem::TooMany));
                }
            }
            _ if found.outcomes.iter().any(|known| known.then == line) => {
                return Err(wrong(line, LineProblem::Twice));
            }
            _ => found.outcomes.push(Outcome { then: line.to_owned(), blocks: Vec::new() }),
        }
        heads += 1;
    }
    if heads < 2 {
        let (line, field) = (text.lines().count().max(1), String::new());
        let (file, problem) = (file.to_owned(), LineProblem::Head);
        return Err(OutcomesError::Line { file, line, field, problem });
    }
    found.is_whole(file)?;
    Ok(found)
}

/// A fact and its values: `Fact=One|Other`.
fn values(
    text: &str,
    wrong: impl Fn(&str, LineProblem) -> OutcomesError,
) -> Result<(String, Vec<String>), OutcomesError> {
    let (fact, values) = text.split_once('=').ok_or_else(|| wrong(text, LineProblem::Condition))?;
    let values: Vec<String> = values.split('|').map(str::to_owned).collect();
    if values.len() > MOST_VALUES {
        return Err(wrong(text, LineProblem::TooMany));
    }
    for (at, value) in values.iter().enumerate() {
        if value.is_empty() || values[..at].contains(value) {
            let problem =
                if value.is_empty() { LineProblem::Condition } else { LineProblem::Twice };
            return Err(wrong(text, problem));
        }
    }
    Ok((fact.to_owned(), values))
}

impl Outcomes {
    /// All combinations.
    pub(super) fn whole(&self) -> Block {
        let mut block = Block::default();
        for (within, (_, values)) in block.iter_mut().zip(&self.reads) {
            *within = Values::first(values.len());
        }
        block
    }

    fn block(
        &self,
        region: &str,
        wrong: impl Fn(&str, LineProblem) -> OutcomesError + Copy,
    ) -> Result<Block, OutcomesError> {
        let mut block = self.whole();
        if region == WHATEVER {
            return Ok(block);
        }
        let mut narrowed: Vec<usize> = Vec::new();
        for condition in region.split(' ') {
            let (fact, codes) = values(condition, wrong)?;
            let place = self.reads.iter().position(|(read, _)| *read == fact);
            let place = place.ok_or_else(|| wrong(condition, LineProblem::Fact))?;
            if narrowed.contains(&place) {
                return Err(wrong(condition, LineProblem::Twice));
            }
            narrowed.push(place);
            let mut within = Values::NONE;
            for code in &codes {
                let value = (0..).zip(&self.reads[place].1).find(|(_, known)| *known == code);
                let (value, _) = value.ok_or_else(|| wrong(condition, LineProblem::Value))?;
                within = within.or(Values::one(value));
            }
            block[place] = within;
        }
        Ok(block)
    }

    /// Every combination must have exactly one outcome.
    fn is_whole(&self, file: &str) -> Result<(), OutcomesError> {
        let mut wrong = None;
        every(&self.whole(), self.reads.len(), &mut |one| {
            let has = |outcome: &&Outcome| outcome.blocks.iter().any(|block| holds(block, one));
            let outcomes = self.outcomes.iter().filter(has).count();
            if outcomes != 1 && wrong.is_none() {
                let codes = self.reads.iter().zip(one).map(|((fact, values), value)| {
                    let code = values.get(usize::from(*value)).map_or("", String::as_str);
                    format!("{fact}={code}")
                });
                wrong = Some((codes.collect::<Vec<_>>().join(" "), outcomes));
            }
        });
        wrong.map_or(Ok(()), |(combination, outcomes)| {
            Err(OutcomesError::Combination { file: file.to_owned(), combination, outcomes })
        })
    }
}

/// Whether a block holds a combination.
pub(super) fn holds(block: &Block, one: &[u8]) -> bool {
    block.iter().zip(one).all(|(within, value)| within.has(*value))
}

/// Calls `each` with every combination of a block of so many facts.
pub(super) fn every(block: &Block, facts: usize, each: &mut dyn FnMut(&[u8])) {
    fn on(block: &[Values], one: &mut Vec<u8>, each: &mut dyn FnMut(&[u8])) {
        let Some((first, rest)) = block.split_first() else { return each(one) };
        for value in first.iter() {
            one.push(value);
            on(rest, one, each);
            one.pop();
        }
    }
    on(&block[..facts], &mut Vec::with_capacity(facts), each);
}
