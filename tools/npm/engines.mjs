// Runs exported tables in engines that are not ours, and holds what they say against our answers.
//
//   node engines.mjs ANSWERS FORMAT=FOLDER...
//
// ANSWERS is a file with every combination of every table and what our own engine says to it;
// tests/engines.rs writes it. FORMAT is jdm, json-logic or dmn, FOLDER holds the files of
// `./dev rules export FORMAT`. All files are read and checked before any of them is run: what is
// wrong with them is told by file, row and field, and then nothing is run at all.
//
// Ends with 0 if everything agrees, with 1 if something differs, with 2 if something cannot be read.
// The packages are looked for in a node_modules folder beside this file.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { checkFile, checkWhole } from "./engines/check.mjs";

const ENGINES = {
  jdm: { module: "./engines/jdm.mjs", ending: ".json" },
  "json-logic": { module: "./engines/json-logic.mjs", ending: ".json" },
  dmn: { module: "./engines/dmn.mjs", ending: ".dmn" },
};

// How many differences of a table are shown.
const SHOWN = 3;

const [answersFile, ...pairs] = process.argv.slice(2);
if (!answersFile || pairs.length === 0) stop(["usage: node engines.mjs ANSWERS FORMAT=FOLDER..."]);

const ours = JSON.parse(await readFile(answersFile, "utf8"));
const problems = [];
const exports = [];
for (const pair of pairs) {
  const [format, folder] = pair.split(/=(.*)/s);
  if (!ENGINES[format]) stop([`${format}: is none of ${Object.keys(ENGINES).join(", ")}`]);
  exports.push({ format, ...(await readFolder(format, folder)) });
}
if (problems.length > 0) stop(problems);

let differ = false;
for (const { format, tables, bytes, reading } of exports) {
  const started = performance.now();
  let [sum, differences] = [0, 0];
  for (const table of ours.tables) {
    const found = await compare(tables.get(table.name), table);
    console.log(`${format} | ${table.name} | ${table.cases.length} combinations, ${found.length} differences`);
    for (const one of found.slice(0, SHOWN)) console.log(`    ${one}`);
    sum += table.cases.length;
    differences += found.length;
  }
  differ ||= differences > 0;
  const seconds = ((reading + performance.now() - started) / 1000).toFixed(1);
  console.log(`${format}: ${sum} combinations, ${differences} differences, ${seconds} s, ${bytes} bytes`);
}
// Zen keeps threads of its own that would keep the process.
process.exit(differ ? 1 : 0);

// Every table of a folder, by its name.
async function readFolder(format, folder) {
  const started = performance.now();
  const { read } = await import(ENGINES[format].module);
  const tables = new Map();
  let bytes = 0;
  let names = [];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith(ENGINES[format].ending)).sort();
  } catch (error) {
    problems.push(`${folder}: cannot be read: ${error.message}`);
  }
  for (const name of names) {
    const file = join(folder, name);
    const tell = (problem) => problems.push(`${file}: ${problem}`);
    try {
      const text = await readFile(file, "utf8");
      bytes += Buffer.byteLength(text);
      const table = await read(text, ours.stamp);
      checkFile(table, ours, tell);
      tables.set(table.name, table);
    } catch (error) {
      tell(error.message);
    }
  }
  checkWhole(tables, ours, (problem) => problems.push(`${folder}: ${problem}`));
  return { tables, bytes, reading: performance.now() - started };
}

// What the engine says otherwise than we do, a sentence a combination.
async function compare(table, { reads, cases, answers, outcomes }) {
  const inputs = cases.map((places) =>
    Object.fromEntries(reads.map((fact, at) => [fact, ours.facts[fact][places[at]]])),
  );
  const found = await table.decide(inputs);
  const differences = [];
  inputs.forEach((input, at) => {
    const expected = JSON.stringify(outcomes[answers[at]]);
    const said = JSON.stringify({ then: found[at].then, rules: found[at].rules });
    if (said !== expected) differences.push(`${JSON.stringify(input)}: ${said} instead of ${expected}`);
  });
  return differences;
}

function stop(sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(2);
}
