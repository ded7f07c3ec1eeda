/** What is in what is counted, or what it is made of: "bags of charcoal", "kilos of tea and coffee". */
import type { Token } from '../../stages.ts';
import { countedAt, type Counted } from './counted.ts';

/** What holds or parts a substance: its plural alone tells little. */
const MEASURES = new Set(
  `bag bale bar barrel batch block bottle box brick bundle canister capsule carton cartridge case clip container crate cylinder dose drum flask jar jerrican kit load magazine pack package packet pair pallet parcel pellet
  phial piece pill plate pot round sachet sack sheet shipment stick tablet tin tray truckload tube unit vial wrap consignment cache can`.split(/\s+/u),
);

/** The end of "of charcoal" after "bags"; undefined where no contents are told. */
export function contentsEnd(tokens: readonly Token[], { of, end }: Counted): number | undefined {
  if (tokens[end]?.text !== 'of' || !MEASURES.has(of) || !/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[end + 1]?.tag ?? '')) return undefined;
  return countedAt(tokens, end + 1)?.end;
}

const SUBSTANCES = new Set(
  `amphetamine barley beef bread butane cannabis cement charcoal chicken coal cobalt cocaine coffee copper cotton crack diesel ecstasy ephedrine fentanyl fish flour fuel gold grain hashish heroin herbs honey ivory ketamine khat
  maize marijuana mdma meat mephedrone methamphetamine milk millet morphine oil opium petrol plastic pork resin rice rubber rye salt sand seed silver sorghum soy steel sugar tea timber tobacco tramadol wheat wood wool`.split(/\s+/u),
);

/** The end of "and coffee" after "kilos of tea": two substances under one weight; else `end`. */
export const bothSubstances = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.text === 'and' && SUBSTANCES.has(tokens[end - 1]!.lemma) && SUBSTANCES.has(tokens[end + 1]?.lemma ?? '') ? end + 2 : end;
