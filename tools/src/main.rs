//! The commands of `klagevejviser-tools`; `./dev` calls them.

#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{Days, NaiveDate};
use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::rules::SEEN;
use klagevejviser_tools::export::{self, Format};
use klagevejviser_tools::links;
use klagevejviser_tools::{cases, editions, finish, outcomes, serve, shorten, show};

const USAGE: &str = "usage: klagevejviser-tools finish DIST [--path /FOLDER/]
       klagevejviser-tools shorten SCRIPT MODULE NAME...
       klagevejviser-tools serve DIST --port NUMBER
       klagevejviser-tools check FILE...
       klagevejviser-tools diff REVISION
       klagevejviser-tools show RULE
       klagevejviser-tools export jdm|json-logic|dmn|csv [--out FOLDER]
       klagevejviser-tools edition [--replace]
       klagevejviser-tools links";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["finish", dist] => run_finish(Path::new(dist), None),
        ["finish", dist, "--path", path] => run_finish(Path::new(dist), Some(path)),
        ["shorten", script, module, ref keep @ ..] => run_shorten(script, module, keep),
        ["serve", dist, "--port", port] => run_serve(Path::new(dist), port),
        ["check", ref files @ ..] if !files.is_empty() => run_check(files),
        ["diff", revision] => run_diff(revision),
        ["show", rule] => run_show(rule),
        ["edition"] => run_edition(false),
        ["edition", "--replace"] => run_edition(true),
        ["links"] => run_links(),
        ["export", format] => run_export(format, &Path::new("export").join(format)),
        ["export", format, "--out", folder] => run_export(format, Path::new(folder)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run_finish(dist: &Path, path: Option<&str>) -> Result<(), String> {
    print!("{}", finish::finish(dist, path).map_err(|error| error.to_string())?);
    Ok(())
}

/// Writes both files anew. The names are those of ways into the module that stay as they are.
fn run_shorten(script: &str, module: &str, keep: &[&str]) -> Result<(), String> {
    let at = |path: &str, error: &dyn std::fmt::Display| format!("{path}: {error}");
    let text = std::fs::read_to_string(script).map_err(|error| at(script, &error))?;
    let bytes = std::fs::read(module).map_err(|error| at(module, &error))?;
    let (text, bytes) =
        shorten::shorten(&text, &bytes, keep).map_err(|error| at(module, &error))?;
    std::fs::write(script, text).map_err(|error| at(script, &error))?;
    std::fs::write(module, bytes).map_err(|error| at(module, &error))
}

fn run_serve(dist: &Path, port: &str) -> Result<(), String> {
    let port =
        port.parse().map_err(|_| format!("`{port}` is no port: give a number from 0 to 65535"))?;
    let server = serve::start(dist, port).map_err(|error| error.to_string())?;
    match server.first_page_answers() {
        Ok(true) => println!("The guide is at {} (Ctrl-C stops it).", server.url("/")),
        Ok(false) => return Err(format!("{} answers, but not with a page", server.url("/"))),
        Err(error) => return Err(format!("{} does not answer: {error}", server.url("/"))),
    }
    server.wait();
    Ok(())
}

fn run_check(files: &[&str]) -> Result<(), String> {
    let today = today().ok_or("the clock of this machine shows no day that can be counted from")?;
    let mut failed = Vec::new();
    for file in files {
        let checked = cases::check(&COPENHAGEN, Path::new(file), today);
        print!("{}", checked.lines);
        if !checked.passed {
            failed.push(*file);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// What has changed since a revision of the project in which this is run.
fn run_diff(revision: &str) -> Result<(), String> {
    let changes = outcomes::diff(&COPENHAGEN, Path::new("."), revision);
    print!("{}", changes.map_err(|error| error.to_string())?);
    Ok(())
}

fn run_show(rule: &str) -> Result<(), String> {
    let today = today().ok_or("the clock of this machine shows no day that can be counted from")?;
    let shown = show::show(&COPENHAGEN, rule, Path::new(show::CASES), today);
    print!("{}", shown.map_err(|error| error.to_string())?);
    Ok(())
}

fn run_edition(replace: bool) -> Result<(), String> {
    let today = today().ok_or("the clock of this machine shows no day that can be counted from")?;
    let done = editions::keep(&COPENHAGEN, SEEN, Path::new(editions::FOLDER), today, replace);
    println!("{}", done.map_err(|error| error.to_string())?);
    Ok(())
}

fn run_links() -> Result<(), String> {
    print!("{}", links::table().map_err(|error| error.to_string())?);
    Ok(())
}

fn run_export(format: &str, folder: &Path) -> Result<(), String> {
    let exported = Format::named(format)
        .and_then(|format| export::export(&COPENHAGEN, format, folder))
        .map_err(|error| error.to_string())?;
    let (files, folder) = (exported.files.len(), folder.display());
    println!("{files} tables, {} bytes, in {folder}", exported.bytes);
    Ok(())
}

/// The day in Greenwich: a table of cases means the same on the day before and the day after.
fn today() -> Option<NaiveDate> {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_days(Days::new(since.as_secs() / SECONDS))
}
