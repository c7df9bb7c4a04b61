// How long the page takes in Chromium: node page-speed.mjs ADDRESS [ADDRESS …]
// Prints a line for each thing that a person does, with two columns for each address: how long the page's thread works,
// which another load of the machine hardly changes, and how long the person waits.

import { chromium } from "../../FactsDataset.Site.Tests/browser/node_modules/playwright-core/index.mjs";

const executablePath = process.env.FACTS_CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

const steps = [
  ["timeline, filtered by a word, first", "#/timeline?text=talks"],
  ["timeline, filtered by two words", "#/timeline?text=claim%20sort"],
  ["timeline, filtered by an Arabic name", "#/timeline?text=%D8%A8%D8%A7"],
  ["timeline, filtered by kind and status", "#/timeline?kind=meeting&status=occurred"],
  ["timeline, filtered by who belongs to a body", "#/timeline?entity=body-3&parts=1"],
  ["timeline, filtered by a time", "#/timeline?from=2011&to=2012"],
  ["timeline, whole", "#/timeline"],
  ["who met whom", "#/network"],
  ["who met whom, in two years", "#/network?from=2011&to=2012"],
  ["claims", "#/claims/arms-claim"],
  ["map", "#/map"],
  ["contradictions", "#/contradictions"],
  ["sources", "#/sources"],
  ["one source", "#/source/source-7"],
  ["dossier of a person", "#/entity/person-7"],
  ["dossier of a body", "#/entity/body-3"],
  ["one fact", "#/fact/meeting-301"],
  ["search", "#/search?q=talks"],
];

/** Shows another view, until the frame after it. */
const go = (page, hash) => page.evaluate((to) => new Promise((resolve) => {
  addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(resolve)), { once: true });
  location.hash = to;
}), hash);

async function measure(address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => { throw error; });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  const times = [];
  const timed = async (name, act) => {
    const [start, busyBefore] = [performance.now(), await busy()];
    await act();
    times.push({ name, elapsed: performance.now() - start, busy: (await busy()) - busyBefore });
  };
  await timed("opening", async () => {
    await page.goto(address);
    await page.waitForSelector("html[data-ready]", { timeout: 300_000 });
  });
  for (const [name, hash] of steps) await timed(name, () => go(page, hash));
  await page.close();
  return times;
}

const columns = [];
for (const address of process.argv.slice(2)) columns.push(await measure(address));
for (const [index, { name }] of (columns[0] ?? []).entries()) {
  console.log(`| ${name} | ${columns.map((column) => `${Math.round(column[index].busy)} ms | ${Math.round(column[index].elapsed)} ms`).join(" | ")} |`);
}
await browser.close();
