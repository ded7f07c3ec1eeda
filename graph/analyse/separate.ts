/** Pushes discs apart until none overlap: the last step of a layout. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
  /** How unwilling it is to move: a disc of 9 moves a tenth of the way when it meets one of 1. */
  readonly weight: number;
}

const ROUNDS = 400;

/**
 * Moves discs so that any two keep `margin` between them, each pair along the line that joins them, nearest rounds first. Deterministic:
 * noverlap (graphology-layout-noverlap) does the same but moves one of a pair only and draws lots where two discs coincide.
 * `unsettled` are the places in the list of those that may overlap others, by default all; the others keep their distance from each other already.
 * Gives how many rounds it took; the limit means that some still overlap.
 */
export function separate(discs: readonly Disc[], margin: number, unsettled: Iterable<number> = discs.keys()): number {
  const largest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  const cell = 2 * largest + margin;
  if (cell <= 0) return 0;
  let active = new Set(unsettled);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Two that neither moved in the last round keep the distance they had.
    active = separateOnce(discs, active, { margin, cell });
    if (active.size === 0) return round;
  }
  return ROUNDS;
}

/** One round over the pairs of which one is active. Gives those that moved. */
function separateOnce(discs: readonly Disc[], active: ReadonlySet<number>, { margin, cell }: { readonly margin: number; readonly cell: number }): Set<number> {
  const grid = new Map<number, number[]>();
  const place = (value: number): number => Math.floor(value / cell);
  const key = (column: number, row: number): number => column * 4_194_304 + row;
  discs.forEach(({ x, y }, index) => {
    const at = key(place(x), place(y));
    const there = grid.get(at);
    if (there) there.push(index);
    else grid.set(at, [index]);
  });
  const moved = new Set<number>();
  for (const index of [...active].sort((a, b) => a - b)) {
    const disc = discs[index]!;
    const column = place(disc.x);
    const row = place(disc.y);
    for (let c = column - 1; c <= column + 1; c += 1)
      for (let r = row - 1; r <= row + 1; r += 1)
        for (const other of grid.get(key(c, r)) ?? []) {
          if (other === index || (other < index && active.has(other))) continue;
          if (push(disc, discs[other]!, { margin, index, other })) moved.add(index).add(other);
        }
  }
  return moved;
}

function push(left: Disc, right: Disc, { margin, index, other }: { readonly margin: number; readonly index: number; readonly other: number }): boolean {
  const wanted = left.radius + right.radius + margin;
  let dx = right.x - left.x;
  let dy = right.y - left.y;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  if (distance < 1e-6) {
    // On one spot: part in a direction that the two places in the list decide.
    const angle = (index * 2.399963 + other * 0.7) % (2 * Math.PI);
    [dx, dy, distance] = [Math.cos(angle), Math.sin(angle), 1];
  }
  // A little more than needed, so that rounding does not bring the pair back.
  const gap = wanted - Math.min(distance, Math.hypot(right.x - left.x, right.y - left.y)) + 1e-3;
  const share = right.weight / (left.weight + right.weight);
  left.x -= (dx / distance) * gap * share;
  left.y -= (dy / distance) * gap * share;
  right.x += (dx / distance) * gap * (1 - share);
  right.y += (dy / distance) * gap * (1 - share);
  return true;
}
