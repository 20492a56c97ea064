import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isWholeDay = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return false;
  if (month === 2 && day === 29)
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (days[month - 1] ?? 0);
};

const stringScalar = (
  name: string,
  rule: string,
  holds: (value: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && holds(value)) return value;
    throw new GraphQLError(`${name}: ${JSON.stringify(value)} is not ${rule}`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) =>
      parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** Resolvers of the schema's scalars; what goes in is checked at the border. */
export const scalars = {
  IsoDate: stringScalar(
    "IsoDate",
    "a whole day written YYYY-MM-DD",
    isWholeDay,
  ),
  Edtf: stringScalar(
    "Edtf",
    "an EDTF string of 1 to 200 characters",
    (value) => value.length > 0 && value.length <= 200,
  ),
  DateTime: stringScalar("DateTime", "an instant of ISO 8601 in UTC", (value) =>
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value),
  ),
  Url: stringScalar(
    "Url",
    "an absolute http or https address",
    (value) => URL.canParse(value) && /^https?:/.test(value),
  ),
};
