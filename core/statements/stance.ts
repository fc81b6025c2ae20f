// The closed list of stance classes, and the families in which a difference is worth an alert.

/** Families of stance classes, after DESIGN 11. */
export const stanceFamilies = {
  neutral: [
    'say',
    'tell',
    'report',
    'announce',
    'note',
    'write',
    'comment',
    'describe',
    'continue',
    'reply',
    'ask',
    'attributed',
  ],
  assertive: ['affirm', 'stress', 'insist', 'reiterate', 'clarify', 'reveal', 'admit'],
  opinion: ['opine', 'claim', 'expect', 'hint', 'doubt', 'rule_out', 'justify'],
  opposing: ['deny', 'reject', 'condemn', 'criticize', 'accuse'],
  pressing: ['warn', 'threaten', 'demand', 'call', 'urge'],
  committing: ['promise', 'propose', 'recommend'],
  favourable: ['express', 'welcome', 'praise', 'support'],
} as const;

export type StanceFamily = keyof typeof stanceFamilies;
export type Stance = (typeof stanceFamilies)[StanceFamily][number];

/** Every class, family by family. */
export const stances: readonly Stance[] = Object.values(stanceFamilies).flat();

const familyByStance: ReadonlyMap<string, StanceFamily> = new Map(
  Object.entries(stanceFamilies).flatMap(([family, members]) =>
    members.map((stance) => [stance, family as StanceFamily] as const),
  ),
);

export function isStanceFamily(word: string): word is StanceFamily {
  return Object.hasOwn(stanceFamilies, word);
}

export function isStance(word: string): word is Stance {
  return familyByStance.has(word);
}

export function familyOf(stance: Stance): StanceFamily {
  const family = familyByStance.get(stance);
  if (family === undefined) throw new Error(`no family holds the stance ${stance}`);
  return family;
}
