// One engine beside the other with the same rules and the same cases: right or wrong, decisions a second, what they say
// when not all is told, and whether an answer that is no longer asked for still counts. Runs in Node and in a browser.

import { key } from "./rules.mjs";

const BATCH = 64;

// The facts of a state by their names; what is not told is left out.
export function input(told, places) {
  const facts = {};
  places.forEach((place, at) => {
    if (place >= 0) facts[told[at].name] = told[at].values[place];
  });
  return facts;
}

// As many as fit into the time; the cases are in no order, so that a part of them is a fair one.
async function decideAll(engine, inputs, ms) {
  const [found, started] = [[], performance.now()];
  for (let at = 0; at < inputs.length && performance.now() - started < ms; at += BATCH)
    found.push(...(await batch(engine, inputs.slice(at, at + BATCH))));
  return found;
}

async function batch(engine, some) {
  return engine.isAsync ? Promise.all(some.map(engine.decide)) : some.map(engine.decide);
}

// What a table said, or nothing.
const said = (pair) => (pair && pair[0] != null && pair[1] != null ? key(pair[0], pair[1]) : undefined);

// How many cases come out otherwise than they should in at least one table.
export async function wrong(engine, rules, cases, answers, ms) {
  const right = rules.tables.map((table) => table.rows.map((row) => key(row.then, row.rules)));
  let [differ, example] = [0, ""];
  const found = await decideAll(engine, cases, ms);
  found.forEach((tables, at) => {
    const bad = answers[at].findIndex((row, table) => said(tables[table]) !== right[table][row]);
    if (bad < 0) return;
    differ += 1;
    example ||= `${JSON.stringify(cases[at])}: ${rules.tables[bad].name}: ${said(tables[bad])}`;
  });
  return { cases: found.length, wrong: differ, example };
}

// Outcomes that are stated although completions disagree, and those that are not stated although all agree.
export async function partial(engine, states, ms) {
  const found = await decideAll(engine, states.map(([facts]) => facts), ms);
  const sums = { states: found.length, open: 0, settled: 0, early: 0, silent: 0 };
  found.forEach((tables, at) =>
    states[at][1].forEach((truth, table) => {
      const stated = said(tables[table]) !== undefined;
      if (truth === 0) [sums.open, sums.early] = [sums.open + 1, sums.early + stated];
      if (truth === 1) [sums.settled, sums.silent] = [sums.settled + 1, sums.silent + !stated];
    }),
  );
  return sums;
}

// Changes after which an answer that is no longer asked for makes a difference to some table of steps.
export async function changes(engine, rules, pairs, ms) {
  const found = await decideAll(engine, pairs.flat(), ms);
  const steps = rules.tables.map((table, at) => (table.isFact ? -1 : at)).filter((at) => at >= 0);
  const then = (pair) => JSON.stringify(pair?.[0]);
  const sums = { tried: 0, stale: 0 };
  for (let at = 0; at + 1 < found.length; at += 2) {
    const [kept, clean] = [found[at], found[at + 1]];
    sums.tried += 1;
    sums.stale += steps.some((table) => then(kept[table]) !== then(clean[table]));
  }
  return sums;
}

// Decisions a second, all engines in turn in each round.
export async function speed(engines, cases, { rounds, ms }) {
  const found = engines.map(() => []);
  const next = engines.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, engine] of engines.entries()) {
      const started = performance.now();
      let decided = 0;
      while (performance.now() - started < ms) {
        const from = next[at] % (cases.length - BATCH);
        const some = (engine.own ?? cases).slice(from, from + BATCH);
        await batch(engine, some);
        decided += BATCH;
        next[at] += BATCH;
      }
      // The first round warms up.
      if (round >= 0) found[at].push((1000 * decided) / (performance.now() - started));
    }
  }
  return found;
}
