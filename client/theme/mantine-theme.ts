import {
  Button,
  createTheme,
  type CSSVariablesResolver,
  localStorageColorSchemeManager,
} from "@mantine/core";

import { type Colours, colours, type } from "./tokens.ts";

const shades = (
  colour: string,
): [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
] => [
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
];

/** Mantine in the project's type and its one accent. */
export const theme = createTheme({
  fontFamily: type.sans,
  headings: { fontFamily: type.serif, fontWeight: "600" },
  fontSizes: { xs: "13px", sm: "13px", md: "15px", lg: "16px", xl: "28px" },
  primaryColor: "accent",
  colors: { accent: shades(colours.light.accent) },
  defaultRadius: 4,
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: Button.extend({
      // On a filled button the text stands on the accent: white would not be read on the dark scheme's.
      vars: (_theme, { variant = "filled" }) => ({
        root:
          variant === "filled"
            ? { "--button-color": "var(--kt-on-accent)" }
            : {},
      }),
    }),
  },
});

/** Where the reader's choice of light or dark is kept; index.html reads the same key before the first paint. */
export const schemeManager = localStorageColorSchemeManager({
  key: "kartoteka-scheme",
});

const kebab = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const variablesOf = (palette: Colours): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [
      `--kt-${kebab(name)}`,
      colour,
    ]),
  ),
  "--mantine-color-body": palette.paper,
  "--mantine-color-text": palette.ink,
  "--mantine-color-dimmed": palette.muted,
  "--mantine-color-placeholder": palette.muted,
  "--mantine-color-anchor": palette.accent,
  "--mantine-color-default": palette.card,
  "--mantine-color-default-hover": palette.chosen,
  "--mantine-color-default-color": palette.ink,
  "--mantine-color-default-border": palette.edge,
  "--mantine-color-error": palette.conflict,
  "--mantine-primary-color-filled": palette.accent,
  "--mantine-primary-color-filled-hover": palette.accent,
  "--mantine-primary-color-contrast": palette.onAccent,
  "--mantine-color-accent-filled": palette.accent,
  "--mantine-color-accent-filled-hover": palette.accent,
});

/** Turns the tokens into CSS variables: `--kt-paper`, `--kt-ink` and so on, for both schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: { "--kt-serif": type.serif, "--kt-sans": type.sans },
  light: variablesOf(colours.light),
  dark: variablesOf(colours.dark),
});
