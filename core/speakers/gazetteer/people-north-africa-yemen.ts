// Persons of Yemen, Libya, Sudan, the Maghreb and the rest of Africa.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfAfricaAndYemen = `
abdrabbuh-hadi m | عبد ربه منصور هادي, عبدربه منصور هادي, منصور هادي, هادي? | Abdrabbuh Mansur Hadi, Hadi, Abed Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi, Mansour Hadi, Abdrabbo Mansour Hadi | עבד רבו מנסור האדי, האדי, מנסור האדי | yemen.president 2012-02..2022-04
rashad-alimi m | رشاد العليمي, العليمي | Rashad al-Alimi, Alimi | רשאד אל-עלימי, אל-עלימי | yemen.plc-chief 2022-04..
bin-daghr m | أحمد عبيد بن دغر, بن دغر, أحمد بن دغر | Ahmed Obeid bin Daghr, bin Daghr, Ahmed bin Dagher, Ahmed bin Daghr | אחמד עובייד בן דר'ר, בן דר'ר, אחמד בן דאגר | yemen.prime-minister 2016-04..2018-10
maeen m | معين عبد الملك, معين عبد الملك سعيد | Maeen Abdulmalik, Maeen Abdulmalik Saeed, Moeen Abdulmalik | מעין עבד אל-מלכ | yemen.prime-minister 2018-10..2024-02
bin-mubarak m | أحمد عوض بن مبارك, بن مبارك | Ahmed Awad bin Mubarak, bin Mubarak | אחמד עווד בן מובארק, בן מובארק | yemen.prime-minister 2024-02..2025-05
khaled-yamani m | خالد اليماني, اليماني | Khaled al-Yamani, Yamani, Khaled Yemany | ח'אלד אל-ימאני, אל-ימאני | yemen.foreign-minister 2018-05..2019-06
mikhlafi m | عبد الملك المخلافي, المخلافي | Abdulmalik al-Mikhlafi, Mikhlafi, Abdel-Malek al-Mekhlafi | עבד אל-מלכ אל-מח'לאפי, אל-מח'לאפי | yemen.foreign-minister 2015-12..2018-05
abdulmalik-houthi m | عبد الملك الحوثي, الحوثي?, عبد الملك بدر الدين الحوثي | Abdul-Malik al-Houthi, al-Houthi?, Abdulmalik al-Houthi, Abdel-Malek al-Houthi | עבד אל-מלכ אל-חות'י, אל-חות'י? | houthi.leader 2004-09..
mohammed-ali-houthi m | محمد علي الحوثي, الحوثي? | Mohammed Ali al-Houthi, al-Houthi?, Mohamed Ali al-Houthi | מוחמד עלי אל-חות'י, אל-חות'י?
yahya-saree m | يحيى سريع, سريع? | Yahya Saree, Saree, Yahya Sarea, Yahya Sare'e | יחיא סריע, סריע | houthi.army-spokesperson
mohammed-abdulsalam m | محمد عبد السلام | Mohammed Abdulsalam, Mohammed Abdul-Salam, Mohammed Abdelsalam | מוחמד עבד א-סלאם, מוחמד עבד אל-סלאם | houthi.spokesperson
mahdi-mashat m | مهدي المشاط, المشاط | Mahdi al-Mashat, Mashat | מהדי אל-משאט, אל-משאט | houthi.political-council-head 2018-04..
saleh-sammad m | صالح الصماد, الصماد, صالح علي الصماد | Saleh al-Sammad, Sammad, Saleh Ali al-Sammad | סאלח א-סמאד, א-סמאד | houthi.political-council-head 2016-08..2018-04
ali-abdullah-saleh m | علي عبد الله صالح | Ali Abdullah Saleh, Ali Abdallah Saleh | עלי עבדאללה סאלח | yemen.president 1990-05..2012-02
zubaidi m | عيدروس الزبيدي, الزبيدي | Aidarous al-Zubaidi, Zubaidi, Aidarus al-Zoubaidi | עיידרוס א-זוביידי, א-זוביידי
sarraj m | فايز السراج, السراج, فائز السراج | Fayez al-Sarraj, Sarraj, Fayez Sarraj, Faiez Serraj, Serraj | פאיז א-סראג', א-סראג' | libya.presidential-council-head 2016-03..2021-03, libya.prime-minister 2016-03..2021-03
haftar m | خليفة حفتر, حفتر | Khalifa Haftar, Haftar, Khalifa Hifter | ח'ליפה חפתר, חפתר, חליפה חפתר | libya.army-commander 2015-03..
dbeibah m | عبد الحميد الدبيبة, الدبيبة | Abdul Hamid Dbeibah, Dbeibah, Abdulhamid Dbeibah, Abdul Hamid al-Dbeibeh | עבד אל-חמיד דביבה, דביבה, עבד אל-חמיד א-דביבה | libya.prime-minister 2021-03..
aguila-saleh m | عقيلة صالح | Aguila Saleh, Aqila Saleh, Aguila Saleh Issa | עקילה סאלח | libya.parliament-speaker 2014-08..
mishri m | خالد المشري, المشري | Khalid al-Mishri, Mishri, Khaled al-Meshri | ח'אלד אל-מישרי, אל-מישרי | libya.state-council-head 2018-04..2023-08
mismari m | أحمد المسماري, المسماري | Ahmed al-Mismari, Mismari, Ahmad al-Mesmari | אחמד אל-מסמארי, אל-מסמארי | libya.lna-spokesperson
siala m | محمد سيالة, محمد الطاهر سيالة, سيالة | Mohamed Siala, Mohamed Taher Siala, Siala | מוחמד סיאלה, סיאלה | libya.foreign-minister
saif-gaddafi m | سيف الإسلام القذافي | Saif al-Islam Gaddafi, Saif al-Islam al-Gaddafi, Seif al-Islam Gaddafi | סייף אל-אסלאם קדאפי
muammar-gaddafi m | معمر القذافي, القذافي | Muammar Gaddafi, Gaddafi, Moammar Gadhafi, Gadhafi, Muammar Qaddafi | מועמר קדאפי, קדאפי
omar-bashir m | عمر البشير, البشير, عمر حسن البشير | Omar al-Bashir, Bashir, Omar Hassan al-Bashir | עומר אל-בשיר, אל-בשיר, עומאר אל-באשיר | sudan.president 1989-06..2019-04
burhan m | عبد الفتاح البرهان, البرهان | Abdel Fattah al-Burhan, Burhan, Abdel-Fattah Burhan | עבד אל-פתאח אל-בורהאן, אל-בורהאן | sudan.sovereign-council-head 2019-04..
hemedti m | محمد حمدان دقلو, حميدتي, دقلو | Mohamed Hamdan Dagalo, Hemedti, Dagalo, Hemeti | מוחמד חמדאן דגאלו, חמידתי, דגאלו, חמדתי | sudan.rsf-commander 2013-08..
hamdok m | عبد الله حمدوك, حمدوك | Abdalla Hamdok, Hamdok, Abdullah Hamdok | עבדאללה חמדוק, חמדוק | sudan.prime-minister 2019-08..2022-01
ibrahim-ghandour m | إبراهيم غندور, غندور | Ibrahim Ghandour, Ghandour | אבראהים ע'נדור, ע'נדור | sudan.foreign-minister 2015-06..2018-04
dirdeiry m | الدرديري محمد أحمد, الدرديري | Al-Dirdiri Mohamed Ahmed, Dirdeiry | א-דרדירי מוחמד אחמד, א-דרדירי | sudan.foreign-minister 2018-05..2019-04
salva-kiir m | سلفا كير, سلفاكير, سلفا كير ميارديت | Salva Kiir, Salva Kiir Mayardit, Kiir | סלבה קיר, סלווה קיר | south-sudan.president 2011-07..
riek-machar m | رياك مشار, مشار, ريك مشار | Riek Machar, Machar | ריאק מצ'אר, מצ'אר
bouteflika m | عبد العزيز بوتفليقة, بوتفليقة | Abdelaziz Bouteflika, Bouteflika | עבד אל-עזיז בוטפליקה, בוטפליקה | algeria.president 1999-04..2019-04
ouyahia m | أحمد أويحيى, أويحيى | Ahmed Ouyahia, Ouyahia | אחמד אויחיא, אויחיא | algeria.prime-minister 2017-08..2019-03
messahel m | عبد القادر مساهل, مساهل | Abdelkader Messahel, Messahel | עבד אל-קאדר מסאהל, מסאהל | algeria.foreign-minister 2017-05..2019-03
tebboune m | عبد المجيد تبون, تبون | Abdelmadjid Tebboune, Tebboune | עבד אל-מג'יד תבון, תבון, עבד אל-מג'יד טבון, טבון | algeria.president 2019-12..
gaid-salah m | أحمد قايد صالح, قايد صالح | Ahmed Gaid Salah, Gaid Salah | אחמד קאיד סאלח, קאיד סאלח | algeria.army-chief 2004-08..2019-12
attaf m | أحمد عطاف, عطاف | Ahmed Attaf, Attaf | אחמד עטאף, עטאף | algeria.foreign-minister 2023-03..
bendjama m | عمار بن جامع, بن جامع | Amar Bendjama, Bendjama | עמאר בן ג'אמע, בן ג'אמע | algeria.un-ambassador
essebsi m | الباجي قائد السبسي, السبسي, باجي قائد السبسي, قايد السبسي, الباجي قايد السبسي, قائد السبسي | Beji Caid Essebsi, Essebsi, Caid Essebsi, Baji Caid Essebsi | אל-באג'י קאיד א-סבסי, א-סבסי, באג'י קאיד א-סבסי | tunisia.president 2014-12..2019-07
chahed m | يوسف الشاهد, الشاهد? | Youssef Chahed, Chahed, Yousef Chahed | יוסף א-שאהד, א-שאהד | tunisia.prime-minister 2016-08..2020-02
kais-saied m | قيس سعيد | Kais Saied, Saied, Qais Saied | קייס סעיד | tunisia.president 2019-10..
rached-ghannouchi m | راشد الغنوشي, الغنوشي | Rached Ghannouchi, Ghannouchi, Rachid Ghannouchi | ראשד אל-ע'נושי, אל-ע'נושי, ראשד ר'נושי, ר'נושי, ראשד גנושי | ennahda.head
jhinaoui m | خميس الجهيناوي, الجهيناوي | Khemaies Jhinaoui, Jhinaoui | ח'מיס אל-ג'הינאווי, אל-ג'הינאווי | tunisia.foreign-minister 2016-01..2019-10
mohammed-vi m | محمد السادس, الملك محمد السادس | Mohammed VI, King Mohammed VI | מוחמד השישי, המלך מוחמד השישי | morocco.king 1999-07..
othmani m | سعد الدين العثماني, العثماني | Saadeddine Othmani, Othmani, Saad Eddine El Othmani, Saad-Eddine El Othmani | סעד א-דין אל-עות'מאני, אל-עות'מאני | morocco.prime-minister 2017-03..2021-10
akhannouch m | عزيز أخنوش, أخنوش | Aziz Akhannouch, Akhannouch | עזיז אח'נוש, אח'נוש | morocco.prime-minister 2021-10..
bourita m | ناصر بوريطة, بوريطة | Nasser Bourita, Bourita | נאסר בוריטה, בוריטה | morocco.foreign-minister 2017-04..
ould-abdel-aziz m | محمد ولد عبد العزيز, ولد عبد العزيز | Mohamed Ould Abdel Aziz, Ould Abdel Aziz | מוחמד ולד עבד אל-עזיז, ולד עבד אל-עזיז | mauritania.president 2009-08..2019-08
abiy-ahmed m | آبي أحمد, أبي أحمد, آبي أحمد علي | Abiy Ahmed, Abiy Ahmed Ali, Abiy | אביי אחמד, אבי אחמד | ethiopia.prime-minister 2018-04..
afwerki m | أسياس أفورقي, أفورقي, إسياس أفورقي, آسياس أفورقي | Isaias Afwerki, Afwerki, Isaias Afewerki | איסאיאס אפוורקי, אפוורקי | eritrea.president 1993-05..
farmajo m | محمد عبد الله فرماجو, فرماجو, محمد عبد الله محمد فرماجو, فارماجو | Mohamed Abdullahi Farmaajo, Farmaajo, Farmajo, Mohamed Abdullahi Mohamed | מוחמד עבדולאהי פרמאג'ו, פרמאג'ו | somalia.president 2017-02..2022-05
ramaphosa m | سيريل رامافوزا, رامافوزا, سيريل رامابوسا, رامابوسا, سيريل رامافوسا | Cyril Ramaphosa, Ramaphosa | סיריל רמאפוזה, רמאפוזה, סיריל ראמפוסה | south-africa.president 2018-02..
zuma m | جاكوب زوما, زوما | Jacob Zuma, Zuma | ג'ייקוב זומה, זומה | south-africa.president 2009-05..2018-02
pandor f | ناليدي باندور, باندور | Naledi Pandor, Pandor | נלדי פנדור, פנדור | south-africa.foreign-minister 2019-05..2024-06
lamola m | رونالد لامولا, لامولا | Ronald Lamola, Lamola | רונלד לאמולה, לאמולה | south-africa.foreign-minister 2024-07..
kagame m | بول كاغامي, كاغامي, بول كاجامي | Paul Kagame, Kagame | פול קגאמה, קגאמה | rwanda.president 2000-04..
buhari m | محمد بخاري, محمدو بخاري | Muhammadu Buhari, Buhari | מוחמדו בוהארי, בוהארי | nigeria.president 2015-05..2023-05
`;
