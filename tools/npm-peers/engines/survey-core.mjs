import { Model } from "survey-core";
import { unword, word, wordsOf } from "../rules.mjs";

export const name = "survey-core";

// The facts that a person tells are questions, the tables calculated values: an iif in an iif.
export function calculated(tables) {
  const words = wordsOf(tables);
  const quote = (text) => `'${text}'`;
  return tables.map((table) => {
    const test = ([fact, values]) =>
      `(${words(fact, values).map((value) => `{${fact}} = ${quote(value)}`).join(" or ") || "1 = 0"})`;
    const expression = table.rows.reduceRight(
      (rest, row) =>
        row.when.length === 0 ? quote(word(row)) : `iif(${row.when.map(test).join(" and ")}, ${quote(word(row))}, ${rest})`,
      "''",
    );
    return { name: nameOf(table), expression };
  });
}

export const nameOf = (table) => (table.isFact ? table.gives : `table_${table.name.replaceAll(" ", "_")}`);

export function make({ tables, told }) {
  const elements = told.map((fact) => ({ type: "radiogroup", name: fact.name, choices: fact.values }));
  const survey = new Model({ elements, calculatedValues: calculated(tables) });
  const back = tables.map(unword);
  const names = tables.map(nameOf);
  return (input) => {
    survey.data = input;
    return names.map((name, at) => back[at](survey.getVariable(name)));
  };
}
