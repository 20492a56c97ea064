import { namedReadings } from "../../shared/readings/named-readings.ts";
import type { Domain, RootMapping } from "../compile/mapping.ts";
import { valueShaper } from "../compile/shape.ts";
import { historians } from "./readings.cypher.ts";

type Named = (typeof namedReadings)[number];

/** The shipped readings: nothing of them is in the store. */
const named: RootMapping = (plan, selected) => {
  const shape = valueShaper(plan, selected);
  return {
    calls: [],
    expression: "null",
    shape: () => shape(namedReadings),
  };
};

const signers: RootMapping = (plan, selected) => {
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  return {
    calls: [
      `CALL () {\nCALL () {\n${historians}\n}\nRETURN historians AS ${result}\n}`,
    ],
    expression: result,
    shape,
  };
};

/** What a reader can choose a reading from. */
export const readingDomain: Domain = {
  name: "readings",
  roots: { namedReadings: named, historians: signers },
  values: [
    {
      type: "NamedReading",
      fields: {
        label: ({ labelRu, labelEn }: Named, { lang }) =>
          lang === "EN" ? labelEn : labelRu,
        description: ({ descriptionRu, descriptionEn }: Named, { lang }) =>
          lang === "EN" ? descriptionEn : descriptionRu,
        claims: ({ accepted }: Named) => (accepted ? "ACCEPTED" : "ALL"),
      },
    },
  ],
};
