// What can be wrong with an exported table: each problem names the row and the field.

// Ends the reading of a file that is not built as it must be.
export function must(holds, problem) {
  if (!holds) throw new Error(problem);
}

// JSON, or a sentence that says that it is none.
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is torn or no JSON: ${error.message}`);
  }
}

// The codes of a list in quotation marks, as JDM and FEEL write it: "A", "B".
export function codes(text, where) {
  try {
    return JSON.parse(`[${text}]`);
  } catch {
    throw new Error(`${where}: \`${text}\` is no list of codes in quotation marks`);
  }
}

// Another version may mean something else by the same words, so nothing more of its file is read.
export function checkStamp(found, known) {
  must(
    found.format === known.format,
    `format: version ${found.format ?? "missing"}, but ${known.format} is read here: export the rules again`,
  );
  must(
    found.rules === known.rules,
    `rules: exported from ${found.rules ?? "unknown rules"}, but the answers are those of ${known.rules}: export the rules again`,
  );
}

// A table by itself: facts, values, steps and rules that there are.
export function checkFile(table, ours, tell) {
  const known = ours.tables.find((one) => one.name === table.name);
  if (!known) tell(`table: there is no table \`${table.name}\``);
  else if (known.gives !== table.gives) tell(`gives: \`${table.gives}\` instead of \`${known.gives}\``);
  table.reads.forEach(({ fact, values }, at) => {
    if (!ours.facts[fact]) tell(`reads, fact ${at + 1}: there is no fact \`${fact}\``);
    else if (JSON.stringify(values) !== JSON.stringify(ours.facts[fact])) tell(`reads, ${fact}: other values than ${ours.facts[fact].join(", ")}`);
  });
  const outcomes = table.gives === "steps" ? ours.steps : (ours.facts[table.gives] ?? []);
  table.rows.forEach(({ when, then, rules }, at) => {
    const row = `row ${at + 1}`;
    for (const [fact, values] of when) {
      if (!ours.facts[fact]) tell(`${row}, ${fact}: there is no such fact`);
      else if (!table.reads.some((read) => read.fact === fact)) tell(`${row}, ${fact}: the table does not read it`);
      else
        for (const value of values)
          if (!ours.facts[fact].includes(value)) tell(`${row}, ${fact}: there is no value \`${value}\``);
    }
    for (const code of then)
      if (!outcomes.includes(code)) tell(`${row}, ${table.gives}: there is no \`${code}\``);
    for (const rule of rules)
      if (!ours.rules.includes(rule)) tell(`${row}, rules: there is no rule \`${rule}\``);
  });
}

// All tables together: none is missing.
export function checkWhole(tables, ours, tell) {
  for (const { name } of ours.tables) if (!tables.has(name)) tell(`the table \`${name}\` is missing, or could not be read`);
}
