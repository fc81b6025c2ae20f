// English words of an exported document.
import type { ExportLabels } from './labels';

export const en: ExportLabels = {
  archive: 'Archive',
  selection: 'Selection',
  exportedAt: 'Exported',
  items: 'Items',
  contents: 'Contents by tag',
  articleContents: 'Contents',
  untagged: 'Without a tag',
  more: 'and {count} more',
  codebook: 'Codebook',
  outlet: 'Outlet',
  section: 'Section',
  author: 'Author',
  publishedAt: 'Published',
  link: 'Link',
  tags: 'Tags',
  note: 'Note',
  position: 'Position',
  positionUnit: 'UTF-16 code units',
  articleHash: 'Article SHA-256',
  sourceHash: 'Source file SHA-256',
  evidence: 'Evidence',
  untitled: 'Untitled',
  backToContents: 'Back to the contents',
};
