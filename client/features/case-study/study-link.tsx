import type { StudyEdition } from "../../../shared/study/edition.ts";
import { EntityLink } from "../../ui/entity-link.tsx";

/** A link to a card; plain words where names are hidden, since the card has them. */
export function StudyLink({
  edition: { displayNames },
  id,
  name,
}: {
  readonly edition: Pick<StudyEdition, "displayNames">;
  readonly id: string;
  readonly name: string;
}) {
  return displayNames === "FULL" ? (
    <EntityLink id={id} name={name} />
  ) : (
    <span>{name}</span>
  );
}
