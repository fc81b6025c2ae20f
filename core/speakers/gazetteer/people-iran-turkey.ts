// Persons of Iran and of Turkey.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfIranAndTurkey = `
khamenei m | علي خامنئي, خامنئي, آية الله خامنئي, آية الله علي خامنئي, خامنه اي | Ali Khamenei, Khamenei, Ayatollah Khamenei, Ayatollah Ali Khamenei | עלי ח'אמנאי, ח'אמנאי, עלי חמינאי, חמינאי, חאמנאי | iran.supreme-leader 1989-06..
rouhani m | حسن روحاني, روحاني | Hassan Rouhani, Rouhani, Hassan Rohani, Rohani | חסן רוחאני, רוחאני, חסן רוחני, רוחני | iran.president 2013-08..2021-08
raisi m | إبراهيم رئيسي, رئيسي | Ebrahim Raisi, Raisi, Ibrahim Raisi | אבראהים ראיסי, ראיסי, איברהים ראיסי | iran.president 2021-08..2024-05
pezeshkian m | مسعود بزشكيان, بزشكيان | Masoud Pezeshkian, Pezeshkian, Massoud Pezeshkian | מסעוד פזשכיאן, פזשכיאן | iran.president 2024-07..
zarif m | محمد جواد ظريف, ظريف, جواد ظريف | Mohammad Javad Zarif, Zarif, Javad Zarif, Mohammed Javad Zarif | מוחמד ג'וואד זריף, זריף, ג'וואד זריף | iran.foreign-minister 2013-08..2021-08
amirabdollahian m | حسين أمير عبد اللهيان, عبد اللهيان, أمير عبد اللهيان | Hossein Amirabdollahian, Amirabdollahian, Hossein Amir-Abdollahian, Amir-Abdollahian | חוסיין אמיר עבדאללהיאן, עבדאללהיאן, חוסיין אמיר-עבדוללהיאן, אמיר עבדאללהיאן | iran.foreign-minister 2021-08..2024-05
bagheri-kani m | علي باقري كني, باقري كني, علي باقري | Ali Bagheri Kani, Bagheri Kani, Ali Bagheri | עלי באקרי כני, באקרי כני, עלי באקרי
araghchi m | عباس عراقجي, عراقجي, عباس عرقجي | Abbas Araghchi, Araghchi, Abbas Araqchi, Araqchi | עבאס עראקצ'י, עראקצ'י, עבאס ארקצ'י | iran.foreign-minister 2024-08.., iran.deputy-foreign-minister
bahram-qassemi m | بهرام قاسمي, قاسمي | Bahram Qassemi, Qassemi, Bahram Ghasemi, Ghasemi, Bahram Qasemi | בהראם קאסמי, קאסמי | iran.foreign-ministry-spokesperson 2016-05..2019-04
kanaani m | ناصر كنعاني, كنعاني | Nasser Kanaani, Kanaani, Naser Kanani | נאסר כנעאני, כנעאני | iran.foreign-ministry-spokesperson 2022-06..2024-08
baghaei m | إسماعيل بقائي, بقائي | Esmail Baghaei, Baghaei, Esmaeil Baghaei, Esmail Baqaei | אסמאעיל בקאאי, בקאאי, אסמעיל בקאאי | iran.foreign-ministry-spokesperson 2024-10..
qassem-soleimani m | قاسم سليماني, سليماني | Qassem Soleimani, Soleimani, Qasem Soleimani, Qassim Suleimani | קאסם סולימאני, סולימאני, קאסם סולימני | iran.quds-force-commander 1998-03..2020-01
qaani m | إسماعيل قاآني, قاآني | Esmail Qaani, Qaani, Esmail Ghaani | אסמאעיל קאאני, קאאני | iran.quds-force-commander 2020-01..
mohammad-ali-jafari m | محمد علي جعفري | Mohammad Ali Jafari, Mohammed Ali Jafari | מוחמד עלי ג'עפרי | iran.irgc-commander 2007-09..2019-04
hossein-salami m | حسين سلامي, سلامي | Hossein Salami, Salami | חוסיין סלאמי, סלאמי | iran.irgc-commander 2019-04..2025-06
ali-akbar-salehi m | علي أكبر صالحي, صالحي | Ali Akbar Salehi, Salehi | עלי אכבר סאלחי, סאלחי | iran.atomic-chief 2013-08..2021-08
ali-larijani m | علي لاريجاني, لاريجاني | Ali Larijani, Larijani | עלי לאריג'אני, לאריג'אני | iran.parliament-speaker 2008-06..2020-05
ghalibaf m | محمد باقر قاليباف, قاليباف | Mohammad Bagher Ghalibaf, Ghalibaf, Mohammad Baqer Qalibaf, Qalibaf | מוחמד באקר קאליבאף, קאליבאף | iran.parliament-speaker 2020-05..
jahangiri m | إسحاق جهانغيري, جهانغيري | Eshaq Jahangiri, Jahangiri, Ishaq Jahangiri | אסחאק ג'האנגירי, ג'האנגירי | iran.vice-president 2013-08..2021-08
velayati m | علي أكبر ولايتي, ولايتي | Ali Akbar Velayati, Velayati | עלי אכבר ולאיתי, ולאיתי
shamkhani m | علي شمخاني, شمخاني | Ali Shamkhani, Shamkhani | עלי שמח'אני, שמח'אני, עלי שמחאני | iran.security-council-secretary 2013-09..2023-05
mohammad-bagheri m | محمد باقري, محمد حسين باقري | Mohammad Bagheri, Mohammad Hossein Bagheri, Mohammed Bagheri | מוחמד באקרי | iran.army-chief 2016-06..2025-06
amir-hatami m | أمير حاتمي, حاتمي | Amir Hatami, Hatami | אמיר חאתמי, חאתמי | iran.defence-minister 2017-08..2021-08
ahmadinejad m | محمود أحمدي نجاد, أحمدي نجاد | Mahmoud Ahmadinejad, Ahmadinejad | מחמוד אחמדינג'אד, אחמדינג'אד | iran.president 2005-08..2013-08
iravani m | أمير سعيد إيرواني, إيرواني | Amir Saeid Iravani, Iravani | אמיר סעיד אירוואני, אירוואני | iran.un-ambassador
erdogan m | رجب طيب أردوغان, أردوغان, رجب طيب إردوغان, أردوجان, الطيب أردوغان, طيب أردوغان | Recep Tayyip Erdogan, Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan | רג'פ טאיפ ארדואן, ארדואן, רג'פ טאייפ ארדואן, ארדוגאן | turkey.prime-minister 2003-03..2014-08, turkey.president 2014-08..
yildirim m | بن علي يلدريم, يلدريم, بينالي يلدريم, بن علي يلدرم | Binali Yildirim, Yildirim, Binali Yıldırım | בינאלי יילדרים, יילדרים, בינאלי ילדרים | turkey.prime-minister 2016-05..2018-07
cavusoglu m | مولود جاويش أوغلو, جاويش أوغلو, مولود تشاووش أوغلو, تشاووش أوغلو, مولود تشاوش أوغلو, تشاوش أوغلو, مولود شاويش أوغلو | Mevlut Cavusoglu, Cavusoglu, Mevlüt Çavuşoğlu | מבלוט צ'אבושולו, צ'אבושולו, מולוט צ'בושאולו, צ'בושאולו | turkey.foreign-minister 2014-08..2015-08, turkey.foreign-minister 2015-11..2023-06
fidan m | هاكان فيدان, فيدان, حقان فيدان | Hakan Fidan, Fidan | האקאן פידאן, פידאן, הקאן פידאן | turkey.intelligence-chief 2010-05..2023-06, turkey.foreign-minister 2023-06..
kalin m | إبراهيم قالن, قالن, إبراهيم كالين, كالين, إبراهيم كالن | Ibrahim Kalin, Kalin, İbrahim Kalın | איברהים קאלין, קאלין, אבראהים קאלין | turkey.presidency-spokesperson 2014-12..2023-06, turkey.intelligence-chief 2023-06..
hulusi-akar m | خلوصي أكار, أكار, خلوصي آكار, خلوصي أقار | Hulusi Akar, Akar | חולוסי אקאר, אקאר | turkey.army-chief 2015-08..2018-07, turkey.defence-minister 2018-07..2023-06
guler m | يشار غولر, غولر | Yasar Guler, Guler, Yaşar Güler | יאשאר גולר, גולר | turkey.army-chief 2018-07..2023-06, turkey.defence-minister 2023-06..
oktay m | فؤاد أقطاي, أقطاي, فؤاد أوقطاي | Fuat Oktay, Oktay | פואט אוקטאי, אוקטאי | turkey.vice-president 2018-07..2023-06
bozdag m | بكر بوزداغ, بوزداغ | Bekir Bozdag, Bozdag, Bekir Bozdağ | בקיר בוזדאג, בוזדאג
albayrak m | بيرات ألبيرق, ألبيرق, برات ألبيرق, البيرق | Berat Albayrak, Albayrak | ברט אלבייראק, אלבייראק | turkey.finance-minister 2018-07..2020-11
hami-aksoy m | حامي أقصوي, أقصوي | Hami Aksoy, Aksoy | האמי אקסוי, אקסוי | turkey.foreign-ministry-spokesperson
muharrem-ince m | محرم إنجه, محرم إنجة, محرم إينجه | Muharrem Ince, Muharrem İnce | מוהארם אינג'ה, מוחרם אינג'ה
kilicdaroglu m | كمال كليتشدار أوغلو, كليتشدار أوغلو, كمال كيليتشدار أوغلو, كمال قليجدار أوغلو | Kemal Kilicdaroglu, Kilicdaroglu, Kemal Kılıçdaroğlu | כמאל קיליצ'דארולו, קיליצ'דארולו, כמאל קיליצ'דאראולו | turkey.chp-leader 2010-05..2023-11
demirtas m | صلاح الدين دميرتاش, دميرتاش, صلاح الدين ديميرتاش | Selahattin Demirtas, Demirtas, Selahattin Demirtaş | סלאחטין דמירטש, דמירטש
gulen m | فتح الله غولن, غولن, فتح الله جولن, فتح الله كولن | Fethullah Gulen, Gulen, Fethullah Gülen | פתהוללה גולן, גולן?
`;
