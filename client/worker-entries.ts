import type { Plugin } from "vite";

/** `new Worker(new URL("./x.worker.ts", import.meta.url)`, in which Vite would bundle the worker by itself. */
const asked =
  /new URL\(\s*"(\.[^"]*\.worker\.ts)",\s*import\.meta\.url,?\s*\)/gu;

/**
 * Builds each worker as one more entry of the page, so that it shares the page's scripts: by itself Vite bundles everything that a worker uses a second
 * time. In development Vite serves workers as they are.
 */
export const workerEntries = (): Plugin => ({
  name: "kartoteka-worker-entries",
  apply: "build",
  enforce: "pre",
  async transform(code, id) {
    if (!code.includes(".worker.ts")) return null;
    const found = [...code.matchAll(asked)];
    let written = code;
    for (const [whole, file = ""] of found) {
      const resolved = await this.resolve(file, id);
      if (resolved === null) throw new Error(`${id}: there is no ${file}`);
      const entry = this.emitFile({ type: "chunk", id: resolved.id });
      written = written.replace(
        whole,
        `new URL(import.meta.ROLLUP_FILE_URL_${entry}, import.meta.url)`,
      );
    }
    return { code: written, map: null };
  },
});
