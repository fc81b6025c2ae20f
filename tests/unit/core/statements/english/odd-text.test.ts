// English extraction reads any text at all.
import { readsAnyText } from '../odd-text';
import { read } from './extracted';

const words =
  'said that Mara Voss told the minister, according to “ ” " \' ‘ ’ . ? ! ; : — - and but who was quoted as saying he she it called for accused of claim Mr. U.S. A. \n \n\n ( ) [ ] > ,';

readsAnyText(
  read,
  [...words.split(' '), 'Olaf', 'Brandt'],
  [
    ['one sentence of 2 MB', 'said the minister who warned that officials told him and '.repeat(36_000)],
    ['ten thousand nested quotations', `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`],
    ['quotations that nothing closes', '“Smith said "that '.repeat(5_000)],
    ['nothing but names', 'John Smith Mary Jones '.repeat(9_000)],
    ['nothing but line breaks', '\n'.repeat(2_000_000)],
  ],
);
