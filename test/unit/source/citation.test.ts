import { describe, expect, it, test } from "vitest";

import { citationOf, citationStyles } from "../../../server/source/citation.ts";
import { archivalReference } from "../../../server/source/citing/archival.ts";
import {
  type CitedSource,
  consultedWays,
} from "../../../server/source/citing/cited-source.ts";
import { consultedNote } from "../../../server/source/citing/consulted-note.ts";
import { cite, jones } from "../../support/builders/cite.ts";
import { citedSource, onOneDay } from "../../support/builders/cited-source.ts";

const memorandum: Partial<CitedSource> = {
  kind: "memorandum",
  title: "Докладная записка",
  archive: "ЦДНИКК",
  fond: "1774-А",
  opis: "2",
  delo: "44",
  leaves: "30-33 об.",
};

describe("papers of an archive by ГОСТ Р 7.0.5-2008", () => {
  test.each([
    // The examples of section 11 of the standard.
    [
      {
        kind: "letter",
        authors: ["Куфаев М. Н."],
        title: "Письмо Б. С. Боднарскому от 20 октября 1925 г.",
        archive: "ОР РГБ",
        fond: "573",
        delo: "55",
        leaves: "18",
      },
      "Куфаев М. Н. Письмо Б. С. Боднарскому от 20 октября 1925 г. // ОР РГБ. Ф. 573. Д. 55. Л. 18.",
    ],
    [
      {
        kind: "report",
        authors: ["Розанов И. Н."],
        title:
          "Как создавалась библиотека Исторического музея: докл. на заседании Ученого совета Гос. публ. ист. б-ки РСФСР 30 июня 1939 г.",
        archive: "ГАРФ",
        fond: "А-513",
        opis: "1",
        delo: "12",
        leaves: "14",
      },
      "Розанов И. Н. Как создавалась библиотека Исторического музея: докл. на заседании Ученого совета Гос. публ. ист. б-ки РСФСР 30 июня 1939 г. // ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
    ],
    [
      { ...memorandum, dated: onOneDay("1943-05-03") },
      "Докладная записка. 3 мая 1943 // ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44. Л. 30–33 об.",
    ],
  ])("%#", (known, citation) => {
    expect(cite(known, "GOST_REFERENCE")).toBe(citation);
    expect(cite(known, "GOST_RECORD")).toBe(citation);
  });

  it("give the same units in English, the letter of a fond transliterated", () => {
    const source = citedSource({ ...memorandum, archive: "CDCHKR" });
    expect(archivalReference(source, "EN")).toBe(
      "CDCHKR, f. 1774-A, op. 2, d. 44, ll. 30–33ob",
    );
    expect(
      cite(
        {
          ...memorandum,
          archive: "CDCHKR",
          title: "Memorandum",
          dated: onOneDay("1943-05-03"),
        },
        "CHICAGO_NOTE",
      ),
    ).toBe(
      "Memorandum, May 3, 1943, CDCHKR, f. 1774-A, op. 2, d. 44, ll. 30–33ob.",
    );
  });

  it("leave out what is not known, and stay as written where they keep to no rule", () => {
    const reference = (known: Partial<CitedSource>) =>
      archivalReference(citedSource(known), "RU");
    expect(reference({ archive: "ЦДНИКК", fond: "1" })).toBe("ЦДНИКК. Ф. 1.");
    expect(reference({ archive: "ЦДНИКК" })).toBeNull();
    expect(reference({ archive: "ОР РГБ", fond: "573, карт. 41" })).toBe(
      "ОР РГБ. Ф. 573, карт. 41",
    );
  });
});

const skripnik: Partial<CitedSource> = {
  kind: "article",
  authors: ["Скрипник К. Д."],
  title:
    "Лингвистический поворот и философия языка Дж. Локка: интерпретации, комментарии, теоретические источники",
  container:
    "Вестник Удмуртского университета. Серия: Философия. Психология. Педагогика",
  year: 2017,
  volume: "27, вып. 2",
  pages: "139-146",
};

describe("publications by ГОСТ Р 7.0.100-2018", () => {
  // Reduced to the fields that Kartoteka keeps: no edition, series, illustrations, ISBN or DOI.
  // Skripnik, Ignatyev, Avramova, Gryazev and the government's site are in the form of annex A of the standard, whose printed text was
  // not at hand: the forms were compared with published lists by the standard, each named where it is.
  test.each([
    // A year, `Т. …, № …`, then pages: so in published lists, too.
    [
      skripnik,
      "Скрипник, К. Д. Лингвистический поворот и философия языка Дж. Локка: интерпретации, комментарии, теоретические источники / К. Д. Скрипник. – Текст : непосредственный // Вестник Удмуртского университета. Серия: Философия. Психология. Педагогика. – 2017. – Т. 27, вып. 2. – С. 139–146.",
    ],
    [
      {
        kind: "book",
        authors: ["Игнатьев С. В.", "Мешков И. А."],
        title:
          "Принципы экономико-финансовой деятельности нефтегазовых компаний : учебное пособие",
        place: "Москва",
        publisher: "МГИМО (университет)",
        year: 2017,
        pages: "144",
      },
      "Игнатьев, С. В. Принципы экономико-финансовой деятельности нефтегазовых компаний : учебное пособие / С. В. Игнатьев, И. А. Мешков. – Москва : МГИМО (университет), 2017. – 144 с. – Текст : непосредственный.",
    ],
    // A record of a law library; there with its DOI.
    [
      {
        kind: "article",
        authors: ["Исаев И. А."],
        title: "Технология интересов: «рынки власти» как сети",
        container: "История государства и права",
        year: 2020,
        issue: "1",
        pages: "3-10",
      },
      "Исаев, И. А. Технология интересов: «рынки власти» как сети / И. А. Исаев. – Текст : непосредственный // История государства и права. – 2020. – № 1. – С. 3–10.",
    ],
    // As universities print it for four authors; there with `2-е изд. перераб. и доп.`, series and ISBN.
    [
      {
        kind: "book",
        authors: [
          "Багдасарян В. Э.",
          "Орлов И. Б.",
          "Катагощина М. В.",
          "Коротков С. А.",
        ],
        title: "История сервиса : учебное пособие",
        place: "Москва",
        publisher: "ИНФРА-М",
        year: 2018,
        pages: "337",
      },
      "История сервиса : учебное пособие / В. Э. Багдасарян, И. Б. Орлов, М. В. Катагощина, С. А. Коротков. – Москва : ИНФРА-М, 2018. – 337 с. – Текст : непосредственный.",
    ],
    [
      {
        kind: "thesis",
        authors: ["Аврамова Елена Викторовна"],
        title:
          "Публичная библиотека в системе непрерывного библиотечно-информационного образования : диссертация на соискание ученой степени кандидата педагогических наук",
        publisher: "Санкт-Петербургский государственный институт культуры",
        place: "Санкт-Петербург",
        year: 2017,
        pages: "361",
      },
      "Аврамова, Е. В. Публичная библиотека в системе непрерывного библиотечно-информационного образования : диссертация на соискание ученой степени кандидата педагогических наук / Аврамова Елена Викторовна ; Санкт-Петербургский государственный институт культуры. – Санкт-Петербург, 2017. – 361 с. – Текст : непосредственный.",
    ],
    [
      {
        kind: "newspaper",
        authors: ["Грязев А."],
        title: "«Пустое занятие»: кто лишает Россию права вето в СБ ООН",
        container: "Газета.ru : [сайт]",
        dated: onOneDay("2018-02-02"),
        url: "https://www.gazeta.ru/politics/2018/02/02_a_11634385.shtml",
        accessed: "2018-02-09",
      },
      "Грязев, А. «Пустое занятие»: кто лишает Россию права вето в СБ ООН / А. Грязев. – Текст : электронный // Газета.ru : [сайт]. – 2018. – 2 февр. – URL: https://www.gazeta.ru/politics/2018/02/02_a_11634385.shtml (дата обращения: 09.02.2018).",
    ],
    [
      {
        kind: "web-page",
        title: "Правительство Российской Федерации : официальный сайт",
        place: "Москва",
        url: "http://government.ru",
        accessed: "2018-02-19",
      },
      "Правительство Российской Федерации : официальный сайт. – Москва. – URL: http://government.ru (дата обращения: 19.02.2018). – Текст : электронный.",
    ],
    // As it is printed for a whole site; there with its first year.
    [
      {
        kind: "web-page",
        title: "Федеральная служба государственной статистики : [сайт]",
        place: "Москва",
        url: "https://rosstat.gov.ru",
        accessed: "2026-09-28",
      },
      "Федеральная служба государственной статистики : [сайт]. – Москва. – URL: https://rosstat.gov.ru (дата обращения: 28.09.2026). – Текст : электронный.",
    ],
    // Five authors and more, as it is printed: three of them under the title.
    [
      {
        kind: "book",
        authors: [
          "Иванов И. И.",
          "Петров П. П.",
          "Сидоров С. С.",
          "Козлов К. К.",
          "Орлов О. О.",
        ],
        title: "Экономика предприятия : учебник",
        place: "Москва",
        publisher: "Юрайт",
        year: 2023,
        pages: "320",
      },
      "Экономика предприятия : учебник / И. И. Иванов, П. П. Петров, С. С. Сидоров [и др.]. – Москва : Юрайт, 2023. – 320 с. – Текст : непосредственный.",
    ],
    // No example of the standard: by its rules for an entry under the title, and for a part of a book.
    [
      {
        kind: "document-collection",
        authors: ["Бондарь И. Ю.", "Петрова А. А."],
        title: "Кубань в 1943 году",
        place: "Краснодар",
        publisher: "Архив",
        year: 2005,
        pages: "320",
      },
      "Кубань в 1943 году : сборник документов / составители И. Ю. Бондарь, А. А. Петрова. – Краснодар : Архив, 2005. – 320 с. – Текст : непосредственный.",
    ],
    [
      {
        kind: "chapter",
        authors: ["Иванов А. А. и др."],
        title: "Партийная чистка",
        container: "Кубань после оккупации",
        place: "Краснодар",
        publisher: "Книга",
        year: 2010,
        pages: "5-17",
      },
      "Иванов, А. А. Партийная чистка / А. А. Иванов [и др.]. – Текст : непосредственный // Кубань после оккупации. – Краснодар : Книга, 2010. – С. 5–17.",
    ],
  ])("%#", (known, citation) => {
    expect(cite(known, "GOST_RECORD")).toBe(citation);
  });

  it("are shorter in a reference by ГОСТ Р 7.0.5-2008", () => {
    expect(cite(skripnik, "GOST_REFERENCE")).toBe(
      "Скрипник К. Д. Лингвистический поворот и философия языка Дж. Локка: интерпретации, комментарии, теоретические источники // Вестник Удмуртского университета. Серия: Философия. Психология. Педагогика. 2017. Т. 27, вып. 2. С. 139–146.",
    );
    expect(cite(jones, "GOST_REFERENCE")).toBe(
      "Jones J. W. Every Family Has Its Freak // Slavic Review. 2005. Vol. 64, no. 4. P. 747–770.",
    );
  });
});

describe("how a source was consulted", () => {
  const both = (known: Partial<CitedSource>) =>
    (["RU", "EN"] as const).map((lang) =>
      consultedNote(citedSource(known), lang),
    );

  it("stands behind every form, whatever the way", () => {
    const kinds = ["memorandum", "book", "article", "chapter", "web-page"];
    for (const consulted of consultedWays)
      for (const style of citationStyles)
        for (const kind of kinds) {
          const source = citedSource({ ...jones, kind, consulted });
          expect(citationOf(source, style, "RU")).toMatch(
            / (Просмотрен|Не просмотрено)[^.]*\.$/u,
          );
          expect(citationOf(source, style, "EN")).toMatch(
            / (The (original|publication itself) was read|Read |Only |Not seen)[^.]*\.$/u,
          );
        }
  });

  it("names the sources through which one not seen is known", () => {
    expect(
      both({
        ...memorandum,
        consulted: "CITED_ONLY",
        through: ["История станицы", "adm-tbilisskaya.ru/about/9682/"],
      }),
    ).toEqual([
      "Не просмотрено, известно только по ссылке в: «История станицы»; adm-tbilisskaya.ru/about/9682/.",
      "Not seen; cited only through “История станицы”; adm-tbilisskaya.ru/about/9682/.",
    ]);
    expect(both({ ...memorandum, consulted: "CITED_ONLY" })).toEqual([
      "Не просмотрено, известно только по ссылкам.",
      "Not seen; known only as cited elsewhere.",
    ]);
  });

  it("tells the original of a paper from a publication read itself", () => {
    expect(both(memorandum)[0]).toBe("Просмотрен подлинник.");
    expect(both(jones)[0]).toBe("Просмотрено само издание.");
  });
});

it("says an address once where no title is recorded", () => {
  const page = {
    kind: "web-page",
    title: "a.example/история",
    url: "https://a.example/%D0%B8%D1%81%D1%82%D0%BE%D1%80%D0%B8%D1%8F",
  };
  expect(cite(page, "GOST_REFERENCE")).toBe(
    `[Без заглавия]. URL: ${page.url}.`,
  );
  expect(cite(page, "CHICAGO_BIBLIOGRAPHY")).toBe(
    `[Untitled page]. ${page.url}.`,
  );
});
