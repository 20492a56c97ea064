import type { CitedThing, Standing } from "../../shared/study/edition.ts";
import { refusingVerdicts } from "../reading/judgement.ts";
import type { Reading } from "../reading/reading.ts";
import {
  isReconciledUnder,
  judgementUnder,
  survives,
} from "../reading/reading-lens.ts";
import { citationOf, styleFor } from "../source/citation.ts";
import { citedOf } from "../source/cited.mapping.ts";
import type { CitedSource } from "../source/citing/cited-source.ts";
import {
  type ClaimRow,
  type Lang,
  pick,
  type ThingRow,
  wordsOfClaim,
} from "./edition-row.ts";

/** A reading without the sides that only judgements decide: what it keeps out is kept out by who speaks and how. */
const isRejected = (claim: ClaimRow, reading: Reading): boolean => {
  const { credence, verdict } = judgementUnder(claim, reading);
  return credence === 1 || refusingVerdicts.includes(verdict);
};

/** Claims that exclude the one that stands and survive the reading, those as well with which a historian reconciled it. */
const rivalsUnder = ({ rivals }: ThingRow, reading: Reading) =>
  rivals.filter(({ claim }) => survives(claim, reading));

/**
 * How a cited claim stands now. What became of its words goes before how it is weighed: a text that cites words which are gone must be told
 * that first.
 */
const standingOf = (thing: ThingRow, reading: Reading): Standing | null => {
  const { claim, now } = thing;
  if (claim === null) return null;
  if (now === null) return "RETRACTED";
  if (isRejected(now, reading)) return "REJECTED";
  if (now.versionId !== claim.versionId) return "CORRECTED";
  if (!survives(now, reading)) return "LEFT_OUT";
  const isContested = rivalsUnder(thing, reading).some(
    (rival) => !isReconciledUnder(rival, reading),
  );
  return isContested ? "CONTESTED" : "STANDS";
};

const unseen = ["CITED_ONLY", "LOST", "CLOSED"];

/** The source of a claim, or the source itself, as it is cited; null when there is none. */
export const sourceOf = (
  { source }: ThingRow,
  lang: Lang,
): CitedSource | null =>
  source === null || source === undefined ? null : citedOf(source, lang);

/** Whether somebody here saw the source itself or a part of it. */
export const isSeen = ({ consulted }: CitedSource): boolean =>
  !unseen.includes(consulted);

/** Nothing here has this id. */
export const unknownThing = (id: string): CitedThing => ({
  id,
  name: "",
  known: false,
  constructed: false,
  standing: null,
  verbatim: null,
  denies: false,
  leaf: null,
  source: null,
  citation: null,
  seen: true,
  speakers: [],
  rivals: [],
});

const orNull = (text: string): string | null => (text === "" ? null : text);

/** Something that a text names, in full. */
export const citedThingOf = (
  thing: ThingRow,
  reading: Reading,
  lang: Lang,
): CitedThing => {
  const { id, claim } = thing;
  const source = sourceOf(thing, lang);
  return {
    id,
    name:
      claim === null
        ? pick(thing.nameRu, thing.nameEn, lang) || id
        : wordsOfClaim(claim, lang),
    known: true,
    constructed: thing.constructed,
    standing: standingOf(thing, reading),
    verbatim: orNull(thing.verbatim),
    denies: claim?.polarity === "DENIES",
    leaf: orNull(thing.leaf),
    source: source?.id ?? null,
    citation: source === null ? null : citationOf(source, styleFor(lang), lang),
    seen: source === null || isSeen(source),
    speakers: thing.speakers
      .toSorted((a, b) => a.order - b.order)
      .map(({ ru, en, capacity, mediation }) => ({
        name: pick(ru, en, lang),
        capacity,
        mediation,
      })),
    rivals: rivalsUnder(thing, reading).map(
      ({ claim: rival, source: from }) => ({
        id: rival.id,
        name: wordsOfClaim(rival, lang),
        source: pick(from[0] ?? "", from[1] ?? "", lang),
      }),
    ),
  };
};
