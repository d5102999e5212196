//! The guide on an address of this machine, sent as a deployment sends it: `./dev serve` shows it to
//! people, and the browser tests start it in their own process.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::{self, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::sync::oneshot;
use tower_http::services::{ServeDir, ServeFile};

use crate::headers::{HeaderRules, HeadersError};

/// The file of headers, from the folder of this crate.
const HEADERS_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/headers.txt");

/// The page that stands for one that is not there.
const NOT_FOUND_PAGE: &str = "404.html";

/// What a server was asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// `GET`, `HEAD`, and so on.
    pub method: Method,
    /// The path and, after a `?`, the query: all that a server can see of an address.
    pub target: String,
    /// When it came in.
    pub at: SystemTime,
}

/// A running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    hidden: Arc<Mutex<Vec<String>>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Why a server could not start.
#[derive(Debug)]
pub enum ServeError {
    /// Nothing was built in this folder.
    NothingBuilt(PathBuf),
    /// Another program listens on this port.
    PortTaken(u16),
    /// The system refused the port for another reason.
    Port(u16, io::Error),
    /// The system refused what a server needs besides a port.
    System(io::Error),
    /// The file of headers is not right.
    Headers(HeadersError),
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingBuilt(dist) => {
                write!(f, "{} has no index.html: build first, with ./dev build", dist.display())
            }
            Self::PortTaken(port) => {
                write!(
                    f,
                    "port {port} is taken by another program: stop that one, or choose a port with --port"
                )
            }
            Self::Port(port, error) => write!(f, "cannot listen on port {port}: {error}"),
            Self::System(error) => write!(f, "cannot start the server: {error}"),
            Self::Headers(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ServeError {}

/// Serves the folder `dist` on `127.0.0.1`, with the headers of `deploy/headers.txt`.
///
/// Port 0 takes one that is free; [`Server::address`] tells which. The server runs on a thread of its own
/// and answers from the moment this returns.
///
/// # Errors
/// If there is no `index.html` in `dist`, the port cannot be had, or the file of headers is not right.
pub fn start(dist: &Path, port: u16) -> Result<Server, ServeError> {
    let rules = HeaderRules::read(Path::new(HEADERS_FILE)).map_err(ServeError::Headers)?;
    start_with(dist, port, rules)
}

/// [`start`] with other headers, as a deployment would send them that got them wrong.
///
/// # Errors
/// If there is no `index.html` in `dist`, or the port cannot be had.
pub fn start_with(dist: &Path, port: u16, rules: HeaderRules) -> Result<Server, ServeError> {
    if !dist.join("index.html").is_file() {
        return Err(ServeError::NothingBuilt(dist.to_path_buf()));
    }
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortTaken(port),
            _ => ServeError::Port(port, error),
        })?;
    listener.set_nonblocking(true).map_err(ServeError::System)?;
    let address = listener.local_addr().map_err(ServeError::System)?;
    let site = Site { rules: Arc::new(rules), requests: Arc::default(), hidden: Arc::default() };
    let (requests, hidden) = (Arc::clone(&site.requests), Arc::clone(&site.hidden));
    let router = router(dist, site);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(ServeError::System)?;
    let (stop, stopped) = oneshot::channel::<()>();
    let thread = std::thread::spawn(move || {
        runtime.block_on(async move {
            match tokio::net::TcpListener::from_std(listener) {
                Ok(listener) => drop(tokio::spawn(async { axum::serve(listener, router).await })),
                Err(error) => eprintln!("the server stopped: {error}"),
            }
            // Either a word or the end of the handle; both mean to stop.
            let _ = stopped.await;
        });
        // The runtime ends here, and with it every open connection: a browser keeps some for minutes.
    });
    Ok(Server { address, requests, hidden, stop: Some(stop), thread: Some(thread) })
}

impl Server {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a path, which starts with `/`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What it was asked for so far, the oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets what it was asked for, so that a test can look at one part of a visit.
    pub fn forget_requests(&self) {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Answers from now on as if there were no such file, and does not note who asks for it; `path` begins with `/`.
    pub fn hide(&self, path: &str) {
        self.hidden.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    }

    /// Stops answering: whoever asks finds nobody there. Its address stays known.
    pub fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Asks for the first page, as a browser would, and tells whether it came.
    ///
    /// # Errors
    /// If there is no connection, or no answer within five seconds.
    pub fn first_page_answers(&self) -> io::Result<bool> {
        let mut connection = TcpStream::connect(self.address)?;
        connection.set_read_timeout(Some(Duration::from_secs(5)))?;
        connection.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200 ") && answer.contains("<html"))
    }

    /// Waits as long as the server runs, which is until the program ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread ends by a panic or not at all while `stop` is held here.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What each request needs to know.
#[derive(Debug, Clone)]
struct Site {
    rules: Arc<HeaderRules>,
    requests: Arc<Mutex<Vec<Request>>>,
    hidden: Arc<Mutex<Vec<String>>>,
}

fn router(dist: &Path, site: Site) -> Router {
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    let missing = ServeFile::new(dist.join(NOT_FOUND_PAGE)).precompressed_br().precompressed_gzip();
    Router::new()
        .fallback_service(files.not_found_service(missing))
        .layer(middleware::from_fn_with_state(site, as_deployed))
}

/// Notes a request, and gives its answer the headers of a deployment.
async fn as_deployed(State(site): State<Site>, request: extract::Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if site.hidden.lock().unwrap_or_else(PoisonError::into_inner).contains(&path) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let seen = Request {
        method: request.method().clone(),
        target: request.uri().path_and_query().map_or_else(|| path.clone(), ToString::to_string),
        at: SystemTime::now(),
    };
    site.requests.lock().unwrap_or_else(PoisonError::into_inner).push(seen);

    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let headers = response.headers_mut();
    // `insert` and not `extend`, which would send a header twice where the file server set it too.
    for (name, value) in &site.rules.for_path(&path) {
        headers.insert(name, value.clone());
    }
    if failed {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        // A browser that revalidates the page for missing pages would get it without its body.
        headers.remove(header::ETAG);
        headers.remove(header::LAST_MODIFIED);
    }
    if let Some(text_type) = headers.get(header::CONTENT_TYPE).and_then(with_charset) {
        headers.insert(header::CONTENT_TYPE, text_type);
    }
    response
}

/// The type of a text, with the letters it is written in; nothing for other types.
fn with_charset(content_type: &HeaderValue) -> Option<HeaderValue> {
    let content_type = content_type.to_str().ok()?;
    let text = content_type.starts_with("text/") && !content_type.contains("charset");
    text.then(|| HeaderValue::from_str(&format!("{content_type}; charset=utf-8")).ok())?
}

#[cfg(test)]
mod tests;
