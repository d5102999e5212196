//! The server, asked over a real connection.

use std::fs;

use super::*;

/// A site of its own for a test, with a server; both end with the test.
struct Site {
    server: Server,
    folder: PathBuf,
}

impl Site {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("klagevejviser-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (file, content) in [
            ("index.html", "<html>first page"),
            ("404.html", "<html>not here"),
            ("g-0123456789abcdef.wasm", "plain"),
            ("g-0123456789abcdef.wasm.br", "as brotli"),
            ("g-0123456789abcdef.wasm.gz", "as gzip"),
            ("boot.js", "run()"),
        ] {
            fs::write(folder.join(file), content).unwrap();
        }
        Self { server: start(&folder, 0).unwrap(), folder }
    }

    /// The whole answer to a request, in lower case.
    fn ask(&self, line: &str, header: &str) -> String {
        let mut connection = TcpStream::connect(self.server.address()).unwrap();
        let end = if header.is_empty() { "" } else { "\r\n" };
        let request =
            format!("{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}{end}\r\n");
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer.to_lowercase()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn assert_says(answer: &str, lines: &[&str]) {
    for line in lines {
        let count = answer.lines().filter(|found| found == line).count();
        assert_eq!(count, 1, "`{line}` stands {count} times in:\n{answer}");
    }
}

#[test]
fn a_page_comes_with_the_headers_of_a_deployment() {
    let answer = Site::new("page").ask("GET /?lang=da", "");
    assert_says(
        &answer,
        &[
            "http/1.1 200 ok",
            "content-type: text/html; charset=utf-8",
            "cache-control: no-cache",
            "vary: accept-encoding",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
        ],
    );
    assert!(answer.contains(
        "content-security-policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
    ));
    assert!(answer.contains("permissions-policy: ") && answer.ends_with("first page"), "{answer}");
}

#[test]
fn a_file_with_a_hash_is_kept_for_ever_and_sent_compressed() {
    let site = Site::new("hash");
    let forever = "cache-control: public, max-age=31536000, immutable";
    for (accepted, encoding, body) in [
        ("gzip, br", "content-encoding: br", "as brotli"),
        ("gzip", "content-encoding: gzip", "as gzip"),
    ] {
        let answer =
            site.ask("GET /g-0123456789abcdef.wasm", &format!("Accept-Encoding: {accepted}"));
        assert_says(
            &answer,
            &["content-type: application/wasm", encoding, forever, "vary: accept-encoding"],
        );
        assert!(answer.ends_with(body), "{answer}");
    }
    let answer = site.ask("GET /g-0123456789abcdef.wasm", "");
    assert!(answer.ends_with("plain") && !answer.contains("content-encoding"), "{answer}");
    let script = site.ask("GET /boot.js", "");
    assert_says(
        &script,
        &["content-type: text/javascript; charset=utf-8", "cache-control: no-cache"],
    );
}

#[test]
fn a_page_that_is_not_there_says_so_and_is_not_kept() {
    let site = Site::new("missing");
    for path in
        ["/nowhere", "/nowhere-0123456789abcdef.js", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml"]
    {
        let answer = site.ask(&format!("GET {path}"), "");
        assert_says(
            &answer,
            &[
                "http/1.1 404 not found",
                "cache-control: no-cache",
                "x-content-type-options: nosniff",
            ],
        );
        assert!(!answer.contains("etag") && answer.ends_with("<html>not here"), "{answer}");
    }
}

#[test]
fn the_tests_see_what_was_asked_for() {
    let site = Site::new("requests");
    assert!(site.server.first_page_answers().unwrap());
    site.ask("HEAD /boot.js?a=1&b", "");
    let seen: Vec<String> = site
        .server
        .requests()
        .iter()
        .map(|request| format!("{} {}", request.method, request.target))
        .collect();
    assert_eq!(seen, ["GET /", "HEAD /boot.js?a=1&b"]);
    site.server.forget_requests();
    assert!(site.server.requests().is_empty());
}

#[test]
fn a_taken_port_is_named_and_is_free_again_afterwards() {
    let mut site = Site::new("port");
    let port = site.server.address().port();
    let taken = start(&site.folder, port).unwrap_err();
    assert!(taken.to_string().contains(&format!("port {port} is taken")), "{taken}");

    // A browser keeps its connection open; the server must end all the same.
    let kept_open = TcpStream::connect(site.server.address()).unwrap();
    site.server = start(&site.folder, 0).unwrap();
    start(&site.folder, port).unwrap();
    drop(kept_open);
}

#[test]
fn a_folder_without_a_page_is_not_served() {
    let error = start(Path::new("no/such/folder"), 0).unwrap_err();
    assert!(error.to_string().starts_with("no/such/folder has no index.html"), "{error}");
}
