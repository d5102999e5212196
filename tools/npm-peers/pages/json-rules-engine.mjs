// A guide with json-rules-engine: which question comes is a rule a question, the advice its tables.

import { Engine } from "json-rules-engine";
import { make } from "../engines/json-rules-engine.mjs";
import { table } from "../rules.mjs";
import data from "guide";
import { facts, steps, walk } from "./decide.mjs";
import { ask, ready, tell } from "./view.mjs";

export function guide({ questions, told, tables: files, ...rest }) {
  const tables = files.map(table);
  const asking = new Engine();
  questions.forEach((question, at) => {
    const ways = question.asked.map((way) => ({
      all: way.map(([one, within]) => ({ fact: `q${one}`, operator: "in", value: within })),
    }));
    asking.addRule({
      conditions: { all: [{ fact: `q${at}`, operator: "equal", value: -1 }, { any: ways }] },
      priority: questions.length - at,
      event: { type: "ask", params: { at } },
      onSuccess: () => asking.stop(),
    });
  });
  const decide = make({ tables });
  return {
    async next(chosen) {
      const { events } = await asking.run(Object.fromEntries(chosen.map((option, at) => [`q${at}`, option])));
      return events[0]?.params.at ?? -1;
    },
    decide: async (chosen) => steps(rest, tables, await decide(facts({ questions }, told, chosen))),
  };
}

export async function start() {
  const { next, decide } = guide(data);
  tell(await decide(await walk(data, next, ask, ready)));
}
