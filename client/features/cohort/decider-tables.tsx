import { useTranslation } from "react-i18next";

import type {
  CohortBody,
  CohortDecider,
  CohortJudgedOwn,
} from "../../api/cohort-parts.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import styles from "./cohort.module.css";
import { ClaimsLink } from "./opened-claims.tsx";
import { TableFrame } from "./table-frame.tsx";

/** Who is attested where a body decided, and on whom of their own they sat. */
export function BodyTable({
  body: { body, deciders, decisions, attested, beside },
  judgedOwn,
}: {
  readonly body: CohortBody;
  readonly judgedOwn: readonly CohortJudgedOwn[];
}) {
  const { t } = useTranslation();
  return (
    <section className={styles["body"]} data-deciders={body.id}>
      <h2>
        <EntityLink id={body.id} name={body.displayName} />
      </h2>
      <p className="kt-note">
        <Glossed>
          {t("cohort.attestedOf", { count: attested, of: decisions })}
        </Glossed>
      </p>
      <TableFrame>
        <table className={styles["table"]}>
          <caption>{t("cohort.sat")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("cohort.who")}</th>
              <th scope="col" className={styles["number"]}>
                {t("cohort.sessions")}
              </th>
              <th scope="col" className={styles["number"]}>
                {t("cohort.bodyHead.decisions")}
              </th>
              <th scope="col">{t("cohort.hadStayed")}</th>
              <th scope="col">{t("cohort.ownCase")}</th>
            </tr>
          </thead>
          <tbody>
            {deciders.map((decider) => (
              <Row key={decider.person.id} decider={decider} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Beside people={beside} />
      <Near lines={judgedOwn} />
    </section>
  );
}

/** Who was there and decided nothing. */
function Beside({ people }: { readonly people: CohortBody["beside"] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <>
      <p className="kt-note">{t("cohort.beside")}</p>
      <ul data-beside>
        {people.map(({ person, as, sessions }) => (
          <li key={`${person.id} ${as.code}`}>
            <EntityLink id={person.id} name={person.displayName} /> · {as.label}{" "}
            <span className="kt-note">
              {t("cohort.atSessions", { count: sessions })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ decider }: { readonly decider: CohortDecider }) {
  const { t } = useTranslation();
  const { person, chaired, stays, underCheck, ownOutcomes, onThemselves } =
    decider;
  return (
    <tr data-decider={person.id} data-stayed={decider.stayed}>
      <th scope="row">
        <EntityLink id={person.id} name={person.displayName} />
      </th>
      <td className={styles["number"]}>
        {decider.sessions}
        {chaired > 0 && (
          <span className="kt-note">
            {" "}
            {t("cohort.chaired", { count: chaired })}
          </span>
        )}
      </td>
      <td className={styles["number"]}>{decider.decisions}</td>
      <td>
        {stays.length === 0 ? (
          <span className="kt-note">{t("cohort.notTold")}</span>
        ) : (
          <>
            {stays.map(({ label }) => label).join("; ")}{" "}
            <span className="kt-note">
              <ClaimsLink claims={decider.stayClaims} />
            </span>
          </>
        )}
      </td>
      <td>
        {underCheck > 0 && (
          <>{t("cohort.undecided", { count: underCheck })} · </>
        )}
        {ownOutcomes.length === 0 ? (
          <span className="kt-note">{t("cohort.noOwn")}</span>
        ) : (
          <>
            {ownOutcomes.map(({ label }) => label).join("; ")}{" "}
            <span className="kt-note">
              <ClaimsLink claims={decider.ownClaims} />
            </span>
          </>
        )}
        {onThemselves > 0 && (
          <span className="kt-note">
            {" "}
            · {t("cohort.onThemselves", { count: onThemselves })}
          </span>
        )}
      </td>
    </tr>
  );
}

function Near({ lines }: { readonly lines: readonly CohortJudgedOwn[] }) {
  const { t } = useTranslation();
  if (lines.length === 0)
    return (
      <p>
        <Glossed>{t("cohort.noNear")}</Glossed>
      </p>
    );
  return (
    <TableFrame>
      <table className={styles["table"]} data-near>
        <caption>{t("cohort.near")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("cohort.who")}</th>
            <th scope="col">{t("cohort.shares")}</th>
            <th scope="col">{t("cohort.onWhom")}</th>
            <th scope="col" className={styles["number"]}>
              {t("cohort.atOnce")}
            </th>
            <th scope="col">{t("cohort.claims")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr
              key={`${line.judge.id} ${line.tie} ${line.shared?.id ?? ""}`}
              data-tie={line.tie}
            >
              <th scope="row">
                <EntityLink id={line.judge.id} name={line.judge.displayName} />
              </th>
              <td>
                {t(`cohort.tie.${line.tie}`)}
                {line.shared !== null && (
                  <>
                    {": "}
                    <EntityLink
                      id={line.shared.id}
                      name={line.shared.displayName}
                    />
                  </>
                )}
              </td>
              <td>
                <details>
                  <summary>
                    {t("cohort.persons", { count: line.persons.length })}
                  </summary>
                  <ul className={styles["list"]}>
                    {line.persons.map(({ id, displayName }) => (
                      <li key={id}>
                        <EntityLink id={id} name={displayName} />
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
              <td className={styles["number"]}>{line.together}</td>
              <td>
                <ClaimsLink claims={line.claims} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
