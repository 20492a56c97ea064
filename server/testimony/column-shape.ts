import { firstOf } from "../compile/limit.ts";
import type { Reader, Readers, Shaping } from "../compile/shaping.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import type { Hearing } from "./board.ts";
import type { BoardRows } from "./board-rows.ts";
import type { BoardPools, Margins } from "./board-shape.ts";
import type { Fate, Interest, SpeakerColumn } from "./board-values.ts";

/** A hearing with the number of its independent witness. */
type NumberedHearing = Hearing & { readonly witness: number };

/** How a column is read: its speaker, its hearings, and what is known of the speaker. */
export const columnReaders = (
  { plain, each }: Shaping<BoardRows>,
  pools: BoardPools,
  margins: Margins,
): Readers<SpeakerColumn, BoardRows> => {
  /** The first claims of the evidence. */
  const evidence =
    <Value>(
      read: (value: Value) => Interest["behind"],
    ): Reader<Value, BoardRows> =>
    (field) => {
      const first = firstOf(field);
      const show = pools.evidence.show(["Factoid"], field);
      return (value) =>
        read(value)
          .slice(0, first)
          .map(({ shown }) => show(shown));
    };

  const hearing: Readers<NumberedHearing, BoardRows> = {
    witness: plain(({ witness }) => witness),
    number: plain(({ number }) => number),
    source: (field) => {
      const show = pools.sources.show(["Source"], field);
      return ({ source }, rows) => show(rows.shownSources.get(source));
    },
    saidOn: plain(({ saidOn }) => saidOn),
    basis: plain(({ basis }) => basis),
    capacities: plain(({ capacities }) => capacities),
    circumstance: plain(({ circumstance }) => circumstance),
  };

  const interest: Readers<Interest, BoardRows> = {
    kind: plain(({ kind }) => kind),
    shared: (field) => {
      const show = pools.bodies.show(tieEnds, field);
      return ({ shared }, rows) =>
        shared === null ? null : show(rows.shownBodies.get(shared));
    },
    hearings: plain(({ hearings }) => hearings),
    factoids: evidence(({ behind }) => behind),
  };

  const fate: Readers<Fate, BoardRows> = {
    kind: plain(({ kind }) => term("FACTOID_KIND", kind)),
    value: plain(({ kind, value }) => valueTerm(kind, value)),
    factoids: evidence(({ told }) => told),
  };

  return {
    key: plain(({ key }) => key),
    speaker: (field) => {
      const show = pools.columns.show(tieEnds, field);
      return ({ key, isSource }, rows) =>
        isSource ? null : show(rows.shownColumns.get(key));
    },
    source: (field) => {
      const show = pools.sources.show(["Source"], field);
      return ({ key, isSource }, rows) =>
        isSource ? show(rows.shownSources.get(key)) : null;
    },
    isSubject: plain(({ isSubject }) => isSubject),
    hearings: each(
      "TestimonyHearing",
      ({ hearings, witnesses }) =>
        hearings.map((one, index) => ({
          ...one,
          witness: witnesses[index] ?? 0,
        })),
      hearing,
    ),
    interests: (field) => {
      margins.interests = true;
      return each<SpeakerColumn, Interest>(
        "TestimonyInterest",
        ({ interests }) => interests,
        interest,
      )(field);
    },
    whatBecame: (field) => {
      margins.fates = true;
      return each<SpeakerColumn, Fate>(
        "SpeakerOutcome",
        ({ fates }) => fates,
        fate,
      )(field);
    },
  };
};
