import type { ForceJob } from "./force.ts";
import { layParts } from "./force-parts.ts";

addEventListener("message", ({ data }: MessageEvent<ForceJob>) => {
  postMessage(layParts(data));
});
