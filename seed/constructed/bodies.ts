import { hostOf } from "./institutions.ts";
import { city, krai, oblast, type Raion, raions } from "./places.ts";
import { invented, type Piece, type RecordOf } from "./records.ts";

/** A primary organization, candidate group or politotdel: where people of a raion are members. */
export type Cell = {
  readonly id: string;
  readonly raion: Raion;
  readonly host: string;
  readonly kind: CellKind;
  readonly ru: string;
  readonly en: string;
};

export type CellKind =
  | "nkvd"
  | "nkgb"
  | "raiispolkom"
  | "kolkhoz"
  | "enterprise"
  | "soviet"
  | "school"
  | "mts"
  | "candidates";

/** Bodies above the raions. */
export const above = {
  kpk: "party-organization/SYN-kpk",
  kraikom: "party-organization/SYN-kraikom",
  collegium: "party-organization/SYN-collegium",
  obkom: "party-organization/SYN-obkom",
  gorkom: "party-organization/SYN-gorkom",
  cityRaikom: "party-organization/SYN-city-raikom",
  centre: "party-organization/SYN-underground-centre",
  hidden: "party-organization/SYN-underground-raikom",
} as const;

type Organization = RecordOf<"partyOrganizations">;

const body = (
  id: string,
  level: Organization["level"],
  name: readonly [ru: string, en: string],
  rest: Partial<Organization> = {},
): Organization => ({ id, level, name: invented(...name), ...rest });

const aboveBodies: readonly Organization[] = [
  body(above.kpk, "KPK", [
    "Комиссия партийного контроля",
    "Commission of Party Control",
  ]),
  body(above.kraikom, "KRAIKOM", ["Приречный крайком", "Prirechny kraikom"], {
    place: krai,
  }),
  body(
    above.collegium,
    "PARTY_COLLEGIUM",
    [
      "партколлегия при Приречном крайкоме",
      "party collegium at the Prirechny kraikom",
    ],
    { place: krai, subordinateTo: above.kpk },
  ),
  body(above.obkom, "OBKOM", ["Псефирский обком", "Psefirsky obkom"], {
    place: oblast,
    subordinateTo: above.kraikom,
  }),
  body(above.gorkom, "GORKOM", ["Зареченский горком", "Zarechensk gorkom"], {
    place: city,
    subordinateTo: above.kraikom,
  }),
  body(
    above.cityRaikom,
    "CITY_RAIKOM",
    ["Портовый горрайком Зареченска", "Port city raikom of Zarechensk"],
    { place: city, subordinateTo: above.gorkom },
  ),
  body(
    above.centre,
    "UNDERGROUND_CENTRE",
    ["Псефирский подпольный центр", "Psefirsky underground centre"],
    { place: oblast, subordinateTo: above.obkom },
  ),
  body(
    above.hidden,
    "UNDERGROUND_CENTRE",
    ["Кабехский подпольный райком", "Kabekhsky underground raikom"],
    { place: oblast, subordinateTo: above.centre },
  ),
  ...[1, 2].map((n) =>
    body(
      `party-organization/SYN-commission-${n}`,
      "OTHER",
      [
        `комиссия крайкома по проверке № ${n}`,
        `commission of the kraikom for the check no. ${n}`,
      ],
      { place: krai, subordinateTo: above.kraikom },
    ),
  ),
];

export const raikomOf = ({ key }: Raion): string =>
  `party-organization/SYN-${key}-raikom`;

/** Which cells each raion has: 33 primary organizations, 3 politotdels, 2 candidate groups. */
const cellPlan: readonly (readonly CellKind[])[] = [
  ["nkvd", "raiispolkom", "kolkhoz"],
  ["nkvd", "enterprise", "kolkhoz"],
  ["nkvd", "raiispolkom", "kolkhoz"],
  ["nkvd", "enterprise", "kolkhoz"],
  ["nkgb", "raiispolkom", "kolkhoz"],
  ["nkgb", "enterprise", "kolkhoz", "mts"],
  ["nkgb", "raiispolkom", "kolkhoz", "candidates"],
  ["nkgb", "soviet", "kolkhoz", "mts"],
  ["raiispolkom", "kolkhoz", "school"],
  ["enterprise", "soviet", "mts"],
  ["raiispolkom", "soviet"],
  ["soviet", "school", "candidates"],
];

const cellWords: Readonly<Record<CellKind, readonly [string, string]>> = {
  nkvd: ["первичная парторганизация РО НКВД", "primary organization, NKVD"],
  nkgb: ["первичная парторганизация РО НКГБ", "primary organization, NKGB"],
  raiispolkom: [
    "первичная парторганизация райисполкома",
    "primary organization, raiispolkom",
  ],
  kolkhoz: [
    "первичная парторганизация колхоза",
    "primary organization, kolkhoz",
  ],
  enterprise: [
    "первичная парторганизация маслозавода",
    "primary organization, oil mill",
  ],
  soviet: [
    "первичная парторганизация стансовета",
    "primary organization, stanitsa soviet",
  ],
  school: ["первичная парторганизация школы", "primary organization, school"],
  mts: ["политотдел МТС", "politotdel of the MTS"],
  candidates: ["кандидатская группа колхоза", "candidate group of the kolkhoz"],
};

const levelOf = (kind: CellKind): Organization["level"] => {
  if (kind === "mts") return "POLITOTDEL";
  return kind === "candidates" ? "CANDIDATE_GROUP" : "PRIMARY";
};

/** All cells, raion by raion. */
export const cells: readonly Cell[] = raions.flatMap((raion, index) =>
  (cellPlan[index] ?? []).map((kind) => {
    const [ru, en] = cellWords[kind];
    return {
      id: `party-organization/SYN-${raion.key}-${kind}`,
      raion,
      host: hostOf(raion, kind === "candidates" ? "kolkhoz-2" : kind),
      kind,
      ru: `${ru} (${raion.adjective} р-н)`,
      en: `${en} (${raion.english} raion)`,
    };
  }),
);

const cellBody = ({ id, raion, host, kind, ru, en }: Cell): Organization =>
  body(id, levelOf(kind), [ru, en], {
    hostedBy: host,
    subordinateTo: raikomOf(raion),
    place: raion.id,
    ...(kind === "nkvd" ? { service: "NKVD" } : {}),
    ...(kind === "nkgb" ? { service: "NKGB" } : {}),
  });

const raikomBody = (raion: Raion): Organization =>
  body(
    raikomOf(raion),
    "RAIKOM",
    [`${raion.adjective} райком`, `${raion.english} raikom`],
    {
      place: raion.id,
      subordinateTo: raion.isAdyghe ? above.obkom : above.kraikom,
    },
  );

/** Bodies of the party at every level. */
export const bodies: Piece = {
  partyOrganizations: [
    ...aboveBodies,
    ...raions.map(raikomBody),
    ...cells.map(cellBody),
  ],
};
