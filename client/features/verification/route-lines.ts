import type {
  Route,
  RouteInstance,
  RouteStanding,
  RouteStep,
  StepKnown,
  StepTimes,
} from "../../api/route.documents.ts";

/** A step with what is known of it. */
export type KnownStep = RouteStep & {
  readonly known: StepKnown | undefined;
  readonly times: StepTimes | undefined;
  /** Claims alleged before this step and before no earlier one. */
  readonly newlyAlleged: readonly string[];
};

/** A line of the route: a step, or an instance of which nothing is attested where one would expect it. */
export type RouteLine =
  | { readonly kind: "step"; readonly step: KnownStep }
  | { readonly kind: "gap"; readonly gap: RouteInstance };

/** Steps at which a charge is decided. */
const deciding = [
  "registration",
  "hearing",
  "decision",
  "confirmation",
  "review",
  "trial",
];

/** Whether a charge is decided at a step: what was alleged is told before it, and the charge can be judged. */
export const isDeciding = ({ kind }: RouteStep): boolean =>
  deciding.includes(kind.code);

const knownSteps = (
  route: Route,
  standing: RouteStanding | undefined,
  times: readonly StepTimes[],
): readonly KnownStep[] => {
  const told = new Set<string>();
  return route.events.map((step) => {
    const alleged = isDeciding(step)
      ? step.alleged.map(({ id }) => id).filter((id) => !told.has(id))
      : [];
    for (const id of alleged) told.add(id);
    return {
      ...step,
      known: standing?.events.find(({ id }) => id === step.id),
      times: times.find(({ id }) => id === step.id),
      newlyAlleged: alleged,
    };
  });
};

/** An unattested instance stands before the first step of a higher one, by the order in which the instances are told. */
const placeOf = (
  { instance }: RouteInstance,
  instances: readonly RouteInstance[],
  steps: readonly KnownStep[],
): number => {
  const order = instances.map((one) => one.instance);
  const higher = order.slice(order.indexOf(instance) + 1);
  const place = steps.findIndex(
    (step) => step.instance !== null && higher.includes(step.instance),
  );
  return place < 0 ? steps.length : place;
};

/** The steps of a route in order, and the gaps between them where an instance would be expected and is not attested. */
export function linesOf(
  route: Route,
  standing: RouteStanding | undefined,
  times: readonly StepTimes[],
): readonly RouteLine[] {
  const steps = knownSteps(route, standing, times);
  const instances = standing?.instances ?? [];
  const gaps = instances
    .filter((one) => one.standing === "NOT_ATTESTED")
    .map((gap) => ({ gap, place: placeOf(gap, instances, steps) }));
  const gapsAt = (place: number): readonly RouteLine[] =>
    gaps
      .filter((one) => one.place === place)
      .map(({ gap }) => ({ kind: "gap", gap }));
  return [
    ...steps.flatMap((step, index): readonly RouteLine[] => [
      ...gapsAt(index),
      { kind: "step", step },
    ]),
    ...gapsAt(steps.length),
  ];
}

/** The ids of all claims that a route shows. */
export const claimIdsOf = (routes: readonly Route[]): readonly string[] => [
  ...new Set(
    routes.flatMap(({ events }) =>
      events.flatMap(({ factoids, attendance, alleged }) =>
        [...factoids.nodes, ...attendance, ...alleged].map(({ id }) => id),
      ),
    ),
  ),
];
