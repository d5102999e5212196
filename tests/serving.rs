//! What is deployed, asked for over a real connection: every file of `dist/` with the headers of `deploy/headers.txt`. What
//! stands on the pages themselves is looked at in `on_pages`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use klagevejviser_tests::site::dist;
use klagevejviser_tools::serve::{self, Server};

#[path = "serving/deployed.rs"]
mod deployed;
#[path = "serving/later.rs"]
mod later;
#[path = "serving/observatory.rs"]
mod observatory;
#[path = "serving/on_pages.rs"]
mod on_pages;
#[path = "serving/same_bytes.rs"]
mod same_bytes;

/// An answer of the server.
struct Answer {
    status: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The body as it was before it was compressed for the way.
    fn decoded(&self) -> Vec<u8> {
        let mut plain = Vec::new();
        match self.header("content-encoding") {
            "" => plain.clone_from(&self.body),
            "br" => {
                brotli::Decompressor::new(&self.body[..], 4096).read_to_end(&mut plain).unwrap();
            }
            "gzip" => {
                flate2::read::GzDecoder::new(&self.body[..]).read_to_end(&mut plain).unwrap();
            }
            other => panic!("nobody asked for {other}"),
        }
        plain
    }
}

fn server() -> Server {
    serve::start(&dist(), 0).unwrap_or_else(|error| panic!("{error}"))
}

fn ask(server: &Server, line: &str, headers: &str) -> Answer {
    let answer = ask_at(server.address(), line, headers);
    let known = !answer.headers.contains_key("transfer-encoding");
    assert!(known, "the length of every file is known");
    answer
}

fn ask_at(server: SocketAddr, line: &str, headers: &str) -> Answer {
    let mut connection = TcpStream::connect(server).unwrap();
    let request =
        format!("{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n");
    connection.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("headers end");
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().trim_start_matches("HTTP/1.1 ").to_owned();
    let mut headers = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let before = headers.insert(name.to_lowercase(), value.trim().to_owned());
        assert_eq!(before, None, "{name} is sent twice");
    }
    let body = &bytes[end + 4..];
    let is_in_parts = headers.get("transfer-encoding").is_some_and(|coding| coding == "chunked");
    let body = if is_in_parts { joined(body) } else { body.to_vec() };
    Answer { status, headers, body }
}

/// A body that was sent in parts, each with its length before it in hexadecimal digits.
fn joined(mut sent: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = sent.windows(2).position(|two| two == b"\r\n").expect("a part has a length");
        let length = std::str::from_utf8(&sent[..end]).unwrap();
        let length = usize::from_str_radix(length, 16).expect("a length is a number");
        if length == 0 {
            return body;
        }
        body.extend(&sent[end + 2..end + 2 + length]);
        sent = &sent[end + 2 + length + 2..];
    }
}

/// The files that people can ask for: their paths.
fn files() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![dist()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the guide is built: ./dev build") {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(dist()).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.ends_with(".br") && !name.ends_with(".gz") {
                found.push(format!("/{name}"));
            }
        }
    }
    found.sort();
    found
}

/// The pages, with their paths.
fn pages() -> Vec<(String, String)> {
    let paths = files().into_iter().filter(|path| path.ends_with(".html"));
    paths.map(|path| (path.clone(), fs::read_to_string(dist().join(&path[1..])).unwrap())).collect()
}

/// Whether a name carries the sixteen digits of its bytes.
fn is_named_by_its_bytes(path: &str) -> bool {
    let name = path.split('.').next().unwrap_or_default();
    name.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The headers that `deploy/headers.txt` writes below a pattern.
fn written_below(pattern: &str) -> Vec<(String, String)> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/headers.txt");
    let text = fs::read_to_string(file).unwrap();
    let below = text.lines().skip_while(|line| *line != pattern).skip(1);
    let headers: Vec<(String, String)> = below
        .take_while(|line| !line.starts_with('/'))
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    assert!(!headers.is_empty(), "headers.txt writes nothing below {pattern}");
    headers
}

/// What other pages load to show the guide in a frame.
const LOADER: &str = "/v1/klage-vejviser.js";

/// The headers with which a file must come.
fn headers_for(path: &str) -> BTreeMap<String, String> {
    let mut expected: BTreeMap<_, _> = written_below("/*").into_iter().collect();
    if is_named_by_its_bytes(path) {
        expected.extend(written_below("/*-{hash}.*"));
    }
    if path == LOADER {
        expected.extend(written_below("/*v1/klage-vejviser.js"));
    }
    expected
}

fn type_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        other => panic!("nobody has said what a .{other} file is"),
    }
}

#[test]
fn every_file_comes_with_the_headers_of_a_deployment() {
    let server = server();
    assert!(files().len() >= 8, "the guide is built");
    for path in files() {
        let answer = ask(&server, &format!("GET {path}"), "");
        assert_eq!(answer.status, "200 OK", "{path}");
        for (name, value) in headers_for(&path) {
            assert_eq!(answer.header(&name), value, "{name} of {path}");
        }
        let for_others = answer.headers.contains_key("access-control-allow-origin");
        assert_eq!(for_others, path == LOADER, "{path}");
        assert_eq!(answer.header("content-type"), type_of(&path), "{path}");
        assert_eq!(answer.body, fs::read(dist().join(&path[1..])).unwrap(), "{path}");
        assert!(!answer.headers.contains_key("set-cookie"), "{path}");
    }
}

#[test]
fn the_module_and_its_script_are_named_by_their_bytes_and_nothing_else_is_kept_for_ever() {
    for path in files() {
        let fetched = [
            "/boot-",
            "/guide-",
            "/calls-",
            "/staff-",
            "/figures-",
            "/emner-",
            "/opslag-",
            "/soeg-",
            "/tekster-",
            "/breve-",
            "/directory-",
            "/rules-",
            "/letters-",
            "/more-",
            "/acts-",
            "/employees-",
            "/shared-",
            "/medarbejder-",
            "/tal-",
        ]
        .iter()
        .any(|start| path.starts_with(start));
        let named = path.ends_with(".wasm") || fetched;
        assert_eq!(is_named_by_its_bytes(&path), named, "{path}");
    }
}

#[test]
fn a_file_comes_in_the_smallest_form_that_the_browser_takes_and_is_the_same_file() {
    let server = server();
    for path in files() {
        let plain = ask(&server, &format!("GET {path}"), "");
        assert_eq!(plain.header("content-encoding"), "", "{path}");
        for (accepted, encoding) in [
            ("gzip, deflate, br, zstd", "br"),
            ("gzip, deflate", "gzip"),
            ("br;q=0, gzip", "gzip"),
            ("identity", ""),
        ] {
            let answer =
                ask(&server, &format!("GET {path}"), &format!("Accept-Encoding: {accepted}\r\n"));
            // The list of checksums is for the one who deploys, and has none of these. A stamp is too short for them.
            let has_none = ["/checksums.txt", "/udgave.txt"].contains(&path.as_str());
            let encoding = if has_none { "" } else { encoding };
            // The smallest pieces of the module become no smaller.
            let is_short = plain.body.len() < 200 && answer.header("content-encoding").is_empty();
            let encoding = if is_short { "" } else { encoding };
            assert_eq!(answer.header("content-encoding"), encoding, "{path}, {accepted}");
            assert_eq!(answer.header("vary").to_lowercase(), "accept-encoding", "{path}");
            assert!(answer.decoded() == plain.body, "{path} differs when sent as {accepted}");
            assert!(answer.body.len() <= plain.body.len(), "{path} is larger as {accepted}");
        }
    }
}

#[test]
fn a_browser_that_has_the_newest_file_is_told_so_and_no_more() {
    let server = server();
    for path in files() {
        let line = format!("GET {path}");
        let answer = ask(&server, &line, "");
        let etag = answer.header("etag");
        let condition = if etag.is_empty() {
            format!("If-Modified-Since: {}\r\n", answer.header("last-modified"))
        } else {
            format!("If-None-Match: {etag}\r\n")
        };
        let again = ask(&server, &line, &condition);
        assert_eq!(again.status, "304 Not Modified", "{path} with {condition}");
        assert!(again.body.is_empty(), "{path}");
        assert_eq!(again.header("cache-control"), answer.header("cache-control"), "{path}");
    }
}

#[test]
fn a_strong_etag_stands_for_one_form_of_a_file() {
    let server = server();
    for path in files() {
        let line = format!("GET {path}");
        let plain = ask(&server, &line, "");
        let small = ask(&server, &line, "Accept-Encoding: br\r\n");
        let etag = plain.header("etag");
        let strong = !etag.is_empty() && !etag.starts_with("W/");
        assert!(
            !strong || plain.body == small.body || etag != small.header("etag"),
            "{path}: {etag} is sent with different bytes"
        );
    }
}

/// Pages pin the bytes of the loader by this hash: whoever changes it is told here. While no page uses it yet the docs
/// follow; afterwards what is to change gets a folder of its own, and this one stays.
#[test]
fn the_loader_for_other_pages_is_small_and_the_docs_name_its_hash() {
    let bytes = fs::read(dist().join(&LOADER[1..])).unwrap();
    let mut small = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    small.write_all(&bytes).unwrap();
    let size = small.finish().unwrap().len();
    assert!(size < 2_000, "the loader has {size} bytes with gzip");
    let hash = klagevejviser_tools::finish::integrity::of(&bytes);
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/embedding.md");
    let docs = fs::read_to_string(docs).unwrap();
    assert!(docs.contains(&hash), "docs/embedding.md does not name {hash}");
    let page = fs::read_to_string(dist().join("indlejring/index.html")).unwrap();
    assert_eq!(page.matches(&hash).count(), 2, "/indlejring/ does not name {hash}");
}

/// It stands in the guide and in the loader, and must be the same place.
#[test]
fn who_leaves_at_once_is_led_to_one_place_from_everywhere() {
    let loader = fs::read_to_string(dist().join(&LOADER[1..])).unwrap();
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../web/src/browser/page.rs");
    let guide = fs::read_to_string(guide).unwrap();
    let (_, after) = guide.split_once("const ELSEWHERE: &str = \"").unwrap();
    let address = after.split('"').next().unwrap();
    assert_eq!(loader.matches("https://").count(), 1, "the loader knows one address");
    assert!(loader.contains(address), "the loader does not lead to {address}");
}

#[test]
fn who_asks_for_what_is_not_there_gets_a_page_that_helps() {
    let server = server();
    for path in ["/nowhere", "/nowhere-0123456789abcdef.wasm", "/index.html/x", "/index.html.bak"] {
        let answer = ask(&server, &format!("GET {path}"), "");
        assert_eq!(answer.status, "404 Not Found", "{path}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        let page = String::from_utf8(answer.decoded()).unwrap();
        for words in [
            "Siden findes ikke",
            "33 66 14 00",
            "<p lang=\"en\">This page does not exist.",
            "href=\"/en/emner/\"",
            "<p lang=\"ar\" dir=\"rtl\">",
        ] {
            assert!(page.contains(words), "{path} does not say {words}");
        }
        for (name, value) in written_below("/*") {
            assert_eq!(answer.header(&name), value, "{name} of {path}");
        }
    }
}

#[test]
fn nobody_gets_a_file_from_outside_the_folder() {
    let server = server();
    for path in [
        "/../Cargo.toml",
        "/../../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/.%2e%2fCargo.toml",
        "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/..%5cCargo.toml",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/index.html%00.txt",
        "/x/../../Cargo.toml",
    ] {
        let answer = ask(&server, &format!("GET {path}"), "");
        assert!(answer.status.starts_with('4'), "{path}: {}", answer.status);
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        assert!(!body.contains("[workspace]") && !body.contains("root:"), "{path}:\n{body}");
    }
}

#[test]
fn nothing_can_be_sent_to_the_server() {
    let server = server();
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
        let answer = ask(&server, &format!("{method} /"), "Content-Length: 0\r\n");
        assert!(answer.status.starts_with('4'), "{method}: {}", answer.status);
    }
}
