/**
 * `npm run train -- reader`: makes `ingest/models/accurate/reader.onnx`. Cases are written by Liaison, learned by Python (`reader.py`), since no library
 * for this runtime teaches a transformer. `PYTHON` names the interpreter, with `requirements.txt` installed; it is `python3` by default.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LiaisonError } from '../../../graph/errors.ts';
import { relateModels } from '../../relate/linear/store.ts';
import { piecesOf } from '../../relate/reader/pieces.ts';
import type { Train } from '../program.ts';
import { learnedFrom } from '../relate/learned-from.ts';
import { readerCases } from './cases.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PIECES = file('../../models/accurate/pieces.txt');
const MODEL = file('../../models/accurate/reader.onnx');

export const train: Train = ({ data }) => {
  python('pieces.py', PIECES);
  const cases = readerCases(learnedFrom(data, relateModels().parse).cases.flat(), piecesOf(readFileSync(PIECES, 'utf8')));
  const folder = mkdtempSync(join(tmpdir(), 'liaison-reader-'));
  try {
    const written = join(folder, 'cases.jsonl');
    writeFileSync(written, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
    python('reader.py', written, PIECES, MODEL);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `reader.onnx: ${statSync(MODEL).size} bytes, from ${cases.length} sentences, ${cases.reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs.`;
};

function python(program: string, ...given: readonly string[]): void {
  const { status, error } = spawnSync(process.env.PYTHON ?? 'python3', [file(program), ...given], { stdio: 'inherit' });
  if (error || status !== 0) throw new LiaisonError(`${program} did not end well${error ? ` (${error.message})` : ''}. Install what it needs: pip install -r ingest/train/reader/requirements.txt; PYTHON names the interpreter.`);
}
