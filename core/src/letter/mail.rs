//! The one e-mail that the guide begins: to Borgerrådgiveren, asking to be called. It says nothing of what it is
//! about, and nothing that is typed goes into it: an ordinary e-mail is read on its way.

use super::sheet::{Sheet, words};

/// What some mail programs take at most, in characters.
pub const MOST: usize = 1_900;

/// The address of the link; the texts are of the language that is sent.
pub fn link(danish: &Sheet, address: &str) -> String {
    let body = danish.plain(words::mail::Body, "").join("\r\n");
    let subject = escaped(danish.str(words::mail::Subject));
    format!("mailto:{address}?subject={subject}&body={}", escaped(&body))
}

/// Percent-encoded, but for what means nothing in a URI.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::sheet::DANISH;

    #[test]
    fn the_mail_is_short_and_says_nothing_about_the_matter() {
        let danish = Sheet::read(DANISH.text).unwrap();
        let link = link(&danish, danish.str(words::mail::Address));
        assert!(link.starts_with("mailto:borgerraadgiveren@kk.dk?subject=Vil%20I%20ringe%20til%20mig%3F&body=K%C3%A6re"), "{link}");
        assert!(link.len() < MOST, "{}", link.len());
        assert!(link.contains("%0D%0A") && link.is_ascii() && !link.contains(' '));
    }
}
