// A modal dialog with title, body and a row of actions. Escape and the close button end it.
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { classes } from './classes';
import { IconButton } from './icon-button';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** Nothing but content: the title is for screen readers only (the palette). */
  readonly bare?: boolean;
  readonly width?: number;
  readonly role?: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

export function Dialog({ title, bare = false, width, role = 'dialog', onClose, children, actions }: DialogProps) {
  const t = useText('common');
  const style = width === undefined ? {} : ({ '--dialog-width': `${width}px` } as CSSProperties);
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => !open && onClose()}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''} style={style}>
        <AriaDialog role={role} aria-label={title} className={styles.dialog ?? ''}>
          {!bare && (
            <div className={styles.head}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton label={t('close')} onPress={onClose}>
                <X size={16} aria-hidden />
              </IconButton>
            </div>
          )}
          <div className={classes(styles.body, bare && styles.bare)}>{children}</div>
          {actions !== undefined && <div className={styles.foot}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
