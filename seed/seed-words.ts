import { StartProblem } from "../server/database/embedded/start-problem.ts";
import { parsePersons } from "./cohort/cohort-size.ts";

/** What `npm run seed` is asked to do. */
export type SeedWords =
  | { readonly does: "load" | "remove" | "restore" }
  | { readonly does: "cohort"; readonly persons: number };

/**
 * `--remove` takes the constructed layer out, `--restore` brings it back, `--persons N` makes a cohort for measuring.
 * Anything else is a StartProblem.
 */
export function parseSeedWords(words: readonly string[]): SeedWords {
  const [first, second, ...rest] = words;
  if (first === undefined) return { does: "load" };
  if (first === "--persons" && rest.length === 0) {
    const size = parsePersons(second ?? "");
    if ("refusal" in size) throw new StartProblem(size.refusal);
    return { does: "cohort", persons: size.persons };
  }
  if (second === undefined && first === "--remove") return { does: "remove" };
  if (second === undefined && first === "--restore") return { does: "restore" };
  throw new StartProblem(
    `npm run seed does not understand "${words.join(" ")}": it takes --remove or --restore, for the constructed layer, or --persons with a number`,
  );
}
