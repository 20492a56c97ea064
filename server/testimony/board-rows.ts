import { z } from "zod";

import {
  type HistoricalDate,
  undated,
} from "../../shared/dates/historical-date.ts";
import { witnessesBy } from "../../shared/readings/witnesses.ts";
import type { Shown } from "../compile/pool.ts";
import { rowOf } from "../compile/shape.ts";
import { dateOf, dateOfEdtf } from "../values/values.ts";
import type { BoardClaim, Voice } from "./board.ts";
import type { Player } from "./change.ts";
import type { CaseClaim } from "./own-case.ts";
import { decidingKinds } from "./questions.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const shown = z.array(z.unknown());

/** Role, id, the places that hold it. */
const player = z
  .tuple([z.string(), z.string(), z.array(z.string())])
  .transform(([role, id, within]): Player => ({ role, id, within }));

/** A board as the statement brings it: rows by position. */
const boardRow = z.object({
  subject: z.string(),
  shownSubject: shown,
  shownCase: shown,
  coverage: z.unknown(),
  /** Id, kind, value, polarity, date, who plays which role, ids of what excludes it, what is shown. */
  claims: z.array(
    z.tuple([
      z.string(),
      z.string(),
      text,
      z.string(),
      z.unknown(),
      z.array(player),
      z.array(z.string()),
      shown,
    ]),
  ),
  /** Claim, column, source, capacity, mediation, circumstance, when uttered, reported by whom. */
  voices: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.string(),
      z.string(),
      z.string(),
      text,
      text,
      text,
    ]),
  ),
  /** Id, name as it sorts, whether it is a source, what is shown. */
  columns: z.array(z.tuple([z.string(), text, z.boolean(), shown])),
  /** Id, date, ids of the sources on which it depends, what is shown. */
  sources: z.array(
    z.tuple([z.string(), z.unknown(), z.array(z.string()), shown]),
  ),
  /** Id, source, what is shown. */
  silences: z.array(z.tuple([z.string(), z.string(), shown])),
  /** Id, kind, value, earliest day, what is shown. */
  evidence: z.array(z.tuple([z.string(), z.string(), text, text, shown])),
  bodies: z.array(z.tuple([z.string(), shown])),
  interests: z.array(
    z.object({
      who: z.string(),
      kind: z.string(),
      shared: z.string().nullable(),
      behind: z.array(z.string()),
    }),
  ),
  cases: z.array(
    z.object({
      who: z.string(),
      procedure: z.string(),
      kind: z.string(),
      told: z.string(),
    }),
  ),
  fates: z.array(z.object({ who: z.string(), told: z.string() })),
  more: z.object({
    speakers: z.int(),
    questions: z.int(),
    foundClaims: z.int(),
  }),
});

type Raw = z.output<typeof boardRow>;

/** A claim behind an interest or a fate. */
export type EvidenceRow = {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly beginFrom: string;
  readonly shown: Shown;
};

/** A question that a source leaves unanswered. */
export type SilentPaper = BoardRows["silentPapers"][number];

type Dated = Pick<Voice, "saidOn" | "basis">;

const datedBy = (utteredOn: string, ofSource: HistoricalDate | null): Dated => {
  const uttered = dateOfEdtf(utteredOn);
  if (uttered !== null) return { saidOn: uttered, basis: "UTTERED" };
  return ofSource === null
    ? { saidOn: null, basis: "UNDATED" }
    : { saidOn: ofSource, basis: "SOURCE" };
};

const orNull = (given: string): string | null => (given === "" ? null : given);

const voicesIn = ({ claims, sources, voices }: Raw): readonly Voice[] => {
  const byId = new Map<string, BoardClaim>(
    claims.map(([id, kind, value, polarity, date, players, rivals]) => [
      id,
      {
        id,
        kind,
        value,
        polarity,
        dated: dateOf(rowOf(date)) ?? undated,
        players,
        rivals,
      },
    ]),
  );
  const dates = new Map(sources.map(([id, date]) => [id, dateOf(rowOf(date))]));
  return voices.flatMap(
    ([id, column, source, capacity, mediation, circumstance, on, by]) => {
      const claim = byId.get(id);
      if (claim === undefined) return [];
      return [
        {
          claim,
          column,
          source,
          capacity,
          mediation,
          circumstance: orNull(circumstance),
          reportedBy: orNull(by),
          ...datedBy(on, dates.get(source) ?? null),
        },
      ];
    },
  );
};

/** Parses what the statement brought. Throws when it is not what the statement was made to bring: a mistake of ours. */
export const readBoardRow = (raw: unknown) => {
  const row = boardRow.parse(raw);
  const evidence = new Map<string, EvidenceRow>(
    row.evidence.map(([id, kind, value, beginFrom, sent]) => [
      id,
      { id, kind, value, beginFrom, shown: sent },
    ]),
  );
  const caseClaim = ({ procedure, kind, told }: Raw["cases"][number]) =>
    [evidence.get(told)].flatMap((claim): readonly CaseClaim[] =>
      claim === undefined
        ? []
        : [
            {
              ...claim,
              procedure,
              isCampaign: kind === "REREGISTRATION",
              isDecision: isDecision(claim.kind),
            },
          ],
    );
  return {
    ...row,
    voices: voicesIn(row),
    evidence,
    shownClaims: new Map(
      row.claims.map(([id, , , , , , , sent]) => [id, sent]),
    ),
    shownColumns: new Map(row.columns.map(([id, , , sent]) => [id, sent])),
    shownSources: new Map(row.sources.map(([id, , , sent]) => [id, sent])),
    witnessOf: witnessesBy(
      row.sources.flatMap(([id, , older]) =>
        older.map((one): readonly [string, string] => [id, one]),
      ),
    ),
    silentPapers: row.silences.map(([id, source, sent]) => ({
      id,
      source,
      shown: sent,
    })),
    shownBodies: new Map(row.bodies),
    names: new Map(row.columns.map(([key, name]) => [key, name])),
    sourceColumns: new Set(
      row.columns.flatMap(([key, , isSource]) => (isSource ? [key] : [])),
    ),
    casesOf: (who: string): readonly CaseClaim[] =>
      row.cases.filter((one) => one.who === who).flatMap(caseClaim),
  };
};

const isDecision = (kind: string): boolean => decidingKinds.includes(kind);

export type BoardRows = ReturnType<typeof readBoardRow>;
