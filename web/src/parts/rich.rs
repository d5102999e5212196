//! Texts with filled-in dates and telephone numbers, as HTML.

use klagevejviser_core::words::{Slots, Span, Text};
use leptos::prelude::*;

/// The pieces of a text that has no placeholders.
pub fn ui(text: Text) -> Vec<Span> {
    text.spans(&Slots::default())
}

/// Pieces on one line.
pub fn inline(spans: Vec<Span>) -> AnyView {
    spans.into_iter().map(piece).collect_view().into_any()
}

/// Pieces as paragraphs.
pub fn paragraphs(spans: &[Span]) -> AnyView {
    spans
        .split(|span| *span == Span::Break)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| view! { <p>{inline(paragraph.to_vec())}</p> })
        .collect_view()
        .into_any()
}

fn piece(span: Span) -> AnyView {
    match span {
        Span::Plain(words) => words.into_any(),
        Span::Filled(words) => view! { <strong>{words}</strong> }.into_any(),
        Span::Phone(number) => {
            let address = dial(&number);
            view! { <a href=address>{number}</a> }.into_any()
        }
        Span::Break => view! { <br/> }.into_any(),
    }
}

/// "33 66 14 00" → "tel:+4533661400"; short numbers are dialled as they are.
fn dial(number: &str) -> String {
    let digits: String = number.chars().filter(|digit| *digit != ' ').collect();
    let country = if digits.len() == 8 { "+45" } else { "" };
    format!("tel:{country}{digits}")
}
