/** The claims of all documents, read a few documents at a time and shown as they come. */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimView, DocumentSummary } from '../../api.ts';
import { api, Refused } from '../state/api.ts';

/** Documents asked for at once. */
const AT_ONCE = 4;
/** How often what has come is shown, ms. */
const SHOWN_EVERY = 250;

export interface Reading<T> {
  readonly rows: readonly T[];
  readonly done: number;
  /** Undefined until the list of documents is there. */
  readonly all: number | undefined;
  /** Documents that could not be read: removed meanwhile. */
  readonly failed: number;
  readonly problem?: string;
}

const NOTHING: Reading<never> = { rows: [], done: 0, all: undefined, failed: 0 };

/** Documents while `wanted`; asked for again when `version` changes. */
export function useDocuments(wanted: boolean, version: string): Reading<DocumentSummary> {
  const [reading, set] = useState<Reading<DocumentSummary>>(NOTHING);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    api.documents().then((rows) => current && set({ rows, done: rows.length, all: rows.length, failed: 0 }), (error: unknown) => current && set({ ...NOTHING, problem: said(error) }));
    return () => {
      current = false;
    };
  }, [wanted, version]);
  return reading;
}

/** Claims of all documents while `wanted`; of `only`, where one document is chosen. */
export function useClaims(wanted: boolean, { version, only }: { readonly version: string; readonly only: string | null }): Reading<ClaimView> {
  const [reading, set] = useState<Reading<ClaimView>>(NOTHING);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    set(NOTHING);
    const read = async (): Promise<void> => {
      const ids = only ? [only] : (await api.documents()).map(({ id }) => id as string);
      const found: (readonly ClaimView[] | undefined)[] = ids.map(() => undefined);
      let [next, done, failed, shown] = [0, 0, 0, 0];
      const tell = (): void => {
        if (current) set({ rows: found.flatMap((claims) => claims ?? []), done, all: ids.length, failed });
      };
      const work = async (): Promise<void> => {
        while (current && next < ids.length) {
          const at = next;
          next += 1;
          try {
            found[at] = (await api.document(ids[at]!)).claimsMade;
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            failed += 1;
          }
          done += 1;
          if (performance.now() - shown > SHOWN_EVERY) {
            shown = performance.now();
            tell();
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      tell();
    };
    read().catch((error: unknown) => {
      if (current) set({ ...NOTHING, problem: said(error) });
    });
    return () => {
      current = false;
    };
  }, [wanted, version, only]);
  return reading;
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
