import type { KeptCount, StudyChange } from "../../shared/study/edition.ts";
import { credenceName, type Judgement } from "../reading/judgement.ts";
import {
  type ClaimRow,
  type Lang,
  type ThingRow,
  wordsOfClaim,
} from "./edition-row.ts";

const verdictWords = ({ verdict, credence }: Judgement): string =>
  [verdict, credenceName(credence) ?? ""]
    .filter((word) => word !== "")
    .join(" ");

/** What became of a claim since a revision, given the version that stood then; nothing of one that did not stand. */
export const changesOfClaim = (
  thing: Pick<ThingRow, "id" | "claim" | "now"> & {
    readonly rivals: readonly Pick<ThingRow["rivals"][number], "claim">[];
  },
  pinned: number,
  lang: Lang,
): readonly StudyChange[] => {
  const { id, claim, now, rivals } = thing;
  if (claim === null) return [];
  const name = wordsOfClaim(claim, lang);
  const of = (
    kind: StudyChange["kind"],
    more: Partial<StudyChange>,
  ): StudyChange => ({
    kind,
    id,
    name,
    before: "",
    after: "",
    by: null,
    revision: null,
    ...more,
  });
  // Moved to today, a text cites the last version of what is gone: that is told by the checks.
  if (now === null)
    return claim.until > pinned
      ? [of("RETRACTED", { before: name, revision: claim.until })]
      : [];
  const corrected =
    now.versionId === claim.versionId
      ? []
      : [
          of("CORRECTED", {
            before: name,
            after: wordsOfClaim(now, lang),
            revision: now.since,
          }),
        ];
  const judged = now.judgements
    .filter(({ since, until }) => since > pinned && until === 0)
    .map((one) =>
      of("JUDGED", {
        after: verdictWords(one),
        by: one.by,
        revision: one.since,
      }),
    );
  const withdrawn = now.judgements
    .filter(({ since, until }) => since <= pinned && until > pinned)
    .map((one) =>
      of("JUDGEMENT_WITHDRAWN", {
        before: verdictWords(one),
        by: one.by,
        revision: one.until,
      }),
    );
  const excluded = rivals
    .filter(({ claim: rival }) => rival.since > pinned)
    .map(({ claim: rival }) =>
      of("NEW_RIVAL", {
        after: wordsOfClaim(rival, lang),
        revision: rival.since,
      }),
    );
  return [...corrected, ...judged, ...withdrawn, ...excluded];
};

/** A claim that was entered. */
export const addedClaim = (now: ClaimRow, lang: Lang): StudyChange => ({
  kind: "ADDED",
  id: now.id,
  name: wordsOfClaim(now, lang),
  before: "",
  after: "",
  by: null,
  revision: now.since,
});

/**
 * What changed behind a text since the revision it is pinned to: claims entered, corrected, retracted, judged, judgements withdrawn, rivals entered,
 * counts moved, views saved again, and things that are here no more. A judgement that came and went since is none.
 */
export const changesSince = (
  {
    things,
    gone,
    counts,
    added,
  }: {
    readonly things: readonly ThingRow[];
    readonly gone: readonly string[];
    readonly counts: readonly KeptCount[];
    /** Claims entered about what the text names, of those that the reading of the study keeps. */
    readonly added: readonly ClaimRow[];
  },
  pinned: number,
  lang: Lang,
): readonly StudyChange[] => {
  const nothing = { before: "", after: "", by: null, revision: null };
  const lost = gone.map((id): StudyChange => ({
    ...nothing,
    kind: "GONE",
    id,
    name: id,
  }));
  const moved = counts
    .filter(({ kept, now }) => kept !== null && kept !== now)
    .map(({ written, kept, now }): StudyChange => ({
      ...nothing,
      kind: "COUNT",
      id: null,
      name: written,
      before: String(kept),
      after: String(now ?? "?"),
    }));
  const savedAgain = things.flatMap(({ id, view }): readonly StudyChange[] =>
    view === null || view.newest <= view.version
      ? []
      : [
          {
            ...nothing,
            kind: "FIGURE",
            id,
            name: view.title,
            before: String(view.version),
            after: String(view.newest),
            revision: view.savedAgain,
          },
        ],
  );
  const ofClaims = things.flatMap((thing) =>
    changesOfClaim(thing, thing.pinned || pinned, lang),
  );
  // One that excludes a cited claim is told as its rival.
  const rivals = new Set(
    things.flatMap(({ claim, rivals: its }) =>
      claim === null ? [] : its.map((rival) => rival.claim.id),
    ),
  );
  return [
    ...ofClaims,
    ...added
      .filter(({ id }) => !rivals.has(id))
      .map((claim) => addedClaim(claim, lang)),
    ...moved,
    ...savedAgain,
    ...lost,
  ];
};
