import { EntityLink } from "../../ui/entity-link.tsx";

/** Cases by name. A re-registration is opened at its first procedure, whose id it has. */
export const CaseList = ({
  cases,
}: {
  readonly cases: readonly {
    readonly id: string;
    readonly displayName: string;
  }[];
}) => (
  <ul>
    {cases.map(({ id, displayName }) => (
      <li key={id}>
        <EntityLink id={id} name={displayName} />
      </li>
    ))}
  </ul>
);
