//! Pieces of a page as elements of the browser. No text is ever read as HTML.

use web_sys::{Document, Node};

use super::page;
use crate::html::Html;

/// Puts pieces into an element, in place of what is there; nothing happens where the element is not drawn.
pub fn fill(id: &str, pieces: &[Html]) {
    let document = gloo_utils::document();
    let Some(element) = document.get_element_by_id(id) else { return };
    element.set_text_content(None);
    for piece in pieces {
        put(&document, &element, piece);
    }
}

/// The pieces in place of what stands in each element of the page that a selector names.
pub fn draw_into(selector: &str, pieces: &[Html]) {
    let document = gloo_utils::document();
    let Ok(found) = document.query_selector_all(selector) else { return };
    for host in (0..found.length()).filter_map(|at| found.get(at)) {
        host.set_text_content(None);
        for piece in pieces {
            put(&document, &host, piece);
        }
    }
}

/// What is drawn as a picture: elements of another space of names.
const SVG: [&str; 8] = ["svg", "g", "rect", "text", "polyline", "title", "circle", "polygon"];
const SVG_SPACE: &str = "http://www.w3.org/2000/svg";

fn put(document: &Document, parent: &Node, piece: &Html) {
    match piece {
        Html::Text(text) => {
            let _ = parent.append_child(&document.create_text_node(text));
        }
        Html::Tag(tag) => {
            let made = if SVG.contains(&tag.name) {
                document.create_element_ns(Some(SVG_SPACE), tag.name)
            } else {
                document.create_element(tag.name)
            };
            // A browser that refuses that can show nothing: better the plain page, which says so, than half of one.
            let Ok(element) = made else { return page::fail() };
            for (name, value) in &tag.attributes {
                let _ = element.set_attribute(name, value);
            }
            for child in &tag.children {
                put(document, &element, child);
            }
            let _ = parent.append_child(&element);
        }
    }
}
