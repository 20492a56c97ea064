import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Study } from "../../api/case-study.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { CitationLinks } from "../../ui/citation-links.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { OpenAsNetwork } from "../../ui/open-as-network.tsx";
import { linkOf } from "../../url/saved-view-address.ts";
import styles from "./study.module.css";

/** What a study gathers beside its text: people, bodies, sources, saved views, and addresses that it keeps. */
export function Collection({
  study: { id, until, gathers, savedViews, views },
}: {
  readonly study: Study;
}) {
  const { t } = useTranslation();
  if (gathers.length + savedViews.length + views.length === 0) return null;
  const people = gathers.filter(({ __typename }) => __typename === "Person");
  const sources = gathers.filter(({ __typename }) => __typename === "Source");
  return (
    <section className={`${styles["reader"]} ${styles["notes"]}`}>
      <h2>
        <Glossed>{t("studies.collection")}</Glossed>
      </h2>
      {people.length > 0 && until === null && (
        <OfThesePeople id={id} people={people.map((person) => person.id)} />
      )}
      <CitationLinks ids={sources.map((source) => source.id)} />
      <ul>
        {gathers.map(({ id: gathered, displayName }) => (
          <li key={gathered} data-gathered={gathered}>
            <EntityLink id={gathered} name={displayName} />
          </li>
        ))}
        {savedViews.map(({ id: view, name, opensAt }) => (
          <li key={view} data-gathered={view}>
            <Link {...linkOf(opensAt)}>{name}</Link>
          </li>
        ))}
        {views.map(({ title, address }) => (
          <li key={address}>
            <Link {...linkOf(address)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The people of a collection as a set by which other pages are chosen. */
function OfThesePeople({
  id,
  people,
}: {
  readonly id: string;
  readonly people: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <p data-collection={id}>
      {t("studies.ofThesePeople", { count: people.length })}{" "}
      <Link to="/" search={{ kind: "people", where: `collection:${id}` }}>
        {t("studies.asPeople")}
      </Link>
      {" · "}
      <Link to="/trajectories" search={{ collection: id }}>
        {t("pages.trajectories")}
      </Link>
      {" · "}
      <Link to="/map" search={{ move: "found", collection: id }}>
        {t("views.page.MAP")}
      </Link>
      {" · "}
      <Link to="/gaps" search={{ within: id }}>
        {t("pages.gaps")}
      </Link>
      {" · "}
      <Link to="/contradictions" search={{ of: id }}>
        {t("pages.contradictions")}
      </Link>
      {" · "}
      <Link
        to="/verification/$"
        params={{ _splat: "" }}
        search={{ collection: id }}
      >
        {t("route.cases")}
      </Link>
      {" · "}
      <Link to="/verification/cohort" search={{ collection: id }}>
        {t("cohort.title")}
      </Link>
      {" · "}
      <Link
        to="/testimony/$"
        params={{ _splat: "" }}
        search={{ collection: id }}
      >
        {t("testimony.open")}
      </Link>
      {" · "}
      <Link to="/questions" search={{ collection: id }}>
        {t("pages.questions")}
      </Link>
      {" · "}
      <OpenAsNetwork ids={people} />
    </p>
  );
}
