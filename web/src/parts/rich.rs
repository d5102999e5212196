//! Texts with filled-in dates and telephone numbers, as HTML.

use klagevejviser_core::words::{Slots, Span, Text};

use crate::html::{Html, tag};

/// The pieces of a text that has no placeholders.
pub fn ui(text: Text) -> Vec<Span> {
    text.spans(&Slots::default())
}

/// Pieces on one line.
pub fn pieces(spans: &[Span]) -> Vec<Html> {
    spans.iter().map(piece).collect()
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
        Span::Danish(words) => tag("bdi").set("lang", "da").set("dir", "ltr").text(words).into(),
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
