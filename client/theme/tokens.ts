import {
  type Colours,
  colours,
  type Scheme,
} from "../../shared/look/colours.ts";

export { type Colours, colours, type Scheme };

/** Colours of communities and parts of a network, told apart with every kind of colour vision (after Okabe and Ito); their numbers are written beside. */
export const groupColours: Readonly<Record<Scheme, readonly string[]>> = {
  light: [
    "#8EC6EA",
    "#F2C14E",
    "#6FC3A5",
    "#E3A0C4",
    "#C9C3DA",
    "#D9A066",
    "#B8C76F",
    "#A9B4BF",
  ],
  dark: [
    "#2F6F9F",
    "#8A6A12",
    "#1F7A5C",
    "#8A4A70",
    "#5A5278",
    "#7A4F22",
    "#5F6B22",
    "#55606E",
  ],
};

/** Colours of a measure, from little to much; the number of the grade is written beside. */
export const gradeColours: Readonly<Record<Scheme, readonly string[]>> = {
  light: ["#F1F4F7", "#CFDDEA", "#A5C3DC", "#76A4CB", "#4A82B4"],
  dark: ["#26292F", "#2C3D4F", "#31536F", "#376A92", "#4083B8"],
};

/** The fill of a number, from 1 on. @param isGraded whether a higher number is more of the same */
export const fillOfNumber = (
  scheme: Scheme,
  number: number,
  isGraded: boolean,
): string => {
  const fills = (isGraded ? gradeColours : groupColours)[scheme];
  return fills[(number - 1) % fills.length] ?? "";
};

/** How a state is drawn: a colour that takes no side, and a texture where two states share one. */
export type StateLook = {
  readonly fill: string;
  readonly texture: "plain" | "dots" | "stripes";
};

const plain = (fill: string): StateLook => ({ fill, texture: "plain" });

/** The look of the states of a life, by the project's state codes; the same in both schemes. */
export const stateLooks: Readonly<Record<string, StateLook>> = {
  member: plain("#5B86B4"),
  candidate: plain("#8FB3D3"),
  "under-verification": plain("#9A8BB5"),
  reregistered: { fill: "#5B86B4", texture: "dots" },
  penalty: plain("#B7A86B"),
  expelled: plain("#55606E"),
  reinstated: { fill: "#5B86B4", texture: "stripes" },
  "in-place": plain("#C9D6DE"),
  evacuated: plain("#7FA7B8"),
  "under-occupation": plain("#D9B36C"),
  "in-hiding": plain("#A58B5A"),
  captivity: plain("#6E5A45"),
  deported: plain("#6E5A45"),
  "red-army": plain("#2F5F93"),
  partisan: plain("#1F7A6B"),
  underground: plain("#1F7A6B"),
  "worked-under-occupation": plain("#B98334"),
  "office-under-occupation": plain("#7D4A1E"),
  "arrested-by-occupier": plain("#4A4A4A"),
  "arrested-by-soviet-organs": { fill: "#2B2B2B", texture: "stripes" },
  charged: { fill: "#5A2A4B", texture: "stripes" },
  convicted: plain("#5A2A4B"),
  employed: plain("#9DB0A3"),
  office: plain("#6F8F86"),
};

/** A state that has no look of its own. */
export const otherState: StateLook = plain("#8A8F98");

/** Type: families and sizes in pixels. */
export const type = {
  serif: "'Literata', Georgia, 'Times New Roman', serif",
  sans: "'Golos Text', system-ui, 'Segoe UI', sans-serif",
  page: 28,
  section: 16,
  text: 15,
  note: 13,
} as const;
