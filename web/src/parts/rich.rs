//! Texts with filled-in dates and telephone numbers, as HTML.

use klagevejviser_core::words::{Slots, Span, Text};

use crate::html::{Html, Tag, tag};

/// The pieces of a text that has no placeholders.
pub fn ui(text: impl Into<Text>) -> Vec<Span> {
    text.into().spans(&Slots::default())
}

/// Pieces on one line.
pub fn pieces(spans: &[Span]) -> Vec<Html> {
    let drawn = spans.iter().map(piece).collect();
    // A whole sentence in Danish stays together, with its days and numbers: else it would be turned round in parts.
    let is_danish = spans.iter().any(|span| matches!(span, Span::Danish(_)))
        && !spans.iter().any(|span| matches!(span, Span::Plain(words) if !words.trim().is_empty()));
    if is_danish && spans.len() > 1 { vec![danish().all(drawn).into()] } else { drawn }
}

/// A text on one line in which what is filled in does not stand out.
pub fn line(text: Text, slots: &Slots) -> Html {
    let words = text.plain(slots);
    if text.lang().is_some() { danish().text(&words).into() } else { Html::Text(words) }
}

/// What holds Danish on a page in another language.
fn danish() -> Tag {
    tag("bdi").set("lang", "da").set("dir", "ltr")
}

/// Pieces as paragraphs.
pub fn paragraphs(spans: &[Span]) -> Vec<Html> {
    spans
        .split(|span| *span == Span::Break)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| tag("p").all(pieces(paragraph)).into())
        .collect()
}

fn piece(span: &Span) -> Html {
    match span {
        Span::Plain(words) => Html::Text(words.clone()),
        Span::Danish(words) => danish().text(words).into(),
        Span::Filled(words) => tag("strong").text(words).into(),
        Span::Phone(number) => tag("a").set("href", &dial(number)).text(number).into(),
        Span::Break => tag("br").into(),
    }
}

/// "33 66 14 00" → "tel:+4533661400"; short numbers are dialled as they are.
fn dial(number: &str) -> String {
    let digits: String = number.chars().filter(|digit| *digit != ' ').collect();
    let country = if digits.len() == 8 { "+45" } else { "" };
    format!("tel:{country}{digits}")
}
