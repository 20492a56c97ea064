import type { Effort } from "./compare.ts";
import { type ServerKind, type Started, startServer } from "./servers.ts";
import { openStore, type Store } from "./store.ts";

/** What rows are measured on: one store, and servers over it that are started when the first row asks for them. */
export type Ground = {
  readonly persons: number;
  readonly store: Store;
  readonly effort: Effort;
  /** A server in a process of its own; the same one for all rows that ask for its kind. */
  readonly server: (kind: ServerKind) => Promise<Started>;
  /** Another one, which has answered nothing yet; stopped with the rest. */
  readonly freshServer: (kind: ServerKind) => Promise<Started>;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
};

/** Lays the ground; `leave` stops everything that was started, also half-way. */
export async function layGround(
  { persons, effort }: Pick<Ground, "persons" | "effort">,
  say: (line: string) => void,
): Promise<{ readonly ground: Ground; readonly leave: () => Promise<void> }> {
  const store = await openStore(persons, say);
  const started: Started[] = [];
  const known = new Map<ServerKind, Promise<Started>>();
  const freshServer = async (kind: ServerKind): Promise<Started> => {
    const server = await startServer(kind, store.access);
    started.push(server);
    return server;
  };
  const server = (kind: ServerKind): Promise<Started> => {
    const before = known.get(kind) ?? freshServer(kind);
    known.set(kind, before);
    return before;
  };
  let left: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    await Promise.all(started.map(({ stop }) => stop()));
    await store.stop();
  };
  return {
    ground: { persons: store.persons, store, effort, server, freshServer, say },
    leave: () => (left ??= leave()),
  };
}
