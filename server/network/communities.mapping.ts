import { z } from "zod";

import type { RootMapping, ValueMapping } from "../compile/mapping.ts";
import { analyse, dividedAnswer } from "./analyse.ts";
import { measuring } from "./measured.mapping.ts";
import type { MeasuredNetwork } from "./measured-network.ts";
import { checkFirst, displayNameOf, rangeAt } from "./measures.mapping.ts";

const resolutionAsked = z.object({
  resolution: z.number().min(0.1, "is at least 0.1").max(10, "is at most 10"),
});

type Answer = ReturnType<typeof dividedAnswer.parse>;

/** The numbers of the things of each group: the largest first, then by the first of them. */
const groupsOf = ({ of }: Answer): readonly (readonly number[])[] => {
  const groups = new Map<number, number[]>();
  of.forEach((group, thing) => {
    const members = groups.get(group) ?? [];
    groups.set(group, [...members, thing]);
  });
  return [...groups.values()].sort(
    (one, other) =>
      other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

const communityOf = (
  network: MeasuredNetwork,
  { of, together, pairs }: Answer,
  members: readonly number[],
) => {
  const group = of[members[0] ?? 0];
  const ends = [...pairs.one.keys()].map((pair) =>
    [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0].filter(
      (thing) => of[thing] === group,
    ),
  );
  return {
    size: members.length,
    together: mean(members.map((thing) => together[thing] ?? 1)),
    inside: ends.filter(({ length }) => length === 2).length,
    outside: ends.filter(({ length }) => length === 1).length,
    members: members.map((thing) => ({
      ...network.things[thing],
      together: together[thing] ?? 1,
    })),
  };
};

const divideNetwork = measuring("Communities", async (network, args, means) => {
  const { resolution } = resolutionAsked.parse(args);
  const answer = await analyse(
    "divide",
    { ...network.columns, resolution },
    (raw) => dividedAnswer.parse(raw),
    means,
  );
  const groups = groupsOf(answer);
  const real = groups.filter(({ length }) => length > 1);
  return {
    communities: real.map((members, index) => ({
      number: index + 1,
      ...communityOf(network, answer, members),
    })),
    alone: groups.length - real.length,
    modularity: rangeAt(answer.modularity, 0, answer.worlds.exhaustive),
    agreement: answer.agreement,
    resolution,
    worlds: answer.worlds,
  };
});

/** `communities`: groups that are tied more within than without, and how far doubt leaves them standing. */
export const communitiesRoot: RootMapping = (plan, selected) => {
  resolutionAsked.parse(selected.args);
  checkFirst(plan, "Communities", selected);
  return divideNetwork(plan, selected);
};

type Listed = { readonly first?: unknown };

/** Lists of communities and of their members are cut as they are asked for. */
export const communitiesValues: readonly ValueMapping[] = [
  {
    type: "Communities",
    fields: {
      communities: (
        { communities }: { readonly communities: readonly unknown[] },
        { first }: Listed,
      ) => communities.slice(0, Number(first)),
    },
  },
  {
    type: "Community",
    fields: {
      members: (
        { members }: { readonly members: readonly unknown[] },
        { first }: Listed,
      ) => members.slice(0, Number(first)),
    },
  },
  { type: "CommunityMember", fields: { displayName: displayNameOf } },
];
