//! A slow network between a browser and a server: every answer waits, and then comes in drops.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long what is sent to the server is on its way.
const ON_ITS_WAY: Duration = Duration::from_millis(150);

/// How many bytes an answer has in each of its drops, and the pause after one: 1.6 Mbit in a second.
const DROP: usize = 10_000;
const PAUSE: Duration = Duration::from_millis(50);

/// What lies between. It ends when this is dropped.
#[derive(Debug)]
pub struct Slow {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Slow {
    /// Puts it before the server at an address.
    ///
    /// # Errors
    /// If there is no port.
    pub fn before(server: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let ended = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&ended);
        let thread = thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                if end.load(Ordering::Relaxed) {
                    return;
                }
                // A connection that breaks is nobody's loss.
                thread::spawn(move || pass_on(browser, server));
            }
        });
        Ok(Self { address, ended, thread: Some(thread) })
    }

    /// The address of a path, which starts with `/`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // It waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Passes on what a browser asks for as it comes, and the answers slowly.
fn pass_on(mut browser: TcpStream, server: SocketAddr) -> io::Result<()> {
    let mut asks = TcpStream::connect(server)?;
    let mut answers = asks.try_clone()?;
    let mut asked = browser.try_clone()?;
    thread::spawn(move || {
        let mut bytes = [0; DROP];
        while let Ok(some @ 1..) = asked.read(&mut bytes) {
            thread::sleep(ON_ITS_WAY);
            asks.write_all(&bytes[..some])?;
        }
        asks.shutdown(std::net::Shutdown::Write)
    });
    let mut bytes = [0; DROP];
    while let Ok(some @ 1..) = answers.read(&mut bytes) {
        browser.write_all(&bytes[..some])?;
        thread::sleep(PAUSE);
    }
    browser.shutdown(std::net::Shutdown::Both)
}
