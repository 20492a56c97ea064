import { remarkText } from "../../shared/archives/archive-reference.ts";
import { parseArchiveReference } from "../../shared/archives/parse-reference.ts";
import type { Condition } from "../compile/described.ts";
import { badInput } from "../http/errors.ts";

/** Letters of a reference. */
const longest = 300;

/**
 * Whether a source stands where a written reference says: in that archive, under its name or a former one, and in the units that are given
 * (fond, opis, delo, document). Leaves are not compared: a leaf is of a document, and claims name it.
 */
export const referenceCondition: Condition = (x, value, { plan }) => {
  const written = String(value);
  if (written.length > longest)
    throw badInput(
      `reference: ${String(written.length)} characters are more than ${String(longest)}`,
    );
  const parsed = parseArchiveReference(written);
  if (!parsed.ok)
    throw badInput(`reference: ${parsed.problems.map(remarkText).join("; ")}`);
  const { archive, fond, opis, delo, document } = parsed.reference;
  const names = plan.parameter(
    [archive.name, archive.formerly]
      .filter((name) => name !== "")
      .map((name) => name.toLowerCase()),
  );
  const units = Object.entries({ fond, opis, delo, document })
    .filter(([, number]) => number !== "")
    .map(([unit, number]) => `${x}.${unit} = ${plan.parameter(number)}`);
  const named = `any(name IN ${names} WHERE toLower(coalesce(${x}.archiveRu, '')) CONTAINS name OR toLower(coalesce(${x}.archiveEn, '')) CONTAINS name)`;
  return `(${[...units, named].join(" AND ")})`;
};
