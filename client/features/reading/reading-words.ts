import type { TFunction } from "i18next";

import type { Reading } from "../../url/reading.ts";

/** Names that are told one by one; of more, how many there are. */
const mostNamed = 3;

/**
 * A reading in a few words; undefined when it is all claims.
 * @param nameOf of a source or a fond; without a name, they are told by number
 */
export function readingWords(
  reading: Reading,
  t: TFunction,
  nameOf: (id: string) => string | undefined = () => undefined,
): string | undefined {
  const { period, minCredence, asOf } = reading;
  const open = t("reading.short.open");
  const told = (key: "sources" | "fonds", ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const names = ids.flatMap((id) => nameOf(id) ?? []);
    return names.length === ids.length && names.length <= mostNamed
      ? [t(`reading.short.${key}Named`, { names: names.join("; ") })]
      : [t(`reading.short.${key}`, { count: ids.length })];
  };
  const words = [
    ...(reading.acceptedOnly ? [t("reading.short.accepted")] : []),
    ...reading.capacities.map((code) => t(`capacity.${code}`)),
    ...reading.mediations.map((code) => t(`mediation.${code}`)),
    ...told("sources", reading.sources),
    ...told("fonds", reading.fonds),
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
