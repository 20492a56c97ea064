import { positionKeys } from "../database/property-keys.ts";
import { idPrefixes } from "../database/vocabulary.ts";
import { declarations } from "../factoid/kinds/declarations.ts";

/**
 * One rule that Community cannot hold by a constraint.
 * `text` is Cypher that returns `subject` (the id of what breaks the rule) and `message` (the value and why it is wrong), one row a breach.
 */
export type IntegrityRule = { readonly name: string; readonly text: string };

/** What the rules compare with: the vocabulary and the project's declarations. */
export const integrityParameters = {
  prefixes: idPrefixes,
  positionKeys: [...positionKeys],
  kinds: Object.fromEntries(
    declarations.kinds.map(({ code, roles, values }) => [
      code,
      {
        required: roles
          .filter(({ required }) => required)
          .map(({ role }) => role),
        roles: Object.fromEntries(
          roles.map(({ role, kinds }) => [role, [...kinds]]),
        ),
        values: values.map((value) => value.code),
      },
    ]),
  ),
};
