import type { Day } from "../../shared/dates/calendar-day.ts";
import { districtRows } from "../real/districts.ts";
import { type Anchor, inWords, onDay } from "./days.ts";
import { claim, invented, type Piece, type RecordOf } from "./records.ts";
import { inEnglish } from "./written-names.ts";

/** An invented raion. Its days of occupation are those of a real unit, which it names. */
export type Raion = {
  readonly key: string;
  readonly id: string;
  /** `Ольховатский`, `Ольховатского` */
  readonly adjective: string;
  readonly genitive: string;
  readonly english: string;
  readonly isAdyghe: boolean;
  readonly occupied: Day;
  readonly liberated: Day;
  readonly borrowedFrom: { readonly ru: string; readonly en: string };
  readonly centre: Settlement;
  readonly settlements: readonly Settlement[];
  readonly occupation: Anchor;
  readonly liberation: Anchor;
};

export type Settlement = {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly kind: string;
};

/** Each with the unit whose days it borrows and the names of its villages; none of them is a name of the krai. */
const plan = [
  ["Ольховатский", "Tbilissky District", "с. Новоольховка х. Терновый"],
  ["Журавлинский", "Kushchevsky District", "с. Долгополье х. Журавли-2"],
  ["Камышанский", "Labinsky District", "х. Камышный х. Яруг"],
  ["Терноватский", "Kanevskoy District", "с. Терны х. Балковый"],
  ["Верболозский", "Leningradsky District", "с. Верболозы х. Грушки"],
  ["Солонецкий", "Bryukhovetsky District", "с. Солонцы х. Рогачи"],
  ["Лозоватский", "Pavlovsky District", "х. Лозоватка х. Ставки"],
  ["Степнянский", "Timashevsky District", "с. Степное-Третье х. Пырейный"],
  ["Черешенский", "Kaganovichsky District", "с. Черешенка х. Ракитный"],
  ["Маячинский", "Anapsky District", "с. Маячки х. Рыбацкий-2"],
  ["Псефирский", "Maikop", "а. Псефирхабль х. Каменистый"],
  ["Кабехский", "Adyghe Autonomous Oblast", "а. Кабеххабль х. Липовый"],
] as const;

const settlementKinds: Readonly<Record<string, readonly [string, string]>> = {
  "ст.": ["stanitsa", "stanitsa"],
  "с.": ["village", "village"],
  "х.": ["khutor", "khutor"],
  "а.": ["aul", "aul"],
};

const settlement = (key: string, place: number, ru: string): Settlement => {
  const [mark = "", ...rest] = ru.split(" ");
  const [kind = "village", word = ""] = settlementKinds[mark] ?? [];
  const en = `${word} ${inEnglish(rest.join(" "))}`;
  return { id: `settlement/SYN-${key}-${String(place)}`, ru, en, kind };
};

/** The days of a real unit, as the real layer has them. */
const daysOf = (english: string) => {
  const row = districtRows.find(({ name_en }) => name_en === english);
  if (!row?.occupied_on || !row.liberated_on)
    throw new Error(`${english} has no two days to borrow`);
  return {
    occupied: row.occupied_on,
    liberated: row.liberated_on,
    borrowedFrom: { ru: row.name_ru, en: row.name_en },
  };
};

const makeRaion = (
  adjective: string,
  real: string,
  villages: string,
  isAdyghe: boolean,
): Raion => {
  const english = inEnglish(adjective);
  const key = english.toLowerCase();
  const centre = settlement(key, 1, `ст. ${adjective.slice(0, -2)}ая`);
  const others = villages.match(/\S+ \S+/g) ?? [];
  return {
    key,
    id: `district/SYN-${key}`,
    adjective,
    genitive: `${adjective.slice(0, -2)}ого`,
    english,
    isAdyghe,
    ...daysOf(real),
    centre,
    settlements: [
      centre,
      ...others.map((ru, index) => settlement(key, index + 2, ru)),
    ],
    occupation: {
      factoid: `factoid/SYN-${key}-occupied`,
      words: "прихода немцев",
    },
    liberation: {
      factoid: `factoid/SYN-${key}-liberated`,
      words: "освобождения района",
    },
  };
};

/** The twelve raions: ten of the krai, two of its autonomous oblast. */
export const raions: readonly Raion[] = plan.map(
  ([adjective, real, villages], index) =>
    makeRaion(adjective, real, villages, index >= 10),
);

/** The units around them. */
export const krai = "district/SYN-krai";
export const oblast = "district/SYN-oblast";
export const city = "district/SYN-zarechensk";

/** The list from which the days are taken. */
const borrowedDays = "source/SYN-borrowed-days";

const borrowed = {
  id: borrowedDays,
  name: invented(
    "Дни оккупации вымышленных районов, взятые у действительных",
    "Days of occupation of invented raions, borrowed from real ones",
  ),
  kind: "data-set",
  consulted: "ORIGINAL",
  remark:
    "Составлено программой вместе с вымышленным слоем. / Made by the program with the constructed layer.",
} as const;

type District = RecordOf<"districts">;

const outer: readonly District[] = [
  {
    id: krai,
    name: invented("Приречный край", "Prirechny Krai"),
    kind: "KRAI",
    attested: false,
  },
  {
    id: oblast,
    name: invented(
      "Псефирская автономная область",
      "Psefirskaya Autonomous Oblast",
    ),
    kind: "AUTONOMOUS_OBLAST",
    attested: false,
    partOf: { id: krai },
  },
  {
    id: city,
    name: invented("Зареченск", "Zarechensk"),
    kind: "CITY",
    attested: false,
    partOf: { id: krai },
  },
];

const districtOf = (raion: Raion): District => ({
  id: raion.id,
  name: invented(`${raion.adjective} район`, `${raion.english} District`),
  kind: "RAION",
  attested: false,
  centre: invented(raion.centre.ru, raion.centre.en),
  partOf: { id: raion.isAdyghe ? oblast : krai },
});

const settlementsOf = (raion: Raion): readonly RecordOf<"settlements">[] =>
  raion.settlements.map(({ id, ru, en, kind }) => ({
    id,
    name: invented(ru, en),
    kind,
    partOf: { id: raion.id },
  }));

/** The two borrowed days of a place as claims that say whose they are. */
const daysOfPlace = (
  place: Pick<Raion, "key" | "occupied" | "liberated" | "borrowedFrom"> & {
    readonly id: string;
    readonly ru: string;
    readonly en: string;
  },
): readonly RecordOf<"factoids">[] =>
  (
    [
      ["occupied", "занят", "occupied"],
      ["liberated", "освобождён", "liberated"],
    ] as const
  ).map(([end, ru, en]) =>
    claim({
      id: `${place.key}-${end}`,
      kind: `place-${end}`,
      subject: place.id,
      ru: `${place.ru} (вымышл.): ${ru} ${inWords(place[end])}; день взят у единицы «${place.borrowedFrom.ru}»`,
      en: `${place.en} (invented): ${en} on ${place[end]}; the day is borrowed from ${place.borrowedFrom.en}`,
      when: {
        ...onDay(place[end]),
        original: "",
        basis: "EDITORIAL",
        reason: `День действительной единицы: ${place.borrowedFrom.ru} / the day of a real unit: ${place.borrowedFrom.en}`,
      },
      source: borrowedDays,
      voices: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
    }),
  );

/** Places with their borrowed days. None has a point: nothing invented stands on the real map. */
export const places: Piece = {
  sources: [borrowed],
  districts: [...outer, ...raions.map(districtOf)],
  settlements: raions.flatMap(settlementsOf),
  factoids: [
    ...raions.flatMap((raion) =>
      daysOfPlace({
        ...raion,
        ru: `${raion.adjective} район`,
        en: `${raion.english} District`,
      }),
    ),
    ...daysOfPlace({
      ...daysOf("Novorossiysk"),
      key: "zarechensk",
      id: city,
      ru: "Зареченск",
      en: "Zarechensk",
    }),
  ],
};
