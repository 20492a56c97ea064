/** Whether a claim involves somebody. */
export const involves = (
  {
    participants,
  }: {
    readonly participants: readonly {
      readonly involved: { readonly id: string };
    }[];
  },
  id: string,
): boolean => participants.some(({ involved }) => involved.id === id);
