// The page /indlejring/: what is chosen there goes into the code to copy and into the guide that is shown. Without this
// file the page still has both kinds of code, with a word in place of the guide's address.

const part = (id) => document.getElementById(id);
const FIELDS = ["lang", "emne", "valg", "farve", "tekstfarve", "linkfarve", "skrift", "runding"];
const WORDS = {
  da: ["Hvor kan jeg klage?", "Guide: Hvor kan jeg klage?"],
  en: ["Where can I complain?", "Guide: Where can I complain?"],
};

const guide = new URL("../", location.href).href;
const loader = `${guide}v1/klage-vejviser.js`;
const { hash } = part("indstillinger").dataset;

const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function chosen() {
  const pairs = FIELDS.map((name) => [name, part(name).value.trim()]);
  return pairs.filter(([, value]) => value);
}

function write() {
  const pairs = chosen();
  const [link, title] = WORDS[part("lang").value];
  const attributes = pairs.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("");
  part("kode-element").textContent =
    `<script src="${loader}" integrity="${hash}" crossorigin defer></script>\n` +
    `<klage-vejviser${attributes}><a href="${guide}">${link}</a></klage-vejviser>`;
  const told = pairs.map(([name, value]) => `${name === "lang" ? "sprog" : name}=${encodeURIComponent(value)}`);
  part("kode-ramme").textContent =
    `<iframe src="${quoted(`${guide}#${told.join("&")}`)}" title="${title}" width="100%" height="900"` +
    ' allow="clipboard-write" referrerpolicy="no-referrer"></iframe>';
}

// The guide as it is in other pages: made anew, since it begins with what was chosen.
function show() {
  if (!customElements.get("klage-vejviser")) {
    document.head.append(Object.assign(document.createElement("script"), { src: loader }));
  }
  const element = document.createElement("klage-vejviser");
  for (const [name, value] of chosen()) element.setAttribute(name, value);
  const link = Object.assign(document.createElement("a"), { href: guide, textContent: WORDS[part("lang").value][0] });
  element.append(link);
  part("vises").replaceChildren(element);
}

async function copy(button) {
  const code = part(button.dataset.copy);
  getSelection().selectAllChildren(code);
  // A browser may leave it open whether it copies.
  const late = new Promise((stop) => setTimeout(stop, 1000));
  const copying = navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
  const copied = await Promise.race([copying, late]);
  part("kopieret").textContent = copied ? "Koden er kopieret." : "Koden er markeret. Kopiér den selv.";
}

part("indstillinger").hidden = false;
part("adresse").hidden = true;
for (const button of document.querySelectorAll("[data-copy]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => copy(button));
}
part("indstillinger").addEventListener("input", write);
part("indstillinger").addEventListener("change", () => {
  write();
  show();
});
write();
