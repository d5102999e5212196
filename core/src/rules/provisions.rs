//! Every rule as one object: its id, how it is at work, how firm it is, and where it stands.
//!
//! The plain words of a rule stand in `texts/` as `Rule-R20`; the rows that it decides stand in the
//! other files of this folder. To find R20, search for R20.

use crate::advice::Step;
use crate::rule::{Strength, Work};
use crate::words::{self, SourceWords, Text};

/// One place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The document, page or law.
    pub source: Source,
    /// The chapter, heading or paragraph in it; may be empty where the page has but one matter.
    pub passage: &'static str,
}

/// The day on which every source was read, as it is shown to readers. Pages were read as copies.
pub const SEEN: (i32, u32, u32) = (2026, 11, 23);

/// The last day for which the rules count as checked. After it they are old: the guide says so, and names no day as
/// one on which a deadline ends. The sources do not say how long rules last. They are read anew each year
/// (docs/operating.md), which moves this day on; it leaves a year in hand.
pub const CHECKED_UNTIL: (i32, u32, u32) = (2028, 11, 23);

/// Declares the sources; name and own date of each stand in the texts.
macro_rules! sources {
    ($( $source:ident ),+ $(,)?) => {
        /// A document, page or law that rules rest on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "name and date of each source stand in the texts")]
        pub enum Source { $($source),+ }

        impl Source {
            /// Every source.
            pub const ALL: &'static [Source] = &[$(Source::$source),+];

            /// Its name and its own date.
            pub fn words(self) -> SourceWords {
                match self { $(Source::$source => words::source::$source),+ }.here()
            }
        }
    };
}

/// Declares the rules.
macro_rules! provisions {
    ($( $rule:ident: $work:ident $(($($step:ident),*))?, $strength:ident, $($source:ident $passage:literal),+; )+) => {
        /// The id of a rule, as in the rule register.
        ///
        /// A row that names a rule which no provision has does not compile:
        ///
        /// ```compile_fail,E0599
        /// use klagevejviser_core::rule::row;
        /// use klagevejviser_core::{RuleId, Step};
        /// let row = row(&[], &[Step::Remind], &[RuleId::R999]);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the plain words of each rule stand in the texts")]
        pub enum RuleId { $($rule),+ }

        impl RuleId {
            /// Every rule, in order.
            pub const ALL: &'static [RuleId] = &[$(RuleId::$rule),+];

            /// The id as it is written everywhere: `R20`.
            pub const fn name(self) -> &'static str {
                match self { $(RuleId::$rule => stringify!($rule)),+ }
            }

            /// How the rule is at work.
            pub const fn work(self) -> Work {
                match self { $(RuleId::$rule => provisions!(@work $work $(($($step),*))?)),+ }
            }

            /// How firm it is.
            pub const fn strength(self) -> Strength {
                match self { $(RuleId::$rule => Strength::$strength),+ }
            }

            /// Where it stands.
            pub const fn cited(self) -> &'static [Cited] {
                match self { $(RuleId::$rule => &[$(Cited { source: Source::$source, passage: $passage }),+]),+ }
            }

            /// The rule in plain words.
            pub fn words(self) -> Text {
                match self { $(RuleId::$rule => words::rule::$rule.into()),+ }
            }

            /// The same for a rule that stands on results: with those of the others it does not come.
            pub(crate) const fn words_on_steps(self) -> Option<Text> {
                match self { $(RuleId::$rule => provisions!(@on_steps $rule $work $(($($step),*))?)),+ }
            }
        }
    };
    (@work Tells ($($step:ident),*)) => { Work::Tells(&[$(Step::$step),*]) };
    (@work Explains ($($step:ident),*)) => { Work::Explains(&[$(Step::$step),*]) };
    (@on_steps $rule:ident Explains ()) => { None };
    (@on_steps $rule:ident Decides) => { None };
    (@on_steps $rule:ident Number) => { None };
    (@on_steps $rule:ident $work:ident $steps:tt) => { Some(words::rule::$rule) };
    (@work Decides) => { Work::Decides };
    (@work Number) => { Work::Number };
}

/// The rules that stand in sight as a note on a step, in order.
pub fn notes_on(step: Step) -> impl Iterator<Item = RuleId> {
    RuleId::ALL.iter().copied().filter(move |rule| match rule.work() {
        Work::Tells(steps) => steps.contains(&step),
        Work::Explains(_) | Work::Decides | Work::Number => false,
    })
}

/// The rules that stand folded on a step, in order.
pub fn background_of(step: Step) -> impl Iterator<Item = RuleId> {
    RuleId::ALL.iter().copied().filter(move |rule| match rule.work() {
        Work::Explains(steps) => steps.contains(&step),
        Work::Tells(_) | Work::Decides | Work::Number => false,
    })
}

sources! {
    Seed0, Seed1, Seed2, Seed4, KkKlag, KkSaadan, KkKlagevejl, KkEmner, KkVide, KkGang, KkTbg, KkTilsyn,
    KkWhistle, DiskQa, DiskEn, Bor44, Ast, AstTilsyn, Oim, Fob, Dukh, Stpk, Dcum, Hvidovre, OtherTowns,
    Forvaltningsloven, Retssikkerhedsloven, Offentlighedsloven, BarnetsLov, Vejl9533, Randers,
    RegionH, KkParking, Boernekontoret, Register,
}

provisions! {
    // A. Whom is the complaint about?
    R1: Decides, Firm, Seed0 "kap. 4, Interesseorganisationer";
    R2: Decides, Firm, Seed0 "kap. 4, Interesseorganisationer", OtherTowns "Aalborg";
    R3: Decides, Inferred, Seed0 "kap. 4, Interesseorganisationer", Oim "";
    R4: Decides, Inferred, Register "R4 og afsnit I";
    R5: Decides, Analogous, OtherTowns "Lejre, Kolding, Odense, Aalborg";
    R6: Decides, Firm, KkWhistle "";

    // B. What is it about?
    R7: Decides, Firm, KkKlag "", KkEmner "", Seed2 "kap. 4, Konsultativ bistand";
    R8: Decides, Firm, KkKlag "", KkEmner "";
    R9: Decides, Firm, KkKlag "", KkVide "";
    R10: Decides, Firm, KkVide "", KkTilsyn "", Seed0 "§ 3 i boksen";
    R11: Decides, Firm, Seed0 "kap. 5, Diskriminationshotline", KkGang "";
    R12: Decides, Firm, KkEmner "", Seed2 "kap. 4, Konsultativ bistand";
    R13: Decides, Firm, KkKlag "", KkVide "";
    R14: Decides, Inferred, Seed0 "kap. 4, Borgerne", KkEmner "";
    R15: Decides, Firm, KkEmner "";
    R16: Decides, Analogous, OtherTowns "Lejre, Kolding, Hvidovre, Odense";
    R17: Explains(), Analogous, Hvidovre "";
    R18: Decides, Firm, Oim "", Seed0 "kap. 4, Interesseorganisationer";
    R19: Decides, Firm, DiskEn "", Seed0 "kap. 5, Telefonisk betjening", KkKlag "";

    // C. Has the administration answered?
    R20: Decides, Firm, Seed0 "kap. 4, Borgerne", KkKlag "", KkSaadan "";
    R21: Decides, Firm, Seed0 "kap. 4, Borgerne";
    R22: Decides, Firm, Seed0 "kap. 4, Borgerne", KkKlag "", KkSaadan "";
    R23: Decides, Firm, Seed0 "kap. 4, Borgerne", KkKlag "", KkSaadan "";
    R24: Decides, Firm, Seed2 "kap. 4, Målrettet indsats", KkSaadan "";
    R25: Decides, Firm, Seed2 "kap. 4, Målrettet indsats", KkSaadan "";
    R26: Decides, Firm, Seed2 "kap. 4, Målrettet indsats";
    R27: Number, Firm, KkTbg "";
    R28: Decides, Inferred, KkTbg "", Fob "";
    R29: Decides, Inferred, KkTbg "", Seed4 "Fokusområde 2";
    R30: Number, Firm, KkTbg "", Offentlighedsloven "§§ 36 og 39";

    // D. Who complains?
    R31: Explains(ComplainBr), Firm, Seed0 "§ 3, stk. 2 i boksen", Seed2 "";
    R32: Decides, Analogous, OtherTowns "Kolding, Sønderborg, Aalborg", Fob "Klage for en anden";
    R33: Decides, Firm, KkKlagevejl "", DiskQa "";
    R34: Decides, Firm, Seed0 "kap. 4, Borgerne", Seed2 "";
    R35: Decides, Firm, Seed0 "kap. 4, Borgerne";

    // E. Time.
    R36: Decides, Firm, KkEmner "", Dukh "", Ast "";
    R37: Decides, Old, KkGang "", Bor44 "";
    R38: Decides, Analogous, Hvidovre "";

    // F. Form.
    R39: Decides, Old, KkKlagevejl "";
    R40: Tells(AdviceDiscrimination), Old, KkGang "";
    R41: Explains(WriteUnit, WriteUnitDelay, WriteLeader, Remind), Old, KkKlagevejl "";
    R42: Explains(WriteUnit, WriteUnitDelay, WriteLeader, Remind), Firm, KkEmner "";
    R43: Explains(ComplainBr), Firm, KkKlag "", KkKlagevejl "", KkGang "", Seed0 "";
    R44: Decides, Firm, Seed0 "kap. 5, Facebook", Seed1 "";
    R45: Decides, Old, KkVide "";

    // G. What Borgerrådgiveren does.
    R46: Tells(NoAppealPath, AdviceDiscrimination, CallHelp, ComplainBr, AskOld, AskElsewhere, AskSettled, AnonymousTip, Mediation, Suggest, CallBr), Firm, Seed0 "kap. 4, Borgerne", KkSaadan "";
    R47: Explains(ComplainBr), Firm, Seed0 "kap. 4, Borgerne", KkSaadan "";
    R48: Explains(ComplainBr), Firm, Seed2 "kap. 4, Målrettet indsats", KkSaadan "";
    R49: Explains(ComplainBr), Firm, Seed2 "kap. 4, Tilsyn", KkSaadan "";
    R50: Tells(NoAppealPath, AdviceDiscrimination, CallHelp, ComplainBr, AskOld, AskElsewhere, AskSettled, AnonymousTip, Mediation, Suggest, CallBr), Firm, Seed2 "kap. 4, Tilsyn", KkTilsyn "";
    R51: Decides, Firm, Seed2 "kap. 4";
    R52: Decides, Firm, KkTilsyn "", Seed2 "kap. 4, Tilsyn";
    R53: Explains(ComplainBr), Firm, Seed0 "§ 24 i boksen";

    // H. Other bodies.
    R54: Decides, Firm, Ast "Klagevejledning og tidsfrister", Dukh "";
    R55: Decides, Firm, Ast "Klagevejledning og tidsfrister";
    R56: Decides, Firm, Ast "Klagevejledning og tidsfrister";
    R57: Explains(AfterBody, WritePoliticians), Firm, Oim "", AstTilsyn "";
    R58: Decides, Firm, Fob "Det kan man klage over";
    R59: Decides, Old, KkGang "";
    R60: Decides, Analogous, DiskQa "", Ast "Ligebehandlingsnævnet";
    R61: Decides, Firm, Stpk "";
    R62: Explains(WriteUnit, WriteDown), Firm, Dcum "";
    R63: Explains(AppealVia, AppealDirect, AppealUnsure), Analogous, KkParking "";
    R64: Decides, Firm, Seed0 "kap. 4, Interesseorganisationer", Dukh "";

    // I. Additions.
    R65: Decides, Firm, RegionH "";
    R66: Decides, Firm, BarnetsLov "", AstTilsyn "";
    R67: Decides, Inferred, Seed2 "kap. 4, Målrettet indsats";
    R68: Decides, Firm, Forvaltningsloven "§ 19";
    R69: Number, Firm, Vejl9533 "", Ast "";
    R70: Number, Firm, Vejl9533 "";
    R71: Number, Inferred, Dukh "", Randers "";
    R72: Decides, Firm, Forvaltningsloven "§ 23";
    R73: Decides, Inferred, Register "R73";
    R74: Tells(AppealOral, AppealVia, AppealDirect, AppealCommittee, AppealUnguided, AppealUnsure, HoldFast, ReadAnswer, FindLetter, RemindAppeal, ComplainBr, AskOld), Firm, Retssikkerhedsloven "§ 72";
    R75: Decides, Inferred, Retssikkerhedsloven "§ 66";
    R76: Decides, Inferred, Register "R76";
    R77: Decides, Firm, Ast "", Fob "";
    R78: Decides, Firm, Fob "Overblik 26";
    R79: Decides, Firm, Retssikkerhedsloven "§ 3, stk. 2";
    R80: Decides, Firm, Forvaltningsloven "§ 8";
    R81: Decides, Inferred, Register "R81";
    R82: Decides, Firm, Boernekontoret "", Ast "";
    R83: Decides, Inferred, Seed2 "kap. 4, Målrettet indsats";
    R84: Decides, Firm, Seed2 "";
}
