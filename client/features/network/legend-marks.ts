import type { TFunction } from "i18next";

import type { Figure } from "../../../shared/figures/figure.ts";
import type { Mark } from "../../../shared/figures/mark.ts";
import { lineMarks } from "../../graph/export/line-marks.ts";
import { boxMarks } from "../../graph/export/marks.ts";
import { shapeMarks } from "../../graph/export/shape-mark.ts";
import type { ThingKind } from "../../graph/graph.ts";
import { fillOfNumber, type Scheme } from "../../theme/tokens.ts";
import { colourRule, colourWords } from "./colour-words.ts";
import { legendOf } from "./legend.tsx";
import type { Told } from "./told.ts";

type Key = Figure["legend"][number];

/** Keys of a figure stand in 34 by 16 pixels. */
const middle = { x: 17, y: 8 } as const;

const fills: Readonly<Record<ThingKind, string>> = {
  person: "person",
  organization: "organization",
  "security-cell": "security-cell",
  institution: "institution",
  force: "hatch",
  place: "card",
};

const shape = (
  kind: ThingKind,
  {
    isWide = false,
    ...look
  }: Partial<Parameters<typeof shapeMarks>[0]> & {
    readonly isWide?: boolean;
  } = {},
): Mark[] => [
  ...shapeMarks({
    ...{ kind, ...middle, fill: fills[kind] },
    ...{ width: isWide ? 22 : 13, height: isWide ? 11 : 13 },
    ...{ constructed: false, isCut: false },
    ...look,
  }),
];

const plain = {
  joint: false,
  count: 1,
  line: "solid",
  isContested: false,
  isDenied: false,
  constructed: false,
  directed: false,
  isBridge: false,
  bend: undefined,
  words: [],
} as const;

/** How a line of each look is drawn. */
const looks = {
  affirmed: plain,
  doubted: { ...plain, line: "dashed" },
  contested: { ...plain, line: "dotted", isContested: true },
  denied: { ...plain, line: "dashed", isDenied: true },
  bundle: { ...plain, count: 2 },
  constructed: { ...plain, constructed: true },
  joint: { ...plain, joint: true },
  bridge: { ...plain, isBridge: true },
  arrow: { ...plain, directed: true },
} as const;

const line = (look: keyof typeof looks): Mark[] =>
  lineMarks(looks[look], {
    from: { x: 1, y: middle.y, width: 0, kind: "person" },
    to: { x: 33, y: middle.y, width: 0, kind: "person" },
  }).filter(({ is }) => is !== "text");

const when = (holds: boolean, key: () => Key): readonly Key[] =>
  holds ? [key()] : [];

const colourKeys = (
  { picture, view }: Told,
  t: TFunction,
  scheme: Scheme,
): readonly Key[] => {
  const { colours } = picture;
  if (colours === undefined) return [];
  return [
    { marks: [], words: colourRule(view.colour, t) },
    ...colourWords(picture, t).map(({ number, words }) => ({
      marks: shape("person", {
        fill: fillOfNumber(scheme, number, colours.isGraded),
      }),
      words: `[${String(number)}] ${words}`,
    })),
  ];
};

/** The keys of a drawing that is taken away: of all that is drawn, and of nothing else. What a reader marks on the screen alone (who is chosen, sought, gathered) goes with no file. */
export const legendMarks = (
  told: Told,
  t: TFunction,
  scheme: Scheme,
): readonly Key[] => {
  const { picture, view } = told;
  const legend = legendOf(picture);
  return [
    ...legend.kinds.map((kind) => ({
      marks: shape(kind, {
        isWide: kind === "place" || kind === "institution",
      }),
      words: t(`network.kind.${kind}`),
    })),
    ...when(legend.hasConstructed, () => ({
      marks: shape("person", { fill: "card", constructed: true }),
      words: t("network.constructed"),
    })),
    ...when(legend.hasCuts, () => ({
      marks: shape("person", { fill: "card", isCut: true }),
      words: t("network.legendCut"),
    })),
    ...legend.lines.map((look) => ({
      marks: line(look),
      words: t(`network.look.${look}`),
    })),
    ...when(legend.hasArrows, () => ({
      marks: line("arrow"),
      words: t("network.legendArrow"),
    })),
    ...when(legend.hasBoxes, () => ({
      marks: [...boxMarks({ ...middle, width: 30, height: 14, name: "" })],
      words: t(`network.group.${view.group}`),
    })),
    ...(picture.sizes === undefined || view.size === undefined
      ? []
      : [
          {
            marks: [],
            words: t("network.legendSize", {
              measure: t(`network.measure.${view.size}`),
            }),
          },
        ]),
    ...colourKeys(told, t, scheme),
    ...when(legend.hasNotes, () => ({
      marks: [],
      words: `✎ ${t("network.note.legend")}`,
    })),
  ];
};
