// Gives the question at hand a name, under which the palette finds it again.
import { useState } from 'react';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { notify } from '../../state/notices';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

export function SaveSearchDialog() {
  const t = useText('search');
  const common = useText('common');
  const errorText = useErrorText();
  const { query, filters, sort, closeDialog } = useDesk();
  const [name, setName] = useState(query.slice(0, 200));
  const { mutate, isPending, error } = useEdit('savedSearches.save');
  const save = (): void => {
    if (name.trim() === '') return;
    const onSuccess = (): void => {
      notify({ tone: 'done', text: t('searchSaved', { name: name.trim() }) });
      closeDialog();
    };
    // What is new changes with every review, so a kept search is never narrowed to it.
    mutate({ name: name.trim(), query, filters: { ...filters, afterArticle: undefined }, sort }, { onSuccess });
  };
  return (
    <Dialog
      title={t('saveSearch')}
      width={420}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={isPending || name.trim() === ''} onPress={save}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('searchName')}
          hint={t('searchNameHint')}
          error={error && errorText(error)}
          value={name}
          onChange={setName}
          autoFocus
          maxLength={200}
        />
      </form>
    </Dialog>
  );
}
