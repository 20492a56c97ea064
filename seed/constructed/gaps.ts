import type { Filed } from "./archive.ts";
import type { Life } from "./lives.ts";
import { invented, type Piece } from "./records.ts";

/** What a statement of the check was asked for, and may leave unanswered. */
const questions = {
  reason: [
    "Почему не эвакуировался? В записке об этом ни слова",
    "Why no evacuation? The statement says nothing of it",
  ],
  work: [
    "На что жил при немцах? Записка не говорит",
    "What did they live on under the Germans? The statement does not say",
  ],
} as const;

/** The questions that a statement leaves open, of those that everybody was asked. */
export const gapsOf = (
  life: Life,
  paper: Filed,
  told: readonly string[],
): Piece => ({
  silences: (["reason", "work"] as const)
    .filter((what) => !told.includes(what) && life.number % 3 === 0)
    .map((what) => ({
      id: `silence/SYN-${life.code}-${what}`,
      question: invented(questions[what][0], questions[what][1]),
      source: paper.id,
      concerns: life.id,
      by: "Kartoteka",
    })),
});
