//! Writes the pages without a script, and the files that the guide fetches, into a folder: `./dev build` calls it.

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    use std::path::Path;
    use std::process::ExitCode;
    use std::{env, fs};

    use klagevejviser_web::page::{MODULES, Module};

    let Some(folder) = env::args().nth(1) else {
        eprintln!("usage: pages FOLDER");
        return ExitCode::FAILURE;
    };
    let mut written = klagevejviser_web::page::all();
    let files = fs::read_dir(&folder).into_iter().flatten().flatten();
    let names: Vec<String> = files.filter_map(|file| file.file_name().into_string().ok()).collect();
    for (start, parts) in MODULES {
        let named = |ending: &str| {
            let is_it = |name: &&String| name.starts_with(start) && name.ends_with(ending);
            names.iter().find(is_it).cloned()
        };
        let (Some(script), Some(wasm)) = (named(".js"), named(".wasm")) else {
            eprintln!("{folder}: there is no {start}*.wasm; build the modules before");
            return ExitCode::FAILURE;
        };
        klagevejviser_web::page::load(&mut written, &Module { parts, script, wasm });
    }
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
