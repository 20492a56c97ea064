import { expect } from "vitest";
import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const value = "value { code label(lang: RU) entity }";
const count = "decisions certain persons";

/** What is counted of decisions: every respect by itself, some crossed, some left out. */
const tables = [
  "dimensions: [GROUND, OUTCOME, BODY, DISTRICT, CONDUCT, INSTANCE, QUARTER, SEX, FATE], reading: $reading) { counting FIELDS",
  "dimensions: [DISTRICT, GROUND, OUTCOME], reading: $reading) { counting FIELDS cells { values { code label(lang: EN) } decisions certain persons of share shareLow shareHigh fewBehind }",
  "dimensions: [DISTRICT, GROUND], reading: $reading) { counting FIELDS cells { values { code } decisions certain shareLow shareHigh }",
  "dimensions: [OUTCOME, GROUND], reading: $reading) { counting FIELDS cells { values { code } decisions certain persons shareLow shareHigh }",
  'dimensions: [QUARTER, FATE], filter: { outcomes: ["penalty:expelled"], untold: [SEX] }, reading: $reading) { counting FIELDS cells { values { code } decisions certain persons of shareLow shareHigh }',
].map((asked) =>
  asked.replace(
    "FIELDS",
    `${count} constructed axes { dimension values { ${value} ${count} } } omitted { what why count }`,
  ),
);

const stages =
  "stages: [{ stage: BEFORE }, { stage: DURING }, { stage: REGISTRATION }, { stage: FIRST_DECISION }, { stage: CONFIRMATION }, { stage: APPEAL }, { stage: END }]";

/** Flows through all stages, by every split. */
const flows = ["DISTRICT", "SEX", "CONDUCT", "BODY"].map(
  (split) =>
    `${stages}, split: ${split}, reading: $reading) { counting persons steps { stage known cells { state { code } persons } } bands { step from to part persons } parts { key label(lang: RU) persons } omitted { what count }`,
);

/** A flow that opens its people, of the women and of everybody. */
const opened = [
  "stages: [{ stage: FIRST_DECISION }, { stage: END }], reading: $reading) { counting bands { from to persons people(first: 3) { id } } coverage { persons claims }",
];

const questions = [
  ...tables.map((asked) => ["verificationStatistics", asked] as const),
  ...[...flows, ...opened].map((asked) => ["trajectoryFlow", asked] as const),
].map(
  ([root, asked]) =>
    `query Numbers($reading: ReadingInput) { numbers: ${root}(${asked} } }`,
);

const told = z.object({
  numbers: z.looseObject({ counting: z.enum(["ROLLUP", "LIVE"]) }),
});
const version = z.object({ settings: z.object({ revision: z.int() }) });

/** Holds that what is counted from rollups is what is counted from the claims, which a reading as of the present revision does. */
export async function expectBothWaysAlike(app: TestApp): Promise<void> {
  const { settings } = await answered(
    app,
    "{ settings { revision } }",
    version,
  );
  for (const question of questions) {
    const ask = async (reading: object | null) =>
      (await answered(app, question, told, { reading })).numbers;
    const kept = await ask(null);
    const live = await ask({ asOf: settings.revision });
    expect([kept.counting, live.counting]).toEqual(["ROLLUP", "LIVE"]);
    expect({ ...kept, counting: null }).toEqual({ ...live, counting: null });
  }
}
