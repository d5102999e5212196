//! A file piece by piece, so that the page can be used meanwhile and the file never stands in memory whole.

use klagevejviser_core::staff::figures::{Cases, Reader, Refusal};

use crate::browser::file::{Opened, breathe};

/// How many bytes are read at once: some thousand rows, which take less time than one notices.
const PIECE: u64 = 256 * 1024;

/// What came of a file.
pub(super) enum Outcome {
    /// All of its cases.
    Read(Box<Cases>),
    /// Its faults; nothing of it is counted.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
    /// Somebody did not want to wait.
    Stopped,
}

/// Reads a file for as long as it is wanted, and tells how many per cent and how many rows are read whenever the per
/// cent have changed.
pub(super) async fn read(
    file: &Opened,
    is_wanted: impl Fn() -> bool,
    told: impl Fn(u64, u32),
) -> Outcome {
    let size = file.size();
    let mut reader = match Reader::new(size) {
        Ok(reader) => reader,
        Err(refusal) => return Outcome::Refused(refusal),
    };
    let (mut from, mut last) = (0, 0);
    while from < size {
        let to = size.min(from + PIECE);
        let Some(bytes) = file.piece(from, to).await else { return Outcome::Unreadable };
        if !is_wanted() {
            return Outcome::Stopped;
        }
        if let Err(refusal) = reader.feed(&bytes) {
            return Outcome::Refused(refusal);
        }
        from = to;
        let per_cent = from * 100 / size;
        if per_cent != last {
            told(per_cent, reader.progress().rows);
            last = per_cent;
        }
        breathe().await;
        if !is_wanted() {
            return Outcome::Stopped;
        }
    }
    match reader.finish() {
        Ok(cases) => Outcome::Read(Box::new(cases)),
        Err(refusal) => Outcome::Refused(refusal),
    }
}
