// Tells plain text that was wrapped to a width (mail, wire text) from text with one paragraph a line.

const WIDEST = 100;
const FULL_LINE = 40;
const FEWEST_LINES = 4;
const ENDS_PARAGRAPH = /[.!?؟…:؛»”"]\s*$/;

/**
 * Whether line breaks inside a block of lines are no paragraph ends: there are blank lines, no line is wide, and most lines
 * that another follows directly are full ones that stop in mid-sentence.
 */
export function isHardWrapped(text: string): boolean {
  const first = text.indexOf('\n');
  if (first < 0 || first > WIDEST || !/\n[ \t\r]*\n/.test(text)) return false;
  let followed = 0;
  let midSentence = 0;
  let previous = '';
  for (let from = 0; from < text.length;) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    if (to - from > WIDEST) return false;
    const line = text.slice(from, to).trimEnd();
    if (line !== '' && previous !== '') {
      followed++;
      if (previous.length >= FULL_LINE && !ENDS_PARAGRAPH.test(previous)) midSentence++;
    }
    previous = line;
    from = to + 1;
  }
  return followed >= FEWEST_LINES && midSentence * 10 >= followed * 6;
}
