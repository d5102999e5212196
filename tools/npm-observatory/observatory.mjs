// Asks a server for a page and has MDN's HTTP Observatory grade the headers that come:
//
//   node observatory.mjs http://127.0.0.1:PORT/PATH
//
// It asks and grades with the Observatory's own code, as its scanner does, but at a port of this machine and without
// the two tests that need https. Prints a line a test and the grade. Ends with 0 only where the grade is A+.
// The package is looked for in a node_modules folder beside this file.

import { retrieve } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";
import { ALL_TESTS, ALL_RESULTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from "@mdn/mdn-http-observatory/src/grader/charts.js";

// Without a certificate neither can be passed: they belong to where https is set up.
const NEED_HTTPS = ["strict-transport-security", "redirection"];

// A port on which nothing answers, so that there is no https.
const NOBODY = "9";

const address = new URL(process.argv[2]);
const asked = await retrieve(address.hostname, {
  httpPort: address.port,
  httpsPort: NOBODY,
  path: address.pathname,
});
if (asked.responses.auto?.status !== 200) {
  console.error(`${address} answers with ${asked.responses.auto?.status ?? "nothing"}`);
  process.exit(2);
}

let [passed, failed, score, uncurved] = [0, 0, 100, 100];
ALL_TESTS.forEach((test, at) => {
  const name = ALL_RESULTS[at].name;
  if (NEED_HTTPS.includes(name)) {
    console.log(`  not run     ${name} (needs https)`);
    return;
  }
  const { pass, result } = test(asked);
  const points = getScoreModifier(result);
  score += points;
  uncurved += Math.min(points, 0);
  pass ? (passed += 1) : (failed += 1);
  console.log(`  ${pass ? "passed" : "FAILED"} ${String(points).padStart(4)} ${name}: ${result}`);
});
// As the scanner counts: extra points only for what is good without them.
const { grade, score: points } = getGradeForScore(uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? score : uncurved);
console.log(`  ${grade}, ${points} points: ${passed} tests passed, ${failed} failed, ${NEED_HTTPS.length} not run`);
process.exit(grade === "A+" && failed === 0 ? 0 : 1);
