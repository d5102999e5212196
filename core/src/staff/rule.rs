//! Every staff rule as one object: its id, how firm it is, and where it stands. The plain words of a rule stand in
//! `texts/staff/` as `Rule-ST1`. To find ST-1, search for ST1.

use super::source::Cited;
use super::source::named as source;
use super::texts::{Line, words};
use crate::rule::Strength;

/// Declares the rules.
macro_rules! provisions {
    ($( $rule:ident $name:literal: $strength:ident, $($source:ident $passage:literal),+; )+) => {
        /// The id of a staff rule, as in the rule register.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the plain words of each rule stand in the texts")]
        pub enum StaffRule { $($rule),+ }

        impl StaffRule {
            /// Every rule, in order.
            pub const ALL: &'static [StaffRule] = &[$(StaffRule::$rule),+];

            /// The id as it is written everywhere: `ST-1`.
            pub const fn name(self) -> &'static str {
                match self { $(StaffRule::$rule => $name),+ }
            }

            /// How firm it is.
            pub const fn strength(self) -> Strength {
                match self { $(StaffRule::$rule => Strength::$strength),+ }
            }

            /// Where it stands.
            pub const fn cited(self) -> &'static [Cited] {
                match self { $(StaffRule::$rule => &[$(Cited { source: source::$source, passage: $passage }),+]),+ }
            }

            /// The rule in plain words.
            pub const fn words(self) -> Line {
                match self { $(StaffRule::$rule => words::rule::$rule),+ }
            }
        }
    };
}

provisions! {
    // Referring citizens to Borgerrådgiveren.
    ST1 "ST-1": Firm, KkNews "KlarRet 14", Seed0 "kap. 4, Borgerne";
    ST2 "ST-2": Firm, Seed0 "kap. 4, Borgerne", Seed1 "Kendskabsundersøgelse", Seed2 "kap. 3";
    ST3 "ST-3": Firm, Seed4 "Resultat af udvalgsbehandling";
    ST4 "ST-4": Firm, Seed4 "Resultat af udvalgsbehandling";
    ST5 "ST-5": Firm, KkEmner "", KkKlag "", Seed2 "kap. 4, Konsultativ bistand";
    ST6 "ST-6": Firm, Seed2 "kap. 3, Gennemgang";
    ST7 "ST-7": Firm, KkEmner "", FobGuide "Overblik 5, Vejledning (2. oktober 2024)";

    // Answering citizens.
    ST8 "ST-8": Firm, KkTbg "";
    ST9 "ST-9": Firm, KkTbg "", Seed4 "Fokusområde 2";
    ST10 "ST-10": Firm, KkTbg "";
    ST11 "ST-11": Firm, Seed3 "Virkemidler og værktøjer";

    // On the telephone and in meetings.
    ST12 "ST-12": Firm, Seed0 "kap. 5, Telefonisk betjening";
    ST13 "ST-13": Firm, Seed0 "kap. 5, Telefonisk betjening";
    ST14 "ST-14": Firm, Seed0 "kap. 5, Telefonisk betjening";
    ST15 "ST-15": Old, Seed0 "kap. 5, Diskriminationshotline";
    ST16 "ST-16": Firm, Seed0 "kap. 4, Borgerne";

    // Getting help.
    ST17 "ST-17": Firm, Seed2 "kap. 4, Borgerrådgiverlinjen", BruMinutes "om borgernes åbningstid fra 1. januar 2025";
    ST18 "ST-18": Firm, Seed2 "kap. 3, Gennemgang, og kap. 4, Borgerrådgiverlinjen";
    ST19 "ST-19": Firm, Seed2 "kap. 3, Gennemgang";
    ST20 "ST-20": Firm, Seed2 "kap. 4, Konsultativ bistand";
    ST21 "ST-21": Firm, Seed2 "kap. 4, Konsultativ bistand";
    ST22 "ST-22": Firm, Seed2 "kap. 4, Konsultativ bistand";
    ST23 "ST-23": Firm, Seed2 "kap. 4, Målrettet indsats";
    ST24 "ST-24": Firm, Seed2 "kap. 4, Undervisning og praktikudveksling";
    ST25 "ST-25": Firm, Seed2 "kap. 4, Undervisning og praktikudveksling";
    ST26 "ST-26": Firm, Seed2 "kap. 3, Gennemgang";
    ST27 "ST-27": Firm, Seed2 "kap. 4, KlarRet og Statistik";
    ST28 "ST-28": Firm, Seed2 "kap. 3, Gennemgang";

    // When Borgerrådgiveren contacts you.
    ST29 "ST-29": Firm, Seed2 "kap. 4, Målrettet indsats";
    ST30 "ST-30": Firm, Seed2 "kap. 4, Målrettet indsats og Tilsyn";
    ST31 "ST-31": Firm, Seed2 "kap. 4, Tilsyn", KkTilsyn "";
    ST32 "ST-32": Firm, Seed2 "kap. 4, Mulige initiativer";
    ST33 "ST-33": Firm, Seed2 "kap. 3, Gennemgang";

    // Conflicts.
    ST34 "ST-34": Firm, Seed3 "Virkemidler og værktøjer";
    ST35 "ST-35": Old, Seed4 "Mål for nedbringelse";

    // Publication and figures.
    ST36 "ST-36": Old, Seed0 "kap. 5, Nyhedsbreve";
    ST37 "ST-37": Old, Seed0 "kap. 3 og kap. 4, Pressen";
    ST38 "ST-38": Old, Seed0 "kap. 5, Egen drift og KlarRet", Seed2 "kap. 4, KlarRet";
    ST39 "ST-39": Old, Seed0 "kap. 5, Facebook", Seed1 "Facebook";
    ST40 "ST-40": Firm, Seed2 "kap. 4, Statistik";
    ST41 "ST-41": Firm, Seed2 "kap. 3, Konsekvenser";
    ST42 "ST-42": Firm, Seed2 "kap. 3, Kendskab internt i kommunen";
}
