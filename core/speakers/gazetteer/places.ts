// Places of the coverage. A place is never a speaker; the entries keep a place from being taken for an unknown person.

/** `key | Arabic | English | Hebrew`. Capitals that stand for their state are names of the state, not places. */
export const places = `
gaza-strip | قطاع غزة, غزة, مدينة غزة | Gaza Strip, Gaza, Gaza City | רצועת עזה, עזה, העיר עזה
west-bank | الضفة الغربية, الضفة الغربية المحتلة, الضفة | West Bank, occupied West Bank | הגדה המערבית, יהודה ושומרון, הגדה
jerusalem | القدس, القدس المحتلة, مدينة القدس | Jerusalem, Al-Quds | ירושלים
east-jerusalem | القدس الشرقية, القدس الشرقية المحتلة | East Jerusalem, occupied East Jerusalem | מזרח ירושלים
aqsa | المسجد الأقصى, الحرم القدسي, الأقصى, الحرم الشريف | Al-Aqsa Mosque, Al-Aqsa, Temple Mount, Haram al-Sharif, Al-Aqsa compound | הר הבית, מסגד אל-אקצא, אל-אקצא
rafah | رفح, مدينة رفح | Rafah | רפיח
rafah-crossing | معبر رفح, معبر رفح البري | Rafah crossing, Rafah border crossing | מעבר רפיח
kerem-shalom | كرم أبو سالم, معبر كرم أبو سالم, كيرم شالوم | Kerem Shalom, Kerem Shalom crossing, Karem Abu Salem | כרם שלום, מעבר כרם שלום
erez | معبر بيت حانون, معبر إيرز, حاجز إيرز | Erez crossing, Erez | מעבר ארז, מחסום ארז
khan-younis | خان يونس, خانيونس | Khan Younis, Khan Yunis | ח'אן יונס, חאן יונס
deir-al-balah | دير البلح | Deir al-Balah | דיר אל-בלח
nuseirat | النصيرات, مخيم النصيرات | Nuseirat, Nuseirat camp | נוסייראת
jabalia | جباليا, مخيم جباليا | Jabalia, Jabaliya, Jabalia camp | ג'באליה, ג'באליא
beit-lahia | بيت لاهيا | Beit Lahia, Beit Lahiya | בית לאהיא, בית לאהיה
beit-hanoun | بيت حانون | Beit Hanoun | בית חאנון
shujaiya | الشجاعية, حي الشجاعية | Shujaiya, Shejaiya, Shujayea | שג'אעיה
mawasi | المواصي, منطقة المواصي | Al-Mawasi, Mawasi | אל-מוואסי
shifa-hospital | مستشفى الشفاء, مجمع الشفاء الطبي | Al-Shifa Hospital, Shifa Hospital | בית החולים שיפא
nasser-hospital | مستشفى ناصر, مجمع ناصر الطبي | Nasser Hospital | בית החולים נאצר
netzarim | محور نتساريم, نتساريم | Netzarim Corridor, Netzarim | מסדרון נצרים, ציר נצרים, נצרים
philadelphi | محور فيلادلفيا, محور صلاح الدين | Philadelphi Corridor, Philadelphi Route | ציר פילדלפי, מסדרון פילדלפי
ramallah | رام الله | Ramallah | רמאללה
nablus | نابلس | Nablus | שכם
jenin | جنين, مخيم جنين | Jenin, Jenin camp | ג'נין
hebron | الخليل | Hebron | חברון
bethlehem | بيت لحم | Bethlehem | בית לחם
tulkarm | طولكرم | Tulkarm, Tulkarem | טולכרם, טול כרם
khan-al-ahmar | الخان الأحمر | Khan al-Ahmar | חאן אל-אחמר, ח'אן אל-אחמר
haifa | حيفا | Haifa | חיפה
sderot | سديروت | Sderot | שדרות
ashkelon | عسقلان | Ashkelon | אשקלון
beersheba | بئر السبع | Beersheba, Be'er Sheva | באר שבע
eilat | إيلات | Eilat | אילת
dimona | ديمونا, ديمونة | Dimona | דימונה
golan-heights | الجولان, هضبة الجولان, مرتفعات الجولان, الجولان المحتل | Golan Heights, occupied Golan Heights | רמת הגולן, הגולן
sinai | سيناء, شبه جزيرة سيناء, شمال سيناء | Sinai, Sinai Peninsula, North Sinai | סיני, חצי האי סיני
alexandria | الإسكندرية | Alexandria | אלכסנדריה
al-arish | العريش | El Arish, Arish, Al-Arish | אל-עריש
sharm-el-sheikh | شرم الشيخ | Sharm el-Sheikh, Sharm El Sheikh | שארם א-שייח'
suez-canal | قناة السويس | Suez Canal | תעלת סואץ
red-sea | البحر الأحمر | Red Sea | ים סוף, הים האדום
bab-al-mandeb | باب المندب, مضيق باب المندب | Bab al-Mandeb, Bab el-Mandeb, Bab al-Mandab | באב אל-מנדב
strait-of-hormuz | مضيق هرمز | Strait of Hormuz | מצר הורמוז, מצרי הורמוז
hodeidah | الحديدة, مدينة الحديدة | Hodeidah, Hudaydah, Hodeida | חודיידה, אל-חודיידה
sanaa | صنعاء | Sanaa, Sana'a | צנעא
aden | عدن | Aden | עדן
jeddah | جدة | Jeddah | ג'דה
mecca | مكة, مكة المكرمة | Mecca, Makkah | מכה
dubai | دبي | Dubai | דובאי
aleppo | حلب | Aleppo | חאלב, חלב
idlib | إدلب | Idlib | אידליב, אדליב
eastern-ghouta | الغوطة الشرقية, الغوطة | Eastern Ghouta, Ghouta | ע'וטה המזרחית, גוטה המזרחית
douma | دوما | Douma | דומא
daraa | درعا | Daraa, Deraa | דרעא
afrin | عفرين | Afrin | עפרין
manbij | منبج | Manbij | מנביג'
raqqa | الرقة | Raqqa | רקה, א-רקה
deir-ez-zor | دير الزور | Deir ez-Zor, Deir al-Zour | דיר א-זור
homs | حمص | Homs | חומס
latakia | اللاذقية | Latakia | לטקיה
southern-lebanon | جنوب لبنان, الجنوب اللبناني | Southern Lebanon, South Lebanon | דרום לבנון
dahiyeh | الضاحية الجنوبية, الضاحية الجنوبية لبيروت, ضاحية بيروت الجنوبية | Dahiyeh, Beirut's southern suburbs, Dahieh | הדאחייה, דאחיה
mosul | الموصل | Mosul | מוסול
kirkuk | كركوك | Kirkuk | כירכוכ
basra | البصرة | Basra | בצרה
erbil | أربيل | Erbil, Arbil | ארביל
istanbul | إسطنبول, اسطنبول | Istanbul | איסטנבול
natanz | نطنز, ناتانز | Natanz | נתנז
isfahan | أصفهان | Isfahan, Esfahan | אספהאן
qom | قم | Qom | קום
tripoli-libya | طرابلس | Tripoli | טריפולי
benghazi | بنغازي | Benghazi | בנגאזי
derna | درنة | Derna | דרנה
darfur | دارفور | Darfur | דארפור
western-sahara | الصحراء الغربية | Western Sahara | סהרה המערבית
crimea | القرم, شبه جزيرة القرم | Crimea, Crimean Peninsula | קרים, חצי האי קרים
salisbury | سالزبري, سالزبوري | Salisbury | סולסברי
helsinki | هلسنكي | Helsinki | הלסינקי
singapore | سنغافورة | Singapore | סינגפור
geneva | جنيف | Geneva | ז'נבה
sochi | سوتشي | Sochi | סוצ'י
astana | أستانا, أستانة | Astana | אסטנה
davos | دافوس | Davos | דאבוס
new-york | نيويورك | New York, New York City | ניו יורק
middle-east | الشرق الأوسط | Middle East | המזרח התיכון
`;
