import { UsageError } from '../../graph/errors.ts';
import { configuration, settingsOf } from './settings.ts';

test('flags win over the environment, which wins over defaults', () => {
  const settings = settingsOf({ port: '7701' }, { LIAISON_NEO4J_HOME: '/data/neo', NEO4J_PASSWORD: 'from-the-environment' });
  expect(settings).toMatchObject({ home: '/data/neo', boltPort: 7701, httpPort: 7474, password: 'from-the-environment', memory: '512m' });
});

test.each([
  [{ port: '99999' }, /--port 99999/u],
  [{ password: 'short' }, /shorter than 8/u],
  [{ memory: 'lots' }, /--memory lots/u],
])('refuses %j and names it', (flags, message) => {
  expect(() => settingsOf(flags, {})).toThrow(UsageError);
  expect(() => settingsOf(flags, {})).toThrow(message);
});

test('the server listens on loopback only and shuts LOAD CSV', () => {
  const lines = configuration(settingsOf({ 'http-port': '0' }, {})).split('\n');
  expect(lines.filter((line) => line.includes('listen_address')).every((line) => line.includes('=127.0.0.1'))).toBe(true);
  expect(lines).toEqual(expect.arrayContaining(['server.http.enabled=false', 'dbms.security.allow_csv_import_from_file_urls=false', 'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0', 'server.directories.import=import']));
});
