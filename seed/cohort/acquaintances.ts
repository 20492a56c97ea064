import { randomFor } from "../constructed/random.ts";

/** Nobody but the hubs is met by many more of those who come later. */
const cap = 200;

/**
 * Whom somebody names: always one who came before, the earlier the likelier, so that few are met by many (a power
 * law of degrees), up to a cap. Ask for one index after another; the first has nobody to name (-1).
 */
export function openAcquaintances(persons: number): (index: number) => number {
  const met = new Uint8Array(persons);
  return (index) => {
    if (index === 0) return -1;
    const random = randomFor("cohort-meets", index);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const earlier = Math.floor(index * random.next() ** 2.5);
      const count = met[earlier] ?? cap;
      if (count >= cap) continue;
      met[earlier] = count + 1;
      return earlier;
    }
    return index - 1;
  };
}
