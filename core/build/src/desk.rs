//! The sheet of what answers on the staff pages while somebody types.

use std::fs;
use std::path::Path;

use crate::sheet::{Sheet, Terms, read_all};

const SHEET: Sheet = Sheet {
    folder: "desk",
    stem: "skranke",
    whose: "what answers on the staff pages",
    families: &[],
    plain: &["Ui"],
    whole: true,
};
/// Placeholders that the guide fills in itself, in the order of `desk::Slot`.
const OWN: [&str; 3] = ["dato", "tal", "navn"];

/// Writes `desk.rs` and the files of texts.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut all = read_all(&SHEET, core, Terms::new())?;
    all.errors.extend(all.check_slots(&OWN, "placeholder $"));
    let mut rust = String::new();
    all.constants(&SHEET, "", &mut rust);
    if !all.errors.is_empty() {
        return Err(all.errors);
    }
    all.files(&SHEET, &OWN, out, &mut rust)?;
    fs::write(out.join("desk.rs"), rust).map_err(|error| vec![format!("desk.rs: {error}")])
}
