//! Hashes with which other pages make sure of a file that they load: a page of ours that says `{integrity:FILE}` gets
//! that of the file as it is deployed.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

use super::{Files, FinishError, extension};

const OPEN: &str = "{integrity:";
const CLOSE: char = '}';

/// The hash of bytes as the attribute `integrity` has it.
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Fills in what pages ask for.
pub(super) fn fill(files: &mut Files) -> Result<(), FinishError> {
    let pages: Vec<String> =
        files.keys().filter(|path| extension(path) == Some("html")).cloned().collect();
    for page in pages {
        let Ok(mut text) = String::from_utf8(files[&page].clone()) else { continue };
        let mut filled = false;
        while let Some((before, rest)) = text.split_once(OPEN) {
            let (file, after) = rest.split_once(CLOSE).unwrap_or((rest, ""));
            let bytes = files
                .get(file)
                .ok_or_else(|| FinishError::NoSuchFile(page.clone(), file.to_owned()))?;
            text = format!("{before}{}{after}", of(bytes));
            filled = true;
        }
        if filled {
            files.insert(page, text.into_bytes());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(page: &str) -> Files {
        let files = [("a/page.html", page), ("v1/x.js", "alert(1)")];
        files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into()
    }

    #[test]
    fn a_page_gets_the_hash_of_the_file_that_it_names() {
        let mut files = files("<p>{integrity:v1/x.js}</p>{integrity:v1/x.js}");
        fill(&mut files).unwrap();
        // As `openssl dgst -sha384 -binary | base64` has it.
        let hash = of(b"alert(1)");
        assert_eq!(hash, "sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW");
        let page = String::from_utf8(files["a/page.html"].clone()).unwrap();
        assert_eq!(page, format!("<p>{hash}</p>{hash}"));
    }

    #[test]
    fn a_page_that_names_a_file_that_is_not_there_stops_the_build() {
        let told = fill(&mut files("{integrity:v1/y.js}")).unwrap_err().to_string();
        assert!(told.contains("a/page.html") && told.contains("v1/y.js"), "{told}");
    }
}
