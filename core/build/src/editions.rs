//! The kept editions of the rules as a list of files. What stands in them is not looked at here: a test reads them.

use std::fs;
use std::path::Path;

/// Writes the list.
pub(crate) fn write(folder: &Path, out: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let file = entry.map_err(failed)?.file_name();
        match file.to_str().and_then(|file| file.strip_suffix(".txt")) {
            Some(name) => names.push(name.to_owned()),
            None => {
                return Err(format!("{}: not the name of an edition: {file:?}", folder.display()));
            }
        }
    }
    names.sort_unstable();
    let one = |name: &String| {
        let path = format!(
            "concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})",
            format!("/data/editions/{name}.txt")
        );
        format!("    Kept {{ name: {name:?}, text: include_str!({path}) }},\n")
    };
    let rows: String = names.iter().map(one).collect();
    let list = format!(
        "/// Every edition that is kept, by its name.\npub const KEPT: &[Kept] = &[\n{rows}];\n"
    );
    fs::write(out.join("editions.rs"), list).map_err(|error| format!("editions.rs: {error}"))
}
