// The guide's data as the plain page wants it.

// Facts become places, sets of values masks, steps and rules places in lists of names.
export function pack({ questions, told, tables, steps, order, go }) {
  const facts = new Map(told.map(({ name, values }) => [name, values]));
  for (const table of tables) if (table.isFact) facts.set(table.gives, [...new Set(table.rows.map((row) => row.then))]);
  const names = [...facts.keys()];
  const rules = [...new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.rules)))];
  const place = (fact, value) => facts.get(fact).indexOf(value);
  const mask = (fact, values) => values.reduce((mask, value) => mask | (place(fact, value) < 0 ? 0 : 1 << place(fact, value)), 0);
  return {
    go,
    rules,
    facts: names.length,
    steps: order.map((step) => [steps[step].title, steps[step].text, steps[step].how, steps[step].to]),
    questions: questions.map(({ title, hint, options, asked }) => ({
      title,
      hint,
      options: options.map(({ title, hint, sets }) => [
        title,
        hint,
        Object.entries(sets).flatMap(([fact, value]) => [names.indexOf(fact), place(fact, value)]),
      ]),
      // -1, "not asked", is the first bit.
      asked: asked.map((way) => way.flatMap(([one, within]) => [one, within.reduce((mask, at) => mask | (1 << (at + 1)), 0)])),
    })),
    tables: tables.map((table) => [
      table.isFact ? names.indexOf(table.gives) : -1,
      table.rows.map((row) => [
        row.when.flatMap(([fact, values]) => [names.indexOf(fact), mask(fact, values)]),
        table.isFact ? place(table.gives, row.then) : row.then.map((step) => order.indexOf(step)),
        row.rules.map((rule) => rules.indexOf(rule)),
      ]),
    ]),
  };
}
