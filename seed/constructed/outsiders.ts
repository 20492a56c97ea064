import type { above } from "./bodies.ts";
import { type Named, shown } from "./desk.ts";
import { drawName, type Sex } from "./names.ts";
import { type Raion, raions } from "./places.ts";
import { randomFor } from "./random.ts";

/** Somebody beside the cohort: a witness without a party, an elder, a wife; or an official of the krai. */
export type Outsider = Named & {
  readonly code: string;
  readonly raion: Raion | undefined;
};

const outsider = (
  code: string,
  raion: Raion | undefined,
  sex: Sex,
): Outsider => {
  const name = drawName(
    randomFor("outsider", code),
    sex,
    raion?.isAdyghe ?? false,
  );
  return { id: `person/SYN-${code}`, code, raion, sex, name, ...shown(name) };
};

const perRaion = 10;

/** Ten people without a party in each raion: the first is its elder. */
export const witnesses: readonly Outsider[] = raions.flatMap((raion, index) =>
  Array.from({ length: perRaion }, (_, number) =>
    outsider(
      `W${String(index * perRaion + number + 1).padStart(3, "0")}`,
      raion,
      number % 2 === 0 ? "man" : "woman",
    ),
  ),
);

export const witnessesOf = (raion: Raion): readonly Outsider[] =>
  witnesses.filter((each) => each.raion === raion);

/** Who sits above the raions: so many in each of these bodies. */
const seats = {
  kraikom: 5,
  collegium: 4,
  obkom: 4,
  gorkom: 2,
  kpk: 2,
} as const satisfies Partial<Record<keyof typeof above, number>>;

export type Seat = keyof typeof seats;

/** The officials of one body above the raions, its head first. */
export const officialsOf = (body: Seat): readonly Outsider[] =>
  officials.filter(({ code }) => code.startsWith(`K-${body}`));

export const officials: readonly Outsider[] = Object.entries(seats).flatMap(
  ([body, count]) =>
    Array.from({ length: count }, (_, number) =>
      outsider(`K-${body}-${String(number + 1)}`, undefined, "man"),
    ),
);
