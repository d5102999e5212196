//! Why not, and what would change it: the combinations of a table that have one outcome, as boxes
//! that cannot be widened ([`regions`]); and for a told case the nearest changes that lead to an
//! outcome which the person does not get ([`nearest`]).
//!
//! Why an advice says what it says needs nothing from here: each [`Given`](crate::Given) names its
//! rules. Nothing here decides: rows are split and read by [`crate::rule`] and
//! [`crate::decide`](mod@crate::decide),
//! and which answers can be told is asked of [`crate::case::fold`].

mod change;
mod nearest;
mod region;

pub use change::{Change, Changed, Mover};
pub use nearest::nearest;
pub use region::{Region, cover, regions};
