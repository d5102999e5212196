//! A condition in words: the question that a fact answers, and the answers that a row asks for.
//! The words are those of the questions ([`crate::face`]); nothing is said twice. Where a fact has
//! none, since it is told by a date or follows from others, its code stands in, and [`missing`]
//! lists it.

use crate::face::{HARD, SIDE, options};
use crate::fact::{Condition, Fact, Values};
use crate::question::Question;
use crate::words::{self, Text};

/// A word of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A text of the catalogue.
    Text(Text),
    /// A code, where there is no text yet.
    Code(&'static str),
}

impl Word {
    /// The word in Danish.
    pub fn da(self) -> &'static str {
        match self {
            Word::Text(text) => text.da(),
            Word::Code(code) => code,
        }
    }
}

/// A condition, ready to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is asked. A tick says it all by itself.
    pub fact: Word,
    /// Whether it is said by what the fact is not, where that is shorter.
    pub not: bool,
    /// The answers; none where a tick says it all.
    pub values: Vec<Word>,
}

impl Said {
    /// The condition in Danish: `Haster det? "Ja, …" eller "Ja, …"`.
    pub fn da(&self) -> String {
        let not = if self.not { format!("{} ", words::ui::Ikke.da()) } else { String::new() };
        if self.values.is_empty() {
            return format!("{not}{}", quoted(self.fact));
        }
        let values: Vec<String> = self.values.iter().copied().map(quoted).collect();
        let colon = if matches!(self.fact, Word::Text(_)) { "" } else { ":" };
        let or = format!(" {} ", words::ui::Eller.da());
        format!("{}{colon} {not}{}", self.fact.da(), values.join(&or))
    }
}

fn quoted(word: Word) -> String {
    match word {
        Word::Text(text) => format!("\"{}\"", text.da()),
        Word::Code(code) => code.to_owned(),
    }
}

impl Condition {
    /// The condition as keys of texts.
    ///
    /// ```
    /// use klagevejviser_core::{Scope, Urgent, Writing};
    /// let urgent = Urgent::of(&[Urgent::Child]).said().da();
    /// assert_eq!(urgent, "Haster det? \"Ja, jeg er bekymret for et barn\"");
    /// let writing = Writing::of(&[Writing::Yes]).said().da();
    /// assert_eq!(writing, "\"Jeg har svært ved at læse eller skrive\"");
    /// assert_eq!(Scope::of(&[Scope::Outside]).said().da(), "Scope: Outside");
    /// ```
    pub fn said(self) -> Said {
        let Condition { fact, within } = self;
        if let Some(tick) = tick(fact) {
            // A tick's first value is that it is not set.
            return Said { fact: Word::Text(tick), not: within.has(0), values: Vec::new() };
        }
        let others = fact.all().without(within);
        let not = others.len() < within.len();
        let said: Values = if not { others } else { within };
        let values = said.iter().map(|value| value_word(fact, value)).collect();
        Said { fact: fact_word(fact), not, values }
    }
}

/// What a fact is about: the question that it answers.
pub fn fact_word(fact: Fact) -> Word {
    use words::question as q;
    let title = match fact {
        Fact::ForWhom => q::ForWhom,
        Fact::Kind => q::Kind,
        Fact::Trouble => q::Trouble,
        Fact::Wish => q::Wish,
        Fact::Whom => q::Whom,
        Fact::Authority => q::Authority,
        Fact::Urgent => q::Urgent,
        Fact::Decision => q::Decision,
        Fact::AppealAnswer => q::AppealAnswer,
        Fact::Guidance => q::Guidance,
        Fact::Asked => q::Asked,
        Fact::Sent => q::Sent,
        Fact::Discrimination => q::Discrimination,
        Fact::Age => q::Age,
        Fact::Elsewhere => q::Elsewhere,
        Fact::Writing
        | Fact::Language
        | Fact::Unwell
        | Fact::Fear
        | Fact::Deadlock
        | Fact::Alone
        | Fact::Anonymous
        | Fact::Facebook
        | Fact::Committee
        | Fact::Undigital
        | Fact::Representative
        | Fact::Damages => return tick(fact).map_or(Word::Code(fact.name()), Word::Text),
        Fact::Deadline
        | Fact::Letter
        | Fact::Window
        | Fact::Track
        | Fact::OwnCase
        | Fact::Scope
        | Fact::Appeal
        | Fact::Violence
        | Fact::Chance
        | Fact::Ripe
        | Fact::Hindered => return Word::Code(fact.name()),
    };
    Word::Text(title.title)
}

/// A value of a fact: the answer that sets it.
pub fn value_word(fact: Fact, value: u8) -> Word {
    let value = usize::from(value);
    match options(fact).get(value) {
        Some(words) => Word::Text(words.title),
        None => Word::Code(fact.values().get(value).copied().unwrap_or_default()),
    }
}

/// The facts that have no words: their codes stand in.
pub fn missing() -> impl Iterator<Item = Fact> {
    Fact::ALL.iter().copied().filter(|fact| matches!(fact_word(*fact), Word::Code(_)))
}

/// The words of a fact that is a tick.
fn tick(fact: Fact) -> Option<Text> {
    let hard = Question::Hard.facts().iter().zip(HARD);
    let side = Question::Side.facts().iter().zip(SIDE);
    hard.chain(side).find(|(tick, _)| **tick == fact).map(|(_, words)| words.title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Deadline, Facebook, Guidance, MOST_VALUES};

    #[test]
    fn a_condition_is_said_by_what_it_is_or_by_what_it_is_not_whichever_is_shorter() {
        let most = Guidance::not(&[Guidance::NoAppeal]).said();
        assert_eq!(
            most.da(),
            "Hvad står der i brevet om at klage? ikke \"Der står, at jeg ikke kan klage\""
        );
        let two = Deadline::of(&[Deadline::Past, Deadline::Unknown]).said();
        assert_eq!(two.da(), "Deadline: Past eller Unknown");
        assert_eq!(
            Facebook::not(&[Facebook::Yes]).said().da(),
            "ikke \"Jeg har klaget på Facebook\""
        );
    }

    #[test]
    fn a_fact_has_words_with_all_its_values_or_stands_among_those_that_are_missing() {
        let lacking: Vec<Fact> = missing().collect();
        for fact in Fact::ALL.iter().copied() {
            let values = 0..fact.values().len().min(MOST_VALUES) as u8;
            let worded =
                values.into_iter().all(|value| matches!(value_word(fact, value), Word::Text(_)));
            assert_eq!(worded || tick(fact).is_some(), !lacking.contains(&fact), "{}", fact.name());
        }
        let names: Vec<&str> = lacking.iter().map(|fact| fact.name()).collect();
        let dates = ["Deadline", "Letter", "Window"];
        let following =
            ["Track", "OwnCase", "Scope", "Appeal", "Violence", "Chance", "Ripe", "Hindered"];
        assert_eq!(names, [&dates[..], &following[..]].concat());
    }
}
