// Closed classes of English words that part a sentence into its phrases.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Between subject and verb, or in front of a clause, without weight of their own. */
export const adverbs =
  words(`also later earlier then further furthermore recently repeatedly previously reportedly again already
once now still even just only first finally eventually subsequently initially immediately publicly privately openly quickly
simply merely basically essentially famously frequently often always never rarely generally usually sometimes consistently flatly firmly
strongly clearly explicitly specifically separately similarly jointly meanwhile however nevertheless nonetheless therefore thus
instead moreover additionally otherwise though too himself herself itself themselves both all angrily bluntly briefly broadly calmly categorically carefully
correctly formally fully grimly harshly ironically jokingly long loudly mistakenly newly officially once originally pointedly
proudly quietly rather rightly roundly sarcastically sharply soon sternly swiftly tearfully today tonight vehemently warmly wrongly yesterday
apparently allegedly effectively certainly definitely probably perhaps maybe afterward afterwards falsely correctly succinctly simply aptly`);

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
export const months = words(`january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec`);
/** Words of phrases of time: late on Sunday night, last week. */
export const timeWords =
  words(`today yesterday tonight tomorrow late early last this next morning afternoon evening night week month
year weekend noon midnight day days hours ago earlier later overnight`);

export const determiners = words(
  'the a an this that these those his her its their our my your some any no every each another both several many few most all one two three four five six other such',
);
export const possessives = words('his her its their our my your');
export const prepositions =
  words(`in on at by with from for of to into onto over under after before during through via about against
among between without within since until till upon toward towards despite amid amidst following near outside inside across along
behind beyond throughout unlike like as than regarding concerning per including besides around off out up down alongside`);

/** Words that open a clause of their own; what stands before one is not the subject behind it. */
export const subordinators = words(
  'that because although though while when whenever if unless whereas since after before until as where whether how why what once so lest whereby',
);
export const coordinators = words('and but or yet nor so');
export const relatives = words('who whom whose which');

export const pronouns = words('he she they it i we you');
export const objectPronouns = words('him her them it me us you himself herself themselves');

export const auxiliaries = words(
  `has have had is are was were be been being do does did has've 've 'd 's "'re" having`,
);
export const modals =
  words(`would could will may might should must can shall cannot wouldn't couldn't won't can't shouldn't needn't mustn't
would've could've might've should've 'll`);
export const negations =
  words(`not never n't didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't without cannot refused
declined neither nor hardly scarcely barely stopped avoided`);

/** Finite forms of common verbs that do not end in -ed: they show that a stretch of words is a clause and no noun phrase. */
export const plainVerbs =
  words(`is are was were has had have does did do met went came took made left began held sent gave got saw knew
became led kept felt brought wrote stood heard let meant set paid sat spoke lay grew lost fell built understood drew broke spent cut rose
drove bought wore chose fought thought caught won taught ran hit shot struck sought flew fled withdrew rejects comes goes takes makes
seems appears remains continues will would could may might should must can told said says`);
