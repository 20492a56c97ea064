import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { type Browser, chromium, type Page } from "playwright-core";
import { z } from "zod";

import { findChromium } from "../../server/setup/find-tools.mjs";

/** How a reader's browser is set up. */
export type ReaderOptions = {
  readonly language?: "ru" | "en";
  readonly scheme?: "light" | "dark";
  /** Whether the browser was never here, so that the tour is offered. */
  readonly isFirstVisit?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Whether it is worked with fingers. */
  readonly hasTouch?: boolean;
};

/** A reader's page, and what it complained of. */
export type OpenReader = {
  readonly page: Page;
  readonly complaints: readonly string[];
};

/** A browser whose readers do not know of each other. */
export type OpenBrowser = {
  /** A fresh reader: no memory, no open pages. Anything that the page complains of in the console is kept. */
  reader(options?: ReaderOptions): Promise<OpenReader>;
  close(): Promise<void>;
};

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium. */
export async function openBrowser(): Promise<OpenBrowser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined)
    throw new Error("There is no Chromium: `npm test` says how to install one");
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    reader: (options = {}) => openReader(browser, options),
    close: () => browser.close(),
  };
}

async function openReader(
  browser: Browser,
  {
    language = "ru",
    scheme = "light",
    isFirstVisit = false,
    width = 1440,
    height = 900,
    hasTouch = false,
  }: ReaderOptions,
) {
  const context = await browser.newContext({
    locale: language === "ru" ? "ru-RU" : "en-GB",
    colorScheme: scheme,
    viewport: { width, height },
    hasTouch,
    reducedMotion: "reduce",
  });
  if (!isFirstVisit)
    await context.addInitScript(
      `try { localStorage.setItem("kartoteka-tour", "seen"); } catch {}`,
    );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, complaints };
}

const axeResult = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string() })),
  }),
);

/** Breaches of WCAG 2.2 A and AA on the page as it is shown now, each with the places. */
export async function accessibilityBreaches(
  page: Page,
): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(path, "utf8"));
  const found: unknown = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations)`,
  );
  return axeResult
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
