//! What the tests share.

pub mod site;
