// The guide in a page of others: boot.js loads this where the guide stands in a frame. It tells the page around it how
// high the guide is and that a step has changed, never which, takes that page's colours where they can be read, and
// keeps the focus where it is until somebody touches the guide. The messages stand in docs/embedding.md.
//
// A page that knows nothing of all this loses nothing: the frame scrolls by itself.

const NS = "klagevejviser";
const VERSION = 1;
// Heights are told in steps: what is shown can hardly be guessed from them, and a pixel more or less moves nothing.
const STEP_PX = 50;
const LEAST_PX = 200;
const MOST_PX = 20000;
// Who asks in a loop, or is asked, gets no more than ten answers a second.
const PAUSE_MS = 100;
// How long it may take until the page around is gone.
const LEAVING_MS = 1000;
const CONTRAST = 4.5;
const LONGEST = 100;

const page = document.documentElement;
// The page around. A browser that does not name it lets us learn it from what it says first.
let [host] = location.ancestorOrigins ?? [];
if (host === "null") host = undefined;

function say(type, more) {
  parent.postMessage({ ns: NS, v: VERSION, type, ...more }, host ?? "*");
}

// Does it now, or as soon as it may again; the last one counts.
function seldom(does) {
  let last = -PAUSE_MS;
  let timer = 0;
  let given;
  const run = () => {
    timer = 0;
    last = performance.now();
    does(given);
  };
  return (value) => {
    given = value;
    timer ||= setTimeout(run, Math.max(0, last + PAUSE_MS - performance.now()));
  };
}

// --- Height ------------------------------------------------------------------------------------------------

let told = 0;

function tellHeight() {
  const { height } = page.getBoundingClientRect();
  const px = Math.min(Math.max(Math.ceil(height / STEP_PX) * STEP_PX, LEAST_PX), MOST_PX);
  // Not shown at all, it has no height; and the plain list, which is long, may be there for a moment only.
  if (height && px !== told && page.dataset.guide !== "loading") {
    told = px;
    say("height", { px });
  }
}

// --- Steps -------------------------------------------------------------------------------------------------

const WAYS = "[tabindex='-1']";
let pressed = null;

// What only the guide itself can focus: a heading, what is wrong, a notice.
function tellStep({ target }) {
  if (target.matches?.(WAYS) && target !== pressed) {
    const px = Math.max(0, Math.round(document.getElementById("main").getBoundingClientRect().top + scrollY));
    // The same whatever is shown.
    say("step", { px });
  }
}

function touched() {
  delete page.dataset.still;
}

// --- Leaving at once ---------------------------------------------------------------------------------------

// All of the page around must go. A page with our script goes by itself; another one goes if the browser lets a frame
// send it away; else at least the guide is gone.
function leave() {
  const address = page.dataset.left;
  if (!address) return;
  say("leave");
  try {
    top.location.replace(address);
  } catch (error) {
    console.error(error);
  }
  setTimeout(() => location.replace("about:blank"), LEAVING_MS);
}

// --- Colours, font and corners -----------------------------------------------------------------------------

function colour(text) {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  const pairs = digits?.length === 3 ? [...digits].map((digit) => digit + digit) : digits?.match(/../g);
  return pairs?.map((pair) => parseInt(pair, 16));
}

const written = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const mixed = (one, other, share) => one.map((part, at) => Math.round(part * (1 - share) + other[at] * share));

// As WCAG 2.2 defines it.
function luminance(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
// The grounds on which links stand.
const GROUNDS = ["--shade", "--danger-soft", "--doubt-soft"];
const TOKENS = ["--primary", "--primary-deep", "--primary-soft", "--on-primary", "--link", "--link-deep", "--font", "--radius"];

function refuse(what) {
  console.warn(`Klagevejviser keeps its own look: ${what}.`);
}

// The tokens for colours; none where one of them could not be read.
function colours(given) {
  if (!given.farve && !given.tekstfarve && !given.linkfarve) return {};
  const token = (name) => colour(getComputedStyle(page).getPropertyValue(name)) ?? WHITE;
  const chosen = (text, own) => (text ? colour(text) : own);
  const primary = chosen(given.farve, token("--primary"));
  const on = chosen(given.tekstfarve, WHITE);
  const link = chosen(given.linkfarve, primary);
  if (!primary || !on || !link) {
    refuse("a colour is written as #004d99");
    return {};
  }
  const [deep, linkDeep] = [mixed(primary, BLACK, 0.35), mixed(link, BLACK, 0.35)];
  const soft = mixed(WHITE, primary, 0.1);
  const grounds = [WHITE, soft, ...GROUNDS.map(token)];
  // What leads away at once is dark, with the same words.
  const pairs = [primary, deep, token("--ink"), token("--ink-soft")].map((ground) => [on, ground]);
  for (const ground of grounds) pairs.push([primary, ground], [link, ground]);
  for (const [one, other] of pairs) {
    const found = contrast(one, other);
    if (found < CONTRAST) {
      refuse(`${written(one)} on ${written(other)} is ${found.toFixed(2)}:1, and ${CONTRAST}:1 is needed`);
      return {};
    }
  }
  return {
    "--primary": written(primary),
    "--primary-deep": written(deep),
    "--primary-soft": written(soft),
    "--on-primary": written(on),
    "--link": written(link),
    "--link-deep": written(linkDeep),
  };
}

// Names of fonts that the device has, before our own: nothing is loaded.
function font(text) {
  if (!text) return {};
  const names = text.split(",").map((name) => name.trim());
  if (names.length > 3 || names.some((name) => !/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u.test(name))) {
    refuse("a font is a name of letters and digits");
    return {};
  }
  const own = getComputedStyle(page).getPropertyValue("--font");
  return { "--font": `${names.map((name) => `"${name}"`).join(", ")}, ${own}` };
}

function corners(text) {
  if (!text) return {};
  if (/^\d{1,2}$/.test(text) && text <= 24) return { "--radius": `${text}px` };
  refuse("corners are 0 to 24 pixels");
  return {};
}

// Puts a look in place of the one before. What it does not know, it does not read.
function dress(look) {
  for (const token of TOKENS) page.style.removeProperty(token);
  const names = ["farve", "tekstfarve", "linkfarve", "skrift", "runding"];
  const given = Object.fromEntries(
    names.map((name) => [name, typeof look[name] === "string" ? look[name].slice(0, LONGEST) : ""]),
  );
  const tokens = { ...colours(given), ...font(given.skrift), ...corners(given.runding) };
  for (const [token, value] of Object.entries(tokens)) page.style.setProperty(token, value);
}

const dressSeldom = seldom(dress);

function hear({ source, origin, data }) {
  if (source !== parent || origin === "null" || (host && origin !== host)) return;
  if (data?.ns !== NS || data.v !== VERSION || data.type !== "theme") return;
  host = origin;
  dressSeldom(data);
}

// -----------------------------------------------------------------------------------------------------------

// What a look is measured against. WebKit runs a module before the page's style has come; "load" of the window comes
// also where the style never does.
async function style() {
  const own = document.querySelector("link[rel=stylesheet]");
  if (own?.sheet || document.readyState === "complete") return;
  await new Promise((go) => {
    own?.addEventListener("load", go);
    addEventListener("load", go);
  });
}

async function begin() {
  await style();
  // Until somebody touches the guide, no focus moves here out of the page around (web/src/browser/page.rs).
  page.dataset.still = "";
  for (const type of ["pointerdown", "keydown", "click"]) addEventListener(type, touched, true);
  addEventListener("pointerdown", ({ target }) => (pressed = target.closest?.(WAYS)), true);
  addEventListener("focusin", tellStep);
  addEventListener("message", hear);
  dress(Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
  const tellSeldom = seldom(tellHeight);
  new ResizeObserver(tellSeldom).observe(page);
  // A frame that is out of sight is not drawn, and nothing has a new size there.
  new MutationObserver(tellSeldom).observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
  new MutationObserver(leave).observe(page, { attributeFilter: ["data-left"] });
  // How to leave is settled here from now on.
  page.dataset.framed = "";
  say("ready");
  tellSeldom();
}

// Nothing waits at the top of this file (the build refuses it): where a page takes frames away and puts them back, WebKit
// was seen to go on with such a file without end, and the page around stood still.
export const begun = begin();
