// The exported rules, as every peer is given them. A table is the JsonLogic file of `./dev rules export json-logic`;
// its rows are read out of the chain of ifs, for the peers that want them in another form.

// A table with its rows: `when` are pairs of a fact and the values that it may have.
export function table(file) {
  const arms = file.logic.if;
  const rows = [];
  for (let at = 0; at < arms.length; at += 2) {
    const last = at + 1 === arms.length;
    const [then, rules] = arms[last ? at : at + 1];
    rows.push({ when: last ? [] : conditions(arms[at]), then, rules });
  }
  const [gives] = file.gives;
  return { name: file.table, gives, isFact: gives !== "steps", facts: file.facts, logic: file.logic, rows };
}

function conditions(test) {
  if (test.and) return test.and.flatMap(conditions);
  const [fact, values] = test["=="] ?? test.in ?? [];
  if (typeof fact?.var !== "string") throw new Error("only and, == and in are known, each of a fact");
  return [[fact.var, [values].flat()]];
}

// What a table says, so that two can be compared.
export const key = (then, rules) => JSON.stringify([[then].flat(), rules]);

// Peers that give one word a row are given both in it: the value, and behind it the rules. Of a fact that follows from
// others, these are the words that mean one of some values.
export const word = (row) => `${[row.then].flat().join(" ")} | ${row.rules.join(" ")}`;
export function wordsOf(tables) {
  const sources = new Map(tables.filter((one) => one.isFact).map((one) => [one.gives, one]));
  return (fact, values) => {
    const source = sources.get(fact);
    if (!source) return values;
    return [...new Set(source.rows.filter((row) => values.includes(row.then)).map(word))];
  };
}
// And back: the pair of a word.
export function unword(table) {
  const pairs = new Map(table.rows.map((row) => [word(row), [row.then, row.rules]]));
  return (said) => pairs.get(said);
}
