// Words of English titles. What stands before a head belongs to it; what stands behind needs "of", "for", "in" …
import type { TitleWords } from './title-words';

export const englishTitles: TitleWords = {
  honorifics: 'mr mrs ms miss dr prof professor sir dame hon',
  bareHeads: `president minister secretary chancellor premier pm king queen prince princess emir amir sultan pope ayatollah sheikh sheik imam rabbi
    bishop archbishop patriarch general gen lieutenant lt colonel col major maj captain capt admiral adm brigadier brig sergeant sgt marshal commander
    senator sen congressman congresswoman representative rep governor gov mayor lawmaker mp mk speaker spokesman spokeswoman spokesperson spokespersons
    ambassador envoy emissary mediator negotiator coordinator commissioner rapporteur prosecutor judge justice lawyer attorney adviser advisor aide
    official leader chief head boss chair chairman chairwoman chairperson director administrator manager deputy member secretary-general treasurer
    analyst expert researcher professor journalist reporter correspondent columnist activist diplomat founder candidate nominee strongman warlord
    monarch ruler prefect inspector superintendent delegate counsel consul czar`,
  openHeads: '',
  closed: `state defense defence foreign affairs interior finance treasury health education energy justice security intelligence military army navy
    air force police national political public press media humanitarian aid relief refugees refugee human rights middle east peace process
    parliament parliamentary house senate congress white cabinet war government opposition party movement group office bureau wing brigades
    council committee commission agency organization organisation ministry department bank union central command staff joint chiefs
    nuclear atomic watchdog children territories hostages missing communications strategic economic economy trade culture migration reconstruction
    former ex acting interim deputy vice senior top special chief prime crown supreme permanent outgoing incoming veteran assistant under undersecretary
    general first second high right-wing far-right hardline prominent influential de facto current late republican democratic democrat islamist
    islamic sunni shiite shia kurdish arab european western african asian federal northern southern eastern`,
  open: '',
  functions: 'of for to at in on and the with from',
};
