/** One field for each parameter of the query, with how what is typed is understood. */
import { run, typed, typedOf, exampleOf, wanted } from './query-run.ts';
import { readValue } from './query-values.ts';

export function QueryParameters() {
  if (wanted.value.length === 0) return null;
  return (
    <fieldset class="query-parameters">
      <legend>Parameters</legend>
      {wanted.value.map((name) => {
        const value = typedOf(name);
        const { as } = readValue(value, exampleOf(name));
        return (
          <label key={name}>
            <code>${name}</code>
            <input type="text" spellcheck={false} autoComplete="off" aria-label={`Parameter ${name}`} aria-invalid={as === 'JSON that does not end'} value={value} onInput={(event) => (typed.value = { ...typed.value, [name]: event.currentTarget.value })}
              onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); void run(); } }} />
            <span class="muted query-type">{as}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
