//! Where the built guide is, and a small reader of its pages: enough to look at every tag.

use std::path::PathBuf;

/// The folder with the built guide: `dist/`, or the one that `KLAGEVEJVISER_DIST` names.
#[must_use]
pub fn dist() -> PathBuf {
    let built = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../dist"));
    std::env::var_os("KLAGEVEJVISER_DIST").map_or_else(built, PathBuf::from)
}

/// A start tag of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its attributes, in order; one without a value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// The text up to the next tag.
    pub text: String,
}

impl Tag {
    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The start tags of a page, in order. Knows what our own pages use, which are simple.
#[must_use]
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = end_of_tag(rest);
        let inside = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or_default();
        if !inside.starts_with(['/', '!']) {
            let text = rest.split('<').next().unwrap_or_default().to_owned();
            found.push(tag(inside, text));
        }
    }
    found
}

/// Where the tag ends: at the first `>` outside quotes.
fn end_of_tag(html: &str) -> usize {
    let mut quote = None;
    for (at, sign) in html.char_indices() {
        match (quote, sign) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            _ => {}
        }
    }
    html.len()
}

fn tag(inside: &str, text: String) -> Tag {
    let inside = inside.trim_end_matches('/').trim();
    let (name, mut rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(|sign: char| sign == '=' || sign.is_whitespace()).unwrap_or(rest.len());
        let key = rest[..end].to_lowercase();
        rest = &rest[end..];
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let quote = after.chars().next().filter(|sign| matches!(sign, '"' | '\''));
            let (found, left) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            value = found;
            rest = left;
        }
        attributes.push((key, value.to_owned()));
    }
    Tag { name: name.to_lowercase(), attributes, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_their_attributes_and_comments_are_not() {
        let html = r#"<!DOCTYPE html><!-- <b a="1"> --><p class='x > y' hidden>Ring <a href="tel:112">112</a><br/>"#;
        let found = tags(html);
        let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["p", "a", "br"]);
        assert_eq!(found[0].attribute("class"), Some("x > y"));
        assert_eq!(found[0].attribute("hidden"), Some(""));
        assert_eq!((found[1].attribute("href"), found[1].text.as_str()), (Some("tel:112"), "112"));
    }
}
