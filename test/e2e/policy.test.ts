import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { settled as drawn } from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("real");

/** A page whose browser tells of every breach of its policy. */
const open = async (path: string) => {
  const { page } = await readers.reader();
  const breaches: string[] = [];
  await page.exposeFunction("tellBreach", (what: string) => {
    breaches.push(what);
  });
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tellBreach(violatedDirective + " " + blockedURI))`,
  );
  await page.goto(readers.at(path));
  return { page, breaches };
};

const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle");
};

describe("the content security policy", () => {
  test.each([
    "/",
    "/?q=сенар",
    "/person/aleksandrov-m-a",
    "/party-organization/krasnodar-kraikom",
    "/institution/commune-krasnaya-moskva",
    "/district/krasnodar",
    "/source/ivantsov-2024",
    "/procedure/aleksandrov-appeal",
    "/network?around=person/senarskaya",
    "/trajectories",
    "/map",
    "/contradictions",
    "/verification/cohort",
    "/studies",
    "/views",
    "/gaps",
    "/names",
    "/nowhere",
  ])("is not breached by %s", async (path) => {
    const { page, breaches } = await open(path);
    await page.getByRole("heading").first().waitFor();
    await settled(page);
    if (path.startsWith("/network")) await drawn(page);
    expect(breaches).toEqual([]);
  });

  test("is not breached by GraphiQL, which asks and answers under it", async () => {
    const { page, breaches } = await open("/graphql");
    await page.getByRole("button", { name: /Execute query/ }).waitFor();
    await settled(page);
    expect(breaches).toEqual([]);
  });

  test.each(["/", "/graphql"])(
    "keeps out what is put into %s, and the browser tells of it",
    async (path) => {
      const { page, breaches } = await open(path);
      await page.evaluate(`{
        const script = document.createElement("script");
        script.textContent = "window.wasRun = true";
        document.body.append(script);
        const image = document.createElement("img");
        image.src = "http://elsewhere.example/x.png";
        document.body.append(image);
      }`);
      await expect.poll(() => breaches.length).toBeGreaterThan(1);
      expect(await page.evaluate("window.wasRun")).toBeUndefined();
      expect(breaches.join("\n")).toMatch(/script-src/);
      expect(breaches.join("\n")).toMatch(/img-src/);
    },
  );
});
