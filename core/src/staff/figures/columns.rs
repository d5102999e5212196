//! The columns of a file of cases: the fields in which Borgerrådgiveren keeps its statistics (ST-40), each with the
//! headings by which it is found and the values that it may have.
//!
//! The source names what is registered, not how it is spelt in a file. Assumed here: headings and spellings, that there
//! is a day of receipt, and that formality or substance is a column of its own (the goals of Beskæftigelses- og
//! Integrationsforvaltningen speak of it; ST-40 does not).

use super::letters::folded;
use super::texts::{Line, words};

/// A column of a file.
#[derive(Debug)]
pub struct Column {
    /// The headings by which it is found, however capital letters and signs are written; the first is the one that
    /// is written.
    pub headings: &'static [&'static str],
    /// Whether there is no counting without it.
    pub needed: bool,
    /// What it is called on the page.
    pub name: Line,
    /// What stands in it.
    pub holds: Holds,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A date.
    Day,
    /// A value of a closed list: these, as they are written.
    Value(&'static [&'static str]),
    /// Something of one's own: a category, a number of a case.
    Own,
}

impl Column {
    /// Whether a heading is of this column.
    pub(super) fn is_headed(&self, text: &str) -> bool {
        let text = folded(text);
        self.headings.iter().any(|heading| folded(heading) == text)
    }
}

/// Declares a closed list of values with their spellings in a file and their words on the page.
macro_rules! values {
    ($(#[$doc:meta])* $name:ident: $( $(#[$of:meta])* $value:ident $text:ident [$($spelling:literal),+]; )+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[$of])* $value ),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
            /// How each is written, in the order of [`Self::ALL`].
            pub const WRITTEN: &'static [&'static str] = &[$(values!(@first $($spelling),+)),+];

            /// How it is written in a file.
            pub const fn written(self) -> &'static str {
                Self::WRITTEN[self as usize]
            }

            /// The value that a cell means.
            pub fn read(cell: &str) -> Option<Self> {
                const SPELLINGS: &[&[&str]] = &[$(&[$($spelling),+]),+];
                let cell = folded(cell);
                let place = SPELLINGS.iter().position(|all| all.iter().any(|one| folded(one) == cell))?;
                Self::ALL.get(place).copied()
            }

            /// What it is called on the page.
            pub const fn words(self) -> Line {
                match self { $(Self::$value => words::$text::$value),+ }
            }
        }
    };
    (@first $first:literal $(, $rest:literal)*) => { $first };
}

values! {
    /// What kind of case it is (ST-40: all three are in the statistics).
    Contact:
    /// A citizen's case.
    Citizen contact ["Borgersag", "Borgersager", "Klage", "Klagesag", "Henvendelse fra borger"];
    /// An inspection.
    Inspection contact ["Tilsyn", "Tilsynssag", "Tilsynssager", "Egen drift"];
    /// A call of an employee to Borgerrådgiverlinjen: kept coarsely, without a unit (ST-19).
    Hotline contact ["Borgerrådgiverlinjen", "Linjen", "BR-linjen", "Henvendelse til Borgerrådgiverlinjen", "Rådgivningshenvendelse", "Konsultativ bistand"];
}

values! {
    /// The seven administrations, by their codes of `data/administrations.toml`.
    Administration:
    /// Beskæftigelse og integration; since 2026 also erhverv.
    Bif administration ["Beskæftigelses-, Integrations- og Erhvervsforvaltningen", "Beskæftigelses- og Integrationsforvaltningen", "BIF", "BIEF"];
    /// Børn og ungdom.
    Buf administration ["Børne- og Ungdomsforvaltningen", "BUF"];
    /// Kultur og fritid.
    Kff administration ["Kultur- og Fritidsforvaltningen", "KFF"];
    /// Socialforvaltningen.
    Sof administration ["Socialforvaltningen", "SOF"];
    /// Sundhed og omsorg.
    Suf administration ["Sundheds- og Omsorgsforvaltningen", "SUF"];
    /// Teknik og miljø.
    Tmf administration ["Teknik- og Miljøforvaltningen", "TMF"];
    /// Økonomiforvaltningen.
    Oekf administration ["Økonomiforvaltningen", "ØKF", "OEKF"];
}

values! {
    /// Whether a complaint is about how a case was handled, or about what was decided (ST-35).
    Claim:
    /// How the case was handled (formalitetsklage).
    Formality claim ["Formalitet", "Formalitetsklage", "Formalitetsklager", "Sagsbehandling"];
    /// What was decided (realitetsklage).
    Substance claim ["Realitet", "Realitetsklage", "Realitetsklager", "Afgørelse"];
}

/// A column of categories: what the file calls them is what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Own {
    /// What Borgerrådgiveren did (indsats).
    Effort,
    /// The unit of the administration (enhed); never of a call to the line.
    Unit,
    /// The overall legal or practical problem.
    Problem,
    /// The problem made concrete.
    Topic,
    /// The problem from the citizen's view.
    Citizen,
    /// The law.
    Law,
    /// The topic in the law.
    LawTopic,
    /// How the case was solved.
    Solution,
    /// How the administration reacted.
    Reaction,
}

impl Own {
    /// Every column of categories.
    pub const ALL: [Own; 9] = [
        Own::Effort,
        Own::Unit,
        Own::Problem,
        Own::Topic,
        Own::Citizen,
        Own::Law,
        Own::LawTopic,
        Own::Solution,
        Own::Reaction,
    ];

    /// Its column.
    pub fn column(self) -> &'static Column {
        &COLUMNS[OWN_FROM + self as usize]
    }

    /// So many different values it may have: a column with more is no column of categories. København has some
    /// hundreds of schools and institutions, each a unit.
    pub const fn most_values(self) -> usize {
        match self {
            Own::Unit => 2_000,
            _ => 300,
        }
    }
}

/// The name of a category has so many letters at most: what is longer is told by somebody about somebody.
pub const MOST_LETTERS: usize = 120;

/// The places of the columns in [`COLUMNS`].
pub(super) const RECEIVED: usize = 0;
pub(super) const CLOSED: usize = 1;
pub(super) const CONTACT: usize = 2;
pub(super) const ADMINISTRATION: usize = 3;
pub(super) const CLAIM: usize = 4;
pub(super) const OWN_FROM: usize = 5;

const fn column(
    headings: &'static [&'static str],
    needed: bool,
    name: Line,
    holds: Holds,
) -> Column {
    Column { headings, needed, name, holds }
}

/// The columns, in the order in which they are written.
pub const COLUMNS: &[Column] = {
    use words::column as w;
    &[
        column(
            &[
                "Modtaget",
                "Modtaget dato",
                "Modtagelsesdato",
                "Dato modtaget",
                "Dato",
                "Oprettet",
                "Oprettelsesdato",
                "Startdato",
            ],
            true,
            w::Received,
            Holds::Day,
        ),
        column(
            &[
                "Afsluttet",
                "Afsluttet dato",
                "Afslutningsdato",
                "Dato afsluttet",
                "Lukket",
                "Slutdato",
            ],
            false,
            w::Closed,
            Holds::Day,
        ),
        column(
            &["Type", "Sagstype", "Henvendelsestype", "Type af henvendelse", "Art"],
            true,
            w::Contact,
            Holds::Value(Contact::WRITTEN),
        ),
        column(
            &["Forvaltning", "Forvaltningen", "Forvaltningens navn", "Forvaltningsområde"],
            true,
            w::Administration,
            Holds::Value(Administration::WRITTEN),
        ),
        column(
            &["Klagetype", "Formalitet eller realitet", "Formalitet/realitet", "Klagens art"],
            false,
            w::Claim,
            Holds::Value(Claim::WRITTEN),
        ),
        column(
            &["Indsats", "Borgerrådgiverens indsats", "Ydet indsats", "BR's indsats"],
            false,
            w::Effort,
            Holds::Own,
        ),
        column(
            &["Enhed", "Enheden", "Enhedens navn", "Enhedsnavn", "Center", "Sted", "Afdeling"],
            false,
            w::Unit,
            Holds::Own,
        ),
        column(
            &[
                "Problemstilling",
                "Overordnet problemstilling",
                "Overordnet problem",
                "Problem",
                "Klageårsag",
                "Klagepunkt",
            ],
            true,
            w::Problem,
            Holds::Own,
        ),
        column(
            &["Emne", "Konkret emne", "Konkretiseret emne", "Underemne"],
            false,
            w::Topic,
            Holds::Own,
        ),
        column(
            &[
                "Borgerens problem",
                "Problemstilling set fra borgeren",
                "Problemet set fra borgeren",
                "Borgerens perspektiv",
                "Problemstillingen set fra borgerens perspektiv",
            ],
            false,
            w::Citizen,
            Holds::Own,
        ),
        column(
            &["Lovgrundlag", "Lov", "Relevant lovgrundlag", "Retsgrundlag"],
            false,
            w::Law,
            Holds::Own,
        ),
        column(
            &[
                "Emne i lovgrundlag",
                "Emne i lovgrundlaget",
                "Emne i loven",
                "Lovemne",
                "Lovgrundlag emne",
            ],
            false,
            w::LawTopic,
            Holds::Own,
        ),
        column(
            &["Løsning", "Sagens løsning", "Udfald", "Resultat"],
            false,
            w::Solution,
            Holds::Own,
        ),
        column(
            &["Forvaltningens reaktion", "Reaktion", "Reaktion fra forvaltningen"],
            false,
            w::Reaction,
            Holds::Own,
        ),
    ]
};

#[cfg(test)]
mod tests {
    use super::super::personal;
    use super::*;

    #[test]
    fn no_heading_leads_to_two_columns_and_none_is_of_people() {
        for (place, column) in COLUMNS.iter().enumerate() {
            for heading in column.headings {
                let found = COLUMNS.iter().filter(|column| column.is_headed(heading)).count();
                assert_eq!(found, 1, "{heading}");
                assert!(
                    !personal::heading(heading) || heading.contains("navn"),
                    "{heading} would be refused"
                );
            }
            let own = place.checked_sub(OWN_FROM).map(|own| Own::ALL[own]);
            assert_eq!(own.is_some(), column.holds == Holds::Own, "{:?}", column.headings);
        }
        assert_eq!(COLUMNS.len(), OWN_FROM + Own::ALL.len());
    }

    #[test]
    fn every_value_is_read_as_it_is_written_and_in_other_spellings() {
        for contact in Contact::ALL {
            assert_eq!(Contact::read(contact.written()), Some(*contact));
        }
        for administration in Administration::ALL {
            assert_eq!(Administration::read(administration.written()), Some(*administration));
        }
        assert_eq!(Administration::read(" bif "), Some(Administration::Bif));
        assert_eq!(Administration::read("økonomiforvaltningen"), Some(Administration::Oekf));
        assert_eq!(Claim::read("REALITETSKLAGE"), Some(Claim::Substance));
        assert_eq!(Contact::read("Tilsynsag"), None);
    }
}
