//! What the service worker keeps, so that the guide answers without a network: written before its code, when all
//! names are known. Each file comes with the checksum of its bytes, so that a copy is of one build or does not come
//! about.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::{Files, FinishError, hex};
use crate::headers::{HASH_DIGITS, is_hash};

/// The service worker.
const WORKER: &str = "sw.js";

/// The pages of the copy: the guide, help in danger, the guide without WebAssembly, and what is said of a page that is
/// not in it. Topics are in the guide itself.
const PAGES: [&str; 5] =
    ["index.html", "akut.html", "en/akut.html", "trin/index.html", "uden-net.html"];

/// How the names begin of what the guide loads, whatever its language; earlier editions of the rules are left to the
/// network. All of them carry a hash.
const LOADED: [&str; 12] = [
    "guide-",
    "directory-",
    "rules-",
    "letters-",
    "more-",
    "acts-",
    "shared-",
    "emner-",
    "opslag-",
    "soeg-",
    "breve-",
    "tekster-",
];

/// How the line begins that is written before the worker's code.
const LINE: &str = "const KEPT=";

/// Writes into the worker what it keeps; gives back the paths. Nothing happens where there is no worker.
pub(super) fn add(files: &mut Files) -> Result<Vec<String>, FinishError> {
    let Some(worker) = files.get(WORKER) else { return Ok(Vec::new()) };
    // That of an earlier run goes.
    let code = match worker.starts_with(LINE.as_bytes()) {
        true => {
            worker.iter().position(|byte| *byte == b'\n').map_or(&[][..], |at| &worker[at + 1..])
        }
        false => &worker[..],
    };
    let mut kept: Vec<String> = PAGES.iter().map(|page| (*page).to_owned()).collect();
    for start in LOADED {
        let before = kept.len();
        kept.extend(files.keys().filter(|path| is_loaded(path, start)).cloned());
        if kept.len() == before {
            return Err(FinishError::NotBuilt(format!("{start}*")));
        }
    }
    let mut lines = Vec::new();
    for path in &kept {
        let bytes = files.get(path).ok_or_else(|| FinishError::NotBuilt(path.clone()))?;
        let checksum = BASE64_STANDARD.encode(Sha256::digest(bytes));
        // As people ask for it: a page of a folder by the folder.
        let address = path.strip_suffix("index.html").unwrap_or(path);
        lines.push(format!("{address:?}:\"sha256-{checksum}\""));
    }
    let table = format!("{{{}}}", lines.join(","));
    let version = hex(&Sha256::digest(&table)[..HASH_DIGITS / 2]);
    let mut written = format!("{LINE}{table},VERSION=\"{version}\";\n").into_bytes();
    written.extend_from_slice(code);
    files.insert(WORKER.to_owned(), written);
    Ok(kept)
}

fn is_loaded(path: &str, start: &str) -> bool {
    let hash = path.split('.').next().and_then(|name| name.rsplit_once('-'));
    path.starts_with(start) && hash.is_some_and(|(_, hash)| is_hash(hash))
}
