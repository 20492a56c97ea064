import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { Judgement, Life } from "./judgement.ts";

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

/**
 * One position of a tie: one version of a claim over one span of revisions in which nobody's judgement of it changed.
 * `rivals` are the versionIds of the claims that contradict it.
 */
export type Position = Weighable & {
  readonly factoidId: string;
  readonly versionId: string;
  readonly rivals: readonly string[];
};
