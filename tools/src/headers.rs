//! The headers of a deployment, read from `deploy/headers.txt`; that file explains its own format.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// How many hexadecimal digits of a file's checksum stand in its name.
pub(crate) const HASH_DIGITS: usize = 16;

/// What stands for those digits in a pattern.
const HASH: &str = "{hash}";

/// Which headers go with which path, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct HeaderRules {
    rules: Vec<Rule>,
}

/// A pattern for paths and the headers written below it.
#[derive(Debug, Clone)]
struct Rule {
    pattern: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// Why a file of headers could not be used.
#[derive(Debug)]
pub enum HeadersError {
    /// The file could not be read.
    Unreadable(PathBuf, std::io::Error),
    /// A line says nothing that can be sent.
    Line {
        /// The file.
        file: PathBuf,
        /// Its line, counted from one.
        line: usize,
        /// What is wrong with it, and what would be right.
        problem: String,
    },
}

impl fmt::Display for HeadersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(file, error) => write!(f, "cannot read {}: {error}", file.display()),
            Self::Line { file, line, problem } => write!(f, "{}:{line}: {problem}", file.display()),
        }
    }
}

impl std::error::Error for HeadersError {}

impl HeaderRules {
    /// Reads a file of headers.
    ///
    /// # Errors
    /// If the file cannot be read, or a line of it is neither a pattern, a header nor a comment.
    pub fn read(file: &Path) -> Result<Self, HeadersError> {
        let text = fs::read_to_string(file)
            .map_err(|error| HeadersError::Unreadable(file.to_path_buf(), error))?;
        Self::parse(&text).map_err(|(line, problem)| HeadersError::Line {
            file: file.to_path_buf(),
            line,
            problem,
        })
    }

    /// Reads the text of a file of headers. An error is a line, counted from one, and its problem.
    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let at_line = |problem: String| (index + 1, problem);
            if line.starts_with(char::is_whitespace) {
                let header = parse_header(content).map_err(at_line)?;
                let rule = rules.last_mut().ok_or_else(|| {
                    at_line(
                        "a header before the first pattern: write a path such as `/*` above it"
                            .into(),
                    )
                })?;
                rule.headers.push(header);
            } else if content.starts_with('/') {
                if content.replace(HASH, "").contains('{') {
                    return Err(at_line(format!(
                        "`{content}` has a brace that is not part of `{HASH}`"
                    )));
                }
                rules.push(Rule { pattern: content.to_owned(), headers: Vec::new() });
            } else {
                return Err(at_line(format!(
                    "`{content}` is no pattern, which starts with `/`, and no header, which is indented"
                )));
            }
        }
        Ok(Self { rules })
    }

    /// The headers for the path of a request.
    #[must_use]
    pub fn for_path(&self, path: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for rule in self.rules.iter().filter(|rule| fits(&rule.pattern, path)) {
            for (name, value) in &rule.headers {
                headers.insert(name.clone(), value.clone());
            }
        }
        headers
    }
}

/// Reads `Name: value`.
fn parse_header(line: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = line
        .split_once(':')
        .ok_or_else(|| format!("`{line}` is no header: write `Name: value`"))?;
    let value = value.trim();
    if value.is_empty() {
        return Err(format!("the header `{name}` has no value"));
    }
    let name = HeaderName::try_from(name)
        .map_err(|_| format!("`{name}` cannot be the name of a header"))?;
    // A value is sent as bytes, and browsers disagree about those outside ASCII.
    if !value.is_ascii() {
        return Err(format!("the value of `{name}` has a letter outside ASCII"));
    }
    let value = HeaderValue::from_str(value)
        .map_err(|_| format!("the value of `{name}` cannot be sent in a header"))?;
    Ok((name, value))
}

/// Whether a path fits a pattern of plain characters, `*` and `{hash}`.
fn fits(pattern: &str, path: &str) -> bool {
    let Some(at) = pattern.find(['*', '{']) else {
        return pattern == path;
    };
    let (plain, special) = pattern.split_at(at);
    let Some(path) = path.strip_prefix(plain) else {
        return false;
    };
    if let Some(rest) = special.strip_prefix('*') {
        let starts = path.char_indices().map(|(start, _)| start).chain([path.len()]);
        return starts.into_iter().any(|start| fits(rest, &path[start..]));
    }
    special.strip_prefix(HASH).is_some_and(|rest| {
        path.get(..HASH_DIGITS).is_some_and(is_hash) && fits(rest, &path[HASH_DIGITS..])
    })
}

/// Whether this is what a hash in a name looks like: sixteen lower-case hexadecimal digits.
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == HASH_DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(rules: &HeaderRules, path: &str, name: &str) -> Option<String> {
        Some(rules.for_path(path).get(name)?.to_str().unwrap().to_owned())
    }

    #[test]
    fn a_star_stands_for_any_characters_and_slashes() {
        for path in ["/", "/a", "/a/b.html"] {
            assert!(fits("/*", path), "{path}");
        }
        assert!(fits("/*.html", "/a/b.html"));
        assert!(!fits("/*.html", "/a/b.html.br"));
    }

    #[test]
    fn a_hash_is_sixteen_lower_case_hexadecimal_digits() {
        assert!(fits("/*-{hash}.*", "/guide-0123456789abcdef.js"));
        assert!(fits("/*-{hash}.*", "/staff/guide-0123456789abcdef.wasm"));
        assert!(!fits("/*-{hash}.*", "/guide-0123456789abcde.js"));
        assert!(!fits("/*-{hash}.*", "/guide-0123456789ABCDEF.js"));
        assert!(!fits("/*-{hash}.*", "/guide-sixteen-letters.js"));
    }

    #[test]
    fn letters_outside_ascii_in_a_path_do_no_harm() {
        assert!(fits("/*-{hash}.*", "/å-0123456789abcdef.js"));
        assert!(!fits("/{hash}", "/ååååååååå"));
    }

    #[test]
    fn the_later_pattern_holds() {
        let rules =
            HeaderRules::parse("/*\n  Cache-Control: no-cache\n/a\n  cache-control: public\n")
                .unwrap();
        assert_eq!(value(&rules, "/a", "Cache-Control").as_deref(), Some("public"));
        assert_eq!(value(&rules, "/b", "Cache-Control").as_deref(), Some("no-cache"));
    }

    #[test]
    fn a_bad_line_is_named_with_its_number() {
        for (text, line, word) in [
            ("# nothing yet\n  Vary: Accept\n", 2, "before the first pattern"),
            ("/*\n  Vary Accept\n", 2, "Name: value"),
            ("/*\n\n  V ary: Accept\n", 3, "name of a header"),
            ("/*\n  Vary:\n", 2, "no value"),
            ("/*\n  Vary: æ\n", 2, "ASCII"),
            ("Vary: Accept\n", 1, "no pattern"),
            ("/{hsah}\n", 1, "{hash}"),
        ] {
            let (found, problem) = HeaderRules::parse(text).unwrap_err();
            assert_eq!(found, line, "{text}");
            assert!(problem.contains(word), "{problem}");
        }
    }

    #[test]
    fn an_error_says_which_file() {
        let missing = HeaderRules::read(Path::new("no/such/headers.txt")).unwrap_err();
        assert!(missing.to_string().contains("no/such/headers.txt"), "{missing}");
    }
}
