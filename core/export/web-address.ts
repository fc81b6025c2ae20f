// Which addresses a document may turn into a link: the web's, and nothing that could run or open a local file.

export function isWebAddress(url: string | null): url is string {
  if (url === null || !/^https?:\/\/[^\s]+$/i.test(url)) return false;
  return URL.canParse(url);
}
