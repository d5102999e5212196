//! Shortens the names by which a module and its script know each other. wasm-bindgen makes them long, with a hash in
//! each, and they stand in both: in the guide, 5 kB (brotli) of names that nobody reads. What the script does not name
//! is no way into the module any more, so that what only it led to can be left out of it afterwards.
//!
//! Short names are the same in every build. So that a script and a module of two builds never take each other for a pair,
//! the script is called by the bytes of the module.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

/// What the module and the script cannot be: a pair.
#[derive(Debug, PartialEq, Eq)]
pub enum Error {
    /// The module is not WebAssembly, or ends too early.
    Torn,
    /// The module asks for this, and the script does not give it.
    NotGiven(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Torn => write!(f, "the module is no WebAssembly, or ends too early"),
            Error::NotGiven(name) => {
                write!(f, "the module asks its script for `{name}`, which the script does not name")
            }
        }
    }
}

/// The same pair with short names: the script, and the module. `keep` are ways into the module that others know by name.
///
/// # Errors
///
/// If the module cannot be read, or asks for what the script does not name.
pub fn shorten(script: &str, module: &[u8], keep: &[&str]) -> Result<(String, Vec<u8>), Error> {
    let named: Vec<&str> = tokens(script).filter(|token| is_word(token)).collect();
    let mut names = Names { pair: pair(module), ..Names::default() };
    let mut left = Bytes(module);
    let mut out = left.take(8)?.to_vec();
    if !out.starts_with(b"\0asm") {
        return Err(Error::Torn);
    }
    while !left.0.is_empty() {
        let id = left.take(1)?[0];
        let length = left.number()?;
        let mut content = Bytes(left.take(length)?);
        let section = match id {
            IMPORTS => imports(&mut content, &mut names, &named)?,
            EXPORTS => exports(&mut content, &mut names, &named, keep)?,
            _ => content.0.to_vec(),
        };
        out.push(id);
        put_number(&mut out, section.len());
        out.extend(section);
    }
    // Quoted, as the key of what it gives.
    let quoted = |name: &str| format!("\"{name}\"");
    let script = match names.script.as_str() {
        "" => script.to_owned(),
        name => script.replace(&quoted(name), &quoted(&names.pair)),
    };
    let script = tokens(&script).map(|token| names.given.get(token).map_or(token, String::as_str));
    Ok((script.collect(), out))
}

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Each import with a short name, where the script gives it.
fn imports(content: &mut Bytes<'_>, names: &mut Names, named: &[&str]) -> Result<Vec<u8>, Error> {
    let count = content.number()?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        let (from, name) = (content.name()?, content.name()?);
        // What comes from elsewhere is named there.
        let is_of_script = from.ends_with("_bg.js");
        if is_of_script {
            if !named.contains(&name) {
                return Err(Error::NotGiven(name.to_owned()));
            }
            from.clone_into(&mut names.script);
        }
        put_name(&mut out, if is_of_script { &names.pair } else { from });
        put_name(&mut out, if is_of_script { names.short(name) } else { name });
        let before = content.0;
        match content.take(1)?[0] {
            // A table: of what, and how long; a memory: how long; a global: of what, and whether it changes.
            1 => {
                content.take(1)?;
                content.limits()?;
            }
            2 => content.limits()?,
            3 => drop(content.take(2)?),
            // A function, by its type; a tag, with one byte more.
            kind => {
                content.take(usize::from(kind == 4))?;
                content.number()?;
            }
        }
        out.extend(&before[..before.len() - content.0.len()]);
    }
    Ok(out)
}

/// The exports that the script names, each with a short name.
fn exports(
    content: &mut Bytes<'_>,
    names: &mut Names,
    named: &[&str],
    keep: &[&str],
) -> Result<Vec<u8>, Error> {
    let mut kept = Vec::new();
    for _ in 0..content.number()? {
        let name = content.name()?;
        let before = content.0;
        content.take(1)?;
        content.number()?;
        if keep.contains(&name) || named.contains(&name) {
            let short = if keep.contains(&name) { name } else { names.short(name) };
            let mut row = Vec::new();
            put_name(&mut row, short);
            row.extend(&before[..before.len() - content.0.len()]);
            kept.push(row);
        }
    }
    let mut out = Vec::new();
    put_number(&mut out, kept.len());
    out.extend(kept.concat());
    Ok(out)
}

/// What the script is called instead: a word, which begins with a letter.
fn pair(module: &[u8]) -> String {
    let sum = Sha256::digest(module);
    sum[..4].iter().fold("b".to_owned(), |name, byte| name + &format!("{byte:02x}"))
}

/// Short names, in the order in which they were asked for.
#[derive(Default)]
struct Names {
    /// What the module calls the script.
    script: String,
    /// What it calls it afterwards.
    pair: String,
    given: BTreeMap<String, String>,
}

impl Names {
    fn short(&mut self, name: &str) -> &str {
        let mut number = self.given.len();
        self.given.entry(name.to_owned()).or_insert_with(|| {
            let mut short = String::new();
            loop {
                short.push(char::from(LETTERS[number % LETTERS.len()]));
                number /= LETTERS.len();
                if number == 0 {
                    break;
                }
            }
            short
        })
    }
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const fn is_of_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_' || sign == '$'
}

fn is_word(token: &str) -> bool {
    token.starts_with(is_of_word)
}

/// A script as words and what stands between them.
fn tokens(script: &str) -> impl Iterator<Item = &str> {
    let mut left = script;
    std::iter::from_fn(move || {
        let first = left.chars().next()?;
        let end = left.find(|sign| is_of_word(sign) != is_of_word(first)).unwrap_or(left.len());
        let (token, rest) = left.split_at(end);
        left = rest;
        Some(token)
    })
}

/// What is left of a module to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Error> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Error::Torn)?;
        self.0 = rest;
        Ok(taken)
    }

    /// A number as WebAssembly writes it: seven bits a byte, the lowest first.
    fn number(&mut self) -> Result<usize, Error> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Error::Torn)
    }

    fn name(&mut self) -> Result<&'a str, Error> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| Error::Torn)
    }

    fn limits(&mut self) -> Result<(), Error> {
        let has_end = self.take(1)?[0] & 1 == 1;
        self.number()?;
        if has_end {
            self.number()?;
        }
        Ok(())
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = number.to_le_bytes()[0] & 0x7f;
        number >>= 7;
        out.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn put_name(out: &mut Vec<u8>, name: &str) {
    put_number(out, name.len());
    out.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that asks a script for one function and gives memories by these names.
    fn module(from: &str, asked: &str, given: &[&str]) -> Vec<u8> {
        let mut asks = vec![1];
        put_name(&mut asks, from);
        put_name(&mut asks, asked);
        asks.extend([0, 0]);
        let mut gives = vec![u8::try_from(given.len()).unwrap_or_default()];
        for name in given {
            put_name(&mut gives, name);
            gives.extend([2, 0]);
        }
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, section) in [(IMPORTS, asks), (EXPORTS, gives)] {
            out.push(id);
            put_number(&mut out, section.len());
            out.extend(section);
        }
        out
    }

    const SCRIPT: &str =
        "i={\"./guide_bg.js\":{__wbg_get_12(e){return e.__wbg_get_123}}};w.free_ab()";

    const LONG: &str = "./guide_bg.js";

    #[test]
    fn both_sides_have_the_same_short_name_and_what_is_not_named_is_no_way_in() {
        let long = module(LONG, "__wbg_get_12", &["memory", "free_ab", "nobody"]);
        let (script, short) = shorten(SCRIPT, &long, &["memory"]).expect("it is a pair");
        let pair = pair(&long);
        assert_eq!(script, format!("i={{\"{pair}\":{{a(e){{return e.__wbg_get_123}}}}}};w.b()"));
        assert_eq!(short, module(&pair, "a", &["memory", "b"]));
        assert_ne!(pair, super::pair(&module(LONG, "__wbg_get_12", &["memory"])));
    }

    #[test]
    fn a_script_that_does_not_give_what_is_asked_for_is_refused() {
        let error = shorten(SCRIPT, &module(LONG, "__wbg_set_9", &[]), &[]);
        assert_eq!(error, Err(Error::NotGiven("__wbg_set_9".to_owned())));
    }

    #[test]
    fn what_is_no_module_or_ends_early_is_refused() {
        let whole = module(LONG, "__wbg_get_12", &["memory"]);
        // Between two sections a module can end.
        let between = 10 + usize::from(whole[9]);
        for end in (9..whole.len()).filter(|end| *end != between) {
            assert_eq!(shorten(SCRIPT, &whole[..end], &[]), Err(Error::Torn), "{end}");
        }
        assert_eq!(shorten(SCRIPT, b"<!doctype html>", &[]), Err(Error::Torn));
    }
}
