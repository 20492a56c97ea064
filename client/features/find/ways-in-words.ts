import type { TFunction } from "i18next";

import type { Found } from "../../api/find.documents.ts";

type Way = Found["why"][number]["ways"][number];

/** What needs no word beside a more telling one: that the rest is written alike. */
const isTelling = ({ kind }: Way): boolean => kind !== "EXACT";

/** Ways that say little without the two words. */
const wordsTell = new Set<Way["kind"]>([
  "FEMININE",
  "DECLINED",
  "PATRONYMIC_FORM",
  "DIFFERS",
]);

const bothWords = ({ kind, asked, written }: Way): readonly string[] =>
  wordsTell.has(kind) ? [`${asked} — ${written}`] : [];

const inWords = (t: TFunction, way: Way): string => {
  const how = t(`find.way.${way.kind}`);
  const systems = way.romanizations.map((system) =>
    t(`find.romanization.${system}`),
  );
  const told = [...systems, ...way.slips];
  const details = (told.length === 0 ? bothWords(way) : told).join(", ");
  return details === "" ? how : `${how} (${details})`;
};

/** How a form matched, in words: each way once, the exact ones only when there is no other. */
export const waysInWords = (t: TFunction, ways: readonly Way[]): string => {
  const telling = ways.filter(isTelling);
  const told = telling.length === 0 ? ways.slice(0, 1) : telling;
  return [...new Set(told.map((way) => inWords(t, way)))].join(", ");
};
