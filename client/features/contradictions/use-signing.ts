import { useState } from "react";

import type { Credence } from "../../url/reading-codes.ts";
import { rememberedSignature, rememberSignature } from "./signature.ts";

/** What every signed judgement has: how sure, why, by whom. The name is remembered when it is `signed`. */
export function useSigning() {
  const [credence, setCredence] = useState<Credence>();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(rememberedSignature);
  return {
    credence,
    setCredence,
    reason,
    setReason,
    by,
    setBy,
    /** The part of an input that says so. */
    signed: () => {
      rememberSignature(by);
      return { by, reason, ...(credence === undefined ? {} : { credence }) };
    },
  };
}

export type Signing = ReturnType<typeof useSigning>;
