// What the lines and signs in the wordings mean, shown on the very words that name them.
import { CircleQuestionMark } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import { IconButton } from '../../ui/icon-button';
import { Popover, PopoverTrigger } from '../../ui/popover';
import wording from './wording.module.css';
import styles from './comparison-bar.module.css';

const kinds = ['added', 'changed', 'missing', 'moved'] as const;

export function SignsLegend() {
  const t = useText('comparison');
  return (
    <PopoverTrigger>
      <IconButton label={t('signs')}>
        <CircleQuestionMark size={16} aria-hidden />
      </IconButton>
      <Popover label={t('signs')}>
        <dl className={styles.legend}>
          {kinds.map((kind) => (
            <div key={kind} className={styles.sign}>
              <dt>
                <span className={wording[kind]}>{t(`segment_${kind}`)}</span>
              </dt>
              <dd>{t(`segmentHint_${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Popover>
    </PopoverTrigger>
  );
}
