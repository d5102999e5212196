//! The staff side: what somebody at work looks up with a citizen on the telephone, a letter or a complaint, and
//! [`figures`] from a file of cases.

pub mod figures;
