//! An address as a QR code: a picture that the camera of a phone reads from paper.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::html::{Tag, tag};

/// How many modules around the code must stay white.
const QUIET: i32 = 4;

/// The code of an address, black on white, one unit a module; nothing for an address that no code can hold. Screen
/// readers hear `name`; the address itself belongs beside it, in words.
pub(super) fn code(address: &str, name: &str) -> Option<Tag> {
    // A quarter may be lost, as by a fold or a thumb; more makes the modules finer.
    let code = QrCode::encode_text(address, QrCodeEcc::Quartile).ok()?;
    let size = code.size();
    let whole = size + 2 * QUIET;
    let ground =
        tag("path").set("fill", "#fff").set("d", &format!("M0 0h{whole}v{whole}h-{whole}z"));
    let dark = tag("path").set("fill", "#000").set("d", &dark(&code));
    let svg = tag("svg").class("qr").set("viewBox", &format!("0 0 {whole} {whole}"));
    // A size of its own, for where there is no style.
    let svg = svg.set("width", "160").set("height", "160").set("shape-rendering", "crispEdges");
    Some(svg.set("role", "img").set("aria-label", name).put(ground).put(dark))
}

/// Each run of dark modules in a row, as a box.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Beside the code everything is light.
            let run = (x..).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path += &format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    path
}
