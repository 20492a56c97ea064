import { describe, expect, it } from "vitest";

import {
  archivalReference,
  citationOf,
  type CitedSource,
} from "../../../server/source/citation.ts";

const nothing: CitedSource = {
  kind: "",
  authors: [],
  title: "",
  container: "",
  place: "",
  publisher: "",
  year: null,
  pages: "",
  archive: "",
  fond: "",
  opis: "",
  delo: "",
  leaves: "",
  url: "",
};

const document: CitedSource = {
  ...nothing,
  title: "Докладная записка",
  archive: "ЦДНИКК",
  fond: "1774-А",
  opis: "2",
  delo: "44",
  leaves: "30-33 об.",
};

const article: CitedSource = {
  ...nothing,
  authors: ["Jones J. W."],
  title: "Every Family Has Its Freak",
  container: "Slavic Review. Vol. 64, no. 4",
  year: 2005,
  pages: "747-770",
};

describe("citing a document of an archive", () => {
  it("gives fond, opis, delo and leaves in the Russian order, a lettered fond and a verso as written", () => {
    expect(citationOf(document, "RU")).toBe(
      "Докладная записка. ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44. Л. 30–33 об.",
    );
  });

  it("gives the same in English", () => {
    expect(archivalReference({ ...document, archive: "CDCHKR" }, "EN")).toBe(
      "CDCHKR, f. 1774-А, op. 2, d. 44, l. 30–33 ob.",
    );
  });

  it("leaves out what is not known instead of inventing it", () => {
    expect(
      archivalReference({ ...nothing, archive: "ЦДНИКК", fond: "1" }, "RU"),
    ).toBe("ЦДНИКК. Ф. 1.");
    expect(
      archivalReference({ ...nothing, archive: "ЦДНИКК" }, "RU"),
    ).toBeNull();
  });
});

describe("citing a publication", () => {
  it("follows the Russian order, without a second full stop after initials", () => {
    expect(citationOf(article, "RU")).toBe(
      "Jones J. W. Every Family Has Its Freak // Slavic Review. Vol. 64, no. 4. 2005. С. 747–770.",
    );
  });

  it("follows the English order", () => {
    expect(citationOf(article, "EN")).toBe(
      "Jones J. W. “Every Family Has Its Freak.” Slavic Review. Vol. 64, no. 4 (2005): 747–770.",
    );
  });

  it("ends with the address of a web page, and says an address only once", () => {
    const page = {
      ...nothing,
      title: "Тбилисский район",
      url: "https://a.example/b",
    };
    expect(citationOf(page, "RU")).toBe(
      "Тбилисский район. https://a.example/b",
    );
    const untitled = { ...page, title: "a.example/b" };
    expect(citationOf(untitled, "RU")).toBe("a.example/b");
  });
});
