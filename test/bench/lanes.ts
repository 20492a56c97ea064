import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { openBrowser } from "../support/browser.ts";
import type { Bench } from "./kit/bench.ts";
import { median, rounded } from "./kit/figures.ts";

const setup = fileURLToPath(new URL("../../server/setup.mjs", import.meta.url));

/** Frames that are watched. */
const frames = 120;

/** Milliseconds between the frames while the lanes are scrolled, 240 points a frame. */
const scroll = (page: Page): Promise<readonly number[]> =>
  page.locator("[data-lanes]").evaluate(async (frame, count) => {
    const passed: number[] = [];
    let before = performance.now();
    while (passed.length < count) {
      // No function with a name: what the loader adds to keep it is not known in the page.
      const now = await new Promise<number>((done) => {
        requestAnimationFrame(done);
      });
      passed.push(now - before);
      before = now;
      frame.scrollTop += 240;
    }
    return passed.slice(2);
  }, frames);

/** The lanes of a thousand lives in a real browser. */
export const lanesBench: Bench = {
  name: "lanes",
  what: "the lanes of a thousand lives, scrolled in headless Chromium without a graphics card",
  against: "nothing",
  isUsual: false,
  measure: async ({ server, say }) => {
    execFileSync(process.execPath, [setup, "build"], { stdio: "inherit" });
    const { address } = await server("ours");
    const browser = await openBrowser();
    try {
      const { page } = await browser.reader({ language: "en" });
      await page.goto(`${address}/trajectories?group=none`);
      const lanes = page.locator("[data-loaded][aria-busy='false']");
      await lanes.waitFor({ timeout: 120_000 });
      const loaded = Number(await lanes.getAttribute("data-loaded"));
      say(`${String(loaded)} lives`);
      const passed = await scroll(page);
      return [
        {
          what: "a frame, the middle one",
          unit: "ms",
          ours: rounded(median(passed)),
          goal: { of: "ours", bound: "at most", value: 34 },
          remark: `${String(loaded)} lives`,
        },
        {
          what: "a frame, the slowest",
          unit: "ms",
          ours: rounded(Math.max(...passed)),
        },
      ];
    } finally {
      await browser.close();
    }
  },
};
