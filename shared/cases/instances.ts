/** Instances through which a procedure walks, the lowest first. */
export const instances = [
  "PRIMARY_ORGANIZATION",
  "DISTRICT_COMMITTEE",
  "OBLAST_COMMITTEE",
  "KRAI_COMMITTEE",
  "PARTY_COLLEGIUM",
  "PARTY_CONTROL",
  "COURT",
] as const;
export type Instance = (typeof instances)[number];

const byLevel: Readonly<Record<string, Instance>> = {
  PRIMARY: "PRIMARY_ORGANIZATION",
  CANDIDATE_GROUP: "PRIMARY_ORGANIZATION",
  RAIKOM: "DISTRICT_COMMITTEE",
  CITY_RAIKOM: "DISTRICT_COMMITTEE",
  GORKOM: "DISTRICT_COMMITTEE",
  POLITOTDEL: "DISTRICT_COMMITTEE",
  OBKOM: "OBLAST_COMMITTEE",
  KRAIKOM: "KRAI_COMMITTEE",
  PARTY_COLLEGIUM: "PARTY_COLLEGIUM",
  KPK: "PARTY_CONTROL",
  COURT: "COURT",
};

/** The instance that a body is, by its level (`PartyLevel`, or COURT); null for a body that is none. */
export const instanceOfLevel = (level: string): Instance | null =>
  Object.hasOwn(byLevel, level) ? (byLevel[level] ?? null) : null;

/** Whether a document of the step is here (ATTESTED), others refer to it (MISSING), or nothing tells of it (UNTOLD). */
export type StepStanding = "ATTESTED" | "MISSING" | "UNTOLD";

/** What the rule needs to know of a step. */
export type InstanceStep = {
  readonly instance: Instance | null;
  readonly standing: StepStanding;
  /** Some claim says that it expelled. */
  readonly isExpulsion: boolean;
};

/** What the rule needs to know of the procedures of a route. */
export type Route = {
  /** Kinds of its procedures (`ProcedureKind`). */
  readonly procedures: readonly string[];
  readonly steps: readonly InstanceStep[];
  /** A body of the route is below an obkom (in Adygea). */
  readonly isUnderObkom: boolean;
};

/** Why an instance is expected. */
export type Expectation = "EVERY_CASE" | "EXPULSION" | "APPEAL";

/** An instance of a route: what is attested of it, and why it would be expected. */
export type RouteInstance = {
  readonly instance: Instance;
  readonly standing: "ATTESTED" | "MISSING" | "NOT_ATTESTED";
  /** Null: nobody would expect it, it is there. */
  readonly expected: Expectation | null;
};

const expectations = ({
  procedures,
  steps,
  isUnderObkom,
}: Route): ReadonlyMap<Instance, Expectation> => {
  const expected = new Map<Instance, Expectation>();
  if (procedures.some((kind) => kind !== "CRIMINAL")) {
    expected.set("PRIMARY_ORGANIZATION", "EVERY_CASE");
    expected.set("DISTRICT_COMMITTEE", "EVERY_CASE");
  }
  if (steps.some(({ isExpulsion }) => isExpulsion))
    expected.set(
      isUnderObkom ? "OBLAST_COMMITTEE" : "KRAI_COMMITTEE",
      "EXPULSION",
    );
  if (procedures.includes("APPEAL")) expected.set("PARTY_COLLEGIUM", "APPEAL");
  return expected;
};

const standingOf = (
  steps: readonly InstanceStep[],
  instance: Instance,
): RouteInstance["standing"] => {
  const told = steps
    .filter((step) => step.instance === instance)
    .map(({ standing }) => standing);
  if (told.includes("ATTESTED")) return "ATTESTED";
  return told.includes("MISSING") ? "MISSING" : "NOT_ATTESTED";
};

/**
 * The instances of a route, the lowest first: those that are attested or referred to, and those that practice would lead one
 * to expect. Every case of the party begins in the primary organization and is decided by the committee of the district; an
 * expulsion holds only when the committee above confirms it (in Adygea the obkom, elsewhere the kraikom); an appeal goes to
 * the party collegium. What is expected and not attested is no proof that it was not: files are lost.
 */
export const instancesOf = (route: Route): readonly RouteInstance[] => {
  const expected = expectations(route);
  return instances.flatMap((instance) => {
    const standing = standingOf(route.steps, instance);
    const why = expected.get(instance) ?? null;
    return standing === "NOT_ATTESTED" && why === null
      ? []
      : [{ instance, standing, expected: why }];
  });
};
