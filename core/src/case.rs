//! How answers become facts. This is the only place where a date meets the rules. The questions
//! and answers themselves stand in [`crate::question`].

use chrono::NaiveDate;

use crate::ask::matters;
use crate::calendar::{self, ACCESS_DAYS, Count, FEW_DAYS, REPLY_DAYS, SHORT_DAYS};
use crate::fact::{
    Age, AppealAnswer, Asked, Deadline, Decision, Fact, Kind, Known, Letter, Sent, Values, Window,
};
use crate::order::order_by;
use crate::question::{Answer, Answers, LetterChoice, Of, Question, SentChoice};
use crate::rule::RuleBase;
use crate::words::{self, Slot, Slots};

/// What the answers amount to on a day.
#[derive(Clone, Debug)]
pub struct Case {
    /// Each complaint point with what is known of it and of everything that the points share.
    pub points: Vec<Known>,
    /// The last day of one's own deadline, where a date is known.
    pub deadline: Option<Count>,
    /// Whether one's own deadline is running, but its day is not to be named: a page that is written once for all
    /// days knows none.
    pub unnamed: bool,
    /// The last days of the municipality's windows, where dates are known.
    pub windows: Vec<Count>,
    /// The questions whose answers count, in order.
    pub counted: Vec<Question>,
    /// The first question that can still change the advice and has no answer.
    pub next: Option<Question>,
    /// Whether more than one point needs an answer from the place, so that they may differ.
    pub may_differ: bool,
}

/// Answers → case: asks in order only what can still change the advice, and lets only those
/// answers count.
pub fn fold(base: &RuleBase, answers: &Answers, today: NaiveDate) -> Case {
    told(base, answers, today, false).0
}

/// The same for a page that shows all questions at once: an answer counts also where one before it is still
/// missing. With it, every question that can still change the advice and has no answer, in order.
pub fn survey(base: &RuleBase, answers: &Answers, today: NaiveDate) -> (Case, Vec<Question>) {
    let (mut case, mut open) = told(base, answers, today, true);
    // What was answered further on can settle what stands open before it.
    open.retain(|question| *question == Question::Kind || case.asks(base, *question));
    // The day of sending will also say how old it is.
    let sent = open.iter().any(|question| matches!(question, Question::SentDate(_)));
    if sent && case.points.iter().any(|point| point.only(Fact::Asked).is_some()) {
        open.retain(|question| *question != Question::Age);
    }
    case.next = open.first().copied();
    (case, open)
}

/// The case, and the questions that were found open: the first, or all of them.
fn told(
    base: &RuleBase,
    answers: &Answers,
    today: NaiveDate,
    at_once: bool,
) -> (Case, Vec<Question>) {
    let mut case = Case {
        points: points(answers),
        deadline: None,
        unnamed: false,
        windows: Vec::new(),
        counted: Vec::new(),
        next: None,
        may_differ: false,
    };
    let mut open = Vec::new();
    if case.points.is_empty() {
        open.push(Question::Kind);
    } else {
        case.counted.push(Question::Kind);
    }
    for question in Question::ALL.iter().copied() {
        if let Some(default) = question.default() {
            case.count(question, answers.get(question).unwrap_or(default), today);
            if answers.get(question).is_some_and(|answer| answer != default) {
                case.counted.push(question);
            }
        }
    }
    for question in Question::ALL.iter().copied() {
        if question == Question::Kind || (!at_once && !open.is_empty()) {
            continue;
        }
        let reopened = question == Question::Elsewhere
            && answers.get(question).is_none()
            && case.is(Fact::AppealAnswer, AppealAnswer::Body as u8);
        if reopened {
            // Where an appeal is decided the default is too bold: then it is asked.
            for point in &mut case.points {
                point.set(Fact::Elsewhere, Fact::Elsewhere.all());
            }
        } else if question.default().is_some() {
            continue;
        }
        if question.of().is_some_and(|of| (of == Of::All) == answers.apart) {
            continue;
        }
        let asked =
            case.asked_of(question).filter(|at| matters(base, &case.points[*at], question.facts()));
        let asked = asked.count();
        if asked == 0 {
            continue;
        }
        if let Question::Asked(_) = question {
            case.may_differ |= asked > 1 || answers.apart;
        }
        match answers.get(question) {
            Some(answer) => {
                case.counted.push(question);
                case.count(question, answer, today);
            }
            None => open.push(question),
        }
    }
    case.next = open.first().copied();
    order_by(&mut case.counted, |question| question.place());
    (case, open)
}

/// So many days back a matter is still within a year (R37).
const YEAR_DAYS: i64 = 365;

/// One point for each kind that was chosen.
fn points(answers: &Answers) -> Vec<Known> {
    let Some(Answer::Many(kinds)) = answers.get(Question::Kind) else {
        return Vec::new();
    };
    kinds
        .and(Fact::Kind.all())
        .iter()
        .map(|kind| {
            let mut point = Known::nothing();
            point.set(Fact::Kind, Values::one(kind));
            point
        })
        .collect()
}

impl Case {
    /// The places of the points that a question is asked of.
    fn asked_of(&self, question: Question) -> impl Iterator<Item = usize> {
        let of = question.of().unwrap_or(Of::All);
        (0..self.points.len()).filter(move |at| of.is_of_value(self.points[*at].only(Fact::Kind)))
    }

    /// Whether an answer to the question can still change the advice.
    fn asks(&self, base: &RuleBase, question: Question) -> bool {
        self.asked_of(question).any(|at| matters(base, &self.points[at], question.facts()))
    }

    /// Whether another answer could change the advice, if the one that stands were taken back.
    pub(crate) fn would_ask(&self, base: &RuleBase, question: Question) -> bool {
        self.asked_of(question).any(|at| {
            let mut point = self.points[at];
            question.facts().iter().for_each(|fact| point.set(*fact, fact.all()));
            matters(base, &point, question.facts())
        })
    }

    /// Lets an answer count.
    fn count(&mut self, question: Question, answer: Answer, today: NaiveDate) {
        let names_days = calendar::names_days(today);
        let set: Vec<(Fact, Values)> = match answer {
            Answer::One(value) => {
                let fact = question.facts()[0];
                vec![(fact, Values::one(value).and(fact.all()))]
            }
            Answer::Many(ticked) => (0..)
                .zip(question.facts())
                .map(|(at, fact)| (*fact, Values::one(u8::from(ticked.has(at)))))
                .collect(),
            Answer::Letter { date, last, choice } => {
                // Of a hearing letter only the last day counts (R68).
                let date =
                    if self.is(Fact::Decision, Decision::Hearing as u8) { None } else { date };
                self.deadline = calendar::own_deadline(date, last).filter(|_| names_days);
                let left = left(self.deadline.as_ref(), today);
                let letter = match choice {
                    Some(LetterChoice::Oral) => Letter::Oral,
                    Some(LetterChoice::NotFound) | None => Letter::Written,
                };
                vec![
                    (Fact::Deadline, Values::one(left as u8)),
                    (Fact::Letter, Values::one(letter as u8)),
                ]
            }
            Answer::Day(day) => {
                let promised = self.said(question, Fact::Asked, Asked::Promised as u8);
                let count = if promised {
                    Some(calendar::promised_window(day))
                } else {
                    calendar::reply_window(day, self.reply_days(question))
                };
                let count = count.filter(|_| names_days);
                let window = match &count {
                    Some(count) if today > count.formal => Window::Passed,
                    Some(_) => Window::Running,
                    None => Window::Unknown,
                };
                self.windows.extend(count);
                // The day also shows about how old the matter is: one question less.
                let age = match (today - day).num_days() {
                    _ if !names_days => Age::Unknown,
                    ..=YEAR_DAYS => Age::WithinYear,
                    _ => Age::Older,
                };
                vec![(Fact::Window, Values::one(window as u8)), (Fact::Age, Values::one(age as u8))]
            }
            Answer::About(about) => {
                let window = match about {
                    SentChoice::Forgotten => Window::Unknown,
                    SentChoice::OverThreeWeeks => Window::Passed,
                    SentChoice::TwoToThreeWeeks => Window::MaybePassed,
                    SentChoice::UnderTwoWeeks if self.reply_days(question) < REPLY_DAYS => {
                        Window::MaybePassed
                    }
                    SentChoice::UnderTwoWeeks => Window::Running,
                };
                vec![
                    (Fact::Window, Values::one(window as u8)),
                    (Fact::Age, Values::one(Age::Unknown as u8)),
                ]
            }
        };
        for at in self.asked_of(question).collect::<Vec<_>>() {
            for (fact, values) in &set {
                if !values.is_empty() {
                    self.points[at].set(*fact, *values);
                }
            }
        }
    }

    /// Whether a point that the question is asked of is known to have this value.
    pub fn said(&self, question: Question, fact: Fact, value: u8) -> bool {
        self.asked_of(question).any(|at| self.points[at].only(fact) == Some(value))
    }

    /// How many questions were asked and count. What is opened on the result is not asked.
    pub fn questions(&self) -> usize {
        self.counted.iter().filter(|question| **question != Question::Side).count()
    }

    /// Whether a fact that the points share is known to have this value.
    pub fn is(&self, fact: Fact, value: u8) -> bool {
        self.points.iter().any(|point| point.only(fact) == Some(value))
    }

    /// Whether one of the points is of this kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.is(Fact::Kind, kind as u8)
    }

    /// Working days that the municipality has for a written sign (R27, R30).
    fn reply_days(&self, question: Question) -> u32 {
        if self.said(question, Fact::Sent, Sent::Access as u8) { ACCESS_DAYS } else { REPLY_DAYS }
    }

    /// The window to watch: the first that is still running.
    pub fn running_window(&self, today: NaiveDate) -> Option<&Count> {
        let running = self.windows.iter().filter(|count| today <= count.formal);
        running.min_by_key(|count| count.formal)
    }

    /// The window whose end opens the way: the last that is over.
    pub fn ended_window(&self, today: NaiveDate) -> Option<&Count> {
        let ended = self.windows.iter().filter(|count| today > count.formal);
        ended.max_by_key(|count| count.formal)
    }

    /// The same without any day.
    #[must_use]
    pub fn without_days(mut self, today: NaiveDate) -> Self {
        self.unnamed = self.deadline.as_ref().is_some_and(|count| today <= count.formal);
        self.deadline = None;
        self.windows.clear();
        self
    }

    /// The values of the placeholders that its dates give.
    pub fn slots(&self, today: NaiveDate) -> Slots {
        let mut slots = Slots::default();
        let mut senest = words::ui::IDag.str().to_owned();
        if let Some(count) = &self.deadline {
            let day = calendar::by_name(last_day(count, today));
            slots.set(Slot::Frist, day);
            if today <= count.formal {
                senest = words::ui::Senest.plain(&slots);
            }
        }
        if self.unnamed {
            senest = words::ui::FoerFristen.str().to_owned();
        }
        slots.set(Slot::Senest, senest);
        // Where several points have windows of their own, the longer one is named.
        let access =
            self.points.iter().all(|point| point.only(Fact::Sent) == Some(Sent::Access as u8));
        let days = if access { ACCESS_DAYS } else { REPLY_DAYS };
        let days = Slots::default().with(Slot::Dage, days.to_string());
        let mut tid = words::ui::VindueUkendt.plain(&days);
        if let Some(count) = self.running_window(today) {
            tid = calendar::by_name(count.formal);
            slots.set(Slot::Vindue, tid.clone());
        }
        slots.set(Slot::Tid, tid);
        slots
    }
}

/// The day to name: the advised one, and once that is over the formal one.
pub(crate) fn last_day(count: &Count, today: NaiveDate) -> NaiveDate {
    if today <= count.advised { count.advised } else { count.formal }
}

/// How much is left of a deadline (R70, R71). It is past only after its formal end.
fn left(deadline: Option<&Count>, today: NaiveDate) -> Deadline {
    let Some(count) = deadline else {
        return Deadline::Unknown;
    };
    if today > count.formal {
        return Deadline::Past;
    }
    match (count.advised - today).num_days() {
        days if days > SHORT_DAYS => Deadline::Ample,
        days if days > FEW_DAYS => Deadline::Short,
        _ => Deadline::Few,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn days() -> impl Iterator<Item = NaiveDate> {
        NaiveDate::from_ymd_opt(2020, 1, 1).unwrap().iter_days().take(16 * 365)
    }

    /// Who remembers only "more than three weeks" must not be told that the window has passed
    /// when it has not.
    #[test]
    fn more_than_three_weeks_is_longer_than_every_window() {
        for sent in days() {
            let end = calendar::reply_window(sent, REPLY_DAYS).unwrap().formal;
            assert!(sent + Days::new(22) > end, "sent {sent}, ends {end}");
        }
    }

    /// Who remembers only "less than two weeks" is told to wait at most one day too long.
    #[test]
    fn less_than_two_weeks_is_no_longer_than_a_window_of_ten_days_and_one() {
        for sent in days() {
            let end = calendar::reply_window(sent, REPLY_DAYS).unwrap().formal;
            assert!(sent + Days::new(12) <= end, "sent {sent}, ends {end}");
        }
    }

    #[test]
    fn a_deadline_is_past_only_after_its_formal_end() {
        let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
        let count = calendar::own_deadline(Some(day(11, 27)), None).unwrap();
        for (today, expected) in [
            (day(12, 10), Deadline::Ample),
            (day(12, 13), Deadline::Short),
            (day(12, 17), Deadline::Short),
            (day(12, 18), Deadline::Few),
            (day(12, 24), Deadline::Few),
            (day(12, 28), Deadline::Few),
            (day(12, 29), Deadline::Past),
        ] {
            assert_eq!(left(Some(&count), today), expected, "{today}");
        }
        assert_eq!(last_day(&count, day(12, 23)), day(12, 23));
        assert_eq!(last_day(&count, day(12, 24)), day(12, 28));
    }
}
