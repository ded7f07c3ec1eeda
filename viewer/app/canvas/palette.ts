/** Colours of the canvas in light and dark; styles/theme.css has the same for the page. */
import type { EntityType } from '../../api.ts';
import type { Change } from '../state/compare.ts';

export interface Palette {
  readonly name: 'light' | 'dark';
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly denied: string;
  readonly grey: string;
  /** Of the line icons within nodes. */
  readonly icon: string;
  readonly types: Readonly<Record<EntityType, string>>;
  /** By community; the ninth and later are grey. */
  readonly hues: readonly string[];
  /** Blue and orange lie apart for every eye. */
  readonly changes: Readonly<Record<Change, string>>;
}

const light = ['#2f6fb7', '#c8503c', '#2a8a5f', '#a77d10', '#178aa0', '#9a4fae', '#6b7785', '#c4701f'] as const;
const dark = ['#6ea8fe', '#ff8a7a', '#5cc99a', '#e6c35c', '#63d2e0', '#d99be8', '#a9b4c2', '#f0a868'] as const;

const byType = ([blue, red, green, ochre, teal, purple, grey, orange]: typeof light | typeof dark, brown: string): Palette['types'] => ({
  Organization: blue, Person: red, Location: green, Operation: purple, Event: orange, Figure: ochre, Service: teal, Topic: grey, Instrument: brown,
});

export const PALETTES: Readonly<Record<Palette['name'], Palette>> = {
  light: { name: 'light', background: '#fbfaf7', ink: '#17202b', muted: '#5c6773', accent: '#2f6fb7', denied: '#c23b2b', grey: '#98a1ab', icon: '#ffffff', types: byType(light, '#7a6652'), hues: light, changes: { fresh: '#2f6fb7', ended: '#b3590c', same: '#5c6773' } },
  dark: { name: 'dark', background: '#0f141b', ink: '#e8edf4', muted: '#9aa7b5', accent: '#6ea8fe', denied: '#ff7566', grey: '#66727f', icon: '#0f141b', types: byType(dark, '#cbb99f'), hues: dark, changes: { fresh: '#6ea8fe', ended: '#f0a868', same: '#9aa7b5' } },
};

export const communityColour = ({ hues, grey }: Palette, community: number): string => hues[community] ?? grey;

const channels = (colour: string): readonly [number, number, number] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as readonly [number, number, number];
const known = new Map<string, string>();

/** `share` (0 to 1) of `colour`, the rest `background`; opaque. Both as `#rrggbb`. */
export function mix(colour: string, background: string, share: number): string {
  const key = `${colour}${background}${share}`;
  let mixed = known.get(key);
  if (mixed === undefined) {
    const under = channels(background);
    mixed = `#${channels(colour).map((channel, at) => Math.round(channel * share + under[at]! * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
    known.set(key, mixed);
  }
  return mixed;
}
