// Chromium, driven over WebDriver; what only DevTools can do goes through the driver's own command for it.

import { spawn } from "node:child_process";

export async function open() {
  const { CHROMIUM, CHROMEDRIVER } = process.env;
  if (!CHROMIUM || !CHROMEDRIVER) throw new Error("CHROMIUM and CHROMEDRIVER do not say where the browser and its driver are: run ./dev bench");
  const driver = spawn(CHROMEDRIVER, ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  const port = await new Promise((found, failed) => {
    driver.once("error", () => failed(new Error(`${CHROMEDRIVER} cannot be started`)));
    driver.once("exit", () => failed(new Error(`${CHROMEDRIVER} ended before it was ready`)));
    let told = "";
    driver.stdout.on("data", (some) => {
      told += some;
      const port = /successfully on port (\d+)/.exec(told)?.[1];
      if (port) found(port);
    });
  });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.message.split("\n")[0]}`);
    return value;
  };
  const options = { binary: CHROMIUM, args: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"] };
  let session;
  try {
    session = await ask("POST", "/session", {
      capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": options, timeouts: { script: 600_000, pageLoad: 120_000 } } },
    });
  } catch (error) {
    driver.kill();
    throw new Error(`${CHROMIUM} cannot be started: ${error.message}`);
  }
  const at = `/session/${session.sessionId}`;
  return {
    version: session.capabilities.browserVersion,
    devtools: (cmd, params = {}) => ask("POST", `${at}/goog/cdp/execute`, { cmd, params }),
    go: (url) => ask("POST", `${at}/url`, { url }),
    run: (script, ...args) => ask("POST", `${at}/execute/async`, { script, args }),
    async close() {
      await ask("DELETE", at).catch(() => {});
      driver.kill();
    },
  };
}
