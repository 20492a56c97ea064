import { readFileSync } from "node:fs";

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Which store a file of tests begins with: files of one kind stand together, so that they can share it. */
const storeOf = ({ moduleId }: TestSpecification): number => {
  const text = readFileSync(moduleId, "utf8");
  if (/\b(?:seededStore|startSeededApp)\([^)]*"all"/u.test(text)) return 0;
  return /\b(?:seededStore|startSeededApp)\(/u.test(text) ? 1 : 2;
};

/** Files by the store that they read, then by name. No file needs it: a store that is not as noted is loaded anew. */
export class ByStore extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = files.toSorted(
      (one, other) =>
        storeOf(one) - storeOf(other) ||
        (one.moduleId < other.moduleId ? -1 : 1),
    );
    return Promise.resolve(sorted);
  }
}
