// What a benchmark reports, and how samples become numbers.

/** `ratio` is ours against the peer's, turned so that more than 1 means that ours is better. */
export interface BenchResult {
  readonly name: string;
  readonly unit: string;
  /** The median. */
  readonly value: number;
  readonly p50: number;
  readonly p95: number;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  /** Samples. */
  readonly n: number;
}

export interface Compared {
  readonly name: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly ours: readonly number[];
  readonly peer: { readonly name: string; readonly samples: readonly number[] } | null;
}

export function resultOf({ name, unit, better, ours, peer }: Compared): BenchResult {
  const value = quantile(ours, 0.5);
  const peerValue = peer ? quantile(peer.samples, 0.5) : null;
  const ratio = peerValue === null ? null : better === 'higher' ? value / peerValue : peerValue / value;
  return {
    name,
    unit,
    value: rounded(value),
    p50: rounded(value),
    p95: rounded(quantile(ours, better === 'higher' ? 0.05 : 0.95)),
    peer: peer?.name ?? null,
    peerValue: peerValue === null ? null : rounded(peerValue),
    ratio: ratio === null ? null : rounded(ratio),
    n: ours.length,
  };
}

export function quantile(samples: readonly number[], at: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const position = at * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(position)] ?? Number.NaN, sorted[Math.ceil(position)] ?? Number.NaN];
  return low + (high - low) * (position - Math.floor(position));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
