import fc from "fast-check";
import { describe, expect, it } from "vitest";

import en from "../../../client/i18n/en.json" with { type: "json" };
import ru from "../../../client/i18n/ru.json" with { type: "json" };
import type { DossierDocument } from "../../../server/dossier/document.ts";
import { fileOf } from "../../../server/dossier/file.ts";
import { wordsOfFile } from "../../../server/dossier/front.ts";
import { escapeMarkdown } from "../../../server/dossier/markdown.ts";
import { borneOutWords } from "../../../server/dossier/phrases.ts";
import * as words from "../../../server/dossier/words.ts";
import { noReading } from "../../../server/reading/reading.ts";
import { escapeHtml } from "../../../shared/words/html-entities.ts";

const hostile = `</style><script>alert(1)</script><img src=x onerror="alert(2)">' & [x](javascript:alert(3)) \`\`\` # ![y](http://evil)\n- z`;

const both = (text: string) => ({ ru: text, en: text });
const named = (text: string) => ({
  ...both(text),
  id: text,
  constructed: true,
});
const term = { ...both(hostile), code: "code" };

/** A dossier in which every text is hostile. */
const document: DossierDocument = {
  of: "PERSON",
  revision: 7,
  reading: { ...noReading, interpretedBy: [hostile], sources: [hostile] },
  coverage: {
    persons: 1,
    claims: 1,
    witnesses: 1,
    sources: 1,
    undated: 0,
    unsourced: 0,
    contested: 0,
    unjudged: 1,
    constructed: 1,
    omitted: [{ what: "claims", why: "reading", count: 3 }],
    leftOut: [],
  },
  moreClaims: 0,
  subject: {
    ...named(hostile),
    notKnown: {
      silences: [{ ...both(hostile), source: paper() }],
      stages: [
        {
          instance: "COURT",
          standing: "MISSING",
          expected: null,
          reRegistration: named(hostile),
        },
      ],
      weighed: 4,
      oneWitness: {
        claims: 1,
        interests: [],
        matters: [{ kind: term, value: term, claims: ["factoid/x"] }],
      },
      interested: { claims: 0, interests: [], matters: [] },
      unseen: [{ source: paper(), citedIn: [] }],
      spans: [
        { from: "1941-01-01", to: "1941-12-31", days: 365, grade: "POSSIBLE" },
      ],
    },
  },
  sections: [
    {
      key: "card",
      title: both(hostile),
      passages: [
        {
          grade: "CERTAIN",
          rules: ["RIVALS"],
          isReconciled: false,
          claims: [claim("one"), claim("two")],
          witnesses: 2,
        },
      ],
    },
  ],
};

function paper() {
  return {
    ...named(hostile),
    consulted: "COPY",
    citationRu: `${hostile} Просмотрено по копии.`,
    citationEn: `${hostile} Read in a copy.`,
    consultedRu: "Просмотрено по копии.",
    consultedEn: "Read in a copy.",
    dependsOn: [],
  };
}

function claim(
  id: string,
): DossierDocument["sections"][number]["passages"][number]["claims"][number] {
  return {
    ...both(hostile),
    id: `factoid/${id}`,
    kind: term,
    value: term,
    polarity: "DENIES",
    modality: "HEDGED",
    legibility: "PARTLY",
    verbatim: hostile,
    date: null,
    source: paper(),
    leaf: "12 об.",
    participants: [
      {
        role: term,
        involved: named(hostile),
        nameInSource: `${hostile}2`,
        status: "PROPOSED",
      },
      {
        role: term,
        involved: { ...named("Not he"), id: "person/not-he" },
        nameInSource: null,
        status: "REJECTED",
      },
    ],
    speakers: [
      {
        speaker: { ...named(hostile), id: "person/speaker" },
        capacity: "ACCUSER",
        mediation: "MINUTED",
        circumstance: "INTERROGATION",
        utteredOn: null,
        reportedBy: hostile,
      },
    ],
    about: null,
    witnesses: id === "one" ? 1 : 22,
    credence: "DOUBTFUL",
    interpretations: [
      {
        id: "interpretation/x",
        by: hostile,
        at: "2026-01-02T00:00:00Z",
        verdict: "REJECTED",
        credence: "DOUBTFUL",
        reason: hostile,
        against: null,
      },
    ],
    constructed: true,
  };
}

const htmlIn = (lang: "RU" | "EN") =>
  fileOf(document, "HTML", { lang, day: "2026-01-01" }).content;
const markdownIn = (lang: "RU" | "EN") =>
  fileOf(document, "MARKDOWN", { lang, day: "2026-01-01" }).content;

describe("the page of a dossier", () => {
  it("holds no tag, handler or script that a text brought", () => {
    const tags = [...htmlIn("RU").matchAll(/<\/?([a-z0-9!]+)([^>]*)>/giu)];
    const names = new Set(tags.map(([, name]) => name?.toLowerCase()));
    expect([...names].toSorted()).toEqual(
      [
        "!doctype",
        "article",
        "blockquote",
        "body",
        "dd",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "head",
        "header",
        "html",
        "li",
        "main",
        "meta",
        "p",
        "section",
        "span",
        "strong",
        "style",
        "title",
        "ul",
      ].toSorted(),
    );
    const attributes = tags.map(([, , rest]) => rest ?? "").join(" ");
    expect(attributes).not.toMatch(/\bon[a-z]+\s*=|javascript:|src=/iu);
    expect(htmlIn("RU")).toContain("&lt;script&gt;alert(1)");
    expect(htmlIn("RU").match(/<style>/gu)).toHaveLength(1);
  });

  it("forbids scripts and loading by a policy of its own", () => {
    expect(htmlIn("EN")).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'"`,
    );
  });

  it("begins with reading, coverage, data version and day", () => {
    const front = htmlIn("EN").slice(0, htmlIn("EN").indexOf("<main>"));
    for (const told of [
      "Reading</dt>",
      "Coverage</dt>",
      "1 claim · 1 source · 1 independent witness",
      "3 outside the reading",
      "Data version</dt><dd>7</dd>",
      "Made on</dt><dd>2026-01-01</dd>",
      "invented example",
    ])
      expect(front).toContain(told);
  });

  it("tells each claim with speaker, capacity, mediation, leaf, citation in both languages and how it was consulted", () => {
    const russian = htmlIn("RU");
    for (const told of [
      "выступает против · протокол · на допросе",
      "л. 12 об.",
      "Просмотрено по копии.",
      "Read in a copy.",
      "Отрицается:",
      "с оговоркой",
      "читается не всё",
      "отвергнуто, сомнительно",
      "Расходятся: все сразу верны быть не могут · 2 независимых свидетеля",
      "так говорит 1 независимый свидетель",
      "так говорят 22 независимых свидетеля",
    ])
      expect(russian).toContain(told);
    expect(htmlIn("EN")).toContain("l. 12ob");
    expect(russian).not.toContain("Not he");
  });

  it("is escaped so that what was written can be read back", () => {
    const back = (text: string) =>
      text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/u);
        expect(back(escaped)).toBe(text);
      }),
    );
  });
});

describe("the Markdown of a dossier", () => {
  it("holds no tag and no link that a text brought, and each text stays on its line", () => {
    const text = markdownIn("RU");
    expect(text).not.toMatch(/<[a-z/!]/iu);
    expect(text).not.toMatch(/(?<!\\)\]\(/u);
    expect(text).not.toContain("://");
    for (const line of text.split("\n"))
      expect(line).toMatch(/^(?:#{1,3} |(?: {2})*- |[А-ЯA-Z]|$)/u);
  });

  it("has no sign with a meaning that is not escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (given) => {
        const escaped = escapeMarkdown(given);
        const bare = escaped.replaceAll(/\\[\s\S]/gu, "");
        expect(bare).not.toMatch(/[`*_[\]{}|~!^$<>\n]/u);
        expect(bare.replaceAll(/&#8203;/gu, "")).not.toContain("#");
      }),
    );
  });
});

describe("the JSON of a dossier", () => {
  it("keeps every text as it is, in both languages", () => {
    const { content } = fileOf(document, "JSON", {
      lang: "RU",
      day: "2026-01-01",
    });
    const read: unknown = JSON.parse(content);
    expect(read).toMatchObject({
      format: "kartoteka-dossier/1",
      dataVersion: 7,
      madeOn: "2026-01-01",
      subject: { ru: hostile, en: hostile },
      sections: [
        {
          passages: [
            {
              grade: "CERTAIN",
              witnesses: 2,
              claims: [{ verbatim: hostile, witnesses: 1 }, { witnesses: 22 }],
            },
          ],
        },
      ],
      notKnown: { weighed: 4 },
    });
  });
});

describe("the words of a file", () => {
  const page = { RU: ru, EN: en };

  it.each([
    ["capacityWords", "capacity"],
    ["mediationWords", "mediation"],
    ["circumstanceWords", "circumstance"],
    ["modalityWords", "modality"],
    ["legibilityWords", "legibility"],
    ["credenceWords", "credence"],
  ] as const)("%s are those of the page", (name, key) => {
    for (const lang of ["RU", "EN"] as const)
      expect(words[name][lang]).toEqual(page[lang][key]);
  });

  it("for how many witnesses say so are those of the page, too", () => {
    for (const lang of ["RU", "EN"] as const) {
      const { witnesses } = page[lang];
      const said = Object.entries(witnesses).flatMap(([key, text]) =>
        key.startsWith("sayTheSame_") ? [text] : [],
      );
      for (const count of [1, 2, 5, 21])
        expect(said).toContain(
          borneOutWords(count, lang).replace(String(count), "{{count}}"),
        );
      expect(wordsOfFile(lang).warning).toContain(witnesses.rule);
    }
  });

  it("for verdicts, instances and interests are those of the page, too", () => {
    for (const lang of ["RU", "EN"] as const) {
      const { contradictions, route, notKnown } = page[lang];
      expect(contradictions.rule).toMatchObject(words.ruleWords[lang]);
      expect(words.verdictWords[lang]).toEqual(contradictions.verdict);
      expect(words.instanceWords[lang]).toEqual(route.instance);
      expect(words.interestWords[lang]).toEqual(notKnown.interest);
      expect(route.instanceStanding).toMatchObject(words.standingWords[lang]);
    }
  });
});

it("a file's name has the id and the language, and nothing that a file system refuses", () => {
  const { fileName } = fileOf(
    { ...document, subject: { ...document.subject, id: "person/SYN-0260" } },
    "HTML",
    { lang: "EN", day: "2026-01-01" },
  );
  expect(fileName).toBe("person-SYN-0260-en.html");
  expect(
    fileOf(document, "JSON", { lang: "RU", day: "2026-01-01" }).fileName,
  ).toMatch(/^[a-z0-9-]+\.json$/iu);
});
