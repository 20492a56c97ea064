import { city, krai, type Raion, raions } from "./places.ts";
import { invented, type Piece, type RecordOf } from "./records.ts";

const hosts = {
  raiispolkom: ["исполком", "raiispolkom", "executive-committee"],
  nkvd: ["РО НКВД", "NKVD department", "nkvd-department"],
  nkgb: ["РО НКГБ", "NKGB department", "nkgb-department"],
  mts: ["МТС", "MTS", "mts"],
  enterprise: ["маслозавод", "oil mill", "enterprise"],
  soviet: ["стансовет", "stanitsa soviet", "village-soviet"],
  school: ["средняя школа", "secondary school", "school"],
  administration: [
    "районная управа",
    "district administration",
    "district-administration",
  ],
  police: ["районная полиция", "district police", "police"],
  commandant: ["комендатура", "commandant's office", "commandants-office"],
  elder: ["управление старосты", "elder's office", "elders-office"],
} as const;

type HostKind = keyof typeof hosts;

/** The institution of a raion by what it is. */
export const hostOf = (
  { key }: Raion,
  kind: HostKind | "kolkhoz" | "kolkhoz-2" | "commune",
): string => `institution/SYN-${key}-${kind}`;

type Institution = RecordOf<"institutions">;

const kolkhozNames = [
  "Красный пахарь",
  "Путь зари",
  "Имени 8 марта",
  "Новая борозда",
] as const;
const kolkhozEnglish = [
  "Red Ploughman",
  "Way of the Dawn",
  "Eighth of March",
  "New Furrow",
] as const;

const institutionsOf = (
  raion: Raion,
  index: number,
): readonly Institution[] => {
  const name = (number: number) => {
    const at = (index + number) % kolkhozNames.length;
    return [kolkhozNames[at] ?? "", kolkhozEnglish[at] ?? ""] as const;
  };
  const [[firstRu, firstEn], [secondRu, secondEn]] = [name(0), name(1)];
  const inRaion = (ru: string, en: string) =>
    invented(`${ru}, ${raion.adjective} р-н`, `${en}, ${raion.english} raion`);
  return [
    ...Object.entries(hosts).map(([key, [ru, en, kind]]) => ({
      id: `institution/SYN-${raion.key}-${key}`,
      name: invented(`${raion.adjective}: ${ru}`, `${raion.english}: ${en}`),
      kind,
      place: key === "elder" ? raion.centre.id : raion.id,
    })),
    {
      id: hostOf(raion, "kolkhoz"),
      name: inRaion(`колхоз «${firstRu}»`, `kolkhoz "${firstEn}"`),
      kind: "kolkhoz",
      place: raion.settlements[1]?.id ?? raion.id,
      continuedAs: [hostOf(raion, "commune")],
    },
    {
      id: hostOf(raion, "commune"),
      name: inRaion(`община «${firstRu}»`, `commune "${firstEn}"`),
      kind: "commune",
      place: raion.settlements[1]?.id ?? raion.id,
    },
    {
      id: hostOf(raion, "kolkhoz-2"),
      name: inRaion(`колхоз «${secondRu}»`, `kolkhoz "${secondEn}"`),
      kind: "kolkhoz",
      place: raion.settlements[2]?.id ?? raion.id,
    },
  ];
};

/** Institutions of the whole krai. */
export const shared = {
  detachments: [0, 1, 2, 3].map((n) => `institution/SYN-detachment-${n}`),
  regiment: "institution/SYN-regiment",
  tribunal: "institution/SYN-tribunal",
  camp: "institution/SYN-camp",
  exchange: "institution/SYN-labour-exchange",
  sd: "institution/SYN-sd",
  division: "force/SYN-division",
  fieldCommand: "force/SYN-field-command",
} as const;

const detachmentNames = ["Гроза", "Камыш", "Верный", "Прибой"] as const;
const detachmentEnglish = ["Storm", "Reed", "Faithful", "Surf"] as const;

const sharedInstitutions: readonly Institution[] = [
  ...shared.detachments.map((id, n) => ({
    id,
    name: invented(
      `партизанский отряд «${detachmentNames[n] ?? ""}»`,
      `partisan detachment "${detachmentEnglish[n] ?? ""}"`,
    ),
    kind: "partisan-detachment",
    place: krai,
  })),
  {
    id: shared.regiment,
    name: invented("9901-й стрелковый полк", "9901st rifle regiment"),
    kind: "army-unit",
  },
  {
    id: shared.tribunal,
    name: invented("военный трибунал", "military tribunal"),
    kind: "tribunal",
    place: krai,
  },
  {
    id: shared.camp,
    name: invented("пересыльный лагерь № 901", "transit camp no. 901"),
    kind: "camp",
    place: city,
  },
  {
    id: shared.exchange,
    name: invented("Зареченская биржа труда", "Zarechensk labour exchange"),
    kind: "labour-exchange",
    place: city,
  },
  {
    id: shared.sd,
    name: invented("команда СД", "SD detachment"),
    kind: "sd",
    place: city,
  },
];

/** Institutions of both regimes, and forces of the occupier. */
export const institutions: Piece = {
  institutions: [...raions.flatMap(institutionsOf), ...sharedInstitutions],
  occupationForces: [
    {
      id: shared.division,
      name: invented("991-я пехотная дивизия", "991st infantry division"),
    },
    {
      id: shared.fieldCommand,
      name: invented("полевая комендатура 9901", "field command 9901"),
    },
  ],
};
