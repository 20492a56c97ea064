/** The systems that are told apart. */
export const romanizations = [
  "BGN_PCGN",
  "ALA_LC",
  "ISO_9",
  "PASSPORT_2013",
  "GERMAN",
  "FRENCH",
] as const;
export type Romanization = (typeof romanizations)[number];

/** A letter and how it is written; more than one writing is parted by `/`, the rule's own first. */
type Table = Readonly<Record<string, string>>;

const table = (text: string): Table =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [letter = "", writing = ""] = pair.split("=");
        return [letter, writing];
      }),
  );

/** Letters that all systems write alike. */
const shared = `а=a б=b г=g д=d з=z к=k л=l м=m н=n о=o п=p р=r т=t ф=f`;

/**
 * The published tables, without the rules of place, which `romanize` has.
 * - BGN/PCGN: the 1947 agreement of the US Board on Geographic Names and the British Permanent Committee.
 * - ALA-LC: Romanization Tables of the Library of Congress, Russian (2012); ligatures and ъ, ь as marks.
 * - ISO 9:1995 (GOST 7.79-2000 A): one sign for each letter.
 * - Passport: order no. 320 of the Federal Migration Service of 15 October 2012, in force from 2013 (ICAO Doc 9303).
 * - German: Duden's transcription. French: the customary transcription of newspapers and encyclopaedias.
 */
export const romanizationTables: Readonly<Record<Romanization, Table>> = {
  BGN_PCGN: table(`${shared}
    в=v е=e ё=ë ж=zh и=i й=y с=s у=u х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya і=i ѣ=e ѳ=f`),
  ALA_LC: table(`${shared}
    в=v е=e ё=ë ж=zh и=i й=ĭ с=s у=u х=kh ц=ts ч=ch ш=sh щ=shch ъ=ʺ ы=y ь=ʹ э=ė ю=iu я=ia і=ī ѣ=ie ѳ=ḟ`),
  ISO_9: table(`${shared}
    в=v е=e ё=ë ж=ž и=i й=j с=s у=u х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â і=ì ѣ=ě ѳ=f̀`),
  PASSPORT_2013: table(`${shared}
    в=v е=e ё=e ж=zh и=i й=i с=s у=u х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia`),
  GERMAN: table(`${shared}
    в=w е=e ё=jo ж=sch з=s и=i й=i с=s у=u х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja`),
  FRENCH: table(`${shared}
    в=v е=e ё=io ж=j и=i й=ï с=s у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia`),
};
