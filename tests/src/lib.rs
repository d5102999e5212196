//! What the tests share: the built page as a deployment sends it, pages of others around it, and the checks of a rule base. These
//! take the rule base as an argument, so that `tests/bites.rs` and `tests/mutants.rs` can hold them
//! against rules that are broken on purpose.

pub mod brute;
pub mod deployed;
pub mod host;
pub mod lawyers;
pub mod lix;
pub mod made_up;
pub mod mutant;
pub mod points;
pub mod safety;
pub mod screens;
pub mod shape;
pub mod site;
pub mod slips;
pub mod slow;
pub mod states;
pub mod unsure;
pub mod weight;
pub mod written;
