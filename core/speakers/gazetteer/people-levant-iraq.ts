// Persons of Jordan, Syria, Lebanon and Iraq.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfLevantAndIraq = `
abdullah-ii m | عبد الله الثاني, الملك عبد الله الثاني, عبد الله الثاني بن الحسين, الملك عبد الله الثاني بن الحسين | Abdullah II, King Abdullah II, King Abdullah II of Jordan, Abdullah II bin Al-Hussein, King Abdullah? | עבדאללה השני, המלך עבדאללה השני, המלך עבדאללה? | jordan.king 1999-02..
rania f | رانيا العبد الله, الملكة رانيا | Rania Al Abdullah, Queen Rania | ראניה אל-עבדאללה, המלכה ראניה | jordan.queen 1999-03..
safadi m | أيمن الصفدي, الصفدي | Ayman Safadi, Safadi, Ayman al-Safadi | איימן א-ספדי, א-ספדי, איימן ספדי, ספדי | jordan.foreign-minister 2017-01..
hani-mulki m | هاني الملقي, الملقي | Hani al-Mulki, Mulki, Hani Mulki | האני אל-מולקי, אל-מולקי | jordan.prime-minister 2016-06..2018-06
razzaz m | عمر الرزاز, الرزاز | Omar Razzaz, Razzaz, Omar al-Razzaz | עומר א-רזאז, א-רזאז, עומר רזאז | jordan.prime-minister 2018-06..2020-10
khasawneh m | بشر الخصاونة, الخصاونة, بشر هاني الخصاونة | Bisher al-Khasawneh, Khasawneh, Bisher Khasawneh | בישר אל-ח'סאונה, אל-ח'סאונה | jordan.prime-minister 2020-10..2024-09
jafar-hassan m | جعفر حسان | Jafar Hassan, Jaafar Hassan | ג'עפר חסאן | jordan.prime-minister 2024-09..
momani m | محمد المومني, المومني | Mohammad Momani, Momani, Mohammed al-Momani | מוחמד אל-מומני, אל-מומני | jordan.government-spokesperson
ghunaimat f | جمانة غنيمات, غنيمات | Jumana Ghunaimat, Ghunaimat, Jumana Ghuneimat | ג'ומאנה ע'נימאת, ע'נימאת | jordan.government-spokesperson 2018-06..2019-11
bashar-assad m | بشار الأسد, الأسد | Bashar al-Assad, Assad, Bashar Assad, Bashar al-Asad | בשאר אסד, אסד, בשאר אל-אסד | syria.president 2000-07..2024-12
muallem m | وليد المعلم, المعلم? | Walid Muallem, Muallem, Walid al-Moallem, Moallem, Walid al-Muallem | וליד מועלם, מועלם, וליד אל-מועלם | syria.foreign-minister 2006-02..2020-11
mekdad m | فيصل المقداد, المقداد, فيصل مقداد | Faisal Mekdad, Mekdad, Fayssal Mekdad, Faisal al-Miqdad | פייסל מקדאד, מקדאד, פייסל אל-מקדאד | syria.foreign-minister 2020-11..2024-09
sharaa m | أحمد الشرع, الشرع?, أبو محمد الجولاني, الجولاني | Ahmed al-Sharaa, al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Jolani, Golani | אחמד א-שרע, א-שרע, אבו מוחמד אל-ג'ולאני, אל-ג'ולאני, אחמד אל-שרע | syria.president 2025-01..
shaibani m | أسعد الشيباني, الشيباني, أسعد حسن الشيباني | Asaad al-Shaibani, al-Shaibani, Asaad Hassan al-Shaibani | אסעד א-שיבאני, א-שיבאני | syria.foreign-minister 2024-12..
bashar-jaafari m | بشار الجعفري, الجعفري? | Bashar Jaafari, Bashar Ja'afari, Bashar al-Jaafari, Jaafari? | בשאר ג'עפרי, בשאר אל-ג'עפרי, ג'עפרי? | syria.un-ambassador 2006-08..2020-11
bouthaina-shaaban f | بثينة شعبان | Bouthaina Shaaban, Bouthaina Shaban | בות'יינה שעבאן, בותיינה שעבאן
nasr-hariri m | نصر الحريري, الحريري? | Nasr al-Hariri, Nasr Hariri, Hariri? | נאסר אל-חרירי, נסר אל-חרירי, אל-חרירי? | syria.negotiation-commission-head 2017-11..2020-06
riyad-hijab m | رياض حجاب | Riyad Hijab, Riad Hijab | ריאד חיג'אב
mazloum-abdi m | مظلوم عبدي, مظلوم كوباني | Mazloum Abdi, Mazloum Kobani | מזלום עבדי
michel-aoun m | ميشال عون, عون?, ميشيل عون | Michel Aoun, Aoun? | מישל עאון, עאון? | lebanon.president 2016-10..2022-10
joseph-aoun m | جوزيف عون, عون?, جوزاف عون | Joseph Aoun, Aoun? | ג'וזף עאון, עאון?, ז'וזף עאון | lebanon.army-chief 2017-03..2025-01, lebanon.president 2025-01..
saad-hariri m | سعد الحريري, الحريري, سعد الدين الحريري | Saad Hariri, Hariri, Saad al-Hariri, Saad el-Din Hariri | סעד אל-חרירי, אל-חרירי, סעד חרירי, חרירי | lebanon.prime-minister 2009-11..2011-06, lebanon.prime-minister 2016-12..2020-01
rafik-hariri m | رفيق الحريري, الحريري? | Rafik Hariri, Rafic Hariri, Hariri?, Rafik al-Hariri | רפיק אל-חרירי, אל-חרירי?, רפיק חרירי
hassan-diab m | حسان دياب | Hassan Diab | חסאן דיאב | lebanon.prime-minister 2020-01..2021-09
mikati m | نجيب ميقاتي, ميقاتي | Najib Mikati, Mikati | נג'יב מיקאתי, מיקאתי | lebanon.prime-minister 2011-06..2014-02, lebanon.prime-minister 2021-09..2025-02
nawaf-salam m | نواف سلام | Nawaf Salam | נוואף סלאם, נואף סלאם | icj.president 2024-02..2025-01, lebanon.prime-minister 2025-02..
berri m | نبيه بري, بري | Nabih Berri, Berri | נביה ברי | lebanon.parliament-speaker 1992-10..
bassil m | جبران باسيل, باسيل | Gebran Bassil, Bassil | ג'ובראן באסיל, באסיל, ג'בראן באסיל | lebanon.foreign-minister 2014-02..2020-01
bou-habib m | عبد الله بو حبيب, بو حبيب, عبد الله بوحبيب | Abdallah Bou Habib, Bou Habib, Abdallah Bouhabib | עבדאללה בו חביב, בו חביב | lebanon.foreign-minister 2021-09..2025-02
nasrallah m | حسن نصر الله, نصر الله, حسن نصرالله | Hassan Nasrallah, Nasrallah, Hasan Nasrallah | חסן נסראללה, נסראללה, חסן נצראללה | hezbollah.secretary-general 1992-02..2024-09
naim-qassem m | نعيم قاسم, قاسم? | Naim Qassem, Naim Kassem, Naim Qasim, Qassem? | נעים קאסם, קאסם? | hezbollah.deputy-secretary-general 1991-05..2024-10, hezbollah.secretary-general 2024-10..
safieddine m | هاشم صفي الدين, صفي الدين | Hashem Safieddine, Safieddine, Hashem Safi al-Din | האשם ספי א-דין, ספי א-דין, האשם סאפי אל-דין
mohammad-afif m | محمد عفيف | Mohammad Afif, Mohammed Afif | מוחמד עפיף | hezbollah.spokesperson
mohammad-raad m | محمد رعد | Mohammad Raad, Mohammed Raad | מוחמד רעד
fadlallah m | حسن فضل الله, فضل الله | Hassan Fadlallah, Fadlallah | חסן פדלאללה, פדלאללה
geagea m | سمير جعجع, جعجع | Samir Geagea, Geagea | סמיר ג'עג'ע, ג'עג'ע | lebanese-forces.head
walid-jumblatt m | وليد جنبلاط, جنبلاط | Walid Jumblatt, Jumblatt, Walid Joumblatt | וליד ג'ונבלאט, ג'ונבלאט, וליד ג'ומבלאט, ג'ומבלאט | lebanon.psp-leader
abadi m | حيدر العبادي, العبادي | Haider al-Abadi, Abadi, Haidar al-Abadi, Haider Abadi | חיידר אל-עבאדי, אל-עבאדי | iraq.prime-minister 2014-09..2018-10
abdul-mahdi m | عادل عبد المهدي, عبد المهدي | Adel Abdul Mahdi, Abdul Mahdi, Adil Abdul-Mahdi, Adel Abdel Mahdi | עאדל עבד אל-מהדי, עבד אל-מהדי | iraq.prime-minister 2018-10..2020-05
kadhimi m | مصطفى الكاظمي, الكاظمي | Mustafa al-Kadhimi, Kadhimi, Mustafa Kadhimi | מוסטפא אל-כאט'מי, אל-כאט'מי, מוסטפא אל-כאזמי | iraq.prime-minister 2020-05..2022-10
sudani m | محمد شياع السوداني, محمد السوداني | Mohammed Shia al-Sudani, Mohammed Shia' al-Sudani, Mohammed al-Sudani | מוחמד שיאע א-סודאני, מוחמד א-סודאני | iraq.prime-minister 2022-10..
fuad-masum m | فؤاد معصوم, معصوم | Fuad Masum, Masum, Fouad Massoum | פואד מעסום, מעסום | iraq.president 2014-07..2018-10
barham-salih m | برهم صالح | Barham Salih, Barham Saleh | ברהם סאלח | iraq.president 2018-10..2022-10
latif-rashid m | عبد اللطيف رشيد | Abdul Latif Rashid, Abdullatif Rashid | עבד אל-לטיף רשיד | iraq.president 2022-10..
ibrahim-jaafari m | إبراهيم الجعفري, الجعفري? | Ibrahim al-Jaafari, Ibrahim Jaafari, Jaafari? | אבראהים אל-ג'עפרי, אל-ג'עפרי? | iraq.foreign-minister 2014-09..2018-10
fuad-hussein m | فؤاد حسين | Fuad Hussein, Fouad Hussein | פואד חוסיין | iraq.foreign-minister 2020-06..
muqtada-sadr m | مقتدى الصدر, الصدر | Muqtada al-Sadr, Sadr, Moqtada al-Sadr | מוקתדא א-סדר, א-סדר, מוקתדא אל-סדר | sadrist.leader
hadi-amiri m | هادي العامري, العامري | Hadi al-Amiri, Amiri, Hadi al-Ameri | האדי אל-עאמרי, אל-עאמרי | badr.leader
sistani m | علي السيستاني, السيستاني | Ali al-Sistani, Sistani, Ali Sistani | עלי א-סיסתאני, א-סיסתאני, עלי סיסתאני
nouri-maliki m | نوري المالكي, المالكي? | Nouri al-Maliki, Maliki?, Nuri al-Maliki | נורי אל-מאלכי, אל-מאלכי? | iraq.prime-minister 2006-05..2014-09
masoud-barzani m | مسعود بارزاني, بارزاني?, مسعود البارزاني, البارزاني? | Masoud Barzani, Barzani?, Massoud Barzani | מסעוד ברזאני, ברזאני? | kurdistan.president 2005-06..2017-11
nechirvan-barzani m | نيجيرفان بارزاني, بارزاني?, نيجيرفان البارزاني | Nechirvan Barzani, Barzani? | נצ'ירוואן ברזאני, ברזאני?, נג'ירוואן ברזאני | kurdistan.prime-minister 2012-03..2019-06, kurdistan.president 2019-06..
halbousi m | محمد الحلبوسي, الحلبوسي | Mohammed al-Halbousi, Halbousi, Mohamed al-Halbousi, Mohammed Halbousi | מוחמד אל-חלבוסי, אל-חלבוסי | iraq.parliament-speaker 2018-09..2023-11
muhandis m | أبو مهدي المهندس | Abu Mahdi al-Muhandis | אבו מהדי אל-מוהנדס
qais-khazali m | قيس الخزعلي, الخزعلي | Qais al-Khazali, Khazali | קייס אל-ח'זעלי, אל-ח'זעלי
`;
