// Nouns for what people are and for what bodies are, by which a mention is told from a plain noun phrase.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Titles and offices of one person. Alone ("the minister said") they need a bearer in the article. */
export const titles =
  words(`president vice-president premier minister chancellor king queen prince princess emir sheikh sultan
pope cardinal archbishop bishop rabbi imam ayatollah senator congressman congresswoman representative governor mayor ambassador envoy
spokesman spokeswoman spokesperson speaker secretary secretary-general undersecretary chief chairman chairwoman chairperson chair head leader director
director-general commissioner coordinator general lieutenant colonel major captain commander admiral brigadier sergeant judge justice
attorney prosecutor lawyer counsel professor doctor adviser advisor aide deputy negotiator mediator diplomat lawmaker legislator
official officer analyst expert economist author writer columnist journalist reporter correspondent editor activist campaigner
founder co-founder ceo executive manager owner coach captain researcher scientist historian politician mp councillor councilor
delegate rapporteur investigator detective sheriff physician surgeon nurse teacher principal pastor priest reverend actor actress
singer director producer student resident witness survivor victim neighbour neighbor boss ruler monarch caliph lord lady sir dame
strategist pollster engineer designer developer architect fellow scholar academic psychologist psychiatrist sociologist biologist
physicist astronomer chemist firefighter policeman policewoman constable superintendent inspector farmer worker driver owner
father mother son daughter brother sister wife husband widow uncle aunt cousin grandfather grandmother relative friend colleague
man woman boy girl teenager person republican democrat conservative liberal senate-leader congresswoman lawmaker mr mrs ms dr prof gen lt col maj capt sgt cmdr adm rep sen gov rev hon msgr fr`);

export const femaleHonorifics = words('mrs ms miss dame lady queen princess madam mme');
export const maleHonorifics = words('mr sir lord king prince pope father emir sheikh');
/** Roles whose word says whether it is a man or a woman. */
export const femaleRoles =
  words(`spokeswoman chairwoman congresswoman policewoman actress mother daughter sister wife widow aunt grandmother woman girl
queen princess businesswoman councilwoman anchorwoman`);
export const maleRoles =
  words(`spokesman chairman congressman policeman father son brother husband uncle grandfather man boy king prince
businessman councilman anchorman imam rabbi ayatollah cardinal archbishop pope`);

/** Words for bodies: the last of them in a name makes it a body and no person. */
export const bodyNouns =
  words(`ministry government army military police council committee commission agency organization organisation
group movement party administration authority authorities office department court parliament congress senate house cabinet union bank
company corporation inc ltd llc corp co firm university institute institution college school center centre foundation association federation
league team club network channel newspaper paper magazine website outlet station broadcaster radio television tv news times post journal
embassy consulate delegation mission bureau board assembly force forces navy brigade brigades command front alliance coalition
service services staff campaign community church hospital museum society fund trust nations states kingdom republic state country
city town county district regime presidency secretariat panel tribunal chamber faction militia resistance squad unit division
leadership opposition side press media industry coalition syndicate watchdog charity ngo think-tank airline operator regulator
statement report study survey poll article document letter paper editorial review complaint lawsuit indictment filing memo ruling`);

/** The text by which somebody speaks; behind "the" it means its issuer. */
export const anaphoricTexts = words(
  'poll survey data figures documents tally list statement report study letter document memo post tweet message article email editorial paper announcement communique complaint lawsuit filing declaration',
);

/** Several unnamed people. */
export const peopleNouns =
  words(`officials sources witnesses analysts experts critics supporters residents lawmakers diplomats mediators
negotiators leaders ministers protesters demonstrators activists doctors medics rescuers police authorities prosecutors lawyers
investigators researchers scientists reporters journalists people others many some survivors relatives families parents students teachers
workers observers advocates opponents aides advisers advisors commanders militants rebels fighters troops soldiers
economists historians scholars academics spokesmen spokespeople representatives members executives fans users players users
developers engineers neighbors neighbours friends colleagues men women locals villagers refugees migrants senators congressmen
democrats republicans conservatives liberals investors traders settlers hostages delegates ambassadors envoys
authors editors writers commentators pundits insiders campaigners employees customers consumers voters`);
