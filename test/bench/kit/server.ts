// One of the servers that are compared, in a process of its own: `ours`, `ours-keeping` or `raw`.
import { z } from "zod";

import { startApp } from "../../support/app.ts";
import { rawQuestions } from "../rows.ts";
import { startRaw } from "./raw.ts";

const access = z
  .object({ uri: z.string(), user: z.string(), password: z.string() })
  .parse(JSON.parse(process.env["BENCH_DATABASE"] ?? "null"));

const address =
  process.argv[2] === "raw"
    ? await startRaw(access, rawQuestions)
    : (
        await startApp(access, {
          keepsAnswers: process.argv[2] === "ours-keeping",
        })
      ).address;

process.on("message", () =>
  process.send?.({
    held: process.memoryUsage.rss(),
    // Linux and macOS tell it in KiB and in bytes; Node gives KiB for both.
    most: process.resourceUsage().maxRSS * 1024,
  }),
);
process.on("disconnect", () => process.exit(0));
process.send?.({ address });
