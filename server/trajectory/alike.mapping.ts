import type { RootMapping } from "../compile/mapping.ts";
import { openPool } from "../compile/pool.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import {
  askSimilar,
  askTypical,
  type Similar,
  type Typical,
} from "../sequence-analysis/analyse.ts";
import { similarArguments, typicalArguments } from "./sequence-ask.ts";
import {
  commonFields,
  type Compared,
  comparingLives,
  differencesOf,
  indicatorsIn,
  personOf,
} from "./sequenced.ts";

/** `similarLives`: lives like one, with where each differs. */
export const similarLivesRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const { id, first, job } = similarArguments.parse(args);
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  type All = Compared<Similar>;
  const shaping = shapingFor<All>(plan);
  const { objectOf, plain, each } = shaping;
  const life: Readers<Similar[number], All> = {
    person: personOf(people, (one) => one.life),
    distance: plain(({ distance }) => distance),
    agreement: plain(({ agreement }) => agreement),
    indicators: indicatorsIn(shaping, (one) => one.life),
    differences: differencesOf(shaping),
  };
  const shape = objectOf<All>("SimilarLives", selected, {
    ...commonFields(shaping),
    persons: plain(({ sequenced }) => Math.max(0, sequenced.places.length - 1)),
    // Who was asked for comes first, whether or not a month of theirs is told.
    person: (field) => {
      const show = people.show(["Person"], field);
      return ({ lives }) => show(lives.shown[0]);
    },
    lives: each("SimilarLife", ({ answer }) => answer, life),
  });
  return comparingLives<Similar>(plan, selected, {
    type: "SimilarLives",
    lens,
    people,
    asked: id,
    shape,
    work: ({ sequenced }, ask, means) =>
      sequenced.places[0] === 0
        ? askSimilar(
            { ...ask, channels: sequenced.channels, life: 0, first },
            { means, ticket: job },
          )
        : Promise.resolve([]),
  });
};

/** `typicalLives`: the most and the least typical lives of a set, with the reason. */
export const typicalLivesRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const { first, job } = typicalArguments.parse(args);
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  type All = Compared<Typical>;
  const shaping = shapingFor<All>(plan);
  const { objectOf, plain, each } = shaping;
  const life: Readers<Typical["most"][number], All> = {
    person: personOf(people, (one) => one.life),
    meanDistance: plain(({ meanDistance }) => meanDistance),
    common: plain(({ common }) => common),
    indicators: indicatorsIn(shaping, (one) => one.life),
    differences: differencesOf(shaping),
  };
  const shape = objectOf<All>("TypicalLives", selected, {
    ...commonFields(shaping),
    medoid: personOf(people, ({ answer }: All) => answer.medoid),
    meanDistance: plain(({ answer }) => answer.meanDistance),
    most: each("TypicalLife", ({ answer }) => answer.most, life),
    least: each("TypicalLife", ({ answer }) => answer.least, life),
  });
  return comparingLives<Typical>(plan, selected, {
    type: "TypicalLives",
    lens,
    people,
    shape,
    work: ({ sequenced }, ask, means) =>
      askTypical(
        { ...ask, channels: sequenced.channels, first },
        { means, ticket: job },
      ),
  });
};
