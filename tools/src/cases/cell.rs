//! The cells of one row → a case, and what is wrong with each cell.

use chrono::NaiveDate;
use klagevejviser_core::{
    Answer, Answers, Asked, Decision, Fact, LetterChoice, Of, Outcome, Question, RuleId,
    SentChoice, Step, Values,
};

use super::day::day;
use super::{Case, CellProblem, Column, Wanted};

/// The cells of a row by their columns, and the problems that were met on the way.
pub(super) struct Cells<'a> {
    texts: [&'a str; Column::COUNT],
    wrong: Vec<(Column, CellProblem)>,
}

/// The codes instead of a day of sending.
const SENT_CHOICES: [(&str, SentChoice); 4] = [
    ("UnderTwoWeeks", SentChoice::UnderTwoWeeks),
    ("TwoToThreeWeeks", SentChoice::TwoToThreeWeeks),
    ("OverThreeWeeks", SentChoice::OverThreeWeeks),
    ("Forgotten", SentChoice::Forgotten),
];
/// The code for a letter whose date cannot be found.
const NOT_FOUND: &str = "NotFound";
/// The code for a decision that was only told; the day may stand after it.
const ORAL: &str = "Oral";
/// The code for what must be so.
const YES: &str = "yes";

impl<'a> Cells<'a> {
    pub(super) const fn new(texts: [&'a str; Column::COUNT]) -> Self {
        Self { texts, wrong: Vec::new() }
    }

    pub(super) fn wrong(&mut self, column: Column, problem: CellProblem) {
        self.wrong.push((column, problem));
    }

    /// The problems, in the order in which they were met.
    pub(super) fn into_wrong(self) -> Vec<(Column, CellProblem)> {
        self.wrong
    }

    const fn text(&self, column: Column) -> &'a str {
        self.texts[column as usize]
    }

    /// The cell, unless it is blank.
    fn filled(&self, column: Column) -> Option<&'a str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    /// The case, as far as its cells can be read.
    pub(super) fn case(&mut self, line: u64, run: NaiveDate) -> Case {
        for column in [Column::Id, Column::Situation, Column::Kind, Column::Expected] {
            if self.text(column).is_empty() {
                self.wrong(column, CellProblem::Blank);
            }
        }
        let today = self.day(Column::Today, run).unwrap_or(run);
        Case {
            line,
            id: self.text(Column::Id).to_owned(),
            situation: self.text(Column::Situation).to_owned(),
            today,
            answers: self.answers(today),
            expected: self.expected(),
            steps: self.wanted(Column::Steps, Step::ALL, Step::name),
            rules: self.wanted(Column::Rules, RuleId::ALL, RuleId::name),
            doubt: self.doubt(),
            tags: self.tags(),
            note: self.text(Column::Note).to_owned(),
            questions: self.questions(),
            first: self
                .filled(Column::First)
                .and_then(|code| self.code(Column::First, code, Step::ALL, Step::name)),
            says: self.filled(Column::Says).map(str::to_owned),
        }
    }

    fn answers(&mut self, today: NaiveDate) -> Answers {
        let mut answers = Answers::default();
        let mut given = Vec::new();
        let mut give = |question: Question, answer: Option<Answer>| {
            given.extend(answer.map(|answer| (question, answer)));
        };
        for column in Column::ALL.iter().copied() {
            let Some(question) = column.question() else { continue };
            // A column about one point by itself asks of each point by itself.
            let apart = question.of().is_some_and(|of| of != Of::All);
            answers.apart |= apart && !self.texts[column as usize].is_empty();
            match question {
                Question::Kind => {
                    give(question, self.several(column, Fact::Kind.values()));
                }
                Question::Hard | Question::Side => {
                    let codes: Vec<_> = question.facts().iter().map(|fact| fact.name()).collect();
                    give(question, self.several(column, &codes));
                }
                Question::LetterDate if column == Column::LastDay => {}
                Question::LetterDate => give(question, self.letter(today)),
                Question::SentDate(of) => give(question, self.sent(column, of, today)),
                Question::ForWhom
                | Question::Trouble
                | Question::Wish
                | Question::Whom
                | Question::Authority
                | Question::Urgent
                | Question::Decision
                | Question::AppealAnswer
                | Question::Guidance
                | Question::Asked(_)
                | Question::Sent(_)
                | Question::Discrimination
                | Question::Age
                | Question::Elsewhere => {
                    give(question, self.one(column, question.facts()[0]));
                }
            }
        }
        for (question, answer) in given {
            answers.give(question, answer);
        }
        answers
    }

    /// One of a fact's values.
    fn one(&mut self, column: Column, fact: Fact) -> Option<Answer> {
        let code = self.filled(column)?;
        let value = fact.value(code);
        if value.is_none() {
            self.unknown(column, code, fact.values().to_vec());
        }
        value.map(Answer::One)
    }

    /// One or more of some codes, joined by `+`.
    fn several(&mut self, column: Column, codes: &[&'static str]) -> Option<Answer> {
        let mut values = Values::NONE;
        for code in self.filled(column)?.split('+').map(str::trim) {
            match (0..).zip(codes).find(|(_, known)| **known == code) {
                Some((place, _)) => values = values.or(Values::one(place)),
                None => self.unknown(column, code, codes.to_vec()),
            }
        }
        Some(Answer::Many(values))
    }

    /// A day; blank is none.
    fn day(&mut self, column: Column, today: NaiveDate) -> Option<NaiveDate> {
        let cell = self.filled(column)?;
        let day = day(cell, today);
        if day.is_none() {
            self.wrong(column, CellProblem::NoDay { cell: cell.to_owned() });
        }
        day
    }

    /// The date on the letter and the last day named in it.
    fn letter(&mut self, today: NaiveDate) -> Option<Answer> {
        let (column, mut choice, mut date) = (Column::LetterDate, None, None);
        let last = self.day(Column::LastDay, today);
        match self.filled(column) {
            Some(NOT_FOUND) => choice = Some(LetterChoice::NotFound),
            Some(cell) => {
                let told = match cell.strip_prefix(ORAL) {
                    Some(told) => {
                        choice = Some(LetterChoice::Oral);
                        told.trim()
                    }
                    None => cell,
                };
                date = day(told, today);
                if date.is_none() && !told.is_empty() {
                    self.wrong(column, CellProblem::NoDay { cell: cell.to_owned() });
                }
            }
            // Only the last day is known; without that, the question is not answered.
            None if last.is_none() => return None,
            None => {}
        }
        if date > Some(today) {
            self.contradicts(column, "the letter is not written yet: give a day that has been");
        }
        if date.is_some() && last.is_some() && last < date {
            self.contradicts(
                Column::LastDay,
                "lies before the date on the letter: give a later day, or leave one of them blank",
            );
        }
        let decision = self.filled(Column::Decision);
        let decided = Fact::Decision.values()[Decision::Decided as usize];
        let oral = choice == Some(LetterChoice::Oral);
        if oral && decision.is_some_and(|code| code != decided) {
            self.contradicts(column, "`Oral` goes with the decision `Decided` only");
        }
        Some(Answer::Letter { date, last, choice })
    }

    /// The day of sending, or the promised day.
    fn sent(&mut self, column: Column, of: Of, today: NaiveDate) -> Option<Answer> {
        let cell = self.filled(column)?;
        let asked = Column::ALL.iter().find(|one| one.question() == Some(Question::Asked(of)));
        let promised = asked.is_some_and(|asked| {
            self.text(*asked) == Fact::Asked.values()[Asked::Promised as usize]
        });
        if let Some((_, about)) = SENT_CHOICES.iter().find(|(code, _)| *code == cell) {
            if promised && *about != SentChoice::Forgotten {
                self.contradicts(column, "of a promise, write the promised day or `Forgotten`");
            }
            return Some(Answer::About(*about));
        }
        let sent = self.day(column, today)?;
        if sent > today && !promised {
            self.contradicts(column, "it is not sent yet: give a day that has been");
        }
        Some(Answer::Day(sent))
    }

    fn expected(&mut self) -> Vec<Outcome> {
        let codes = self.text(Column::Expected).split_whitespace();
        codes
            .filter_map(|code| self.code(Column::Expected, code, Outcome::ALL, Outcome::code))
            .collect()
    }

    /// Codes that must be there, and with `-` in front codes that must not.
    fn wanted<T: Copy>(
        &mut self,
        column: Column,
        all: &[T],
        name: impl Fn(T) -> &'static str + Copy,
    ) -> Vec<Wanted<T>> {
        let codes = self.text(column).split_whitespace();
        codes
            .filter_map(|cell| {
                let code = cell.strip_prefix('-').unwrap_or(cell);
                let what = self.code(column, code, all, name)?;
                Some(Wanted { what, there: code == cell })
            })
            .collect()
    }

    fn doubt(&mut self) -> bool {
        match self.filled(Column::Doubt) {
            None => false,
            Some(YES) => true,
            Some(code) => {
                self.unknown(Column::Doubt, code, vec![YES]);
                false
            }
        }
    }

    /// Tags are separated by commas, since one may be of two words: `meets R20`.
    fn tags(&self) -> Vec<String> {
        let tags = self.text(Column::Tag).split(',').map(str::trim);
        tags.filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
    }

    fn questions(&mut self) -> Option<usize> {
        let cell = self.filled(Column::Questions)?;
        let number = cell.parse().ok();
        if number.is_none() {
            self.wrong(Column::Questions, CellProblem::NoNumber { cell: cell.to_owned() });
        }
        number
    }

    fn code<T: Copy>(
        &mut self,
        column: Column,
        code: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|known| name(*known) == code);
        if found.is_none() {
            self.unknown(column, code, all.iter().map(|known| name(*known)).collect());
        }
        found
    }

    fn unknown(&mut self, column: Column, code: &str, known: Vec<&'static str>) {
        self.wrong(column, CellProblem::Unknown { code: code.to_owned(), known });
    }

    fn contradicts(&mut self, column: Column, why: &'static str) {
        self.wrong(column, CellProblem::Contradicts { why });
    }
}
