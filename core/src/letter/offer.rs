//! Which letters a case can have: by its steps, and those that are no step but a real possibility.

use chrono::NaiveDate;

use super::draft::short;
use super::sheet::{Gap, Line, words};
use super::{INTO, Letter, Point, ROWS, STILL_TIME};
use crate::advice::{Addressee, Step};
use crate::calendar::Working;
use crate::case::{Case, last_day};
use crate::decide::{decide_point, settle};
use crate::fact::{
    Chance, Deadline, Decision, Fact, ForWhom, Guidance, Kind, Known, Letter as Given, OwnCase,
    Scope, Track, Undigital,
};
use crate::order::order_by;
use crate::rule::RuleBase;

/// Whether the place has answered a point that goes to Borgerrådgiveren.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It has not answered.
    No,
    /// It has, and the person is still dissatisfied.
    Yes,
}

/// A letter that the person can write, with all that the answers say of it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Which letter.
    pub letter: Letter,
    /// To whom it goes.
    pub to: Addressee,
    /// The steps that lead to it; none for a letter that no step asks for.
    pub steps: Vec<Step>,
    /// What it complains of, in order, each once.
    pub points: Vec<Point>,
    /// Whether the points have been answered, for Borgerrådgiveren; each point its own.
    pub answered: Vec<Option<Answered>>,
    /// For whom the person writes.
    pub for_whom: ForWhom,
    /// Whether the person has talked to the place about it.
    pub spoken: bool,
    /// Texts that belong to it because of the answers.
    pub parts: Vec<Line>,
    /// What it asks for beside the rest, each numbered.
    pub asks: Vec<Line>,
    /// How it is sent, because of the answers.
    pub send: Vec<Line>,
    /// The last day on which it must be there, where one is known and still to come.
    pub last: Option<NaiveDate>,
    /// Gaps that the answers fill.
    pub known: Vec<(Gap, Fill)>,
}

/// What fills a gap before anything is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// A day, written in figures.
    Day(String),
    /// A name that is the same in every language.
    Name(Line),
}

/// The letters of a case.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// Those that steps of the advice lead to, in order.
    pub yours: Vec<Offer>,
    /// Those that the person may need beside.
    pub more: Vec<Offer>,
}

impl Offers {
    /// The offer of a letter.
    pub fn get(&self, letter: Letter) -> Option<&Offer> {
        self.yours.iter().chain(&self.more).find(|offer| offer.letter == letter)
    }

    /// The letter that a step leads to.
    pub fn of_step(&self, step: Step) -> Option<&Offer> {
        self.yours.iter().find(|offer| offer.steps.contains(&step))
    }
}

/// The letters that fit a case on a day: nothing that is not a real possibility.
pub fn offers(base: &RuleBase, case: &Case, today: NaiveDate) -> Offers {
    let (mut offers, settled, sure) = chosen(base, case);
    for offer in offers.yours.iter_mut().chain(&mut offers.more) {
        tell(offer, case, &settled, &sure, today);
    }
    offers
}

/// The same letters without what the answers say of them: for who names them and draws none.
pub fn named(base: &RuleBase, case: &Case) -> Offers {
    chosen(base, case).0
}

/// The letters, the points with the facts that follow, and the sure steps.
fn chosen(base: &RuleBase, case: &Case) -> (Offers, Vec<Known>, Vec<Step>) {
    let mut offers = Offers::default();
    let settled: Vec<Known> = case.points.iter().map(|point| settle(base, point)).collect();
    let mut sure: Vec<Step> = Vec::new();
    for (point, known) in case.points.iter().zip(&settled) {
        for given in decide_point(base, point).sure() {
            sure.push(given.step);
            for (_, letter, of) in ROWS.iter().filter(|row| row.0 == given.step) {
                let of = of.or_else(|| point_of(known));
                take(&mut offers.yours, *letter, given.step, of, known);
            }
        }
    }
    join(&mut offers.yours, &sure);
    if sure.contains(&Step::Authority) || sure.contains(&Step::ContactForYou) {
        // A paper that goes with a letter, not an answer to the matter: it stands in the quiet list.
        let (papers, yours) =
            offers.yours.into_iter().partition(|offer| offer.letter == Letter::Authority);
        (offers.more, offers.yours) = (papers, yours);
    }
    more(&mut offers, case, &settled, &sure);
    order_by(&mut offers.yours, |offer| offer.letter);
    order_by(&mut offers.more, |offer| offer.letter);
    (offers, settled, sure)
}

/// What a complaint point is about, in a letter; nothing for what is no complaint of its own there.
fn point_of(known: &Known) -> Option<Point> {
    match Track::ALL.iter().find(|track| known.only(Fact::Track) == Some(**track as u8))? {
        Track::Delay => Some(Point::Delay),
        Track::Conduct => Some(Point::Conduct),
        Track::Process => Some(Point::Process),
        Track::Practical | Track::Public => Some(Point::Practical),
        Track::Decision
        | Track::Politics
        | Track::Explain
        | Track::FindPlace
        | Track::Papers
        | Track::Suggestion
        | Track::Serious
        | Track::Work
        | Track::Something => None,
    }
}

fn empty(letter: Letter, to: Addressee) -> Offer {
    Offer {
        letter,
        to,
        steps: Vec::new(),
        points: Vec::new(),
        answered: Vec::new(),
        for_whom: ForWhom::Own,
        spoken: false,
        parts: Vec::new(),
        asks: Vec::new(),
        send: Vec::new(),
        last: None,
        known: Vec::new(),
    }
}

/// One more reason for a letter: one letter for each addressee, each point once.
fn take(yours: &mut Vec<Offer>, letter: Letter, step: Step, point: Option<Point>, known: &Known) {
    let to = if letter == Letter::Unequal { Addressee::Leader } else { step.addressee() };
    let at = yours.iter().position(|offer| offer.letter == letter).unwrap_or_else(|| {
        yours.push(empty(letter, to));
        yours.len() - 1
    });
    let offer = &mut yours[at];
    if !offer.steps.contains(&step) {
        offer.steps.push(step);
    }
    let chance = |values: &[Chance]| {
        values.iter().any(|value| known.only(Fact::Chance) == Some(*value as u8))
    };
    offer.spoken |= chance(&[Chance::Spoken]);
    let Some(point) = point.filter(|point| !offer.points.contains(point)) else { return };
    offer.points.push(point);
    let answered = if chance(&[Chance::Answered]) { Answered::Yes } else { Answered::No };
    offer.answered.push((letter == Letter::Br).then_some(answered));
}

/// One letter for each addressee.
fn join(yours: &mut Vec<Offer>, sure: &[Step]) {
    for (from, into) in INTO {
        let Some(at) = yours.iter().position(|offer| offer.letter == *from) else { continue };
        let host = into.iter().find_map(|into| yours.iter().position(|one| one.letter == *into));
        match host {
            Some(host) => {
                let taken = yours[at].clone();
                yours[host].steps.extend(taken.steps);
                yours[host].points.extend(taken.points);
                yours[host].answered.extend(taken.answered.iter().map(|_| None));
                yours.remove(at);
            }
            None if *from == Letter::Unequal
                && STILL_TIME.iter().any(|step| sure.contains(step)) =>
            {
                yours.remove(at);
            }
            None => {}
        }
    }
    // A complaint about nothing but missing answers says so in its heading.
    for offer in yours.iter_mut().filter(|offer| offer.letter == Letter::Unit) {
        let reminder = |point: &Point| {
            matches!(
                point,
                Point::Remind | Point::RemindApplication | Point::RemindAccess | Point::Promise
            )
        };
        if offer.points.iter().all(reminder) {
            offer.letter = Letter::Reminder;
        }
    }
}

/// Letters that no step asks for.
fn more(offers: &mut Offers, case: &Case, settled: &[Known], sure: &[Step]) {
    let any = |fact: Fact, value: u8| settled.iter().any(|known| known.only(fact) == Some(value));
    let inside = any(Fact::Scope, Scope::Inside as u8) || any(Fact::Scope, Scope::Supplier as u8);
    let own_case = inside && any(Fact::OwnCase, OwnCase::Yes as u8);
    let employee = case.is(Fact::ForWhom, ForWhom::Employee as u8);
    let decided = own_case && case.is(Fact::Decision, Decision::Decided as u8);
    let unguided = decided && case.is(Fact::Guidance, Guidance::Missing as u8);
    let closed = decided && case.is(Fact::Guidance, Guidance::NoAppeal as u8);
    // Reasons and guidance are asked for in the appeal itself where they are missing.
    let asked = sure.contains(&Step::AskReasons);
    for (letter, fits, to) in [
        (Letter::Reasons, decided && !asked, Addressee::DecidingUnit),
        (Letter::Guidance, unguided, Addressee::DecidingUnit),
        (Letter::Papers, own_case && !employee, Addressee::Unit),
        (Letter::Reopen, closed || sure.contains(&Step::DuePast), Addressee::DecidingUnit),
        (Letter::Authority, inside && !employee, Addressee::ThePerson),
    ] {
        if fits && offers.get(letter).is_none() {
            offers.more.push(empty(letter, to));
        }
    }
}

/// What the answers say of a letter.
fn tell(offer: &mut Offer, case: &Case, settled: &[Known], sure: &[Step], today: NaiveDate) {
    use words::{part, point, send};
    let has = |step: Step| sure.contains(&step);
    let of_offer = |step: Step| offer.steps.contains(&step);
    let whom = ForWhom::ALL.iter().find(|whom| case.is(Fact::ForWhom, **whom as u8));
    offer.for_whom = whom.copied().unwrap_or(ForWhom::Own);
    match offer.letter {
        Letter::Appeal => {
            let process = case.has(Kind::Process);
            for (fits, part) in [
                (of_offer(Step::FindLetter), part::Unsure),
                (of_offer(Step::AppealCommittee), part::Committee),
                (of_offer(Step::AppealUnguided), part::Unguided),
                (has(Step::DuePast), part::Late),
                (has(Step::FaultsInAppeal) && process, part::Faults),
            ] {
                if fits {
                    offer.parts.push(part);
                }
            }
            let oral = case.is(Fact::Letter, Given::Oral as u8);
            if of_offer(Step::AskReasons) {
                if oral {
                    offer.asks.push(point::Written);
                }
                offer.asks.extend([point::Reasons, point::Guidance]);
            }
            let by_letter = [Step::AppealDirect, Step::AppealCommittee].into_iter().any(of_offer);
            offer.parts.push(if by_letter { part::Receipt } else { part::Forward });
            if of_offer(Step::AppealCommittee) {
                offer.known.push((Gap::Modtager, Fill::Name(part::Ast)));
            } else if !by_letter {
                offer.known.push((Gap::Modtager, Fill::Name(part::Kk)));
            }
        }
        Letter::Reasons => {
            offer.asks = vec![point::Written, point::Reasons, point::Guidance];
        }
        Letter::Guidance => offer.asks = vec![point::Guidance],
        Letter::Br => {
            if has(Step::RecentPart) {
                offer.parts.push(part::Recent);
            }
            // R40: where it is about discrimination, Borgerrådgiveren asks for the number.
            if offer.points.contains(&Point::Discrimination) {
                offer.parts.push(part::Cpr);
            }
        }
        Letter::Hearing
        | Letter::HoldFast
        | Letter::Faults
        | Letter::Forwarded
        | Letter::Leader
        | Letter::Unequal
        | Letter::Unit
        | Letter::Reminder
        | Letter::Institution
        | Letter::Papers
        | Letter::Reopen
        | Letter::Authority => {}
    }
    dates(offer, case, today);
    let is = |fact: Fact, value: u8| settled.iter().any(|known| known.only(fact) == Some(value));
    if offer.last.is_some() {
        offer.send.push(send::By);
        for (fits, line) in [
            (is(Fact::Deadline, Deadline::Short as u8), send::Short),
            (is(Fact::Deadline, Deadline::Few as u8), send::Few),
        ] {
            if fits {
                offer.send.push(line);
            }
        }
    }
    if is(Fact::Undigital, Undigital::Yes as u8) {
        offer.send.insert(0, send::Undigital);
    }
    if matches!(offer.letter, Letter::Appeal | Letter::Unit | Letter::Leader | Letter::Reminder) {
        offer.send.push(send::Phone);
    }
}

/// The days that the answers name.
fn dates(offer: &mut Offer, case: &Case, today: NaiveDate) {
    let mut day = |gap: Gap, day: NaiveDate| offer.known.push((gap, Fill::Day(short(day))));
    match offer.letter {
        Letter::Appeal | Letter::HoldFast | Letter::Reasons | Letter::Guidance | Letter::Reopen => {
            let written = case.deadline.iter().flat_map(|count| &count.working);
            for working in written {
                if let Working::FourWeeks { from, .. } = working {
                    day(Gap::Brevdato, *from);
                }
            }
        }
        Letter::Unit | Letter::Reminder | Letter::Br => {
            // Where several points have days of their own, the guide does not guess which.
            if let [window] = case.windows.as_slice() {
                for working in &window.working {
                    match working {
                        Working::WorkingDays { from, .. } => day(Gap::Sendt, *from),
                        Working::Promised(promised) => day(Gap::Lovet, *promised),
                        Working::FourWeeks { .. }
                        | Working::Length { .. }
                        | Working::Named(_)
                        | Working::Earlier(_)
                        | Working::Before { .. } => {}
                    }
                }
            }
        }
        Letter::Hearing
        | Letter::Faults
        | Letter::Forwarded
        | Letter::Leader
        | Letter::Unequal
        | Letter::Institution
        | Letter::Papers
        | Letter::Authority => {}
    }
    if matches!(offer.letter, Letter::Hearing | Letter::Appeal | Letter::HoldFast) {
        let last = case.deadline.as_ref().map(|count| last_day(count, today));
        offer.last = last.filter(|last| *last >= today);
    }
}
