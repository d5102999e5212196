//! What we can tell a person: outcomes, steps and addressees, in the order in which they must be
//! done. Which of them a person gets is decided by rows in [`crate::rules`]; their words stand in
//! `texts/`.

use crate::order::once;
use crate::rules::RuleId;
use crate::words::{self, AddresseeWords, OutcomeWords, StepWords};

/// What a step is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A card for somebody in danger, above everything.
    Card,
    /// Something to do, with an addressee.
    Act,
    /// A note on the acts before it.
    Note,
}

/// Declares the steps in the order in which they must be done.
macro_rules! steps {
    ($( $(#[$doc:meta])* $step:ident: $part:ident, $outcome:ident, $addressee:ident; )+) => {
        /// One thing to do or to know. The order is the order on the page: danger, deadlines,
        /// then the rest.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "a step's plain words stand in the texts")]
        pub enum Step { $( $(#[$doc])* $step ),+ }

        impl Step {
            /// Every step, in order.
            pub const ALL: &'static [Step] = &[$(Step::$step),+];

            /// The code of the step.
            pub const fn name(self) -> &'static str {
                match self { $(Step::$step => stringify!($step)),+ }
            }

            /// What the step is on the page.
            pub const fn part(self) -> Part {
                match self { $(Step::$step => Part::$part),+ }
            }

            /// The outcome that the step belongs to.
            pub const fn outcome(self) -> Outcome {
                match self { $(Step::$step => Outcome::$outcome),+ }
            }

            /// To whom the person turns.
            pub const fn addressee(self) -> Addressee {
                match self { $(Step::$step => Addressee::$addressee),+ }
            }

            /// Its words.
            pub const fn words(self) -> StepWords {
                // A table in the order of the steps, since a match becomes code for each of them.
                const WORDS: &[StepWords] = &[$(words::step::$step),+];
                WORDS[self as usize]
            }
        }
    };
}

/// Declares the outcomes with the codes of the lawyers' tables.
macro_rules! outcomes {
    ($( $(#[$doc:meta])* $outcome:ident = $code:literal; )+) => {
        /// Where a matter ends, in the lawyers' codes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Outcome { $( $(#[$doc])* $outcome ),+ }

        impl Outcome {
            /// Every outcome.
            pub const ALL: &'static [Outcome] = &[$(Outcome::$outcome),+];

            /// The code, for example `O-ANKE`.
            pub const fn code(self) -> &'static str {
                match self { $(Outcome::$outcome => $code),+ }
            }

            /// Its words: the headline and what it means.
            pub const fn words(self) -> OutcomeWords {
                // A table in the order of the outcomes, since a match becomes code for each of them.
                const WORDS: &[OutcomeWords] = &[$(words::outcome::$outcome),+];
                WORDS[self as usize]
            }
        }
    };
}

/// Declares the addressees.
macro_rules! addressees {
    ($( $(#[$doc:meta])* $addressee:ident; )+) => {
        /// To whom a step goes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Addressee { $( $(#[$doc])* $addressee ),+ }

        impl Addressee {
            /// Every addressee.
            pub const ALL: &'static [Addressee] = &[$(Addressee::$addressee),+];

            /// Its words: the name, and how to reach it.
            pub const fn words(self) -> AddresseeWords {
                // A table in the order of the addressees, since a match becomes code for each of them.
                const WORDS: &[AddresseeWords] = &[$(words::addressee::$addressee),+];
                WORDS[self as usize]
            }
        }
    };
}

outcomes! {
    /// Help in danger first.
    Acute = "O-AKUT";
    /// Answer the hearing letter.
    Hearing = "O-HØRING";
    /// Appeal the decision.
    Appeal = "O-ANKE";
    /// The unit first.
    Unit = "O-FORV";
    /// Borgerrådgiveren helps to make or pass on the complaint.
    UnitHelp = "O-FORV-HJÆLP";
    /// The window is still running.
    Wait = "O-VENT";
    /// Remind.
    Remind = "O-RYK";
    /// Complain to Borgerrådgiveren.
    Br = "O-BR";
    /// Borgerrådgiveren explains and shows the way.
    BrGuidance = "O-BR-VEJL";
    /// Service level: the politicians.
    Politics = "O-POLITIK";
    /// Another authority.
    Elsewhere = "O-ANDEN";
    /// Court, lawyer, legal aid.
    Court = "O-RET";
    /// Discrimination.
    Discrimination = "O-DISK";
    /// The whistleblower scheme.
    Whistleblower = "O-WB";
    /// Folketingets Ombudsmand.
    Ombudsman = "O-FOB";
    /// Something is missing that Borgerrådgiveren needs.
    Missing = "O-MANGLER";
    /// More than a year old: ask.
    TooOld = "O-FOR-GAMMEL";
    /// Mediation.
    Mediation = "O-MÆGL";
    /// The guide cannot decide: a person can.
    Unsure = "O-USIKKER";
}

addressees! {
    /// The emergency number.
    Emergency;
    /// The municipality by phone, today.
    MunicipalityToday;
    /// The police.
    Police;
    /// The unit that handles the case (enhed).
    Unit;
    /// The leader of the place.
    Leader;
    /// The unit that decided.
    DecidingUnit;
    /// The place that the letter names.
    LetterPlace;
    /// Ankestyrelsen.
    Ankestyrelsen;
    /// Borgerrådgiveren.
    Borgerraadgiveren;
    /// The institution's leader.
    Institution;
    /// Members of the city council.
    Politicians;
    /// The authority whose matter it is.
    OtherAuthority;
    /// Legal aid.
    LegalAid;
    /// The whistleblower scheme.
    Whistleblower;
    /// Leader and shop steward.
    OwnLeader;
    /// Folketingets Ombudsmand.
    Ombudsman;
    /// The telephone for children and young people.
    BoerneTelefonen;
    /// The person for whom one complains.
    ThePerson;
}

steps! {
    // Danger, before everything (R65-R67).
    ViolenceNow: Card, Acute, Emergency;
    ChildNow: Card, Acute, MunicipalityToday;
    MoneyNow: Card, Acute, MunicipalityToday;
    HomeNow: Card, Acute, MunicipalityToday;
    CallToday: Card, Acute, Unit;
    /// Violence by an employee: no talk with the person first (R67).
    ReportViolence: Act, Acute, Police;

    // What has a deadline of one's own.
    AnswerHearing: Act, Hearing, LetterPlace;
    AnswerHearingNow: Act, Hearing, LetterPlace;
    AppealOral: Act, Appeal, DecidingUnit;
    AppealVia: Act, Appeal, DecidingUnit;
    AppealDirect: Act, Appeal, LetterPlace;
    AppealCommittee: Act, Appeal, Ankestyrelsen;
    AppealUnguided: Act, Appeal, DecidingUnit;
    AppealUnsure: Act, Appeal, DecidingUnit;
    HoldFast: Act, Appeal, DecidingUnit;
    ReadAnswer: Act, Appeal, DecidingUnit;
    FindLetter: Act, Appeal, DecidingUnit;
    NoAppealPath: Act, Unsure, Borgerraadgiveren;
    /// Up to ten days left (R71).
    DueShort: Note, Appeal, DecidingUnit;
    /// Up to five days left (R71).
    DueFew: Note, Appeal, DecidingUnit;
    DuePast: Note, Appeal, DecidingUnit;
    DueUnknown: Note, Appeal, DecidingUnit;
    /// An appeal may be short (R54).
    AppealShortly: Note, Appeal, DecidingUnit;
    /// Faults on the way belong in the appeal (R14, R73).
    FaultsInAppeal: Note, Appeal, DecidingUnit;
    AskReasons: Act, Appeal, DecidingUnit;
    /// No appeal, but one may ask to have the case looked at again (R77).
    AskReopen: Act, Unit, DecidingUnit;
    RemindAppeal: Act, Appeal, DecidingUnit;
    AwaitBody: Act, Appeal, DecidingUnit;
    AfterBody: Act, Ombudsman, Ombudsman;
    /// Faults on the way to a decision whose appeal is under way (R14).
    AddFaults: Act, Appeal, LetterPlace;
    WonFollowUp: Act, Unit, DecidingUnit;
    AskWritten: Act, Appeal, DecidingUnit;

    // Elsewhere.
    PayingDenmark: Act, Elsewhere, OtherAuthority;
    Health: Act, Elsewhere, OtherAuthority;
    State: Act, Elsewhere, OtherAuthority;
    OtherTown: Act, Elsewhere, OtherAuthority;
    OtherAuthority: Act, Elsewhere, OtherAuthority;
    PrivateMatter: Act, Court, LegalAid;
    /// Discrimination at work or between private people (R60).
    DiscriminationElsewhere: Note, Court, LegalAid;
    FindSender: Act, Unsure, Borgerraadgiveren;
    SplitByPlace: Note, Elsewhere, OtherAuthority;

    // The place in the municipality first, then Borgerrådgiveren.
    /// Advice first, without any gate (R11).
    AdviceDiscrimination: Act, Discrimination, Borgerraadgiveren;
    WriteLeader: Act, Unit, Leader;
    WriteDownLeader: Act, Unit, Leader;
    WriteUnit: Act, Unit, Unit;
    WriteUnitDelay: Act, Unit, Unit;
    WriteDown: Act, Unit, Unit;
    SupplierLeader: Act, Unsure, Institution;
    SupplierUnit: Act, Unsure, Unit;
    CallHelp: Act, UnitHelp, Borgerraadgiveren;
    LeaderAbove: Note, UnitHelp, Borgerraadgiveren;
    Interpreter: Note, UnitHelp, Borgerraadgiveren;
    Accessible: Note, UnitHelp, Borgerraadgiveren;
    ContactForYou: Note, UnitHelp, Borgerraadgiveren;
    HelpToWrite: Note, UnitHelp, Borgerraadgiveren;
    Remind: Act, Remind, Unit;
    RemindApplication: Act, Remind, Unit;
    RemindAccess: Act, Remind, Unit;
    FindPromise: Act, Remind, Unit;
    WaitWindow: Act, Wait, Unit;
    WatchWindow: Act, Remind, Unit;
    WaitPromise: Act, Wait, Unit;
    WatchPromise: Act, Remind, Unit;
    ComplainBr: Act, Br, Borgerraadgiveren;
    RecentPart: Note, Br, Borgerraadgiveren;
    AskOld: Act, TooOld, Borgerraadgiveren;
    AskElsewhere: Act, Unsure, Borgerraadgiveren;
    AskSettled: Act, Unsure, Borgerraadgiveren;
    AnonymousTip: Act, Missing, Borgerraadgiveren;
    Mediation: Act, Mediation, Borgerraadgiveren;
    BrAfterAppeal: Note, Appeal, Borgerraadgiveren;
    BrAfterUnit: Note, Unit, Borgerraadgiveren;

    // Beside the rest.
    BrExplains: Note, Appeal, Borgerraadgiveren;
    AskExplain: Act, BrGuidance, Unit;
    AskPlace: Act, BrGuidance, Borgerraadgiveren;
    AskMunicipality: Act, BrGuidance, MunicipalityToday;
    AskPapers: Act, Unit, Unit;
    Suggest: Act, BrGuidance, Borgerraadgiveren;
    WritePoliticians: Act, Politics, Politicians;
    Whistleblow: Act, Whistleblower, Whistleblower;
    OwnWork: Act, Elsewhere, OwnLeader;
    CallBr: Act, Unsure, Borgerraadgiveren;
    FacebookNote: Note, Unsure, Borgerraadgiveren;
    CommitteeNote: Note, Unsure, Politicians;
    UndigitalNote: Note, Unsure, Unit;
    RepresentativeNote: Note, Unsure, LegalAid;
    DamagesNote: Note, Unsure, LegalAid;
    Authority: Note, Unsure, ThePerson;
    OwnChildNote: Note, Unsure, ThePerson;
    ChildHelp: Act, BrGuidance, BoerneTelefonen;
}

/// A step of an advice, and why it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The step.
    pub step: Step,
    /// Whether every completion of what is known gives it.
    pub sure: bool,
    /// Whether a row that gives it rests on a rule that is not firm: the page says so aloud.
    pub doubt: bool,
    /// The rules that say so, in order.
    pub rules: Vec<RuleId>,
}

/// What the guide can tell: steps in the order in which they must be done, none twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    given: Vec<Given>,
}

impl Advice {
    /// Both advices in one: no step twice, its rules from both. Commutative and idempotent.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        for more in other.given {
            self.add(more);
        }
        self
    }

    /// One step more.
    pub(crate) fn add(&mut self, more: Given) {
        match self.given.binary_search_by_key(&more.step, |given| given.step) {
            Ok(at) => {
                let known = &mut self.given[at];
                known.sure |= more.sure;
                known.doubt |= more.doubt;
                known.rules.extend(more.rules);
                once(&mut known.rules);
            }
            Err(at) => self.given.insert(at, more),
        }
    }

    /// What holds whichever of both it is: sure is only what both give. Commutative and idempotent.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        let sure = |advice: &Self, step| advice.sure().any(|given| given.step == step);
        let both: Vec<Step> =
            self.sure().map(|given| given.step).filter(|step| sure(&other, *step)).collect();
        let mut met = self.join(other);
        for given in &mut met.given {
            given.sure = both.contains(&given.step);
        }
        met
    }

    /// The steps that every completion gives: only these are shown as advice.
    pub fn sure(&self) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(|given| given.sure)
    }

    /// The steps that only some completions give: what may still come.
    pub fn possible(&self) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(|given| !given.sure)
    }

    /// The outcomes of the sure acts and cards, in order, each once.
    ///
    /// This is what the lawyers' tables expect.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for given in self.sure().filter(|given| given.step.part() != Part::Note) {
            let outcome = given.step.outcome();
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
            }
        }
        outcomes
    }

    /// The outcome that the headline names: that of the first act, else of the first card.
    pub fn leading(&self) -> Option<Outcome> {
        let first = |part| self.sure().find(|given| given.step.part() == part);
        first(Part::Act).or_else(|| first(Part::Card)).map(|given| given.step.outcome())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advice(step: Step, sure: bool) -> Advice {
        let mut advice = Advice::default();
        advice.add(Given { step, sure, doubt: false, rules: vec![RuleId::R20] });
        advice
    }

    #[test]
    fn joining_is_commutative_and_idempotent_over_all_pairs_of_steps() {
        for one in Step::ALL {
            for other in Step::ALL {
                for sure in [true, false] {
                    let (a, b) = (advice(*one, true), advice(*other, sure));
                    let joined = a.clone().join(b.clone());
                    assert_eq!(joined, b.clone().join(a.clone()));
                    assert_eq!(joined, joined.clone().join(b));
                    assert!(joined.given.is_sorted_by_key(|given| given.step));
                }
            }
        }
    }
}
