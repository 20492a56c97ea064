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
import { useReading } from "../../url/use-reading.ts";
import type { Entry } from "../inspect/entries.ts";
import { EntryLines } from "../inspect/entry-lines.tsx";
import inspect from "../inspect/inspect.module.css";
import { NotKnownLines } from "../inspect/not-known-lines.tsx";
import { readingWords } from "../reading/reading-words.ts";
import styles from "./dossier.module.css";
import type { ShownDossier } from "./dossier-page.tsx";

type Passage = DossierSection["passages"][number];

const entryOf = ({
  grade,
  claims,
}: Passage): readonly Entry<Passage["claims"][number]>[] => {
  const [only] = claims;
  if (grade !== null)
    return [
      { kind: "rivals", statements: claims, isCertain: grade === "CERTAIN" },
    ];
  return only === undefined ? [] : [{ kind: "single", statement: only }];
};

/** A dossier as its file tells it: reading, coverage and data version first, then the claims, then what is not known. */
export function DossierView({
  subject,
  note,
  owner,
  dossier,
  known,
}: ShownDossier) {
  const { t } = useTranslation();
  const { reading } = useReading();
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
        <dd>{readingWords(reading, t) ?? t("reading.all")}</dd>
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
            noteOf={({ witnesses }) =>
              // One is the claim's own source, which stands beside it.
              witnesses > 1 && <BorneOut witnesses={witnesses} />
            }
            noteOfRivals={(claims) =>
              claims.length < 2 ? undefined : (
                <WitnessCount
                  count={witnessesOf(claims)}
                  claims={claims.length}
                />
              )
            }
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
