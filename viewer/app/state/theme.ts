/** Light, dark, or as the system is. */
import { computed, effect, signal } from '@preact/signals';
import { PALETTES } from '../canvas/palette.ts';

export type Theme = 'light' | 'dark' | 'system';
const THEME = 'liaison-theme';

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(systemDark.matches);
systemDark.addEventListener('change', () => (systemIsDark.value = systemDark.matches));

/** What the reader chose; kept in this browser. */
export const theme = signal<Theme>((['light', 'dark'] as const).find((one) => one === localStorage.getItem(THEME)) ?? 'system');
export const palette = computed(() => PALETTES[theme.value === 'system' ? (systemIsDark.value ? 'dark' : 'light') : theme.value]);

effect(() => {
  document.documentElement.dataset.theme = palette.value.name;
  if (theme.value === 'system') localStorage.removeItem(THEME);
  else localStorage.setItem(THEME, theme.value);
});
