import { realEvidence } from "../../seed/real/real-evidence.ts";
import { addDays } from "../../shared/dates/calendar-day.ts";

/** A claim as the days that it names: an implementation of its own, which reads the texts of the shipped rows. */
type Told = { readonly days: readonly string[]; readonly isOpen: boolean };

const monthEnd = (month: string): string => {
  const [year, number] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate())}`;
};
const ends = (text: string): readonly [string, string] =>
  text.length === 7 ? [`${text}-01`, monthEnd(text)] : [text, text];
const from = (first: string, last: string): readonly string[] =>
  first > last ? [] : [first, ...from(addDays(first, 1), last)];

const toldBy = (edtf: string): Told | undefined => {
  const text = edtf.replaceAll(/[~?[\]]/gu, "");
  if (text === "") return undefined;
  if (text.startsWith("..")) return { days: [text.slice(2)], isOpen: true };
  const parts = text.split(/[/,]/u).map(ends);
  return {
    days: from(parts[0]?.[0] ?? "", parts.at(-1)?.[1] ?? ""),
    isOpen: false,
  };
};

/** The claims of the seed about the days of each real district. */
export const seedDates = () => {
  const found = new Map<
    string,
    { begin: Told[]; end: Told[]; denied: number }
  >();
  for (const claim of realEvidence().factoids) {
    const isBegin = claim.kind === "place-occupied";
    if (!isBegin && claim.kind !== "place-liberated") continue;
    const subject =
      claim.mentions.find(({ role }) => role === "subject")?.involves ?? "";
    if (!subject.startsWith("district/")) continue;
    const own = found.get(subject) ?? { begin: [], end: [], denied: 0 };
    found.set(subject, own);
    const read = toldBy(claim.date.edtf);
    if (claim.polarity === "DENIES") own.denied += 1;
    else if (read !== undefined) (isBegin ? own.begin : own.end).push(read);
  }
  return found;
};

/** Days of the claims of one event; what is open on a side says nothing of it beside a claim that does. */
export const allDays = (claims: readonly Told[]) => {
  const closed = claims.filter(({ isOpen }) => !isOpen);
  return {
    days: claims.flatMap((claim) => claim.days),
    isOpen: closed.length === 0,
    firstKnown: closed.flatMap((claim) => claim.days).toSorted()[0],
  };
};
