import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { pageDocuments } from "./api/page-documents.ts";
import { workerEntries } from "./worker-entries.ts";

const here = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** The page: built into dist/client; in development `/graphql` goes to a running Kartoteka. */
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [react(), pageDocuments(), workerEntries()],
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: here("../dist/client"),
    emptyOutDir: true,
    target: "es2022",
    // Fonts stay files: the policy of the page allows no fonts inside style sheets.
    assetsInlineLimit: 0,
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      "/graphql": process.env["KARTOTEKA_ADDRESS"] ?? "http://127.0.0.1:4000",
    },
  },
});
