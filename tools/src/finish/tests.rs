//! A whole build, from the folder that trunk leaves to the one that is deployed.

use std::io::Read;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::*;

/// A folder of its own for a test, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("klagevejviser-{name}-{}", std::process::id()));
        fs::create_dir_all(path.join("aa")).unwrap();
        let page = "<!doctype html><html><link href=\"./s-0123456789abcdef.css\"> og så videre, "
            .repeat(20);
        fs::write(path.join("index.html"), page).unwrap();
        fs::write(path.join("s-0123456789abcdef.css"), "p { color: red } ".repeat(20)).unwrap();
        fs::write(path.join("aa/small.txt"), "x").unwrap();
        fs::write(path.join("aa/picture.png"), [0; 200]).unwrap();
        Self(path)
    }

    fn contents(&self) -> Files {
        let mut files = Files::new();
        read_folder(&self.0, "", &mut files).unwrap();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_build_is_renamed_compressed_and_listed() {
    let folder = Folder::new("build");
    let report = finish(&folder.0, None).unwrap();
    let files = folder.contents();
    let names: Vec<&String> = files.keys().collect();
    assert!(!files.contains_key("s-0123456789abcdef.css"), "{names:?}");
    assert!(
        files.contains_key("index.html.br") && files.contains_key("index.html.gz"),
        "{names:?}"
    );
    // What does not get smaller has no copy.
    assert!(
        !files.contains_key("aa/small.txt.br") && !files.contains_key("aa/picture.png.br"),
        "{names:?}"
    );

    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(&files["index.html.gz"][..]).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, files["index.html"]);
    let mut plain = Vec::new();
    brotli::Decompressor::new(&files["index.html.br"][..], 4096).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, files["index.html"]);

    let list = String::from_utf8(files[CHECKSUMS].clone()).unwrap();
    assert_eq!(list.lines().count(), files.len() - 1);
    assert!(list.contains(&format!("{}  aa/small.txt", hex(&Sha256::digest("x")))), "{list}");
    assert_eq!(report.sizes().len(), 4);
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = Folder::new("twice");
    let first = finish(&folder.0, None).unwrap();
    let files = folder.contents();
    assert_eq!(finish(&folder.0, None).unwrap(), first);
    assert_eq!(folder.contents(), files);
}

/// A folder with a service worker and what it keeps.
fn with_a_worker(name: &str) -> Folder {
    let folder = Folder::new(name);
    fs::create_dir_all(folder.0.join("en")).unwrap();
    fs::create_dir_all(folder.0.join("trin")).unwrap();
    for file in ["akut.html", "en/akut.html", "trin/index.html", "uden-net.html"] {
        fs::write(folder.0.join(file), "<html>").unwrap();
    }
    for start in [
        "guide",
        "directory",
        "rules",
        "letters",
        "more",
        "acts",
        "shared-1",
        "emner-da",
        "opslag-da",
        "soeg",
        "breve-da",
        "tekster-en",
        "staff",
        "figures",
    ] {
        fs::write(folder.0.join(format!("{start}-0123456789abcdef.txt")), start).unwrap();
    }
    fs::write(folder.0.join("boot.js"), "start()").unwrap();
    fs::write(folder.0.join("sw.js"), "serve();\nmore();\n").unwrap();
    folder
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn the_service_worker_learns_every_file_of_the_guide_with_the_checksum_of_its_bytes() {
    let folder = with_a_worker("worker");
    let report = finish(&folder.0, None).unwrap();
    let files = folder.contents();
    let worker = text(&files, "sw.js");
    let (line, code) = worker.split_once('\n').unwrap();
    assert_eq!(code, "serve();\nmore();\n");
    let sum = |name: &str| BASE64_STANDARD.encode(Sha256::digest(&files[name]));
    // A page of a folder by the folder, as people ask for it.
    for (address, file) in
        [("", "index.html"), ("trin/", "trin/index.html"), ("akut.html", "akut.html")]
    {
        assert!(line.contains(&format!("\"{address}\":\"sha256-{}\"", sum(file))), "{line}");
    }
    for start in [
        "guide-",
        "directory-",
        "rules-",
        "letters-",
        "more-",
        "acts-",
        "shared-1-",
        "emner-da-",
        "opslag-da-",
        "soeg-",
        "breve-da-",
        "tekster-en-",
    ] {
        let name = files.keys().find(|name| name.starts_with(start)).unwrap();
        assert!(line.contains(&format!("\"{name}\":\"sha256-{}\"", sum(name))), "{name}: {line}");
    }
    for other in ["staff", "figures", "boot", "s-", "small", "picture", "sw.js", "checksums"] {
        assert!(!line.contains(&format!("\"{other}")), "{other}: {line}");
    }
    assert_eq!(line.matches("sha256-").count(), 17);
    assert!(report.to_string().contains("17 files that the guide keeps"), "{report}");
    // A second run writes the same, and other bytes in one file give another worker.
    finish(&folder.0, None).unwrap();
    assert_eq!(folder.contents(), files);
    fs::write(folder.0.join("akut.html"), "<html lang=da>").unwrap();
    finish(&folder.0, None).unwrap();
    assert_ne!(text(&folder.contents(), "sw.js"), worker);
}

#[test]
fn a_build_that_lacks_what_the_service_worker_keeps_is_refused() {
    let folder = with_a_worker("lacking");
    fs::remove_file(folder.0.join("akut.html")).unwrap();
    assert!(
        finish(&folder.0, None).unwrap_err().to_string().starts_with("akut.html was not built")
    );
    fs::write(folder.0.join("akut.html"), "").unwrap();
    fs::remove_file(folder.0.join("soeg-0123456789abcdef.txt")).unwrap();
    assert!(finish(&folder.0, None).unwrap_err().to_string().starts_with("soeg-* was not built"));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = finish(Path::new("no/such/folder"), None).unwrap_err();
    assert!(error.to_string().contains("no/such/folder"), "{error}");
}

#[test]
fn in_a_folder_of_a_site_the_page_for_what_is_not_there_leads_into_that_folder() {
    const PAGE: &str = r#"<html data-at="/"><a href="/">Guide</a><a href="/en/emner/">Topics</a><a href="tel:112">"#;
    let folder = Folder::new("moved");
    let page = folder.0.join("404.html");
    fs::write(&page, PAGE).unwrap();
    // A folder whose name one of the addresses has too; and once more to another.
    for path in ["/en/", "/klage/vejviser/", "/"] {
        for _ in 0..2 {
            finish(&folder.0, Some(path)).unwrap();
            let expected = PAGE.replace("=\"/", &format!("=\"{path}"));
            assert_eq!(fs::read_to_string(&page).unwrap(), expected, "{path}");
        }
        let list = fs::read_to_string(folder.0.join(CHECKSUMS)).unwrap();
        assert!(list.contains(&hex(&Sha256::digest(fs::read(&page).unwrap()))), "{path}: {list}");
    }
}

#[test]
fn what_is_no_folder_of_a_site_is_refused_and_nothing_is_changed() {
    let folder = Folder::new("refused");
    let page = folder.0.join("404.html");
    for (content, path, says) in [
        ("<html data-at=\"/\">", "klage", "`klage` is no folder of a site"),
        ("<html data-at=\"/\">", "/klage", "with a slash before and after"),
        ("<html data-at=\"/\">", "//elsewhere.example/", "is no folder"),
        ("<html data-at=\"/\">", "/../", "is no folder"),
        ("<html data-at=\"/\">", "/\"><script>/", "is no folder"),
        ("<html data-at=\"/\">", "", "is no folder"),
        ("<html>", "/klage/", "404.html is missing, or its first tag has no data-at"),
    ] {
        fs::write(&page, content).unwrap();
        let before = folder.contents();
        let error = finish(&folder.0, Some(path)).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
        assert_eq!(folder.contents(), before, "{path}");
    }
}

#[test]
fn the_same_files_give_the_same_bytes_in_whatever_order_they_were_written() {
    let (one, other) = (Folder::new("one"), Folder::new("other"));
    let files = one.contents();
    for name in files.keys() {
        fs::remove_file(other.0.join(name)).unwrap();
    }
    for (name, bytes) in files.iter().rev() {
        fs::write(other.0.join(name), bytes).unwrap();
    }
    assert_eq!(finish(&one.0, None).unwrap(), finish(&other.0, None).unwrap());
    assert_eq!(one.contents(), other.contents());
}
