import { labelOfId } from "../../database/record.ts";
import type { FactoidRecord } from "../../factoid/factoid.ts";
import type {
  KindDeclaration,
  TermRecord,
} from "../../factoid/kinds/declaration.ts";
import type { Declarations } from "../../factoid/kinds/declarations.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import type { EvidenceProblem } from "./evidence-problems.ts";
import { idsOf, referencesOf } from "./references.ts";

const problem = (
  subject: string,
  value: string,
  rule: string,
): EvidenceProblem => ({ subject, value: JSON.stringify(value), rule });

function checkMentions(
  { id, mentions }: FactoidRecord,
  kind: KindDeclaration,
): readonly EvidenceProblem[] {
  const wrong = mentions.flatMap(({ role, involves }) => {
    const use = kind.roles.find((declared) => declared.role === role);
    if (use === undefined)
      return [problem(id, role, `the kind ${kind.code} has no such role`)];
    const label = labelOfId(involves);
    return use.kinds.some((allowed) => allowed === label)
      ? []
      : [
          problem(
            id,
            involves,
            `the role ${role} of ${kind.code} is for ${use.kinds.join(", ")}`,
          ),
        ];
  });
  const missing = kind.roles
    .filter(({ required }) => required)
    .filter(({ role }) => !mentions.some((mention) => mention.role === role))
    .map(({ role }) => problem(id, role, `the kind ${kind.code} needs it`));
  return [...wrong, ...missing];
}

function checkFactoid(
  factoid: FactoidRecord,
  kinds: ReadonlyMap<string, KindDeclaration>,
): readonly EvidenceProblem[] {
  const { id, value } = factoid;
  const kind = kinds.get(factoid.kind);
  if (kind === undefined)
    return [problem(id, factoid.kind, "no such kind of claim is declared")];
  const isKnown =
    value === "" ||
    kind.values.length === 0 ||
    kind.values.some(({ code }) => code === value);
  return [
    ...(isKnown
      ? []
      : [problem(id, value, `is not a value of the kind ${kind.code}`)]),
    ...checkMentions(factoid, kind),
  ];
}

const checkCodes = (
  records: readonly { readonly id: string; readonly kind: string }[],
  list: string,
  declared: readonly TermRecord[],
): readonly EvidenceProblem[] => {
  const codes = new Set(declared.map(({ code }) => code));
  return records
    .filter(({ kind }) => !codes.has(kind))
    .map(({ id, kind }) => problem(id, kind, `is not declared as a ${list}`));
};

function repeatedIn(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = ids.filter((id) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen;
  });
  return [...new Set(repeated)];
}

/** The ids that a batch names and does not bring itself: the store must have them. */
export const outerIdsOf = (batch: EvidenceBatch): readonly string[] => {
  const own = new Set(idsOf(batch));
  return [
    ...new Set(
      referencesOf(batch)
        .map(({ id }) => id)
        .filter((id) => !own.has(id)),
    ),
  ];
};

/**
 * Whether the records of a batch fit together and the vocabulary: every id exists (in the batch, or among
 * `known`), no id twice, every role declared for what plays it, every value and kind controlled.
 */
export function checkEvidence(
  batch: EvidenceBatch,
  vocabulary: Declarations,
  known: ReadonlySet<string> = new Set(),
): readonly EvidenceProblem[] {
  const own = new Set(idsOf(batch));
  const kinds = new Map(vocabulary.kinds.map((kind) => [kind.code, kind]));
  return [
    ...repeatedIn(idsOf(batch)).map((id) =>
      problem(id, id, "two records of the batch have this id"),
    ),
    ...referencesOf(batch)
      .filter(({ id }) => !own.has(id) && !known.has(id))
      .map(({ subject, field, id }) =>
        problem(subject, id, `${field}: there is no such record`),
      ),
    ...batch.factoids.flatMap((factoid) => checkFactoid(factoid, kinds)),
    ...checkCodes(batch.sources, "kind of source", vocabulary.sourceKinds),
    ...checkCodes(
      batch.institutions,
      "kind of institution",
      vocabulary.institutionKinds,
    ),
    ...checkCodes(
      batch.settlements,
      "kind of settlement",
      vocabulary.settlementKinds,
    ),
    ...checkCodes(batch.caseEvents, "kind of step", vocabulary.caseEventKinds),
    ...checkCodes(batch.meetings, "kind of meeting", vocabulary.meetingKinds),
  ];
}
