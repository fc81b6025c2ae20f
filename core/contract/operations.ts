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
  /** {articleId} */
  'statement.add',
  /** {articleId} */
  'statement.update',
  /** {count, status} */
  'statement.status',
  /** {count} */
  'statement.remove',
  /** {name} */
  'speaker.create',
  /** {name} */
  'speaker.update',
  /** {name, alias} */
  'speaker.alias',
  /** {from, into} */
  'speaker.merge',
  /** {name} */
  'speaker.split',
  /** {name} */
  'story.rename',
  /** {name} */
  'story.pin',
  /** {from, into} */
  'story.merge',
  /** {name, count} */
  'story.split',
  /** {count} */
  'claim.judge',
] as const;

export type OperationKind = (typeof operationKinds)[number];
