// The table of contents of an HTML export: gathered while the items pass, written before them.
import type { ExportDocument, ExportSource, ExportTag } from '../core/export/model';
import { htmlText } from './html-text';
import { labelsFor } from './labels/catalogue';
import { safeColour } from './safe-colour';

/** Entries listed under one heading; the rest is only counted, so that memory does not grow with the archive. */
const LISTED = 500;
/** Lists up to this long stand open. */
const OPEN_UP_TO = 25;
const TITLE_UNITS = 160;

interface Group {
  readonly tag: ExportTag | null;
  count: number;
  readonly entries: string[];
}

export class HtmlContents {
  private readonly groups = new Map<number, Group>();

  constructor(
    private readonly document: ExportDocument<unknown>,
    private readonly by: 'tags' | 'titles',
  ) {}

  /** `number` is the item's place in the document, from 1; `tags` empty puts it under "without a tag". */
  add(number: number, source: ExportSource, tags: readonly ExportTag[]): void {
    if (tags.length === 0) this.addTo(0, null, number, source);
    for (const tag of tags) this.addTo(tag.id, tag, number, source);
  }

  html(): string {
    const labels = labelsFor(this.document.language);
    const heading = this.by === 'tags' ? labels.contents : labels.articleContents;
    return `<nav id="contents" aria-label="${htmlText(heading)}">\n<h2>${htmlText(heading)}</h2>\n${this.ordered()
      .map((group) => this.groupHtml(group))
      .join('')}</nav>\n`;
  }

  private addTo(key: number, tag: ExportTag | null, number: number, source: ExportSource): void {
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = { tag, count: 0, entries: [] }));
    group.count++;
    if (group.entries.length >= LISTED) return;
    const outlet = source.outlet === null ? '' : ` · <bdi>${htmlText(source.outlet)}</bdi>`;
    const title = source.title === '' ? labelsFor(this.document.language).untitled : shortened(source.title);
    group.entries.push(
      `<li value="${number}"><a href="#item-${number}"><bdi>${htmlText(title)}</bdi></a>${outlet}</li>`,
    );
  }

  /** In the order of the codebook; tags it lacks follow by path, the untagged come last. */
  private ordered(): Group[] {
    const place = new Map(inTreeOrder(this.document.codebook).map((id, i) => [id, i]));
    const rank = (group: Group): number =>
      group.tag === null ? Number.MAX_SAFE_INTEGER : (place.get(group.tag.id) ?? Number.MAX_SAFE_INTEGER - 1);
    return [...this.groups.values()].sort(
      (a, b) => rank(a) - rank(b) || ((a.tag?.path ?? '') < (b.tag?.path ?? '') ? -1 : 1),
    );
  }

  private groupHtml(group: Group): string {
    const labels = labelsFor(this.document.language);
    const rest = group.count - group.entries.length;
    const more = rest > 0 ? `<li>${htmlText(labels.more.replace('{count}', String(rest)))}</li>` : '';
    const list = `<ol>${group.entries.join('\n')}${more}</ol>`;
    if (this.by === 'titles') return `${list}\n`;
    const { tag } = group;
    const swatch = tag === null ? '' : `<i class="swatch" style="--tag:${safeColour(tag.colour)}"></i>`;
    const name = tag === null ? htmlText(labels.untagged) : `<bdi>${htmlText(tag.path)}</bdi>`;
    return `<details id="tag-${tag?.id ?? 0}"${group.count <= OPEN_UP_TO ? ' open' : ''}><summary>${swatch}${name} <span class="count">(${group.count})</span></summary>${list}</details>\n`;
  }
}

function inTreeOrder(tags: ExportDocument<unknown>['codebook']): number[] {
  const order: number[] = [];
  const visit = (parentId: number | null): void => {
    const children = tags.filter((t) => t.parentId === parentId).sort((a, b) => a.position - b.position);
    for (const child of children) {
      order.push(child.id);
      visit(child.id);
    }
  };
  visit(null);
  return order;
}

function shortened(title: string): string {
  return title.length <= TITLE_UNITS ? title : `${title.slice(0, TITLE_UNITS).toWellFormed()}…`;
}
