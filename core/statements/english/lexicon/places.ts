// Countries, cities and groups of the news: they speak as bodies and are no persons, however many capitals they have.

/** One name a line-break-free entry, lower case; parted by commas. */
const list = `afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia,
bosnia, botswana, brazil, britain, bulgaria, burma, cambodia, cameroon, canada, chad, chile, china, colombia, congo, croatia, cuba, cyprus, czechia, denmark,
ecuador, egypt, england, eritrea, estonia, ethiopia, finland, france, georgia, germany, ghana, greece, guatemala, guinea, haiti, honduras, hungary, iceland, india,
indonesia, iran, iraq, ireland, israel, italy, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya,
lithuania, luxembourg, macedonia, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, nicaragua,
niger, nigeria, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, scotland, senegal, serbia,
singapore, slovakia, slovenia, somalia, spain, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tunisia, turkey, turkmenistan, türkiye, uganda,
ukraine, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe, america, europe, africa, asia,
saudi arabia, south korea, north korea, south africa, south sudan, sri lanka, new zealand, costa rica, el salvador, united states, united kingdom, united arab emirates,
great britain, northern ireland, hong kong, czech republic, dominican republic, ivory coast, sierra leone, burkina faso, puerto rico, papua new guinea,
gaza, gaza city, gaza strip, west bank, khan younis, khan yunis, rafah, jabalia, deir al-balah, beit hanoun, beit lahia, tel aviv, jerusalem, east jerusalem, west jerusalem,
haifa, ramallah, nablus, jenin, hebron, tulkarm, jericho, bethlehem, golan heights, south lebanon, beirut, damascus, cairo, doha, amman, baghdad, riyadh, tehran,
ankara, istanbul, moscow, kyiv, kiev, beijing, shanghai, london, paris, berlin, rome, madrid, brussels, geneva, vienna, washington, new york, new york city, new jersey,
new mexico, new hampshire, new orleans, los angeles, san francisco, san diego, san antonio, las vegas, santa fe, st louis, north carolina, south carolina, north dakota,
south dakota, west virginia, rhode island, silicon valley, middle east, far east, red sea, black sea, south china sea, capitol hill, wall street, downing street, white house,
hamas, hezbollah, fatah, houthis, taliban, isis, isil, islamic state, islamic jihad, palestinian islamic jihad, al-qaeda, al qaeda, nato, unicef, unrwa, unesco, opec, interpol,
pentagon, kremlin, mossad, shin bet, likud, congress, westminster, idf, un, eu, us, u.n., u.s., u.k., e.u., fbi, cia, bbc, cnn, nbc, cbs, abc, reuters, afp, al jazeera, al arabiya,
haaretz, fox news, google, facebook, twitter, apple, microsoft, amazon, meta, tesla, boeing, openai, netflix, uber, youtube, instagram, labour, tories`;

const places: ReadonlySet<string> = new Set(list.split(/,\s+/));

/** Whether these lower-case words, in this order, name a place or a group. */
export function isPlaceOrGroup(words: readonly string[]): boolean {
  return places.has(words.join(' '));
}
