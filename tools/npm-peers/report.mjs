// The page docs/benchmarks.md, from the numbers of the last runs. A goal that is missed stands there with why, and what
// could be tried next.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { arch, cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

// Missed goals: why, and the next idea.
const WHY = {
  speed:
    "Ours is built for few bytes (`opt-level = \"z\"`), as it is shipped, decides three-valued and gives its reasons; what is faster than half of it is JavaScript that was compiled from each table and gives the row alone. Next: the same built for speed, weighed against its bytes.",
  seen: "The first page carries danger, the telephone number, the way without a script and the styles of all its places, where those beside it carry a question; those of the staff pages lie apart. A profile: the style is here after 0.42 s, and the layout of the whole page takes 0.05 s after that. Next: what the first question needs of the style in the page itself, a way to the server less; the policy would have to name its bytes, and every deployment with each release.",
  program:
    "The program is a WebAssembly module with what the pages beside it lack (listed above), and on this network each 10 kB take 50 ms, all of it half a second. The page asks for it beside style and script (a quarter of a second less than when the script asked). Places, letters, what is folded on a result, other languages and saving come later already, as pieces of it; the result cannot, since nothing may be asked for between the questions and it. Next: the start itself, 0.1 s, of which half is the browser making its way of writing days in Copenhagen; a page asked for before any answer does without.",
  result:
    "The start, as above, and the clicks: CLICKS. With each answer ours also keeps the history and the address, moves the focus, and draws the answers so far and how many places are still possible; and its result tells more. Profiles found the clock's formats made anew at each click, and each explained word looked up anew for each word of a page (a tenth of their time each, mended); of what is left a third is styles and layout, and a quarter putting elements into the page one call at a time. Next: a place handed over in one call.",
};

const sorted = (all) => [...all].sort((one, other) => one - other);
const median = (all) => sorted(all)[all.length >> 1];
// Half of all runs lie between these.
const spread = (all) => [sorted(all)[Math.floor(all.length / 4)], sorted(all)[Math.ceil((all.length * 3) / 4) - 1]];
const number = (value) => Math.round(value).toLocaleString("en");
const seconds = (ms) => (ms / 1000).toFixed(2);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const times = (ratio) => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)} ×`;
const percent = (part, of) => (of === 0 ? "" : part === of ? "100 %" : part === 0 ? "0" : `${((100 * part) / of).toFixed(1)} %`);
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

async function versions(found) {
  const lock = JSON.parse(await readFile(join(here, "package-lock.json"), "utf8"));
  const asked = Object.keys(lock.packages[""].devDependencies);
  const of = (name) => `${name} ${lock.packages[`node_modules/${name}`].version}`;
  const rust = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1];
  return [`Chromium ${found.pages.version}`, `Node ${process.versions.node}`, `Rust ${rust}`, "zen-engine 2.1.6 (crate)", ...asked.map(of)];
}

function speeds(list, ours) {
  const own = median(ours);
  const rows = [...list].sort((one, other) => median(other.rounds) - median(one.rounds)).map(({ name, cases, wrong, rounds }) => {
    const [low, high] = spread(rounds);
    return [name, `${number(wrong)} of ${number(cases)}`, number(median(rounds)), `${number(low)}–${number(high)}`, times(own / median(rounds))];
  });
  return table(["engine", "cases wrong", "decisions a second", "half of the rounds", "ours is faster by"], rows);
}

function goalOfSpeed(list, ours) {
  const best = list.filter(({ wrong }) => wrong === 0).sort((one, other) => median(other.rounds) - median(one.rounds))[0];
  const ratio = median(ours) / median(best.rounds);
  const missed = ratio < 2 ? ` ${WHY.speed}` : "";
  return `Goal, twice the best: **${ratio >= 2 ? "met" : "missed"}**, ${times(ratio)} ${best.name}.${missed}`;
}

function engines({ ours, native, "zen-crate": crate, chromium }) {
  const peers = [...native, crate];
  const own = { name: "**ours**", cases: ours.cases, wrong: ours.wrong, rounds: ours.rounds };
  const inBrowser = chromium.found.find(({ name }) => name === "ours");
  const others = chromium.found.filter(({ name }) => name !== "ours");
  const stated = [{ name: "**ours**", partial: ours.partial, changes: ours.changes }, ...native].map(({ name, partial, changes }) => [
    name,
    `${number(partial.early)} of ${number(partial.open)}`,
    percent(partial.early, partial.open),
    `${number(partial.silent)} of ${number(partial.settled)}`,
    `${number(changes.stale)} of ${number(changes.tried)}`,
    percent(changes.stale, changes.tried),
  ]);
  const { ends, rule, source, flips } = ours.named;
  return `## The engine

A decision is one complaint point with everything told: the tables of facts in their order, then all tables of steps, with the rules of every row that decides. The ${number(ours.cases)} cases hold every combination of every table that can come about, the rest of each case drawn by chance that is the same in every run. What is right is said by a reading of the tables that knows nothing of our engine (\`tests/src/brute.rs\`). Every peer is given our export (\`./dev rules export\`), turned into its own form by \`tools/npm-peers/engines\`; a case is wrong if any table gives another row. A slow engine tries as many cases as fit into its time; they are in no order.

Ours does more in that time than the others are asked for: it decides three-valued, and names with each step the rules of the facts on which it stands.

### In Node, and native

${speeds([own, ...peers], ours.rounds)}

${goalOfSpeed(peers, ours.rounds)} zen-engine's crate and ours run natively, the others in Node.

### In Chromium

Ours as a WebAssembly module of the rules alone, called from JavaScript with one case a call and read back as bytes, which the guide itself is spared. The headers of a deployment are not sent here: they would forbid json-logic-engine to compile. zen-engine's npm package is native and does not run here.

${speeds([{ ...inBrowser, name: "**ours**" }, ...others], inBrowser.rounds)}

${goalOfSpeed(others, inBrowser.rounds)}

### When not all is told

${number(ours.partial.states)} states on ways through the questions, each table by itself. *Open*: two completions give different things, found by trying them all (tables with more than 20,000 completions of a state are left out). *Settled*: all give the same.

The last columns: ${number(ours.changes.tried)} single changes of an earlier answer after which a later one is no longer asked for. The engine is given all answers, as a form keeps them, and then without what is no longer asked for: does any step differ? Ours takes all answers and leaves those out itself; to the others this is what the page around them would have to do.

${table(["engine", "outcome stated though open", "", "not stated though settled", "stale answer counts", ""], stated)}

Nothing too early states besides ours: ${native.filter(({ partial }) => partial.early === 0).map(({ name }) => name).join(", ") || "none"}. publicodes has a third value, as we have; json-rules-engine refuses where a fact is missing, also where all is settled without it.

### What is named

At ${number(ends)} ends of ways through the questions, drawn by chance:

${table(
    ["", "ours", "the others"],
    [
      ["names the deciding rules of every step", percent(rule, ends), "the row's rules, since our export writes them into it; none down the chain of facts"],
      ["names each rule's source", percent(source, ends), "0: no place for it"],
      ["names up to three changes, and each truly flips the outcome (told anew, three times, with what is then asked by chance)", percent(flips, ends), "0: no such function"],
    ],
  )}
`;
}

function slipsOf({ slips }) {
  const names = Object.keys(slips[0].noticed);
  const rows = slips.map(({ slip, noticed }) => [slip, ...names.map((name) => noticed[name] || "no")]);
  return `### Seeded slips\n\nSlips of \`tests/bites.rs\` that can be exported: who notices, when given the rules or when deciding ${number(200)} cases. \"States nothing\" is a notice that a page must turn into one.\n\n${table(["slip", ...names], rows)}\n`;
}

const COLUMNS = [
  ["first", "first question seen", seconds, "s"],
  ["ready", "the program answers", seconds, "s"],
  ["result", "result after the clicks", seconds, "s"],
  ["longest", "longest task", number, "ms"],
  ["bytes", "bytes", kB, "kB"],
  ["requests", "requests", number, ""],
  ["memory", "memory", (bytes) => (bytes / 1e6).toFixed(1), "MB"],
];

function pages({ pages: { built, found } }) {
  const cell = (runs, column, write) => {
    const all = runs.map((run) => run[column]);
    const [low, high] = spread(all).map(write);
    return low === high ? write(median(all)) : `${write(median(all))} (${low}–${high})`;
  };
  const rows = found.map(({ name, runs }) => [name, ...COLUMNS.map(([column, , write]) => cell(runs, column, write))]);
  const [ours, ...others] = found.map(({ name, runs }) => ({ name, of: (column) => median(runs.map((run) => run[column])) }));
  const [plain, peers] = [others.at(-1), others.slice(0, -1)];
  const clicks = ({ name, of }) => `${seconds(of("result") - of("ready"))} s in ${name}`;
  const why = (column) =>
    ({ first: WHY.seen, ready: WHY.program, result: WHY.result.replace("CLICKS", [ours, ...others].map(clicks).join(", ")) })[column];
  const goals = COLUMNS.slice(0, 3).flatMap(([column, what]) => {
    const best = [...peers].sort((one, other) => one.of(column) - other.of(column))[0];
    const half = ours.of(column) / best.of(column);
    const near = ours.of(column) / plain.of(column);
    const verdict = (met) => (met ? "met" : "**missed**");
    return [
      [what, `half of the best of the three (${best.name})`, times(half), verdict(half <= 0.5), half <= 0.5 ? "" : why(column)],
      [what, "1.2 times plain JavaScript", times(near), verdict(near <= 1.2), near <= 1.2 ? "" : why(column)],
    ];
  });
  const checked = built.checked.map(({ title, tried, wrong }) => `${title} ${number(wrong)} of ${number(tried)}`);
  return `## Side by side

The guide as it is built, and the same errand as a page made with SurveyJS, publicodes and json-rules-engine, each the smallest that does it, generated from our export (\`tools/npm-peers/pages\`); and in plain JavaScript, the yardstick. All minified by esbuild, served by the project's server with the headers of a deployment and brotli, cold cache, one Chromium, in turn; network 1.6 Mbit/s and 150 ms, processor slowed four times, ${found[0].runs.length} runs each. Shown: the median, and between which half of the runs lie.

What the four pages hold: all ${number(built.questions)} questions in their wordings with hints and options in Danish, when each is asked (learned from all ${number(built.states)} states of the guide as conditions on the answers before), all tables of the rules, and all steps with their texts, addressees and rules. What they lack and ours carries in the same bytes: several matters at once and several ticks, typed dates with working days and holidays (the pages offer what can be chosen instead), back and change of an answer, doubt, why and why not, what would change the outcome, letters, the line of days, English and the other languages, saving, printing, the way without a script, warnings of danger, and everything that makes it accessible.

Held against the guide on ways by chance before they are measured, ends otherwise: ${checked.join("; ")}.

The way that is clicked: ${built.labels.map((label) => `"${label}"`).join(", ")}, then "${built.result[0]}".

${again(found)}${table(["page", ...COLUMNS.map(([, what, , unit]) => (unit ? `${what}, ${unit}` : what))], rows)}

*First question seen*: its first option is painted and can be clicked; in ours and in plain JavaScript it stands in the page, in ours as links to the guide without a script. *The program answers*: the running program takes the answer. *Memory*: the scripts' heap after collecting garbage, and that of WebAssembly.

${table(["time", "goal", "measured", "", "why, and what next"], goals)}
`;
}

// Runs that were left out are told.
function again(found) {
  const some = found.filter((page) => page.again > 0).map((page) => `${page.name} (${page.again})`);
  return some.length === 0 ? "" : `Did not come to a result within a minute and were done again: ${some.join(", ")}.\n\n`;
}

function growth({ growth: { rows, words } }) {
  const ratio = ([one, ten], column) => times(ten[column] / one[column]);
  const line = (what, pair, column) => [what, ratio(pair, column)];
  return `## Growth

Ten times as many rows in the tables of steps (each table ten times, the values of its conditions turned round), and ten times as many words in the index of the search (each word with other consonants). Ratios of medians in one native run.

${table(
    ["rows", times(rows[1].rows / rows[0].rows)],
    [
      line("bytes of the rules written down (an edition, brotli)", rows, "bytes"),
      line("one decision in a partial state", rows, "decide"),
      line("whether a question can still matter", rows, "ask"),
      line("every combination of every table", rows, "explored"),
      line("the proof of the tables' shape", rows, "proof"),
    ],
  )}

${table(
    ["words", times(words[1].words / words[0].words)],
    [
      line("bytes of the index (brotli)", words, "bytes"),
      line("one key in the search", words, "key"),
      line("reading the index", words, "read"),
    ],
  )}

Topics and bodies (now ${words[0].topics} and ${words[0].bodies}) are numbered by a byte: at 256 the type must be widened. So the index is grown by words and not by topics.
${over([...pairs(rows, ["decide", "ask", "explored", "proof"], rows[1].rows / rows[0].rows), ...pairs(words, ["key", "read"], words[1].words / words[0].words)])}`;
}

const pairs = ([one, ten], columns, linear) => columns.map((column) => [column, ten[column] / one[column], linear]);

// What grows faster than what was added.
const REASONS = {
  decide: "a decision joins the steps of each table with those of all before, and here ten copies give the same steps",
  ask: "rows of a table are compared by pairs; a table keeps its size here, so this is noise",
  explored: "every combination is tried once, and ten times the tables of steps have ten times as many; the tables of facts, whose rows count above, keep theirs",
  proof: "each table of steps is tried by itself, so it grows with them, tenfold; the tables of facts keep their rows. It runs in the tests, never in a browser",
  key: "each typed word is held against each word; more is noise of the cache",
  read: "the words are sorted when they are read: n log n",
};
function over(all) {
  const faster = all.filter(([, ratio, linear]) => ratio > linear * 1.15);
  if (faster.length === 0) return "\nNothing grows faster than what was added.\n";
  return `\nFaster than what was added grows: ${faster.map(([column, ratio]) => `\`${column}\` (${times(ratio)}: ${REASONS[column]})`).join("; ")}.\n`;
}

export async function report(found) {
  const machine = `${cpus().length} cores (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# Measured beside others

Written by \`./dev bench\`: every table comes from its last run. Ratios within a run count; absolute times belong to one machine.

${new Date().toISOString().slice(0, 10)}, ${machine}. ${(await versions(found)).join(", ")}.

${engines(found)}
${slipsOf(found)}
${pages(found)}
${growth(found)}`.replace(/\n{3,}/g, "\n\n");
}
