//! The headers as nginx and Caddy send them, given to the grader of MDN's HTTP Observatory. It brings 233 npm packages,
//! so it runs by `./dev bench headers`, which installs them and says where they are.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use klagevejviser_tests::deployed::{Deployed, Kind};
use klagevejviser_tests::site::dist;
use klagevejviser_tools::HeaderRules;
use klagevejviser_tools::serve;

/// What the grader prints of a server's pages, and whether it is content with all of them.
fn graded(name: &str, server: SocketAddr) -> (bool, String) {
    let packages = std::env::var_os("KLAGEVEJVISER_OBSERVATORY").unwrap_or_else(|| {
        panic!(
            "KLAGEVEJVISER_OBSERVATORY does not say where the grader is; run ./dev bench headers"
        )
    });
    // Node looks for packages beside the script; so both are brought together.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("observatory").join(name);
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    let script =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tools/npm-observatory/observatory.mjs");
    fs::copy(script, place.join("observatory.mjs")).unwrap();
    std::os::unix::fs::symlink(packages, place.join("node_modules")).unwrap();
    let (mut content, mut said) = (true, String::new());
    for path in ["/", "/trin/", "/en/emner/"] {
        let address = format!("http://{server}{path}");
        let node = Command::new("node").arg(place.join("observatory.mjs")).arg(&address).output();
        let node = node.unwrap_or_else(|error| panic!("node does not start: {error}"));
        said += &format!("{name}, {path}\n{}", String::from_utf8_lossy(&node.stdout));
        said += &String::from_utf8_lossy(&node.stderr);
        content &= node.status.success();
    }
    (content, said)
}

fn gets_the_best_grade(name: &str, kind: Kind) {
    let server = Deployed::start(kind, "/").unwrap_or_else(|error| panic!("{error}"));
    let (content, said) = graded(name, server.address());
    println!("{said}");
    assert!(content, "{said}");
    assert_eq!(said.matches("A+, ").count(), 3, "{said}");
    assert_eq!(said.matches("not run").count(), 3 * 2 + 3, "{said}");
}

#[test]
#[ignore = "brings 233 npm packages: ./dev bench headers"]
fn the_observatory_gives_nginx_its_best_grade() {
    gets_the_best_grade("nginx", Kind::Nginx);
}

#[test]
#[ignore = "brings 233 npm packages: ./dev bench headers"]
fn the_observatory_gives_caddy_its_best_grade() {
    gets_the_best_grade("caddy", Kind::Caddy);
}

#[test]
#[ignore = "brings 233 npm packages: ./dev bench headers"]
fn the_observatory_is_not_content_where_a_header_is_missing() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/headers.txt");
    let headers = fs::read_to_string(file).unwrap();
    for header in ["Content-Security-Policy:", "X-Content-Type-Options:"] {
        let without = Path::new(env!("CARGO_TARGET_TMPDIR")).join("headers.txt");
        let lines = headers.lines().filter(|line| !line.trim().starts_with(header));
        fs::write(&without, lines.collect::<Vec<_>>().join("\n")).unwrap();
        let rules = HeaderRules::read(&without).unwrap_or_else(|error| panic!("{error}"));
        let server = serve::start_with(&dist(), 0, rules).unwrap();
        let (content, said) = graded("without", server.address());
        assert!(!content, "without {header} it says:\n{said}");
    }
}
