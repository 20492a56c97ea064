/** A reason why Kartoteka cannot start that its user can mend: printed without a stack, with what to do about it. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";

  constructor(
    what: string,
    readonly remedy?: string,
  ) {
    super(remedy === undefined ? what : `${what}\n${remedy}`);
  }
}
