// The direction of a telling: its language's, so that a sign or a name at its start turns nothing round.
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'ckb', 'syr']);

export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === 'und') return 'auto';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
