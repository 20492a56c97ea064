import type { Reader, Readers, Shaping } from "../compile/shaping.ts";
import type { Clusters } from "../sequence-analysis/analyse.ts";
import {
  type ChangeOfState,
  changesIn,
  type MeanIndicators,
  meanIndicatorsOf,
  spreadOf,
  type SpreadState,
} from "../sequence-analysis/portrait.ts";
import type { Sequences } from "../sequence-analysis/sequences.ts";
import { stateTerm } from "./lane.ts";
import { type Compared, shownOf } from "./sequenced.ts";

type All = Compared<Clusters>;

type InChannel = {
  readonly channel: string;
  readonly codes: readonly string[];
  readonly sequences: Sequences;
  readonly members: ArrayLike<number>;
  readonly means: MeanIndicators;
};

type Coded<Value> = Value & { readonly codes: readonly string[] };

const termOf = (codes: readonly string[], state: number) =>
  stateTerm(codes[state] ?? "");

/** The field `channels` of a cluster: what its lives are like in each of the channels that were compared. */
export const clusterChannels =
  ({
    objectOf,
    plain,
    each,
  }: Shaping<All>): Reader<{ readonly members: ArrayLike<number> }, All> =>
  (field) => {
    const spread: Readers<Coded<SpreadState>, All> = {
      state: plain(({ codes, state }) => termOf(codes, state)),
      persons: plain(({ persons }) => persons),
    };
    const change: Readers<Coded<ChangeOfState>, All> = {
      from: plain(({ codes, from }) => termOf(codes, from)),
      to: plain(({ codes, to }) => termOf(codes, to)),
      persons: plain(({ persons }) => persons),
      times: plain(({ times }) => times),
    };
    const shape = objectOf<InChannel>("ClusterChannel", field, {
      channel: plain(({ channel }) => channel),
      transitions: plain(({ means }) => means.transitions),
      states: plain(({ means }) => means.states),
      entropy: plain(({ means }) => means.entropy),
      turbulence: plain(({ means }) => means.turbulence),
      complexity: plain(({ means }) => means.complexity),
      spread: each(
        "StateOverMonths",
        ({ codes, sequences, members }) =>
          spreadOf(sequences, members).map((one) => ({ ...one, codes })),
        spread,
      ),
      changes: (inner) => {
        const most = shownOf(inner);
        const shapeChange = objectOf<Coded<ChangeOfState>>(
          "StateChange",
          inner,
          change,
        );
        return ({ codes, sequences, members }, all) =>
          changesIn(sequences, members)
            .slice(0, most)
            .map((one) => shapeChange({ ...one, codes }, all));
      },
    });
    return ({ members }, all) =>
      all.sequenced.channels.map(({ channel, codes, sequences }) =>
        shape(
          {
            channel,
            codes,
            sequences,
            members,
            means: meanIndicatorsOf(sequences, members),
          },
          all,
        ),
      );
  };
