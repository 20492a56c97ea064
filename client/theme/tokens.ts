/** Light or dark. */
export type Scheme = "light" | "dark";

/** Colours that a scheme must name. All text on its ground has at least 4.5:1. */
export type Colours = {
  /** The page's ground. */
  readonly paper: string;
  /** Cards and bars on the page. */
  readonly card: string;
  /** Text. */
  readonly ink: string;
  /** Secondary text. */
  readonly muted: string;
  /** Lines between things. */
  readonly hairline: string;
  /** The edge of what can be typed into or pressed: 3:1 on its ground. */
  readonly edge: string;
  /** Links, the chosen page, the chief button. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** The ground of what is chosen. */
  readonly chosen: string;
  /** Contested, and nothing else. */
  readonly conflict: string;
  readonly conflictGround: string;
  /** The constructed layer. */
  readonly constructed: string;
  readonly constructedGround: string;
  /** Fills of the shapes of a network. */
  readonly person: string;
  readonly organization: string;
  readonly securityCell: string;
  readonly institution: string;
  readonly tie: string;
  /** The lines of "not known". */
  readonly hatch: string;
  /** Classes of a map from the first to the last: one hue, lighter or darker, so that grey print keeps their order. */
  readonly mapA: string;
  readonly mapB: string;
  readonly mapC: string;
  readonly mapD: string;
  readonly mapE: string;
  /** Words on the first three of them, and on the last two. */
  readonly onMapLow: string;
  readonly onMapHigh: string;
};

/** Colours by scheme. The one place where they are written: Mantine, the style sheets, Cytoscape and print take them from here. */
export const colours: Readonly<Record<Scheme, Colours>> = {
  light: {
    paper: "#FAF8F3",
    card: "#FFFFFF",
    ink: "#1F1C17",
    muted: "#6A6459",
    hairline: "#E2DCCF",
    edge: "#8F8778",
    accent: "#27588A",
    onAccent: "#FFFFFF",
    chosen: "#E6EEF6",
    conflict: "#AE3F26",
    conflictGround: "#FBEBE6",
    constructed: "#7A5B00",
    constructedGround: "#FFF6DA",
    person: "#E7DAB3",
    organization: "#BDD2E8",
    securityCell: "#C9C3DA",
    institution: "#E5C49B",
    tie: "#6F6A5F",
    hatch: "#B4AD9F",
    mapA: "#E9F0F4",
    mapB: "#BDD3E0",
    mapC: "#8AB2CB",
    mapD: "#3F7299",
    mapE: "#1C4263",
    onMapLow: "#1F1C17",
    onMapHigh: "#FFFFFF",
  },
  dark: {
    paper: "#17181B",
    card: "#1F2125",
    ink: "#ECE8DF",
    muted: "#A39D91",
    hairline: "#35373D",
    edge: "#777A83",
    accent: "#86B6E6",
    onAccent: "#14202C",
    chosen: "#223140",
    conflict: "#EE9078",
    conflictGround: "#3A2420",
    constructed: "#E8C766",
    constructedGround: "#332B14",
    person: "#6E6340",
    organization: "#3C5C80",
    securityCell: "#5A5278",
    institution: "#7A5A35",
    tie: "#A39D91",
    hatch: "#55585F",
    mapA: "#26313A",
    mapB: "#314757",
    mapC: "#3D6078",
    mapD: "#8DBAD8",
    mapE: "#D5E9F6",
    onMapLow: "#ECE8DF",
    onMapHigh: "#14202C",
  },
};

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
