// Starts the guide, and tells people when it cannot start. On the guide's own page the build puts it into one script with
// what it imports as "js"; the staff pages load it as it is. The page is whole without this file:
// whenever the guide does not run, the plain list in index.html is what people see.
//
// All of it hangs on one attribute, <html data-guide>. "loading" and "failed" are set here; "ready" is
// set by the guide, which also sets "failed" where it can say that it cannot go on. style/guide.css shows what fits.

// A guide that comes later than this still takes over: "ready" wins.
const PATIENCE_MS = 8000;

const page = document.documentElement;

// In a page of others. Without it the guide runs all the same.
const framed = parent === self || import("./frame.js").then(({ begun }) => begun).catch((error) => console.error(error));

function fail(reason) {
  console.error("The guide stopped:", reason);
  page.dataset.guide = "failed";
}

// What is thrown in the module comes out here, a panic too: the module is built to stop at once and say no more
// (docs/decisions/017-the-library-built-along.md). What others have put into the page may throw what it likes.
for (const kind of ["error", "unhandledrejection"]) {
  addEventListener(kind, ({ error, reason = error }) => {
    if (String(reason?.stack).includes("wasm-function")) fail(reason);
  });
}

async function start() {
  const tag = document.querySelector("script[data-wasm]");
  const address = (name) => new URL(tag.dataset[name], document.baseURI).href;
  // Both files at once: the module need not wait for the script that starts it.
  const wasm = fetch(address("wasm"));
  wasm.catch(() => {}); // heard below, unless the script fails first
  const guide = await import(address("js"));
  // The guide takes out of the address what that reads there.
  await framed;
  await guide.default({ module_or_path: wasm });
  if (page.dataset.guide === "ready") whenIdle(keep, { timeout: 5000 });
}

// Without a network the guide answers from what sw.js keeps. That waits until nothing else does, and is not for a
// frame in somebody else's page. Where the browser keeps nothing, all is as it was.
const whenIdle = window.requestIdleCallback ?? ((call) => setTimeout(call, 1000));

async function keep() {
  // A page that a worker serves has one, and the browser looks itself for the next: asked for once more, Chromium would
  // call back one that was withdrawn just now.
  if (window.top !== window || navigator.serviceWorker?.controller) return;
  try {
    await navigator.serviceWorker?.register(new URL("sw.js", import.meta.url));
  } catch (error) {
    console.info("The guide does not work without a network here:", error);
  }
}

// When the guide stops under somebody's hands, take them to the message.
function follow(changes) {
  if (page.dataset.guide === "failed" && changes.some((c) => c.oldValue === "ready")) {
    document.getElementById("failed")?.focus();
  }
}

// On paper nothing can be opened, so everything is.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});

page.dataset.guide = "loading";
new MutationObserver(follow).observe(page, { attributeFilter: ["data-guide"], attributeOldValue: true });
setTimeout(() => page.dataset.guide === "loading" && fail("it took too long"), PATIENCE_MS);
start().catch(fail);
