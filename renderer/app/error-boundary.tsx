// A mistake in drawing the window is told, with a way to go on, instead of leaving an empty window.
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

interface State {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useText('common');
  const errorText = useErrorText();
  return (
    <div role="alert">
      <EmptyState title={errorText(error)}>
        <Button tone="primary" onPress={onRetry}>
          {t('retry')}
        </Button>
      </EmptyState>
    </div>
  );
}
