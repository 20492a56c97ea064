/** Grades as an address writes them. */
const grades = { certain: "CERTAIN", possible: "POSSIBLE" } as const;

/** What historians have made of a contradiction, as an address writes it, in the order of the page. */
const states = {
  open: "OPEN",
  undecided: "UNDECIDED",
  "one-holds": "ONE_HOLDS",
  "both-hold": "BOTH_HOLD",
  "neither-holds": "NEITHER_HOLDS",
  "different-persons": "DIFFERENT_PERSONS",
  "slip-of-the-pen": "SLIP_OF_THE_PEN",
  disputed: "DISPUTED",
} as const;

/** What makes two claims contradict each other, as an address writes it. */
const rules = {
  rivals: "RIVALS",
  "before-meeting": "DECISION_BEFORE_MEETING",
  "after-death": "ACT_AFTER_DEATH",
  "said-after-death": "STATEMENT_AFTER_DEATH",
  "stopped-body": "OFFICE_IN_STOPPED_BODY",
  nkgb: "NKGB_BEFORE_IT_WAS",
} as const;

export type ContradictionRule = (typeof rules)[keyof typeof rules];
export type Grade = (typeof grades)[keyof typeof grades];
export type ContradictionState = (typeof states)[keyof typeof states];

/** Every grade and every state with the word of the address. */
export const gradeWords = wordsOf(grades);
export const stateWords = wordsOf(states);
export const ruleWords = wordsOf(rules);

/** Parameters of the page of contradictions. */
export type ContradictionsSearch = {
  grade?: string | undefined;
  state?: string | undefined;
  why?: string | undefined;
  about?: string | undefined;
  of?: string | undefined;
};

/** What the page of contradictions shows; empty means all. */
export type ContradictionsView = {
  readonly grade: Grade | undefined;
  readonly state: ContradictionState | undefined;
  readonly rule: ContradictionRule | undefined;
  /** Code of a kind of claim. */
  readonly kind: string | undefined;
  /** Whom the claims are about: somebody, or whomever the collection of a study holds. */
  readonly subject: string | undefined;
};

function wordsOf<Code extends string>(codes: Readonly<Record<string, Code>>) {
  return Object.entries(codes).map(([word, code]) => ({ word, code }));
}

const codeOf = <Code extends string>(
  codes: Readonly<Record<string, Code>>,
  word: string | undefined,
): Code | undefined =>
  word !== undefined && Object.hasOwn(codes, word) ? codes[word] : undefined;

/** Reads `?grade=certain&state=open&about=card-fate&of=person/…`; unknown words mean all. */
export const parseContradictions = (
  search: ContradictionsSearch,
): ContradictionsView => ({
  grade: codeOf<Grade>(grades, search.grade),
  state: codeOf<ContradictionState>(states, search.state),
  rule: codeOf<ContradictionRule>(rules, search.why),
  kind: search.about === "" ? undefined : search.about,
  subject: search.of === "" ? undefined : search.of,
});

/** The filter of the API that a view asks for. */
export const contradictionsFilter = ({
  grade,
  state,
  rule,
  kind,
  subject,
}: ContradictionsView) => ({
  ...(grade === undefined ? {} : { grade }),
  ...(state === undefined ? {} : { states: [state] }),
  ...(rule === undefined ? {} : { rules: [rule] }),
  ...(kind === undefined ? {} : { kinds: [kind] }),
  ...(subject === undefined
    ? {}
    : subject.startsWith("study/")
      ? { inCollection: [subject] }
      : { subjects: [subject] }),
});
