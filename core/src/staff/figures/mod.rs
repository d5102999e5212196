//! Figures from a file of cases: reading it, counting it, hiding what is too small to be shown, drawing and saving it
//! (ST-40, ST-41, ST-27). And the list of complaints with what is [`overdue`].
//!
//! **The file is the store.** Nothing is kept, and nothing of a person is taken in: a case becomes a few numbers the
//! moment its row is read, and a file with a column of names or a CPR number is refused whole.
//!
//! ```
//! use klagevejviser_core::staff::figures::{By, Choice, Own, Reader, drawing, texts::Texts};
//!
//! // As the browser hands it over: in pieces. A Danish Excel writes Windows-1252 and semicolons.
//! let rows = "05-03-2024;Borgersag;Socialforvaltningen;Manglende svar;L\u{f8}st\r\n".repeat(12);
//! let file: Vec<u8> = format!("Modtaget;Type;Forvaltning;Problemstilling;L\u{f8}sning\r\n{rows}")
//!     .chars()
//!     .map(|sign| sign as u8)
//!     .collect();
//! let mut reader = Reader::new(file.len() as u64).unwrap();
//! for piece in file.chunks(64) {
//!     reader.feed(piece).unwrap();
//! }
//! let cases = reader.finish().unwrap();
//!
//! let table = cases.count(By::Own(Own::Solution), Choice::default());
//! let texts = Texts::read(Texts::FILES[0].text).unwrap();
//! assert_eq!(table.written(&cases, &texts)[1], ["Løst", "12"]);
//! let chart = drawing::bars(&table, &cases, &texts, 320).unwrap();
//! assert_eq!(chart.sentences, ["Flest sager: Løst (12 af 12)."]);
//! ```
//!
//! [`Reader`] reads, [`COLUMNS`] are what it knows, [`Refusal`] is what it says of a file that it does not take;
//! [`Cases::bys`] and [`Cases::times`] are what one can choose; [`Cases::count`], [`Cases::cross`],
//! [`Cases::compare`] and [`Cases::goals`] count; [`drawing`] draws; [`csv`] saves.

mod cases;
mod choosing;
mod columns;
mod counting;
mod date;
pub mod drawing;
mod goals;
mod hiding;
mod label;
mod letters;
pub mod overdue;
mod personal;
mod saving;
mod split;
mod table;
pub mod texts;
mod wrong;

pub use cases::{Case, Cases, Reader};
pub use columns::{Administration, COLUMNS, Claim, Column, Contact, Holds, MOST_LETTERS, Own};
pub use counting::{Choice, MOST_COLUMNS, MOST_ROWS, Overlap, Shown};
pub use goals::{GOALS, Goal, Goals, Reached};
pub use hiding::{Cell, LEAST};
pub use label::{By, Label, MOST_STEPS, Time};
pub use saving::{EXAMPLE, csv, empty};
pub use table::{Limits, Progress};
pub use wrong::{MOST_WRONGS, Refusal, What, Wrong};

#[cfg(test)]
mod tests;
