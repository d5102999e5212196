// What a page draws: a question with its options, and the result. The pages differ in what decides.

const el = (name, text, attributes) => {
  const made = Object.assign(document.createElement(name), attributes);
  if (text) made.textContent = text;
  return made;
};
const main = () => document.getElementById("main");

// Draws a question and waits for its answer: the place of an option.
export function ask(question, go) {
  const [form, fieldset] = [el("form"), el("fieldset")];
  const legend = el("legend");
  legend.append(el("h1", question.title));
  fieldset.append(legend);
  if (question.hint) fieldset.append(el("p", question.hint));
  question.options.forEach((option, at) => {
    const label = el("label");
    label.append(el("input", "", { type: "radio", name: "answer", value: at, required: true }), el("span", option.title));
    if (option.hint) label.append(el("small", option.hint));
    fieldset.append(label);
  });
  form.append(fieldset, el("button", go));
  main().replaceChildren(form);
  return answer(form);
}

// Waits for the answer in a form that stands there.
export const answer = (form) =>
  new Promise((done) =>
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      done(Number(new FormData(form).get("answer")));
    }),
  );

// Draws the result: each step with its words, to whom, and the rules that say so.
export function tell(steps) {
  main().replaceChildren(
    el("h1", "Det kan du gøre"),
    ...steps.map(({ words, rules }) => {
      const section = el("section");
      section.append(el("h2", words.title));
      for (const text of [words.text, words.how, words.to, rules.join(", ")]) if (text) section.append(el("p", text));
      return section;
    }),
  );
}

export const ready = () => (document.documentElement.dataset.guide = "ready");
