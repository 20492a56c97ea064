import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { ByStore } from "./test/support/by-store.ts";

const path = (relative: string): string =>
  fileURLToPath(new URL(relative, import.meta.url));

/** Vite would load the ES build of graphql beside the CommonJS one that Node gives everybody else: two copies of one class. */
const alias = [
  { find: /^graphql$/, replacement: path("./node_modules/graphql/index.js") },
];

export default defineConfig({
  test: {
    sequence: { sequencer: ByStore },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          alias,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "live",
          include: ["test/live/**/*.test.ts"],
          alias,
          globalSetup: [path("./test/support/database.ts")],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          alias,
          globalSetup: [path("./test/support/one-for-readers.ts")],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
