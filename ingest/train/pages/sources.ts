/** Public repositories whose pages are annotated in `../data/pages/`, and how their pages are written. The texts are not in this repository; `texts.ts` takes them from a clone. */

export type Form = 'release' | 'feed' | 'markdown' | 'speech' | 'scan' | 'lines';

export interface Source {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly form: Form;
  /** Genre of its passages, as in `passages.jsonl`. */
  readonly genre: string;
  /** What the pages may be used under. */
  readonly licence: string;
}

const US = 'work of the United States government, no copyright';

export const SOURCES: Readonly<Record<string, Source>> = {
  justice: { repository: 'lennymd/news21-pressReleasesDOJ', form: 'release', genre: 'press', licence: US },
  state: { repository: 'markschaver/State-Department-PR', form: 'feed', genre: 'press', licence: US },
  'white-house': { repository: 'brian14708/wh-briefings', form: 'markdown', genre: 'press', licence: `CC0; ${US}` },
  assembly: { repository: 'vnglst/un-speeches', form: 'speech', genre: 'ga-2024', licence: 'speeches to the United Nations' },
  australia: { repository: 'wragge/trove-parliament-pressreleases', form: 'scan', genre: 'press', licence: 'releases of ministers, parties and members of the Parliament of Australia' },
  undp: { repository: 'UNDP-Accelerator-Labs/sdg-innovation-commons', form: 'lines', genre: 'press', licence: 'MIT' },
  digitalgov: { repository: 'GSA/digitalgov.gov', form: 'markdown', genre: 'press', licence: US },
  '18f': { repository: '18F/18f.gsa.gov', form: 'markdown', genre: 'press', licence: 'CC0' },
  carpentries: { repository: 'carpentries/carpentries.org', form: 'markdown', genre: 'press', licence: 'CC BY 4.0' },
  galaxy: { repository: 'usegalaxy-eu/website', form: 'markdown', genre: 'press', licence: 'MIT' },
  datacite: { repository: 'datacite/blog', form: 'markdown', genre: 'press', licence: 'CC BY 4.0' },
  misp: { repository: 'MISP/misp-website', form: 'markdown', genre: 'press', licence: 'CC BY 3.0' },
  ror: { repository: 'ror-community/ror-site', form: 'markdown', genre: 'press', licence: 'MIT' },
  'digital-canada': { repository: 'cds-snc/digital-canada-ca', form: 'markdown', genre: 'press', licence: 'MIT' },
  'by-covid': { repository: 'elixir-europe/by-covid-website', form: 'markdown', genre: 'press', licence: '0BSD' },
  mapswipe: { repository: 'mapswipe/website', form: 'markdown', genre: 'press', licence: 'MIT' },
};
