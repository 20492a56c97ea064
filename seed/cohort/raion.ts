import { randomFor } from "../constructed/random.ts";
import { invented, type Piece, type RecordOf } from "../constructed/records.ts";

/** A raion of a cohort with what it holds: ids alone, since everything follows from its number. */
export type CohortRaion = {
  readonly number: number;
  readonly district: string;
  readonly stanitsas: readonly [string, ...string[]];
  readonly raikom: string;
  readonly cells: readonly [string, ...string[]];
  readonly kolkhozes: readonly [string, ...string[]];
  readonly administration: string;
  readonly fond: string;
  readonly delo: string;
  readonly register: string;
  readonly minutes: string;
};

/** The plant where every tenth works. */
export const plantId = "institution/SYN-plant";
const krai = "district/SYN-cohort-krai";
const kraikom = "party-organization/SYN-cohort-kraikom";
const archive = "unit/SYN-cohort-archive";

const several = (count: number, idOf: (place: number) => string) => {
  const rest = Array.from({ length: count - 1 }, (_, at) => idOf(at + 2));
  return [idOf(1), ...rest] as const satisfies readonly string[];
};

export function raionAt(number: number): CohortRaion {
  const key = `SYN-r${String(number + 1).padStart(5, "0")}`;
  return {
    number,
    district: `district/${key}`,
    stanitsas: several(4, (at) => `settlement/${key}-${at}`),
    raikom: `party-organization/${key}-raikom`,
    cells: several(12, (at) => `party-organization/${key}-${at}`),
    kolkhozes: several(10, (at) => `institution/${key}-${at}`),
    administration: `institution/${key}-administration`,
    fond: `unit/${key}-fond`,
    delo: `unit/${key}-delo`,
    register: `source/${key}-register`,
    minutes: `source/${key}-minutes`,
  };
}

/** What stands above the raions: comes with the first of them. */
export const above: Piece = {
  districts: [
    {
      id: krai,
      name: invented("Приречный край", "Prirechny krai"),
      kind: "KRAI",
      attested: false,
    },
  ],
  partyOrganizations: [
    {
      id: kraikom,
      name: invented("Приречный крайком", "Prirechny kraikom"),
      level: "KRAIKOM",
    },
  ],
  institutions: [
    {
      id: plantId,
      name: invented("Приречный комбинат", "Prirechny plant"),
      kind: "enterprise",
    },
  ],
  archivalUnits: [
    {
      id: archive,
      level: "ARCHIVE",
      name: invented("Архив Приречного края", "Archive of Prirechny krai"),
    },
  ],
};

const source = (
  raion: CohortRaion,
  id: string,
  kind: string,
  [ru, en]: readonly [string, string],
): RecordOf<"sources"> => ({
  id,
  kind,
  name: invented(
    `${ru}, Район ${raion.number + 1}`,
    `${en}, Raion ${raion.number + 1}`,
  ),
  consulted: "ORIGINAL",
  reference: {
    archive: invented("Архив Приречного края", "Archive of Prirechny krai"),
    fond: `В-${raion.number + 1}`,
    opis: "1",
    delo: "1",
  },
  unit: raion.delo,
});

/** The places, bodies and papers of a raion. */
export function piecesOf(raion: CohortRaion): Piece {
  const { district, raikom, fond, delo } = raion;
  const [ru, en] = [`Район ${raion.number + 1}`, `Raion ${raion.number + 1}`];
  const random = randomFor("cohort-raion", raion.number);
  const named = (what: string, english: string, at: number) =>
    invented(`${what} ${at + 1}, ${ru}`, `${english} ${at + 1}, ${en}`);
  const kinds = ["kolkhoz", "kolkhoz", "mts", "school", "enterprise"] as const;
  return {
    districts: [
      {
        id: district,
        name: invented(ru, en),
        kind: "RAION",
        attested: false,
        partOf: { id: krai },
      },
    ],
    settlements: raion.stanitsas.map((id, at) => ({
      id,
      name: named("Станица", "Stanitsa", at),
      kind: "stanitsa",
      partOf: { id: district },
    })),
    partyOrganizations: [
      {
        id: raikom,
        name: invented(`Райком, ${ru}`, `Raikom, ${en}`),
        level: "RAIKOM",
        subordinateTo: kraikom,
        place: district,
      },
      ...raion.cells.map((id, at) => ({
        id,
        name: named("Первичная парторганизация", "Primary organization", at),
        level: "PRIMARY" as const,
        subordinateTo: raikom,
        place: district,
        ...(at === 0 ? { service: "NKVD" as const } : {}),
      })),
    ],
    institutions: [
      {
        id: raion.administration,
        name: invented(`Районная управа, ${ru}`, `Administration, ${en}`),
        kind: "district-administration",
        place: district,
      },
      ...raion.kolkhozes.map((id, at) => ({
        id,
        name: named("Хозяйство", "Enterprise", at),
        kind: random.pick(kinds),
        place: district,
      })),
    ],
    archivalUnits: [
      {
        id: fond,
        level: "FOND",
        number: `В-${raion.number + 1}`,
        name: invented(`Фонд: Райком, ${ru}`, `Fond: Raikom, ${en}`),
        partOf: archive,
      },
      {
        id: delo,
        level: "DELO",
        number: "1",
        name: invented(`Дело о проверке, ${ru}`, `File of the check, ${en}`),
        partOf: fond,
      },
    ],
    sources: [
      source(raion, raion.register, "register", ["Список", "Register"]),
      source(raion, raion.minutes, "minutes", ["Протоколы", "Minutes"]),
    ],
  };
}
