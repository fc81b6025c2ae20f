// The query language on one small sheet, examples first.
import { CircleHelp } from 'lucide-react';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/use-text';
import { IconButton } from '../../ui/icon-button';
import { Popover, PopoverTrigger } from '../../ui/popover';
import styles from './query-help.module.css';

const examples: readonly (readonly [example: string, meaning: TextKey<'search'>])[] = [
  ['هدنة غزة', 'helpAnd'],
  ['هدنة OR وقف', 'helpOr'],
  ['-رفح', 'helpNot'],
  ['"وقف إطلاق النار"', 'helpPhrase'],
  ['"ceasefire talks"~3', 'helpSlop'],
  ['قطر NEAR/5 وساطة', 'helpNear'],
  ['مصر SENT قطر', 'helpSent'],
  ['negotia*', 'helpPrefix'],
  ['=الهدنة', 'helpExact'],
  ['title:هدنة', 'helpField'],
  ['outlet:"Al Jazeera"', 'helpOutlet'],
  ['tag:Mediation', 'helpTag'],
  ['speaker:Guterres', 'helpSpeaker'],
  ['stance:pressing', 'helpStance'],
  ['date:2024-01..2024-03', 'helpDate'],
  ['(a OR b) c', 'helpGroup'],
  ['any: من يتوسط في المفاوضات؟', 'helpAny'],
];

export function QueryHelp() {
  const t = useText('search');
  return (
    <PopoverTrigger>
      <IconButton label={t('help')}>
        <CircleHelp size={15} aria-hidden />
      </IconButton>
      <Popover label={t('help')} placement="bottom end">
        <div className={styles.help}>
          <h2 className={styles.title}>{t('help')}</h2>
          <dl className={styles.list}>
            {examples.map(([example, meaning]) => (
              <HelpLine key={meaning} example={example} meaning={t(meaning)} />
            ))}
          </dl>
          <p className={styles.note}>{t('helpForms')}</p>
        </div>
      </Popover>
    </PopoverTrigger>
  );
}

function HelpLine({ example, meaning }: { readonly example: string; readonly meaning: string }) {
  return (
    <>
      <dt>
        <bdi dir="auto">{example}</bdi>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
