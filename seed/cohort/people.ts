import { drawName, type FullName, fullOf } from "../constructed/names.ts";
import { randomFor } from "../constructed/random.ts";
import { invented, type RecordOf } from "../constructed/records.ts";
import { asWritten, inEnglish } from "../constructed/written-names.ts";

/** Somebody of a cohort: everything follows from the number, so nobody need be remembered. */
export type CohortPerson = {
  readonly index: number;
  readonly id: string;
  /** In an id. */
  readonly code: string;
  readonly name: FullName;
  readonly ru: string;
  readonly en: string;
};

const codeOf = (index: number): string =>
  `c${String(index + 1).padStart(7, "0")}`;

export const personIdOf = (index: number): string =>
  `person/SYN-${codeOf(index)}`;

export function personAt(index: number): CohortPerson {
  const random = randomFor("cohort-name", index);
  const sex = random.chance(0.7) ? "man" : "woman";
  const name = drawName(random, sex, random.chance(0.15));
  const ru = fullOf(name);
  const code = codeOf(index);
  return { index, id: `person/SYN-${code}`, code, name, ru, en: inEnglish(ru) };
}

/** The man whom every twenty-fifth knows. */
export const connectorId = "person/SYN-connector";

export const connector: RecordOf<"people"> = {
  id: connectorId,
  name: invented(
    "Связной Приречного подполья",
    "Connector of the Prirechny underground",
  ),
};

/** Eight of a hundred are written in more ways than one. */
const hasVariants = (index: number): boolean => (index * 7919) % 100 < 8;

const hands = ["initials", "misspelt", "german", "no-yo", "tight"] as const;

/** A person as a batch takes it. @param source where the variants are written */
export function recordOf(
  { index, id, name, ru, en }: CohortPerson,
  source: string,
): RecordOf<"people"> {
  const random = randomFor("cohort-hand", index);
  const written = hasVariants(index)
    ? random
        .sample(hands, 2)
        .map((hand) => asWritten(random, name, hand))
        .filter((full) => full !== ru)
    : [];
  return {
    id,
    name: invented(ru, en),
    forms: [...new Set(written)].map((full) => ({
      full,
      kind: "AS_WRITTEN",
      source,
      leaf: String(1 + (index % 90)),
    })),
  };
}
