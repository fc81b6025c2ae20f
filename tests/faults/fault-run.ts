// How many points a fault test tries, and by which chance: few in every run, many by MARSAD_FAULT_POINTS and MARSAD_FAULT_SEED.

/** @param usual how many where the environment names no number */
export function faultPoints(usual: number): number {
  return Number(process.env['MARSAD_FAULT_POINTS'] ?? usual);
}

/** Another one each time unless the environment names it; tests print it. */
export const FAULT_SEED = Number(process.env['MARSAD_FAULT_SEED'] ?? Date.now() % 1_000_000);
