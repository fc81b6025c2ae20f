// English: the command palette.
export const palette = {
  title: 'Commands and look-up',
  placeholder: 'Command, tag, outlet, saved search, article…',
  results: 'Found',
  none: 'Nothing found for “{typed}”.',
  searchInstead: 'Search the archive for “{typed}”',
  groupCommand: 'Commands',
  groupRecent: 'Recently opened',
  groupTag: 'Tags',
  groupOutlet: 'Outlets',
  groupSavedSearch: 'Saved searches',
  hintTag: 'filter by tag',
  hintOutlet: '{count, plural, one {# article} other {# articles}}',
  count: '{count, plural, =0 {Nothing found} one {# found} other {# found}}',
  keys: '↑↓ choose · Enter do · Esc close',
} as const;
