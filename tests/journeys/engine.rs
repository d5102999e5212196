//! The three engines: which programs drive them, and a browser with a session. One session lives for all
//! journeys of an engine, since geckodriver and `WebKitWebDriver` hold no more than one.

use std::fs;
use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, RequestData, SessionId, WebDriver};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome, Edge and others.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine.
    WebKit,
}

/// How long a driver or a browser may take to start, and a page to answer.
const PATIENCE: Duration = Duration::from_secs(90);

impl Engine {
    /// All three.
    pub(crate) const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        }
    }

    /// The variables in which `./dev` says where the driver and the browser are.
    const fn variables(self) -> (&'static str, &'static str) {
        match self {
            Engine::Chromium => ("CHROMEDRIVER", "CHROMIUM"),
            Engine::Firefox => ("GECKODRIVER", "FIREFOX"),
            Engine::WebKit => ("WEBKITDRIVER", "MINIBROWSER"),
        }
    }

    /// What the driver is told when it starts.
    fn arguments(self, port: u16) -> Vec<String> {
        match self {
            Engine::Chromium | Engine::WebKit => vec![format!("--port={port}")],
            // System access: to close a tab and bring it back.
            Engine::Firefox => vec![format!("--port={port}"), "--allow-system-access".into()],
        }
    }

    /// What the browser is told when it starts. Everything but this machine is cut off by a proxy that is
    /// not there, so that no journey depends on a network, and no browser calls home meanwhile.
    fn capabilities(self, browser: &str, unreachable: &str, more: &[&str]) -> Value {
        match self {
            Engine::Chromium => {
                let proxy = format!("--proxy-server={unreachable}");
                let mut arguments = vec![
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--force-prefers-reduced-motion",
                    &proxy,
                ];
                arguments.extend(more);
                json!({ "goog:chromeOptions": { "binary": browser, "args": arguments } })
            }
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": browser,
                    "args": ["-headless"],
                    "prefs": {
                        "network.proxy.type": 1,
                        "network.proxy.http": "127.0.0.1",
                        "network.proxy.http_port": 9,
                        "network.proxy.ssl": "127.0.0.1",
                        "network.proxy.ssl_port": 9,
                        // No animation, here as above: it only takes time.
                        "ui.prefersReducedMotion": 1,
                    },
                },
            }),
            Engine::WebKit => json!({
                // No proxy: a list of exceptions from it makes this browser crash (WebKitGTK 2.50).
                "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
            }),
        }
    }
}

/// A driver's process, with a folder for what it and its browser write. Both end when this is dropped.
struct Driver {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl Driver {
    fn start(engine: Engine, program: &str) -> Result<Self, String> {
        let port = free_port().map_err(|error| format!("no port for {program}: {error}"))?;
        let name = format!("klagevejviser-driver-{}-{port}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        // WebKit has the longest way, alone in its lane: the others step back for it.
        let steps_back = if engine == Engine::WebKit { "0" } else { "5" };
        let process = Command::new("nice")
            .args(["-n", steps_back, program])
            .args(engine.arguments(port))
            .env("TMPDIR", &folder)
            // Without a graphics card WebKit spends a third of its time putting layers together.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} does not start: {program}: {error}", engine.name()))?;
        let mut driver = Self { process, port, folder };
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Ok(Some(status)) = driver.process.try_wait() {
                return Err(format!("{program} ended at once, with {status}"));
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("{program} does not answer on port {port}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A port that nothing listens on.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A command that only some drivers know.
#[derive(Debug)]
pub(crate) struct Special {
    path: &'static str,
    body: Value,
}

impl FormatRequestData for Special {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let address = format!("session/{session}/{}", self.path);
        RequestData::new(Method::POST, address).add_body(self.body.clone())
    }
}

/// A running browser with its driver. Both end when this is dropped.
pub(crate) struct Browser {
    /// Which engine it is.
    pub(crate) engine: Engine,
    /// The session.
    pub(crate) session: WebDriver,
    runtime: tokio::runtime::Runtime,
    // After the session, which it serves until then.
    _driver: Driver,
}

impl Browser {
    /// Starts the driver and the browser of an engine.
    pub(crate) fn start(engine: Engine) -> Result<Self, String> {
        Self::start_with(engine, &[])
    }

    /// The same; Chromium is told something `more`.
    pub(crate) fn start_with(engine: Engine, more: &[&str]) -> Result<Self, String> {
        let (driver, browser) = engine.variables();
        let (program, browser) = (known(engine, driver)?, known(engine, browser)?);
        let screens = ["DISPLAY", "WAYLAND_DISPLAY"];
        if engine == Engine::WebKit && screens.iter().all(|name| std::env::var_os(name).is_none()) {
            return Err(
                "WebKit needs a screen: run the tests under xvfb-run -a, as ./dev does".into()
            );
        }
        let driver = Driver::start(engine, &program)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())?;
        let capabilities = engine.capabilities(&browser, "127.0.0.1:9", more);
        let capabilities: Capabilities =
            capabilities.as_object().cloned().unwrap_or_default().into();
        let address = format!("http://127.0.0.1:{}", driver.port);
        let session = WebDriver::builder(address, capabilities).request_timeout(PATIENCE);
        let session = runtime
            .block_on(async { session.await })
            .map_err(|error| format!("{} does not start with {program}: {error}", engine.name()))?;
        if engine == Engine::WebKit {
            // As it starts it is lower than a phone that stands in a page, and its driver clicks below the edge.
            runtime
                .block_on(session.set_window_rect(0, 0, 1024, 900))
                .map_err(|error| format!("{} keeps its window: {error}", engine.name()))?;
        }
        Ok(Self { engine, session, runtime, _driver: driver })
    }

    /// Waits for what the browser answers.
    pub(crate) fn run<T>(
        &self,
        command: impl Future<Output = WebDriverResult<T>>,
    ) -> WebDriverResult<T> {
        self.runtime.block_on(command)
    }

    /// A command of Chromium's own protocol for developers.
    pub(crate) fn chromium(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let command = Special { path: "goog/cdp/execute", body };
        self.run(async { self.session.cmd(command).await?.value() }).expect("Chromium obeys")
    }

    /// Runs a script with the rights of Firefox itself, which knows tabs.
    pub(crate) fn firefox(&self, script: &str) -> Value {
        let context =
            |context| Special { path: "moz/context", body: json!({ "context": context }) };
        self.run(async {
            self.session.cmd(context("chrome")).await?;
            let answer = self.session.execute_async(script, Vec::new()).await;
            self.session.cmd(context("content")).await?;
            Ok(answer?.json().clone())
        })
        .expect("Firefox obeys")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver would leave the browser behind.
        let _ = self.runtime.block_on(self.session.clone().quit());
    }
}

fn known(engine: Engine, variable: &str) -> Result<String, String> {
    std::env::var(variable).ok().filter(|path| !path.is_empty()).ok_or_else(|| {
        format!(
            "{} cannot be tested: {variable} does not say where it is; run ./dev test browsers",
            engine.name()
        )
    })
}
