// What each thread of workers.ts begins with: plain JavaScript, since a thread does not always read TypeScript as its server does.
import { tsImport } from "tsx/esm/api";

const loaded = new Map();

const load = (file) => {
  const known = loaded.get(file) ?? tsImport(file, import.meta.url);
  loaded.set(file, known);
  return known;
};

/** Tells a share of the work done through a port, whenever it has grown by a hundredth. */
const telling = (port) => {
  let told = 0;
  return (share) => {
    if (share - told < 0.01) return;
    told = share;
    port?.postMessage(share);
  };
};

/** Does one job: calls the exported function `name` of `file` with `input`, and with what tells how far it is. */
export const run = async ({ file, name, input, port }) => {
  const work = await load(file);
  return work[name](input, telling(port));
};
