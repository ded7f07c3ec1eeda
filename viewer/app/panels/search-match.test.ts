import { describe, expect, it } from '@jest/globals';
import { matches } from './search-match.ts';

describe('What is typed', () => {
  it.each([
    ['part', 'Partners with'], ['parnters', 'Partners with'], ['with partners', 'Partners with'], ['Dark', 'Dark theme'], ['theme dark', 'Dark theme'], ['comunities', 'Who connects the communities'],
    ['organises', 'Organises'], ['who funds', 'Who funds whom'], ['éxport', 'Export as CSV'],
  ])('%s finds %s', (typed, text) => {
    expect(matches(typed, text)).toBeGreaterThan(0);
  });

  it.each([['dork', 'Light theme'], ['xyz', 'Partners with'], ['dark light', 'Dark theme'], ['', 'Dark theme'], ['of', 'Show all']])('%s does not find %s', (typed, text) => {
    expect(matches(typed, text)).toBe(0);
  });

  it('counts what is exact above what begins so, and that above a slip', () => {
    const found = [matches('leads', 'Leads'), matches('lead', 'Leads'), matches('laeds', 'Leads')];
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(new Set(found).size).toBe(3);
  });
});
