import { Glossed } from "../../glossary/glossed.tsx";
import { DossierLinks } from "../../ui/dossier-links.tsx";

/** What a page of procedures does not show, and the dossier that holds it. */
export const LeftOut = ({
  id,
  children,
}: {
  /** Of the person or the case. */
  readonly id: string;
  readonly children: string;
}) => (
  <div role="note" data-left-out>
    <p className="kt-note">
      <Glossed>{children}</Glossed>
    </p>
    <DossierLinks id={id} />
  </div>
);
