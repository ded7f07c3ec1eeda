/** What numbers are measured in: money, time, weight and the rest. */
import type { Token } from '../../stages.ts';

/** Currency signs and codes before a number. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₦', 'NGN'], ['₹', 'INR'], ['₽', 'RUB'], ['₿', 'BTC'], ['₴', 'UAH'], ['₪', 'ILS'],
  ['Can$', 'CAD'], ['CAN$', 'CAD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['NT$', 'TWD'],
  ['Euro', 'EUR'], ['EURO', 'EUR'], ['Euros', 'EUR'], ['Rs', 'INR'], ['Rs.', 'INR'], ['Tk', 'BDT'], ['KSh', 'KES'], ['Ksh', 'KES'], ['FCFA', 'XOF'], ['CFA', 'XOF'], ['birr', 'ETB'], ['Birr', 'ETB'],
]);
const CODES = new Set(
  'USD EUR GBP CHF JPY CNY RMB CAD AUD NZD HKD SGD INR RUB UAH TRY ILS BRL MXN ZAR NGN KES GHS XOF XAF SEK NOK DKK PLN CZK HUF RON BGN RSD GEL AMD AZN KZT UZS THB MYR IDR PHP VND KRW TWD SAR AED QAR KWD BHD JOD LBP EGP MAD TND DZD IQD IRR AFN PKR BDT LKR NPR MMK ARS CLP COP PEN UYU BTC ETB ZMW MWK UGX TZS RWF MDL CDF MZN BAM MKD KGS TJS PYG'.split(' '),
);
/** Words for money after a number; what stands before "dollar" chooses. */
const MONEY: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['euro', 'EUR'], ['pound sterling', 'GBP'], ['sterling', 'GBP'], ['swiss franc', 'CHF'], ['franc', 'CHF'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['rupee', 'INR'],
  ['naira', 'NGN'], ['hryvnia', 'UAH'], ['lira', 'TRY'], ['shekel', 'ILS'], ['rand', 'ZAR'], ['peso', 'MXN'], ['krona', 'SEK'], ['krone', 'NOK'], ['zloty', 'PLN'], ['dirham', 'AED'], ['riyal', 'SAR'], ['won', 'KRW'], ['baht', 'THB'], ['cedi', 'GHS'],
  ['birr', 'ETB'], ['taka', 'BDT'], ['kwacha', 'ZMW'], ['shilling', 'KES'], ['kyat', 'MMK'], ['somoni', 'TJS'], ['tenge', 'KZT'], ['guarani', 'PYG'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['forint', 'HUF'], ['koruna', 'CZK'], ['lari', 'GEL'], ['dram', 'AMD'], ['manat', 'AZN'], ['metical', 'MZN'],
]);
const OF_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['canadian dollar', 'CAD'], ['australian dollar', 'AUD'], ['singapore dollar', 'SGD'], ['new zealand dollar', 'NZD'], ['zealand dollar', 'NZD'], ['hong kong dollar', 'HKD'], ['kong dollar', 'HKD'], ['us dollar', 'USD'], ['u.s. dollar', 'USD'], ['states dollar', 'USD'],
  ['british pound', 'GBP'], ['egyptian pound', 'EGP'], ['indian rupee', 'INR'], ['pakistani rupee', 'PKR'], ['cfa franc', 'XOF'], ['danish krone', 'DKK'], ['chinese yuan', 'CNY'], ['turkish lira', 'TRY'], ['russian ruble', 'RUB'],
]);
const NAMING = new Set(['us', 'u.s.', 'united', 'states', 'american', 'canadian', 'australian', 'singapore', 'new', 'zealand', 'hong', 'kong', 'swiss', 'british', 'egyptian', 'indian', 'pakistani', 'cfa', 'danish', 'chinese', 'turkish', 'russian', 'pound', 'pounds', 'swedish', 'norwegian']);

const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['duration', 'year month week day hour minute second decade century quarter-century fortnight'],
      ['mass', 'kilogram kilogramme kg kgs kilo gram gramme g mg milligram ton tonne pound lb lbs ounce oz'],
      ['distance', 'kilometre kilometer km mile metre meter nautical-mile yard foot inch cm'],
      ['area', 'hectare ha acre km2'],
      ['volume', 'litre liter gallon barrel'],
      ['data', 'gigabyte GB terabyte TB megabyte MB petabyte PB'],
      ['temperature', 'degree'],
      ['power', 'megawatt MW gigawatt GW kilowatt kW'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

/** The ISO 4217 code of a sign or code that stands before a number, else undefined. */
export const currencyBefore = (token: Token | undefined): string | undefined => (token ? (SIGNS.get(token.text) ?? (CODES.has(token.text) ? code(token.text) : undefined)) : undefined);

const code = (text: string): string => (text === 'RMB' ? 'CNY' : text);

/** Money named after a number ("US dollars", "euros", "EUR"), with the index after it. */
export function currencyAfter(tokens: readonly Token[], index: number): { readonly code: string; readonly end: number } | undefined {
  let at = index;
  if (tokens[at]?.text === 'of' || tokens[at]?.text === 'in') return undefined;
  while (at - index < 2 && NAMING.has(tokens[at]?.text.toLowerCase() ?? '') && tokens[at + 1]) at++;
  const token = tokens[at];
  if (!token) return undefined;
  const sign = SIGNS.get(token.text) ?? (CODES.has(token.text) ? code(token.text) : undefined);
  if (sign) return at === index ? { code: sign, end: at + 1 } : undefined;
  const word = token.text.toLowerCase().replace(/s$/u, '');
  const pair = `${tokens[at - 1]?.text.toLowerCase() ?? ''} ${word}`;
  if (at > index && OF_COUNTRY.has(pair)) return { code: OF_COUNTRY.get(pair)!, end: at + 1 };
  const money = MONEY.get(word);
  // "10 won seats" is no money, nor is a "rand" without its s.
  return money && token.tag !== 'VERB' ? { code: money, end: at + 1 } : undefined;
}

/** Words for abbreviations of units. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'], ['kg', 'kilogram'], ['kgs', 'kilogram'], ['kilo', 'kilogram'], ['kilogramme', 'kilogram'], ['gramme', 'gram'], ['g', 'gram'], ['mg', 'milligram'], ['lb', 'pound'], ['lbs', 'pound'], ['oz', 'ounce'],
  ['GB', 'gigabyte'], ['TB', 'terabyte'], ['MB', 'megabyte'], ['PB', 'petabyte'], ['kilometer', 'kilometre'], ['meter', 'metre'], ['cm', 'centimetre'], ['mm', 'millimetre'], ['ha', 'hectare'], ['liter', 'litre'],
]);

/** The unit's name in the singular: "kilogram" of "kg". */
export const unitName = ({ text, lemma }: Token): string => LONG.get(text) ?? LONG.get(lemma) ?? LONG.get(text.toLowerCase()) ?? lemma;

/** `duration`, `mass` and the like for a word of measure, else undefined. */
export const unitOf = (token: Token | undefined): string | undefined => (token ? (UNITS.get(token.lemma) ?? UNITS.get(token.text) ?? (/^K[gGmM]s?$/u.test(token.text) ? UNITS.get(token.text.toLowerCase()) : undefined)) : undefined);

/** The same for the noun of "two-day". */
export const unitOfWord = (word: string): string | undefined => UNITS.get(word);
