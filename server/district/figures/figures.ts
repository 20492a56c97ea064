import { z } from "zod";

import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { isUndated } from "../../../shared/dates/historical-date.ts";
import {
  type Occupation,
  spanOfClaims,
} from "../../../shared/dates/occupation.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** A claim of when a place was occupied or liberated, as the statement brings it. */
const dateRow = z
  .tuple([
    z.string(),
    z.string(),
    z.enum(["place-occupied", "place-liberated"]),
    z.enum(["AFFIRMS", "DENIES"]),
    text,
    text,
    text,
    text,
    z.boolean(),
  ])
  .transform(
    ([
      district,
      id,
      kind,
      polarity,
      beginFrom,
      beginTo,
      endFrom,
      endTo,
      at,
    ]) => ({
      district,
      id,
      kind,
      isAffirmed: polarity === "AFFIRMS",
      isContested: at,
      bounds: { beginFrom, beginTo, endFrom, endTo } satisfies DateBounds,
    }),
  );

export const dateRows = z.array(dateRow);
export type DateClaim = z.output<typeof dateRow>;

/** What claims tell of the beginning or of the end of an occupation. */
export type ToldDays = {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dated: number;
  readonly undated: number;
  readonly denied: number;
  readonly contested: boolean;
  readonly claims: readonly string[];
};

const orNull = (day: string | undefined): string | null => day || null;

/** Claims of one kind about one place, together. */
export const toldDays = (
  claims: readonly DateClaim[],
  kind: DateClaim["kind"],
): ToldDays => {
  const own = claims.filter((claim) => claim.kind === kind);
  const affirmed = own.filter(({ isAffirmed }) => isAffirmed);
  const span = spanOfClaims(affirmed.map(({ bounds }) => bounds));
  const undated = affirmed.filter(({ bounds }) => isUndated(bounds)).length;
  return {
    earliest: orNull(span?.earliest),
    latest: orNull(span?.latest),
    dated: affirmed.length - undated,
    undated,
    denied: own.length - affirmed.length,
    contested: own.some(({ isContested }) => isContested),
    claims: own.map(({ id }) => id),
  };
};

/** The claims about one place as the rule of standing takes them. */
export const occupationOf = (claims: readonly DateClaim[]): Occupation => {
  const affirmed = (kind: DateClaim["kind"]) =>
    claims
      .filter((claim) => claim.kind === kind && claim.isAffirmed)
      .map(({ bounds }) => bounds);
  return {
    occupied: affirmed("place-occupied"),
    liberated: affirmed("place-liberated"),
    isDenied: claims.some(
      ({ kind, isAffirmed }) => kind === "place-occupied" && !isAffirmed,
    ),
  };
};
