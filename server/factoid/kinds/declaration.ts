import type { describedLabels, TieType } from "../../database/vocabulary.ts";

/** A term of the project's vocabulary with its labels in both languages. Descriptions say what it means, where the label does not. */
export type TermRecord = {
  readonly code: string;
  readonly labelRu: string;
  readonly labelEn: string;
  readonly descriptionRu?: string;
  readonly descriptionEn?: string;
};

/** The label of an entity that can play a role. */
export type EntityLabel = (typeof describedLabels)[number];

/** A role of a kind: what can play it, and whether a claim of the kind must have it. */
export type RoleUse = {
  readonly role: string;
  readonly kinds: readonly EntityLabel[];
  readonly required: boolean;
};

/** The four channels of a life. */
export type Channel =
  "WHEREABOUTS" | "WORK_AND_SERVICE" | "PARTY_STATUS" | "LEGAL_STATUS";

/** Under which regime an office was held or work done. */
export type Regime = "SOVIET" | "OCCUPATION";

/**
 * The tie that a claim of the kind gives, between a declared pair of roles and no other.
 * One of the two roles is always `subject`, so that deriving the subject derives every tie of the claim.
 */
export type TieRule = {
  readonly type: TieType;
  /** Role at the start of the tie. */
  readonly start: string;
  /** Role at its end. */
  readonly end: string;
  /** False: the tie is stored from the smaller id and direction means nothing. */
  readonly directed: boolean;
  /** For offices and work. */
  readonly regime?: Regime;
  /** When nobody plays the role that is not `subject`, the speakers of the claim do (a guarantor speaks for himself). */
  readonly orSpeakers?: boolean;
  /** The tie begins with the claim's date and lasts until the step is overturned; otherwise it lasts as the claim says. */
  readonly untilOverturned?: boolean;
  /** Values that give no tie: who did not return to the detachment is not thereby said to have served in it. */
  readonly exceptValues?: readonly string[];
};

/** The state of a channel that a claim of the kind attests: the same for all values, or one for each value named. */
export type StateRule = {
  readonly channel: Channel;
  readonly state?: string;
  readonly byValue?: Readonly<Record<string, string>>;
  /** True: the claim dates a change (an expulsion), and the state holds from then on. False: the claim dates the state itself. */
  readonly fromThenOn: boolean;
  /** True: the state leads to another (an inquiry to a decision), so it is never carried on beyond the last claim. */
  readonly passing?: boolean;
};

/**
 * When two affirming claims of one kind about one subject exclude each other. Kinds without a rule have ordinary change only.
 * - `values`: they name different values at one time: of `among`, or of one of the `groups`, when either is given.
 * - `differ`: they name different players of that role at one time (two employers).
 * - `place`: they name different places for what happens once; a place and what it is part of agree.
 * - `singleTime`: it happens once, so two dates without a common day exclude each other.
 * - `singleBegin`: of one of these values, what has lasted ever since ("a member since 1931") began once; told of different bodies, it is ordinary change.
 * `timeless`: values exclude each other whenever they are dated (a nationality, the last fate of a card).
 * `sameRole`: only for one player of that role (one body's decision); possible only, when a claim does not name it.
 * `unlessDifferent`: not when both name that role and name different players (two cards of one person).
 */
export type ExclusionRule = {
  readonly values?: boolean;
  readonly among?: readonly string[];
  readonly groups?: readonly (readonly string[])[];
  readonly differ?: string;
  readonly place?: boolean;
  readonly singleTime?: boolean;
  readonly singleBegin?: { readonly values: readonly string[] };
  readonly timeless?: boolean;
  readonly sameRole?: string;
  readonly unlessDifferent?: string;
};

/** One kind of claim: everything the project declares about it, in one place. */
export type KindDeclaration = TermRecord & {
  readonly group: string;
  readonly roles: readonly RoleUse[];
  /** Empty: the kind has no controlled values. */
  readonly values: readonly TermRecord[];
  /** Null: claims of the kind never exclude each other by their values. */
  readonly excludes: ExclusionRule | null;
  readonly tie: TieRule | null;
  readonly state: StateRule | null;
  /** True: a value of this kind about a step is an outcome of the step. */
  readonly outcome: boolean;
  /** True: whom the claim is about does it, or has it done to them, in person: it cannot begin after their death. */
  readonly living: boolean;
};

/** A term; descriptions only where the label does not say enough. */
export const labelled = (
  code: string,
  labelRu: string,
  labelEn: string,
  described?: { readonly ru: string; readonly en: string },
): TermRecord => ({
  code,
  labelRu,
  labelEn,
  ...(described === undefined
    ? {}
    : { descriptionRu: described.ru, descriptionEn: described.en }),
});

/** A role that a claim of the kind must have. */
export const must = (
  role: string,
  ...kinds: readonly EntityLabel[]
): RoleUse => ({ role, kinds, required: true });

/** A role that a claim of the kind may have. */
export const may = (
  role: string,
  ...kinds: readonly EntityLabel[]
): RoleUse => ({ role, kinds, required: false });

type KindInput = {
  readonly term: TermRecord;
  readonly group: string;
  readonly roles: readonly RoleUse[];
  readonly values?: readonly TermRecord[];
  readonly excludes?: ExclusionRule;
  readonly tie?: TieRule;
  readonly state?: StateRule;
  readonly outcome?: boolean;
  readonly living?: boolean;
};

/** A kind of claim; what is left out is: no values, no exclusion, no tie, no state, no outcome, nothing that takes a living person. */
export const kind = ({
  term,
  group,
  roles,
  ...rest
}: KindInput): KindDeclaration => ({
  ...term,
  group,
  roles,
  values: rest.values ?? [],
  excludes: rest.excludes ?? null,
  tie: rest.tie ?? null,
  state: rest.state ?? null,
  outcome: rest.outcome ?? false,
  living: rest.living ?? false,
});
