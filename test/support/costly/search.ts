import type { Soil } from "./grow.ts";
import { questionAsText, type Selection } from "./selection.ts";
import { lessened, newQuestion, varied } from "./vary.ts";

/** What a search is given. */
export type Climb = {
  readonly soil: Soil;
  /** Whether the server takes a question, by all its limits. */
  readonly permits: (text: string) => Promise<boolean>;
  /** How dear it is; what counts is only more or less. */
  readonly measure: (text: string) => Promise<number>;
  /** Questions to begin with, and steps upwards from the dearest of them. */
  readonly starts: number;
  readonly steps: number;
};

/** The dearest question found. */
export type Costliest = { readonly text: string; readonly score: number };

type Roots = readonly Selection[];

const mostCuts = 60;

/** The question itself, or a lesser one that is permitted; undefined when none was found in so many cuts. */
const permitted = async (
  { soil, permits }: Climb,
  roots: Roots,
): Promise<Roots | undefined> => {
  let tried = roots;
  for (let cut = 0; cut < mostCuts; cut += 1) {
    if (await permits(questionAsText(tried))) return tried;
    tried = lessened(soil, tried);
  }
  return undefined;
};

type Best = Costliest & { readonly roots: Roots };

const better = async (
  climb: Climb,
  roots: Roots,
  best: Best | undefined,
): Promise<Best | undefined> => {
  const fits = await permitted(climb, roots);
  if (fits === undefined) return best;
  const text = questionAsText(fits);
  if (text === best?.text) return best;
  const score = await climb.measure(text);
  return best === undefined || score > best.score
    ? { text, score, roots: fits }
    : best;
};

/** Looks for the dearest question that the limits permit: begins at several places by chance and climbs from the dearest. */
export const findCostliest = async (
  climb: Climb,
): Promise<Costliest | undefined> => {
  let best: Best | undefined;
  for (let start = 0; start < climb.starts; start += 1)
    best = await better(climb, newQuestion(climb.soil), best);
  for (let step = 0; step < climb.steps && best !== undefined; step += 1)
    best = await better(climb, varied(climb.soil, best.roots), best);
  return best;
};
