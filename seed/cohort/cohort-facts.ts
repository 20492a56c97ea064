import {
  knowsConnector,
  knowsConnectorToo,
  worksAtPlant,
} from "./cohort-size.ts";
import { connectorId, personIdOf } from "./people.ts";
import { plantId } from "./raion.ts";

/** What is known of a cohort without asking it. */
export type CohortFacts = {
  readonly persons: number;
  /** The plant and the connector, with the number of their ties. */
  readonly hubs: readonly { readonly id: string; readonly ties: number }[];
  /** So many people, spread evenly over the cohort; all of it when it has fewer. */
  readonly samplePersonIds: (count: number) => readonly string[];
};

const counted = (persons: number, isOne: (index: number) => boolean): number =>
  Array.from({ length: persons }, (_, index) => index).filter(isOne).length;

export const cohortFacts = (persons: number): CohortFacts => ({
  persons,
  hubs: [
    { id: plantId, ties: counted(persons, worksAtPlant) },
    {
      id: connectorId,
      // The first of all has nobody else to name.
      ties: counted(
        persons,
        (at) =>
          at === 0 || knowsConnector(at) || knowsConnectorToo(at, persons),
      ),
    },
  ],
  samplePersonIds: (count) => {
    const taken = Math.min(count, persons);
    return Array.from({ length: taken }, (_, at) =>
      personIdOf(Math.floor((at * persons) / taken)),
    );
  },
});
