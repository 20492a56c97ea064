import type { TFunction } from "i18next";

import type { Reading } from "../../url/reading.ts";

/** A reading in a few words, as it is printed on every view; undefined when it is all claims. */
export function readingWords(
  reading: Reading,
  t: TFunction,
): string | undefined {
  const { period, minCredence, asOf } = reading;
  const open = t("reading.short.open");
  const counted = (key: "sources" | "fonds", count: number) =>
    count === 0 ? [] : [t(`reading.short.${key}`, { count })];
  const words = [
    ...(reading.acceptedOnly ? [t("reading.short.accepted")] : []),
    ...reading.capacities.map((code) => t(`capacity.${code}`)),
    ...reading.mediations.map((code) => t(`mediation.${code}`)),
    ...counted("sources", reading.sources.length),
    ...counted("fonds", reading.fonds.length),
    ...(reading.interpretedBy.length === 0
      ? []
      : [
          t("reading.short.judges", {
            names: reading.interpretedBy.join(", "),
          }),
        ]),
    ...(minCredence === null
      ? []
      : [
          t("reading.short.atLeast", {
            credence: t(`credence.${minCredence}`),
          }),
        ]),
    ...(reading.judgedOnly ? [t("reading.short.judged")] : []),
    ...(period === null
      ? []
      : [
          `${period.from || open} – ${period.to || open} (${t(`reading.mode.${period.mode}`)})`,
        ]),
    ...(reading.realOnly ? [t("reading.short.real")] : []),
    ...(asOf === null ? [] : [t("reading.short.asOf", { revision: asOf })]),
  ];
  return words.length === 0 ? undefined : words.join(", ");
}
