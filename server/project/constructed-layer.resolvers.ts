import { removeConstructed, restoreConstructed } from "../../seed/load.ts";
import { WriteRefused } from "../history/refusal.ts";
import { acceptOperation, type WriteContext } from "../history/write-input.ts";
import { storeRevision } from "./project.cypher.ts";

type Input = { readonly present: boolean };

const nobody = (): void => undefined;

/** The layer as it is now. */
const layerNow = async (
  { database, onRun }: WriteContext,
  present: boolean,
) => {
  const [row] = await database.read(storeRevision, {}, { onRun });
  return {
    __typename: "ConstructedLayer",
    present,
    revision: Number(row?.["revision"]),
  };
};

/** Taking the constructed layer out and bringing it back: one after the other, since each takes many transactions. */
export const layerResolvers = () => {
  let before: Promise<unknown> = Promise.resolve();
  const change = async (input: Input, context: WriteContext) => {
    try {
      acceptOperation(context, "setConstructedLayer", input, false);
    } catch (error) {
      if (error instanceof WriteRefused) return error.refusal;
      throw error;
    }
    const set = input.present ? restoreConstructed : removeConstructed;
    await set(context.database, { log: nobody, clock: context.clock });
    return layerNow(context, input.present);
  };
  return {
    Mutation: {
      setConstructedLayer: (
        _source: unknown,
        { input }: { readonly input: Input },
        context: WriteContext,
      ) => {
        const mine = before.then(() => change(input, context));
        // Whoever comes next does not mind how this one ends.
        before = mine.catch(nobody);
        return mine;
      },
    },
  };
};
