//! The page for what is not there, where the guide lies in a folder of a site.
//!
//! It is shown at whatever address was asked for, however deep, so it alone cannot do with relative addresses: its
//! own start with the path that its first tag names.

use super::{Files, FinishError};

/// The page.
const PAGE: &str = "404.html";

/// Where the page says which path its addresses start with.
const AT: &str = "data-at=\"";

/// The page with addresses that start with `path`; nothing if it does not say with what they start now.
#[must_use]
pub fn moved(page: &str, path: &str) -> Option<String> {
    let (_, after) = page.split_once(AT)?;
    let (before, _) = after.split_once('"')?;
    Some(page.replace(&format!("=\"{before}"), &format!("=\"{path}")))
}

/// Moves the page of a build to a path, which starts and ends with `/`.
pub(super) fn move_page(files: &mut Files, path: &str) -> Result<(), FinishError> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "/-_.~".contains(sign);
    let whole = path.starts_with('/') && path.ends_with('/') && path.chars().all(fits);
    if !whole || path.contains("//") || path.split('/').any(|part| part == "." || part == "..") {
        return Err(FinishError::Path(path.to_owned()));
    }
    let page = files.get(PAGE).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let moved = page.and_then(|page| moved(page, path));
    let moved = moved.ok_or_else(|| FinishError::NoStart(PAGE.into()))?;
    files.insert(PAGE.to_owned(), moved.into_bytes());
    Ok(())
}
