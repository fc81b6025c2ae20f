// Persons of Egypt and of the states of the Gulf.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfEgyptAndGulf = `
sisi m | عبد الفتاح السيسي, السيسي | Abdel Fattah al-Sisi, Sisi, Abdel Fattah el-Sisi, Abdul Fattah al-Sisi, Abdel-Fattah El-Sissi, Sissi | עבד אל-פתאח א-סיסי, א-סיסי, עבד אל-פתאח אל-סיסי, סיסי | egypt.president 2014-06.., egypt.defence-minister 2012-08..2014-03
shoukry m | سامح شكري, شكري | Sameh Shoukry, Shoukry, Sameh Shukri, Shukri, Sameh Shoukri | סאמח שוכרי, שוכרי | egypt.foreign-minister 2014-06..2024-07
abdelatty m | بدر عبد العاطي, عبد العاطي | Badr Abdelatty, Abdelatty, Badr Abdel-Aaty, Abdel-Aaty, Badr Abdelati | בדר עבד אל-עאטי, עבד אל-עאטי | egypt.foreign-minister 2024-07..
abbas-kamel m | عباس كامل | Abbas Kamel, Abbas Kamal | עבאס כאמל | egypt.intelligence-chief 2018-01..2024-10
hassan-rashad m | حسن رشاد | Hassan Rashad, Hassan Mahmoud Rashad | חסן רשאד | egypt.intelligence-chief 2024-10..
madbouly m | مصطفى مدبولي, مدبولي | Mostafa Madbouly, Madbouly, Moustafa Madbouly | מוסטפא מדבולי, מדבולי | egypt.prime-minister 2018-06..
sherif-ismail m | شريف إسماعيل | Sherif Ismail | שריף איסמאעיל | egypt.prime-minister 2015-09..2018-06
abu-zeid m | أحمد أبو زيد, أبو زيد | Ahmed Abu Zeid, Abu Zeid | אחמד אבו זייד, אבו זייד | egypt.foreign-ministry-spokesperson
ahmed-hafez m | أحمد حافظ | Ahmed Hafez | אחמד חאפז | egypt.foreign-ministry-spokesperson
bassam-rady m | بسام راضي | Bassam Rady, Bassam Radi | בסאם ראדי | egypt.presidency-spokesperson
ahmed-fahmy m | أحمد فهمي | Ahmed Fahmy, Ahmed Fahmi | אחמד פהמי | egypt.presidency-spokesperson
diaa-rashwan m | ضياء رشوان, رشوان | Diaa Rashwan, Rashwan, Dia Rashwan | דיאא רשוואן, רשוואן | egypt.state-information-service-head
tamer-rifai m | تامر الرفاعي | Tamer al-Rifai, Tamer al-Refai | תאמר א-ריפאעי | egypt.army-spokesperson
sedki-sobhi m | صدقي صبحي | Sedki Sobhi, Sedky Sobhy, Sedki Sobhy | סדקי סובחי | egypt.defence-minister 2014-03..2018-06
mohamed-zaki m | محمد زكي, محمد أحمد زكي | Mohamed Zaki, Mohamed Ahmed Zaki | מוחמד זכי, מוחמד אחמד זכי | egypt.defence-minister 2018-06..2024-07
ahmed-tayeb m | أحمد الطيب | Ahmed el-Tayeb, Ahmed al-Tayeb, Ahmad al-Tayyeb | אחמד א-טייב, אחמד אל-טייב | azhar.grand-imam 2010-03..
tawadros m | تواضروس الثاني, البابا تواضروس, تواضروس | Tawadros II, Pope Tawadros, Tawadros, Pope Tawadros II | תואדרוס השני, תואדרוס | coptic-pope 2012-11..
mubarak m | حسني مبارك, مبارك? | Hosni Mubarak, Mubarak? | חוסני מובארק, מובארק? | egypt.president 1981-10..2011-02
morsi m | محمد مرسي, مرسي | Mohamed Morsi, Morsi, Mohammed Morsi, Mohamed Mursi | מוחמד מורסי, מורסי | egypt.president 2012-06..2013-07
aboul-gheit m | أحمد أبو الغيط, أبو الغيط | Ahmed Aboul Gheit, Aboul Gheit, Ahmed Abul Gheit, Ahmed Aboul-Gheit | אחמד אבו אל-ע'ייט, אבו אל-ע'ייט, אחמד אבו אל-גייט, אבו אל-גייט | arab-league.secretary-general 2016-07..
amr-moussa m | عمرو موسى | Amr Moussa, Amre Moussa | עמרו מוסא
tamim m | تميم بن حمد آل ثاني, تميم بن حمد, الشيخ تميم, الأمير تميم | Tamim bin Hamad Al Thani, Tamim bin Hamad, Sheikh Tamim, Emir Tamim | תמים בן חמד אאל ת'אני, תמים בן חמד, תמים בן חמד אל-ת'אני | qatar.emir 2013-06..
mohammed-bin-abdulrahman m | محمد بن عبد الرحمن آل ثاني, محمد بن عبد الرحمن | Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman, Mohammed bin Abdulrahman bin Jassim Al Thani | מוחמד בן עבד א-רחמן אאל ת'אני, מוחמד בן עבד אל-רחמן, מוחמד אל-ת'אני, מוחמד בן עבד אל-רחמן אל-ת'אני | qatar.foreign-minister 2016-01.., qatar.prime-minister 2023-03..
majed-ansari m | ماجد الأنصاري, الأنصاري | Majed al-Ansari, al-Ansari, Majed Al Ansari, Majid al-Ansari | מאג'ד אל-אנסארי, אל-אנסארי | qatar.foreign-ministry-spokesperson
khater f | لولوة الخاطر | Lolwah al-Khater, Lolwah Alkhater, Lolwa Al-Khater | לולווה אל-ח'אטר | qatar.foreign-ministry-spokesperson 2017-11..2021-12
khulaifi m | محمد الخليفي, محمد بن عبد العزيز الخليفي, الخليفي | Mohammed al-Khulaifi, al-Khulaifi, Mohammed bin Abdulaziz Al-Khulaifi | מוחמד אל-ח'וליפי, אל-ח'וליפי | qatar.minister-of-state-foreign
khalid-attiyah m | خالد العطية, خالد بن محمد العطية, العطية | Khalid al-Attiyah, al-Attiyah, Khalid bin Mohammad Al Attiyah | ח'אלד אל-עטייה, אל-עטייה | qatar.foreign-minister 2013-06..2016-01, qatar.defence-minister 2016-01..2024-11
emadi m | محمد العمادي, العمادي | Mohammed al-Emadi, al-Emadi, Mohammed Emadi | מוחמד אל-עמאדי, אל-עמאדי | qatar.gaza-envoy
hamad-bin-jassim m | حمد بن جاسم, حمد بن جاسم آل ثاني | Hamad bin Jassim, Hamad bin Jassim Al Thani, Hamad bin Jassim bin Jaber Al Thani | חמד בן ג'אסם, חמד בן ג'אסם אאל ת'אני | qatar.prime-minister 2007-04..2013-06
salman m | سلمان بن عبد العزيز, الملك سلمان, سلمان بن عبد العزيز آل سعود, العاهل السعودي الملك سلمان بن عبد العزيز | Salman bin Abdulaziz, King Salman, Salman bin Abdulaziz Al Saud | סלמאן בן עבד אל-עזיז, המלך סלמאן | saudi-arabia.king 2015-01..
mbs m | محمد بن سلمان, الأمير محمد بن سلمان, محمد بن سلمان بن عبد العزيز, بن سلمان | Mohammed bin Salman, MBS, Mohammad bin Salman, Bin Salman, Mohammed bin Salman Al Saud | מוחמד בן סלמאן, בן סלמאן, MBS | saudi-arabia.crown-prince 2017-06.., saudi-arabia.prime-minister 2022-09.., saudi-arabia.defence-minister 2015-01..2022-09
adel-jubeir m | عادل الجبير, الجبير | Adel al-Jubeir, Jubeir, Adel Al Jubeir | עאדל אל-ג'ובייר, אל-ג'ובייר, עאדל ג'ובייר | saudi-arabia.foreign-minister 2015-04..2018-12
ibrahim-assaf m | إبراهيم العساف, العساف | Ibrahim al-Assaf, Assaf | אבראהים אל-עסאף, אל-עסאף | saudi-arabia.foreign-minister 2018-12..2019-10
faisal-bin-farhan m | فيصل بن فرحان, الأمير فيصل بن فرحان, بن فرحان, فيصل بن فرحان آل سعود | Faisal bin Farhan, Prince Faisal bin Farhan, Faisal bin Farhan Al Saud, Bin Farhan | פייסל בן פרחאן, פיסל בן פרחאן, בן פרחאן | saudi-arabia.foreign-minister 2019-10..
khalid-bin-salman m | خالد بن سلمان, الأمير خالد بن سلمان | Khalid bin Salman, Prince Khalid bin Salman | ח'אלד בן סלמאן | saudi-arabia.us-ambassador 2017-04..2019-02, saudi-arabia.defence-minister 2022-09..
turki-faisal m | تركي الفيصل | Turki al-Faisal, Turki bin Faisal | תורכי אל-פייסל, טורקי אל-פייסל
turki-malki m | تركي المالكي, المالكي? | Turki al-Malki, Turki al-Maliki, Malki? | תורכי אל-מאלכי, טורקי אל-מאלכי, אל-מאלכי? | saudi-arabia.coalition-spokesperson 2017-07..
falih m | خالد الفالح, الفالح | Khalid al-Falih, Falih | ח'אלד אל-פאלח, אל-פאלח | saudi-arabia.energy-minister 2016-05..2019-09
mouallimi m | عبد الله المعلمي, المعلمي | Abdallah al-Mouallimi, Mouallimi, Abdullah al-Muallimi | עבדאללה אל-מועלמי, אל-מועלמי | saudi-arabia.un-ambassador
turki-al-sheikh m | تركي آل الشيخ | Turki Al-Sheikh, Turki Alalshikh | תורכי אאל א-שייח', תורכי אל-שייח'
awwad-alawwad m | عواد العواد, عواد بن صالح العواد | Awwad Alawwad, Awwad al-Awwad | עוואד אל-עוואד
hatice-cengiz f | خديجة جنكيز, جنكيز | Hatice Cengiz, Cengiz | חטיג'ה ג'נגיז, ג'נגיז
khashoggi m | جمال خاشقجي, خاشقجي | Jamal Khashoggi, Khashoggi | ג'מאל חאשוקג'י, חאשוקג'י, ג'מאל ח'אשוקג'י, חשוקג'י, ג'מאל חשוקג'י
bin-nayef m | محمد بن نايف | Mohammed bin Nayef, Muhammad bin Nayef | מוחמד בן נאיף | saudi-arabia.crown-prince 2015-04..2017-06
mbz m | محمد بن زايد, محمد بن زايد آل نهيان | Mohamed bin Zayed, MBZ, Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan | מוחמד בן זאיד, מוחמד בן זאיד אאל נהיאן | uae.abu-dhabi-crown-prince 2004-11..2022-05, uae.president 2022-05..
mbr m | محمد بن راشد, محمد بن راشد آل مكتوم | Mohammed bin Rashid, Mohammed bin Rashid Al Maktoum, Mohammed bin Rashed Al Maktoum | מוחמד בן ראשד, מוחמד בן ראשד אאל מכתום | uae.prime-minister 2006-01.., uae.vice-president 2006-01.., uae.dubai-ruler 2006-01..
khalifa-bin-zayed m | خليفة بن زايد, خليفة بن زايد آل نهيان | Khalifa bin Zayed, Khalifa bin Zayed Al Nahyan | ח'ליפה בן זאיד | uae.president 2004-11..2022-05
abdullah-bin-zayed m | عبد الله بن زايد, عبد الله بن زايد آل نهيان | Abdullah bin Zayed, Abdullah bin Zayed Al Nahyan, Abdallah bin Zayed | עבדאללה בן זאיד | uae.foreign-minister 2006-02..
gargash m | أنور قرقاش, قرقاش | Anwar Gargash, Gargash | אנוור גרגאש, גרגאש, אנואר גרגאש | uae.minister-of-state-foreign 2008-02..2021-02
nusseibeh f | لانا نسيبة, نسيبة | Lana Nusseibeh, Nusseibeh | לאנה נוסייבה, נוסייבה | uae.un-ambassador
sabah-ahmad m | صباح الأحمد, صباح الأحمد الجابر الصباح, صباح الأحمد الصباح | Sabah al-Ahmad, Sabah al-Ahmad al-Jaber al-Sabah, Sabah al-Ahmed al-Sabah | סבאח אל-אחמד, סבאח אל-אחמד א-סבאח | kuwait.emir 2006-01..2020-09
sabah-khalid m | صباح الخالد, صباح خالد الحمد الصباح, صباح الخالد الصباح | Sabah Khaled, Sabah Khalid al-Hamad al-Sabah, Sabah al-Khalid al-Sabah | סבאח ח'אלד, סבאח אל-ח'אלד | kuwait.foreign-minister
mishal-ahmad m | مشعل الأحمد, مشعل الأحمد الجابر الصباح | Mishal al-Ahmad, Mishal al-Ahmad al-Jaber al-Sabah, Meshal al-Ahmad al-Sabah | משעל אל-אחמד, משעל אל-אחמד א-סבאח | kuwait.emir 2023-12..
hamad-bin-isa m | حمد بن عيسى, حمد بن عيسى آل خليفة | Hamad bin Isa, Hamad bin Isa Al Khalifa | חמד בן עיסא, חמד בן עיסא אאל ח'ליפה | bahrain.king 2002-02..
khalid-bin-ahmed m | خالد بن أحمد آل خليفة, خالد بن أحمد | Khalid bin Ahmed Al Khalifa, Khalid bin Ahmed | ח'אלד בן אחמד אאל ח'ליפה, ח'אלד בן אחמד | bahrain.foreign-minister 2005-09..2020-01
zayani m | عبد اللطيف الزياني, الزياني, عبد اللطيف بن راشد الزياني | Abdullatif al-Zayani, Zayani, Abdullatif bin Rashid Al Zayani, Abdul Latif Al-Zayani | עבד אל-לטיף א-זיאני, א-זיאני | gcc.secretary-general 2011-04..2020-01, bahrain.foreign-minister 2020-02..
qaboos m | قابوس بن سعيد, السلطان قابوس, قابوس | Qaboos bin Said, Sultan Qaboos, Qaboos | קאבוס בן סעיד, הסולטאן קאבוס, קאבוס | oman.sultan 1970-07..2020-01
haitham m | هيثم بن طارق, السلطان هيثم, السلطان هيثم بن طارق | Haitham bin Tariq, Sultan Haitham, Haitham bin Tarik | היית'ם בן טארק, הסולטאן היית'ם | oman.sultan 2020-01..
bin-alawi m | يوسف بن علوي, بن علوي | Yusuf bin Alawi, Bin Alawi, Yousef bin Alawi | יוסף בן עלאווי, בן עלאווי | oman.foreign-minister 1997-12..2020-08
badr-busaidi m | بدر البوسعيدي, البوسعيدي, بدر بن حمد البوسعيدي | Badr al-Busaidi, Busaidi, Badr Albusaidi, Badr bin Hamad Al Busaidi | בדר אל-בוסעידי, אל-בוסעידי | oman.foreign-minister 2020-08..
budaiwi m | جاسم البديوي, البديوي, جاسم محمد البديوي | Jasem Albudaiwi, Jasem al-Budaiwi, Budaiwi, Jassim Al-Budaiwi | ג'אסם אל-בודייווי, אל-בודייווי | gcc.secretary-general 2023-02..
`;
