const leastShare = 0.005;

/** Numbers and shares as a reader of a language writes them. */
export function numbersIn(language: string) {
  const written = (digits: number) =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, one, two] = [written(0), written(1), written(2)];
  const significant = new Intl.NumberFormat(language, {
    minimumSignificantDigits: 2,
    maximumSignificantDigits: 2,
  });
  const leastChance = new Intl.NumberFormat(language, {
    maximumFractionDigits: 4,
  });
  const percents = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return {
    whole: (value: number) => whole.format(value),
    one: (value: number) => one.format(value),
    two: (value: number) => two.format(value),
    /** A chance in two digits after its sign; what is smaller than one in ten thousand is told as such. */
    chance: (value: number) =>
      value < 0.0001
        ? `< ${leastChance.format(0.0001)}`
        : `= ${significant.format(value)}`,
    /** A share in whole percent; what is less than half a percent, and not nothing, says so. */
    percent: (share: number) =>
      share > 0 && share < leastShare
        ? `< ${percents.format(2 * leastShare)}`
        : percents.format(share),
  };
}

export type Numbers = ReturnType<typeof numbersIn>;
