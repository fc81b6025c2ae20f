// What the stories view takes from elsewhere: the button that opens the review of a story's statements.
import type { ComponentType } from 'react';

export type ReviewSlot = ComponentType<{ readonly scope: { readonly kind: 'story'; readonly storyId: number } }>;
