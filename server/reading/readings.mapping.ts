import { namedReadings } from "../../shared/readings/named-readings.ts";
import type { Domain, RootMapping } from "../compile/mapping.ts";
import { listOf, valueShaper } from "../compile/shape.ts";
import { historians } from "./readings.cypher.ts";

type Named = (typeof namedReadings)[number];
type Asked = { readonly lang: "RU" | "EN" };

/** The shipped readings: nothing of them is in the store. */
const named: RootMapping = (plan, selected) => {
  const shape = valueShaper(plan, selected);
  return {
    calls: [],
    expression: "null",
    shape: () => namedReadings.map((one) => shape(one)),
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
    shape: (raw) => listOf(raw).map((one) => shape(one)),
  };
};

/** What a reader can choose a reading from. */
export const readingDomain: Domain = {
  name: "readings",
  roots: { namedReadings: named, historians: signers },
  resolvers: {
    NamedReading: {
      label: ({ labelRu, labelEn }: Named, { lang }: Asked) =>
        lang === "EN" ? labelEn : labelRu,
      description: (
        { descriptionRu, descriptionEn }: Named,
        { lang }: Asked,
      ) => (lang === "EN" ? descriptionEn : descriptionRu),
      claims: ({ accepted }: Named) => (accepted ? "ACCEPTED" : "ALL"),
    },
  },
};
