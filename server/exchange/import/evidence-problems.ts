/** One fault of a batch: which record, which value, against which rule. */
export type EvidenceProblem = {
  readonly subject: string;
  readonly value: string;
  readonly rule: string;
};

const shown = 20;

/** One fault as a line to read. */
const problemLine = ({ subject, value, rule }: EvidenceProblem): string =>
  `${subject}: ${value}: ${rule}`;

/** A batch that cannot be kept: all its faults. Nothing of it was written. */
export class EvidenceProblems extends Error {
  readonly problems: readonly EvidenceProblem[];

  constructor(problems: readonly EvidenceProblem[]) {
    const more = problems.length - shown;
    super(
      [
        `The batch was refused, nothing was written (faults: ${problems.length})`,
        ...problems.slice(0, shown).map(problemLine),
        ...(more > 0 ? [`… and ${more} more`] : []),
      ].join("\n"),
    );
    this.name = "EvidenceProblems";
    this.problems = problems;
  }
}
