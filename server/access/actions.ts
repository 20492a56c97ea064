/** Every action that changes the store, who may do it and where. A mutation missing here fails the tests. */
export const actions = {
  createFactoid: { subject: "Factoid", onLoopbackOnly: true },
  correctFactoid: { subject: "Factoid", onLoopbackOnly: true },
  retractFactoid: { subject: "Factoid", onLoopbackOnly: true },
  restoreFactoid: { subject: "Factoid", onLoopbackOnly: true },
  createInterpretation: { subject: "Interpretation", onLoopbackOnly: true },
  correctInterpretation: { subject: "Interpretation", onLoopbackOnly: true },
  retractInterpretation: { subject: "Interpretation", onLoopbackOnly: true },
  createCaseStudy: { subject: "CaseStudy", onLoopbackOnly: true },
  reviseCaseStudy: { subject: "CaseStudy", onLoopbackOnly: true },
  retractCaseStudy: { subject: "CaseStudy", onLoopbackOnly: true },
  createSavedView: { subject: "SavedView", onLoopbackOnly: true },
  reviseSavedView: { subject: "SavedView", onLoopbackOnly: true },
  renameSavedView: { subject: "SavedView", onLoopbackOnly: true },
  retractSavedView: { subject: "SavedView", onLoopbackOnly: true },
  restoreSavedView: { subject: "SavedView", onLoopbackOnly: true },
  liftRestriction: { subject: "Source", onLoopbackOnly: true },
  renewRestriction: { subject: "Source", onLoopbackOnly: true },
  setConstructedLayer: { subject: "SeedLayer", onLoopbackOnly: true },
} as const;

export type Action = keyof typeof actions;

type Rule = { readonly subject: string; readonly onLoopbackOnly: boolean };

const rules: Readonly<Record<Action, Rule>> = actions;

/** Where Kartoteka runs, as far as actions care. */
export type Place = { readonly readOnly: boolean };

/** Why an action may not be done here, in words; undefined when it may. There are no accounts yet: whoever sits at the machine may write, nobody from afar may. */
export const whyNot = (action: Action, place: Place): string | undefined =>
  rules[action].onLoopbackOnly && place.readOnly
    ? `${action}: this Kartoteka listens on a host other people can reach, where it is read-only. Set HOST=127.0.0.1 to write.`
    : undefined;
