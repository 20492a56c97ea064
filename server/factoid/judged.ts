import { refuseProblem } from "../history/refusal.ts";

/** Verdicts on the charge in a step or procedure: a historian's, never computed. */
const chargeVerdicts = [
  "CHARGE_SUPPORTED",
  "CHARGE_UNSUPPORTED",
  "CHARGE_UNDETERMINED",
];

/** What is to be judged, as an input names it. */
export type JudgedInput = {
  readonly factoid?: string | null;
  readonly about?: string | null;
};

/** What a judgement is of. */
export type Judged = {
  readonly label: "Factoid" | "CaseEvent" | "Procedure";
  readonly id: string;
};

const labelOfCase = (id: string): "CaseEvent" | "Procedure" | undefined => {
  if (id.startsWith("event/")) return "CaseEvent";
  return id.startsWith("procedure/") ? "Procedure" : undefined;
};

/** What a judgement that is kept is of, by its id. */
export const labelOfJudged = (id: string): Judged["label"] =>
  labelOfCase(id) ?? "Factoid";

/**
 * What an input asks to judge: one claim, or one step or procedure.
 * @throws WriteRefused
 */
export const acceptJudged = ({ factoid, about }: JudgedInput): Judged => {
  if (factoid && about)
    return refuseProblem(
      "about",
      about,
      "stands beside factoid: one judgement is of one thing",
    );
  if (factoid) return { label: "Factoid", id: factoid };
  if (!about)
    return refuseProblem(
      "factoid",
      null,
      "is missing: name a claim, or a step or procedure in about",
    );
  const label = labelOfCase(about);
  return label === undefined
    ? refuseProblem("about", about, "is neither a step nor a procedure")
    : { label, id: about };
};

/**
 * A verdict on a charge is of a step or procedure, every other one of a claim.
 * @throws WriteRefused
 */
export const refuseUnfit = (
  { label }: Pick<Judged, "label">,
  {
    verdict,
    against,
  }: { readonly verdict: string; readonly against?: unknown },
): void => {
  const isOfCharge = chargeVerdicts.includes(verdict);
  const isOfCase = label !== "Factoid";
  if (isOfCharge !== isOfCase)
    refuseProblem(
      "verdict",
      verdict,
      isOfCase
        ? `of a step or procedure is one of ${chargeVerdicts.join(", ")}`
        : "is of a step or procedure, not of a claim",
    );
  if (isOfCase && against)
    refuseProblem(
      "against",
      against,
      "has no place here: a charge has no rival claim",
    );
};
