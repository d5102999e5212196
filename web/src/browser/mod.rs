//! The only room that touches the browser beyond drawing: its clock, its history, the page around
//! the guide. Nothing is stored, and nothing is sent; files are fetched.

pub mod clock;
mod draw;
pub mod fetch;
pub mod history;
pub mod page;
pub mod take;

pub use draw::draw;
