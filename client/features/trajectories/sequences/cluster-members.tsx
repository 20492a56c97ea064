import { useTranslation } from "react-i18next";

import type { LifeCluster } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { PeopleSheet } from "../people-list.tsx";

/** Below this, a life is nearer to another cluster than to its own. */
const misplaced = 0;

/** Who is in a cluster, those nearest to the medoid first, each with how well it fits. */
export function ClusterMembers({
  cluster,
  onClose,
}: {
  readonly cluster: LifeCluster;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { two } = useNumbers();
  const { number, persons, members } = cluster;
  return (
    <PeopleSheet title={t("sequences.membersOf", { number })} onClose={onClose}>
      <p className="kt-note">
        {t("lives.people", { count: persons })} · {t("sequences.membersNote")}
      </p>
      <ol data-people={persons}>
        {members.map(({ person, silhouette, toMedoid }) => (
          <li key={person.id}>
            <EntityLink id={person.id} name={person.displayName} />
            <span className="kt-note">
              {" "}
              {two(toMedoid)} · {t("sequences.silhouette")} {two(silhouette)}
              {silhouette < misplaced && ` · ${t("sequences.nearerElsewhere")}`}
            </span>
          </li>
        ))}
      </ol>
      {persons > members.length && (
        <p className="kt-note">
          <Glossed>
            {t("lives.morePeople", { count: persons - members.length })}
          </Glossed>
        </p>
      )}
    </PeopleSheet>
  );
}
