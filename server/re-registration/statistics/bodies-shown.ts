import { term } from "../../factoid/kinds/term.ts";
import { byName } from "./by-name.ts";
import type { Cohort, Thing } from "./cohort.ts";
import type { Decider, DecidingBody, Stay } from "./deciders.ts";

const staysShown = (stays: readonly Stay[]) => [
  ...new Map(
    stays.map(({ kind, value }) => {
      const code = `${kind}:${value}`;
      return [code, { ...term("VALUE", code), code }] as const;
    }),
  ).values(),
];

type Things = (id: string) => Thing;

const deciderShown = (decider: Decider, thing: Things) => ({
  ...decider,
  person: thing(decider.person),
  stays: staysShown(decider.stays),
  stayClaims: decider.stays.map(({ claim }) => claim),
  ownOutcomes: decider.ownOutcomes.map((code) => ({
    ...term("VALUE", code),
    code,
  })),
});

type Named = { readonly person: Thing };

const byPerson = (one: Named, other: Named): number =>
  byName(one.person, other.person);

/** Bodies and those who decided in them, as the schema's `DecidingBody`, by name. */
export const bodiesShown = (
  bodies: readonly DecidingBody[],
  { cohort, thing }: { readonly cohort: Cohort; readonly thing: Things },
) =>
  bodies
    .map((found) => ({
      ...found,
      body: thing(found.body),
      instance: cohort.bodies.get(found.body)?.instance ?? null,
      deciders: found.deciders
        .map((decider) => deciderShown(decider, thing))
        .toSorted(byPerson),
      beside: found.beside
        .map(({ person, as, sessions }) => ({
          person: thing(person),
          as: term("VALUE", `attendance:${as}`),
          sessions,
        }))
        .toSorted(byPerson),
    }))
    .toSorted((one, other) => byName(one.body, other.body));
