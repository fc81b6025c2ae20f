// Bodies that speak: organisations between states, parties and movements, armed groups, ministries, courts, aid and rights organisations, media.

/** `key | Arabic | English | Hebrew`. */
export const bodies = `
un | الأمم المتحدة, هيئة الأمم المتحدة, منظمة الأمم المتحدة | United Nations, UN, U.N. | האומות המאוחדות, האו"ם, או"ם
un-security-council | مجلس الأمن الدولي, مجلس الأمن, مجلس الأمن التابع للأمم المتحدة | UN Security Council, Security Council, United Nations Security Council | מועצת הביטחון, מועצת הביטחון של האו"ם
un-general-assembly | الجمعية العامة للأمم المتحدة | UN General Assembly, United Nations General Assembly | העצרת הכללית של האו"ם, עצרת האו"ם
un-human-rights-council | مجلس حقوق الإنسان, مجلس حقوق الإنسان التابع للأمم المتحدة | UN Human Rights Council, Human Rights Council | מועצת זכויות האדם של האו"ם, מועצת זכויות האדם
ohchr | المفوضية السامية لحقوق الإنسان, مفوضية الأمم المتحدة السامية لحقوق الإنسان, مكتب الأمم المتحدة لحقوق الإنسان, مفوضية حقوق الإنسان, مكتب حقوق الإنسان التابع للأمم المتحدة | UN human rights office, OHCHR, Office of the High Commissioner for Human Rights | נציבות זכויות האדם של האו"ם, נציבות האו"ם לזכויות אדם
unrwa | الأونروا, وكالة الأونروا, وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين, وكالة غوث وتشغيل اللاجئين الفلسطينيين, وكالة غوث اللاجئين | UNRWA, UN Relief and Works Agency, UN agency for Palestinian refugees, United Nations Relief and Works Agency | אונר"א, סוכנות הסעד והתעסוקה, סוכנות האו"ם לפליטים פלסטינים
ocha | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية, أوتشا, مكتب تنسيق الشؤون الإنسانية | OCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs, UN humanitarian office, UN Office for the Coordination of Humanitarian Affairs | אוצ'ה, המשרד לתיאום עניינים הומניטריים, משרד האו"ם לתיאום עניינים הומניטריים
who | منظمة الصحة العالمية | World Health Organization, WHO, World Health Organisation | ארגון הבריאות העולמי
unicef | اليونيسف, منظمة اليونيسف, منظمة الأمم المتحدة للطفولة, صندوق الأمم المتحدة للطفولة, اليونيسيف | UNICEF, UN Children's Fund, United Nations Children's Fund | יוניסף, קרן האו"ם לילדים
wfp | برنامج الأغذية العالمي, برنامج الغذاء العالمي | World Food Programme, WFP, World Food Program, UN World Food Programme | תוכנית המזון העולמית, תוכנית המזון העולמית של האו"ם
unhcr | المفوضية السامية للأمم المتحدة لشؤون اللاجئين, مفوضية اللاجئين, المفوضية السامية لشؤون اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين | UNHCR, UN refugee agency, UN High Commission for Refugees | נציבות האו"ם לפליטים
unesco | اليونسكو, منظمة اليونسكو, منظمة الأمم المتحدة للتربية والعلم والثقافة | UNESCO | אונסק"ו
unifil | اليونيفيل, قوة الأمم المتحدة المؤقتة في لبنان, قوات اليونيفيل | UNIFIL, UN Interim Force in Lebanon | יוניפי"ל
iaea | الوكالة الدولية للطاقة الذرية, وكالة الطاقة الذرية | International Atomic Energy Agency, IAEA, UN nuclear watchdog | הסוכנות הבינלאומית לאנרגיה אטומית, סבא"א
opcw | منظمة حظر الأسلحة الكيميائية, منظمة حظر الأسلحة الكيماوية | OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons | הארגון לאיסור נשק כימי
icc | المحكمة الجنائية الدولية, الجنائية الدولية | International Criminal Court, ICC | בית הדין הפלילי הבינלאומי, בית הדין בהאג
icj | محكمة العدل الدولية, العدل الدولية | International Court of Justice, ICJ, World Court | בית הדין הבינלאומי לצדק
icrc | اللجنة الدولية للصليب الأحمر, الصليب الأحمر, الصليب الأحمر الدولي | International Committee of the Red Cross, ICRC, Red Cross | הצלב האדום, הוועד הבינלאומי של הצלב האדום
ifrc | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | IFRC, International Federation of Red Cross and Red Crescent Societies | הפדרציה הבינלאומית של הצלב האדום והסהר האדום
palestine-red-crescent | الهلال الأحمر الفلسطيني, جمعية الهلال الأحمر الفلسطيني | Palestine Red Crescent Society, Palestinian Red Crescent, PRCS, Palestine Red Crescent | הסהר האדום הפלסטיני
egyptian-red-crescent | الهلال الأحمر المصري | Egyptian Red Crescent | הסהר האדום המצרי
world-bank | البنك الدولي, مجموعة البنك الدولي | World Bank, World Bank Group | הבנק העולמי
imf | صندوق النقد الدولي, صندوق النقد | International Monetary Fund, IMF | קרן המטבע הבינלאומית
opec | أوبك, منظمة أوبك, منظمة الدول المصدرة للنفط | OPEC, Organization of the Petroleum Exporting Countries | אופ"ק
nato | حلف شمال الأطلسي, الناتو, حلف الناتو, الحلف الأطلسي | NATO, North Atlantic Treaty Organization, Atlantic alliance | נאט"ו
eu | الاتحاد الأوروبي, بروكسل | European Union, EU, Brussels | האיחוד האירופי, בריסל
european-commission | المفوضية الأوروبية | European Commission, EU Commission | הנציבות האירופית
european-parliament | البرلمان الأوروبي | European Parliament | הפרלמנט האירופי
arab-league | جامعة الدول العربية, الجامعة العربية | Arab League, League of Arab States | הליגה הערבית
gcc | مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية | Gulf Cooperation Council, GCC | המועצה לשיתוף פעולה של מדינות המפרץ
oic | منظمة التعاون الإسلامي | Organisation of Islamic Cooperation, OIC, Organization of Islamic Cooperation | הארגון לשיתוף פעולה אסלאמי
african-union | الاتحاد الأفريقي, الاتحاد الإفريقي | African Union, AU | האיחוד האפריקאי
g7 | مجموعة السبع, مجموعة الدول السبع | G7, Group of Seven | ה-G7, קבוצת שבע המדינות
g20 | مجموعة العشرين | G20, Group of 20 | ה-G20
brics | بريكس, مجموعة بريكس | BRICS | בריקס
vatican | الفاتيكان, الكرسي الرسولي | Vatican, Holy See | הוותיקן, הכס הקדוש
azhar | الأزهر, الأزهر الشريف, مشيخة الأزهر | Al-Azhar, Al-Azhar Al-Sharif | אל-אזהר
idf | الجيش الإسرائيلي, جيش الاحتلال, جيش الاحتلال الإسرائيلي, جيش الدفاع الإسرائيلي, قوات الاحتلال الإسرائيلي, قوات الاحتلال | Israel Defense Forces, IDF, Israeli army, Israeli military, Israeli Defense Forces, Israel Defence Forces, Israeli forces | צה"ל, צבא ההגנה לישראל, צבא ישראל
mossad | الموساد, جهاز الموساد | Mossad | המוסד, מוסד
shin-bet | الشاباك, جهاز الشاباك, جهاز الأمن العام الإسرائيلي, الشين بيت | Shin Bet, Shabak, Israel Security Agency, ISA | השב"כ, שב"כ, שירות הביטחון הכללי
knesset | الكنيست, الكنيست الإسرائيلي | Knesset, Israeli parliament | הכנסת, כנסת ישראל
israel.war-cabinet | مجلس الحرب الإسرائيلي, حكومة الحرب الإسرائيلية, كابينت الحرب | Israeli war cabinet, war cabinet | קבינט המלחמה
israel.security-cabinet | المجلس الوزاري الأمني المصغر, الكابينت الإسرائيلي, المجلس الوزاري الإسرائيلي المصغر, الكابينت | Israeli security cabinet, security cabinet | הקבינט המדיני-ביטחוני, הקבינט
israel.pm-office | مكتب رئيس الوزراء الإسرائيلي, ديوان رئيس الوزراء الإسرائيلي, مكتب نتنياهو | Israeli prime minister's office, Prime Minister's Office of Israel, Netanyahu's office | משרד ראש הממשלה, לשכת ראש הממשלה, לשכת נתניהו
cogat | وحدة تنسيق أعمال الحكومة الإسرائيلية في المناطق, كوغات | COGAT, Coordination of Government Activities in the Territories | מתפ"ש, תיאום פעולות הממשלה בשטחים
israeli-police | الشرطة الإسرائيلية, شرطة الاحتلال | Israeli police, Israel Police | משטרת ישראל
israeli-high-court | المحكمة العليا الإسرائيلية | Israeli Supreme Court, Israel's High Court of Justice, Israeli High Court | בג"ץ, בית המשפט העליון בישראל
likud | الليكود, حزب الليكود | Likud, Likud party | הליכוד, מפלגת הליכוד
yesh-atid | يش عتيد, حزب يش عتيد, هناك مستقبل, حزب هناك مستقبل | Yesh Atid | יש עתיד
blue-and-white | أزرق أبيض, كحول لفان, تحالف أزرق أبيض | Blue and White, Kahol Lavan | כחול לבן
shas | شاس, حزب شاس | Shas, Shas party | ש"ס, מפלגת ש"ס
otzma-yehudit | عوتسما يهوديت, القوة اليهودية, حزب القوة اليهودية | Otzma Yehudit, Jewish Power | עוצמה יהודית
hostages-families-forum | منتدى عائلات الرهائن والمفقودين, هيئة عائلات الأسرى الإسرائيليين, عائلات الأسرى الإسرائيليين, هيئة عائلات المحتجزين الإسرائيليين | Hostages and Missing Families Forum, Hostages Families Forum | מטה המשפחות להחזרת החטופים, מטה משפחות החטופים, פורום משפחות החטופים
btselem | بتسيلم, منظمة بتسيلم | B'Tselem | בצלם, ארגון בצלם
peace-now | السلام الآن, حركة السلام الآن | Peace Now | שלום עכשיו
palestinian-authority | السلطة الفلسطينية, السلطة الوطنية الفلسطينية | Palestinian Authority, PA, Palestinian National Authority | הרשות הפלסטינית, הרש"פ
plo | منظمة التحرير الفلسطينية, منظمة التحرير | Palestine Liberation Organization, PLO, Palestine Liberation Organisation | אש"ף, הארגון לשחרור פלסטין
fatah | حركة فتح, فتح, حركة التحرير الوطني الفلسطيني فتح | Fatah, Fatah movement | פת"ח, הפת"ח, תנועת פת"ח
hamas | حركة حماس, حماس, حركة المقاومة الإسلامية حماس, حركة المقاومة الإسلامية | Hamas, Islamic Resistance Movement | חמאס, החמאס, ארגון החמאס, תנועת החמאס
qassam-brigades | كتائب القسام, كتائب عز الدين القسام, كتائب الشهيد عز الدين القسام, القسام | Al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades | גדודי עז א-דין אל-קסאם, גדודי אל-קסאם, הזרוע הצבאית של חמאס
islamic-jihad | حركة الجهاد الإسلامي, الجهاد الإسلامي, حركة الجهاد الإسلامي في فلسطين, الجهاد الإسلامي في فلسطين | Palestinian Islamic Jihad, Islamic Jihad, PIJ, Islamic Jihad movement | הג'יהאד האסלאמי, ג'יהאד אסלאמי, הג'יהאד האיסלאמי, הגא"פ
saraya-al-quds | سرايا القدس | Al-Quds Brigades, Saraya al-Quds | פלוגות ירושלים, פלוגות אל-קודס
pflp | الجبهة الشعبية لتحرير فلسطين, الجبهة الشعبية | Popular Front for the Liberation of Palestine, PFLP | החזית העממית לשחרור פלסטין, החזית העממית
dflp | الجبهة الديمقراطية لتحرير فلسطين, الجبهة الديمقراطية | Democratic Front for the Liberation of Palestine, DFLP | החזית הדמוקרטית לשחרור פלסטין
popular-resistance-committees | لجان المقاومة الشعبية, لجان المقاومة في فلسطين | Popular Resistance Committees, PRC | ועדות ההתנגדות העממית
palestinian-factions | فصائل المقاومة الفلسطينية, الفصائل الفلسطينية, فصائل المقاومة | Palestinian factions, Palestinian resistance factions | הפלגים הפלסטיניים
gaza-health-ministry | وزارة الصحة في غزة, وزارة الصحة الفلسطينية, وزارة الصحة في قطاع غزة, وزارة الصحة بغزة, الصحة الفلسطينية | Gaza health ministry, Palestinian health ministry, health ministry in Gaza, Gaza Ministry of Health, Hamas-run health ministry, Ministry of Health in Gaza | משרד הבריאות בעזה, משרד הבריאות הפלסטיני, משרד הבריאות של חמאס
gaza-government-media-office | المكتب الإعلامي الحكومي, المكتب الإعلامي الحكومي في غزة, المكتب الإعلامي الحكومي بغزة | Gaza Government Media Office, Government Media Office in Gaza, Gaza media office | משרד התקשורת הממשלתי בעזה
gaza-civil-defence | الدفاع المدني في غزة, الدفاع المدني الفلسطيني, جهاز الدفاع المدني في غزة | Gaza civil defence, Gaza civil defense, Palestinian civil defence, Palestinian Civil Defense | ההגנה האזרחית בעזה
great-march-committee | الهيئة الوطنية لمسيرات العودة, الهيئة الوطنية العليا لمسيرة العودة, الهيئة العليا لمسيرات العودة | Great March of Return committee, Higher National Commission for the Great March of Return | ועדת מצעדי השיבה
palestinian-prisoners-club | نادي الأسير الفلسطيني, نادي الأسير | Palestinian Prisoners' Society, Palestinian Prisoners Club | מועדון האסיר הפלסטיני
wafa | وكالة الأنباء الفلسطينية, وكالة وفا, وكالة الأنباء والمعلومات الفلسطينية | Wafa, WAFA news agency, Palestinian news agency | סוכנות הידיעות הפלסטינית, ופא
egyptian-intelligence | المخابرات العامة المصرية, المخابرات المصرية, جهاز المخابرات العامة المصرية | Egyptian General Intelligence, Egyptian intelligence, Egypt's General Intelligence Service | המודיעין המצרי, המודיעין הכללי המצרי
muslim-brotherhood | جماعة الإخوان المسلمين, الإخوان المسلمون, جماعة الإخوان, الإخوان المسلمين | Muslim Brotherhood | האחים המוסלמים
white-house | البيت الأبيض | White House | הבית הלבן
pentagon | البنتاغون, وزارة الدفاع الأميركية, وزارة الدفاع الأمريكية, البنتاجون | Pentagon, US Department of Defense, US Defense Department, Department of Defense | הפנטגון, משרד ההגנה האמריקאי
cia | وكالة الاستخبارات المركزية الأميركية, وكالة المخابرات المركزية الأميركية, وكالة الاستخبارات المركزية, السي آي إيه, وكالة المخابرات المركزية, وكالة الاستخبارات المركزية الأمريكية | CIA, Central Intelligence Agency | ה-CIA, CIA, סוכנות הביון המרכזית
fbi | مكتب التحقيقات الفدرالي, مكتب التحقيقات الفيدرالي, إف بي آي, مكتب التحقيقات الاتحادي | FBI, Federal Bureau of Investigation | ה-FBI, FBI
us-congress | الكونغرس, الكونغرس الأميركي, الكونجرس, الكونجرس الأمريكي, الكونغرس الأمريكي | US Congress, Congress | הקונגרס, הקונגרס האמריקאי, הקונגרס האמריקני
us-senate | مجلس الشيوخ الأميركي, مجلس الشيوخ الأمريكي, مجلس الشيوخ | US Senate, Senate | הסנאט, הסנאט האמריקאי
us-house | مجلس النواب الأميركي, مجلس النواب الأمريكي | US House of Representatives, House of Representatives | בית הנבחרים האמריקאי, בית הנבחרים
usa.treasury | وزارة الخزانة الأميركية, الخزانة الأميركية, وزارة الخزانة الأمريكية, الخزانة الأمريكية | US Treasury, US Treasury Department, Treasury Department, US Department of the Treasury | משרד האוצר האמריקאי
usa.justice-department | وزارة العدل الأميركية, وزارة العدل الأمريكية | US Justice Department, US Department of Justice, Department of Justice, Justice Department | משרד המשפטים האמריקאי
centcom | القيادة المركزية الأميركية, القيادة المركزية الأمريكية, القيادة الوسطى الأميركية, سنتكوم | US Central Command, CENTCOM | פיקוד המרכז האמריקאי, סנטקום
usaid | الوكالة الأميركية للتنمية الدولية, الوكالة الأمريكية للتنمية الدولية | USAID, US Agency for International Development | סוכנות הסיוע האמריקאית, USAID
us-embassy-israel | السفارة الأميركية في القدس, السفارة الأميركية في إسرائيل, السفارة الأمريكية في القدس, السفارة الأميركية لدى إسرائيل | US embassy in Jerusalem, US embassy in Israel, American embassy in Jerusalem | שגרירות ארה"ב בירושלים, שגרירות ארה"ב בישראל, שגרירות ארצות הברית בישראל
republican-party | الحزب الجمهوري, الحزب الجمهوري الأميركي | Republican Party, GOP | המפלגה הרפובליקנית
democratic-party | الحزب الديمقراطي, الحزب الديمقراطي الأميركي | Democratic Party | המפלגה הדמוקרטית
aipac | أيباك, منظمة أيباك | AIPAC, American Israel Public Affairs Committee | איפא"ק
downing-street | داونينغ ستريت, مكتب رئيس الوزراء البريطاني, رئاسة الوزراء البريطانية | Downing Street, No 10, 10 Downing Street | דאונינג סטריט
uk.foreign-ministry | وزارة الخارجية البريطانية | Foreign Office, British Foreign Office, UK Foreign Office, FCDO | משרד החוץ הבריטי
labour-party | حزب العمال البريطاني | Labour Party, UK Labour Party, British Labour Party | הלייבור, מפלגת הלייבור הבריטית
elysee | قصر الإليزيه, الإليزيه | Elysee Palace, Elysee, Élysée | ארמון האליזה, האליזה
quai-d-orsay | كي دورسيه | Quai d'Orsay | קה ד'אורסה
kremlin | الكرملين | Kremlin | הקרמלין
irgc | الحرس الثوري الإيراني, الحرس الثوري, حرس الثورة الإسلامية | Islamic Revolutionary Guard Corps, IRGC, Revolutionary Guards, Iran's Revolutionary Guards, Iranian Revolutionary Guards, Revolutionary Guard | משמרות המהפכה
quds-force | فيلق القدس, فيلق القدس الإيراني, قوة القدس | Quds Force, IRGC Quds Force | כוח קודס, כוח קודס האיראני
iran.security-council | المجلس الأعلى للأمن القومي الإيراني, مجلس الأمن القومي الإيراني | Iran's Supreme National Security Council, Supreme National Security Council | המועצה העליונה לביטחון לאומי של איראן
iran.atomic-organisation | منظمة الطاقة الذرية الإيرانية, هيئة الطاقة الذرية الإيرانية | Atomic Energy Organization of Iran, AEOI | ארגון האנרגיה האטומית של איראן
ak-party | حزب العدالة والتنمية, حزب العدالة والتنمية التركي | AK Party, AKP, Justice and Development Party | מפלגת הצדק והפיתוח, ה-AKP
ihh | هيئة الإغاثة الإنسانية التركية, هيئة الإغاثة الإنسانية وحقوق الإنسان والحريات | IHH, IHH Humanitarian Relief Foundation | ארגון IHH
hezbollah | حزب الله, حزب الله اللبناني | Hezbollah, Hizbollah, Hizbullah, Lebanese Hezbollah | חזבאללה, חיזבאללה, ארגון חזבאללה
amal | حركة أمل | Amal Movement, Amal | תנועת אמל
future-movement | تيار المستقبل | Future Movement | תנועת אל-מוסתקבל
free-patriotic-movement | التيار الوطني الحر | Free Patriotic Movement, FPM | התנועה הפטריוטית החופשית
lebanese-forces | القوات اللبنانية, حزب القوات اللبنانية | Lebanese Forces, Lebanese Forces party | הכוחות הלבנוניים
syrian-observatory | المرصد السوري لحقوق الإنسان, المرصد السوري | Syrian Observatory for Human Rights, SOHR | המרכז הסורי לזכויות האדם
white-helmets | الخوذ البيضاء, الدفاع المدني السوري | White Helmets, Syria Civil Defence | הקסדות הלבנות
sdf | قوات سوريا الديمقراطية, قسد, قوات سورية الديمقراطية | Syrian Democratic Forces, SDF | הכוחות הדמוקרטיים הסוריים
ypg | وحدات حماية الشعب, وحدات حماية الشعب الكردية | YPG, People's Protection Units | היחידות להגנת העם
pkk | حزب العمال الكردستاني | PKK, Kurdistan Workers' Party | מפלגת הפועלים הכורדית, ה-PKK
hts | هيئة تحرير الشام, جبهة النصرة | Hayat Tahrir al-Sham, HTS, Nusra Front, Al-Nusra Front | הית' תחריר א-שאם, ג'בהת א-נוסרה
fsa | الجيش السوري الحر, الجيش الحر | Free Syrian Army, FSA | צבא סוריה החופשי
jaish-al-islam | جيش الإسلام | Jaish al-Islam, Army of Islam | ג'ייש אל-אסלאם
islamic-state | تنظيم داعش, داعش, تنظيم الدولة الإسلامية, الدولة الإسلامية, تنظيم الدولة | Islamic State, ISIS, ISIL, IS group, Islamic State group, Daesh | דאעש, המדינה האסלאמית, ארגון המדינה האסלאמית
al-qaeda | تنظيم القاعدة, القاعدة | Al-Qaeda, Al Qaida | אל-קאעידה
sana | وكالة سانا, وكالة الأنباء السورية, وكالة الأنباء السورية الرسمية, سانا, وكالة الأنباء السورية سانا | SANA, Syrian Arab News Agency, SANA news agency | סאנא, סוכנות הידיעות הסורית
popular-mobilisation | الحشد الشعبي, هيئة الحشد الشعبي, قوات الحشد الشعبي | Popular Mobilization Forces, PMF, Hashd al-Shaabi, Popular Mobilisation Forces | אל-חשד א-שעבי, כוחות הגיוס העממי
islamic-resistance-iraq | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | ההתנגדות האסלאמית בעיראק
kataib-hezbollah | كتائب حزب الله, كتائب حزب الله العراقية | Kataib Hezbollah | כתאיב חזבאללה
houthis | الحوثيون, جماعة الحوثي, الحوثيين, جماعة أنصار الله, أنصار الله, ميليشيا الحوثي, ميليشيات الحوثي, جماعة أنصار الله الحوثيون | Houthis, Ansar Allah, Houthi movement, Houthi rebels, Ansarallah | החות'ים, ארגון החות'ים, המורדים החות'ים, אנסאר אללה
arab-coalition | التحالف العربي, تحالف دعم الشرعية في اليمن, قوات التحالف العربي, تحالف دعم الشرعية, التحالف العربي لدعم الشرعية, قوات تحالف دعم الشرعية في اليمن, التحالف العربي لدعم الشرعية في اليمن, التحالف بقيادة السعودية | Saudi-led coalition, Arab coalition | הקואליציה הערבית, הקואליציה בראשות סעודיה
international-coalition | التحالف الدولي, التحالف الدولي ضد داعش, التحالف بقيادة الولايات المتحدة | US-led coalition, international coalition against ISIS, Global Coalition against Daesh | הקואליציה הבינלאומית נגד דאעש
southern-transitional-council | المجلس الانتقالي الجنوبي | Southern Transitional Council, STC | מועצת המעבר הדרומית
spa | وكالة الأنباء السعودية, وكالة الأنباء السعودية الرسمية, واس, وكالة الأنباء السعودية واس | Saudi Press Agency, SPA | סוכנות הידיעות הסעודית
lna | الجيش الوطني الليبي, قوات حفتر, قوات شرق ليبيا | Libyan National Army, LNA, Libyan Arab Armed Forces | הצבא הלאומי הלובי
gna | حكومة الوفاق الوطني, حكومة الوفاق, حكومة الوفاق الوطني الليبية, حكومة الوفاق الليبية | Government of National Accord, GNA, Libyan Government of National Accord | ממשלת ההסכמה הלאומית בלוב
unsmil | بعثة الأمم المتحدة للدعم في ليبيا, بعثة الأمم المتحدة في ليبيا | UN Support Mission in Libya, UNSMIL | משלחת האו"ם בלוב
rsf-sudan | قوات الدعم السريع, قوات الدعم السريع السودانية | Rapid Support Forces | כוחות הסיוע המהיר
ennahda | حركة النهضة, حركة النهضة التونسية | Ennahda, Ennahda Movement | א-נהדה, מפלגת א-נהדה
boko-haram | بوكو حرام, جماعة بوكو حرام | Boko Haram | בוקו חראם
shabaab | حركة الشباب, حركة الشباب الصومالية, حركة الشباب المجاهدين | Al-Shabaab, Al-Shabab | א-שבאב, אל-שבאב
taliban | طالبان, حركة طالبان | Taliban | הטליבאן, טאליבן
hrw | هيومن رايتس ووتش, منظمة هيومن رايتس ووتش | Human Rights Watch, HRW | יומן רייטס ווטש, ארגון Human Rights Watch
amnesty | منظمة العفو الدولية, العفو الدولية, أمنستي | Amnesty International, Amnesty | אמנסטי אינטרנשיונל, אמנסטי
msf | أطباء بلا حدود, منظمة أطباء بلا حدود | Doctors Without Borders, MSF, Medecins Sans Frontieres, Médecins Sans Frontières | רופאים ללא גבולות
save-the-children | أنقذوا الأطفال, منظمة أنقذوا الأطفال, منظمة إنقاذ الطفولة | Save the Children | הצילו את הילדים, ארגון Save the Children
oxfam | أوكسفام, منظمة أوكسفام | Oxfam, Oxfam International | אוקספם
nrc | المجلس النرويجي للاجئين | Norwegian Refugee Council, NRC | מועצת הפליטים הנורבגית
world-central-kitchen | المطبخ المركزي العالمي, منظمة المطبخ المركزي العالمي, وورلد سنترال كيتشن | World Central Kitchen, WCK | המטבח המרכזי העולמי, וורלד סנטרל קיצ'ן
islamic-relief | الإغاثة الإسلامية | Islamic Relief | איסלאמיק ריליף
rsf | مراسلون بلا حدود, منظمة مراسلون بلا حدود | Reporters Without Borders, Reporters sans frontieres | עיתונאים ללא גבולות
cpj | لجنة حماية الصحفيين, لجنة حماية الصحافيين | Committee to Protect Journalists, CPJ | הוועד להגנה על עיתונאים
crisis-group | مجموعة الأزمات الدولية | International Crisis Group, Crisis Group | קבוצת המשבר הבינלאומית
euro-med-monitor | المرصد الأورومتوسطي لحقوق الإنسان, المرصد الأورومتوسطي | Euro-Med Human Rights Monitor, Euro-Med Monitor | יורו-מד מוניטור
gaza-humanitarian-foundation | مؤسسة غزة الإنسانية | Gaza Humanitarian Foundation, GHF | קרן הסיוע ההומניטרי לעזה, הקרן ההומניטרית לעזה
fifa | الاتحاد الدولي لكرة القدم, الفيفا, فيفا, الاتحاد الدولي لكرة القدم فيفا | FIFA | פיפ"א
iom | المنظمة الدولية للهجرة, منظمة الهجرة الدولية | International Organization for Migration, IOM | ארגון ההגירה הבינלאומי
syrian-democratic-council | مجلس سوريا الديمقراطية | Syrian Democratic Council | המועצה הדמוקרטית הסורית
jordan.royal-court | الديوان الملكي الأردني, الديوان الملكي الهاشمي | Jordanian Royal Court, Royal Hashemite Court | החצר המלכותית הירדנית
wam | وكالة أنباء الإمارات, وكالة الأنباء الإماراتية, وام | Emirates News Agency, WAM | סוכנות הידיעות של האמירויות
mena-agency | وكالة أنباء الشرق الأوسط, وكالة أنباء الشرق الأوسط الرسمية | Middle East News Agency, MENA news agency | סוכנות הידיעות המצרית
anadolu | وكالة الأناضول, وكالة أنباء الأناضول, الأناضول | Anadolu Agency, Anadolu | סוכנות אנדולו, אנדולו
irna | وكالة إرنا, إرنا, وكالة الأنباء الإيرانية, وكالة الأنباء الإيرانية الرسمية | IRNA, Islamic Republic News Agency | אירנ"א
xinhua | وكالة أنباء الصين الجديدة, شينخوا, وكالة شينخوا | Xinhua, Xinhua News Agency | שינחואה
tass | وكالة تاس, تاس | TASS, TASS news agency | טאס
sky-news-arabia | سكاي نيوز عربية, قناة سكاي نيوز عربية | Sky News Arabia | סקיי ניוז ערביה
bbc | بي بي سي, هيئة الإذاعة البريطانية | BBC, British Broadcasting Corporation | BBC, בי-בי-סי
cnn | سي إن إن, شبكة سي إن إن, CNN | CNN | CNN, סי-אן-אן
reuters | رويترز, وكالة رويترز | Reuters, Reuters news agency | רויטרס, סוכנות רויטרס
afp | وكالة فرانس برس, فرانس برس, وكالة الصحافة الفرنسية, الوكالة الفرنسية | Agence France-Presse, AFP, France-Presse | סוכנות הידיעות הצרפתית, AFP
ap | أسوشيتد برس, وكالة أسوشيتد برس, الأسوشيتد برس, وكالة أسوشييتد برس | Associated Press, AP, AP news agency | סוכנות AP, איי-פי
al-jazeera | قناة الجزيرة, شبكة الجزيرة | Al Jazeera, Al-Jazeera | אל-ג'זירה, רשת אל-ג'זירה
al-arabiya | قناة العربية | Al Arabiya, Al-Arabiya | אל-ערביה, ערוץ אל-ערביה
axios | أكسيوس, موقع أكسيوس | Axios | אקסיוס
haaretz | هآرتس, صحيفة هآرتس | Haaretz, Ha'aretz | עיתון הארץ
times-of-israel | تايمز أوف إسرائيل, صحيفة تايمز أوف إسرائيل | Times of Israel | טיימס אוף ישראל
yedioth-ahronoth | يديعوت أحرونوت, صحيفة يديعوت أحرونوت | Yedioth Ahronoth, Yediot Aharonot, Ynet | ידיעות אחרונות, ynet
israeli-broadcasting | هيئة البث الإسرائيلية, هيئة البث الإسرائيلي | Kan, Israeli Public Broadcasting Corporation, Israel's public broadcaster Kan | תאגיד השידור כאן, כאן 11
new-york-times | نيويورك تايمز, صحيفة نيويورك تايمز | New York Times, NYT | ניו יורק טיימס
washington-post | واشنطن بوست, صحيفة واشنطن بوست | Washington Post | וושינגטון פוסט
wall-street-journal | وول ستريت جورنال, صحيفة وول ستريت جورنال | Wall Street Journal, WSJ | וול סטריט ג'ורנל
`;
