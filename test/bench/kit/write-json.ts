import { writeFileSync } from "node:fs";

import { format } from "prettier";

/** Writes what was found as the project writes its files. */
export const writeJson = async (path: string, found: object): Promise<void> =>
  writeFileSync(path, await format(JSON.stringify(found), { parser: "json" }));
