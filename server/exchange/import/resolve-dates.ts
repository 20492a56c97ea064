import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { withAnchor } from "../../../shared/dates/relative.ts";
import type { FactoidRecord } from "../../factoid/factoid.ts";
import type { EvidenceProblem } from "./evidence-problems.ts";

/** Claims whose relative dates have bounds, and what could not be resolved. */
export type ResolvedDates = {
  readonly factoids: readonly FactoidRecord[];
  readonly problems: readonly EvidenceProblem[];
};

/** The claims that dates of these claims hang on. */
export const anchorsOf = (
  factoids: readonly FactoidRecord[],
): readonly string[] =>
  factoids.flatMap(({ date }) =>
    date.relative === null ? [] : [date.relative.anchorId],
  );

/**
 * Gives relative dates ("three days after the liberation of the stanitsa") their bounds, along chains of them.
 * @param inStore the bounds of claims outside the batch that dates hang on
 */
export function resolveDates(
  factoids: readonly FactoidRecord[],
  inStore: ReadonlyMap<string, DateBounds> = new Map(),
): ResolvedDates {
  const byId = new Map(factoids.map((factoid) => [factoid.id, factoid]));
  const resolved = new Map<string, FactoidRecord>();
  const problems: EvidenceProblem[] = [];

  const boundsOf = (
    id: string,
    path: readonly string[],
  ): DateBounds | undefined => {
    const factoid = byId.get(id);
    return factoid === undefined
      ? inStore.get(id)
      : resolve(factoid, path).date;
  };

  const resolve = (
    factoid: FactoidRecord,
    path: readonly string[],
  ): FactoidRecord => {
    const { relative } = factoid.date;
    const known = resolved.get(factoid.id);
    if (known !== undefined || relative === null) return known ?? factoid;
    const { anchorId } = relative;
    const fault = (rule: string): FactoidRecord => {
      problems.push({ subject: factoid.id, value: anchorId, rule });
      return factoid;
    };
    if ([...path, factoid.id].includes(anchorId))
      return fault("date, anchor: the dates hang on each other in a circle");
    const anchor = boundsOf(anchorId, [...path, factoid.id]);
    if (anchor === undefined)
      return fault("date, anchor: there is no such claim");
    const done = { ...factoid, date: withAnchor(factoid.date, anchor) };
    resolved.set(factoid.id, done);
    return done;
  };

  return { factoids: factoids.map((each) => resolve(each, [])), problems };
}
