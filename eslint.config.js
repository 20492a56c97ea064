import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import sorting from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

import { domains } from "./scripts/lint/house.js";
import { walls } from "./scripts/lint/walls.js";

const typescript = ["**/*.{ts,tsx,mts}"];
const tools = ["*.config.{js,ts}", "client/vite.config.ts"];

export default defineConfig(
  globalIgnores([
    "dist/",
    "**/generated/",
    ".kartoteka/",
    ".cache/",
    "test/reports/",
    "**/*.d.ts",
    "**/*.d.mts",
  ]),
  { linterOptions: { noInlineConfig: true } },
  {
    name: "kartoteka/walls",
    plugins: {
      kartoteka: { rules: { walls } },
      "simple-import-sort": sorting,
    },
    rules: {
      "kartoteka/walls": "error",
      "simple-import-sort/imports": "error",
      "simple-import-sort/exports": "error",
    },
  },
  {
    // A pattern that tries a text in more ways than it has letters lets one request stop the server. Tests read only what they wrote.
    name: "kartoteka/patterns",
    ignores: ["test/**"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error" },
  },
  {
    name: "kartoteka/size",
    rules: {
      "max-lines": [
        "error",
        { max: 300, skipBlankLines: true, skipComments: true },
      ],
      complexity: ["error", { max: 20, variant: "modified" }],
      "max-depth": ["error", 4],
    },
  },
  {
    name: "kartoteka/types",
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "never" },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      // Three is the habit of the house; GraphQL's resolvers take four.
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and yes-or-no read well in the messages that we write.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Taking one key out of an object names what is left behind.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_" },
      ],
      // Names are taken apart by code points, as a spread does.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A signal's reason is thrown on as it came.
      "@typescript-eslint/prefer-promise-reject-errors": [
        "error",
        { allowThrowingAny: true },
      ],
      // Objects here are closures: their methods need no `this`.
      "@typescript-eslint/unbound-method": "off",
      // Kinds of GraphQL's nodes read best as the words they are.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // It does not see a type parameter that the inferred return type uses.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Packages that type their plain options as classes.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    name: "kartoteka/tests",
    files: ["test/**"],
    rules: {
      "max-lines": [
        "error",
        { max: 400, skipBlankLines: true, skipComments: true },
      ],
      // Rows of a table of cases.
      "@typescript-eslint/max-params": "off",
      // Vitest's matchers and what a test reads back from JSON are `any`; the annotations say what is expected.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    name: "kartoteka/names",
    ignores: tools,
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name, so that everybody calls it the same.",
        },
        {
          selector: "ExportSpecifier[exported.name='default']",
          message: "Export by name, so that everybody calls it the same.",
        },
      ],
    },
  },
  {
    name: "kartoteka/environment",
    files: ["server/**", "client/**", "shared/**", "seed/**"],
    ignores: [
      "server/main.ts",
      "server/setup.mjs",
      "server/setup/**",
      "seed/cli.ts",
      ...tools,
    ],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message:
            "Settings are parsed once, in server/main.ts, and handed on.",
        },
      ],
    },
  },
  {
    name: "kartoteka/voice",
    files: ["server/**", "client/**", "shared/**", "seed/**"],
    rules: { "no-console": "error" },
  },
  {
    name: "kartoteka/dates",
    files: [
      ...domains.map((domain) => `server/${domain}/**`),
      "shared/**",
      "client/**",
      "seed/**",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        {
          name: "Date",
          message:
            "Dates of the past are EDTF (shared/dates); the time of a write comes from the clock that is handed in.",
        },
      ],
    },
  },
  {
    name: "kartoteka/pure",
    files: ["client/graph/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "location", "fetch"],
        ...["localStorage", "requestAnimationFrame", "Date"],
      ],
    },
  },
);
