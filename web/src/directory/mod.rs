//! Where else: the topics, the bodies, what one can browse by, and the guide to discrimination, as pieces that
//! the guide draws and the build writes. What somebody fills in (the search, a date, three choices) is drawn by
//! the guide alone.

mod body;
#[cfg(feature = "csr")]
mod bundle;
#[cfg(feature = "csr")]
mod choose;
#[cfg(feature = "csr")]
mod count;
#[cfg(feature = "csr")]
mod find;
pub mod lists;
mod nav;
mod topic;
mod unequal;
#[cfg(feature = "csr")]
mod view;

pub use body::{body, contact, from_to, seen, telephone_hours, time};
#[cfg(feature = "csr")]
pub use bundle::{Bundle, Here, ask};
pub use nav::{Nav, with_numbers};
pub use topic::{first_part, into_the_guide, second_part};
pub use unequal::all_routes;
#[cfg(feature = "csr")]
pub use view::{drawn, hear, shown};

use klagevejviser_core::directory::{Line, Lines};

use crate::html::{Html, tag};

/// A text of the directory as a paragraph, if it is not left out.
pub fn paragraph(lines: &Lines, line: Line) -> Vec<Html> {
    if line.is_empty() {
        return Vec::new();
    }
    vec![tag("p").all(with_numbers(lines.get(line))).into()]
}
