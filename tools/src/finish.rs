//! The last steps of a build: what trunk leaves in a folder becomes what a server deploys.
//!
//! trunk names a file by what went into the compiler and not by the bytes that come out, so that two
//! different files can have one name, and a browser that kept the first never asks for the second. Here
//! each such file is named by its own bytes. Then the service worker learns what it keeps, and come the compressed
//! copies and the checksums. The same input gives the same bytes.

mod compress;
pub mod integrity;
mod moved;
mod names;
mod offline;
mod report;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

pub use moved::moved;
pub use report::{Report, Size};

/// The list of checksums, in the form that `sha256sum -c` reads.
const CHECKSUMS: &str = "checksums.txt";

/// The files of a folder: their paths within it, with `/` on every system, and their bytes.
type Files = BTreeMap<String, Vec<u8>>;

/// Why a build could not be finished.
#[derive(Debug)]
pub enum FinishError {
    /// A file could not be read, written or removed.
    File(PathBuf, io::Error),
    /// Two files in different folders have one name and different bytes, so that a reference is ambiguous.
    SameName(String, String),
    /// This page asks for the hash of that file, which is not there.
    NoSuchFile(String, String),
    /// These files name each other, so that none can be named by its bytes.
    Circle(Vec<String>),
    /// This is no path of a folder on a server.
    Path(String),
    /// This page is missing, or does not say what its addresses start with.
    NoStart(PathBuf),
    /// A file, or all files whose names begin so, of those without which the guide does not answer without a network.
    NotBuilt(String),
}

impl fmt::Display for FinishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::SameName(one, other) => {
                write!(f, "{one} and {other} have one name and different bytes: rename one of them")
            }
            Self::NotBuilt(file) => {
                write!(
                    f,
                    "{file} was not built, and the guide needs it without a network: see tools/src/finish/offline.rs"
                )
            }
            Self::NoSuchFile(page, file) => {
                write!(f, "{page} asks for the hash of {file}, which was not built")
            }
            Self::Circle(files) => {
                write!(
                    f,
                    "these files name each other and cannot be named by their bytes: {}",
                    files.join(", ")
                )
            }
            Self::Path(path) => write!(
                f,
                "`{path}` is no folder of a site: write it with a slash before and after, as in /klage/"
            ),
            Self::NoStart(page) => {
                write!(f, "{} is missing, or its first tag has no data-at=\"/\"", page.display())
            }
        }
    }
}

impl std::error::Error for FinishError {}

/// Finishes the build in the folder `dist`, and tells how large its files are. With a `path`, which starts and ends
/// with `/`, it is for that folder of a site instead of a whole one.
///
/// A second run changes nothing.
///
/// # Errors
/// If a file cannot be read or written, its references cannot be followed, or the path is none.
pub fn finish(dist: &Path, path: Option<&str>) -> Result<Report, FinishError> {
    let before = read(dist)?;
    let (mut files, kept) = named(before.clone())?;
    if let Some(path) = path {
        moved::move_page(&mut files, path)?;
    }
    let report = compress::add_copies(&mut files)?.keeping(kept);
    write(dist, &before, files)?;
    Ok(report)
}

/// The same without compressed copies, which take most of the time: for a build that only a test looks at.
///
/// # Errors
/// As [`finish`].
pub fn finish_plain(dist: &Path) -> Result<(), FinishError> {
    let before = read(dist)?;
    let (files, _) = named(before.clone())?;
    write(dist, &before, files)
}

/// The files under the names of their bytes, and the paths of what the service worker keeps.
fn named(files: Files) -> Result<(Files, Vec<String>), FinishError> {
    let mut files = names::by_bytes(files)?;
    integrity::fill(&mut files)?;
    let kept = offline::add(&mut files)?;
    Ok((files, kept))
}

/// Writes what has changed, with the list of checksums, and removes what is gone.
fn write(dist: &Path, before: &Files, mut files: Files) -> Result<(), FinishError> {
    let checksums = checksums(&files);
    files.insert(CHECKSUMS.to_owned(), checksums);
    for name in before.keys().filter(|name| !files.contains_key(*name)) {
        let path = dist.join(name);
        fs::remove_file(&path).map_err(|error| FinishError::File(path, error))?;
    }
    for (name, bytes) in files.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)) {
        let path = dist.join(name);
        fs::write(&path, bytes).map_err(|error| FinishError::File(path, error))?;
    }
    Ok(())
}

/// Reads a folder, but for hidden files and for what an earlier run added.
fn read(dist: &Path) -> Result<Files, FinishError> {
    let mut files = Files::new();
    read_folder(dist, "", &mut files)?;
    let copies: Vec<String> = files
        .keys()
        .filter(|name| compress::copied_from(name).is_some_and(|plain| files.contains_key(plain)))
        .cloned()
        .collect();
    for copy in copies {
        files.remove(&copy);
    }
    files.remove(CHECKSUMS);
    Ok(files)
}

fn read_folder(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), FinishError> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |error| FinishError::File(path, error)
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            let problem = io::Error::new(io::ErrorKind::InvalidData, "the name is not UTF-8");
            return Err(FinishError::File(path, problem));
        };
        if name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            read_folder(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(failed(&path))?);
        }
    }
    Ok(())
}

fn checksums(files: &Files) -> Vec<u8> {
    let lines =
        files.iter().map(|(name, bytes)| format!("{}  {name}\n", hex(&Sha256::digest(bytes))));
    lines.collect::<String>().into_bytes()
}

/// Bytes as lower-case hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The part of a path after its last `/`.
fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The part of a name after its last dot.
fn extension(path: &str) -> Option<&str> {
    base_name(path).rsplit_once('.').map(|(_, extension)| extension)
}

#[cfg(test)]
mod tests;
