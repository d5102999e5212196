//! A piece of a page as plain data: drawn by the browser in the guide, and written as text by the build for
//! the pages without a script. One drawing for both.
//!
//! Forms are this, too: a `view!` of Leptos is a type of its own with its own code for building and changing it, and for
//! the directory that came to 24 kB brotli (`docs/decisions/005-pages-as-data.md`).

use std::ops::{Deref, DerefMut};

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Html {
    /// Words.
    Text(String),
    /// An element.
    Tag(Tag),
}

/// An element with its attributes and what stands in it.
///
/// It is a pointer, so that putting one into another moves a word: that made the guide's module 4 kB smaller (brotli).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(Box<Element>);

/// What an element is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub children: Vec<Html>,
}

/// An element.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Element { name, attributes: Vec::new(), children: Vec::new() }))
}

impl Deref for Tag {
    type Target = Element;

    fn deref(&self) -> &Element {
        &self.0
    }
}

impl DerefMut for Tag {
    fn deref_mut(&mut self) -> &mut Element {
        &mut self.0
    }
}

impl Tag {
    /// With an attribute.
    #[must_use]
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    /// With a class.
    #[must_use]
    #[inline(never)]
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// With more words.
    #[must_use]
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Self {
        self.0.children.push(Html::Text(text.to_owned()));
        self
    }

    /// With one more element.
    #[must_use]
    #[inline(never)]
    pub fn put(mut self, tag: Tag) -> Self {
        self.0.children.push(Html::Tag(tag));
        self
    }

    /// With more pieces.
    #[must_use]
    #[inline(never)]
    pub fn all(mut self, pieces: Vec<Html>) -> Self {
        self.0.children.extend(pieces);
        self
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Self {
        Html::Tag(tag)
    }
}

/// Elements that have no end.
const VOID: [&str; 5] = ["br", "hr", "input", "link", "wbr"];

/// Pieces as the text of a page.
///
/// ```
/// use klagevejviser_web::html::{tag, written};
/// let page = tag("p").class("left").text("5 < 6 & ").put(tag("strong").text("æ"));
/// assert_eq!(written(&[page.into()]), "<p class=\"left\">5 &lt; 6 &amp; <strong>æ</strong></p>");
/// ```
pub fn written(pieces: &[Html]) -> String {
    let mut out = String::new();
    for piece in pieces {
        write(piece, &mut out);
    }
    out
}

fn write(piece: &Html, out: &mut String) {
    match piece {
        Html::Text(text) => escape(text, out),
        Html::Tag(tag) => {
            out.push('<');
            out.push_str(tag.name);
            for (name, value) in &tag.attributes {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
            out.push('>');
            for child in &tag.children {
                write(child, out);
            }
            if !VOID.contains(&tag.name) {
                out.push_str("</");
                out.push_str(tag.name);
                out.push('>');
            }
        }
    }
}

/// What would mean something in HTML, as words.
fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(sign),
        }
    }
}
