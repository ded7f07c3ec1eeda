/** One figure as a card: how much of what, of whom, when; a click shows its source and exact words. */
import { useEffect, useRef } from 'preact/hooks';
import { hovered, network, select, view } from '../state/store.ts';
import { typeOfNode } from '../state/network.ts';
import { TypeIcon } from '../parts/icons.tsx';
import { STATUS_WORDS, quantity, span } from '../parts/words.ts';
import type { Fact } from './figures-data.ts';

/** Shows the words of a figure: the claims of the edge to it, else the figure itself. */
export const showWords = ({ edge, figure }: Fact): void => {
  const now = network.peek()!;
  select(edge === null ? { kind: 'entity', id: now.nodes.id[figure.row]! } : { kind: 'edge', id: now.edges.id[edge]! });
};

export const isChosen = ({ edge, figure }: Fact): boolean => {
  const { selected } = view.value;
  const now = network.value!;
  return (selected?.kind === 'edge' && edge !== null && now.edges.id[edge] === selected.id) || (selected?.kind === 'entity' && now.nodes.id[figure.row] === selected.id);
};

export const whenOf = ({ from, to }: Pick<Fact, 'from' | 'to'>): string => span(from, to).replace(/^in /u, '');

/** `> 3,000 victims rescued, field operations, 2009–2016` */
export function wordsOf(fact: Fact): string {
  const now = network.value!;
  const { figure, holder } = fact;
  return [`${quantity(figure)} ${figure.measure || figure.of}`, holder !== null && now.nodes.name[holder]!, whenOf(fact) || 'no date'].filter(Boolean).join(', ');
}

export function FigureCard({ fact }: { readonly fact: Fact }) {
  const box = useRef<HTMLButtonElement>(null);
  const now = network.value!;
  const { figure, holder, status } = fact;
  const chosen = isChosen(fact);
  useEffect(() => {
    if (chosen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <button ref={box} type="button" class="figure-card" aria-pressed={chosen} onClick={() => showWords(fact)} onMouseEnter={() => (hovered.value = holder)} onMouseLeave={() => (hovered.value = null)}>
      <b class="t-Figure">{quantity(figure)}</b>
      <span>{figure.measure || figure.of}{whenOf(fact) && `, ${whenOf(fact)}`}</span>
      {holder !== null && <span class="holder"><TypeIcon type={typeOfNode(now, holder)} size={14} /><bdi>{now.nodes.name[holder]}</bdi></span>}
      {status !== 'asserted' && <span class={`chip s-${status}`}>{STATUS_WORDS[status].toLowerCase()}</span>}
    </button>
  );
}
