/** Parameters of the page of what is not known. */
export type GapsSearch = {
  within?: string | undefined;
  gap?: string | undefined;
  days?: string | undefined;
};

/** The respects in which something is not known, as the API names them. */
export const gapKinds = [
  "SILENCE",
  "STAGE",
  "ONE_WITNESS",
  "INTERESTED",
  "UNSEEN",
  "SPAN",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** How long a span must be that counts, in days; the first is the usual one. */
export const spanLengths = [180, 60, 90, 365] as const;

/** What an address asks for: within which district, body or collection, which respect is opened, and how long a span must be. */
export const parseGaps = ({ within, gap, days }: GapsSearch) => ({
  within: /^(district|party-organization|study)\//u.test(within ?? "")
    ? within
    : undefined,
  gap: gapKinds.find((kind) => kind === gap),
  days: spanLengths.find((length) => String(length) === days) ?? spanLengths[0],
});

/** The set as a filter of people; null when it is everybody. */
export const gapsFilter = (within: string | undefined) => {
  if (within === undefined) return null;
  if (within.startsWith("study/")) return { inCollection: [within] };
  return within.startsWith("district/")
    ? { districts: [within] }
    : { organizations: [within] };
};
