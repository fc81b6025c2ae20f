// A JSON record as columns and cells: names for objects, joined texts for lists.

type JsonObject = Readonly<Record<string, unknown>>;

/** Keys under which an object says what it is called or holds; JSON-LD, feeds and news APIs use these. */
const NAME_KEYS = ['name', 'title', 'label', '@value', '#text', 'value', 'text', 'rendered', 'url', '@id', 'href'];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that holds the fields: search engines wrap each record in `_source`. */
export function fieldsOf(record: JsonObject): JsonObject {
  return isObject(record['_source']) ? record['_source'] : record;
}

/** Text of a value; null where it holds none. Paragraphs and names in lists are joined with `joint`. */
export function cellText(value: unknown, joint: string): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const parts = value
      .map((item) => (Array.isArray(item) ? null : cellText(item, joint)))
      .filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(joint);
  }
  if (!isObject(value)) return null;
  for (const key of NAME_KEYS) {
    const inner = value[key];
    if (typeof inner === 'string' || typeof inner === 'number') return String(inner);
  }
  return null;
}
