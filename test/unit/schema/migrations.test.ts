import { describe, expect, it } from "vitest";

import { checksumOf } from "../../../server/database/migrations/migrate.ts";
import { migrations } from "../../../server/database/migrations/migrations.ts";

/** What stores were prepared with. A line here never changes; a new step adds one. */
const released: Readonly<Record<string, string>> = {
  "001-constraints-and-indexes": "101890496cdb2fdb",
  "002-closed-claims-by-subject": "4b9aad810e0d76b2",
  "003-keys-of-names": "4e503df8c7d4bc36",
  "004-contradictions-in-order": "f61b050673c2e738",
  "005-words-of-claims": "edc42300cfae045b",
  "006-case-studies": "3e83327fd02425c7",
  "007-saved-views": "194461598ebeb3b3",
  "008-what-studies-may-not-tell": "08b2d4c2c02bfd0d",
  "009-counts-of-ties": "95fc28ef27569b09",
  "010-flows-out-of-an-index": "c1be91b9a9b38076",
  "011-pages-of-hubs": "0472172b3afc271f",
  "012-decisions-out-of-an-index": "d28216ac65ae5857",
};

describe("the steps that prepare a store", () => {
  it("never change once stores were prepared with them", () => {
    expect(
      Object.fromEntries(migrations.map((step) => [step.id, checksumOf(step)])),
    ).toEqual(released);
  });
});
