// The same guide in plain JavaScript, as one would ship it: the first question stands in the page, the rules are masks
// in arrays, the texts a list. The data is packed by pack.mjs, where the page is built.

import data from "guide";
import { answer, ask, ready, tell } from "./view.mjs";

const fits = (when, values, shift) => {
  for (let at = 0; at < when.length; at += 2) if (!((1 << (values[when[at]] + shift)) & when[at + 1])) return false;
  return true;
};

export function guide({ questions, facts, tables, steps, rules }) {
  return {
    next: (chosen) =>
      questions.findIndex(({ asked }, at) => chosen[at] < 0 && asked.some((way) => fits(way, chosen, 1))),
    decide(chosen) {
      const values = new Uint8Array(facts);
      questions.forEach(({ options }, at) => {
        const sets = options[chosen[at]]?.[2] ?? [];
        for (let one = 0; one < sets.length; one += 2) values[sets[one]] = sets[one + 1];
      });
      const found = new Map();
      for (const [gives, rows] of tables) {
        const [, then, by] = rows.find(([when]) => fits(when, values, 0));
        if (gives >= 0) values[gives] = then;
        else for (const step of then) found.set(step, [...(found.get(step) ?? []), ...by.map((rule) => rules[rule])]);
      }
      return [...found.keys()]
        .sort((one, other) => one - other)
        .map((step) => {
          const [title, text, how, to] = steps[step];
          return { words: { title, text, how, to }, rules: found.get(step) };
        });
    },
  };
}

export async function start() {
  const { next, decide } = guide(data);
  const chosen = data.questions.map(() => -1);
  const first = answer(document.querySelector("form"));
  ready();
  chosen[0] = await first;
  for (let at = next(chosen); at >= 0; at = next(chosen)) {
    const { title, hint, options } = data.questions[at];
    chosen[at] = await ask({ title, hint, options: options.map(([title, hint]) => ({ title, hint })) }, data.go);
  }
  tell(decide(chosen));
}
