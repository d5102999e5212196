//! A condition in words: the question that a fact answers, and the answers that a row asks for.
//! The words are those of the questions ([`crate::face`]); nothing is said twice. A fact that is told by a date, or
//! follows from others, has words of its own.

use crate::face::{HARD, SIDE, options};
use crate::fact::{
    Appeal, Chance, Condition, Deadline, Fact, Hindered, Letter, OwnCase, Ripe, Scope, Track,
    Values, Violence, Window,
};
use crate::question::Question;
use crate::words::{self, OptionWords, Slot, Slots, Text};

/// A condition, ready to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is asked. A tick says it all by itself.
    pub fact: Text,
    /// Whether it is said by what the fact is not, where that is shorter.
    pub not: bool,
    /// The answers; none where a tick says it all.
    pub values: Vec<Text>,
}

impl Said {
    /// The condition in one line: `Haster det? "Ja, …" eller "Ja, …"`.
    pub fn line(&self) -> String {
        let not = if self.not { format!("{} ", words::ui::Ikke.str()) } else { String::new() };
        if self.values.is_empty() {
            return format!("{not}{}", quoted(self.fact));
        }
        let values: Vec<String> = self.values.iter().copied().map(quoted).collect();
        let or = format!(" {} ", words::ui::Eller.str());
        format!("{} {not}{}", self.fact.str(), values.join(&or))
    }
}

/// Conditions that must all hold, in one line; nothing where there are none.
pub fn all_of(conditions: &[Condition]) -> String {
    let said: Vec<String> = conditions.iter().map(|condition| condition.said().line()).collect();
    said.join(&format!(" {} ", words::ui::Og.str()))
}

fn quoted(word: Text) -> String {
    words::ui::Citat.plain(&Slots::default().with(Slot::Om, word.str().to_owned()))
}

impl Condition {
    /// The condition as keys of texts.
    ///
    /// ```
    /// use klagevejviser_core::{Scope, Urgent, Writing};
    /// let urgent = Urgent::of(&[Urgent::Child]).said().line();
    /// assert_eq!(urgent, "Haster det? \"Ja, jeg er bekymret for et barn\"");
    /// let writing = Writing::of(&[Writing::Yes]).said().line();
    /// assert_eq!(writing, "\"Jeg har svært ved at læse eller skrive\"");
    /// let outside = Scope::of(&[Scope::Outside]).said().line();
    /// assert_eq!(outside, "Hører det under Københavns Kommune? \"Nej\"");
    /// ```
    pub fn said(self) -> Said {
        let Condition { fact, within } = self;
        if let Some(tick) = tick(fact) {
            // A tick's first value is that it is not set.
            return Said { fact: tick, not: within.has(0), values: Vec::new() };
        }
        let others = fact.all().without(within);
        let not = others.len() < within.len();
        let said: Values = if not { others } else { within };
        let values = said.iter().map(|value| value_word(fact, value)).collect();
        Said { fact: fact_word(fact), not, values }
    }
}

/// What a fact is about: the question that it answers.
pub fn fact_word(fact: Fact) -> Text {
    use words::fact as f;
    use words::question as q;
    match fact {
        Fact::ForWhom => q::ForWhom.title,
        Fact::Kind => q::Kind.title,
        Fact::Trouble => q::Trouble.title,
        Fact::Wish => q::Wish.title,
        Fact::Whom => q::Whom.title,
        Fact::Authority => q::Authority.title,
        Fact::Urgent => q::Urgent.title,
        Fact::Decision => q::Decision.title,
        Fact::AppealAnswer => q::AppealAnswer.title,
        Fact::Guidance => q::Guidance.title,
        Fact::Asked => q::Asked.title,
        Fact::Sent => q::Sent.title,
        Fact::Discrimination => q::Discrimination.title,
        Fact::Age => q::Age.title,
        Fact::Elsewhere => q::Elsewhere.title,
        Fact::Deadline => f::Deadline.here(),
        Fact::Letter => f::Letter.here(),
        Fact::Window => f::Window.here(),
        Fact::Track => f::Track.here(),
        Fact::OwnCase => f::OwnCase.here(),
        Fact::Scope => f::Scope.here(),
        Fact::Appeal => f::Appeal.here(),
        Fact::Violence => f::Violence.here(),
        Fact::Chance => f::Chance.here(),
        Fact::Ripe => f::Ripe.here(),
        Fact::Hindered => f::Hindered.here(),
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
        | Fact::Damages => tick(fact).unwrap_or(q::Side.title),
    }
}

/// A value of a fact: the answer that sets it. For a tick: its own words, whichever value.
pub fn value_word(fact: Fact, value: u8) -> Text {
    let values = values(fact);
    values.get(usize::from(value)).map_or_else(|| fact_word(fact), |words| words.title)
}

/// The words of every value of a fact that follows from others; the compiler lists a value that has none.
macro_rules! following {
    ($fact:ident, $module:ident: $($value:ident),+) => {
        $fact::ALL.iter().map(|value| match value {
            $($fact::$value => words::$module::$value.here()),+
        }).collect()
    };
}

/// The words of a fact's values, in their order: those of the question, if it is asked; none for a tick.
fn values(fact: Fact) -> Vec<OptionWords> {
    match fact {
        Fact::ForWhom
        | Fact::Kind
        | Fact::Trouble
        | Fact::Wish
        | Fact::Whom
        | Fact::Authority
        | Fact::Urgent
        | Fact::Decision
        | Fact::AppealAnswer
        | Fact::Guidance
        | Fact::Asked
        | Fact::Sent
        | Fact::Discrimination
        | Fact::Age
        | Fact::Elsewhere
        | Fact::Writing
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
        | Fact::Damages => options(fact),
        // Told by dates.
        Fact::Deadline => following!(Deadline, deadline: Ample, Short, Few, Past, Unknown),
        Fact::Letter => following!(Letter, letter: Written, Oral),
        Fact::Window => following!(Window, window: Running, MaybePassed, Passed, Unknown),
        // Never asked: they follow from others.
        Fact::Track => following!(
            Track, track: Decision, Delay, Conduct, Process, Practical, Public, Politics, Explain, FindPlace,
            Papers, Suggestion, Serious, Work, Something
        ),
        Fact::OwnCase => following!(OwnCase, own_case: Yes, No),
        Fact::Scope => following!(Scope, scope: Inside, Supplier, Outside),
        Fact::Appeal => following!(Appeal, appeal: MayRun, Unsure, Pending, Settled, None),
        Fact::Violence => following!(Violence, violence: No, Yes),
        Fact::Chance => following!(
            Chance, chance: NotYet, Spoken, Cannot, Waiting, WaitingApplication, WaitingAccess, Promised,
            PromisedSometime, Silent, Overdue, OverdueApplication, OverdueAccess, Answered
        ),
        Fact::Ripe => following!(Ripe, ripe: No, Yes),
        Fact::Hindered => following!(Hindered, hindered: No, Yes),
    }
}

/// What a table of steps is about, by its name; nothing for a name that no table of the rule base has.
pub fn table_word(name: &str) -> Option<Text> {
    use words::table as t;
    let text = match name {
        "danger" => t::danger,
        "decision" => t::decision,
        "faults" => t::faults,
        "due" => t::due,
        "gate" => t::gate,
        "chance" => t::chance,
        "br" => t::br,
        "route" => t::route,
        "discrimination" => t::discrimination,
        "who" => t::who,
        "writing" => t::writing,
        "language" => t::language,
        "unwell" => t::unwell,
        "fear" => t::fear,
        "deadlock" => t::deadlock,
        "alone" => t::alone,
        "anonymous" => t::anonymous,
        "facebook" => t::facebook,
        "committee" => t::committee,
        "undigital" => t::undigital,
        "representative" => t::representative,
        "damages" => t::damages,
        _ => return None,
    };
    Some(text.here())
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
    use crate::fact::{Facebook, Guidance};

    #[test]
    fn a_condition_is_said_by_what_it_is_or_by_what_it_is_not_whichever_is_shorter() {
        let most = Guidance::not(&[Guidance::NoAppeal]).said();
        assert_eq!(
            most.line(),
            "Hvad står der i brevet om at klage? ikke \"Der står, at jeg ikke kan klage\""
        );
        let two = Deadline::of(&[Deadline::Past, Deadline::Unknown]).said();
        assert_eq!(
            two.line(),
            "Hvor lang tid er der til fristen? \"Fristen er gået\" eller \"Datoen kendes ikke\""
        );
        assert_eq!(
            Facebook::not(&[Facebook::Yes]).said().line(),
            "ikke \"Jeg har klaget på Facebook\""
        );
    }

    #[test]
    fn every_fact_value_and_table_has_words() {
        for fact in Fact::ALL.iter().copied() {
            assert!(!fact_word(fact).is_empty(), "{}", fact.name());
            let worded = values(fact).len();
            assert!(worded == fact.values().len() || tick(fact).is_some(), "{}", fact.name());
        }
        for table in crate::rules::COPENHAGEN.tables {
            assert!(table_word(table.name).is_some(), "{}", table.name);
        }
    }
}
