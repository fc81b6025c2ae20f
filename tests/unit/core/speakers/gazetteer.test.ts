// The shipped gazetteer holds together: forms are unique, complete, and no role is dated backwards.
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../core/speakers/fold-name';
import { gazetteer, type GazetteerEntry } from '../../../../core/speakers/gazetteer';
import { foldText } from '../../../../core/text/fold';

const entries = gazetteer();
const languages = ['ar', 'he', 'en'] as const;

function ownForms(entry: GazetteerEntry): string[] {
  return languages.flatMap((language) => [entry.names[language], ...entry.aliases[language]]);
}

function sharedForms(entry: GazetteerEntry): string[] {
  return languages.flatMap((language) => entry.sharedAliases[language]);
}

describe('the gazetteer', () => {
  it('has every kind of entry', () => {
    const counts = Object.groupBy(entries, (entry) => entry.kind);
    expect(counts.person?.length).toBeGreaterThan(400);
    expect(counts.state?.length).toBeGreaterThan(50);
    for (const kind of ['office', 'body', 'spokesperson', 'place'] as const) {
      expect(counts[kind]?.length, kind).toBeGreaterThan(40);
    }
  });

  it('gives each entry a key of its own', () => {
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    for (const { key, kind } of entries) expect(key).toMatch(new RegExp(`^${kind}\\.[a-z0-9]+(?:[-.][a-z0-9]+)*$`));
  });

  it('names every entry in the script of each language', () => {
    for (const entry of entries) {
      expect(entry.names.ar, entry.key).toMatch(/^[\p{Script=Arabic}\p{M}\s()-]+$/u);
      expect(entry.names.en, entry.key).toMatch(/^[\p{Script=Latin}\d\s.,'’()-]+$/u);
      expect(entry.names.he, entry.key).toMatch(/\p{Script=Hebrew}|^(?:BBC|CNN)$/u);
    }
  });

  it('leads from no form to two entries', () => {
    const byForm = new Map<string, Set<string>>();
    for (const entry of entries) {
      for (const form of ownForms(entry)) {
        const folded = foldName(form);
        byForm.set(folded, (byForm.get(folded) ?? new Set()).add(entry.key));
      }
    }
    const ambiguous = [...byForm]
      .filter(([, keys]) => keys.size > 1)
      .map(([form, keys]) => `${form}: ${[...keys].join(', ')}`);
    expect(ambiguous).toEqual([]);
  });

  it('marks a form as shared only where somebody may share it, and then not as its own too', () => {
    for (const entry of entries) {
      const own = new Set(ownForms(entry).map(foldName));
      for (const form of sharedForms(entry)) expect(own.has(foldName(form)), `${entry.key} ${form}`).toBe(false);
    }
  });

  it('holds no form that folds to nothing or to one letter', () => {
    for (const entry of entries) {
      for (const form of ownForms(entry)) expect(foldText(form).length, `${entry.key} ${form}`).toBeGreaterThan(1);
    }
  });

  it('dates roles forward, in ISO months, and binds them to offices it has', () => {
    const keys = new Set(entries.map((entry) => entry.key));
    for (const entry of entries) {
      for (const role of entry.roles) {
        expect(keys.has(role.office), `${entry.key} ${role.office}`).toBe(true);
        for (const date of [role.from, role.to]) if (date !== null) expect(date).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/);
        if (role.from !== null && role.to !== null)
          expect(role.from <= role.to, `${entry.key} ${role.office}`).toBe(true);
      }
    }
  });

  it('lets one person at a time be president or prime minister of a state', () => {
    const terms = new Map<string, { key: string; from: string; to: string }[]>();
    for (const entry of entries) {
      for (const { office, from, to } of entry.roles) {
        if (!/\.(?:president|prime-minister|king|emir|chancellor)$/.test(office) || from === null) continue;
        terms.set(office, [...(terms.get(office) ?? []), { key: entry.key, from, to: to ?? '9999-12' }]);
      }
    }
    for (const [office, held] of terms) {
      const sorted = held.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      for (const [i, term] of sorted.entries()) {
        const before = sorted[i - 1];
        // The month of a change belongs to both.
        if (before !== undefined) expect(before.to <= term.from, `${office}: ${before.key}, ${term.key}`).toBe(true);
      }
    }
  });
});
