import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

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
};

/**
 * Starts both before the tests of the file that calls it, and ends them after.
 * @param patience milliseconds for the start, where a hook's own are too few
 */
export function openForReaders(
  seed: Parameters<typeof openKartoteka>[0],
  patience?: number,
): Readers {
  let kartoteka: OpenKartoteka;
  let browser: OpenBrowser;

  beforeAll(async () => {
    kartoteka = await openKartoteka(seed);
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
  };
}

/** Tab until something of this name is focused, at most so many times. */
export async function tabTo(
  page: Page,
  name: string,
  most: number,
): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.textContent);
    if (at === name) return;
  }
  throw new Error(`Tab never reaches "${name}"`);
}
