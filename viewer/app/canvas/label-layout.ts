/** Greedy label placement: the most important first, each at the first of four sides and four corners where it meets no label and no node;
 * where a hub finds no such place, at the first where it meets no label and no node of half its size or more; in a crowd of small nodes, over these. */

export interface Candidate {
  readonly row: number;
  /** Centre and radius on the screen, px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text, px. */
  readonly width: number;
  readonly height: number;
  /** Shown even where every side meets a node (what is selected or under the pointer). */
  readonly forced?: boolean;
}

export interface Placed {
  readonly row: number;
  /** Middle of the text relative to the node's centre, px. */
  readonly dx: number;
  readonly dy: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;
/** Nodes smaller than this may lie under a label where no place is free, px. A small graph has none. */
const CROWD = 5.5;
/** Kept free around each label, px. */
const MARGIN = 2;

/**
 * Places labels of `candidates` (most important first). `discs` are nodes that labels keep off, `size` is the screen in px; a label that would
 * leave the screen is not placed. The same input gives the same placement.
 */
export function placeLabels(candidates: readonly Candidate[], discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[], size: { readonly width: number; readonly height: number }, most = Infinity): Placed[] {
  const taken = grid();
  for (const { x, y, radius } of discs) taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, { x, y, radius });
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    if (placed.length >= most) break;
    const { row, x, y, radius, width, height, forced } = candidate;
    const gap = radius + 4;
    const free = (box: Box, smallest: number): boolean => box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height && !taken.meets(box, smallest);
    const [side, diagonal] = [width / 2 + radius * 0.75, radius * 0.75 + height / 2];
    const corners = [[side, diagonal], [side, -diagonal], [-side, diagonal], [-side, -diagonal]] as const;
    const places = [[0, gap + height / 2], [gap + width / 2 + 1, 0], [0, -gap - height / 2], [-gap - width / 2 - 1, 0], ...corners] as const;
    const boxOf = ([dx, dy]: readonly [number, number]): Box => ({ left: x + dx - width / 2 - MARGIN, top: y + dy - height / 2, right: x + dx + width / 2 + MARGIN, bottom: y + dy + height / 2 });
    const place = places.find((one) => free(boxOf(one), 0)) ?? places.find((one) => free(boxOf(one), radius / 2)) ?? places.find((one) => free(boxOf(one), Math.max(radius / 2, CROWD))) ?? (forced ? places[0] : undefined);
    if (!place) continue;
    taken.add(boxOf(place));
    placed.push({ row, dx: place[0], dy: place[1] });
  }
  return placed;
}

interface Item extends Box {
  readonly disc?: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
}

function grid(): { add(box: Box, disc?: Item['disc']): void; meets(box: Box, smallest: number): boolean } {
  const cells = new Map<number, Item[]>();
  const over = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
      for (let line = Math.floor(box.top / CELL); line <= Math.floor(box.bottom / CELL); line += 1) if (visit(column * 65_536 + line)) return true;
    }
    return false;
  };
  return {
    add: (box, disc) => {
      const item = { ...box, disc };
      over(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(item);
        else cells.set(key, [item]);
        return false;
      });
    },
    /** Whether the box meets a label or a disc of the radius `smallest` or more. */
    meets: (box, smallest) => over(box, (key) => cells.get(key)?.some((item) => (item.disc?.radius ?? smallest) >= smallest && overlap(box, item)) ?? false),
  };
}

function overlap(box: Box, item: Item): boolean {
  if (box.left >= item.right || box.right <= item.left || box.top >= item.bottom || box.bottom <= item.top) return false;
  if (!item.disc) return true;
  const { x, y, radius } = item.disc;
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}
