import { createParts, createWorld } from '../test/fakes.ts';
import { withEngine } from './accurate.ts';

describe('--accurate', () => {
  const asked = (accurate?: boolean) => {
    const calls: (boolean | undefined)[] = [];
    const { parts } = createParts();
    const context = {
      io: createWorld({}).io, commands: [],
      parts: { ...parts, loadEngine: (which?: boolean) => { calls.push(which); return parts.loadEngine(); }, createPool: (...given: Parameters<typeof parts.createPool>) => { calls.push(given[2]); return parts.createPool(given[0], 0); } },
    };
    return { calls, context: withEngine(context, { ...(accurate !== undefined && { accurate }) }) };
  };

  test.each([[true, true], [false, undefined], [undefined, undefined]])('%s: engine and workers are asked for with %s', async (given, expected) => {
    const { calls, context } = asked(given);
    await context.parts.loadEngine();
    await (await context.parts.createPool(new Map(), 0)).close();
    expect(calls).toEqual([expected, expected]);
  });
});
