/** The normal deviate that one in forty is below. */
const X = -1.959963984540054;
/** Both tails together. */
const P = 0.05;

/**
 * The 97.5 % quantile of Student's t: how many standard errors make half an interval of 95 % around a mean.
 *
 * Source: G. W. Hill, Algorithm 396: Student's t-quantiles, Communications of the ACM 13 (1970) 619–620.
 *
 * @param df degrees of freedom, at least 1
 */
export function studentT(df: number): number {
  if (df === 1) return 1 / Math.tan((P * Math.PI) / 2);
  if (df === 2) return Math.sqrt(2 / (P * (2 - P)) - 2);
  const a = 1 / (df - 0.5);
  const b = 48 / (a * a);
  let c = ((20700 * a) / b - 98) * a - 16;
  c = c * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
  let y = (d * P) ** (2 / df);
  if (y > 0.05 + a) {
    if (df < 5) c += 0.3 * (df - 4.5) * (X + 0.6);
    c = (((0.05 * d * X - 5) * X - 7) * X - 2) * X + b + c;
    const square = X * X;
    y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * X;
    y = Math.expm1(a * y * y);
  } else {
    y =
      ((1 / (((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3) + 0.5 / (df + 4)) * y - 1) *
        ((df + 1) / (df + 2)) +
      1 / y;
  }
  return Math.sqrt(df * y);
}
