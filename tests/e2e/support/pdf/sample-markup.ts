// A sample page as Typst and as plain XeTeX source.
import type { SamplePage } from './sample-pages';

export function sampleTypst(sample: SamplePage, font: string): string {
  const quoted = (text: string): string => `#${JSON.stringify(text)}`;
  const blocks = sample.blocks.map((block) => {
    if (block.kind === 'text') return quoted(block.text);
    const cells = block.rows.flat().map((cell) => `[${quoted(cell)}]`);
    return `#table(columns: ${String(block.rows[0]?.length ?? 1)}, ${cells.join(', ')})`;
  });
  const head =
    sample.runningHead === null ? '' : `, header: align(center)[${quoted(sample.runningHead)}], numbering: "1"`;
  const body = blocks.join('\n\n');
  return `#set page(paper: "a4"${head})
#set text(font: ${JSON.stringify(font)}, lang: "${sample.language}", size: 12pt, dir: rtl)
#set document(title: ${JSON.stringify(sample.title)})
#text(size: 18pt)[${quoted(sample.title)}]

${sample.columns === 2 ? `#columns(2)[${body}]` : body}
`;
}

/** No packages: XeTeX's own right-to-left paragraphs. */
export function sampleXetex(sample: SamplePage, font: string): string {
  const script = sample.language === 'ar' ? 'arab' : 'hebr';
  const safe = (text: string): string => text.replace(/[%&#_$]/g, (sign) => `\\${sign}`);
  const blocks = sample.blocks.map((block) => {
    if (block.kind === 'text') return `\\noindent ${safe(block.text)}\\par\\medskip`;
    // In a right-to-left paragraph boxes are set from the left: each row is turned inside one box of its own.
    const cell = (text: string): string => `\\hbox to 140pt{\\hfil\\beginR ${safe(text)}\\endR}`;
    return block.rows.map((row) => `\\hbox to\\hsize{\\hfil ${row.toReversed().map(cell).join('')}}`).join('\n');
  });
  const head =
    sample.runningHead === null ? '\\nopagenumbers' : `\\headline={\\hfil\\beginR ${sample.runningHead}\\endR\\hfil}`;
  return `\\TeXXeTstate=1
\\font\\body="${font}:script=${script}" at 12pt
\\font\\large="${font}:script=${script}" at 18pt
\\body \\baselineskip=20pt \\parindent=0pt \\emergencystretch=3em
${head}
\\everypar={\\setbox0=\\lastbox\\beginR}
{\\large \\noindent ${safe(sample.title)}\\par}\\medskip
${blocks.join('\n')}
\\bye
`;
}
