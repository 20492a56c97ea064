import { z } from "zod";

import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { KindDeclaration } from "../factoid/kinds/declaration.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import type { Footing, PresenceClaim } from "./stays.ts";

const hasRole = (
  { roles }: KindDeclaration,
  role: string,
  label: "Person" | "District" | "Settlement" | "Institution",
): boolean =>
  roles.some((one) => one.role === role && one.kinds.includes(label));

const placeRoles = ["place", "from", "to"] as const;

/** Kinds of claims about people that may name a place. */
export const placeKinds: readonly string[] = declarations.kinds
  .filter(
    (kind) =>
      hasRole(kind, "subject", "Person") &&
      placeRoles.some((role) => hasRole(kind, role, "Settlement")),
  )
  .map(({ code }) => code);

const seatTies: readonly string[] = [
  "WORKED_AT",
  "SERVED_IN",
  "HELD_OFFICE_IN",
];

const withSeat = declarations.kinds.filter(
  (kind) =>
    seatTies.includes(kind.tie?.type ?? "") &&
    hasRole(kind, "institution", "Institution"),
);

/** Kinds of claims that put people into an institution, which has a seat. */
export const seatKinds: readonly string[] = withSeat.map(({ code }) => code);

/** Written `kind:value`: whoever did not return to a detachment was not in it. */
const noPresence = new Set([
  ...withSeat.flatMap(({ code, tie }) =>
    (tie?.exceptValues ?? []).map((value) => `${code}:${value}`),
  ),
  "evacuation:family-evacuated",
]);

const intended = new Set(["assignment", "partisan-service:sent"]);

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

const presenceRow = z.tuple([
  z.string(),
  z.string(),
  text,
  z.enum(["AFFIRMS", "DENIES"]),
  text,
  z.boolean(),
  z.string(),
  z.string(),
  z.string().nullable(),
  text,
  text,
  text,
  text,
]);

export const presenceRows = z.array(presenceRow);

const footingOf = (
  kind: string,
  value: string,
  { role, through }: { readonly role: string; readonly through: string | null },
): Footing => {
  if (intended.has(kind) || intended.has(`${kind}:${value}`)) return "INTENDED";
  if (kind === "evacuation" && role === "to" && value === "set-out")
    return "INTENDED";
  return through === null ? "TOLD" : "THROUGH";
};

/** What a claim of leaving one place for another says of the time at either. */
const boundsOfRole = (
  { beginFrom, beginTo, endFrom, endTo }: DateBounds,
  role: string,
): DateBounds => {
  if (role === "from" && beginTo !== "")
    return { beginFrom: "", beginTo, endFrom: beginFrom, endTo: beginTo };
  if (role === "to" && beginFrom !== "")
    return { beginFrom, beginTo: endTo || beginTo, endFrom, endTo: "" };
  return { beginFrom, beginTo, endFrom, endTo };
};

/** The claims that put somebody somewhere, of the rows that the statement brought. */
export const presencesOf = (
  rows: z.output<typeof presenceRows>,
): readonly PresenceClaim[] =>
  rows.flatMap((row): readonly PresenceClaim[] => {
    const [id, kind, value, polarity, modality, isProposed] = row;
    const [, , , , , , role, place, through, ...days] = row;
    const [beginFrom, beginTo, endFrom, endTo] = days;
    if (noPresence.has(`${kind}:${value}`)) return [];
    return [
      {
        id,
        kind,
        value,
        place,
        through,
        footing: footingOf(kind, value, { role, through }),
        isAffirmed: polarity === "AFFIRMS",
        isDoubted: modality !== "ASSERTED" || isProposed,
        bounds: boundsOfRole({ beginFrom, beginTo, endFrom, endTo }, role),
      },
    ];
  });
