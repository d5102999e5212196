//! Compressed copies beside the files, so that a server need not compress and can afford the best.

use std::io::{self, Write};

use flate2::{Compression, GzBuilder};

use super::report::{Report, Size};
use super::{Files, FinishError, extension};

/// What gets smaller. Pictures and fonts are compressed already.
const COMPRESSIBLE: [&str; 12] =
    ["html", "js", "mjs", "css", "wasm", "json", "webmanifest", "svg", "txt", "xml", "csv", "md"];

/// The endings of the copies.
const BROTLI: &str = ".br";
const GZIP: &str = ".gz";

/// The path of the file that this one is a copy of, if it is one by its name.
pub(super) fn copied_from(path: &str) -> Option<&str> {
    path.strip_suffix(BROTLI).or_else(|| path.strip_suffix(GZIP))
}

/// Adds a copy of each kind wherever that is smaller than the plain file.
pub(super) fn add_copies(files: &mut Files) -> Result<Report, FinishError> {
    let mut sizes = Vec::new();
    let mut copies = Files::new();
    for (path, bytes) in files.iter() {
        let failed = |error| FinishError::File(path.into(), error);
        let mut size = Size { path: path.clone(), plain: bytes.len(), brotli: bytes.len() };
        if extension(path).is_some_and(|extension| COMPRESSIBLE.contains(&extension)) {
            let brotli = brotli(bytes).map_err(failed)?;
            if brotli.len() < bytes.len() {
                size.brotli = brotli.len();
                copies.insert(format!("{path}{BROTLI}"), brotli);
            }
            let gzip = gzip(bytes).map_err(failed)?;
            if gzip.len() < bytes.len() {
                copies.insert(format!("{path}{GZIP}"), gzip);
            }
        }
        sizes.push(size);
    }
    files.append(&mut copies);
    Ok(Report::new(sizes))
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    const BUFFER: usize = 4096;
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Without a time or a name in its header, so that the same bytes give the same copy.
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}
