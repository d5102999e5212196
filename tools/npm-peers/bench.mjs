// What `./dev bench` measures beside others, after `cargo bench --bench peers` wrote what they are given:
//
//   node bench.mjs FOLDER OUT [PART...]
//
// Parts are engines, pages and report; without any, all three. Each leaves its numbers in FOLDER, and the report makes
// OUT of them. The environment says where the programs are: ESBUILD, CHROMIUM, CHROMEDRIVER, TOOLS, ZEN, DIST.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "./build.mjs";
import { chromium } from "./chromium.mjs";
import { PEERS, native } from "./native.mjs";
import { report } from "./report.mjs";
import { serve, side } from "./side.mjs";
import { slips } from "./slips.mjs";

const [folder, out, ...parts] = process.argv.slice(2);
const { ESBUILD, TOOLS, ZEN, DIST } = process.env;
// Longer rounds and more runs cost time: with these, about a quarter of an hour.
const [RUNS, ROUNDS, ROUND_MS, MOST_MS] = [Number(process.env.RUNS ?? 15), 7, 400, Number(process.env.MOST ?? 30_000)];

const keep = (name, value) => writeFile(join(folder, `${name}.json`), JSON.stringify(value));
const kept = async (name) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));

async function engines() {
  console.log("The engines in Node: right or wrong, how fast (about 6 minutes).");
  await keep("native", await native(folder, { ms: ROUND_MS, rounds: ROUNDS, budget: MOST_MS }));
  await keep("slips", await slips(folder, PEERS));
  console.log("zen-engine as a crate.");
  await keep("zen-crate", JSON.parse(execFileSync(ZEN, [folder], { encoding: "utf8" })));
  console.log("The engines in Chromium (about 4 minutes).");
  await keep("chromium", await chromium(folder, ESBUILD, { ms: ROUND_MS, rounds: ROUNDS, budget: MOST_MS / 2 }));
}

async function pages() {
  console.log("Building the pages of the peers, and holding them against the guide.");
  const built = await build(folder, ESBUILD, MOST_MS / 4);
  const wrong = built.checked.filter((page) => page.wrong > 0);
  for (const { title, wrong: bad, tried } of wrong) console.log(`${title} ends otherwise than the guide on ${bad} of ${tried} ways.`);
  console.log(`The guide and the pages in Chromium, ${RUNS} runs each (about 3 minutes).`);
  const folders = [["the guide", DIST], ...built.checked.map(({ name, title }) => [title, join(folder, "site", name)])];
  const servers = [];
  try {
    for (const [name, of] of folders) servers.push({ name, ...(await serve(TOOLS, of)) });
    await keep("pages", { built, ...(await side(servers, { labels: built.labels, result: built.result[0] }, RUNS)) });
  } finally {
    for (const server of servers) server.stop();
  }
}

const NEEDS = { ESBUILD, TOOLS, ZEN, CHROMIUM: process.env.CHROMIUM, CHROMEDRIVER: process.env.CHROMEDRIVER };
try {
  const wanted = parts.length > 0 ? parts : ["engines", "pages", "report"];
  for (const [name, file] of Object.entries(NEEDS))
    if (!file || !existsSync(file)) throw new Error(`${name} names no program (${file || "nothing"}): run this with ./dev bench, which installs and builds what is missing.`);
  if (!existsSync(join(DIST ?? "", "index.html"))) throw new Error(`There is no index.html in ${DIST || "DIST"}: build the guide first, with ./dev build.`);
  if (wanted.includes("engines")) await engines();
  if (wanted.includes("pages")) await pages();
  if (wanted.includes("report")) {
    const names = ["ours", "growth", "native", "slips", "zen-crate", "chromium", "pages"];
    const found = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await kept(name)])));
    await writeFile(out, await report(found));
    console.log(`Written: ${out}`);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Zen keeps threads of its own that would keep the process.
process.exit(0);
