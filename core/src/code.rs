//! Codes that people copy, say aloud and send: bits as characters, five of each, with a checksum. Which bits
//! stand in a code is said by [`crate::stamp`] and [`crate::keep`].

use std::fmt;

use crate::explore::Explored;
use crate::stamp::Short;

/// Thirty-two characters that are not taken for each other by eye or ear.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bits of the checksum.
const CHECK_BITS: u32 = 32;

/// Why a code cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Something is missing in it, or wrong.
    Torn,
    /// It is longer than any code.
    TooLong,
    /// It is of another form.
    OtherVersion,
    /// It was made with other rules than those it is read with: with these.
    OtherRules(Short),
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Torn => f.write_str(
                "the code is torn: copy all of it, from the first character to the last",
            ),
            Self::TooLong => f.write_str("this is longer than a code: copy the code alone"),
            Self::OtherVersion => {
                f.write_str("the code is of another form than this guide reads: make it anew")
            }
            Self::OtherRules(rules) => {
                write!(f, "the code was made with other rules: read it with the edition {rules}")
            }
        }
    }
}

impl std::error::Error for CodeError {}

/// Bits in order, highest first.
#[derive(Default)]
pub(crate) struct Bits(Vec<bool>);

impl Bits {
    /// Adds a number of so many bits.
    pub(crate) fn push(&mut self, value: u64, count: u32) {
        self.0.extend((0..count).rev().map(|at| value >> at & 1 != 0));
    }

    /// The number of so many bits at a place, which moves on; nothing past the end.
    pub(crate) fn take(&self, at: &mut usize, count: u32) -> Option<u64> {
        let end = at.checked_add(count as usize)?;
        let bits = self.0.get(*at..end)?;
        *at = end;
        Some(bits.iter().fold(0, |value, bit| value << 1 | u64::from(*bit)))
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// A number that changes when any bit does.
    fn check(&self) -> u64 {
        let mut hash = Explored::default();
        self.0.iter().for_each(|bit| hash.add(u8::from(*bit)));
        hash.hash >> CHECK_BITS
    }

    /// The bits with their checksum as characters, behind the sign of the form.
    pub(crate) fn written(mut self, version: char) -> String {
        self.push(self.check(), CHECK_BITS);
        // What fills the last character is told apart from what stands in it.
        self.0.push(true);
        while !self.0.len().is_multiple_of(5) {
            self.0.push(false);
        }
        let value =
            |bits: &[bool]| bits.iter().fold(0, |value, bit| value << 1 | usize::from(*bit));
        let characters = self.0.chunks(5).map(|bits| char::from(ALPHABET[value(bits)]));
        std::iter::once(version).chain(characters).collect()
    }

    /// The bits of a code of this form, whose checksum is right, without the checksum; blanks and hyphens may
    /// stand anywhere in it. A code of more than `most` characters is not looked into.
    pub(crate) fn read(code: &str, version: char, most: usize) -> Result<Self, CodeError> {
        if code.len() > 2 * most {
            return Err(CodeError::TooLong);
        }
        let blank = |letter: &char| letter.is_ascii_whitespace() || *letter == '-';
        let mut letters = code.chars().filter(|letter| !blank(letter));
        let form = letters.next().ok_or(CodeError::Torn)?;
        let mut bits = Self::default();
        let mut number = 0;
        for letter in letters {
            let letter = u8::try_from(letter.to_ascii_uppercase()).map_err(|_| CodeError::Torn)?;
            let value = ALPHABET.iter().position(|known| *known == letter);
            bits.push(value.ok_or(CodeError::Torn)? as u64, 5);
            number += 1;
        }
        if number > most {
            return Err(CodeError::TooLong);
        }
        if form.to_ascii_uppercase() != version {
            return Err(CodeError::OtherVersion);
        }
        let end = bits.0.iter().rposition(|bit| *bit).ok_or(CodeError::Torn)?;
        if bits.0.len() - end > 5 {
            return Err(CodeError::Torn);
        }
        bits.0.truncate(end);
        let start = end.checked_sub(CHECK_BITS as usize).ok_or(CodeError::Torn)?;
        let check = bits.take(&mut { start }, CHECK_BITS);
        bits.0.truncate(start);
        if check == Some(bits.check()) { Ok(bits) } else { Err(CodeError::Torn) }
    }
}
