// The window's own fonts inside a saved picture, so that it reads everywhere as it does here. Fetched with the first picture saved.
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?inline';
import arabicStrong from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?inline';
import hebrew from '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-400-normal.woff2?inline';
import hebrewStrong from '@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-600-normal.woff2?inline';
import latin from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?inline';
import latinStrong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?inline';

interface Face {
  readonly family: string;
  readonly letters: RegExp;
  readonly regular: string;
  readonly strong: string;
}

const faces: readonly Face[] = [
  { family: 'IBM Plex Sans', letters: /[\u0020-\u00FF]/, regular: latin, strong: latinStrong },
  { family: 'IBM Plex Sans Arabic', letters: /\p{Script=Arabic}/u, regular: arabic, strong: arabicStrong },
  { family: 'IBM Plex Sans Hebrew', letters: /\p{Script=Hebrew}/u, regular: hebrew, strong: hebrewStrong },
];

/** The rules for the scripts that stand in a text. */
export function fontFaces(text: string): string {
  return faces
    .filter(({ letters }) => letters.test(text))
    .flatMap(({ family, regular, strong }) => [rule(family, 400, regular), rule(family, 600, strong)])
    .join('\n');
}

function rule(family: string, weight: number, file: string): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${file}') format('woff2'); }`;
}
