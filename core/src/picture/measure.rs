//! How much room words take. The letters of the page are not known here, so each is given
//! somewhat more than the usual fonts need.

/// How high the letters are taken to be.
pub const LETTER: u32 = 16;
/// How far one line stands below another.
pub const LINE: u32 = 22;

/// The width of a text in one line.
pub(crate) fn width(text: &str) -> u32 {
    text.chars().map(letter).sum()
}

const fn letter(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | ' ' => 5,
        'f' | 'r' | 't' | '(' | ')' | '-' | '"' => 7,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | '@' | '–' | '…' => 15,
        'A'..='Z' | 'Ø' | 'Å' => 12,
        _ => 10,
    }
}

/// Breaks a text into lines of at most a width. A word that is longer by itself is broken too.
pub(crate) fn wrap(text: &str, most: u32) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in text.split_whitespace() {
        if used > 0 && used + letter(' ') + width(word) > most {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += letter(' ');
        }
        for next in word.chars() {
            if used > 0 && used + letter(next) > most {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(next);
            used += letter(next);
        }
    }
    if used > 0 {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_lose_no_word() {
        let text =
            "Ring til Borgerrådgiveren, og spørg om forvaltningsvirksomhedssagsbehandling i dag";
        for most in [40, 90, 200, 2000] {
            let lines = wrap(text, most);
            assert!(lines.iter().all(|line| width(line) <= most), "{lines:?}");
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&lines.concat()), letters(text));
        }
        assert_eq!(wrap(text, 2000), [text]);
        assert!(wrap("", 100).is_empty());
    }
}
