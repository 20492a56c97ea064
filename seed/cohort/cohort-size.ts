/** The largest cohort: the goals are told for it. */
const largest = 1_000_000;

/** The number of persons that a command names; a refusal in words for anything else. */
export function parsePersons(
  words: string,
): { readonly persons: number } | { readonly refusal: string } {
  const persons = /^[1-9]\d{0,6}$/.test(words) ? Number(words) : 0;
  return persons >= 1 && persons <= largest
    ? { persons }
    : {
        refusal: `--persons: "${words}" is not a whole number from 1 to ${largest}`,
      };
}

/** The people of one raion; a small cohort has several raions, too. */
export const perRaion = (persons: number): number =>
  Math.min(500, Math.max(20, Math.ceil(persons / 8)));

/** The raions of a cohort. */
export const raionsOf = (persons: number): number =>
  Math.ceil(persons / perRaion(persons));

/** Every tenth works in one plant, every twenty-fifth names one man and nobody else: 100,000 and 40,000 ties in a million. */
export const worksAtPlant = (index: number): boolean => index % 10 === 3;
export const knowsConnector = (index: number): boolean => index % 25 === 7;

/** Who names that man beside somebody else: in cohorts of 100,000 and more, 40,000 people, so that the hub that the goals speak of is in all of them. */
export const knowsConnectorToo = (index: number, persons: number): boolean =>
  persons >= 100_000 && index < 100_000 && index % 5 < 2;
