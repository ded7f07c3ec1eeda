import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../test/network-of.ts';
import { lookOf, type Look, type LookOptions } from './look.ts';
import { PALETTES, mix } from './palette.ts';

/** a–b by two edges, b–c, c–d denied; a and b are one community, c and d another. */
const network = networkOf(
  { a: ['Organization', {}, 1], b: ['Organization', {}, 1], c: ['Organization', {}, 2], d: ['Organization', {}, 2] },
  [['a', 'PARTNERS_WITH', 'b'], ['a', 'PARTNERS_WITH', 'b', { status: 'planned' }], ['b', 'PARTNERS_WITH', 'c'], ['c', 'PARTNERS_WITH', 'd', { status: 'denied' }]],
);
const look = (options: Partial<LookOptions> = {}): Look => lookOf(network, {
  palette: PALETTES.light, visibleNodes: new Uint8Array(4).fill(1), visibleEdges: new Uint8Array(4).fill(1), colourBy: 'type', sizeBy: 'degree', focusNodes: null, focusEdges: null, selectedEdge: null, ...options,
});

describe('the look', () => {
  it('fans parallel edges and leaves the others straight', () => {
    const { edgeCurve } = look();
    expect(edgeCurve[0]).toBeCloseTo(-edgeCurve[1]!);
    expect(edgeCurve[0]).not.toBe(0);
    expect([edgeCurve[2], edgeCurve[3]]).toEqual([0, 0]);
  });

  it('curves what is in focus, and that alone', () => {
    const { edgeCurve } = look({ focusNodes: new Set([1, 2]), focusEdges: new Set([2]) });
    expect(edgeCurve[2]).toBeGreaterThan(0);
    expect(edgeCurve[3]).toBe(0);
    expect(edgeCurve[0]).toBe(look().edgeCurve[0]);
  });

  it('mixes what is out of focus 86 % into the background', () => {
    const [before, after] = [look(), look({ focusNodes: new Set([0]), focusEdges: new Set() })];
    expect(after.nodeColour[0]).toBe(before.nodeColour[0]);
    expect(after.nodeColour[2]).toBe(mix(before.nodeColour[2]!, PALETTES.light.background, 0.14));
  });

  it('draws denied edges red, edges within a community in its hue, others in ink', () => {
    const { edgeColour } = look();
    expect(edgeColour[3]).toBe(mix(PALETTES.light.denied, PALETTES.light.background, 0.8));
    expect(edgeColour[0]).toBe(mix(PALETTES.light.types.Organization, PALETTES.light.background, 0.4));
    expect(edgeColour[2]).toBe(mix(PALETTES.light.ink, PALETTES.light.background, 0.2));
  });

  it('tells what is new, ended and the same by colour and by width', () => {
    const changes = new Map([[0, 'fresh'], [2, 'ended'], [3, 'same']] as const);
    const { edgeColour, edgeSize } = look({ focusNodes: new Set([0, 1, 2, 3]), focusEdges: new Set([0, 2, 3]), compared: { changes, words: '2015 → 2016' } });
    expect([edgeColour[0], edgeColour[2], edgeColour[3]]).toEqual(Object.values(PALETTES.light.changes));
    expect(new Set([edgeSize[0], edgeSize[2], edgeSize[3]]).size).toBe(3);
    expect(edgeColour[1]).toBe(look({ focusNodes: new Set([0]), focusEdges: new Set() }).edgeColour[1]);
  });

  it('tells the selected edge by width and colour', () => {
    const { edgeColour, edgeSize } = look({ selectedEdge: 2 });
    expect(edgeColour[2]).toBe(PALETTES.light.accent);
    expect(edgeSize[2]).toBeGreaterThan(edgeSize[0]!);
  });
});
