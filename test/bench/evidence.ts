import type { EvidenceInput } from "../../server/exchange/import/evidence-batch.ts";
import {
  factoid,
  kolkhoz,
  person,
  source,
} from "../support/builders/evidence.ts";

/** Claims that involve each person: what a full card holds (goals: 40 events, 25 ties). */
const worksOf = 15;
const knownOf = 5;
const otherOf = 15;

const idOf = (index: number): string => String(index).padStart(5, "0");

/**
 * An even cohort: each of `size` people works in 15 of the bodies, is told to have known 5 others (and 5 are told to have known
 * them), and has 15 claims of schooling. So each is involved in 40 claims and has 25 ties. `size` is at least 11.
 */
export function evenCohort(size: number): Partial<EvidenceInput> {
  const bodies = Array.from({ length: 60 }, (_, index) => kolkhoz(idOf(index)));
  const numbers = Array.from({ length: size }, (_, index) => index);
  return {
    sources: Array.from({ length: 20 }, (_, index) => source(idOf(index))),
    institutions: bodies,
    people: numbers.map((index) => person(idOf(index))),
    factoids: numbers.flatMap((index) => claimsOf(index, size)),
  };
}

function claimsOf(index: number, size: number) {
  const subject = `person/${idOf(index)}`;
  const from = (turn: number) => idOf((index + turn) % 20);
  const year = (turn: number) => String(1920 + turn);
  const works = Array.from({ length: worksOf }, (_, turn) =>
    factoid(`${idOf(index)}-work-${idOf(turn)}`, "employment", {
      roles: {
        subject,
        institution: `institution/${idOf((index + turn * 4) % 60)}`,
      },
      edtf: year(turn),
      from: from(turn),
    }),
  );
  const known = Array.from({ length: knownOf }, (_, turn) =>
    factoid(`${idOf(index)}-known-${idOf(turn)}`, "acquaintance", {
      roles: {
        subject,
        counterpart: `person/${idOf((index + turn + 1) % size)}`,
      },
      from: from(turn),
    }),
  );
  const other = Array.from({ length: otherOf }, (_, turn) =>
    factoid(`${idOf(index)}-school-${idOf(turn)}`, "education", {
      roles: { subject },
      edtf: year(turn),
      from: from(turn),
    }),
  );
  return [...works, ...known, ...other];
}
