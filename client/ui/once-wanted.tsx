import { type ReactNode, Suspense, useState } from "react";

/** A part of the page whose script comes when it is wanted first; then it stays, so that it can close by itself. */
export function OnceWanted({
  isWanted,
  children,
}: {
  readonly isWanted: boolean;
  readonly children: ReactNode;
}) {
  const [was, setWas] = useState(false);
  if (isWanted && !was) setWas(true);
  return was && <Suspense>{children}</Suspense>;
}
