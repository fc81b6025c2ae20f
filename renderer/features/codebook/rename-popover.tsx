// Renaming a tag in its place (F2): a field over the row; Enter keeps, Escape leaves it as it was.
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Popover } from '../../ui/popover';
import { TextField } from '../../ui/text-field';

export interface RenamePopoverProps {
  readonly tag: Tag;
  readonly rowRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function RenamePopover({ tag, rowRef, onClose }: RenamePopoverProps) {
  const t = useText('codebook');
  const errorText = useErrorText();
  const report = useReport();
  const update = useEdit('tags.update');
  const [name, setName] = useState(tag.name);

  const save = (): void => {
    const wanted = name.trim();
    if (wanted === '' || wanted === tag.name) {
      onClose();
      return;
    }
    update.mutate(
      { id: tag.id, patch: { name: wanted } },
      {
        onSuccess: () => {
          report.undoable(t('updated', { name: wanted }));
          onClose();
        },
      },
    );
  };

  const label = t('renameField', { name: tag.name });
  return (
    <Popover
      label={label}
      triggerRef={rowRef}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={label}
          value={name}
          onChange={setName}
          error={update.error && errorText(update.error)}
          maxLength={200}
          autoFocus
        />
      </form>
    </Popover>
  );
}
