// Exact numbers: [numerator, denominator] in whole numbers, the denominator over 0.
export const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
export const ratio = (a, b) => [BigInt(a), BigInt(b)];
export const less = ([a, b], [c, d]) => a * d < c * b;
export const minus = ([a, b], [c, d]) => [a * d - c * b, b * d];
export const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
export const times = ([a, b], [c, d]) => [a * c, b * d];
export const lowest = ([a, b]) => [a / gcd(a, b), b / gcd(a, b)];
export const most = (a, b) => (less(a, b) ? b : a);
export const least = (a, b) => (less(b, a) ? b : a);
