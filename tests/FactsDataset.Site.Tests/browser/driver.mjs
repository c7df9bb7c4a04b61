// One browser for a run of tests. Reads a request a line, answers each with a line: { value } or { error }.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const executable = process.argv[2];
const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const browser = await chromium.launch({
  executablePath: executable,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const open = { context: null, page: null, log: [] };

const commands = {
  // A page in a window of its own; whatever it logs, throws or asks the network for is kept.
  async open({ address, width, height, theme }) {
    await open.context?.close();
    open.context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, acceptDownloads: true, reducedMotion: "reduce", bypassCSP: false });
    open.page = await open.context.newPage();
    open.log = [];
    open.page.on("console", (message) => open.log.push(`console ${message.type()}: ${message.text()}`));
    open.page.on("pageerror", (error) => open.log.push(`error: ${error.message}`));
    open.page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) open.log.push(`request: ${request.url()}`);
    });
    await open.page.goto(address);
    await open.page.waitForSelector("html[data-ready]", { timeout: 30000 }).catch((error) => {
      throw new Error(`${error.message}\n${open.log.join("\n")}`);
    });
  },
  async go({ hash }) {
    await open.page.evaluate((to) => new Promise((resolve) => {
      if (location.hash === to) return resolve();
      addEventListener("hashchange", () => requestAnimationFrame(() => requestAnimationFrame(resolve)), { once: true });
      location.hash = to;
    }), hash);
  },
  evaluate: ({ script }) => open.page.evaluate(script),
  press: ({ selector, key }) => open.page.press(selector, key),
  fill: ({ selector, text }) => open.page.fill(selector, text),
  click: ({ selector }) => open.page.click(selector),
  async download({ selector }) {
    const [download] = await Promise.all([open.page.waitForEvent("download"), open.page.click(selector)]);
    return readFileSync(await download.path(), "utf8");
  },
  async axe() {
    // From outside the page, whose policy would not let a foreign script in.
    await open.page.evaluate(axe);
    return open.page.evaluate(async () => {
      const result = await globalThis.axe.run(document, { resultTypes: ["violations"] });
      return result.violations.map((one) => `${one.id} (${one.impact}): ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`).join(" | ")}`);
    });
  },
  screenshot: async ({ path }) => { await open.page.screenshot({ path }); },
  // How far two pictures of one size are apart on the average, from 0 to 1; 1 where their sizes differ.
  async difference({ one, other }) {
    const pictures = [one, other].map((path) => `data:image/png;base64,${readFileSync(path).toString("base64")}`);
    const page = await browser.newPage();
    const difference = await page.evaluate(async (addresses) => {
      const [left, right] = await Promise.all(addresses.map(async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      }));
      if (left.width !== right.width || left.height !== right.height) return 1;
      let sum = 0;
      for (let index = 0; index < left.data.length; index++) sum += Math.abs(left.data[index] - right.data[index]);
      return sum / left.data.length / 255;
    }, pictures);
    await page.close();
    return difference;
  },
  log: async () => open.log,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...parameters } = JSON.parse(line);
  let answer;
  try {
    answer = { value: (await commands[command](parameters)) ?? null };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
