//! What `./dev` and the tests need around the guide: [`finish`] turns what trunk built into what is
//! deployed, and [`serve`] sends it as a deployment would, with the headers of `deploy/headers.txt`.
//! [`cases`] reads the lawyers' tables and holds the rules against them; [`outcomes`] compares what the
//! rules give with what they gave; [`show`] tells everything about one rule; [`export`] writes the rules
//! for other people's engines; [`editions`] keeps them as they are; [`links`] lists every address that the guide names;
//! [`shorten`] makes a module and its script smaller.
//!
//! Nothing here is shipped, and nothing here knows what the guide says.

#![forbid(unsafe_code)]

mod headers;

pub mod cases;
pub mod editions;
pub mod export;
pub mod finish;
pub mod links;
pub mod outcomes;
pub mod serve;
pub mod shorten;
pub mod show;

pub use headers::{HeaderRules, HeadersError};
