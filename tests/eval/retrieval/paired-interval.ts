// How sure a difference of means is: a 95 % interval by resampling, where samples that belong together are drawn together.
import { mulberry } from '../../bench/random';

const RESAMPLES = 10_000;
const SEED = 7;

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Of the mean of `values`; those of one group (the questions about one paragraph) are no independent samples. The same values give the same interval. */
export function meanWithInterval(values: readonly number[], groups: readonly number[]): Interval {
  const byGroup = new Map<number, { sum: number; count: number }>();
  for (const [i, value] of values.entries()) {
    const group = groups[i] ?? 0;
    const known = byGroup.get(group);
    if (known) {
      known.sum += value;
      known.count++;
    } else byGroup.set(group, { sum: value, count: 1 });
  }
  const sums = [...byGroup.values()];
  const random = mulberry(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < sums.length; i++) {
      const drawn = sums[Math.floor(random() * sums.length)];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    }
    return sum / count;
  }).sort();
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: means[Math.floor(0.025 * RESAMPLES)] ?? Number.NaN,
    high: means[Math.ceil(0.975 * RESAMPLES) - 1] ?? Number.NaN,
  };
}
