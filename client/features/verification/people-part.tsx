import type { RivalledStatement } from "../../api/fragments.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./route.module.css";

/** The leaves that a list of claims rests on, each once. */
const leavesOf = (claims: readonly RivalledStatement[]) => [
  ...new Map(
    claims.map((claim) => [`${claim.source.id} ${claim.leaf ?? ""}`, claim]),
  ).values(),
];

/** People with what each did, and the leaves that say so; nothing when there are none. */
export function PeoplePart({
  title,
  claims,
  documents,
}: {
  readonly title: string;
  /** Ids of the documents that the step names at its head. */
  readonly documents: readonly string[];
  readonly claims: readonly RivalledStatement[];
}) {
  if (claims.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={styles["people"]}>
          {claims.map((claim) => (
            <li key={claim.id} data-claim={claim.id}>
              <Named claim={claim} />
              {claim.value !== null && ` (${claim.value.label})`}
            </li>
          ))}
        </ul>
        <span className="kt-note">
          {leavesOf(claims).map(({ id, source, leaf }) => (
            <span key={id} className={styles["leaf"]}>
              <SourceLink
                source={source}
                leaf={leaf}
                isSame={documents.includes(source.id)}
              />
            </span>
          ))}
        </span>
      </dd>
    </>
  );
}

const Named = ({
  claim: { subject, statement },
}: {
  readonly claim: RivalledStatement;
}) =>
  subject === null ? (
    <>{statement}</>
  ) : (
    <EntityLink id={subject.id} name={subject.displayName} />
  );
