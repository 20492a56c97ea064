import type { RivalledStatement } from "../../api/fragments.ts";
import type { KnownStep } from "./route-lines.ts";

/** Claims by their ids. */
export type ClaimsById = ReadonlyMap<string, RivalledStatement>;

/** What a step brought, in four kinds that coexist. */
export const outcomeParts = [
  "registration",
  "penalty",
  "referral",
  "procedural",
] as const;
export type OutcomePart = (typeof outcomeParts)[number];

/** The claims of a step, each where it belongs. */
export type StepParts = Readonly<
  Record<
    | OutcomePart
    | "alleged"
    | "grounds"
    | "norms"
    | "participation"
    | "attendance"
    | "others",
    readonly RivalledStatement[]
  >
>;

type Part = keyof StepParts;

const partOfKind: Readonly<Record<string, Part>> = {
  registration: "registration",
  penalty: "penalty",
  referral: "referral",
  decision: "procedural",
  confirmation: "procedural",
  ground: "grounds",
  norm: "norms",
  "decision-participation": "participation",
  attendance: "attendance",
};

const partOf = ({ kind, value }: RivalledStatement): Part => {
  if (kind.code === "appeal" && value?.code !== "lodged") return "procedural";
  return partOfKind[kind.code] ?? "others";
};

/** Puts the claims of a step where they belong. Claims that the answer does not hold (yet) are left out. */
export function partsOf(step: KnownStep, claims: ClaimsById): StepParts {
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => claims.get(id) ?? []);
  const own = found(step.factoids.nodes.map(({ id }) => id));
  const of = (part: Part) => own.filter((claim) => partOf(claim) === part);
  return {
    alleged: found(step.newlyAlleged),
    registration: of("registration"),
    penalty: of("penalty"),
    referral: of("referral"),
    procedural: of("procedural"),
    grounds: of("grounds"),
    norms: of("norms"),
    participation: of("participation"),
    attendance: found(step.attendance.map(({ id }) => id)),
    others: of("others"),
  };
}
