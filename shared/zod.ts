import { z } from "zod";

/** Our pages forbid `eval`, which zod would try for its compiler. */
if ("document" in globalThis) z.config({ jitless: true });

/** The one door to zod for all that a page may load. */
export { z };
