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

/** Colours by scheme. The one place where they are written: Mantine, the style sheets, Cytoscape, print and published figures take them from here. */
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
