// Reads a text once: a comparison looks at the words of each telling many times, and again whenever a base or a verdict changes.

/** Texts that are remembered, and the longest of them (UTF-16 code units): what one large story needs, a few megabytes. */
const MOST_TEXTS = 4_000;
const LONGEST = 2_000;

/** `read`, which must depend on the text alone and whose answers nobody changes, with a memory. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, answer);
    return answer;
  };
}
