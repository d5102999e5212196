// The engines in a browser: those that can run there, and ours as WebAssembly, called as they are. No network and no
// slowed processor here; the headers of a deployment would forbid what json-logic-engine compiles, so none are sent.

import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "./browser.mjs";
import { readInputs } from "./read.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const TYPES = { html: "text/html", mjs: "text/javascript", js: "text/javascript", json: "application/json", wasm: "application/wasm" };

const PAGE = `
import * as jsonLogicEngine from "./engines/json-logic-engine.mjs";
import * as jsonLogicJs from "./engines/json-logic-js.mjs";
import * as jsonRulesEngine from "./engines/json-rules-engine.mjs";
import * as publicodes from "./engines/publicodes.mjs";
import * as surveyCore from "./engines/survey-core.mjs";
import { input, speed, wrong } from "./engine.mjs";
window.measured = async (own, ms, rounds, budget) => {
  const { rules, inputs } = await (await fetch("rules.json")).json();
  const cases = inputs.cases.map((places) => input(inputs.told, places));
  const engines = [jsonLogicJs, jsonLogicEngine, jsonRulesEngine, publicodes, surveyCore]
    .map((peer) => ({ name: peer.name, isAsync: peer.isAsync, decide: peer.make(rules) }));
  const found = [];
  for (const engine of engines) found.push({ name: engine.name, ...(await wrong(engine, rules, cases, inputs.answers, budget)) });
  // Ours takes the places of the values and gives places of steps and rules; those of the steps are compared.
  const places = inputs.cases.map((places) => Uint8Array.from(places));
  const steps = (bytes) => {
    const found = [];
    for (let at = 0; at < bytes.length; at += 2 + bytes[at + 1]) found.push(inputs.steps[bytes[at]]);
    return found.sort().join();
  };
  let bad = 0;
  inputs.answers.forEach((rows, at) => {
    const right = new Set(rows.flatMap((row, table) => (rules.tables[table].isFact ? [] : rules.tables[table].rows[row].then)));
    if (steps(own.decide(places[at])) !== [...right].sort().join()) bad += 1;
  });
  engines.unshift({ name: "ours", decide: own.decide, own: places });
  found.unshift({ name: "ours", cases: places.length, wrong: bad });
  const speeds = await speed(engines, cases, { ms, rounds });
  return found.map((one, at) => ({ ...one, rounds: speeds[at] }));
};
`;

export async function chromium(folder, esbuild, { ms, rounds, budget }) {
  const work = join(folder, "work");
  execFileSync(esbuild, ["--bundle", "--minify", "--format=esm", "--log-level=warning", `--outfile=${join(work, "engines.mjs")}`], { input: PAGE, cwd: here });
  const { inputs, rules } = await readInputs(folder);
  const { told, tables, steps, cases, answers } = inputs;
  await writeFile(join(work, "rules.json"), JSON.stringify({ rules: { told, tables: rules.tables }, inputs: { told, tables, steps, cases, answers } }));
  const page = `<!DOCTYPE html><title>engines</title><script type="module">
    import "./engines.mjs"; import init, * as own from "./wasm/klagevejviser_decide.js"; await init(); window.own = own;</script>`;
  const server = createServer(async (request, response) => {
    const path = request.url === "/" ? "" : request.url.slice(1);
    try {
      const body = path ? await readFile(join(path.startsWith("wasm/") ? folder : work, path)) : page;
      response.setHeader("content-type", TYPES[path.split(".").pop() || "html"] ?? "text/plain").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await open();
  try {
    await browser.go(`http://127.0.0.1:${server.address().port}/`);
    const found = await browser.run(
      `const [ms, rounds, budget, done] = arguments;
       (function wait() { window.own && window.measured ? measured(own, ms, rounds, budget).then(done, (error) => done({ error: String(error.stack) })) : setTimeout(wait, 50); })();`,
      ms, rounds, budget,
    );
    if (found.error) throw new Error(found.error);
    return { version: browser.version, found };
  } finally {
    await browser.close();
    server.close();
  }
}
