//! The closed facts that rules may read, and sets of their values.
//!
//! A fact that nobody has answered yet holds all of its values; an answered one holds one. What a
//! person types (a date, several ticks) becomes facts in [`crate::case`] and nowhere else; facts
//! that follow from other facts (`Scope` from `Whom`) are rows in [`crate::rules::facts`].

/// How many values a fact can have at most: a [`Values`] is a `u16`.
pub const MOST_VALUES: usize = 16;

/// A set of values of one fact, one bit a value, in the order in which the fact lists them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Values(pub(crate) u16);

impl Values {
    /// No value: a state that cannot be.
    pub const NONE: Self = Self(0);

    /// The set of one value, by its place.
    pub const fn one(value: u8) -> Self {
        Self(1 << value)
    }

    /// The first `count` values: all of a fact that has so many.
    pub const fn first(count: usize) -> Self {
        Self(((1u32 << count) - 1) as u16)
    }

    /// Whether the set holds the value.
    pub const fn has(self, value: u8) -> bool {
        self.0 & (1 << value) != 0
    }

    /// What both sets hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What either set holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What this set holds and the other does not.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is left.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many values are left.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The values by their places, lowest first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..MOST_VALUES as u8).filter(move |value| self.has(*value))
    }
}

/// One condition of a row: the fact must lie within the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Which fact is read.
    pub fact: Fact,
    /// The values with which the condition holds.
    pub within: Values,
}

/// Declares each fact with its values, and [`Fact`] as the list of them all.
///
/// The names are the codes: the same word stands in code, in `texts/*.ftl` and in the lawyers'
/// tables of cases.
macro_rules! facts {
    ($( $(#[$doc:meta])* $fact:ident { $( $(#[$value_doc:meta])* $value:ident ),+ $(,)? } )+) => {
        /// The name of a fact that rules may read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Fact { $( $(#[$doc])* $fact ),+ }

        impl Fact {
            /// Every fact, in order.
            pub const ALL: &'static [Fact] = &[$(Fact::$fact),+];
            /// How many facts there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The code of the fact, as lawyers' tables write it.
            pub const fn name(self) -> &'static str {
                match self { $(Fact::$fact => stringify!($fact)),+ }
            }

            /// The codes of its values, in order.
            pub const fn values(self) -> &'static [&'static str] {
                match self { $(Fact::$fact => &[$(stringify!($value)),+]),+ }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[allow(missing_docs, reason = "a value's plain words stand in the texts")]
            pub enum $fact { $( $(#[$value_doc])* $value ),+ }

            impl $fact {
                /// The fact that these are the values of.
                pub const FACT: Fact = Fact::$fact;
                /// Every value, in order.
                pub const ALL: &'static [$fact] = &[$($fact::$value),+];

                /// The condition that the fact is one of these.
                pub const fn of(values: &[$fact]) -> Condition {
                    let mut within = Values::NONE;
                    let mut at = 0;
                    while at < values.len() {
                        within = within.or(Values::one(values[at] as u8));
                        at += 1;
                    }
                    Condition { fact: Fact::$fact, within }
                }

                /// The condition that the fact is none of these.
                pub const fn not(values: &[$fact]) -> Condition {
                    let all = Fact::$fact.all();
                    Condition { fact: Fact::$fact, within: all.without(Self::of(values).within) }
                }
            }
        )+
    };
}

impl Fact {
    /// All values of the fact.
    pub const fn all(self) -> Values {
        Values::first(self.values().len())
    }

    /// The place of a value by its code, if the fact has it.
    ///
    /// ```
    /// use klagevejviser_core::{Asked, Fact};
    /// assert_eq!(Fact::Asked.value("Silent"), Some(Asked::Silent as u8));
    /// assert_eq!(Fact::Asked.value("Loud"), None);
    /// ```
    pub fn value(self, code: &str) -> Option<u8> {
        let place = self.values().iter().position(|value| *value == code)?;
        u8::try_from(place).ok()
    }

    /// The fact by its code.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.name() == code)
    }
}

facts! {
    // What the person tells us about everything.

    /// For whom the person complains (`for_hvem`). `Own` is a visible default.
    ForWhom { Own, OwnChild, OtherAdult, Helper, Child, Employee }

    /// Whom it is about (`hvem`).
    Whom {
        /// Københavns Kommune itself.
        Kk,
        /// A firm or self-owned institution that works for the municipality.
        Supplier,
        OtherAuthority,
        /// A private person or firm.
        Private,
        Several,
        Unknown,
    }

    /// Whether something cannot wait (`haster`).
    Urgent { No, Money, Home, Violence, Child, Other }

    /// Whether there is a decision (afgørelse), and where its appeal stands (`afgoerelse`).
    Decision {
        /// Decided, and no appeal sent yet.
        Decided,
        /// The appeal is sent and waits.
        Appealed,
        /// The municipality, or the appeal body, has answered the appeal.
        Answered,
        /// Only a hearing letter (partshøring): nothing is decided.
        Hearing,
        None,
        Unknown,
    }

    /// What came of the appeal (`anke_svar`).
    AppealAnswer {
        Won,
        Partly,
        /// The municipality stands firm and sends the case on.
        Upheld,
        /// The appeal body has decided.
        Body,
        Unknown,
    }

    /// How much is left of the deadline to appeal or to answer, in calendar days until the
    /// advised last day (R70, R71). Folded from dates.
    Deadline {
        /// More than ten days.
        Ample,
        /// Ten to six days: no letter by post.
        Short,
        /// Five days or fewer: phone, Digital Post or by hand.
        Few,
        Past,
        /// No date was found.
        Unknown,
    }

    /// How the decision was given.
    Letter { Written, Oral }

    /// What the letter says about complaining (klagevejledning, `klagevej`).
    Guidance {
        /// Send the appeal to the municipality.
        ViaFirst,
        /// Send it to another body directly.
        Direct,
        /// Decided by the committee for children and young people.
        Committee,
        /// The letter says that one cannot appeal.
        NoAppeal,
        /// The letter says nothing about it.
        Missing,
        Unknown,
    }

    /// Whether it happened because of who one is (`forskel`).
    Discrimination { No, Yes, Maybe }

    /// What makes it hard to complain (`svaert`), each its own fact since several may be so.
    Writing { No, Yes }
    /// Speaks neither Danish nor English.
    Language { No, Yes }
    /// Ill, in hospital or worn out.
    Unwell { No, Yes }
    /// Afraid of what happens if one complains.
    Fear { No, Yes }
    /// Both sides can no longer talk.
    Deadlock { No, Yes }
    /// Has nobody who can help.
    Alone { No, Yes }

    /// When it happened (`tid`); asked only where no date shows that it is within a year.
    Age {
        WithinYear,
        /// It began more than a year ago and still happens.
        StillHappening,
        Older,
        Unknown,
    }

    /// Whether the case also lies elsewhere (`andet_sted`). `No` is a default.
    Elsewhere { No, Court, Ombudsman, Body, Unknown }

    /// Which other authority it is.
    Authority {
        /// Udbetaling Danmark.
        PayingDenmark,
        /// Hospital, doctor or other treatment.
        Health,
        /// The state: tax, police, Familieretshuset.
        State,
        /// Another municipality, or a region.
        OtherTown,
        Unknown,
    }

    /// Does not want to give a name. Like the five below: not asked, `No` is a default.
    Anonymous { No, Yes }
    /// Complained on Facebook.
    Facebook { No, Yes }
    /// Wrote to a mayor or a committee.
    Committee { No, Yes }
    /// Cannot use MitID or Digital Post.
    Undigital { No, Yes }
    /// Wants somebody to plead the case or come along.
    Representative { No, Yes }
    /// Wants damages or a binding ruling.
    Damages { No, Yes }

    // What the person tells us about one complaint point.

    /// What the point is about (`emne`).
    Kind { Decision, Delay, Conduct, Process, Practical, Other }

    /// What is wrong with help or work (`hjaelp`).
    Trouble {
        /// Does not get what was promised.
        NotGiven,
        Poor,
        /// Wants more than was granted: that is a decision.
        TooLittleForMe,
        /// The municipality offers everyone too little: that is politics.
        TooLittleForAll,
        /// Streets, waste, parks: nobody's own case.
        Public,
        Unknown,
    }

    /// What the person wants when it is something else (`andet`).
    Wish { Understand, FindPlace, Papers, Suggestion, Serious, Something }

    /// Whether the place in the municipality (enhed) has had its chance to answer (`sagt`).
    Asked { NotYet, Spoken, Silent, Promised, Answered, Cannot }

    /// What was sent (`sendt`).
    Sent { Complaint, Application, Enquiry, Access, Unknown }

    /// Whether the time for an answer is over: ten working days (R27), seven for access to
    /// documents (R30), or the promised day (R29). Folded from dates.
    Window { Running, MaybePassed, Passed, Unknown }

    // What follows from the facts above, by the rows of `rules::facts`.

    /// What kind of matter the point truly is.
    Track {
        Decision,
        Delay,
        Conduct,
        Process,
        Practical,
        /// Practical work in public space.
        Public,
        /// The level of service that politicians set (serviceniveau).
        Politics,
        /// Wants a letter explained.
        Explain,
        FindPlace,
        /// Access to documents (aktindsigt).
        Papers,
        Suggestion,
        /// Knowledge of serious wrongdoing from one's work.
        Serious,
        /// An employee's own work.
        Work,
        Something,
    }

    /// Whether it is about a case of one's own, so that a decision may stand in it.
    OwnCase { Yes, No }

    /// Whether the matter lies with Københavns Kommune.
    Scope { Inside, Supplier, Outside }

    /// Whether a decision's appeal may still be running.
    Appeal {
        /// A decision whose deadline may be running.
        MayRun,
        /// There may be a decision: the person does not know.
        Unsure,
        /// The appeal is sent and waits.
        Pending,
        /// The appeal body has decided.
        Settled,
        /// No decision, or its appeal is over.
        None,
    }

    /// Whether somebody is hit, threatened or assaulted.
    Violence { No, Yes }

    /// What the place has made of its chance to answer.
    Chance {
        NotYet,
        /// Only by phone or at a meeting.
        Spoken,
        /// Cannot, or dares not, ask.
        Cannot,
        /// A complaint or enquiry within its window.
        Waiting,
        WaitingApplication,
        WaitingAccess,
        /// An answer is promised for a day to come.
        Promised,
        /// An answer is promised, and the day is not known.
        PromisedSometime,
        /// A complaint, or a reminder, without an answer after the window.
        Silent,
        /// An enquiry without an answer, or a window that may have passed.
        Overdue,
        OverdueApplication,
        OverdueAccess,
        Answered,
    }

    /// Whether the place has had its chance, so that Borgerrådgiveren can be asked.
    Ripe { No, Yes }

    /// Whether the person cannot, or dares not, complain and needs a hand with it.
    Hindered { No, Yes }
}

/// For each fact the values that are still possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Known([Values; Fact::COUNT]);

impl Known {
    /// Nothing known: every fact may be anything.
    pub fn nothing() -> Self {
        let mut known = [Values::NONE; Fact::COUNT];
        for fact in Fact::ALL {
            known[*fact as usize] = fact.all();
        }
        Self(known)
    }

    /// What is still possible for the fact.
    pub const fn get(&self, fact: Fact) -> Values {
        self.0[fact as usize]
    }

    /// Replaces what is possible for the fact.
    pub const fn set(&mut self, fact: Fact, values: Values) {
        self.0[fact as usize] = values;
    }

    /// The fact's value, where only one is left.
    pub fn only(&self, fact: Fact) -> Option<u8> {
        let values = self.get(fact);
        (values.len() == 1).then(|| values.0.trailing_zeros() as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_fact_has_more_values_than_a_set_can_hold() {
        for fact in Fact::ALL {
            assert!(fact.values().len() <= MOST_VALUES, "{}", fact.name());
            assert_eq!(fact.all().len() as usize, fact.values().len());
        }
    }

    #[test]
    fn a_condition_and_its_opposite_share_nothing_and_leave_nothing_out() {
        let yes = Asked::of(&[Asked::Silent, Asked::Answered]);
        let no = Asked::not(&[Asked::Silent, Asked::Answered]);
        assert!(yes.within.and(no.within).is_empty());
        assert_eq!(yes.within.or(no.within), Fact::Asked.all());
    }

    #[test]
    fn codes_lead_back_to_their_facts() {
        for fact in Fact::ALL {
            assert_eq!(Fact::named(fact.name()), Some(*fact));
        }
    }
}
