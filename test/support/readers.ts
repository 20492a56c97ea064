import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { z } from "zod";

import {
  type OpenBrowser,
  openBrowser,
  type OpenReader,
  type ReaderOptions,
} from "./browser.ts";
import { type OpenKartoteka, openKartoteka } from "./kartoteka.ts";

/** A whole Kartoteka and a browser for the tests of one file. */
export type Readers = {
  /** A fresh reader, who has opened nothing yet. */
  readonly reader: (options?: ReaderOptions) => Promise<OpenReader>;
  /** The whole address of a path of the page. */
  readonly at: (path: string) => string;
  /** A fresh reader who has gone to a path. */
  readonly open: (path: string, options?: ReaderOptions) => Promise<OpenReader>;
  /** The data that answers a question by GraphQL. */
  readonly ask: (query: string) => Promise<unknown>;
};

type Seed = Parameters<typeof openKartoteka>[0];

function openBefore(
  start: () => Promise<OpenKartoteka>,
  patience?: number,
): Readers {
  let kartoteka: OpenKartoteka;
  let browser: OpenBrowser;

  beforeAll(async () => {
    kartoteka = await start();
    browser = await openBrowser();
  }, patience);

  afterAll(async () => {
    await browser.close();
    await kartoteka.close();
  });

  const reader: Readers["reader"] = (options) => browser.reader(options);
  const at = (path: string): string => `${kartoteka.address}${path}`;
  return {
    reader,
    at,
    open: async (path, options) => {
      const opened = await reader(options);
      await opened.page.goto(at(path));
      return opened;
    },
    ask: async (query) => {
      const response = await fetch(at("/graphql"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      return z.object({ data: z.unknown() }).parse(await response.json()).data;
    },
  };
}

/** The Kartoteka of all files that only read (see `one-for-readers.ts`), which outlives each of them. */
async function shared(seed: Seed): Promise<OpenKartoteka> {
  const answer = await fetch(
    `${process.env["KARTOTEKA_TEST_SHARED"] ?? ""}/${seed}`,
  );
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return { address: text, close: () => Promise.resolve() };
}

/** Milliseconds that a question may take which the database has not planned yet. */
export const firstPlan = 90_000;

/**
 * For a file whose tests write nothing to the store: a browser of its own, and the one Kartoteka that all such files share.
 * @param patience milliseconds for the start, where a hook's own are too few
 */
export const openForReaders = (seed: Seed, patience?: number): Readers =>
  openBefore(() => shared(seed), patience);

/** For a file whose tests write: as `openForReaders`, with a Kartoteka of its own. */
export const openForWriters = (seed: Seed, patience?: number): Readers =>
  openBefore(() => openKartoteka(seed), patience);

/** Tab (or back, with Shift+Tab) until something of this name is focused, at most so many times. */
export async function tabTo(
  page: Page,
  name: string,
  most: number,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => document.activeElement?.textContent);
    if (at === name) return;
  }
  throw new Error(`${key} never reaches "${name}"`);
}
