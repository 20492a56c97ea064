import {
  closedStudy,
  closeStudy,
  joinStudies,
  standingStudy,
} from "../server/case-study/case-study.cypher.ts";
import { writeVersion } from "../server/case-study/case-study.service.ts";
import { textOf } from "../server/compile/shape.ts";
import { statement } from "../server/database/statement.ts";
import { contentHash } from "../server/exchange/import/factoid-rows.ts";
import type { Signature } from "../server/exchange/import/write-evidence.ts";
import type { Writing } from "../server/history/write.ts";
import type { ShippedStudy } from "./studies/shipped-studies.ts";

/** Studies of the layer that are no longer shipped, with the versions that the layer had. What a user saved is of no layer and stays. */
const removeStudies = statement(
  "remove-shipped-studies",
  `MATCH (s:CaseStudy|ClosedCaseStudy)
   WHERE s.layer = $layer AND NOT s.id IN $ids
   DETACH DELETE s`,
);

const keepHash = statement(
  "keep-hash-of-study",
  "MATCH (s:CaseStudy {id: $id}) SET s.hash = $hash",
);

/** A shipped study hides nobody, but it can be asked for with pseudonyms: no two stores have the same. */
const giveKey = statement(
  "give-key-to-study",
  "MATCH (s:CaseStudy {id: $id}) WHERE s.nameKey = '' SET s.nameKey = randomUUID()",
);

const loadStudy = async (
  writing: Writing,
  { id, content }: ShippedStudy,
  { layer, by, at }: Signature & { readonly layer: Layer },
): Promise<void> => {
  const { transaction, revision } = writing;
  const [standing] = await transaction.run(standingStudy, { id });
  const [closed] = await transaction.run(closedStudy, { id });
  // What a user saved or retracted stays so.
  const isUsers =
    standing === undefined ? closed !== undefined : standing["layer"] !== layer;
  const hash = contentHash(content);
  if (isUsers || standing?.["hash"] === hash) return;
  if (standing !== undefined)
    await transaction.run(closeStudy, { id, revision });
  await writeVersion(writing, content, {
    id,
    version: Number(standing?.["version"] ?? 0) + 1,
    by,
    at,
    reason: "",
    nameKey: textOf(standing?.["nameKey"]),
    layer,
  });
  await transaction.run(keepHash, { id, hash });
  await transaction.run(giveKey, { id });
  if (standing !== undefined)
    await transaction.run(joinStudies, { id, revision });
};

type Layer = "real" | "constructed" | "user";

/** Brings the shipped studies of a layer into the store: new ones, new versions of changed ones; what is shipped no more goes. */
export async function loadStudies(
  writing: Writing,
  studies: readonly ShippedStudy[],
  signature: Signature & { readonly layer: Layer },
): Promise<void> {
  await writing.transaction.run(removeStudies, {
    layer: signature.layer,
    ids: studies.map(({ id }) => id),
  });
  for (const study of studies) await loadStudy(writing, study, signature);
}
