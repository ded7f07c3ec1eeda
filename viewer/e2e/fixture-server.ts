/** Serves the fixture, for looking at and for taking pictures: node --import ./ts-node.register.mjs viewer/e2e/fixture-server.ts [port] */
import { createServer } from '../server/server.ts';
import { fixtureGraph, smallStore } from './fixture-store.ts';
import { draw } from '../../graph/analyse/analyse.ts';

const server = await createServer({ store: smallStore(fixtureGraph()), analyse: draw });
process.stdout.write(`${await server.listen(Number(process.argv[2] ?? 4757))}\n`);
