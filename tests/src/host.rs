//! Pages of others around the guide: a server for pages that a test makes up, each with the headers that it wants.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// What stands at a path: more headers, each a whole line, and the body.
#[derive(Clone, Debug, Default)]
struct Page {
    headers: Vec<String>,
    body: String,
}

type Pages = Arc<Mutex<BTreeMap<String, Page>>>;

/// The server of somebody else. It stops when this is dropped.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
    pages: Pages,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    /// Starts it on a free port, without any page.
    ///
    /// # Errors
    /// If there is no port.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (pages, stopped) = (Pages::default(), Arc::new(AtomicBool::new(false)));
        let (known, ended) = (Arc::clone(&pages), Arc::clone(&stopped));
        let thread = std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                let known = Arc::clone(&known);
                // A browser may keep a connection open without asking for anything.
                std::thread::spawn(move || answer(connection, &known));
            }
        });
        Ok(Self { address, pages, stopped, thread: Some(thread) })
    }

    /// Its origin. By its name, since the guide's servers go by their number: another site, not only another port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    /// Its origin by its number: the guide's site, though another port. A browser then has both in one process.
    #[must_use]
    pub fn near(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Puts a page at a path, which starts with `/`, in place of what was there; gives back its address.
    pub fn puts(&self, path: &str, headers: &[&str], body: &str) -> String {
        let headers = headers.iter().map(|&line| line.to_owned()).collect();
        let page = Page { headers, body: body.to_owned() };
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.insert(path.to_owned(), page);
        format!("{}{path}", self.origin())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // It waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers one request; a connection that breaks is nobody's loss.
fn answer(mut connection: TcpStream, pages: &Pages) -> Option<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines();
    let asked = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = asked.split(' ').nth(1)?.split('?').next()?.to_owned();
    let page = pages.lock().unwrap_or_else(PoisonError::into_inner).get(&path).cloned();
    let (status, page) = match page {
        Some(page) => ("200 OK", page),
        None => ("404 Not Found", Page::default()),
    };
    let kind = if path.ends_with(".js") { "text/javascript" } else { "text/html" };
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n",
        page.body.len()
    );
    for line in &page.headers {
        head.push_str(line);
        head.push_str("\r\n");
    }
    connection.write_all(format!("{head}\r\n{}", page.body).as_bytes()).ok()
}
