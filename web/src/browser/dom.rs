//! Elements of a page that somebody else has written: what stands around them, what is in their fields, and what is
//! pressed and typed in them.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    KeyboardEvent,
};

/// Puts an empty element with this id into what an id names, behind its last heading, list or field: where the words
/// of the part end.
pub fn put_into(part: &str, id: &str) -> Option<()> {
    let part = gloo_utils::document().get_element_by_id(part)?;
    let last = part.query_selector_all(":scope > :is(h2, ul, ol, .letter-field)").ok()?;
    let last = last.get(last.length().checked_sub(1)?)?;
    let made = gloo_utils::document().create_element("div").ok()?;
    made.set_id(id);
    made.set_class_name("desk-part");
    part.insert_before(&made, last.next_sibling().as_ref()).ok().map(|_| ())
}

/// Puts an empty element with this id before another, and marks that other as what it stands for.
pub fn put_in_place_of(other: &HtmlElement, id: &str) -> Option<()> {
    let made = gloo_utils::document().create_element("div").ok()?;
    made.set_id(id);
    made.set_class_name("desk");
    other.parent_node()?.insert_before(&made, Some(other)).ok()?;
    other.set_attribute("data-desk", id).ok()
}

/// The elements within the one with this id that a selector names.
pub fn within(id: &str, selector: &str) -> Vec<Element> {
    let Some(host) = gloo_utils::document().get_element_by_id(id) else { return Vec::new() };
    let Ok(found) = host.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Ticks a field, or takes the tick away.
pub fn tick(field: &Element, ticked: bool) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_checked(ticked);
    }
}

/// Whether a field is ticked.
pub fn has_tick(field: &Element) -> bool {
    field.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked)
}

/// Whether the field with this id is ticked.
pub fn is_ticked(id: &str) -> bool {
    gloo_utils::document().get_element_by_id(id).is_some_and(|field| has_tick(&field))
}

/// What stands in a field of several lines.
pub fn written(id: &str) -> String {
    let field = gloo_utils::document().get_element_by_id(id);
    let field = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Puts words into a field.
pub fn put_words(id: &str, words: &str) {
    let field = gloo_utils::document().get_element_by_id(id);
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
        && field.value() != words
    {
        field.set_value(words);
    }
}

/// The place of what is chosen in a list that folds out; nothing where there is no such list.
pub fn chosen(id: &str) -> Option<usize> {
    let list =
        gloo_utils::document().get_element_by_id(id)?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}

/// The element that an event is about.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Calls with every event of this kind within the element with this id, for as long as the page lives.
pub fn listen(id: &str, kind: &'static str, call: impl Fn(Element) + 'static) {
    let Some(host) = gloo_utils::document().get_element_by_id(id) else { return };
    let heard = move |event: &Event| {
        if let Some(target) = target(event) {
            call(target);
        }
    };
    EventListener::new(&host, kind, heard).forget();
}

/// A key as it was pressed.
pub struct Pressed {
    /// Its name: "Enter", "a".
    pub key: String,
    /// The digit on it, whatever is written with Shift.
    pub digit: Option<u8>,
    /// Whether Shift was held.
    pub shift: bool,
    /// What had the focus.
    pub on: Option<Element>,
}

/// Calls when a key is pressed without Ctrl, Alt or Meta; what the browser would do is left out if `call` says that
/// the key was taken.
pub fn on_key(call: impl Fn(&Pressed) -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let heard = move |event: &Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.ctrl_key() || key.alt_key() || key.meta_key() || key.is_composing() {
            return;
        }
        let code = key.code();
        let digit = code.strip_prefix("Digit").or(code.strip_prefix("Numpad"));
        // A keyboard on the screen may know no place of a key, only what it writes.
        let digit = digit.and_then(|digit| digit.parse().ok()).or_else(|| key.key().parse().ok());
        let pressed = Pressed { key: key.key(), digit, shift: key.shift_key(), on: target(event) };
        if call(&pressed) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&gloo_utils::document(), "keydown", options, heard).forget();
}
