/** Abbreviations whose full stop belongs to the word. Compared with case, because "No." and "no." differ. */

/** A capitalised word or a number follows these as part of the same phrase, so they never end a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Titles and ranks.
  'Mr', 'Mrs', 'Ms', 'MR', 'MRS', 'DR', 'Mmes', 'Messrs', 'Mme', 'Mlle', 'Dr', 'Drs', 'Prof', 'Rev', 'Fr', 'Hon', 'Rt', 'St', 'Ste', 'Msgr', 'Amb',
  'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cmdr', 'Cdr', 'Adm', 'Brig', 'Sgt', 'Cpl', 'Pvt', 'Insp', 'Supt', 'Det', 'Gov', 'Sen', 'Rep', 'Reps', 'Sens', 'Pres', 'Atty', 'Sec', 'Asst', 'Dep',
  // Words before a number or a name.
  'No', 'Nos', 'no', 'nos', 'Art', 'art', 'Arts', 'arts', 'para', 'paras', 'Para', 'Paras', 'Vol', 'vol', 'Fig', 'fig', 'Ch', 'ch', 'pp', 'cf', 'Cf', 'vs', 'Res', 'res', 'Doc', 'doc', 'Add', 'Corr', 'Rev',
  'e.g', 'i.e', 'E.g', 'I.e', 'viz', 'approx', 'Approx', 'ca', 'Mt', 'Ft', 'tel', 'Tel',
]);

/** These end a sentence when what follows looks like a beginning. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Inc', 'Corp', 'Co', 'Cos', 'Ltd', 'Bros', 'Jr', 'Sr', 'Esq', 'LLC', 'Dept', 'Div', 'Dist', 'Est', 'Assn', 'Univ', 'Ave', 'Blvd', 'Rd', 'Hwy',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri', 'Sat', 'Sun',
  'etc', 'al', 'seq', 'ibid', 'Ibid', 'et', 'a.m', 'p.m', 'A.M', 'P.M', 'b', 'hrs', 'min', 'max', 'lbs', 'lb', 'oz', 'ft', 'kg', 'km', 'mil', 'bn', 'mn',
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mass', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev',
  'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Va', 'Vt', 'Wash', 'Wis', 'Wyo',
]);

/** Words that begin a sentence even though they are capitalised like a name: after "U.S." or "Inc." they tell an end from a name that goes on. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'It', 'Its', 'He', 'She', 'They', 'We', 'I', 'You', 'His', 'Her', 'Their', 'Our', 'My', 'There', 'Here', 'In', 'On', 'At', 'As', 'By', 'For', 'From', 'With',
  'To', 'Of', 'If', 'When', 'While', 'Where', 'After', 'Before', 'Since', 'During', 'Despite', 'Although', 'Because', 'Between', 'Through', 'Under', 'Over', 'Among', 'Without', 'And', 'But', 'Or', 'Nor', 'So',
  'Yet', 'However', 'Moreover', 'Furthermore', 'Therefore', 'Thus', 'Finally', 'Today', 'Now', 'Also', 'Both', 'Each', 'Every', 'All', 'Some', 'Many', 'Most', 'Several', 'No', 'Not', 'Once', 'Only', 'Such',
  'What', 'Who', 'Which', 'How', 'Why', 'According', 'Additionally', 'Once', 'Then', 'One', 'Two', 'Three', 'Following', 'Together', 'Let', 'Please', 'Meanwhile', 'Subsequently', 'Since', 'Until', 'Upon',
]);
