//! The configurations of `deploy/`, each started as it stands but for the port and the folders, and asked for every
//! file of `dist/`.

use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use klagevejviser_tests::site::dist;

use super::{Answer, LOADER, ask_at, files, headers_for, type_of};

/// A server of `deploy/`, with a folder for what it writes. Both end when this is dropped.
struct Deployed {
    process: Child,
    address: SocketAddr,
    folder: PathBuf,
}

/// Where `deploy/` lets the guide lie.
const PLACE: &str = "/srv/klagevejviser";

fn start(name: &str, replaced: &[(&str, &str)], command: &dyn Fn(&Path) -> Command) -> Deployed {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let folder = env::temp_dir().join(format!("klagevejviser-{name}-{}", address.port()));
    fs::create_dir_all(&folder).unwrap();
    let file = format!("{}/../deploy/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let (at, here) = (address.to_string(), folder.display().to_string());
    let (dist, port) = (dist().display().to_string(), address.port().to_string());
    for (written, here_it_is) in replaced.iter().chain(&[(PLACE, "{dist}")]) {
        assert!(text.contains(written), "{name} does not say {written}");
        let with = here_it_is.replace("{at}", &at).replace("{port}", &port);
        text = text.replace(written, &with.replace("{here}", &here).replace("{dist}", &dist));
    }
    let file = folder.join(name);
    fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let mut command = command(&file);
    command.stdin(Stdio::null()).stdout(Stdio::null()).env("HOME", &folder);
    let process = command.spawn().unwrap_or_else(|error| {
        panic!("{name} cannot be tried, since its server does not start: {error}; run ./dev test browsers")
    });
    let mut server = Deployed { process, address, folder };
    let started = Instant::now();
    while TcpStream::connect(address).is_err() {
        if let Ok(Some(status)) = server.process.try_wait() {
            panic!("the server of {name} ended at once, with {status}");
        }
        assert!(started.elapsed() < Duration::from_secs(20), "{name} does not answer");
        std::thread::sleep(Duration::from_millis(20));
    }
    server
}

impl Drop for Deployed {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn nginx() -> Deployed {
    let replaced = [
        ("listen 80;", "listen {at};"),
        ("/run/nginx.pid", "{here}/nginx.pid"),
        ("/var/log/nginx/", "{here}/"),
        // One process that ends with this test.
        ("worker_processes auto;", "daemon off; master_process off;"),
    ];
    start("nginx.conf", &replaced, &|file| {
        let mut command = Command::new("/usr/sbin/nginx");
        command.arg("-c").arg(file).arg("-e").arg(file.with_file_name("start.log"));
        command
    })
}

fn caddy() -> Deployed {
    let replaced = [
        (":80 {", "http://:{port} {\n\tbind 127.0.0.1"),
        ("admin off", "admin off\n\tauto_https off"),
        ("/var/log/caddy/", "{here}/"),
    ];
    start("Caddyfile", &replaced, &|file| {
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
        command.stderr(Stdio::null());
        command
    })
}

fn get(server: &Deployed, path: &str, headers: &str) -> Answer {
    ask_at(server.address, &format!("GET {path}"), headers)
}

/// The address at which people ask for a file: for a page that of its folder.
fn asked(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

fn sends_every_file_as_it_should_be(server: &Deployed) {
    for path in files() {
        for (accepted, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("identity", "")] {
            let answer = get(server, asked(&path), &format!("Accept-Encoding: {accepted}\r\n"));
            assert_eq!(answer.status, "200 OK", "{path}");
            for (name, value) in headers_for(&path) {
                assert_eq!(answer.header(&name), value, "{name} of {path}");
            }
            let for_others = answer.headers.contains_key("access-control-allow-origin");
            assert_eq!(for_others, path == LOADER, "{path}");
            assert_eq!(answer.header("content-type"), type_of(&path), "{path}");
            // What would not become smaller has no second form.
            let suffix = match encoding {
                "br" => ".br",
                "gzip" => ".gz",
                _ => "",
            };
            let other = dist().join(format!("{}{suffix}", &path[1..]));
            let sent = if other.exists() { encoding } else { "" };
            assert_eq!(answer.header("content-encoding"), sent, "{path} for {accepted}");
            assert_eq!(answer.decoded(), fs::read(dist().join(&path[1..])).unwrap(), "{path}");
            assert!(!answer.headers.contains_key("set-cookie"), "{path}");
            let tag = answer.header("etag").to_owned();
            assert!(tag.starts_with('"'), "{path} has the ETag {tag}");
            let again = format!("Accept-Encoding: {accepted}\r\nIf-None-Match: {tag}\r\n");
            assert_eq!(get(server, asked(&path), &again).status, "304 Not Modified", "{path}");
        }
    }
}

fn sends_nothing_else(server: &Deployed) {
    for path in ["/nothing", "/guide-0123456789abcdef.wasm", "/emne/nothing/", "/../Cargo.toml"] {
        let answer = get(server, path, "");
        assert!(
            ["404 Not Found", "400 Bad Request"].contains(&&*answer.status),
            "{path}: {}",
            answer.status
        );
        assert!(!answer.header("cache-control").contains("immutable"), "{path} would be kept");
        if answer.status.starts_with("404") {
            assert_eq!(answer.body, fs::read(dist().join("404.html")).unwrap(), "{path}");
            assert!(answer.header("content-security-policy").contains("frame-ancestors"), "{path}");
        }
    }
    let folder = get(server, "/emner", "");
    assert!(folder.status.starts_with("30"), "{}", folder.status);
    assert!(folder.header("location").ends_with("emner/"), "{}", folder.header("location"));
    let sent = ask_at(server.address, "POST /", "Content-Length: 0\r\n");
    assert!(sent.status.starts_with("405"), "{}", sent.status);
}

/// What the log says of a visit, when a moment has passed for it to be written.
fn logs_nothing_of_a_person(server: &Deployed) {
    get(
        server,
        "/regler/",
        "User-Agent: Somebody\r\nReferer: http://elsewhere.example/\r\nCookie: a=b\r\n",
    );
    let file = server.folder.join("klagevejviser.log");
    let started = Instant::now();
    let log = loop {
        let log = fs::read_to_string(&file).unwrap_or_default();
        if log.contains("/regler/") {
            break log;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "{} is not written", file.display());
        std::thread::sleep(Duration::from_millis(50));
    };
    for personal in ["127.0.0.1:", "\"127.0.0.1\"", "Somebody", "elsewhere.example", "a=b"] {
        let said = log
            .lines()
            .filter(|line| line.contains("/regler/"))
            .any(|line| line.contains(personal));
        assert!(!said, "the log says {personal}: {log}");
    }
}

#[test]
fn nginx_as_configured_sends_every_file_and_nothing_else() {
    let server = nginx();
    sends_nothing_else(&server);
    logs_nothing_of_a_person(&server);
    sends_every_file_as_it_should_be(&server);
}

#[test]
fn caddy_as_configured_sends_every_file_and_nothing_else() {
    let server = caddy();
    sends_nothing_else(&server);
    logs_nothing_of_a_person(&server);
    sends_every_file_as_it_should_be(&server);
}
