// When two addresses are the same article: scheme, www, default port, fragment, tracking parameters and a trailing slash do not count.

const TRACKING = /^(utm_[a-z]+|fbclid|gclid|yclid|mc_[ce]id|igshid|ocid|cmpid|at_(medium|campaign|custom\d))$/i;

/** A key that is equal for equal addresses, or null when the text is no http(s) address. */
export function urlKey(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    return null; // not an address: the article is then told apart by its title and date
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const host = parsed.host.replace(/^www\./, '').replace(/:(80|443)$/, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${host}${path}${parsed.search}`;
}
