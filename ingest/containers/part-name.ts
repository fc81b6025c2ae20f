// Names of files inside containers: written by strangers, never used as a path, but shown and stored.
import { detectEncoding } from '../encoding/detect-encoding';

/** What systems leave beside the files of a person; also passed over in folders. */
export const LITTER =
  /^(\.ds_store|\._.*|thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|__macosx|\.git|\.svn|~\$.*|\.trash.*|lost\+found)$/i;

/** Browsers save the parts of `page.html` in a folder beside it; its name ends with this, in the browser's language. */
const PARTS_FOLDER =
  /(?:[_-](?:files|dateien|fichiers|archivos|file|bestanden|pliki|arquivos|dosyalar)|\.files|_ملفات|_קבצים)$/i;

/** Whether `folder` holds the parts of a page that stands beside it; `beside` tells whether there is a file of that name. */
export function isPartsFolder(folder: string, beside: (name: string) => boolean): boolean {
  if (!PARTS_FOLDER.test(folder)) return false;
  const page = folder.replace(PARTS_FOLDER, '');
  return ['.html', '.htm', '.xhtml', '.HTML', '.HTM'].some((extension) => beside(`${page}${extension}`));
}

/** Whether a file of a container is litter or belongs to a saved page; `names` are all names in it. */
export function isPassedOver(name: string, names: ReadonlySet<string>): boolean {
  const steps = name.split('/');
  return steps.some((step, at) => {
    if (LITTER.test(step)) return true;
    const above = steps
      .slice(0, at)
      .map((one) => `${one}/`)
      .join('');
    return at < steps.length - 1 && isPartsFolder(step, (beside) => names.has(`${above}${beside}`));
  });
}

/** With forward slashes; Windows programs write the others. */
export function withSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}

/** Whether a name would lead out of a folder that files are unpacked to: absolute, with a drive, or with steps upwards. */
export function isUnsafe(name: string): boolean {
  return name === '' || name.includes('\0') || /^(?:\/|[a-z]:)/i.test(name) || name.split('/').includes('..');
}

/** Names that do not say that they are UTF-8: as UTF-8 if they are, else as the bytes look, else as DOS wrote them. */
export async function nameReader(samples: readonly Uint8Array[]): Promise<(bytes: Uint8Array) => string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const isUtf8 = (bytes: Uint8Array): boolean => {
    try {
      strict.decode(bytes);
      return true;
    } catch {
      return false; // not UTF-8, which is what was asked
    }
  };
  const odd = samples.filter((bytes) => !isUtf8(bytes));
  if (odd.length === 0) return (bytes) => Buffer.from(bytes).toString('utf8');
  const found = await detectEncoding(Buffer.concat(odd.slice(0, 500).flatMap((bytes) => [bytes, Buffer.from('\n')])));
  const page = new TextDecoder(found.kind === 'text' && found.name !== 'utf-8' ? found.name : 'ibm866');
  return (bytes) => (isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : page.decode(bytes));
}
