import type { TFunction } from "i18next";

import type { Reading } from "../../url/reading.ts";

/** The name of a source or a fond; undefined: they are told by number. */
type NameOf = (id: string) => string | undefined;

/** So many names are told one by one; of more, how many there are besides. */
const mostNamed = 10;

/** A reading in a few words; undefined when it is all claims. */
export function readingWords(
  reading: Reading,
  t: TFunction,
  nameOf: NameOf = () => undefined,
): string | undefined {
  const { period, minCredence, asOf } = reading;
  const open = t("reading.short.open");
  const told = (key: "sources" | "fonds", ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const names = ids.flatMap((id) => nameOf(id) ?? []);
    if (names.length < ids.length)
      return [t(`reading.short.${key}`, { count: ids.length })];
    const besides = names.length - mostNamed;
    return [
      t(`reading.short.${key}Named`, {
        names: [
          ...names.slice(0, mostNamed),
          ...(besides > 0
            ? [t("network.analysis.andMore", { count: besides })]
            : []),
        ].join("; "),
      }),
    ];
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
