// What each thread of workers.ts begins with: plain JavaScript, since a thread does not always read TypeScript as its server does.
import { tsImport } from "tsx/esm/api";

const loaded = new Map();

const load = (file) => {
  const known = loaded.get(file) ?? tsImport(file, import.meta.url);
  loaded.set(file, known);
  return known;
};

/** Does one job: calls the exported function `name` of `file` with `input`. */
export const run = async ({ file, name, input }) => {
  const work = await load(file);
  return work[name](input);
};
