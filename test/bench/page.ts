// The page as a reader meets it first: how soon it is there, whether it holds still, how soon it answers a hand, and what is sent for it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";
import { z } from "zod";

import { openBrowser } from "../support/browser.ts";
import { settled } from "../support/network-page.ts";
import type { Bench, Finding } from "./kit/bench.ts";
import { median, rounded } from "./kit/figures.ts";

const setup = fileURLToPath(new URL("../../server/setup.mjs", import.meta.url));

/** How much slower than this machine the reader's is. */
const slowdown = 4;
const rounds = 3;
/** The script of Gephi Lite at first, compressed (bytes). */
const gephiLite = 930_000;

/** "Good" by web.dev: largest contentful paint and interaction to next paint in milliseconds, cumulative layout shift. */
const good = { lcp: 2_500, inp: 200, cls: 0.1 };

/** Kept by the page from its first moment on. Shifts are summed over the whole visit: no less than the worst window. */
const observers = `
  globalThis.vitals = { lcp: 0, inp: 0, cls: 0 };
  const watch = (type, heed, more) => new PerformanceObserver((list) => list.getEntries().forEach(heed)).observe({ type, buffered: true, ...more });
  watch("largest-contentful-paint", (entry) => { vitals.lcp = entry.startTime; });
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) vitals.cls += entry.value; });
  watch("event", (entry) => { if (entry.interactionId > 0) vitals.inp = Math.max(vitals.inp, entry.duration); }, { durationThreshold: 16 });
`;

const seen = z.object({ lcp: z.number(), inp: z.number(), cls: z.number() });

type Visit = {
  readonly name: string;
  readonly path: string;
  /** What a reader does there, by hand; resolves when it is done. */
  readonly work: (page: Page) => Promise<void>;
};

const typing =
  (name: string) =>
  async (page: Page): Promise<void> => {
    const box = page.getByRole("searchbox").first();
    await box.click();
    await box.pressSequentially(name, { delay: 60 });
    await page
      .locator("main")
      .getByRole("link", { name: new RegExp(name, "u") })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
  };

const visitsOf = (person: string, name: string): readonly Visit[] => [
  { name: "Find", path: "/", work: typing(name) },
  {
    name: "a person's card",
    path: `/${person}`,
    work: async (page) => {
      await page.locator("h1").first().waitFor();
      await page.locator("summary").first().click();
      await page.locator("summary").first().click();
    },
  },
  {
    name: "a network",
    path: `/network?around=${person}`,
    work: async (page) => {
      await settled(page);
      for (const name of ["Appearance", "Filter"])
        await page
          .locator("main")
          .getByText(name, { exact: true })
          .first()
          .click();
    },
  },
];

/** One first visit in a fresh browser context, as a slow machine makes it. */
async function visit(
  { path, work }: Visit,
  address: string,
): Promise<z.infer<typeof seen> & { readonly script: number }> {
  const browser = await openBrowser();
  try {
    const { page } = await browser.reader({ language: "en" });
    await page.addInitScript(observers);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const scripts = new Set<string>();
    let script = 0;
    session.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (/\.js$/.test(new URL(request.url).pathname)) scripts.add(requestId);
    });
    session.on(
      "Network.loadingFinished",
      ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) script += encodedDataLength;
      },
    );
    await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
    await page.locator("main h1").first().waitFor();
    const arrived = seen.parse(await page.evaluate("vitals"));
    const sent = script;
    await work(page);
    // The last answer to a hand is told with a frame after it.
    await page.evaluate(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
    const { inp, cls } = seen.parse(await page.evaluate("vitals"));
    return { lcp: arrived.lcp, inp, cls, script: sent };
  } finally {
    await browser.close();
  }
}

async function findingsOf(
  each: Visit,
  address: string,
): Promise<readonly Finding[]> {
  const all: Awaited<ReturnType<typeof visit>>[] = [];
  for (let turn = 0; turn < rounds; turn += 1)
    all.push(await visit(each, address));
  const middle = (of: "lcp" | "inp" | "cls" | "script"): number =>
    rounded(median(all.map((one) => one[of])));
  const goal = (value: number) => ({
    of: "ratio" as const,
    bound: "at most" as const,
    value,
  });
  return [
    {
      what: `${each.name}: largest contentful paint`,
      unit: "ms",
      ours: middle("lcp"),
      against: { name: "good", value: good.lcp },
      goal: goal(0.6),
    },
    {
      what: `${each.name}: interaction to next paint, the slowest`,
      unit: "ms",
      ours: middle("inp"),
      against: { name: "good", value: good.inp },
      goal: goal(0.75),
    },
    {
      what: `${each.name}: cumulative layout shift`,
      unit: "",
      ours: middle("cls"),
      against: { name: "good", value: good.cls },
      goal: goal(0.2),
    },
    {
      what: `${each.name}: script sent at first`,
      unit: "B",
      ours: middle("script"),
      against: { name: "Gephi Lite", value: gephiLite },
      goal: goal(each.path.startsWith("/network") ? 0.42 : 0.22),
      remark: "compressed as the browser asks for it",
    },
  ];
}

const named = z.object({
  data: z.object({ person: z.object({ displayName: z.string() }) }),
});

/** The beginning of a person's name, as one types it. */
async function nameOf(person: string, address: string): Promise<string> {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "query Name($id: ID!) { person(id: $id) { displayName } }",
      variables: { id: person },
    }),
  });
  return named.parse(await answer.json()).data.person.displayName.slice(0, 8);
}

/** The page on a machine four times slower. */
export const pageBench: Bench = {
  name: "page",
  what: `first visits in headless Chromium, its processor slowed down ${String(slowdown)} times`,
  against: "what web.dev calls good, and the script of Gephi Lite",
  isUsual: false,
  measure: async ({ server, store, say }) => {
    execFileSync(process.execPath, [setup, "build"], { stdio: "inherit" });
    const { address } = await server("ours");
    const [person = ""] = store.cards;
    const name = await nameOf(person, address);
    const findings: Finding[] = [];
    for (const each of visitsOf(person, name)) {
      // The database plans each question once; a second reader does not wait for it.
      await visit(each, address);
      const found = await findingsOf(each, address);
      for (const { what, ours, unit } of found)
        say(`  ${what}: ${String(ours)} ${unit}`);
      findings.push(...found);
    }
    return findings;
  },
};
