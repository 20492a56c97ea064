import { capacityWords, mediationWords } from "../words/voice-words.ts";
import type { Standing, StudyEdition } from "./edition.ts";

/** The fixed words of a published study. */
export type PublishedWords = {
  readonly figure: string;
  readonly openIn: string;
  readonly notes: string;
  readonly sources: string;
  readonly published: string;
  readonly contents: string;
  readonly claims: string;
  readonly rivals: string;
  readonly denies: string;
  readonly constructed: string;
  readonly asTable: string;
  readonly moreRows: (count: number) => string;
  readonly notSeen: string;
  readonly refused: string;
  readonly notKnown: string;
  readonly saved: (version: number, day: string, by: string) => string;
  readonly pinned: (revision: number) => string;
  /** What is said where names are hidden; `""` where they are not. */
  readonly names: Readonly<Record<StudyEdition["displayNames"], string>>;
  readonly reading: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly capacity: Readonly<Record<string, string>>;
  readonly mediation: Readonly<Record<string, string>>;
};

const russian: PublishedWords = {
  figure: "Рис.",
  openIn: "Вид в Картотеке",
  notes: "Примечания",
  sources: "Источники",
  published: "Опубликованное",
  contents: "Содержание",
  claims: "Сведения, на которые ссылается текст",
  rivals: "Иначе сообщают",
  denies: "отрицается",
  constructed: "вымышленный пример",
  asTable: "То же таблицей",
  moreRows: (count) => `Ещё строк: ${String(count)}`,
  notSeen: "источник не просмотрен",
  refused: "адрес не принят",
  notKnown: "здесь не найдено",
  saved: (version, day, by) => `Версия ${String(version)}, ${day}, ${by}`,
  pinned: (revision) => `состояние сведений: ревизия ${String(revision)}`,
  names: {
    FULL: "",
    INITIALS: "люди названы инициалами, и в словах источников тоже",
    PSEUDONYM: "имена людей вымышлены, и в словах источников тоже",
  },
  reading: "Отбор сведений",
  standing: {
    STANDS: "не оспорено",
    CONTESTED: "оспорено",
    REJECTED: "отвергнуто",
    LEFT_OUT: "вне отбора сведений",
    CORRECTED: "с тех пор исправлено",
    RETRACTED: "с тех пор отозвано",
  },
  capacity: capacityWords.RU,
  mediation: mediationWords.RU,
};

const english: PublishedWords = {
  figure: "Fig.",
  openIn: "A view in Kartoteka",
  notes: "Notes",
  sources: "Sources",
  published: "Published",
  contents: "Contents",
  claims: "Claims that the text cites",
  rivals: "Told otherwise",
  denies: "denied",
  constructed: "constructed example",
  asTable: "The same as a table",
  moreRows: (count) => `More rows: ${String(count)}`,
  notSeen: "the source was not seen",
  refused: "address not taken in",
  notKnown: "not found here",
  saved: (version, day, by) => `Version ${String(version)}, ${day}, ${by}`,
  pinned: (revision) => `state of the claims: revision ${String(revision)}`,
  names: {
    FULL: "",
    INITIALS: "people are called by initials, in the words of sources as well",
    PSEUDONYM:
      "the names of people are invented, in the words of sources as well",
  },
  reading: "Reading",
  standing: {
    STANDS: "not contested",
    CONTESTED: "contested",
    REJECTED: "rejected",
    LEFT_OUT: "outside the reading",
    CORRECTED: "corrected since",
    RETRACTED: "retracted since",
  },
  capacity: capacityWords.EN,
  mediation: mediationWords.EN,
};

/** The fixed words in the language of an edition. */
export const publishedWords = (lang: "RU" | "EN"): PublishedWords =>
  lang === "EN" ? english : russian;
