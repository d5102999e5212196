//! A copy of the built guide in which something is broken or changed, served with the headers that one
//! wants; gone when it is dropped.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use klagevejviser_tests::site::dist;
use klagevejviser_tools::HeaderRules;
use klagevejviser_tools::finish::finish_plain;
use klagevejviser_tools::serve::{self, ServeError, Server};

/// The headers of a deployment.
const HEADERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/headers.txt");

/// How many copies there were, so that each has a folder of its own.
static COPIES: AtomicUsize = AtomicUsize::new(0);

/// The ports that copies were served at.
static PORTS: Mutex<Vec<u16>> = Mutex::new(Vec::new());

/// A copy of `dist/`.
pub(crate) struct Copy {
    folder: PathBuf,
    is_kept: bool,
}

impl Copy {
    /// A copy of the plain files, without their compressed forms.
    pub(crate) fn new() -> Self {
        Self::of(|file| !file.extension().is_some_and(|end| end == "br" || end == "gz"))
    }

    /// A copy with the compressed forms, to be sent as a deployment sends it: what is changed in it comes unchanged.
    pub(crate) fn as_sent() -> Self {
        Self::of(|_| true)
    }

    fn of(has: fn(&Path) -> bool) -> Self {
        let number = COPIES.fetch_add(1, Ordering::Relaxed);
        let name = format!("klagevejviser-journeys-{}-{number}", std::process::id());
        let copy = Self { folder: std::env::temp_dir().join(name), is_kept: false };
        copy_files(&dist(), &copy.folder, has);
        copy
    }

    /// The same with its service worker, so that the browser keeps it for when there is no network. Otherwise what
    /// the browser fetches for that would come into a journey when it likes.
    pub(crate) fn kept(mut self) -> Self {
        self.is_kept = true;
        self
    }

    /// Where it lies.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The one file whose name starts and ends like this.
    fn file(&self, start: &str, end: &str) -> PathBuf {
        let fits = |path: &Path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            name.starts_with(start) && name.ends_with(end)
        };
        let mut files = fs::read_dir(&self.folder).unwrap().map(|entry| entry.unwrap().path());
        files.find(|path| fits(path)).unwrap_or_else(|| panic!("no {start}*{end} was built"))
    }

    /// Without a file.
    pub(crate) fn without(self, start: &str, end: &str) -> Self {
        fs::remove_file(self.file(start, end)).unwrap();
        self
    }

    /// Loses a file; called, what this gives back brings it again.
    pub(crate) fn loses(&self, start: &str, end: &str) -> impl FnOnce() + use<> {
        let file = self.file(start, end);
        let bytes = fs::read(&file).unwrap();
        fs::remove_file(&file).unwrap();
        move || fs::write(&file, &bytes).unwrap()
    }

    /// With other bytes in a file.
    pub(crate) fn with(self, start: &str, end: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Self {
        let file = self.file(start, end);
        fs::write(&file, change(fs::read(&file).unwrap())).unwrap();
        self
    }

    /// With one more file, by its path.
    pub(crate) fn adding(self, path: &str, text: &str) -> Self {
        let file = self.folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    /// Finished as a build is, with the names and the service worker that fit what was changed in it.
    pub(crate) fn finished(self) -> Self {
        finish_plain(&self.folder).unwrap_or_else(|error| panic!("{error}"));
        self
    }

    /// A server for it, with the headers of a deployment.
    pub(crate) fn served(&self) -> Server {
        self.at_a_new_address(|| serve::start(&self.folder, 0))
    }

    /// A server for it, with these words of the headers replaced.
    pub(crate) fn served_with(&self, words: &str, others: &str) -> Server {
        let headers = fs::read_to_string(HEADERS).unwrap();
        assert!(headers.contains(words), "{HEADERS} does not say {words}");
        let file = self.folder.join("headers.txt");
        fs::write(&file, headers.replace(words, others)).unwrap();
        let rules = HeaderRules::read(&file).unwrap_or_else(|error| panic!("{error}"));
        self.at_a_new_address(|| serve::start_with(&self.folder, 0, rules.clone()))
    }

    /// At an address that no copy had before: a browser keeps for a year what it once got from there.
    fn at_a_new_address(&self, start: impl Fn() -> Result<Server, ServeError>) -> Server {
        let mut known = Vec::new();
        loop {
            let server = self.started(start());
            let mut ports = PORTS.lock().unwrap();
            if !ports.contains(&server.address().port()) {
                ports.push(server.address().port());
                return server;
            }
            // Held until another port is found.
            known.push(server);
        }
    }

    fn started(&self, server: Result<Server, ServeError>) -> Server {
        let server = server.unwrap_or_else(|error| panic!("{error}"));
        if !self.is_kept {
            server.hide("/sw.js");
        }
        server
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Copies a folder with its folders, as far as it is to have their files.
fn copy_files(from: &Path, to: &Path, has: fn(&Path) -> bool) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_files(&path, &to, has);
        } else if has(&path) {
            fs::copy(&path, to).unwrap();
        }
    }
}
