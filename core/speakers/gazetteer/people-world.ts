// Persons of Asia and Oceania, and of Canada.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfTheWorld = `
xi-jinping m | شي جين بينغ, شي جينبينغ, جين بينغ, شي جين بينج | Xi Jinping, Xi, Jinping | שי ג'ינפינג, ג'ינפינג | china.president 2013-03..
wang-yi m | وانغ يي, وانج يي | Wang Yi | וואנג יי, ואנג יי | china.foreign-minister 2013-03..2022-12, china.foreign-minister 2023-07..
li-keqiang m | لي كه تشيانغ, لي كيكيانغ, لي كه تشيانج | Li Keqiang | לי קצ'יאנג | china.prime-minister 2013-03..2023-03
geng-shuang m | قنغ شوانغ, غنغ شوانغ, جينغ شوانغ | Geng Shuang | גנג שואנג | china.foreign-ministry-spokesperson 2016-09..2020-06
lu-kang m | لو كانغ | Lu Kang | לו קאנג | china.foreign-ministry-spokesperson 2015-06..2019-07
hua-chunying f | هوا تشون ينغ, هوا تشونينغ | Hua Chunying | הואה צ'וניינג | china.foreign-ministry-spokesperson 2012-11..2024-05
mao-ning f | ماو نينغ | Mao Ning | מאו נינג | china.foreign-ministry-spokesperson 2022-09..
zhai-jun m | تشاي جون | Zhai Jun | ג'אי ג'ון | china.middle-east-envoy 2019-09..
kim-jong-un m | كيم جونغ أون, كيم جونغ اون, كيم جونج أون | Kim Jong Un, Kim Jong-un | קים ג'ונג און, קים ג'ונג-און | north-korea.supreme-leader 2011-12..
kim-yo-jong f | كيم يو جونغ | Kim Yo Jong, Kim Yo-jong | קים יו ג'ונג, קים יו-ג'ונג
ri-yong-ho m | ري يونغ هو | Ri Yong Ho, Ri Yong-ho | רי יונג הו | north-korea.foreign-minister 2016-05..2020-01
moon-jae-in m | مون جيه إن, مون جاي إن, مون جاي ان | Moon Jae-in, Moon Jae In | מון ג'יאה-אין, מון ג'אה-אין | south-korea.president 2017-05..2022-05
shinzo-abe m | شينزو آبي | Shinzo Abe, Abe | שינזו אבה | japan.prime-minister 2012-12..2020-09
taro-kono m | تارو كونو, كونو | Taro Kono, Kono | טארו קונו | japan.foreign-minister 2017-08..2019-09
modi m | ناريندرا مودي, مودي | Narendra Modi, Modi | נרנדרה מודי, מודי | india.prime-minister 2014-05..
jaishankar m | سوبرامنيام جايشانكار, جايشانكار | S. Jaishankar, Jaishankar, Subrahmanyam Jaishankar | סוברהמניאם ג'יישנקר, ג'יישנקר | india.foreign-minister 2019-05..
imran-khan m | عمران خان, خان? | Imran Khan, Khan? | אימראן חאן, חאן?, עימראן חאן | pakistan.prime-minister 2018-08..2022-04
mamnoon-hussain m | ممنون حسين | Mamnoon Hussain | ממנון חוסיין | pakistan.president 2013-09..2018-09
nawaz-sharif m | نواز شريف, شريف? | Nawaz Sharif, Sharif? | נוואז שריף, שריף? | pakistan.prime-minister 2013-06..2017-07
shehbaz-sharif m | شهباز شريف, شريف? | Shehbaz Sharif, Sharif?, Shahbaz Sharif | שהבאז שריף, שריף? | pakistan.prime-minister 2022-04..2023-08, pakistan.prime-minister 2024-03..
zawahiri m | أيمن الظواهري, الظواهري | Ayman al-Zawahiri, Zawahiri | איימן א-זוואהירי, א-זוואהירי
baghdadi m | أبو بكر البغدادي, البغدادي | Abu Bakr al-Baghdadi, Baghdadi | אבו בכר אל-בגדאדי, אל-בגדאדי
ashraf-ghani m | أشرف غني | Ashraf Ghani, Ghani | אשרף ע'ני, אשרף גאני | afghanistan.president 2014-09..2021-08
mahathir m | مهاتير محمد, مهاتير | Mahathir Mohamad, Mahathir, Mahathir Mohammad | מהאתיר מוחמד, מהאתיר | malaysia.prime-minister 2018-05..2020-03
najib-razak m | نجيب عبد الرزاق, نجيب رزاق | Najib Razak, Najib Abdul Razak | נג'יב רזאק | malaysia.prime-minister 2009-04..2018-05
anwar-ibrahim m | أنور إبراهيم | Anwar Ibrahim | אנוור איברהים, אנואר איברהים | malaysia.prime-minister 2022-11..
joko-widodo m | جوكو ويدودو, ويدودو | Joko Widodo, Widodo, Jokowi | ג'וקו וידודו, וידודו | indonesia.president 2014-10..2024-10
retno-marsudi f | ريتنو مارسودي, مارسودي | Retno Marsudi, Marsudi | רטנו מרסודי, מרסודי | indonesia.foreign-minister 2014-10..2024-10
duterte m | رودريغو دوتيرتي, دوتيرتي, رودريغو دوتيرتيه | Rodrigo Duterte, Duterte | רודריגו דוטרטה, דוטרטה | philippines.president 2016-06..2022-06
suu-kyi f | أونغ سان سو تشي, سو تشي, أون سان سو تشي | Aung San Suu Kyi, Suu Kyi | אונג סן סו צ'י, סו צ'י
turnbull m | مالكولم ترنبول, ترنبول, مالكوم ترنبول | Malcolm Turnbull, Turnbull | מלקולם טרנבול, טרנבול | australia.prime-minister 2015-09..2018-08
scott-morrison m | سكوت موريسون, موريسون | Scott Morrison, Morrison | סקוט מוריסון, מוריסון | australia.prime-minister 2018-08..2022-05
albanese-anthony m | أنتوني ألبانيز, ألبانيز?, أنتوني ألبانيزي, ألبانيزي? | Anthony Albanese, Albanese? | אנתוני אלבניזי, אלבניזי?, אנתוני אלבנזי | australia.prime-minister 2022-05..
penny-wong f | بيني وونغ | Penny Wong | פני וונג | australia.foreign-minister 2022-05..
trudeau m | جاستن ترودو, ترودو, جاستين ترودو | Justin Trudeau, Trudeau | ג'סטין טרודו, טרודו | canada.prime-minister 2015-11..2025-03
freeland f | كريستيا فريلاند, فريلاند | Chrystia Freeland, Freeland | כריסטיה פרילנד, פרילנד | canada.foreign-minister 2017-01..2019-11
melanie-joly f | ميلاني جولي | Melanie Joly, Mélanie Joly | מלאני ז'ולי, מלני ג'ולי | canada.foreign-minister 2021-10..2025-05
`;
