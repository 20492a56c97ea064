import { LRUCache } from "lru-cache";

/** An answer as it went out. */
export type KeptAnswer = {
  /** The operation's name, for the log. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** What is kept for a question. */
type Looked =
  | { readonly kind: "kept"; readonly answer: KeptAnswer }
  | { readonly kind: "none"; readonly version: string | undefined };

/** Answers that are given again as long as nothing was written to the store. */
export type KeptAnswers = {
  /**
   * The answer to this question, when it is the one that the store would give now; else the version of the store to keep an answer under, which is
   * asked for before the answer is worked out, and undefined for a question that is new.
   */
  look(question: string): Promise<Looked>;
  keep(question: string, version: string, answer: KeptAnswer): void;
};

const mebibyte = 1024 * 1024;

/** Bytes of all answers and their questions, of one answer, and how many questions are remembered that were put once. */
const size = {
  all: 48 * mebibyte,
  one: 2 * mebibyte,
  questions: 5_000,
} as const;

/**
 * One journey at a time, and whoever comes while it is under way waits for the next: what is told was asked for after one came, so it is never older
 * than the question.
 */
const sharing = (ask: () => Promise<string>): (() => Promise<string>) => {
  let running: Promise<string> | undefined;
  let next: Promise<string> | undefined;
  const start = (): Promise<string> => {
    const asked = ask().finally(() => {
      running = undefined;
    });
    running = asked;
    return asked;
  };
  return () => {
    if (running === undefined) return start();
    const begin = (): Promise<string> => {
      next = undefined;
      return start();
    };
    next ??= running.then(begin, begin);
    return next;
  };
};

/**
 * Keeps answers in memory. An answer is given again only when the store's version, asked for after the question came, is the one that it had before
 * the answer was worked out: so no edit is ever missed, whichever process made it. A question that comes for the first time costs nothing.
 * @param versionOf what changes with every write to the store
 */
export const makeKeptAnswers = (
  versionOf: () => Promise<string>,
): KeptAnswers => {
  const answers = new LRUCache<
    string,
    { readonly version: string; readonly answer: KeptAnswer }
  >({
    maxSize: size.all,
    maxEntrySize: size.one,
    sizeCalculation: ({ answer }, question) =>
      answer.body.byteLength + 2 * question.length + 500,
  });
  const put = new LRUCache<string, true>({ max: size.questions });
  const current = sharing(versionOf);
  return {
    look: async (question) => {
      const isNew = put.get(question) === undefined;
      put.set(question, true);
      if (isNew) return { kind: "none", version: undefined };
      const version = await current();
      const kept = answers.get(question);
      return kept?.version === version
        ? { kind: "kept", answer: kept.answer }
        : { kind: "none", version };
    },
    keep: (question, version, answer) => {
      answers.set(question, { version, answer });
    },
  };
};
