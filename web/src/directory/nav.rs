//! Links between places, in the guide and on pages without a script.

use klagevejviser_core::words::Span;

use crate::html::{Html, Tag, tag};
use crate::parts::rich::pieces;
use crate::place::Place;

/// Where a view is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// In the guide, which opens places itself: no request tells what is looked up.
    Guide,
    /// On a page of its own, with the way from there to the guide's folder: "../../".
    Page(&'static str),
}

impl Nav {
    /// A link to a place. In the guide it names the place, which the guide then opens.
    pub fn link(self, place: Place, text: &str) -> Tag {
        let address = place.address();
        match self {
            Nav::Guide => {
                tag("a").set("href", &address).set("data-place", &place.code()).text(text)
            }
            Nav::Page(root) => tag("a").set("href", &format!("{root}{address}")).text(text),
        }
    }

    /// A list of links.
    pub(super) fn links(self, places: impl Iterator<Item = (Place, String)>) -> Tag {
        let rows = places.map(|(place, text)| tag("li").put(self.link(place, &text)).into());
        tag("ul").class("topics").all(rows.collect())
    }
}

/// A text with its telephone numbers as links: eight digits in groups ("33 66 14 00", "70 201 201"), and the short
/// numbers that a text tells to call ("Ring 112").
pub fn with_numbers(text: &str) -> Vec<Html> {
    let mut spans = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let begins = plain.as_bytes().last().is_none_or(|before| !before.is_ascii_alphanumeric());
        match number(rest, &plain).filter(|_| begins) {
            Some(length) => {
                spans.push(Span::Plain(std::mem::take(&mut plain)));
                spans.push(Span::Phone(rest[..length].to_owned()));
                rest = &rest[length..];
            }
            None => {
                plain.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    spans.push(Span::Plain(plain));
    pieces(&spans)
}

/// How long a telephone number at the start of a text is, by what stands before it.
fn number(text: &str, before: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| !bytes.get(at).is_some_and(u8::is_ascii_digit);
    let fits = |form: &&str| {
        form.len() <= bytes.len()
            && form.bytes().zip(bytes).all(|(sign, byte)| match sign {
                b'0' => byte.is_ascii_digit(),
                _ => *byte == sign,
            })
            && ends(form.len())
    };
    if let Some(form) = ["00 00 00 00", "00 000 000"].iter().find(|form| fits(form)) {
        return Some(form.len());
    }
    let short = ["112", "114", "1813", "1888"];
    let short = short.iter().find(|short| text.starts_with(**short) && ends(short.len()));
    let told = ["ing ", "ringe ", "ringer ", "call ", "på ", "on ", "eller ", "or "];
    let is_told = told.iter().any(|word| before.ends_with(word));
    short.filter(|_| is_told).map(|short| short.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::written;

    #[test]
    fn numbers_in_a_text_can_be_pressed_and_dates_cannot() {
        let drawn = |text| written(&with_numbers(text));
        assert_eq!(
            drawn("Ring til dem på 33 66 14 00."),
            "Ring til dem på <a href=\"tel:+4533661400\">33 66 14 00</a>."
        );
        assert_eq!(
            drawn("Er nogen i fare, så ring 112."),
            "Er nogen i fare, så ring <a href=\"tel:112\">112</a>."
        );
        assert_eq!(
            drawn("Du kan ringe 1813 eller til 70 201 201."),
            "Du kan ringe <a href=\"tel:1813\">1813</a> eller til <a href=\"tel:+4570201201\">70 201 201</a>."
        );
        assert_eq!(drawn("lov 112 af 24 11 2026 00"), "lov 112 af 24 11 2026 00");
        assert_eq!(drawn("i 1813 og 70 201 2011"), "i 1813 og 70 201 2011");
    }
}
