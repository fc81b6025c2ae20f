// A sample page as a Word document: right-to-left paragraphs, tables and running heads as Word keeps them.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, SamplePage } from './sample-pages';

export function sampleDocx(sample: SamplePage, font: string): Promise<Buffer> {
  const paragraph = (text: string, size = 24): Paragraph =>
    new Paragraph({
      bidirectional: true,
      spacing: { after: 160 },
      children: [new TextRun({ text, rightToLeft: true, font, size })],
    });
  const block = (each: Block): Paragraph | Table =>
    each.kind === 'text'
      ? paragraph(each.text)
      : new Table({
          visuallyRightToLeft: true,
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: each.rows.map(
            (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
          ),
        });
  const running =
    sample.runningHead === null
      ? {}
      : {
          headers: { default: new Header({ children: [paragraph(sample.runningHead, 18)] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: [PageNumber.CURRENT], font })],
                }),
              ],
            }),
          },
        };
  const file = new Document({
    title: sample.title,
    sections: [{ ...running, children: [paragraph(sample.title, 36), ...sample.blocks.map(block)] }],
  });
  return Packer.toBuffer(file);
}
