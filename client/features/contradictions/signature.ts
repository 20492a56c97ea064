const key = "kartoteka.signature";

/** By what name the reader last signed in this browser; '' when never, or where nothing can be kept. */
export const rememberedSignature = (): string => {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};

/** Keeps the name for the next judgement. */
export const rememberSignature = (name: string): void => {
  try {
    localStorage.setItem(key, name);
  } catch {
    // A browser that keeps nothing asks again.
  }
};
