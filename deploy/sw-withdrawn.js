// Put in place of sw.js when the service worker does harm: each browser that has the old one takes this in its place at
// the next visit, deletes the copy of the guide and forgets the worker. Saved answers stay.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(`klagevejviser ${registration.scope} `)) await caches.delete(name);
  }
  await registration.unregister();
})()));
