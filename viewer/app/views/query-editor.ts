/**
 * The Cypher editor: CodeMirror, a chunk of its own. It lives in a shadow root, where its styles are adopted sheets: the page's
 * Content-Security-Policy lets no `<style>` in. Colours come through as custom properties, so light and dark need nothing here.
 */
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { forceLinting, lintGutter, lintKeymap, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Vocabulary } from '../../api.ts';
import { choicesAt, type Choice } from './query-complete.ts';

/** Something wrong, half-open in the text; without a place it is about all of it. */
export interface Wrong {
  readonly message: string;
  readonly at?: { readonly start: number; readonly end: number };
}

export interface EditorOptions {
  readonly text: string;
  readonly vocabulary: () => Vocabulary | null;
  /** Parameters that have a value. */
  readonly parameters: () => readonly string[];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Asked a moment after the last letter. Null: nothing is wrong. */
  readonly check: (text: string) => Promise<Wrong | null>;
}

export interface Editor {
  set(text: string): void;
  /** Marks what is wrong until the text changes. */
  mark(wrong: Wrong | null): void;
  /** Puts the cursor there. */
  goTo(offset: number): void;
  focus(): void;
  destroy(): void;
}

const PAUSE = 350;

export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: options.text, extensions: extensionsFor(options) }) });
  return {
    set: (text) => {
      if (text !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: text.length } });
    },
    mark: (wrong) => view.dispatch(setDiagnostics(view.state, wrong ? [diagnosticOf(wrong, view.state.doc.length)] : [])),
    goTo: (offset) => {
      view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function extensionsFor({ vocabulary, parameters, onChange, onRun, check }: EditorOptions): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const words = vocabulary();
    const found = words && choicesAt(context.state.doc.toString(), context.pos, words, parameters());
    return found && { from: found.from, options: found.choices.map(optionOf), validFor: /^[\p{L}\p{N}_]*$/u };
  };
  const run = { key: 'Mod-Enter', run: () => { onRun(); return true; } };
  return [
    lineNumbers(), lintGutter(), history(), drawSelection(), bracketMatching(), closeBrackets(), highlightActiveLine(), EditorView.lineWrapping,
    READERS_CYPHER, syntaxHighlighting(COLOURS), THEME, placeholder('MATCH (a:Organization)-[r]-(b) RETURN a, r, b LIMIT 50'),
    autocompletion({ override: [source], icons: false, activateOnTyping: true, maxRenderedOptions: 60 }),
    linter(async (view) => {
      const wrong = view.state.doc.length === 0 ? null : await check(view.state.doc.toString());
      return wrong ? [diagnosticOf(wrong, view.state.doc.length)] : [];
    }, { delay: PAUSE }),
    Prec.highest(keymap.of([run, { key: 'Tab', run: acceptCompletion }])),
    // Tab indents; Escape and then Tab leaves, which EditorView itself sees to.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
    EditorView.contentAttributes.of({ 'aria-label': 'Cypher', 'aria-multiline': 'true', spellcheck: 'false', autocapitalize: 'off', 'aria-description': 'Tab indents; Escape, then Tab, leaves. Control and Enter runs.' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}

/** Reads the check again, as after a parameter changed. */
export const checkAgain = forceLinting;

function optionOf({ label, kind, detail, apply }: Choice): Completion {
  const types: Readonly<Record<Choice['kind'], string>> = { label: 'class', relation: 'type', property: 'property', parameter: 'constant', clause: 'keyword', function: 'function', procedure: 'function', variable: 'variable' };
  return { label, type: types[kind], ...(detail && { detail }), ...(apply !== undefined && { apply }), boost: kind === 'variable' ? 3 : kind === 'clause' ? 2 : 0 };
}

function diagnosticOf({ message, at }: Wrong, length: number): Diagnostic {
  const from = Math.min(at?.start ?? 0, length);
  const to = Math.min(at ? Math.max(at.end, from + 1) : length, length);
  // At the very end there is no letter to underline, so the last one is.
  return { from: from === to ? Math.max(0, from - 1) : from, to, severity: 'error', message };
}

/** Words that mean something to a reader's query; the mode also knows those of administration, which here are names. */
const WORDS = /^(?:match|optional|where|with|unwind|return|order|by|skip|limit|union|all|call|yield|distinct|as|and|or|xor|not|in|is|null|contains|starts|ends|case|when|then|else|end|asc|ascending|desc|descending|exists|count|true|false|any|none|single)$/iu;
const READERS_CYPHER = StreamLanguage.define({
  ...cypher,
  token: (stream, state) => {
    const style = cypher.token(stream, state);
    const isName = stream.string[stream.start - 1] === '.' || stream.string[stream.start - 1] === '$';
    return style === 'keyword' && (isName || !WORDS.test(stream.current())) ? 'variable' : style;
  },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--Location)' },
  { tag: tags.number, color: 'var(--Figure)' },
  { tag: [tags.atom, tags.typeName], color: 'var(--Operation)' },
  { tag: [tags.standard(tags.variableName), tags.definition(tags.variableName)], color: 'var(--Service)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

const THEME = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', border: '1px solid var(--control)', borderRadius: '9px', overflow: 'hidden', maxHeight: 'min(34dvh, 420px)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace", lineHeight: '1.55', overflow: 'auto', minHeight: '118px' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--muted)', border: 'none', borderInlineEnd: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 5%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--accent-soft)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)', color: 'inherit' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--denied) 1.5px', textUnderlineOffset: '4px' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--denied)' },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '9px', boxShadow: 'var(--shadow)', overflow: 'hidden' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace", maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700', color: 'var(--accent)' },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', fontFamily: "'Inter Variable', system-ui, sans-serif", fontSize: '12px' },
  '.cm-diagnostic': { borderInlineStart: '3px solid var(--denied)', padding: '6px 10px', maxWidth: '420px', fontFamily: "'Inter Variable', system-ui, sans-serif" },
});
