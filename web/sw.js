// The service worker: lets the guide answer without a network after one visit. boot.js registers it.
//
// The build writes one line before these: KEPT, each file of the copy by its address from the guide's folder with the
// checksum of its bytes, and VERSION, which changes with any of them (tools/src/finish/offline.rs).
//
// A name with a hash never means other bytes: such a file comes from the copy, wherever its page came from. A page comes
// from the server, so that every start has the newest rules, and from the copy only when the server does not answer.
// So no page ever meets the files of another build. A frame in somebody else's page is left to the browser.

// How long a page may let somebody wait who has a copy of it.
const PATIENCE_MS = 4000;
// What is shown for a page that is not in the copy.
const NO_NETWORK = "uden-net.html";

const { scope } = registration;
// Another guide may lie in another folder of the same site.
const OURS = `klagevejviser ${scope} `;
const NAME = OURS + VERSION;

const isNamedByBytes = (path) => /-[0-9a-f]{16}\./.test(path);

// From this worker's copy. A browser may ask the worker of before once more when the next one has already cleared that
// away: then the whole copy that is there answers.
async function kept(path) {
  const all = (await caches.keys()).filter((name) => name.startsWith(OURS));
  for (const cacheName of all.includes(NAME) ? [NAME] : all) {
    const copy = await caches.match(new URL(path, scope), { cacheName, ignoreVary: true });
    if (copy) return copy;
  }
}

// All of it or nothing: one file that is missing or has other bytes, as on a server in the middle of an update, and the
// copy of before stays.
async function fill() {
  try {
    const cache = await caches.open(NAME);
    await Promise.all(Object.entries(KEPT).map(async ([path, integrity]) => {
      const url = new URL(path, scope);
      const how = isNamedByBytes(path) ? "default" : "no-cache";
      const answer = await fetch(url, { cache: how, integrity, redirect: "error" });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      await cache.put(url, answer);
    }));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

// Runs when no page of an older worker is open any more: none is served by two.
async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== NAME) await caches.delete(name);
  }
  await clients.claim();
}

async function page(request, path) {
  const asked = fetch(request);
  const copy = Object.hasOwn(KEPT, path) && await kept(path);
  try {
    if (!copy) return await asked;
    asked.catch(() => {}); // it may come to nothing long after the copy was shown
    const late = new Promise((stop) => setTimeout(stop, PATIENCE_MS));
    const answer = await Promise.race([asked, late]);
    // A page that is gone is gone; a server that is broken is not asked to explain.
    return answer && answer.status < 500 ? answer : copy;
  } catch {
    if (copy) return copy;
    return (await kept(NO_NETWORK)) ? Response.redirect(new URL(NO_NETWORK, scope)) : Response.error();
  }
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== "GET" || !address.startsWith(scope)) return;
  const path = address.slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
  if (request.mode === "navigate") {
    if (request.destination === "document") event.respondWith(page(request, path));
  } else if (isNamedByBytes(path)) {
    event.respondWith(kept(path).then((copy) => copy ?? fetch(request)));
  }
});
