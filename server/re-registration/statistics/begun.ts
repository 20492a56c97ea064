import {
  type DateBounds,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import { groupBy } from "../../reading/group-by.ts";
import { type Cohort, isDecision, isPutOff } from "./cohort.ts";
import type { Decision, Dimension } from "./decisions.ts";
import {
  lastDayOf,
  measure,
  type Measured,
  rules,
  type Start,
  type WaitKind,
} from "./wait-rules.ts";

/** A wait in its surroundings: what began it, and the decision by whose values it is set apart. */
type Begun = {
  readonly start: Start;
  readonly by: Decision;
  /** The step by which it is shown, where no step began it. */
  readonly shownBy?: string;
};

/** Which waits are asked for. */
export type Asked = {
  readonly kind: WaitKind;
  readonly by: Dimension | null;
  /** Those that the filter leaves. */
  readonly decisions: readonly Decision[];
  readonly all: readonly Decision[];
  /** Cases without a decision that the filter leaves. */
  readonly undecided: readonly Decision[];
  /** When each district was liberated. */
  readonly liberated: ReadonlyMap<string, DateBounds>;
  readonly outcomeKinds: readonly string[];
};

/** The first decision of a case that counts as one, by its day; the undated last. */
const firstOf = (decisions: readonly Decision[]): Decision | undefined =>
  decisions.toSorted((one, other) => {
    const [a, b] = [one, other].map(
      ({ step }) => step.bounds.beginFrom || "9999",
    );
    return (a ?? "") < (b ?? "") ? -1 : 1;
  })[0];

/**
 * The re-registrations that waited from the liberation of their district: each with its first decision, or with what is known of it where
 * none is. They began with the liberation, whatever was opened later is another matter.
 */
const sinceLiberation = (
  { steps }: Cohort,
  { decisions, all, undecided, liberated, outcomeKinds }: Asked,
): readonly Begun[] => {
  const asked = new Set(decisions.map(({ step }) => step.id));
  const ofCase = groupBy(
    all.filter(({ step }) => !isPutOff(step, outcomeKinds)),
    ({ step }) => step.caseId,
  );
  const campaign = groupBy(
    steps.filter(({ isCampaign, claims }) => isCampaign && claims.length > 0),
    ({ caseId }) => caseId,
  );
  return [...campaign].flatMap(([caseId, own]) => {
    const [opening] = own;
    const first = firstOf(ofCase.get(caseId) ?? []);
    const by =
      first === undefined
        ? undecided.find(({ step }) => step.caseId === caseId)
        : asked.has(first.step.id)
          ? first
          : undefined;
    if (opening === undefined || by === undefined) return [];
    const [district] = by.values.DISTRICT;
    const bounds = liberated.get(district ?? "") ?? unknownBounds;
    const { person, procedure } = opening;
    return [
      {
        start: { id: "", person, procedure, caseId, bounds },
        by,
        shownBy: by.step.id,
      },
    ];
  });
};

/** What begins a wait of this kind: among the decisions asked for, the appeals in their cases, or the liberation. */
const begunBy = (cohort: Cohort, ask: Asked): readonly Begun[] => {
  const { kind, decisions: asked } = ask;
  const { steps } = cohort;
  if (kind === "LIBERATION_TO_DECISION") return sinceLiberation(cohort, ask);
  const { begins } = rules[kind];
  if (kind !== "APPEAL_TO_DECISION")
    return asked.flatMap((by) =>
      begins(by.step) ? [{ start: by.step, by }] : [],
    );
  const byId = new Map(asked.map((one) => [one.step.id, one]));
  const ofCase = groupBy(asked, ({ step }) => step.caseId);
  return steps.flatMap((start) => {
    if (!begins(start) || start.claims.length === 0) return [];
    const appealed = start.links.flatMap(({ to }) => byId.get(to) ?? []);
    const by = appealed[0] ?? ofCase.get(start.caseId)?.[0];
    return by === undefined ? [] : [{ start, by }];
  });
};

/** A wait with its surroundings. */
export type Waited = Begun & { readonly wait: Measured };

/**
 * The waits of one kind. Who is not known to wait no more is watched until the last day on which any step of the cohort is dated.
 */
export const waited = (cohort: Cohort, ask: Asked): readonly Waited[] => {
  const { kind, outcomeKinds } = ask;
  const observedUntil = lastDayOf(cohort.steps);
  const ofCase = groupBy(
    cohort.steps.filter(
      (step) =>
        step.claims.length > 0 &&
        isDecision(step, outcomeKinds) &&
        !isPutOff(step, outcomeKinds),
    ),
    ({ caseId }) => caseId,
  );
  return begunBy(cohort, ask).map((one) => ({
    ...one,
    wait: measure(
      one,
      ofCase.get(one.start.caseId) ?? [],
      rules[kind],
      observedUntil,
    ),
  }));
};
