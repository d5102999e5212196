// A guide with SurveyJS: a page a question, visible by an expression; facts and tables are calculated values.

import { Model } from "survey-core";
import { calculated, nameOf } from "../engines/survey-core.mjs";
import { table, unword } from "../rules.mjs";
import data from "guide";
import { steps } from "./decide.mjs";
import { ready, tell } from "./view.mjs";

export function guide({ questions, told, tables: files, go, ...rest }) {
  const tables = files.map(table);
  const test = ([one, within]) =>
    `(${within.map((option) => (option < 0 ? `{q${one}} empty` : `{q${one}} = 'o${option}'`)).join(" or ")})`;
  const pages = questions.map((question, at) => {
    const visibleIf = question.asked.map((way) => `(${way.map(test).join(" and ")})`).join(" or ");
    const choices = question.options.map(({ title, hint }, option) => ({
      value: `o${option}`,
      text: hint ? `${title} ${hint}` : title,
    }));
    const element = { type: "radiogroup", name: `q${at}`, title: question.title, description: question.hint, isRequired: true, choices };
    return { elements: [question.asked.some((way) => way.length === 0) ? element : { ...element, visibleIf }] };
  });
  const values = told.map(({ name, values }) => {
    const expression = questions.reduce(
      (rest, question, at) =>
        question.options.reduce(
          (rest, { sets }, option) => (sets[name] ? `iif({q${at}} = 'o${option}', '${sets[name]}', ${rest})` : rest),
          rest,
        ),
      `'${values[0]}'`,
    );
    return { name, expression };
  });
  const survey = new Model({
    pages,
    calculatedValues: [...values, ...calculated(tables)],
    clearInvisibleValues: "onHidden",
    showQuestionNumbers: "off",
    pageNextText: go,
    completeText: go,
    showPrevButton: false,
    showCompletedPage: false,
  });
  const back = tables.map(unword);
  const decide = () => steps(rest, tables, tables.map((one, at) => back[at](survey.getVariable(nameOf(one)))));
  return {
    survey,
    next(chosen) {
      survey.data = Object.fromEntries(chosen.flatMap((option, at) => (option < 0 ? [] : [[`q${at}`, `o${option}`]])));
      return questions.findIndex((_, at) => chosen[at] < 0 && survey.getQuestionByName(`q${at}`).isVisible);
    },
    decide,
  };
}

export async function start() {
  const { renderSurvey } = await import("survey-js-ui");
  const { survey, decide } = guide(data);
  survey.onComplete.add(() => tell(decide()));
  survey.onAfterRenderSurvey.add(ready);
  renderSurvey(survey, document.getElementById("main"));
}
