import { Later } from "../compile/later.ts";
import type { RootMapping } from "../compile/mapping.ts";

/** `jobProgress`: how far a job is. */
export const jobProgressRoot: RootMapping = (_plan, { args }) => ({
  calls: [],
  expression: "null",
  shape: () =>
    new Later(({ workers }) =>
      Promise.resolve(workers.shareDone(String(args["job"])) ?? null),
    ),
});
