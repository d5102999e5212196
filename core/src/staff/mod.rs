//! The staff side: what somebody at work looks up with a citizen on the telephone, a letter or a complaint.
//!
//! A [`Page`] is a row of data: its parts in order ([`page`]), each with the rules that it rests on ([`StaffRule`], and
//! the citizens' [`RuleId`](crate::RuleId)), its sources and the ways on. The rows stand in `doors.rs` and `more.rs`; what
//! they say stands in `texts/staff/` ([`texts`]), in a file that only the staff pages fetch. What people correct by hand
//! stands in `data/` ([`data`]): the KlarRet catalogue, the hours of the hotline, what an administration can do, the
//! survey of 2019. [`receipt`](mod@receipt) counts days, [`checklist`] writes ticks into a file and reads them back, [`lesson`] is the sheet
//! about what a case taught, [`search`] finds a page by a word.
//!
//! ```
//! use klagevejviser_core::staff::{Page, StaffRule};
//! // Door 3, and the part that says by when a receipt is due.
//! assert_eq!(Page::DOORS[3], Page::Complaint);
//! let receipt = Page::Complaint.part("kvittering").unwrap();
//! assert_eq!(receipt.rules, [StaffRule::ST8, StaffRule::ST9, StaffRule::ST10]);
//! ```

pub mod checklist;
pub mod data;
mod doors;
pub mod figures;
pub mod lesson;
mod more;
pub mod page;
pub mod receipt;
mod rule;
pub mod search;
mod source;
pub mod texts;

pub use doors::QUESTIONS;
pub use page::{Kind, Live, Page, Part, To};
pub use rule::StaffRule;
pub use source::{Cited, Named};

#[cfg(test)]
mod tests;
