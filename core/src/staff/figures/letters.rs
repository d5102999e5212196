//! Bytes of a cell → letters: UTF-8, or Windows-1252, which Danish Excel still writes and of which Latin-1 is the part
//! without its 32 first signs.

/// In which letters a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8.
    Utf8,
    /// Windows-1252.
    Windows,
}

/// The signs 128 to 159 of Windows-1252; five of them are none.
const HIGH: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// A cell in letters. The first cell that is not plain ASCII decides in which the file is written; a cell that fits
/// the other one, or none, is nothing: half a file in other letters would make two of one category.
pub(super) fn decoded(bytes: &[u8], encoding: &mut Option<Encoding>) -> Option<String> {
    if bytes.contains(&0) {
        return None;
    }
    if bytes.is_ascii() {
        return std::str::from_utf8(bytes).ok().map(str::to_owned);
    }
    let (found, text) = match std::str::from_utf8(bytes) {
        Ok(text) => (Encoding::Utf8, text.to_owned()),
        Err(_) => (Encoding::Windows, bytes.iter().copied().map(sign).collect::<Option<_>>()?),
    };
    (*encoding.get_or_insert(found) == found).then_some(text)
}

fn sign(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    }
}

/// A text as it is compared: small letters, only letters and digits, so that "Lovgrundlag (emne)" and "lovgrundlag
/// emne" are the same. Danish letters are made small by hand: Unicode's tables weigh 10 kB.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter_map(letter).collect()
}

/// The words of a text as they are compared.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|sign| letter(sign).is_none());
    parts.filter(|part| !part.is_empty()).map(folded)
}

/// A text with one space where it has several, or a line break.
pub(super) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A category as it is compared: small letters, one space; signs count, since § 1.2 is not § 12.
pub(super) fn small(text: &str) -> String {
    spaced(text).chars().map(small_letter).collect()
}

const fn small_letter(sign: char) -> char {
    match sign {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        'É' => 'é',
        _ => sign.to_ascii_lowercase(),
    }
}

fn letter(sign: char) -> Option<char> {
    let is_sign =
        matches!(sign, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{feff}' | '\u{fffd}');
    let is_letter = sign.is_ascii_alphanumeric() || !sign.is_ascii() && !is_sign;
    is_letter.then(|| small_letter(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_come_out_of_both_encodings() {
        let words = "Økonomiforvaltningen – “gebyr” på 5 €, æblehaven";
        let windows: Vec<u8> = words
            .chars()
            .map(|sign| match HIGH.iter().position(|high| *high == Some(sign)) {
                Some(place) => 0x80 + u8::try_from(place).unwrap(),
                None => u8::try_from(sign as u32).unwrap(),
            })
            .collect();
        for (bytes, expected) in [(words.as_bytes(), Encoding::Utf8), (&windows, Encoding::Windows)]
        {
            let mut encoding = None;
            assert_eq!(decoded(bytes, &mut encoding).as_deref(), Some(words));
            assert_eq!(encoding, Some(expected));
        }
    }

    #[test]
    fn a_file_that_mixes_letters_is_not_read() {
        let mut encoding = None;
        assert!(decoded("på".as_bytes(), &mut encoding).is_some());
        assert_eq!(decoded(b"p\xe5", &mut encoding), None);
        assert!(decoded(b"paa", &mut encoding).is_some());
        let mut encoding = Some(Encoding::Windows);
        assert_eq!(decoded("på".as_bytes(), &mut encoding), None);
        assert_eq!(decoded(b"\x81", &mut encoding), None);
        assert_eq!(decoded(b"a\0b", &mut None), None);
    }

    #[test]
    fn texts_are_compared_without_signs_and_capitals() {
        assert_eq!(folded("  Lovgrundlag (ÅRSAG) – nr. 2 "), "lovgrundlagårsagnr2");
        assert_eq!(words("Borgerens CPR-nr.").collect::<Vec<_>>(), ["borgerens", "cpr", "nr"]);
    }
}
