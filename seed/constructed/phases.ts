import { above, type Cell, cells, raikomOf } from "./bodies.ts";
import { byBody } from "./careers.ts";
import { type Anchor, later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { type Raion, raions } from "./places.ts";
import { type Random, randomFor } from "./random.ts";
import type { When } from "./records.ts";

type Phase = {
  readonly kind: "body-stopped" | "body-restarted" | "body-first-met";
  readonly ru: string;
  readonly en: string;
  readonly when: When;
};

const hangingOn = (anchor: Anchor, away: number): When => ({
  original: `через ${String(away)} дн. после ${anchor.words}`,
  relative: {
    anchorId: anchor.factoid,
    relation: "AFTER",
    offset: `P${String(away)}D`,
    tolerance: "P1D",
  },
});

/** A body stops when the Germans come and sits again after they have gone: one body, two phases. */
const phasesOf = (raion: Raion, random: Random): readonly Phase[] => {
  const restarted = random.whole(1, 9);
  return [
    {
      kind: "body-stopped",
      ru: "деятельность прекращена",
      en: "stopped",
      when: onDay(later(raion.occupied, -random.whole(0, 2))),
    },
    {
      kind: "body-restarted",
      ru: "деятельность возобновлена",
      en: "restarted",
      when: random.chance(0.5)
        ? hangingOn(raion.liberation, restarted)
        : onDay(later(raion.liberated, restarted)),
    },
    {
      kind: "body-first-met",
      ru: "первое заседание после освобождения",
      en: "met for the first time after the liberation",
      when: onDay(later(raion.liberated, restarted + random.whole(1, 12))),
    },
  ];
};

type Told = {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly random: Random;
};

const tellRaion = (desk: Desk, raion: Raion): void => {
  const paper = desk.archive.file(desk.archive.ofRaion(raion, "letters"), {
    id: `${raion.key}-report`,
    kind: "report",
    ru: `Отчёт о состоянии парторганизации, ${raion.adjective} район`,
    en: `Report on the state of the party organization, ${raion.english} raion`,
    day: later(raion.liberated, 45),
    leaves: 6,
  });
  const voices = [byBody(raikomOf(raion))] as const;
  const told = (cell: Cell): Told => ({
    id: cell.id,
    ru: cell.ru,
    en: cell.en,
    random: randomFor("phases", cell.id),
  });
  const all: readonly Told[] = [
    {
      id: raikomOf(raion),
      ru: `${raion.adjective} райком`,
      en: `${raion.english} raikom`,
      random: randomFor("phases", raion.key),
    },
    // The NKGB's cells are younger than the occupation.
    ...cells
      .filter((cell) => cell.raion === raion && cell.kind !== "nkgb")
      .map(told),
  ];
  for (const { id, ru, en, random } of all)
    for (const phase of phasesOf(raion, random))
      desk.tell({
        id: `${id.split("/SYN-")[1] ?? ""}-${phase.kind}`,
        kind: phase.kind,
        subject: id,
        ru: `${ru} (вымышл.): ${phase.ru}`,
        en: `${en} (invented): ${phase.en}`,
        when: phase.when,
        source: paper.id,
        leaf: paper.leaf,
        voices,
      });
  const found = randomFor("found", raion.key).whole(24, 31);
  desk.tell({
    id: `${raion.key}-found`,
    kind: "summary",
    value: "members-found",
    subject: raikomOf(raion),
    ru: `${raion.adjective} район (вымышл.): нашлось ${found} из 100 состоявших на учёте, по словам райкома`,
    en: `${raion.english} raion (invented): ${found} of 100 members found, says the raikom`,
    when: onDay(later(raion.liberated, 45)),
    source: paper.id,
    leaf: paper.leaf,
    voices,
  });
};

/** Politotdels were closed in May 1943. */
const tellPolitotdels = (desk: Desk): void => {
  const paper = desk.archive.file(desk.archive.ofAbove("kraikom"), {
    id: "politotdels-closed",
    kind: "decree",
    ru: "Постановление бюро крайкома о политотделах МТС",
    en: "Order of the bureau of the kraikom on politotdels of MTS",
    day: "1943-06-05",
    leaves: 2,
  });
  for (const cell of cells.filter(({ kind }) => kind === "mts"))
    desk.tell({
      id: `${cell.id.split("/SYN-")[1] ?? ""}-closed`,
      kind: "body-stopped",
      value: "",
      subject: cell.id,
      ru: `${cell.ru} (вымышл.): упразднён`,
      en: `${cell.en} (invented): abolished`,
      when: onDay("1943-05-31"),
      source: paper.id,
      leaf: paper.leaf,
      voices: [byBody(above.kraikom)],
    });
};

/** When each body stopped, began again and first met. */
export const tellPhases = (desk: Desk): void => {
  for (const raion of raions) tellRaion(desk, raion);
  tellPolitotdels(desk);
};
