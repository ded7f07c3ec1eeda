/** Which language a text is in, by its commonest words and its script: enough to warn that the models are English. */
import type { Problem } from '../stages.ts';

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in is for that with on by as are was be this from has have which not at an were will its their'),
  fr: words('le la les de des du et en un une est pour que qui dans par sur au aux avec sont ce cette plus nous'),
  es: words('el la los las de del y en un una es para que con por se su al como más son fue sus este nos'),
  de: words('der die das und in den von zu mit ist für des im dem auf ein eine nicht auch sich als werden wird bei'),
  it: words('il lo la gli le di del della e in un una è per che con da sono nel alla dei si anche come più'),
  pt: words('o a os as de do da e em um uma é para que com por no na dos das se ao mais foi como'),
  nl: words('de het een en van in is op te dat voor met zijn niet aan er om door ook bij naar wordt als deze'),
};
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu], ['ar', /\p{Script=Arabic}/gu], ['el', /\p{Script=Greek}/gu], ['he', /\p{Script=Hebrew}/gu], ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ['zh', /\p{Script=Han}/gu], ['ko', /\p{Script=Hangul}/gu], ['hi', /\p{Script=Devanagari}/gu],
];
const SAMPLE = 20_000;

/** A BCP 47 code; `en` where too little tells otherwise. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const script = SCRIPTS.find(([, pattern]) => (sample.match(pattern) ?? []).length > 0.4 * letters);
  if (script && letters > 0) return script[0];
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (found.length < 20) return 'en';
  const scores = Object.entries(COMMON).map(([language, common]) => [language, found.filter((word) => common.has(word)).length / found.length] as const);
  const [best, english] = [scores.reduce((a, b) => (b[1] > a[1] ? b : a)), scores[0]![1]];
  return best[1] > 0.15 && best[1] > 1.5 * english ? best[0] : 'en';
}

export function languageProblems(source: string, language: string): readonly Problem[] {
  if (/^en\b/iu.test(language)) return [];
  return [{ source, severity: 'warning', message: `seems to be in "${language}"; the models read English, so little will be found.` }];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
