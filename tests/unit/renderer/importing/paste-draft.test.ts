// A pasted article: what is refused and what is sent.
import { expect, it } from 'vitest';
import { emptyPaste, pasteInput, pasteProblems } from '../../../../renderer/features/importing/paste-draft';

it('refuses an empty text', () => {
  expect(pasteProblems({ ...emptyPaste, body: ' \n ' })).toEqual([{ field: 'body', code: 'pasteEmpty' }]);
});

it('refuses dates and addresses that can not be read', () => {
  const codes = pasteProblems({ ...emptyPaste, body: 'x', publishedAt: 'soon', url: 'javascript:1' });
  expect(codes.map((problem) => problem.code)).toEqual(['pasteBadDate', 'pasteBadUrl']);
  expect(pasteProblems({ ...emptyPaste, body: 'x', publishedAt: '2024-02-06', url: 'https://a.example/1' })).toEqual(
    [],
  );
});

it('keeps the body byte for byte and trims the rest', () => {
  expect(pasteInput({ ...emptyPaste, body: ' \tنص\r\n', title: ' عنوان ', outlet: ' ' })).toEqual({
    body: ' \tنص\r\n',
    title: 'عنوان',
    outlet: null,
    author: null,
    publishedAt: null,
    url: null,
  });
});
