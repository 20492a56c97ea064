import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import type { DossierSection } from "../../api/dossier.documents.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { DossierLinks } from "../../ui/dossier-links.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  BorneOut,
  WitnessCount,
  witnessesOf,
} from "../../ui/witness-count.tsx";
import type { Entry } from "../inspect/entries.ts";
import { EntryLines } from "../inspect/entry-lines.tsx";
import inspect from "../inspect/inspect.module.css";
import { NotKnownLines } from "../inspect/not-known-lines.tsx";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./dossier.module.css";
import type { ShownDossier } from "./dossier-page.tsx";

type Passage = DossierSection["passages"][number];

const entryOf = ({
  grade,
  claims,
}: Passage): readonly Entry<Passage["claims"][number]>[] =>
  grade === null
    ? claims.map((statement) => ({ kind: "single", statement }))
    : [{ kind: "rivals", statements: claims, isCertain: grade === "CERTAIN" }];

/** Every rule in words, but that claims exclude each other, which the group says itself. */
const ruleWords = (
  { rules }: Pick<Passage, "rules">,
  t: TFunction,
): readonly string[] =>
  rules
    .filter((rule) => rule !== "RIVALS")
    .map((rule) => t(`contradictions.rule.${rule}`));

const passageOf = (
  passages: readonly Passage[],
  claim: { readonly id: string } | undefined,
): Passage | undefined =>
  passages.find(({ claims }) => claims.some(({ id }) => id === claim?.id));

function ClaimNote({
  claim: { witnesses },
  passage,
}: {
  readonly claim: Passage["claims"][number];
  readonly passage: Passage | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      {passage?.isReconciled === true && <p>{t("rivals.reconciled")}</p>}
      {
        // One is the claim's own source, which stands beside it.
        witnesses > 1 && <BorneOut witnesses={witnesses} />
      }
    </>
  );
}

function RivalsNote({
  claims,
  passage,
}: {
  readonly claims: readonly Passage["claims"][number][];
  readonly passage: Passage | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      {passage === undefined ? "" : ruleWords(passage, t).join(", ")}{" "}
      {claims.length > 1 && (
        <WitnessCount count={witnessesOf(claims)} claims={claims.length} />
      )}
    </>
  );
}

/** A dossier as its file tells it: reading, coverage and data version first, then the claims, then what is not known. */
export function DossierView({
  subject,
  note,
  owner,
  dossier,
  known,
}: ShownDossier) {
  const { t } = useTranslation();
  const printed = usePrintedReading();
  const { coverage, revision, sections, omitted } = dossier;
  useShownCoverage(coverage);
  return (
    <article data-dossier-of={subject.id}>
      <PageTitle
        title={t("dossier.title", { name: subject.displayName })}
        note={
          <>
            {note} <ConstructedBadge constructed={subject.constructed} />
          </>
        }
        actions={<EntityLink id={owner} name={t("route.toCard")} />}
      />
      <dl className={styles["front"]}>
        <dt>{t("dossier.reading")}</dt>
        <dd>{printed}</dd>
        <dt>{t("dossier.coverage")}</dt>
        <dd>
          <CoverageLine coverage={coverage} />
        </dd>
        <dt>{t("dossier.version")}</dt>
        <dd>{revision}</dd>
      </dl>
      <DossierLinks id={subject.id} canOpen={false} />
      <p className="kt-note">
        <Glossed>{t("dossier.lead")}</Glossed>
      </p>
      {omitted.map(({ what, count }) => (
        <p key={what} className="kt-note">
          <Glossed>{t("dossier.more", { count })}</Glossed>
        </p>
      ))}
      {sections.length === 0 && (
        <p>
          <Glossed>{t("card.noClaims")}</Glossed>
        </p>
      )}
      {sections.map(({ key, title, passages }) => (
        <section key={key} className={inspect["section"]} data-section={key}>
          <h2>{title}</h2>
          <EntryLines
            entries={passages.flatMap(entryOf)}
            owner={owner}
            noteOf={(claim) => (
              <ClaimNote claim={claim} passage={passageOf(passages, claim)} />
            )}
            noteOfRivals={(claims) => (
              <RivalsNote
                claims={claims}
                passage={passageOf(passages, claims[0])}
              />
            )}
          />
        </section>
      ))}
      <section className={`${inspect["section"]} ${inspect["block"]}`}>
        <h2>
          <Glossed>{t("card.unknown")}</Glossed>
        </h2>
        {known === undefined ? (
          <p className="kt-note" role="status">
            <Glossed>{t("states.loading")}</Glossed>
          </p>
        ) : (
          <NotKnownLines known={known} />
        )}
      </section>
    </article>
  );
}
