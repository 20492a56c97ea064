import { aftermathKinds } from "./aftermath.ts";
import { institutionKinds, settlementKinds } from "./body-terms.ts";
import { cardKinds } from "./card.ts";
import {
  caseEventKinds,
  grounds,
  meetingKinds,
  procedureKinds,
} from "./case-terms.ts";
import type { KindDeclaration, TermRecord } from "./declaration.ts";
import { inquiryKinds } from "./inquiry.ts";
import { lifeKinds } from "./life.ts";
import { occupationKinds } from "./occupation.ts";
import { partyLifeKinds } from "./party-life.ts";
import { peopleKinds } from "./people.ts";
import { placeKinds } from "./place.ts";
import { states, tieKinds } from "./reading-terms.ts";
import { groups, roles } from "./roles.ts";
import { sourceKinds } from "./source-terms.ts";
import { stayingKinds } from "./staying.ts";
import { decisionKinds } from "./verification.ts";
import { workKinds } from "./work.ts";

/** Everything the project declares. Shipped as code, kept in the database with its version. */
export type Declarations = {
  /** Moves whenever a declaration changes its meaning. */
  readonly version: string;
  readonly kinds: readonly KindDeclaration[];
  readonly groups: readonly TermRecord[];
  readonly roles: readonly TermRecord[];
  readonly tieKinds: readonly TermRecord[];
  readonly states: readonly TermRecord[];
  readonly sourceKinds: readonly TermRecord[];
  readonly institutionKinds: readonly TermRecord[];
  readonly settlementKinds: readonly TermRecord[];
  readonly caseEventKinds: readonly TermRecord[];
  readonly meetingKinds: readonly TermRecord[];
  readonly procedureKinds: readonly TermRecord[];
  readonly grounds: readonly TermRecord[];
};

/** The shipped declarations. */
export const declarations: Declarations = {
  version: "2",
  kinds: [
    ...lifeKinds,
    ...partyLifeKinds,
    ...workKinds,
    ...stayingKinds,
    ...occupationKinds,
    ...cardKinds,
    ...peopleKinds,
    ...inquiryKinds,
    ...decisionKinds,
    ...aftermathKinds,
    ...placeKinds,
  ],
  groups,
  roles,
  tieKinds,
  states,
  sourceKinds,
  institutionKinds,
  settlementKinds,
  caseEventKinds,
  meetingKinds,
  procedureKinds,
  grounds,
};

const kindsByCode = new Map(
  declarations.kinds.map((declared) => [declared.code, declared]),
);

/** The declaration of a kind of claim; undefined when the project knows no such kind. */
export const kindOf = (code: string): KindDeclaration | undefined =>
  kindsByCode.get(code);

/** Kinds whose value about a step is an outcome of the step. */
export const outcomeKinds: readonly string[] = declarations.kinds
  .filter((declared) => declared.outcome)
  .map((declared) => declared.code);
