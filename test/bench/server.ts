// One of the two servers that are compared, in a process of its own: `ours` or `raw`.
import { z } from "zod";

import { startApp } from "../support/app.ts";
import { startRaw } from "./raw.ts";

const access = z
  .object({ uri: z.string(), user: z.string(), password: z.string() })
  .parse(JSON.parse(process.env["BENCH_DATABASE"] ?? "null"));

const address =
  process.argv[2] === "raw"
    ? await startRaw(access)
    : (await startApp(access)).address;
process.send?.({ address });
// The bench asks how much memory was needed at most: the only thing it ever says.
process.on("message", () =>
  process.send?.({ peakBytes: process.resourceUsage().maxRSS * 1024 }),
);
process.on("disconnect", () => process.exit(0));
