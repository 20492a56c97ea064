const key = "kartoteka-tour";

/** Whether the tour was taken or skipped in this browser; where nothing can be kept, it is not pressed upon anybody. */
export function wasTourSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Keeps that the tour was taken or skipped. */
export function keepTourSeen(): void {
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // Private windows may refuse: then it is not offered at all.
  }
}
