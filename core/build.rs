//! Writes the texts and the directory as Rust: see `build/`.

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=texts");
    println!("cargo:rerun-if-changed=data");
    let out = env::var("OUT_DIR").unwrap_or_default();
    match klagevejviser_build::write(Path::new("."), Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
            ExitCode::FAILURE
        }
    }
}
