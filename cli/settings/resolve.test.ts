import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../commands/all.ts';
import { createParts, liaison } from '../test/fakes.ts';
import { readConfig } from './config.ts';
import { keyOf, variableOf } from './names.ts';
import { resolveOptions } from './resolve.ts';

const serve = COMMANDS.find(({ name }) => name === 'serve')!;
const query = COMMANDS.find(({ name }) => name === 'query')!;
const exported = COMMANDS.find(({ name }) => name === 'export')!;
const config = (values: Record<string, unknown>) => ({ file: 'liaison.config.json', values });
const given = { flags: {}, env: {}, config: undefined };

describe('where an option comes from', () => {
  it.each([
    ['the default', {}, 4747],
    ['the configuration', { config: config({ port: 1 }) }, 1],
    ['the command\'s own part of it before its top', { config: config({ port: 1, serve: { port: 2 } }) }, 2],
    ['the environment before the configuration', { config: config({ port: 1 }), env: { LIAISON_PORT: '3' } }, 3],
    ['the flag before all', { config: config({ port: 1 }), env: { LIAISON_PORT: '3' }, flags: { port: '4' } }, 4],
    ['not from an empty variable', { env: { LIAISON_PORT: '' } }, 4747],
  ])('%s', (_, some, port) => {
    expect(resolveOptions(serve, { ...given, ...some }).port).toBe(port);
  });

  it.each([
    [{}, 'embedded:./.liaison'],
    [{ env: { NEO4J_URI: 'neo4j://there' } }, 'neo4j://there'],
    [{ env: { NEO4J_URI: 'neo4j://there' }, config: config({ store: 'embedded:x' }) }, 'embedded:x'],
    [{ env: { NEO4J_URI: 'neo4j://there', LIAISON_STORE: 'embedded:y' } }, 'embedded:y'],
  ])('takes the store of %j', (some, store) => {
    expect(resolveOptions(serve, { ...given, ...some }).store).toBe(store);
  });

  it.each([
    [{ LIAISON_PORT: 'x' }, 'LIAISON_PORT: "x" is not a whole number'],
    [{ LIAISON_QUIET: 'perhaps' }, 'LIAISON_QUIET: "perhaps" is neither true nor false.'],
  ])('names the variable of %j', (env, message) => {
    expect(() => resolveOptions(serve, { ...given, env })).toThrow(message);
  });

  it.each([
    [{ port: 99_999 }, 'liaison.config.json: "port": "99999" is not a whole number'],
    [{ port: [1] }, 'liaison.config.json: "port" must be a text or a number.'],
    [{ quiet: 'yes' }, 'liaison.config.json: "quiet" must be true or false.'],
  ])('names the file for %j', (values, message) => {
    expect(() => resolveOptions(serve, { ...given, config: config(values) })).toThrow(message);
  });

  it('reads lists from every place', () => {
    expect(resolveOptions(exported, { ...given, env: { LIAISON_EXPORT_TYPE: 'Person,Event' } }).type).toEqual(['Person', 'Event']);
    expect(resolveOptions(exported, { ...given, config: config({ export: { type: ['Person'] } }) }).type).toEqual(['Person']);
    expect(resolveOptions(query, { ...given, flags: { param: ['a=1'] } }).param).toEqual([['a', 1]]);
  });

  it('has one variable for each meaning', () => {
    const meanings = new Map<string, Set<string>>();
    for (const command of COMMANDS) {
      for (const option of command.options) {
        const variable = variableOf(command.name, option);
        meanings.set(variable, (meanings.get(variable) ?? new Set()).add(`${option.flags} ${option.description}`));
        expect(keyOf(option)).toMatch(/^[a-z][a-zA-Z]*$/u);
      }
    }
    for (const [variable, said] of meanings) expect([variable, said.size]).toEqual([variable, 1]);
  });
});

describe('liaison.config.json', () => {
  let cwd: string;
  beforeAll(async () => { cwd = await mkdtemp(join(tmpdir(), 'liaison-config-')); });
  afterAll(async () => rm(cwd, { recursive: true }));
  const write = (text: string) => writeFile(join(cwd, 'liaison.config.json'), text);

  it.each([
    ['{', 'liaison.config.json: not JSON'],
    ['[]', 'liaison.config.json: must be one object'],
    ['{"stroe":"embedded:x"}', 'liaison.config.json: no option is called "stroe". Known: accurate, allowHost, ask, '],
    ['{"query":{"prot":1}}', 'liaison.config.json: no option is called "query.prot". Known: query.file, '],
    ['{"limit":1}', 'no option is called "limit"'],
    ['{"query":1}', '"query" must be an object'],
  ])('refuses %s', async (text, message) => {
    await write(text);
    expect(() => readConfig(cwd, COMMANDS)).toThrow(message);
    expect((await liaison(['documents'], { cwd })).code).toBe(2);
  });

  it('is used by every command in its folder', async () => {
    await write('{"store":"bolt://elsewhere","documents":{"format":"json"}}');
    const made = createParts();
    expect(await liaison(['documents'], { cwd, env: {} }, made)).toMatchObject({ code: 0, out: '[]\n' });
    expect(made.fake.opened).toEqual(['bolt://elsewhere']);
  });

  it('may lie elsewhere', async () => {
    await write('{"store":"bolt://named"}');
    const made = createParts();
    await liaison(['--config', join(cwd, 'liaison.config.json'), 'documents'], { cwd: tmpdir(), env: {} }, made);
    await liaison(['documents'], { cwd: tmpdir(), env: { LIAISON_CONFIG: join(cwd, 'liaison.config.json') } }, made);
    expect(made.fake.opened).toEqual(['bolt://named', 'bolt://named']);
  });
});
