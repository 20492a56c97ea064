import { capacityWords, mediationWords } from "../words/voice-words.ts";
import { z } from "../zod.ts";

const texts = z
  .array(z.string())
  .nullish()
  .transform((given) => given ?? []);

/** The sides of a reading as a study keeps it. */
const keptReading = z.object({
  claims: z.string().nullish(),
  capacities: texts,
  mediations: texts,
  sources: texts,
  fonds: texts,
  interpretedBy: texts,
  minCredence: z.string().nullish(),
  unjudged: z.boolean().nullish(),
  constructed: z.boolean().nullish(),
  during: z
    .object({ from: z.string().nullish(), to: z.string().nullish() })
    .nullish(),
});

const words = {
  RU: {
    all: "все сведения",
    accepted: "принятые",
    judged: "оценённые",
    real: "без вымышленных",
    more: (count: number) => `ещё ${String(count)}`,
    sources: "из источников:",
    fonds: "из фондов:",
    judges: "оценки:",
    atLeast: (credence: string) => `не ниже «${credence}»`,
    credence: {
      CERTAIN: "несомненно",
      PROBABLE: "вероятно",
      POSSIBLE: "возможно",
      DOUBTFUL: "сомнительно",
      REJECTED: "отвергнуто",
    },
  },
  EN: {
    all: "all claims",
    accepted: "accepted",
    judged: "judged",
    real: "without invented",
    more: (count: number) => `${String(count)} more`,
    sources: "sources:",
    fonds: "fonds:",
    judges: "judged by",
    atLeast: (credence: string) => `at least “${credence}”`,
    credence: {
      CERTAIN: "certain",
      PROBABLE: "probable",
      POSSIBLE: "possible",
      DOUBTFUL: "doubtful",
      REJECTED: "rejected",
    },
  },
} as const;

const parsed = (text: string): z.infer<typeof keptReading> | undefined => {
  try {
    const given: unknown = JSON.parse(text);
    return keptReading.safeParse(given).data;
  } catch {
    return undefined;
  }
};

/** The reading of a study in words; what is none is told as it is written. @param nameOf how a source or a fond is called; undefined when it is not known */
export const readingTold = (
  text: string,
  lang: "RU" | "EN",
  nameOf: (id: string) => string | undefined = () => undefined,
): string => {
  const own = words[lang];
  const reading = parsed(text === "" ? "{}" : text);
  if (reading === undefined) return text;
  const listed = (name: string, some: readonly string[]) =>
    some.length === 0 ? [] : [`${name} ${some.join(", ")}`];
  // An id says nothing to a reader: what has no name here is only counted.
  const named = (name: string, ids: readonly string[]) => {
    const names = ids.flatMap((id) => nameOf(id) ?? []);
    const more = ids.length - names.length;
    return listed(name, [
      ...names,
      ...(more === 0
        ? []
        : [names.length === 0 ? String(more) : own.more(more)]),
    ]);
  };
  const credences: Readonly<Record<string, string>> = own.credence;
  const { minCredence, during } = reading;
  const parts = [
    ...(reading.claims === "ACCEPTED" ? [own.accepted] : []),
    ...reading.capacities.map((code) => capacityWords[lang][code] ?? code),
    ...reading.mediations.map((code) => mediationWords[lang][code] ?? code),
    ...named(own.sources, reading.sources),
    ...named(own.fonds, reading.fonds),
    ...listed(own.judges, reading.interpretedBy),
    ...(minCredence == null
      ? []
      : [own.atLeast(credences[minCredence] ?? minCredence)]),
    ...(reading.unjudged === false ? [own.judged] : []),
    ...(during == null ? [] : [`${during.from || "…"} – ${during.to || "…"}`]),
    ...(reading.constructed === false ? [own.real] : []),
  ];
  return parts.length === 0 ? own.all : parts.join(", ");
};
