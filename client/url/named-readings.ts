import { namedReadings } from "../../shared/readings/named-readings.ts";
import { allClaims, type Reading } from "./reading.ts";
import { writeReading } from "./reading-address.ts";

/** A shipped reading, whole. */
export type ShippedReading = {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  readonly reading: Reading;
};

/** The shipped readings in a language. */
export const shippedReadings = (language: string): readonly ShippedReading[] =>
  namedReadings.map((one) => ({
    code: one.code,
    label: language === "en" ? one.labelEn : one.labelRu,
    description: language === "en" ? one.descriptionEn : one.descriptionRu,
    reading: {
      ...allClaims,
      acceptedOnly: one.accepted,
      capacities: one.capacities,
      mediations: one.mediations,
    },
  }));

/** Whether two readings ask for the same. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  writeReading(one) === writeReading(other);
