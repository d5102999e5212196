//! The only room that touches the browser beyond drawing: its clock, its history, the page around
//! the guide. Nothing is stored, and nothing is sent.

pub mod clock;
pub mod history;
pub mod page;
