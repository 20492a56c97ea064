import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AsideBlock } from "./card-frame.tsx";
import { NotKnown, type ShownSilence } from "./not-known.tsx";
import { TieList } from "./tie-list.tsx";

/** Beside the claims about a body or a place: what is not known of it, and its people. */
export function PeopleAside({
  of: { silences, people },
  children,
}: {
  readonly of: {
    readonly silences: readonly ShownSilence[];
    readonly people: { readonly nodes: ComponentProps<typeof TieList>["ties"] };
  };
  /** What leads on from what is not known. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <NotKnown silences={silences}>{children}</NotKnown>
      <AsideBlock title={t("card.people")} isEmpty={people.nodes.length === 0}>
        <TieList ties={people.nodes} />
      </AsideBlock>
    </>
  );
}
