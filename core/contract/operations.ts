// Every kind of change that an analyst can undo; the window puts each into words (`history.undo.<kind>`), with `params` to fill them.

export const operationKinds = [
  /** {count, state} */
  'article.state',
  /** {count} */
  'article.trash',
  /** {count} */
  'article.restore',
  /** {articleId} */
  'article.metadata',
  /** {name} */
  'tag.create',
  /** {name} */
  'tag.update',
  /** {name} */
  'tag.move',
  /** {from, into} */
  'tag.merge',
  /** {name, count}: count of tags, descendants included */
  'tag.remove',
  /** {articleId} */
  'excerpt.create',
  /** {articleId} */
  'excerpt.update',
  /** {count} */
  'excerpt.remove',
  /** {articles, excerpts} */
  'excerpt.bulkTag',
  /** {count} */
  'excerpt.import',
  /** {name} */
  'savedSearch.save',
  /** {name} */
  'savedSearch.remove',
] as const;

export type OperationKind = (typeof operationKinds)[number];
