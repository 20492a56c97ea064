import { z } from "zod";

import {
  maybeText,
  namedFields,
  writtenFormInput,
} from "../database/record.ts";

/** One written form of a person's name, with the parts that the source shows. An initial is a part too. */
const personNameInput = writtenFormInput.extend({
  family: maybeText,
  given: maybeText,
  patronymic: maybeText,
});

/**
 * A person as the evidence layer keeps them: identity alone. Whatever is known of them is a factoid.
 * `name` is how we show them; `forms` are how sources write them.
 */
export const personInput = z.strictObject({
  ...namedFields("Person"),
  forms: z.array(personNameInput).readonly().default([]),
});
