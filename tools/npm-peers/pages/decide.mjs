// Between the answers and the tables, for the pages of engines that know nothing of questions.

// The facts that the answers set. What was not asked cannot matter any more: it gets the first value of its fact.
export function facts(guide, told, chosen) {
  const found = {};
  for (const { name, values } of told) found[name] = values[0];
  guide.questions.forEach((question, at) => {
    if (chosen[at] >= 0) Object.assign(found, question.options[chosen[at]].sets);
  });
  return found;
}

// What the tables of steps say, in the order of the steps.
export function steps(guide, tables, said) {
  const rules = new Map();
  tables.forEach((table, at) => {
    if (table.isFact) return;
    const [then, by] = said[at];
    for (const step of then) rules.set(step, [...(rules.get(step) ?? []), ...by]);
  });
  return guide.order.filter((step) => rules.has(step)).map((step) => ({ words: guide.steps[step], rules: rules.get(step) }));
}

// Asks until nothing is asked any more. `next` says which question comes, or -1.
export async function walk(guide, next, ask, ready) {
  const chosen = guide.questions.map(() => -1);
  for (let at = await next(chosen); at >= 0; at = await next(chosen)) {
    const answer = ask(guide.questions[at], guide.go);
    ready();
    chosen[at] = await answer;
  }
  return chosen;
}
