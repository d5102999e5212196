// The guide and the pages of the peers in one Chromium, each in turn: cold cache, slow network, slow processor.

import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "./browser.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = 4;
const PATIENCE_MS = 60_000;
// A browser now and then draws nothing in a new page for a while. More than this is a page that does not work.
const MOST_AGAIN = 3;

// The project's own server, with the headers and the compressed files of a deployment.
export async function serve(tools, folder) {
  const server = spawn(tools, ["serve", folder, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((found, failed) => {
    server.once("exit", () => failed(new Error(`${folder} could not be served`)));
    let told = "";
    server.stdout.on("data", (some) => {
      told += some;
      const address = /http:\/\/\S+/.exec(told)?.[0];
      if (address) found(address);
    });
  });
  return { address, stop: () => server.kill() };
}

export async function side(pages, { labels, result }, runs) {
  const browser = await open();
  const source = (await readFile(join(here, "person.js"), "utf8")).replace("GIVEN", JSON.stringify({ labels, result }));
  await browser.devtools("Page.enable");
  await browser.devtools("Network.enable");
  await browser.devtools("Page.addScriptToEvaluateOnNewDocument", { source });
  const found = pages.map(({ name }) => ({ name, runs: [], again: 0 }));
  try {
    // The first turn warms the browser up and is not counted.
    for (let run = -1; run < runs; run += 1) {
      for (const [at, { name, address }] of pages.entries()) {
        let one = await once(browser, address);
        while (!one.result) {
          console.log(`${name}: after ${one.clicked} of ${labels.length} answers there was no result "${result}" (${JSON.stringify(one)}). Again.`);
          if ((found[at].again += 1) > MOST_AGAIN) throw new Error(`${name} did not come to its result in ${MOST_AGAIN + 1} runs.`);
          one = await once(browser, address);
        }
        if (run >= 0) found[at].runs.push(one);
      }
    }
    return { version: browser.version, found };
  } finally {
    await browser.close();
  }
}

async function once(browser, address) {
  await browser.go("about:blank");
  await browser.devtools("Network.clearBrowserCache");
  await browser.devtools("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await browser.devtools("HeapProfiler.collectGarbage");
  await browser.devtools("Network.emulateNetworkConditions", SLOW);
  await browser.devtools("Emulation.setCPUThrottlingRate", { rate: CPU });
  await browser.go(address);
  const seen = await browser.run(
    `const [ms, done] = arguments, until = performance.now() + ms;
     (function look() {
       const seen = window.benchSeen;
       if (!seen.result && performance.now() < until) return setTimeout(look, 200);
       const files = [performance.getEntriesByType("navigation")[0], ...performance.getEntriesByType("resource")].filter((one) => one.startTime <= (seen.result || Infinity));
       const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
       done({ ...seen, module: seen.module?.buffer.byteLength ?? 0, painted, bytes: files.reduce((sum, one) => sum + one.transferSize, 0), requests: files.filter((one) => one.transferSize > 0).length });
     })();`,
    PATIENCE_MS,
  );
  await browser.devtools("Emulation.setCPUThrottlingRate", { rate: 1 });
  await browser.devtools("HeapProfiler.collectGarbage");
  const { usedSize } = await browser.devtools("Runtime.getHeapUsage");
  // What is drawn counts from when it is painted.
  return { ...seen, first: Math.max(seen.first, seen.painted), memory: usedSize + seen.module };
}
