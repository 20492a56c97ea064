import { useTranslation } from "react-i18next";

import { countWitnesses } from "../../shared/readings/witnesses.ts";
import type { WitnessedStatement } from "../api/statements.documents.ts";

/** How many independent witnesses there are; nothing where there is one claim, which its own source shows. */
export function WitnessCount({
  count,
  claims,
}: {
  readonly count: number;
  readonly claims: number;
}) {
  const { t } = useTranslation();
  return claims < 2 ? null : (
    <span data-witnesses={count} title={t("witnesses.rule")}>
      {t("coverage.witnesses", { count })}
    </span>
  );
}

/** How many independent witnesses say what a claim says. */
export function BorneOut({ witnesses }: { readonly witnesses: number }) {
  const { t } = useTranslation();
  return (
    <span data-borne-out={witnesses} title={t("witnesses.rule")}>
      {t("witnesses.sayTheSame", { count: witnesses })}
    </span>
  );
}

/** How many independent witnesses the sources of some claims are. */
export const witnessesOf = (
  claims: readonly Pick<WitnessedStatement, "paper">[],
): number =>
  countWitnesses(
    claims.map(({ paper }) => paper.id),
    claims.flatMap(({ paper }) =>
      paper.dependsOn.map((older): readonly [string, string] => [
        paper.id,
        older,
      ]),
    ),
  );
