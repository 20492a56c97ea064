import { connection, type Listing } from "./connection.ts";
import { emitAnyOf } from "./emit.ts";
import { maybeLate } from "./late-value.ts";
import { type Frame, type RootMapping, takingLate } from "./mapping.ts";

/** A look-up by id: what follows MATCH for a row `to`, given the parameter of the id. */
export type LookUp = {
  readonly match: (to: string, id: string) => string;
  readonly targets: readonly string[];
  /** When several rows have the id (versions of a claim): which is meant. */
  readonly orderBy?: (to: string) => string;
};

const nobody = "";

/** One thing by the argument `id`; null when there is none. */
export const rootBy = ({ match, targets, orderBy }: LookUp): RootMapping =>
  takingLate(["id"], (plan, selected) => {
    const self = plan.variable("n");
    const frame: Frame = {
      plan,
      lens: plan.lens(selected.args["reading"]),
      vars: { self },
    };
    const piece = emitAnyOf(frame, targets, selected);
    const result = plan.variable("r");
    const order = orderBy === undefined ? "" : ` ORDER BY ${orderBy(self)}`;
    const text = [
      "CALL () {",
      `MATCH ${match(self, plan.parameter(maybeLate(selected.args["id"])))}`,
      `WITH ${self}${order} LIMIT 1`,
      ...piece.calls,
      `RETURN collect(${piece.expression}) AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: `${result}[0]`,
      shape: (raw) => piece.shape(raw ?? null),
    };
  });

/** One thing of a label by id. */
export const rootById = (
  label: string,
  targets: readonly string[],
  orderBy?: (to: string) => string,
): RootMapping =>
  rootBy({
    match: (to, id) => `(${to}:${label} {id: ${id}})`,
    targets,
    ...(orderBy === undefined ? {} : { orderBy }),
  });

/** A list of things with cursors. */
export const rootList =
  (listing: Listing): RootMapping =>
  (plan, selected) =>
    connection(listing)(
      {
        plan,
        lens: plan.lens(selected.args["reading"]),
        vars: { self: nobody },
      },
      selected,
    );
