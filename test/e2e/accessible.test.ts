import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { askingPages } from "../support/pages.ts";
import { firstPlan, openForReaders } from "../support/readers.ts";

const { open } = openForReaders("all");

/** Pages in states that the list of pages does not have. */
const others = [
  "/names",
  "/network",
  "/help",
  "/nowhere",
  "/settlement/chelbasskaya",
  "/person/aleksandrov-m-a",
  "/study/aleksandrov-control-case",
  "/study/SYN-invented-raion",
  "/studies/new",
  "/testimony",
  "/dossier",
  "/trajectories?show=states",
  "/trajectories?show=typical",
  "/trajectories?show=table",
  "/verification/cohort?part=waits",
  "/verification/cohort?part=deciders",
  "/questions/5",
] as const;

describe("a page in either language, in light and in dark,", () => {
  test.each([...askingPages, ...others])(
    "meets no barrier: %s",
    async (path) => {
      const { page, complaints } = await open(path);
      const main = page.locator("main");
      const come = async () => {
        await main
          .getByRole("heading", { level: 1 })
          .first()
          .waitFor({ timeout: firstPlan });
        await page.waitForLoadState("networkidle");
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      };
      await come();
      const met: string[] = [];
      const look = async (state: string) => {
        for (const breach of await accessibilityBreaches(page))
          met.push(`${state}: ${breach}`);
      };
      await look("ru, light");
      await page.getByRole("button", { name: "Тёмный вид" }).click();
      await look("ru, dark");
      await page.getByRole("button", { name: /^EN — / }).click();
      await page.locator("html[lang=en]").waitFor({ state: "attached" });
      await come();
      await look("en, dark");
      await page.getByRole("button", { name: "Light view" }).click();
      await look("en, light");
      expect(met).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
