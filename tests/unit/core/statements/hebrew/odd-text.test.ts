// Hebrew extraction reads any text at all.
import { readsAnyText } from '../odd-text';
import { read } from './extracted';

const words =
  'אמר כי השר לדברי לדבריו “ ” " ״ ״ . ? ! ; : — - ו והוסיף ש שהוא נועה כהן היא הוא קרא ל על את גינה נמסר במשרד מהמשטרה לפי על פי טענת של ה-7 ג׳ו , \n ( ) > ';

readsAnyText(
  read,
  [...words.split(' '), 'ש"העיר', 'דוד'],
  [
    ['one sentence of 2 MB', 'אמר השר כי הזהירה היא כי '.repeat(36_000)],
    ['ten thousand nested quotations', `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`],
    ['quotations that nothing closes', '“אמר השר "כי '.repeat(5_000)],
    ['nothing but names', 'דוד כהן משה לוי '.repeat(9_000)],
    ['nothing but line breaks', '\n'.repeat(2_000_000)],
  ],
);
