import { Link } from "@tanstack/react-router";

import { entityParams, kindOfId } from "../url/entity-address.ts";

/** A link to the page of whoever or whatever an id names; plain words when there is no such page. */
export function EntityLink({
  id,
  name,
  isResult = false,
}: {
  readonly id: string;
  readonly name: string;
  /** A line of results, which the arrows walk. */
  readonly isResult?: boolean;
}) {
  if (kindOfId(id) === undefined) return <span>{name}</span>;
  return (
    <Link
      to="/$kind/$"
      params={entityParams(id)}
      {...(isResult ? { "data-result": "" } : {})}
    >
      {name}
    </Link>
  );
}
