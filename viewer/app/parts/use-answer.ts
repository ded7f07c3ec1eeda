/** Asks the server for what a panel shows. */
import { useEffect, useState } from 'preact/hooks';

export type Answer<T> = { readonly state: 'waiting' } | { readonly state: 'there'; readonly value: T } | { readonly state: 'failed'; readonly message: string };

/** The answer to `ask`; asked again when `key` changes. An answer that comes after that is dropped. */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly is: Answer<T> }>({ key, is: { state: 'waiting' } });
  useEffect(() => {
    let current = true;
    const tell = (is: Answer<T>): void => {
      if (current) setAnswer({ key, is });
    };
    ask().then((value) => tell({ state: 'there', value }), (error: unknown) => tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) }));
    return () => {
      current = false;
    };
  }, [key]);
  return answer.key === key ? answer.is : { state: 'waiting' };
}
