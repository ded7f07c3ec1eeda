/** Line icons. */
import type { EntityType, Status } from '../../api.ts';
import { ICONS, SHAPES } from '../canvas/shapes.ts';

/** A type's shape, colour and icon, as on the canvas. */
export function TypeIcon({ type, size = 18 }: { readonly type: EntityType; readonly size?: number }) {
  const shape = SHAPES[type];
  return (
    <svg class={`type-icon t-${type}`} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      {shape === 'circle' && <circle cx="20" cy="20" r="19" fill="currentColor" />}
      {shape === 'square' && <rect x="2" y="2" width="36" height="36" rx="9" fill="currentColor" />}
      {shape === 'diamond' && <rect x="6" y="6" width="28" height="28" rx="5" fill="currentColor" transform="rotate(45 20 20)" />}
      <path d={ICONS[type]} transform={shape === 'diamond' ? 'translate(10.4 10.4) scale(0.8)' : 'translate(8 8)'} fill="none" class="type-icon-line" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

const PATHS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.500L20.5 20.5', close: 'M6 6l12 12M18 6L6 18', plus: 'M12 5v14M5 12h14', minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5', play: 'M8 5l11 7-11 7z', pause: 'M8 5v14M16 5v14', down: 'M12 5v14M6 13l6 6 6-6', left: 'M15 5l-7 7 7 7', right: 'M9 5l7 7-7 7',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3', redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3', sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.500M17.5 17.500L19 19M5 19l1.5-1.500M17.5 6.500L19 5',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z', system: 'M3 5h18v11H3zM9 20h6M12 16v4', filter: 'M4 6h16M7 12h10M10 18h4', help: 'M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17.500v.01', link: 'M10 14a4 4 0 0 0 6 .500l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.500l-3 3a4 4 0 0 0 6 6l1-1',
  lasso: 'M12 15c4.700 0 8.500-2.500 8.500-5.500S16.700 4 12 4 3.500 6.500 3.500 9.500c0 1.900 1.500 3.600 3.800 4.600M7 17.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600zM8 17.500c.8 1.300.4 2.700-1 3.500', pin: 'M12 21v-6M8 3h8l-1 6 3 3v3H6v-3l3-3z',
  arrange: 'M12 8v4M12 12l-5 4M12 12l5 4M12 8a2.200 2.200 0 1 0 0-4.400A2.200 2.200 0 0 0 12 8zM5.500 20a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM18.500 20a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill={name === 'play' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Logo() {
  return (
    <svg class="logo" width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
      <path d="M7.5 7.500l6 8M8.5 6h6M16.5 8.500l-1.5 7" />
      <circle cx="6" cy="6" r="2.8" /><circle cx="17.5" cy="6" r="2.8" /><circle cx="14.5" cy="18" r="2.8" />
    </svg>
  );
}

/** The line an edge of this status is drawn with. */
export function StatusLine({ status }: { readonly status: Status }) {
  const dashes = { asserted: undefined, planned: '6 4', possible: '1.5 3.5', denied: undefined }[status];
  return (
    <svg class={`status-line s-${status}`} width="32" height="10" viewBox="0 0 32 10" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
      <path d="M0 5h32" {...(dashes && { 'stroke-dasharray': dashes })} />
      {status === 'denied' && <path d="M16 0v10" />}
    </svg>
  );
}
