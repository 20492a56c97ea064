/** Lanczos' approximation of ln Γ(x) for x > 0 (g = 7, nine terms): 15 digits. */
const lanczos: readonly [number, ...number[]] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028,
  771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

const logGamma = (x: number): number => {
  const [first, ...rest] = lanczos;
  const sum = rest.reduce(
    (total, term, index) => total + term / (x + index),
    first,
  );
  const t = x + 6.5;
  return (
    0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
  );
};

const mostTerms = 1000;
const enough = 1e-15;

/** The lower part by its series: converges fast for x < a + 1. */
const lowerBySeries = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostTerms && term > sum * enough; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
};

/** The upper part by Lentz's continued fraction: converges fast for x > a + 1. */
const upperByFraction = (a: number, x: number): number => {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const step = -n * (n - a);
    b += 2;
    d = step * d + b;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = b + step / c;
    c = Math.abs(c) < tiny ? tiny : c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < enough) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a));
};

/**
 * How probable a value of the chi-square distribution at least this large is: the upper incomplete gamma function Q(df/2, x/2)
 * (Abramowitz and Stegun, 26.4.19; Press et al., Numerical Recipes, 6.2).
 * @param x not negative
 * @param degrees of freedom, from 1
 */
export const chanceOfChiSquare = (x: number, degrees: number): number => {
  const [a, half] = [degrees / 2, x / 2];
  if (half <= 0) return 1;
  return half < a + 1 ? 1 - lowerBySeries(a, half) : upperByFraction(a, half);
};
