import type { CollectionSearch } from "./collection-address.ts";

/** Parameters of the page of one research question. */
export type QuestionSearch = CollectionSearch & {
  /** Definitions: `stayed:STAY,body:ALL`. */
  where?: string | undefined;
  /** The count whose people are opened. */
  cell?: string | undefined;
};

/** What is chosen for one definition. */
type ChosenDefinition = { readonly key: string; readonly value: string };

/** What an address chooses: `key:value` pairs parted by commas; what has no value is left aside. */
export const parseDefinitions = (
  text: string | undefined,
): ChosenDefinition[] =>
  (text ?? "").split(",").flatMap((pair) => {
    const colon = pair.indexOf(":");
    return colon < 1 || colon === pair.length - 1
      ? []
      : [{ key: pair.slice(0, colon), value: pair.slice(colon + 1) }];
  });

/** What is chosen as an address writes it; undefined when everything is as usual. */
export const writeDefinitions = (
  chosen: readonly ChosenDefinition[],
): string | undefined =>
  chosen.length === 0
    ? undefined
    : chosen.map(({ key, value }) => `${key}:${value}`).join(",");

/** One definition set, the others kept; without a value it is as usual again. */
export const chooseDefinition = (
  chosen: readonly ChosenDefinition[],
  key: string,
  value: string | undefined,
): readonly ChosenDefinition[] => [
  ...chosen.filter((one) => one.key !== key),
  ...(value === undefined ? [] : [{ key, value }]),
];

/** The number of a question in an address; undefined when it is none. */
export const questionNumber = (text: string): number | undefined =>
  /^(?:[1-9]|1[0-6])$/u.test(text) ? Number(text) : undefined;
