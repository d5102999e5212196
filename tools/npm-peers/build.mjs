// Builds the pages of the peers from the export: a folder each with index.html, one script, one style, compressed as
// the guide's files are; and holds each against the guide on ways through the questions, before a browser sees it.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { pack } from "./pages/pack.mjs";
import { readInputs } from "./read.mjs";

export const PAGES = [
  { name: "surveyjs", title: "SurveyJS", style: "survey-core.fontless.min.css" },
  { name: "publicodes", title: "publicodes" },
  { name: "json-rules-engine", title: "json-rules-engine" },
  { name: "plain", title: "plain JavaScript" },
];

const here = dirname(fileURLToPath(import.meta.url));

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

// The first question as it stands in the plain page.
function form({ title, hint, options }, go) {
  const labels = options.map(
    ({ title, hint }, at) =>
      `<label><input type="radio" name="answer" value="${at}" required><span>${escape(title)}</span>${hint ? `<small>${escape(hint)}</small>` : ""}</label>`,
  );
  const line = hint ? `<p>${escape(hint)}</p>` : "";
  return `<form><fieldset><legend><h1>${escape(title)}</h1></legend>${line}${labels.join("")}</fieldset><button>${escape(go)}</button></form>`;
}

async function put(folder, name, text) {
  const [start, end] = name.split(/\.(?=[^.]+$)/);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const file = end === "html" ? name : `${start}-${hash}.${end}`;
  await writeFile(join(folder, file), text);
  await writeFile(join(folder, `${file}.br`), brotliCompressSync(text));
  await writeFile(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
  return file;
}

function bundle(esbuild, source, data, outfile, more = []) {
  const options = ["--bundle", "--minify", "--charset=utf8", "--log-level=warning", `--alias:guide=${data}`];
  execFileSync(esbuild, [...options, `--outfile=${outfile}`, "--sourcefile=start.mjs", ...more], { input: source, cwd: here });
}

// How many of the ways end otherwise than in the guide.
async function wrongWays(page, data, ways, script, ms) {
  const { guide } = await import(pathToFileURL(script));
  const { next, decide } = guide(data);
  let [tried, wrong] = [0, 0];
  const started = performance.now();
  for (const { chosen: expected, steps } of ways) {
    if (performance.now() - started > ms) break;
    const right = new Map(expected);
    const chosen = data.questions.map(() => -1);
    for (let at = await next(chosen); at >= 0 && right.has(at); at = await next(chosen)) chosen[at] = right.get(at);
    const asked = chosen.every((option, at) => option === (right.get(at) ?? -1)) && (await next(chosen)) === -1;
    const titles = asked ? (await decide(chosen)).map(({ words }) => words.title) : [];
    tried += 1;
    if (JSON.stringify(titles) !== JSON.stringify(steps)) {
      wrong += 1;
      if (wrong === 1) console.error(page, JSON.stringify(expected), asked, JSON.stringify(chosen), titles, steps);
    }
  }
  return { tried, wrong };
}

export async function build(folder, esbuild, ms = 15_000) {
  const { inputs, rules } = await readInputs(folder);
  const { ways, states, ...guide } = JSON.parse(await readFile(join(folder, "guide.json"), "utf8"));
  const files = rules.tables.map(({ name, gives, facts, logic }) => ({ table: name, gives: [gives, "rules"], facts, logic }));
  const titles = ways.map(({ chosen, steps }) => ({ chosen, steps: steps.map((step) => guide.steps[step].title) }));
  const site = join(folder, "site");
  await rm(site, { recursive: true, force: true });
  const checked = [];
  for (const page of PAGES) {
    const [to, work] = [join(site, page.name), join(folder, "work", page.name)];
    await mkdir(to, { recursive: true });
    await mkdir(work, { recursive: true });
    const whole = { ...guide, told: inputs.told };
    const data = page.name === "plain" ? pack({ ...whole, tables: rules.tables }) : { ...whole, tables: files };
    const dataFile = join(work, "guide.json");
    await writeFile(dataFile, JSON.stringify(data));
    bundle(esbuild, `export { guide } from "./pages/${page.name}.mjs";`, dataFile, join(work, "node.cjs"), ["--platform=node", "--format=cjs"]);
    checked.push({ name: page.name, title: page.title, ...(await wrongWays(page.name, data, titles, join(work, "node.cjs"), ms)) });
    bundle(esbuild, `import { start } from "./pages/${page.name}.mjs"; start();`, dataFile, join(work, "page.mjs"), ["--format=esm"]);
    const minified = join(work, "page.css");
    execFileSync(esbuild, ["--minify", `--outfile=${minified}`, "--log-level=warning", join(here, "pages/page.css")]);
    let css = await readFile(minified, "utf8");
    if (page.style) css = (await readFile(join(here, "node_modules/survey-core", page.style), "utf8")) + css;
    const script = await put(to, "page.js", await readFile(join(work, "page.mjs"), "utf8"));
    const style = await put(to, "page.css", css);
    const first = page.name === "plain" ? form(guide.questions[0], guide.go) : "";
    await put(
      to,
      "index.html",
      `<!DOCTYPE html><html lang="da"><meta charset="utf-8"><title>Klagevejviser</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"><script type="module" src="${script}"></script><main id="main">${first}</main></html>`,
    );
  }
  // The way that is clicked, by the words of its options.
  const labels = ways[0].chosen.map(([question, option]) => guide.questions[question].options[option].title);
  return { checked, labels, result: titles[0].steps, states, questions: guide.questions.length, titles: guide.questions.map((one) => one.title) };
}
