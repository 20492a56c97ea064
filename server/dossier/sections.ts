import { declarations, kindOf } from "../factoid/kinds/declarations.ts";
import type { OrderRule } from "../reading/conflicts.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Bilingual } from "./dossier.ts";

/** A claim as far as its place in a dossier goes. Claims come by date. */
export type PlacedClaim = {
  readonly id: string;
  readonly kind: string;
  /** Of a person: it says something of them. */
  readonly isOfSubject: boolean;
  /** Of a case: the step that it tells of; `''` for the case as a whole; null when it stands elsewhere. */
  readonly step: string | null;
  readonly rivals: readonly PlacedRival[];
};

/** What a claim contradicts; itself, where it breaks a rule alone. */
export type PlacedRival = {
  readonly id: string;
  readonly grade: "CERTAIN" | "POSSIBLE";
  readonly rule: OrderRule | "RIVALS";
  /** Whether historians have reconciled the two. */
  readonly isReconciled: boolean;
};

/** Claims that stand together: one alone, or rivals side by side. */
export type Passage = {
  /** How surely they exclude each other; null for one alone, and for those whom historians have reconciled. */
  readonly grade: "CERTAIN" | "POSSIBLE" | null;
  /** Why, each rule once. */
  readonly rules: readonly PlacedRival["rule"][];
  /** Whether they contradicted each other until historians reconciled them. */
  readonly isReconciled: boolean;
  /** Ids. */
  readonly claims: readonly string[];
};

/** Passages under one heading. */
export type Section = {
  readonly key: string;
  readonly title: Bilingual;
  readonly passages: readonly Passage[];
};

type Heading = { readonly key: string; readonly title: Bilingual };

/** Claims joined by contradictions, directly or through others, in the order of the first of each. */
const joinedByRivalry = (
  claims: readonly PlacedClaim[],
): readonly (readonly PlacedClaim[])[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    if (seen.has(claim.id)) return [];
    const found: string[] = [claim.id];
    seen.add(claim.id);
    for (const id of found)
      for (const { id: rival } of byId.get(id)?.rivals ?? [])
        if (byId.has(rival) && !seen.has(rival)) {
          seen.add(rival);
          found.push(rival);
        }
    return [claims.filter(({ id }) => found.includes(id))];
  });
};

const passageOf = (claims: readonly PlacedClaim[]): Passage => {
  const ids = claims.map(({ id }) => id);
  const clashes = claims
    .flatMap(({ rivals }) => rivals)
    .filter(({ id }) => ids.includes(id));
  const open = clashes.filter(({ isReconciled }) => !isReconciled);
  const isCertain = open.some(({ grade }) => grade === "CERTAIN");
  return {
    grade: open.length === 0 ? null : isCertain ? "CERTAIN" : "POSSIBLE",
    rules: [...new Set(open.map(({ rule }) => rule))].toSorted(),
    isReconciled: clashes.length > 0 && open.length === 0,
    claims: ids,
  };
};

const sectionsBy = (
  claims: readonly PlacedClaim[],
  headings: readonly Heading[],
  headingOf: (claim: PlacedClaim) => string,
  belongs: (claim: PlacedClaim) => boolean,
): readonly Section[] => {
  const groups = groupBy(joinedByRivalry(claims), (joined) => {
    // What disagrees with the subject's own claims stands beside them, whichever is earlier.
    const first = joined.find(belongs) ?? joined[0];
    return first === undefined ? "" : headingOf(first);
  });
  return headings.flatMap(({ key, title }) => {
    const passages = groups.get(key) ?? [];
    return passages.length === 0
      ? []
      : [{ key, title, passages: passages.map(passageOf) }];
  });
};

const groupHeadings: readonly Heading[] = declarations.groups.map(
  ({ code, labelRu, labelEn }) => ({
    key: code,
    title: { ru: labelRu, en: labelEn },
  }),
);

const other: Heading = {
  key: "other",
  title: { ru: "прочее", en: "other matters" },
};

const ofOthers: Heading = {
  key: "of-others",
  title: {
    ru: "в сведениях о других",
    en: "in claims about others",
  },
};

/** A person's claims under the groups of the vocabulary; then those about others in which they appear, or which disagree with such. */
export const sectionsOfPerson = (
  claims: readonly PlacedClaim[],
): readonly Section[] =>
  sectionsBy(
    claims,
    [...groupHeadings, other, ofOthers],
    ({ kind, isOfSubject }) =>
      isOfSubject ? (kindOf(kind)?.group ?? other.key) : ofOthers.key,
    ({ isOfSubject }) => isOfSubject,
  );

/** A step of a case, in its place. */
export type DossierStep = { readonly id: string; readonly name: Bilingual };

const whole: Heading = {
  key: "case",
  title: { ru: "дело в целом", en: "the case as a whole" },
};

const elsewhere: Heading = {
  key: "elsewhere",
  title: {
    ru: "сказанное вне дела, с чем дело расходится",
    en: "said outside the case, and disagreeing with it",
  },
};

/** A case's claims step by step, in order; before them what is told of it as a whole. */
export const sectionsOfCase = (
  claims: readonly PlacedClaim[],
  steps: readonly DossierStep[],
): readonly Section[] =>
  sectionsBy(
    claims,
    [
      whole,
      ...steps.map(({ id, name }) => ({ key: id, title: name })),
      elsewhere,
    ],
    ({ step }) => (step === null ? elsewhere.key : step || whole.key),
    ({ step }) => step !== null,
  );
