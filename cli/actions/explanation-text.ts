/** An explanation for people. */
import type picocolors from 'picocolors';
import { plain } from '../output/plain.ts';
import type { ExplainedFigure, ExplainedMention, ExplainedRelation, ExplainedSentence, Explanation } from './explanation.ts';

type Colours = Pick<typeof picocolors, 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'magenta'>;

export function explanationText({ source, title, date, speakers, sentences }: Explanation, colours: Colours): string {
  const head = [
    colours.bold(plain(title)),
    colours.dim(`${plain(source)}${date === undefined ? '' : `, ${date}`}`),
    `"We" is ${speakers.length === 0 ? 'not said' : speakers.map((speaker) => colours.green(plain(speaker))).join(', then ')}.`,
  ];
  return [...head, ...sentences.map((sentence) => `\n${sentenceText(sentence, colours)}`)].map((line) => `${line}\n`).join('');
}

function sentenceText({ number, kind, text, tokens, mentions, figures, dates, relations }: ExplainedSentence, colours: Colours): string {
  return [
    `${colours.bold(`${number}.`)}${kind === 'prose' ? '' : ` [${kind}]`} ${plain(text)}`,
    `   ${colours.dim('words')}     ${tokens.map(({ text: word, tag, lemma }) => `${plain(word)}${colours.dim(`/${tag}${lemma === word.toLowerCase() ? '' : `/${plain(lemma)}`}`)}`).join(' ')}`,
    ...mentions.map((mention) => `   ${colours.cyan(mention.level.padEnd(4))}      ${mentionText(mention, colours)}`),
    ...figures.map((figure) => `   ${colours.yellow('figure')}    ${figureText(figure)}`),
    ...dates.map(({ text: words, from, to }) => `   ${colours.magenta('date')}      ${plain(words)}: ${from ?? '?'}${to === undefined || to === from ? '' : ` to ${to}`}`),
    ...relations.map((relation) => `   ${colours.green('relation')}  ${relationText(relation, colours)}`),
  ].join('\n');
}

function mentionText({ text, type, confidence, entity, sameAs, reasons, keys }: ExplainedMention, colours: Colours): string {
  const others = [...new Set(sameAs.map((one) => one.text).filter((other) => other !== text))];
  const known = keys.map(({ key, reason }) => `${key} (${reason})`);
  return [
    `${plain(text)}: ${type}, ${confidence.toFixed(2)}`,
    ...(entity !== undefined && entity !== text ? [`is ${plain(entity)}`] : []),
    ...(others.length > 0 ? [`same as ${others.map((other) => `"${plain(other)}"`).join(', ')}${reasons.length > 0 ? ` (${reasons.map(plain).join('; ')})` : ''}`] : []),
    ...(known.length > 0 ? [colours.dim(plain(known.join(', ')))] : []),
  ].join('; ');
}

function figureText({ text, quantity: { comparator, value, min, max, of, measure, unit, periodStart, periodEnd }, about, status, confidence }: ExplainedFigure): string {
  const number = value ?? `${min ?? ''}–${max ?? ''}`;
  const period = periodStart === undefined && periodEnd === undefined ? '' : `, ${periodStart ?? ''}–${periodEnd ?? ''}`;
  return `${plain(text)}: ${comparator} ${number} of "${plain(of)}" (${plain(measure)}, ${unit}${period})${about === undefined ? '' : `, about ${plain(about)}`}${status === undefined ? '' : `, ${status}`}, ${confidence.toFixed(2)}`;
}

function relationText({ subject, predicate, object, status, confidence, method, words, validFrom, validTo, reason }: ExplainedRelation, colours: Colours): string {
  const time = validFrom === undefined && validTo === undefined ? '' : `, ${validFrom ?? '…'}–${validTo ?? '…'}`;
  return `${plain(subject)} ${colours.bold(predicate)} ${plain(object)}: ${status}, ${confidence.toFixed(2)}${time}, by ${byWhat(method)}\n             ${colours.dim(`"${plain(words)}"`)}${reason === undefined ? '' : `\n             ${reasonText(reason)}`}`;
}

/** What has no name that tells enough. */
const byWhat = (method: string): string => (method === 'unsaid' ? 'what this sentence leaves unsaid: one end stands in another' : method);

/** Each look saw more than the one before. */
function reasonText({ words, features, network, reader, neighbours, rivals }: NonNullable<ExplainedRelation['reason']>): string {
  const matter = words.length === 0 ? 'no single word decides' : `because of ${words.map(({ text, share }) => `"${plain(text)}" (${share.toFixed(2)})`).join(', ')}`;
  return `${matter}; by features ${features.toFixed(2)}, word vectors ${network.toFixed(2)}${reader === undefined ? '' : `, the reader ${reader.toFixed(2)}`}, with its list ${neighbours.toFixed(2)}, beside its rivals ${rivals.toFixed(2)}`;
}
