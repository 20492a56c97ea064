import type { Question } from "../question.ts";
import { sameConduct } from "./q01-same-conduct.ts";
import { speakers } from "./q02-speakers.ts";
import { knownFates } from "./q03-fates.ts";
import { daysUnder } from "./q04-days.ts";
import { whoJudged } from "./q05-deciders.ts";
import { cardFates } from "./q06-card.ts";
import { workUnder } from "./q07-work.ts";
import { oneLife } from "./q08-documents.ts";
import { threeNetworks } from "./q09-networks.ts";
import { unknown } from "./q10-unknown.ts";
import { adygea } from "./q11-adygea.ts";
import { women } from "./q12-women.ts";
import { reasons } from "./q13-reasons.ts";
import { proofs } from "./q14-proof.ts";
import { formulae } from "./q15-formulae.ts";
import { whatCameAfter } from "./q16-after.ts";

/** The sixteen questions, by number. */
export const questions: readonly Question[] = [
  sameConduct,
  speakers,
  knownFates,
  daysUnder,
  whoJudged,
  cardFates,
  workUnder,
  oneLife,
  threeNetworks,
  unknown,
  adygea,
  women,
  reasons,
  proofs,
  formulae,
  whatCameAfter,
];
