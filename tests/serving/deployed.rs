//! The servers of `deploy/`, asked for every file of `dist/`: as a site of its own, in a folder of a site, and behind
//! a server that leads a path of another site to them.

use std::fs;
use std::time::{Duration, Instant};

use klagevejviser_tests::deployed::{Deployed, Kind};
use klagevejviser_tests::site::{dist, tags};

use super::{Answer, LOADER, ask_at, files, headers_for, is_named_by_its_bytes, type_of};

fn start(kind: Kind, path: &str) -> Deployed {
    Deployed::start(kind, path).unwrap_or_else(|error| panic!("{error}"))
}

fn get(server: &Deployed, path: &str, headers: &str) -> Answer {
    ask_at(server.address(), &format!("GET {path}"), headers)
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
    for (path, last) in [("/emner", "emner/"), ("/en/emner", "emner/")] {
        let folder = get(server, path, "");
        assert_eq!((&*folder.status, folder.header("location")), ("301 Moved Permanently", last));
    }
    let sent = ask_at(server.address(), "POST /", "Content-Length: 0\r\n");
    assert!(sent.status.starts_with("405"), "{}", sent.status);
}

/// What the log says of a visit, when a moment has passed for it to be written.
fn logs_nothing_of_a_person(server: &Deployed) {
    get(
        server,
        "/regler/",
        "User-Agent: Somebody\r\nReferer: http://elsewhere.example/\r\nCookie: a=b\r\n",
    );
    let started = Instant::now();
    let log = loop {
        let log = server.log();
        if log.contains("/regler/") {
            break log;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "the log is not written");
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
    let server = start(Kind::Nginx, "/");
    sends_nothing_else(&server);
    logs_nothing_of_a_person(&server);
    sends_every_file_as_it_should_be(&server);
}

#[test]
fn caddy_as_configured_sends_every_file_and_nothing_else() {
    let server = start(Kind::Caddy, "/");
    sends_nothing_else(&server);
    logs_nothing_of_a_person(&server);
    sends_every_file_as_it_should_be(&server);
}

const FOLDER: &str = "/klage/vejviser/";

/// Who is lost at any depth finds everything that the page for it names, in the folder of the guide.
fn leads_back_into_the_folder(server: &Deployed) {
    for lost in
        ["nothing", "emne/nothing/", "en/emne/nothing/at/all", "emner/guide-0123456789abcdef.js"]
    {
        let answer = get(server, &format!("{FOLDER}{lost}"), "Accept-Encoding: br\r\n");
        assert_eq!(answer.status, "404 Not Found", "{lost}");
        let page = String::from_utf8(answer.decoded()).unwrap();
        let tags = tags(&page);
        let named = tags.iter().filter_map(|tag| tag.attribute("href"));
        let own: Vec<&str> = named.filter(|address| address.starts_with('/')).collect();
        assert!(own.len() > 5, "{lost}: {own:?}");
        for address in own {
            let file = address.split('#').next().unwrap();
            assert!(file.starts_with(FOLDER), "{lost} leads out of the folder, to {address}");
            assert_eq!(get(server, file, "").status, "200 OK", "{lost} leads to {address}");
        }
    }
    for (path, last) in [("/klage/vejviser", "vejviser/"), ("/klage/vejviser/emner", "emner/")] {
        let folder = get(server, path, "");
        assert_eq!((&*folder.status, folder.header("location")), ("301 Moved Permanently", last));
    }
}

/// Every file, quickly: that it comes, with the headers that fit it.
fn sends_every_file_from_the_folder(server: &Deployed) {
    for path in files().iter().filter(|path| *path != "/404.html") {
        let answer = get(server, &format!("{FOLDER}{}", &asked(path)[1..]), "");
        assert_eq!(answer.status, "200 OK", "{path}");
        assert_eq!(answer.header("content-type"), type_of(path), "{path}");
        assert_eq!(answer.body, fs::read(dist().join(&path[1..])).unwrap(), "{path}");
        let kept = answer.header("cache-control").contains("immutable");
        assert_eq!(kept, is_named_by_its_bytes(path), "{path}");
    }
}

#[test]
fn in_a_folder_of_a_site_nginx_sends_every_file_and_leads_the_lost_back_into_it() {
    let server = start(Kind::Nginx, FOLDER);
    leads_back_into_the_folder(&server);
    sends_every_file_from_the_folder(&server);
}

#[test]
fn in_a_folder_of_a_site_caddy_sends_every_file_and_leads_the_lost_back_into_it() {
    let server = start(Kind::Caddy, FOLDER);
    leads_back_into_the_folder(&server);
    sends_every_file_from_the_folder(&server);
}

#[test]
fn behind_a_server_that_leads_a_path_to_them_no_redirect_leads_out_of_that_path() {
    for kind in [Kind::Nginx, Kind::Caddy] {
        let behind = start(kind, "/");
        let front = Deployed::before(behind.address(), FOLDER);
        let front = front.unwrap_or_else(|error| panic!("{error}"));
        for path in ["emner", "en/emner", "regler"] {
            let answer = get(&front, &format!("{FOLDER}{path}"), "");
            assert_eq!(answer.status, "301 Moved Permanently", "{kind:?}: {path}");
            // Read as browsers read it, from the address that was asked for.
            let (folder, _) = path.rsplit_once('/').unwrap_or_default();
            let location = answer.header("location");
            assert!(!location.starts_with('/') && !location.contains("//"), "{kind:?}: {location}");
            let slash = if folder.is_empty() { "" } else { "/" };
            let there = get(&front, &format!("{FOLDER}{folder}{slash}{location}"), "");
            assert_eq!(there.status, "200 OK", "{kind:?}: {path} leads to {location}");
        }
    }
}
