// Reads `project.qde`: codes, text sources with their selections, notes; elements that Marsad has no use for are passed over.
import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import type { RefiCode, RefiSelection } from '../core/export/refi-to-annotations';
import { variableOfGuid, type QdaVariable } from './qda-variables';

export interface ProjectSource {
  readonly name: string;
  /** `internal://…`, or null where the text stands in the project itself. */
  readonly path: string | null;
  text: string | null;
  readonly selections: ProjectSelection[];
  readonly variables: Partial<Record<QdaVariable, string>>;
}

type ProjectSelection = Omit<RefiSelection, 'codes' | 'notes'> & {
  readonly codes: string[];
  /** GUIDs. */
  readonly notes: string[];
};

export interface ReadProject {
  readonly codes: RefiCode[];
  readonly sources: ProjectSource[];
  /** Text by GUID. */
  readonly notes: ReadonlyMap<string, string>;
}

type MutableCode = { -readonly [K in keyof RefiCode]: RefiCode[K] } & { children: MutableCode[] };
type Attributes = Readonly<Record<string, string | SaxesAttributePlain>>;

/** Takes the XML in pieces. Throws where it is not well-formed. */
export class ProjectReader {
  private readonly parser = new SaxesParser();
  private readonly codes: MutableCode[] = [];
  private readonly codeStack: MutableCode[] = [];
  private readonly sources: ProjectSource[] = [];
  private readonly notes = new Map<string, string>();
  private source: ProjectSource | null = null;
  private selection: ProjectSelection | null = null;
  private note: string | null = null;
  private variable: QdaVariable | undefined;
  private readonly path: string[] = [];
  private text = '';

  constructor() {
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      const element = local(name);
      this.path.push(element);
      this.text = '';
      this.open(element, attributes);
    });
    this.parser.on('text', (text) => {
      this.text += text;
    });
    this.parser.on('cdata', (text) => {
      this.text += text;
    });
    this.parser.on('closetag', ({ name }) => {
      this.path.pop();
      this.close(local(name), this.text);
      this.text = '';
    });
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): ReadProject {
    this.parser.close();
    return { codes: this.codes, sources: this.sources, notes: this.notes };
  }

  private open(element: string, attributes: Attributes): void {
    const value = (name: string): string | null => {
      const found = attributes[name];
      return typeof found === 'string' ? found : (found?.value ?? null);
    };
    switch (element) {
      case 'Code': {
        const colour = value('color');
        const code: MutableCode = {
          guid: value('guid') ?? '',
          name: value('name') ?? '',
          colour,
          definition: '',
          children: [],
        };
        (this.codeStack.at(-1)?.children ?? this.codes).push(code);
        this.codeStack.push(code);
        return;
      }
      case 'TextSource':
        this.source = {
          name: value('name') ?? '',
          path: value('plainTextPath'),
          text: null,
          selections: [],
          variables: {},
        };
        this.sources.push(this.source);
        return;
      case 'PlainTextSelection':
        this.selection = {
          start: Number(value('startPosition')),
          end: Number(value('endPosition')),
          codes: [],
          notes: [],
          createdAt: value('creationDateTime'),
          updatedAt: value('modifiedDateTime'),
        };
        this.source?.selections.push(this.selection);
        return;
      case 'CodeRef':
        this.selection?.codes.push(value('targetGUID') ?? '');
        return;
      case 'NoteRef':
        this.selection?.notes.push(value('targetGUID') ?? '');
        return;
      case 'VariableRef':
        this.variable = variableOfGuid.get(value('targetGUID') ?? '');
        return;
      case 'Note':
        this.note = value('guid');
        return;
    }
  }

  private close(element: string, text: string): void {
    switch (element) {
      case 'Code':
        this.codeStack.pop();
        return;
      case 'Description': {
        const code = this.codeStack.at(-1);
        if (code && this.path.at(-1) === 'Code') code.definition = text;
        return;
      }
      case 'TextSource':
        this.source = null;
        return;
      case 'PlainTextSelection':
        this.selection = null;
        return;
      case 'TextValue':
        if (this.source && this.variable) this.source.variables[this.variable] = text;
        return;
      case 'VariableValue':
        this.variable = undefined;
        return;
      case 'PlainTextContent':
        if (this.note !== null) this.notes.set(this.note, text);
        else if (this.source) this.source.text = text;
        return;
      case 'Note':
        this.note = null;
        return;
    }
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
