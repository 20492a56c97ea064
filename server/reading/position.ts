import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { Judgement, Life } from "./judgement.ts";
import type { Settlement } from "./settlement.ts";

/** What a reading looks at in a claim or in one position of a tie. */
export type Weighable = DateBounds &
  Life & {
    readonly polarity: string;
    readonly modality: string;
    readonly capacity: string;
    readonly mediation: string;
    readonly sourceId: string;
    readonly fondId: string;
    readonly constructed: boolean;
    readonly judgements: readonly Judgement[];
  };

/** The version of a claim that contradicts another, and what historians said of the two. */
export type Rival = {
  readonly versionId: string;
  readonly settled: readonly Settlement[];
};

/**
 * One position of a tie: one version of a claim over one span of revisions in which nobody's judgement of it changed.
 * `rivals` are the claims that contradict it.
 */
export type Position = Weighable & {
  readonly factoidId: string;
  readonly versionId: string;
  readonly rivals: readonly Rival[];
};
