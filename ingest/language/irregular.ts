/** Base forms that no rule gives. */

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.trim().split(/\s*\n\s*/u).flatMap((row) => {
    const [base, forms] = row.split(': ');
    return forms!.split(' ').map((form): [string, string] => [form, base!]);
  }));

/** Auxiliaries, contracted ones too. */
export const AUXILIARIES = table(`
be: am is are was were been being 's ’s 're ’re 'm ’m s
have: has had having 've ’ve
do: does did done doing
will: 'll ’ll wo
would: 'd ’d
can: ca could
may: might
shall: should sha
get: got gotten getting gets
`);

/** "would", "could", "should" and "might" are their own lemmas in the treebank: modals keep their force. */
export const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'should', 'might', 'must', 'may', 'can', 'will', 'shall', 'ought']);

export const VERBS = table(`
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
become: became
begin: began begun
bend: bent
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
forego: forewent foregone
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
misunderstand: misunderstood
outgrow: outgrew outgrown
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
pay: paid
prove: proven
rebuild: rebuilt
rent: rent
repay: repaid
rethink: rethought
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
sew: sewn
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
smell: smelt
sow: sown
speak: spoke spoken
speed: sped
spend: spent
spill: spilt
spin: spun
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written
die: dying dies died
tie: tying ties tied
lie: lies lied
vie: vying
be: is are was were been being am
have: has had having
do: does did done doing
agree: agreed
free: freed frees freeing
guarantee: guaranteed
see: seeing
use: used
note: noted noting
range: ranging
need: need
exceed: exceed
proceed: proceed
succeed: succeed
speed: speed
feed: feed
breed: breed
bleed: bleed
indeed: indeed
embed: embed
shed: shed shedding
wed: wed
rely: relying
reply: replying
bring: bring
sing: sing
ring: ring
cling: cling
swing: swing
fling: fling
string: string
spring: spring
flee: fleeing
`);

export const NOUNS = table(`
man: men
woman: women
child: children
person: persons
people: people
foot: feet
tooth: teeth
goose: geese
mouse: mice
life: lives
wife: wives
knife: knives
half: halves
self: selves
shelf: shelves
leaf: leaves
loaf: loaves
thief: thieves
wolf: wolves
calf: calves
analysis: analyses
basis: bases
crisis: crises
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
parenthesis: parentheses
axis: axes
criterion: criteria
phenomenon: phenomena
data: data
media: media
bacterium: bacteria
memorandum: memoranda
addendum: addenda
curriculum: curricula
stadium: stadia
appendix: appendices
index: indices
matrix: matrices
vertex: vertices
stimulus: stimuli
nucleus: nuclei
focus: foci
alumnus: alumni
antenna: antennae
bus: buses
gas: gases
virus: viruses
campus: campuses
status: statuses
census: censuses
bonus: bonuses
bias: biases
alias: aliases
lens: lenses
iris: irises
corpus: corpora
quiz: quizzes
attorney-general: attorneys-general
passer-by: passers-by
movie: movies
cookie: cookies
calorie: calories
tie: ties
lie: lies
pie: pies
rookie: rookies
zombie: zombies
genie: genies
hero: heroes
echo: echoes
potato: potatoes
tomato: tomatoes
cargo: cargoes
embargo: embargoes
veto: vetoes
volcano: volcanoes
tornado: tornadoes
cache: caches
headache: headaches
axe: axes
co-operative: co-operatives
`);

/** Nouns in -s that are singular or have no singular. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  `news series species means headquarters politics economics ethics mathematics physics statistics logistics athletics tactics dynamics genetics electronics robotics analytics
  kudos chaos corps crossroads gallows barracks diabetes rabies lens gas bus virus campus status census bonus bias alias iris corpus consensus focus apparatus impetus nexus surplus stimulus plus minus
  analysis basis crisis thesis hypothesis emphasis genesis synthesis paralysis diagnosis axis oasis process success congress progress access address business witness illness fitness weakness
  thanks proceeds premises whereabouts remains goods belongings surroundings outskirts earnings savings odds arms customs clothes pants trousers scissors glasses shambles
  police cattle sheep fish aircraft spacecraft hovercraft offspring personnel staff always perhaps its his us this thus yes gross cross loss class mass pass press stress boss grass glass dress mess fuss
  forensics narcotics sepsis tennis canvas atlas christmas texas paris isis jihadis bitcoins`.split(/\s+/u).filter((word) => word !== 'bitcoins' && word !== 'jihadis' && word !== 'narcotics'),
);
