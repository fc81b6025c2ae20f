// Text from the archive inside the window: isolated, in its own direction, its invisible controls made visible.
import { visibleControls } from './bidi-controls';

export interface BidiTextProps {
  readonly children: string;
  /** Primary language of the text, where it is known: picks the right glyphs and voice. */
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

export function BidiText({ children, lang, className }: BidiTextProps) {
  return (
    <bdi dir="auto" lang={lang === 'und' ? undefined : lang} className={className}>
      {visibleControls(children)}
    </bdi>
  );
}
