//! The only room that touches the browser beyond drawing: its clock, its history, the page around
//! the guide. Nothing is sent, and only [`store`] stores, when the person asks; files are
//! fetched.

pub mod clock;
pub mod copy;
pub mod dom;
mod draw;
pub mod fetch;
pub mod file;
pub mod filled;
pub mod history;
pub mod page;
pub mod store;
pub mod take;

pub use draw::{draw_into, fill};
