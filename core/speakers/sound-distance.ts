// How far two sound keys of `name-key` are from one another: an edit distance in which near sounds and vowels cost little.

/** What leaving a sound out costs; every other sound costs 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  a: 0.08,
  e: 0.1,
  i: 0.12,
  o: 0.12,
  u: 0.12,
  A: 0.1,
  W: 0.25,
  Y: 0.22,
  y: 0.25,
  w: 0.5,
  h: 0.35,
  '3': 0.12,
};

/** Pairs of sounds that transcription takes for one another, and what that costs. */
const NEAR = `
bB0 bp.15 bv.3 bP.3 bf.4 pP0 pf.3 pB.3 fP0 fv.08 fB.15 vB0 vP.2 vw.15 vW.1 Bw.15 BW.2 BP.25 wW0
kC.05 kq.05 kQ0 kx.3 kg.3 kJ.35 kG.35 kX.25 qC.1 qQ.1 qg.25 qG.25 qJ.3 Cs.15 CX.15 CS.3 CQ.1 Cc.2 CJ.2 Cj.2 C5.2
gJ0 gG.05 gj.3 gx.3 jJ0 jY.25 jy.25 jZ.1 jz.25 jx.3 jX.2 jS.35 GJ.08 Gx.3 G3.1 Gr.4 Jz.3 JZ.1 JX.25
xH.03 xh.25 xQ.05 xX.15 hH.1 HQ.2 HX.2 QX.15
dD.05 dt.4 dz.35 Dz.1 DT.2 tT.08 tc.3 Ts.2 Tz.4
sS.25 s5.05 sz.2 sc.2 sX.4 S5.03 SX.15 SZ.2 Sc.3 Xc.1 X5.2 cz.15 zZ.1 Z5.2 c5.2
nm.5 lr.7
Aa.02 Ae.05 Ao.08 Ai.1 Au.1 A3.05 a3.05 e3.1 i3.1 o3.1 u3.1 Wu.02 Wo.02 Wa.15 Yi.02 Ye.03 Yy.02 Ya.1 yi.03 ye.08 Yu.15
ae.06 ai.08 ao.06 au.06 ei.05 eo.1 eu.1 io.1 iu.1 ou.03 AW.15 AY.15 WY.25 Wy.25 ha.05 he.08 hA.05
`;

const SIZE = 128;
const weights = new Float64Array(SIZE).fill(1);
const substitution = buildSubstitution();

function buildSubstitution(): Float64Array {
  for (const [sound, weight] of Object.entries(WEIGHTS)) weights[sound.charCodeAt(0)] = weight;
  const costs = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a++) {
    for (let b = 0; b < SIZE; b++) costs[a * SIZE + b] = a === b ? 0 : Math.max(weights[a] ?? 1, weights[b] ?? 1);
  }
  for (const pair of NEAR.trim().split(/\s+/)) {
    const [a, b, cost] = [pair.charCodeAt(0), pair.charCodeAt(1), Number(pair.slice(2))];
    costs[a * SIZE + b] = cost;
    costs[b * SIZE + a] = cost;
  }
  return costs;
}

/** How much a key says: the weights of its sounds, so that vowels count for little. */
export function weightOf(sounds: string): number {
  let weight = 0;
  for (let i = 0; i < sounds.length; i++) weight += weights[sounds.charCodeAt(i)] ?? 1;
  return weight;
}

/** Longer keys than this are no names; they are compared up to it. */
const LONGEST = 64;
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;

/** The least cost to turn one key into the other; symmetric, 0 for equal keys. Where it is more than `most`, something more than that. */
export function soundDistance(one: string, other: string, most = Infinity): number {
  const n = Math.min(one.length, LONGEST);
  const m = Math.min(other.length, LONGEST);
  let [previous, current] = rows as readonly [Float64Array, Float64Array];
  previous[0] = 0;
  for (let j = 1; j <= m; j++) previous[j] = (previous[j - 1] ?? 0) + (weights[other.charCodeAt(j - 1)] ?? 1);
  for (let i = 1; i <= n; i++) {
    const a = one.charCodeAt(i - 1);
    const drop = weights[a] ?? 1;
    current[0] = (previous[0] ?? 0) + drop;
    let least = current[0];
    for (let j = 1; j <= m; j++) {
      const b = other.charCodeAt(j - 1);
      const kept = (previous[j - 1] ?? 0) + (substitution[a * SIZE + b] ?? 1);
      const dropped = (previous[j] ?? 0) + drop;
      const added = (current[j - 1] ?? 0) + (weights[b] ?? 1);
      const cost = kept < dropped ? (kept < added ? kept : added) : dropped < added ? dropped : added;
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // no way leads back below what every way has cost by now
    if (least > most) return least;
    [previous, current] = [current, previous];
  }
  return previous[m] ?? 0;
}

/** 1 for equal keys, 0 for keys without a sound in common. */
export function soundSimilarity(one: string, other: string): number {
  const weight = weightOf(one) + weightOf(other);
  return weight === 0 ? 0 : Math.max(0, 1 - (2 * soundDistance(one, other)) / weight);
}
