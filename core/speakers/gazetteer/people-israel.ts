// Persons of Israeli politics, army and services.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfIsrael = `
netanyahu m | بنيامين نتنياهو, نتنياهو, نتانياهو, بنيامين نتانياهو, بيبي نتنياهو | Benjamin Netanyahu, Netanyahu, Binyamin Netanyahu, Bibi Netanyahu, Bibi | בנימין נתניהו, נתניהו, ביבי, ביבי נתניהו | israel.prime-minister 2009-03..2021-06, israel.prime-minister 2022-12.., israel.foreign-minister 2015-05..2019-02
bennett m | نفتالي بينيت, بينيت, نفتالي بينت, بينت | Naftali Bennett, Bennett | נפתלי בנט, בנט | israel.prime-minister 2021-06..2022-06, israel.defence-minister 2019-11..2020-05
lapid m | يائير لابيد, لابيد, لبيد, يائير لبيد | Yair Lapid, Lapid | יאיר לפיד, לפיד | israel.prime-minister 2022-07..2022-12, israel.foreign-minister 2021-06..2022-12, israel.opposition-leader 2023-01..
gallant m | يوآف غالانت, غالانت, جالانت, يوآف جالانت, غالنت, يوآف غالنت | Yoav Gallant, Gallant, Yoav Galant, Galant | יואב גלנט, גלנט | israel.defence-minister 2022-12..2024-11
israel-katz m | يسرائيل كاتس, كاتس, إسرائيل كاتس, يسرائيل كاتز, كاتز | Israel Katz, Yisrael Katz, Katz | ישראל כץ, כץ | israel.foreign-minister 2019-02..2020-05, israel.foreign-minister 2024-01..2024-11, israel.defence-minister 2024-11..
eli-cohen m | إيلي كوهين, كوهين? | Eli Cohen, Cohen? | אלי כהן, כהן? | israel.foreign-minister 2022-12..2024-01
saar m | جدعون ساعر, ساعر | Gideon Saar, Gideon Sa'ar, Sa'ar | גדעון סער, סער | israel.foreign-minister 2024-11..
gantz m | بيني غانتس, غانتس, جانتس, بيني جانتس, غانتز, بيني غانتز, بنيامين غانتس | Benny Gantz, Gantz, Beni Gantz | בני גנץ, גנץ, בנימין גנץ | israel.defence-minister 2020-05..2022-12, israel.army-chief 2011-02..2015-02
eisenkot m | غادي آيزنكوت, آيزنكوت, غادي إيزنكوت, إيزنكوت, جادي آيزنكوت, غادي أيزنكوت | Gadi Eisenkot, Eisenkot, Gadi Eizenkot, Eizenkot | גדי איזנקוט, איזנקוט, גדי אייזנקוט, אייזנקוט | israel.army-chief 2015-02..2019-01
kochavi m | أفيف كوخافي, كوخافي | Aviv Kochavi, Kochavi, Aviv Kohavi, Kohavi | אביב כוכבי, כוכבי | israel.army-chief 2019-01..2023-01
halevi m | هرتسي هاليفي, هاليفي, هليفي, هرتسي هليفي, هيرتسي هاليفي | Herzi Halevi, Halevi, Herzl Halevi | הרצי הלוי, הלוי, הרצל הלוי | israel.army-chief 2023-01..2025-03
zamir m | إيال زامير, زامير | Eyal Zamir, Zamir | אייל זמיר, זמיר | israel.army-chief 2025-03..
lieberman m | أفيغدور ليبرمان, ليبرمان, أفيجدور ليبرمان | Avigdor Lieberman, Lieberman, Avigdor Liberman, Liberman | אביגדור ליברמן, ליברמן, אביגדור ליברמן | israel.defence-minister 2016-05..2018-11
herzog m | إسحاق هرتسوغ, هرتسوغ, يتسحاق هرتسوغ, إسحق هرتسوغ, هرتصوغ, هرتسوج | Isaac Herzog, Herzog, Yitzhak Herzog | יצחק הרצוג, הרצוג, בוז'י הרצוג | israel.president 2021-07..
rivlin m | رؤوفين ريفلين, ريفلين, روفين ريفلين | Reuven Rivlin, Rivlin, Reuven Rubi Rivlin | ראובן ריבלין, ריבלין | israel.president 2014-07..2021-07
ben-gvir m | إيتمار بن غفير, بن غفير, بن جفير, إيتمار بن جفير | Itamar Ben-Gvir, Ben-Gvir, Itamar Ben Gvir | איתמר בן גביר, בן גביר | israel.national-security-minister 2022-12..
smotrich m | بتسلئيل سموتريتش, سموتريتش, بتسلئيل سموتريش, سموتريش | Bezalel Smotrich, Smotrich | בצלאל סמוטריץ', סמוטריץ' | israel.finance-minister 2022-12..
dermer m | رون ديرمر, ديرمر, رون درمر, درمر | Ron Dermer, Dermer | רון דרמר, דרמר | israel.strategic-affairs-minister 2022-12.., israel.us-ambassador 2013-12..2021-01
danon m | داني دانون, دانون | Danny Danon, Danon | דני דנון, דנון | israel.un-ambassador 2015-10..2020-08, israel.un-ambassador 2024-08..
erdan m | جلعاد إردان, إردان, غلعاد إردان, جلعاد أردان | Gilad Erdan, Erdan | גלעד ארדן, ארדן | israel.national-security-minister 2015-05..2020-05, israel.un-ambassador 2020-08..2024-08
yariv-levin m | ياريف ليفين, ليفين | Yariv Levin, Levin | יריב לוין, לוין | israel.justice-minister 2022-12..
ohana m | أمير أوحانا, أوحانا | Amir Ohana, Ohana | אמיר אוחנה, אוחנה | israel.parliament-speaker 2022-12..
edelstein m | يولي إدلشتاين, إدلشتاين, يولي أدلشتاين | Yuli Edelstein, Edelstein | יולי אדלשטיין, אדלשטיין | israel.parliament-speaker 2013-03..2020-03
deri m | أرييه درعي, درعي | Aryeh Deri, Deri, Arye Deri | אריה דרעי, דרעי
barnea m | دافيد برنياع, برنياع, ديفيد برنيع, برنيع, دافيد بارنياع, ديفيد بارنيا, بارنياع, دافيد برنيع | David Barnea, Barnea, Dadi Barnea | דוד ברנע, ברנע, דדי ברנע | israel.mossad-chief 2021-06..
yossi-cohen m | يوسي كوهين, كوهين? | Yossi Cohen, Yosef Cohen, Cohen? | יוסי כהן, כהן? | israel.mossad-chief 2016-01..2021-06
ronen-bar m | رونين بار | Ronen Bar | רונן בר | israel.shin-bet-chief 2021-10..2025-06
argaman m | ناداف أرغمان, أرغمان, نداف أرغمان | Nadav Argaman, Argaman | נדב ארגמן, ארגמן | israel.shin-bet-chief 2016-05..2021-10
nitzan-alon m | نيتسان ألون | Nitzan Alon | ניצן אלון
hagari m | دانيال هاغاري, هاغاري, هغاري, دانيال هغاري, دانيال هاجاري, هاجاري | Daniel Hagari, Hagari | דניאל הגרי, הגרי | idf-spokesperson 2023-04..2025-03
adraee m | أفيخاي أدرعي, أدرعي, أفيخاي ادرعي | Avichay Adraee, Adraee, Avichai Adraee | אביחי אדרעי, אביחי אדרעי, אדרעי | idf-arabic-spokesperson
conricus m | جوناثان كونريكوس, كونريكوس, يوناتان كونريكوس | Jonathan Conricus, Conricus | יונתן קונריקוס, קונריקוס, ג'ונתן קונריקוס | idf-spokesperson
manelis m | رونين مانيليس, مانيليس, رونين منليس, منليس | Ronen Manelis, Manelis | רונן מנליס, מנליס | idf-spokesperson 2017-05..2019-06
lerner m | بيتر ليرنر, ليرنر | Peter Lerner, Lerner | פיטר לרנר, לרנר | idf-spokesperson
eylon-levy m | إيلون ليفي | Eylon Levy | אילון לוי | israel.government-spokesperson 2023-10..2024-03
mencer m | ديفيد منسر, منسر | David Mencer, Mencer | דיוויד מנסר, מנסר | israel.government-spokesperson
heinrich f | تال هاينريش, هاينريش | Tal Heinrich, Heinrich | טל היינריך, היינריך | israel.pm-spokesperson
gendelman m | أوفير جندلمان, جندلمان, عوفير جندلمان, أوفير غندلمان, غندلمان | Ofir Gendelman, Gendelman | אופיר גנדלמן, גנדלמן | israel.pm-spokesperson
gal-hirsch m | غال هيرش, هيرش | Gal Hirsch, Hirsch | גל הירש, הירש | israel.hostage-coordinator 2023-10..
hanegbi m | تساحي هنغبي, هنغبي, تساحي هنجبي, هنجبي | Tzachi Hanegbi, Hanegbi | צחי הנגבי, הנגבי | israel.national-security-adviser 2023-01..
ben-shabbat m | مئير بن شبات, بن شبات | Meir Ben-Shabbat, Ben-Shabbat, Meir Ben Shabbat | מאיר בן שבת, בן שבת | israel.national-security-adviser
shaked f | أييليت شاكيد, شاكيد, إيليت شاكيد | Ayelet Shaked, Shaked | איילת שקד, שקד | israel.justice-minister 2015-05..2019-06
kahlon m | موشيه كحلون, كحلون | Moshe Kahlon, Kahlon | משה כחלון, כחלון | israel.finance-minister 2015-05..2020-05
steinitz m | يوفال شتاينتس, شتاينتس, يوفال شتاينيتز, شتاينيتز | Yuval Steinitz, Steinitz | יובל שטייניץ, שטייניץ | israel.energy-minister 2015-05..2021-06
regev f | ميري ريغيف, ريغيف, ميري ريجيف | Miri Regev, Regev | מירי רגב, רגב
livni f | تسيبي ليفني, ليفني | Tzipi Livni, Livni | ציפי לבני, לבני
ehud-barak m | إيهود باراك, باراك? | Ehud Barak, Barak? | אהוד ברק, ברק? | israel.prime-minister 1999-07..2001-03, israel.defence-minister 2007-06..2013-03
olmert m | إيهود أولمرت, أولمرت | Ehud Olmert, Olmert | אהוד אולמרט, אולמרט | israel.prime-minister 2006-04..2009-03
sharon m | أرييل شارون, شارون | Ariel Sharon, Sharon | אריאל שרון, שרון | israel.prime-minister 2001-03..2006-04
gabbay m | آفي غباي, غباي, آفي غاباي | Avi Gabbay, Gabbay | אבי גבאי, גבאי
yair-golan m | يائير غولان | Yair Golan | יאיר גולן
chikli m | عميحاي شيكلي, شيكلي | Amichai Chikli, Chikli | עמיחי שיקלי, שיקלי
amichai-eliyahu m | عميحاي إلياهو | Amichai Eliyahu, Amihai Eliyahu | עמיחי אליהו
karhi m | شلومو كرعي, كرعي, شلومو قرعي, قرعي | Shlomo Karhi, Karhi | שלמה קרעי, קרעי
baharav-miara f | غالي بهراف ميارا, بهراف ميارا, غالي باهراف ميارا | Gali Baharav-Miara, Baharav-Miara | גלי בהרב-מיארה, בהרב-מיארה | israel.attorney-general 2022-02..
mandelblit m | أفيخاي مندلبليت, مندلبليت, أفيحاي مندلبليت, ماندلبليت | Avichai Mandelblit, Mandelblit | אביחי מנדלבליט, מנדלבליט | israel.attorney-general 2016-02..2022-02
nahshon m | عمانوئيل نحشون, نحشون, إيمانويل نحشون | Emmanuel Nahshon, Nahshon | עמנואל נחשון, נחשון | israel.foreign-ministry-spokesperson
hotovely f | تسيبي حوتوفلي, حوتوفلي, تسيبي هوتوفلي | Tzipi Hotovely, Hotovely | ציפי חוטובלי, חוטובלי | israel.deputy-foreign-minister 2015-05..2020-05
poli-mordechai m | يوآف مردخاي, مردخاي, بولي مردخاي | Yoav Mordechai, Poli Mordechai | יואב מרדכי, פולי מרדכי | israel.cogat-head 2014-01..2018-05
abu-rukun m | كميل أبو ركن, أبو ركن | Kamil Abu Rukun, Abu Rukun, Kamil Abu Rokon | כמיל אבו רוקון, אבו רוקון | israel.cogat-head 2018-05..2021-04
alian m | غسان عليان, عليان | Ghassan Alian, Alian, Rassan Alian | ע'סאן עליאן, עליאן, רסאן עליאן | israel.cogat-head 2021-04..
haliva m | أهارون حاليفا, حاليفا, أهارون هاليفا | Aharon Haliva, Haliva | אהרון חליוה, חליוה, אהרן חליוה | israel.military-intelligence-chief 2021-10..2024-08
ayman-odeh m | أيمن عودة | Ayman Odeh | איימן עודה
ahmad-tibi m | أحمد الطيبي | Ahmad Tibi, Ahmed Tibi, Tibi | אחמד טיבי, טיבי
`;
