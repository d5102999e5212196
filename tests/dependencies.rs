//! What the guide is built of: every package has its reason beside it, one version, and a checksum, so that nobody can
//! put another in its place. Licences and sources are looked at by cargo-deny, in `./dev check`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test without its list must stop")]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use toml::Table;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The folders whose packages npm installs.
const NPM: [&str; 3] = ["tools/npm", "tools/npm-observatory", "tools/npm-peers"];

fn read(file: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{file}")).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn json(file: &str) -> Value {
    serde_json::from_str(&read(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The workspace's Cargo.toml and those of its crates.
fn manifests() -> Vec<String> {
    let workspace: Table = read("Cargo.toml").parse().unwrap();
    let members = workspace["workspace"]["members"].as_array().unwrap();
    let crates = members.iter().map(|folder| format!("{}/Cargo.toml", folder.as_str().unwrap()));
    ["Cargo.toml".to_owned()].into_iter().chain(crates).collect()
}

/// The packages that a Cargo.toml takes from elsewhere, each with the line above it.
fn packages(manifest: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let (mut above, mut of_packages) = ("", false);
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            of_packages = section.ends_with("dependencies");
            if let Some((_, name)) = section.split_once("dependencies.") {
                found.push((name, above));
            }
        } else if of_packages && line.starts_with(|sign: char| sign.is_ascii_lowercase()) {
            // Our own crates lie here, and those of the workspace have their reason there.
            let ours = line.contains("path = ") || line.contains("workspace = true");
            let name = line.split([' ', '.', '=']).next().unwrap_or_default();
            if !ours {
                found.push((name, above));
            }
        }
        above = line;
    }
    found
}

#[test]
fn every_package_of_a_cargo_toml_has_its_reason_above_it() {
    let mut all = 0;
    for file in manifests() {
        let manifest = read(&file);
        for (name, above) in packages(&manifest) {
            assert!(above.starts_with("# "), "{file}: no reason stands above {name}");
            all += 1;
        }
    }
    assert!(all > 30, "only {all} packages were found");
}

#[test]
fn a_package_without_a_reason_is_found_wherever_it_stands() {
    let manifest = "[dependencies]\n# Reason.\none = \"1\"\ntwo = { version = \"2\" }\nown = { path = \"own\" }\n\n\
         [build-dependencies]\nthree = \"3\"\n\n[dependencies.four]\nversion = \"4\"\n\n[features]\nfive = []\n";
    let without = packages(manifest).into_iter().filter(|(_, above)| !above.starts_with('#'));
    let names: Vec<&str> = without.map(|(name, _)| name).collect();
    assert_eq!(names, ["two", "three", "four"]);
}

#[test]
fn every_package_from_npm_has_its_reason_and_one_version() {
    let reasons = read("tools/npm/README.md");
    let rows = reasons.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let reasons: BTreeSet<&str> =
        rows.filter(|(_, reason)| reason.len() > 20).map(|(name, _)| name).collect();
    let mut asked_for = BTreeSet::new();
    for folder in NPM {
        let file = format!("{folder}/package.json");
        let package = json(&file);
        assert_eq!(package.get("dependencies"), None, "{file}: nothing of npm is shipped");
        for (name, version) in package["devDependencies"].as_object().unwrap() {
            let version = version.as_str().unwrap();
            let exact = version.split('.').all(|part| part.parse::<u32>().is_ok());
            assert!(exact, "{file}: {name} may be any of {version}");
            asked_for.insert(name.clone());
        }
    }
    let asked_for: BTreeSet<&str> = asked_for.iter().map(String::as_str).collect();
    assert!(asked_for.len() > 10);
    assert_eq!(
        asked_for, reasons,
        "tools/npm/README.md gives no reason for one, or for one that is gone"
    );
}

#[test]
fn every_package_from_npm_is_known_by_its_checksum() {
    for folder in NPM {
        let file = format!("{folder}/package-lock.json");
        let lock = json(&file);
        let packages = lock["packages"].as_object().unwrap();
        assert!(packages.len() > 10, "{file}");
        // The first is the folder itself.
        for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
            let checksum = package["integrity"].as_str().unwrap_or_default();
            assert!(
                checksum.starts_with("sha512-"),
                "{file}: {name} has the checksum {checksum:?}"
            );
            assert!(package["version"].is_string(), "{file}: {name}");
        }
    }
}

#[test]
fn every_package_from_crates_io_is_known_by_its_checksum() {
    let lock: Table = read("Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    assert!(packages.len() > 100);
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let ours = package.get("source").is_none();
        assert_eq!(ours, name.starts_with("klagevejviser-"), "{name}");
        let checksum = package.get("checksum").and_then(|checksum| checksum.as_str());
        assert_eq!(checksum.map_or(0, str::len), if ours { 0 } else { 64 }, "{name}: {checksum:?}");
    }
}
