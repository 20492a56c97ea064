// `npm run bench -- client`: the graph view in a real browser without a graphics card, beside Sigma, Cytoscape as it comes, fcose and d3-force.
import { fileURLToPath } from "node:url";

import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { z } from "zod";

import { findChromium } from "../../server/setup/find-tools.mjs";
import { installPackages } from "../../server/setup/packages.mjs";
import type { Finding } from "./kit/bench.ts";
import { median, rounded } from "./kit/figures.ts";
import { keepResult, resultOf } from "./kit/results.ts";

const here = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

const row = {
  name: "client",
  what: "the graph view in headless Chromium without a graphics card, real pointer events; persons are those drawn",
  against:
    "Sigma 3 with edges hidden while it moves, Cytoscape and fcose with nothing set, d3-force with 300 rounds",
};

const rounds = 3;
/** How long a drag lasts, in milliseconds. */
const dragMs = 3_000;
/** fcose as it comes takes minutes above. */
const mostForFcose = 1_000;

const goals = {
  1_000: { frames: 1.3, lay: 0.05 },
  5_000: { frames: 4, lay: 0.2 },
  10_000: { frames: 8, lay: 0.2 },
} as const;
type Size = keyof typeof goals;
const sizes: readonly Size[] = [1_000, 5_000, 10_000];

const number = z.number();

/** Evaluates an expression of the page, which has `ours`, `theirs` and `network`. */
const measured = async (page: Page, expression: string): Promise<number> =>
  number.parse(await page.evaluate(expression));

const middleOf = async (
  what: string,
  ask: () => Promise<number>,
): Promise<number> => {
  const all: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) all.push(await ask());
  console.log(`  ${what}: ${all.map((one) => one.toFixed(1)).join(", ")}`);
  return rounded(median(all));
};

/** Frames a second while the ground is dragged about, once all of it is drawn. @param open an expression that draws, waited for, and gives how to end it */
async function framesWhileDragging(page: Page, open: string): Promise<number> {
  await page.evaluate(
    `(async () => { globalThis.close = await ${open}; await ours.painted(); })()`,
  );
  await page.mouse.move(12, 12);
  await page.mouse.down();
  await page.evaluate("void (globalThis.count = ours.countFrames())");
  const until = performance.now() + dragMs;
  for (let step = 0; performance.now() < until; step += 1) {
    const angle = step / 12;
    await page.mouse.move(
      212 + 200 * Math.sin(angle),
      212 + 200 * Math.cos(angle),
    );
  }
  const perSecond = await measured(page, "count().perSecond");
  await page.mouse.up();
  await page.evaluate("close()");
  return perSecond;
}

const timeToPaint = (page: Page, start: string): Promise<number> =>
  measured(
    page,
    `ours.timeToPaint(${start}).then(({ ms, close }) => (close(), ms))`,
  );

const timeOf = (page: Page, work: string): Promise<number> =>
  measured(
    page,
    `(async () => { const began = performance.now(); ${work}; return performance.now() - began; })()`,
  );

async function drawing(page: Page, size: Size): Promise<readonly Finding[]> {
  await page.evaluate(
    `void (globalThis.network = ours.makeNetwork(${String(size)}))`,
  );
  const frames = await middleOf("frames", () =>
    framesWhileDragging(page, "ours.openWhole(network)"),
  );
  const sigma = await middleOf("frames of Sigma", () =>
    framesWhileDragging(page, "theirs.openSigma(network)"),
  );
  const paint = await middleOf("first paint", () =>
    timeToPaint(page, "ours.prepare(network)"),
  );
  const whole = await middleOf("shapes and lines", () =>
    measured(page, "ours.timeToWhole(network)"),
  );
  const plain = await middleOf("first paint of Cytoscape", () =>
    timeToPaint(page, "() => theirs.openCytoscape(network)"),
  );
  return [
    {
      what: "frames while the ground is dragged",
      unit: "a second",
      ours: frames,
      against: { name: "Sigma", value: sigma },
      goal: { of: "ratio", bound: "at least", value: goals[size].frames },
    },
    {
      what: "from data to the first paint",
      unit: "ms",
      ours: paint,
      against: { name: "Cytoscape as it comes", value: plain },
      goal: { of: "ratio", bound: "at most", value: 0.6 },
      remark: `shapes first; with all lines painted after ${String(whole)} ms`,
    },
  ];
}

async function laying(page: Page, size: Size): Promise<readonly Finding[]> {
  const lay = await middleOf("places", () =>
    measured(page, "ours.lay(network).then(({ ms }) => ms)"),
  );
  const longest = await measured(
    page,
    "ours.longestTask(() => ours.lay(network))",
  );
  const isSmall = size <= mostForFcose;
  const against = isSmall
    ? await timeOf(page, "theirs.layByFcose(network)")
    : await timeOf(page, "theirs.layByD3(network)");
  return [
    {
      what: "first stable places",
      unit: "ms",
      ours: lay,
      against: {
        name: isSmall ? "fcose as it comes" : "d3-force, 300 rounds",
        value: rounded(against),
      },
      goal: { of: "ratio", bound: "at most", value: goals[size].lay },
      remark: `longest task of the page meanwhile: ${longest === 0 ? "none above 50 ms" : `${String(Math.round(longest))} ms`}`,
    },
  ];
}

const expanded = z.object({ ms: number, anew: number, moved: number });

async function expanding(page: Page): Promise<readonly Finding[]> {
  const found = expanded.parse(await page.evaluate("ours.expand(2000, 50)"));
  return [
    {
      what: "50 added to 2,000",
      unit: "ms",
      ours: rounded(found.ms),
      against: { name: "all laid out again", value: rounded(found.anew) },
      goal: { of: "ratio", bound: "at most", value: 0.1 },
      remark: `those before moved by at most ${String(rounded(found.moved))} px`,
    },
  ];
}

/** Builds the page of the bench; sigma and d3-force are installed when it is first asked for. */
async function openPage() {
  await installPackages(here("client/theirs"));
  const root = here("client");
  const outDir = here("../../.cache/bench-client");
  await build({
    root,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  const server = await preview({
    root,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const executablePath = findChromium(process.env);
  if (executablePath === undefined)
    throw new Error("There is no Chromium: `npm test` says how to install one");
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--enable-unsafe-swiftshader",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(address);
  await page.waitForFunction("globalThis.ours && globalThis.theirs");
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Measures and keeps all of it. */
export async function run(): Promise<void> {
  const { page, close } = await openPage();
  try {
    for (const size of sizes) {
      const findings = [
        ...(await drawing(page, size)),
        ...(await laying(page, size)),
        ...(size === 1_000 ? await expanding(page) : []),
      ];
      const result = resultOf(row, size, findings);
      console.table(
        findings.map(({ what, ours, against, remark }) => ({
          what,
          ours,
          against: against?.value,
          ratio: against === undefined ? undefined : ours / against.value,
          remark,
        })),
      );
      if (!process.argv.includes("--brief"))
        await keepResult(here("results"), result);
    }
  } finally {
    await close();
  }
}
