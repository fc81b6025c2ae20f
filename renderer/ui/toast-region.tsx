// Where notices appear; F6 leads there from anywhere.
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components';
import { X } from 'lucide-react';
import { useText } from '../i18n/use-text';
import { notices } from '../state/notices';
import { classes } from './classes';
import styles from './toast-region.module.css';

export function ToastRegion() {
  const t = useText('common');
  return (
    <Region queue={notices} aria-label={t('notices')} className={styles.region ?? ''}>
      {({ toast }) => {
        const { tone, text, action } = toast.content;
        return (
          <Toast toast={toast} className={classes(styles.toast, tone === 'failed' && styles.failed)}>
            <ToastContent className={styles.text ?? ''}>
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action && (
              <Button
                className={styles.action ?? ''}
                onPress={() => {
                  action.run();
                  notices.close(toast.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <Button slot="close" aria-label={t('close')} className={styles.close ?? ''}>
              <X size={14} aria-hidden />
            </Button>
          </Toast>
        );
      }}
    </Region>
  );
}
