import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { z } from "zod";

const pageDocuments = z.array(
  z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) }),
);

/** What a warm-up needs. */
export type WarmUp = {
  /** Where the client was built; its `documents.json` tells what the page asks. */
  readonly clientFolder: string;
  /** Puts a question to GraphQL. */
  readonly ask: (body: string) => Promise<unknown>;
  /** Whether to leave off. */
  readonly isOver: () => boolean;
};

/** A Kartoteka that is stopped as soon as it has started should stop at once, and planning cannot be broken off. */
const patienceMs = 3000;

/**
 * Puts the page's own questions once, about nobody, so that the database has planned them before a reader asks:
 * planning a text for the first time takes it hundreds of milliseconds. One after the other, and never a reason to fail.
 */
export async function warmUp({
  clientFolder,
  ask,
  isOver,
}: WarmUp): Promise<void> {
  await setTimeout(patienceMs, undefined, { ref: false });
  for (const document of await readDocuments(clientFolder)) {
    if (isOver()) return;
    try {
      await ask(JSON.stringify(document));
    } catch {
      // What fails here fails again, and is told, when a reader asks.
    }
  }
}

async function readDocuments(folder: string) {
  try {
    const text = await readFile(join(folder, "documents.json"), "utf8");
    return pageDocuments.parse(JSON.parse(text));
  } catch {
    // The page is not built, or by an older Kartoteka: it works without.
    return [];
  }
}
