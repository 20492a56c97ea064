import type { Day } from "../../shared/dates/calendar-day.ts";
import type { above } from "./bodies.ts";
import { onDay } from "./days.ts";
import { type Raion, raions } from "./places.ts";
import { invented, type Piece, type RecordOf } from "./records.ts";

type Source = RecordOf<"sources">;
type Unit = RecordOf<"archivalUnits">;

/** A file of the invented archive in which papers are filed leaf after leaf. */
export type Delo = {
  readonly unit: string;
  readonly fond: string;
  readonly number: string;
  leaf: number;
};

/** What is filed: one document. */
export type Paper = {
  /** What follows `source/SYN-`. */
  readonly id: string;
  readonly kind: string;
  readonly ru: string;
  readonly en: string;
  readonly day?: Day;
  readonly leaves?: number;
} & Partial<Pick<Source, "relations" | "consulted" | "restriction" | "remark">>;

/** A document in its file: its id, and its leaves as a claim cites them. */
export type Filed = { readonly id: string; readonly leaf: string };

const archiveName = invented("Архив", "Archive");
const archiveUnit = "unit/SYN-archive";

const fondOf = (raion: Raion): string => `unit/SYN-fond-${raion.key}`;
const kraikomFond = "unit/SYN-fond-kraikom";
const collegiumFond = "unit/SYN-fond-collegium";

const unit = (
  id: string,
  [level, number]: readonly [Unit["level"], string],
  name: readonly [string, string],
  partOf?: string,
): Unit => ({
  id,
  level,
  number,
  name: invented(...name),
  ...(partOf === undefined ? {} : { partOf }),
});

const fonds: readonly Unit[] = [
  unit(archiveUnit, ["ARCHIVE", ""], ["Архив", "Archive"]),
  unit(
    kraikomFond,
    ["FOND", "В-1"],
    ["Приречный крайком", "Prirechny kraikom"],
    archiveUnit,
  ),
  unit(
    collegiumFond,
    ["FOND", "В-2"],
    ["Партколлегия", "Party collegium"],
    archiveUnit,
  ),
  ...raions.map((raion, index) =>
    unit(
      fondOf(raion),
      ["FOND", `В-${String(index + 11)}`],
      [`${raion.adjective} райком`, `${raion.english} raikom`],
      archiveUnit,
    ),
  ),
];

/** The files of a raion's check, and the kraikom's letters with it. */
const deloPlan = {
  minutes: ["Протоколы бюро", "Minutes of the bureau"],
  cells: ["Протоколы собраний первичек", "Minutes of primary organizations"],
  register: ["Списки и анкеты", "Registers and questionnaires"],
  check: ["Материалы проверки", "Materials of the check"],
  letters: ["Переписка с крайкомом", "Correspondence with the kraikom"],
} as const;

export type DeloKind = keyof typeof deloPlan;

const leavesIn = (first: number, count: number): string =>
  count === 1 ? `${first}` : `${first}–${first + count - 1}`;

/** The invented archive, filled as the cohort is told. */
export const openArchive = () => {
  const units: Unit[] = [...fonds];
  const sources: Source[] = [];
  const dela = new Map<string, Delo>();

  const open = (
    id: string,
    fond: string,
    name: readonly [string, string],
  ): Delo => {
    const known = dela.get(id);
    if (known !== undefined) return known;
    const number = String(
      units.filter((each) => each.partOf === fond).length + 1,
    );
    units.push(unit(id, ["DELO", number], name, fond));
    const fondNumber = fonds.find((each) => each.id === fond)?.number ?? "";
    const delo: Delo = { unit: id, fond: fondNumber, number, leaf: 1 };
    dela.set(id, delo);
    return delo;
  };

  const file = (delo: Delo, paper: Paper): Filed => {
    const { id, kind, ru, en, day, leaves = 1, ...rest } = paper;
    const leaf = leavesIn(delo.leaf, leaves);
    delo.leaf += leaves;
    sources.push({
      id: `source/SYN-${id}`,
      kind,
      name: invented(ru, en),
      consulted: "ORIGINAL",
      ...(day === undefined ? {} : { dated: onDay(day) }),
      reference: {
        archive: archiveName,
        fond: delo.fond,
        opis: "1",
        delo: delo.number,
        leaves: leaf,
      },
      unit: delo.unit,
      ...rest,
    });
    return { id: `source/SYN-${id}`, leaf };
  };

  return {
    ofRaion: (raion: Raion, kind: DeloKind): Delo => {
      const [ru, en] = deloPlan[kind];
      return open(
        `unit/SYN-delo-${raion.key}-${kind}`,
        kind === "letters" ? kraikomFond : fondOf(raion),
        [`${ru}, ${raion.adjective} р-н`, `${en}, ${raion.english} raion`],
      );
    },
    ofAbove: (body: keyof typeof above): Delo =>
      open(
        `unit/SYN-delo-${body}`,
        body === "collegium" ? collegiumFond : kraikomFond,
        [`Протоколы: ${body}`, `Minutes: ${body}`],
      ),
    ofCase: (person: string, ru: string, en: string): Delo =>
      open(`unit/SYN-control-${person}`, collegiumFond, [
        `Контрольное дело: ${ru}`,
        `Control case: ${en}`,
      ]),
    file,
    piece: (): Piece => ({ archivalUnits: units, sources }),
  };
};

export type Archive = ReturnType<typeof openArchive>;
