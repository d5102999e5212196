//! Writes the pages without a script, and the files that the guide fetches, into a folder: `./dev build` calls it.

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    use std::path::Path;
    use std::process::ExitCode;
    use std::{env, fs};

    let Some(folder) = env::args().nth(1) else {
        eprintln!("usage: pages FOLDER");
        return ExitCode::FAILURE;
    };
    let written = klagevejviser_web::page::all();
    for file in &written {
        let path = Path::new(&folder).join(&file.path);
        let parent = path.parent().unwrap_or(Path::new("."));
        if let Err(error) = fs::create_dir_all(parent).and_then(|()| fs::write(&path, &file.text)) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    println!("{} pages and files that need no script", written.len());
    ExitCode::SUCCESS
}
