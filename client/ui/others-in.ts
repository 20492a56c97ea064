import type { Statement } from "../api/fragments.ts";

/** Somebody a claim involves, as its line names them. */
export type OtherInvolved = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly isProposed: boolean;
};

/** Everyone in a claim but the owner of the page, each once for a role; rejected identifications are not shown. */
export function othersIn(
  statement: Pick<Statement, "participants">,
  owner: string | undefined,
): readonly OtherInvolved[] {
  const others = new Map<string, OtherInvolved>();
  for (const {
    involved,
    role,
    status,
    nameInSource,
  } of statement.participants) {
    if (status === "REJECTED" || involved.id === owner) continue;
    others.set(`${role.code} ${involved.id}`, {
      id: involved.id,
      name: named(involved.displayName, nameInSource),
      role: role.label,
      isProposed: status === "PROPOSED",
    });
  }
  return [...others.values()];
}

const named = (name: string, inSource: string | null): string =>
  inSource === null || inSource === name ? name : `${name} («${inSource}»)`;
