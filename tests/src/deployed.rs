//! The configurations of `deploy/`, each started as it stands but for the port and the folders: for the tests of what
//! is served, and for the browsers.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, io};

use klagevejviser_tools::finish::moved;

use crate::site::dist;

/// Where `deploy/` lets the guide lie.
const PLACE: &str = "/srv/klagevejviser";

/// Where `deploy/` names the page for what is not there: in nginx's words, and in Caddy's.
const NOT_FOUND: [&str; 2] = ["error_page 404 /404.html;", "rewrite * /404.html"];

/// The servers for which `deploy/` has a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `deploy/nginx.conf`.
    Nginx,
    /// `deploy/Caddyfile`.
    Caddy,
}

/// A server of `deploy/`, with a folder for what it writes. Both end when this is dropped.
#[derive(Debug)]
pub struct Deployed {
    process: Child,
    address: SocketAddr,
    folder: PathBuf,
    /// Where in its site the guide lies: `/`, or a folder with a slash at both ends.
    pub path: String,
}

impl Deployed {
    /// Both, each with the guide as a site of its own.
    ///
    /// # Errors
    /// If a server does not start.
    pub fn both() -> Result<[Self; 2], String> {
        Ok([Self::start(Kind::Nginx, "/")?, Self::start(Kind::Caddy, "/")?])
    }

    /// Starts a server with the built guide at a path of its site.
    ///
    /// # Errors
    /// If the server does not start, or its configuration has lost what is replaced here.
    pub fn start(kind: Kind, path: &str) -> Result<Self, String> {
        let at = free_port()?;
        let folder = folder().map_err(|error| format!("no folder for a server: {error}"))?;
        let root = laid(path, &folder.join("site"))?;
        let (from, to) = match kind {
            Kind::Nginx => (NOT_FOUND[0], format!("error_page 404 {path}404.html;")),
            Kind::Caddy => (NOT_FOUND[1], format!("rewrite * {path}404.html")),
        };
        let here = folder.display().to_string();
        let mut replaced = vec![
            (from, to),
            (PLACE, root.display().to_string()),
            ("/var/log/nginx/", here.clone() + "/"),
        ];
        let (name, program) = match kind {
            Kind::Nginx => {
                replaced.push(("listen 80;", format!("listen {at};")));
                replaced.push(("/run/nginx.pid", format!("{here}/nginx.pid")));
                // One process that ends with this one.
                let alone = "daemon off; master_process off;".to_owned();
                replaced.push(("worker_processes auto;", alone));
                ("nginx.conf", "/usr/sbin/nginx")
            }
            Kind::Caddy => {
                replaced[2] = ("/var/log/caddy/", here + "/");
                let listens = format!("http://:{} {{\n\tbind 127.0.0.1", at.port());
                replaced.push((":80 {", listens));
                replaced.push(("admin off", "admin off\n\tauto_https off".to_owned()));
                ("Caddyfile", "caddy")
            }
        };
        let file = format!("{}/../deploy/{name}", env!("CARGO_MANIFEST_DIR"));
        let mut text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
        for (written, instead) in replaced {
            if !text.contains(written) {
                return Err(format!("{name} does not say {written}"));
            }
            text = text.replace(written, &instead);
        }
        let file = folder.join(name);
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut command = Command::new(program);
        match kind {
            Kind::Nginx => command.arg("-c").arg(&file).arg("-e").arg(folder.join("start.log")),
            Kind::Caddy => command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file),
        };
        Self::run(command, at, folder, path)
    }

    /// A Caddy that stands before a server, as a city's own server does, and leads a path of its site to it without
    /// telling it of the path.
    ///
    /// # Errors
    /// If it does not start.
    pub fn before(server: SocketAddr, path: &str) -> Result<Self, String> {
        let at = free_port()?;
        let folder = folder().map_err(|error| format!("no folder for a server: {error}"))?;
        let file = folder.join("Caddyfile");
        let text = format!(
            "{{\n\tadmin off\n\tauto_https off\n}}\nhttp://:{} {{\n\tbind 127.0.0.1\n\thandle_path {path}* {{\n\t\treverse_proxy {server} {{\n\t\t\theader_down -Server\n\t\t}}\n\t}}\n}}\n",
            at.port(),
        );
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
        Self::run(command, at, folder, path)
    }

    fn run(
        mut command: Command,
        address: SocketAddr,
        folder: PathBuf,
        path: &str,
    ) -> Result<Self, String> {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let program = command.get_program().to_string_lossy().into_owned();
        let process = command.env("HOME", &folder).spawn().map_err(|error| {
            format!("{program} does not start: {error}; run ./dev test browsers, which installs it")
        })?;
        let mut server = Self { process, address, folder, path: path.to_owned() };
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Ok(Some(status)) = server.process.try_wait() {
                let said = fs::read_to_string(server.folder.join("start.log")).unwrap_or_default();
                return Err(format!("{program} ended at once, with {status}: {said}"));
            }
            if started.elapsed() > Duration::from_secs(20) {
                return Err(format!("{program} does not answer"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a page of the guide, by its path within it.
    #[must_use]
    pub fn url(&self, page: &str) -> String {
        format!("http://{}{}{page}", self.address, self.path)
    }

    /// What it has logged so far.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("klagevejviser.log")).unwrap_or_default()
    }
}

impl Drop for Deployed {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// An address that nothing listens on.
fn free_port() -> Result<SocketAddr, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address.map_err(|error| format!("there is no free port: {error}"))
}

/// How many servers there were, so that each has a folder of its own.
static SERVERS: AtomicUsize = AtomicUsize::new(0);

fn folder() -> io::Result<PathBuf> {
    let number = SERVERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("klagevejviser-deployed-{}-{number}", std::process::id());
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The root of a site in which the built guide lies at a path: `dist/` itself, or a new folder with a copy as
/// `./dev build --path` makes it.
fn laid(path: &str, site: &Path) -> Result<PathBuf, String> {
    if path == "/" {
        return Ok(dist());
    }
    let folder = site.join(path.trim_matches('/'));
    let page = folder.join("404.html");
    copy(&dist(), &folder)
        .and_then(|()| fs::read_to_string(&page))
        .and_then(|text| moved(&text, path).ok_or_else(|| io::Error::other("has no data-at")))
        .and_then(|text| fs::write(&page, text))
        .and_then(|()| fs::remove_file(page.with_extension("html.br")))
        .and_then(|()| fs::remove_file(page.with_extension("html.gz")))
        .map_err(|error| format!("{}: {error}", page.display()))?;
    Ok(site.to_path_buf())
}

/// Copies a folder with its folders.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            fs::copy(&path, to)?;
        }
    }
    Ok(())
}
