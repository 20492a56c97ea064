import { refuseProblem, WriteRefused } from "../history/refusal.ts";
import type { Outcome } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import { setLifting, standingRestriction } from "./restriction.cypher.ts";

const change = <T>(
  writer: Writer<T>,
  action: "liftRestriction" | "renewRestriction",
  id: string,
): Promise<Outcome<T>> =>
  write(
    writer,
    action,
    { needsReason: true },
    async ({ transaction }, { by, at, reason }) => {
      const [before] = await transaction.run(standingRestriction, { id });
      if (before === undefined)
        throw new WriteRefused({
          __typename: "NotFound",
          id,
          message: `There is no source ${id}`,
        });
      if (!before["until"]) refuseProblem("source", id, "has no restriction");
      const lifts = action === "liftRestriction";
      if (lifts === Boolean(before["liftedAt"]))
        refuseProblem(
          "source",
          id,
          lifts
            ? "has a restriction that was lifted already"
            : "has a restriction that is in force: nobody lifted it",
        );
      await transaction.run(setLifting, {
        id,
        ...(lifts ? { by, at, reason } : { by: null, at: null, reason: null }),
      });
      const [after] = await transaction.run(standingRestriction, { id });
      return {
        subjectId: id,
        before: before["restriction"],
        after: after?.["restriction"],
      };
    },
  );

/** Lifts the restriction of a source in the name of whoever signs, with the reason. */
export const liftRestriction = <T>(
  writer: Writer<T>,
  { source }: { readonly source: string },
): Promise<Outcome<T>> => change(writer, "liftRestriction", source);

/** Puts a lifted restriction in force again. */
export const renewRestriction = <T>(
  writer: Writer<T>,
  { source }: { readonly source: string },
): Promise<Outcome<T>> => change(writer, "renewRestriction", source);
