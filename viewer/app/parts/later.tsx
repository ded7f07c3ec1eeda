/** A part whose code is loaded when it is first shown, so that the first page stays small. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shows nothing until the code is there; where it cannot be loaded, nothing. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [, again] = useState(0);
    useEffect(() => {
      if (loaded) return;
      let current = true;
      load().then((component) => {
        loaded = component;
        if (current) again(1);
      }, () => undefined);
      return () => {
        current = false;
      };
    }, []);
    const Part = loaded;
    return Part ? <Part {...props} /> : null;
  };
}
