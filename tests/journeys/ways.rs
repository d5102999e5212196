//! The three ways to the guide, which are its own page, the element and the plain frame: the same outcome for every row
//! of the lawyers' table. And whom the servers of `deploy/` let show it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use chrono::NaiveDate;
use klagevejviser_core::keep::{For, encode};
use klagevejviser_core::{Answers, COPENHAGEN, fold};
use klagevejviser_tests::host::Host;
use klagevejviser_tests::lawyers;
use klagevejviser_tests::site::dist;
use klagevejviser_tools::cases;
use klagevejviser_web::html::Html;
use klagevejviser_web::result::{content, result};
use serde_json::{Value, json};

use super::around::{ALLOWED, Around};
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::unkind::SHORT;
use super::words::{CONDUCT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    the_three_ways_give_the_same_outcome_for_the_lawyers_table,
];

/// What the servers say is the same for every engine, and each engine is tried with our own headers elsewhere.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    behind_nginx_and_caddy_an_allowed_page_shows_the_guide_and_another_does_not,
];

/// Brings the open guide to the end of each code, one after the other, and reads what it says there.
const READS: &str = "
    const [codes, done] = arguments;
    (async () => {
        const read = [];
        for (const code of codes) {
            const before = document.querySelector('#guide h1');
            const result = () => document.querySelector('.result');
            location.hash = `svar=${code}`;
            for (let times = 0; times < 1000; times++) {
                await new Promise((next) => setTimeout(next, 5));
                const after = document.querySelector('#guide h1');
                const whole = result() && !result().querySelector('.why .when-loading');
                if (history.state === 'Result' && whole && after !== before) break;
            }
            read.push(result()?.textContent ?? '');
        }
        return read;
    })().then(done, (error) => done(String(error)))";

/// All words of a piece, as a browser gives them.
fn words_of(piece: &Html, words: &mut String) {
    match piece {
        Html::Text(text) => words.push_str(text),
        Html::Tag(tag) => tag.children.iter().for_each(|child| words_of(child, words)),
    }
}

/// What the core says at the end of these answers.
fn said(answers: &Answers, today: NaiveDate) -> String {
    let case = fold(&COPENHAGEN, answers, today);
    let mut words = String::new();
    words_of(&result(answers, &case, today, Some(content))[0], &mut words);
    words
}

fn the_three_ways_give_the_same_outcome_for_the_lawyers_table(person: &Person<'_>) {
    let around = Around::new();
    let today = person.at(&around.guide).opens_the_guide().today();
    let cases = cases::read_file(&lawyers::file("citizen.csv"), today).unwrap();
    // One engine for all of them, the others for some.
    let share = if person.engine() == Engine::Chromium { 1 } else { 8 };
    let ends: Vec<Answers> = cases
        .iter()
        .step_by(share)
        .map(|case| cases::ends(&COPENHAGEN, case).unwrap()[0].answers)
        .collect();
    assert!(ends.len() * share >= 40, "{} rows", ends.len());
    let expected: Vec<String> = ends.iter().map(|answers| said(answers, today)).collect();
    let codes: Vec<String> =
        ends.iter().map(|answers| encode(&COPENHAGEN, answers, For::DatedLink, today)).collect();
    let gives = |way: &str| {
        person.does(format!("goes through the table in {way}"));
        let read = person.browser.run(async {
            let codes = vec![json!(codes)];
            Ok(person.browser.session.execute_async(READS, codes).await?.json().clone())
        });
        let read = read.unwrap_or_else(|error| panic!("{way}: {error}"));
        for ((case, read), said) in
            cases.iter().step_by(share).zip(read.as_array().unwrap()).zip(&expected)
        {
            assert_eq!(read, said, "{} in {way}", case.id);
        }
    };
    gives("the guide's own page");

    let frame = format!(
        "<iframe id=\"plain\" src=\"{}\" title=\"Guide\" width=\"100%\" height=\"600\"></iframe>",
        around.guide.url("/")
    );
    let body = format!("{}{frame}", around.element(""));
    person.visits(&around.page(&[], &around.script(), &body)).has_the_guide();
    person.enters_the_guide(1).is_at(WHAT);
    gives("the element");
    person.steps_out().goes_into("document.getElementById('plain')").is_at(WHAT);
    gives("the frame");
    person.steps_out();
}

/// A server of `deploy/`, started as configured but for its place and the host that may show the guide. It ends when
/// this is dropped.
struct Deployed {
    process: Child,
    address: SocketAddr,
    folder: PathBuf,
}

impl Drop for Deployed {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn deployed(name: &str, allowed: &str) -> Deployed {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let folder = env::temp_dir().join(format!("klagevejviser-{name}-{}", address.port()));
    fs::create_dir_all(&folder).unwrap();
    let here = folder.display().to_string();
    let mut replaced =
        vec![(ALLOWED, allowed.to_owned()), ("/srv/klagevejviser", dist().display().to_string())];
    if name == "nginx.conf" {
        replaced.extend([
            ("listen 80;", format!("listen {address};")),
            ("/run/nginx.pid", format!("{here}/nginx.pid")),
            ("/var/log/nginx/", format!("{here}/")),
            ("worker_processes auto;", "daemon off; master_process off;".to_owned()),
        ]);
    } else {
        replaced.extend([
            (":80 {", format!("http://:{} {{\n\tbind 127.0.0.1", address.port())),
            ("admin off", "admin off\n\tauto_https off".to_owned()),
            ("/var/log/caddy/", format!("{here}/")),
        ]);
    }
    let mut text =
        fs::read_to_string(format!("{}/../deploy/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (written, instead) in replaced {
        assert!(text.contains(written), "{name} does not say {written}");
        text = text.replace(written, &instead);
    }
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    let mut command = if name == "nginx.conf" {
        let mut command = Command::new("/usr/sbin/nginx");
        command.arg("-e").arg(folder.join("start.log")).arg("-c").arg(file);
        command
    } else {
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
        command
    };
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).env("HOME", &folder);
    let process = command.spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
    let server = Deployed { process, address, folder };
    let started = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(started.elapsed() < Duration::from_secs(20), "{name} does not answer");
        std::thread::sleep(Duration::from_millis(20));
    }
    server
}

fn behind_nginx_and_caddy_an_allowed_page_shows_the_guide_and_another_does_not(
    person: &Person<'_>,
) {
    let (allowed, other) = (Host::start().unwrap(), Host::start().unwrap());
    for name in ["nginx.conf", "Caddyfile"] {
        let server = deployed(name, &allowed.origin());
        let guide = format!("http://{}/", server.address);
        let page = |host: &Host, head: &str| {
            let page = format!(
                "<!DOCTYPE html><title>En side</title>{head}\
                 <script src=\"{guide}v1/klage-vejviser.js\" crossorigin></script>\
                 <klage-vejviser><a class=\"link\" href=\"{guide}\">Hvor kan jeg klage?</a></klage-vejviser>"
            );
            host.puts("/side.html", &[], &page)
        };
        person
            .does(format!("has the guide from {name}"))
            .visits(&page(&allowed, ""))
            .has_the_guide();
        person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
        // The element itself may be loaded by anybody; what it would show does not come, and the link comes back.
        other.puts("/short.js", &[], SHORT);
        person.visits(&page(&other, "<script src=\"/short.js\"></script>"));
        let refused = |seen: &Value| seen["link"] == true && seen["frame"] == false;
        person.waits_around("the link is there", refused);
        person.enters_the_guide(1);
        let guide = person.script("return document.getElementById('guide')");
        person.steps_out();
        assert_eq!(guide, Value::Null, "{name} lets a foreign page show the guide");
    }
}
