/** All rules, as data, a file a matter: what they say, how it is worded, and examples that are tests. Arguments of examples stand in brackets. `pattern.ts` says how patterns are read. Read this first. */
import { ATTENDANCE_RULES } from './attendance.ts';
import { BELONGING_RULES } from './belonging.ts';
import { COMPANY_RULES } from './company.ts';
import { DEED_RULES } from './deeds.ts';
import { LEADING_RULES } from './leading.ts';
import { PEOPLE_RULES } from './people.ts';
import { PURSUIT_RULES } from './pursuit.ts';
import { ROLE_RULES } from './roles.ts';
import type { RuleData } from './rule-data.ts';
import { TIE_RULES } from './ties.ts';
import { UNDERTAKING_RULES } from './undertakings.ts';
import { WHEREABOUTS_RULES } from './whereabouts.ts';

/** In their order: the first rule to speak of a pair has it. */
export const RULES: readonly RuleData[] = [
  ...UNDERTAKING_RULES, ...ATTENDANCE_RULES, ...DEED_RULES, ...PEOPLE_RULES, ...TIE_RULES, ...ROLE_RULES, ...COMPANY_RULES, ...BELONGING_RULES, ...PURSUIT_RULES, ...WHEREABOUTS_RULES, ...LEADING_RULES,
];
