// Persons of Palestinian politics: the Authority, Fatah, Hamas, Islamic Jihad and others.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfPalestine = `
abbas m | محمود عباس, أبو مازن, عباس? | Mahmoud Abbas, Abu Mazen, Mahmud Abbas, Abbas? | מחמוד עבאס, אבו מאזן, עבאס? | palestine.president 2005-01..
arafat m | ياسر عرفات, عرفات, أبو عمار | Yasser Arafat, Arafat, Yasir Arafat | יאסר ערפאת, ערפאת | palestine.president 1994-07..2004-11
hamdallah m | رامي الحمد الله, الحمد الله, رامي الحمدالله | Rami Hamdallah, Hamdallah | ראמי חמדאללה, חמדאללה, ראמי אל-חמדאללה | palestine.prime-minister 2013-06..2019-04
shtayyeh m | محمد اشتية, اشتية, محمد أشتية | Mohammad Shtayyeh, Shtayyeh, Mohammed Shtayyeh | מוחמד אשתייה, אשתייה, מוחמד שתייה, שתייה | palestine.prime-minister 2019-04..2024-03
mustafa m | محمد مصطفى | Mohammad Mustafa, Mohammed Mustafa | מוחמד מוסטפא | palestine.prime-minister 2024-03..
salam-fayyad m | سلام فياض, فياض | Salam Fayyad, Fayyad | סלאם פיאד, פיאד | palestine.prime-minister 2007-06..2013-06
riyad-malki m | رياض المالكي, المالكي? | Riyad al-Maliki, Riad Malki, Riyad Malki, Malki? | ריאד אל-מאלכי, אל-מאלכי? | palestine.foreign-minister 2007-06..2024-03
erekat m | صائب عريقات, عريقات | Saeb Erekat, Erekat, Saeb Erakat | סאיב עריקאת, עריקאת, צאיב עריקאת | palestine.plo-secretary 2015-07..2020-11
hussein-sheikh m | حسين الشيخ | Hussein al-Sheikh, Hussein Sheikh | חוסיין א-שייח', חוסיין אל-שייח' | palestine.plo-secretary 2022-05..
majed-faraj m | ماجد فرج, فرج? | Majed Faraj, Majid Faraj, Faraj? | מאג'ד פרג', פרג'? | palestine.intelligence-chief
riyad-mansour m | رياض منصور, منصور? | Riyad Mansour, Mansour? | ריאד מנסור, מנסור? | palestine.un-ambassador
abu-rudeineh m | نبيل أبو ردينة, أبو ردينة | Nabil Abu Rudeineh, Abu Rudeineh, Nabil Abu Rdeneh, Nabil Abu Rudaineh | נביל אבו רודיינה, אבו רודיינה, נביל אבו רודינה | palestine.presidency-spokesperson
aloul m | محمود العالول, العالول | Mahmoud al-Aloul, Aloul, Mahmoud Aloul | מחמוד אל-עאלול, אל-עאלול | fatah.deputy-chief 2017-02..
rajoub m | جبريل الرجوب, الرجوب | Jibril Rajoub, Rajoub | ג'יבריל רג'וב, רג'וב
dahlan m | محمد دحلان, دحلان | Mohammed Dahlan, Dahlan, Mohammad Dahlan | מוחמד דחלאן, דחלאן
marwan-barghouti m | مروان البرغوثي, البرغوثي? | Marwan Barghouti, Barghouti?, Marwan Barghouthi | מרואן ברגותי, ברגותי?, מרוואן ברגותי
mustafa-barghouti m | مصطفى البرغوثي, البرغوثي? | Mustafa Barghouti, Barghouti?, Mustafa Barghouthi | מוסטפא ברגותי, ברגותי?
ashrawi f | حنان عشراوي, عشراوي | Hanan Ashrawi, Ashrawi | חנאן עשראווי, עשראווי
zomlot m | حسام زملط, زملط | Husam Zomlot, Zomlot | חוסאם זומלוט, זומלוט
azzam-ahmad m | عزام الأحمد | Azzam al-Ahmad, Azzam al-Ahmed | עזאם אל-אחמד
majdalani m | أحمد مجدلاني, مجدلاني | Ahmed Majdalani, Majdalani, Ahmad Majdalani | אחמד מג'דלאני, מג'דלאני
habbash m | محمود الهباش, الهباش | Mahmoud al-Habbash, Habbash | מחמוד אל-הבאש, אל-הבאש
majed-fatiani m | ماجد الفتياني, الفتياني | Majed al-Fatiani | מאג'ד אל-פתיאני
osama-qawasmi m | أسامة القواسمي, القواسمي | Osama Qawasmi, Osama al-Qawasmi, Qawasmi | אוסאמה קוואסמי, קוואסמי | fatah.spokesperson
yusuf-mahmoud m | يوسف المحمود | Yousef al-Mahmoud, Yusuf al-Mahmoud | יוסף אל-מחמוד | palestine.government-spokesperson
haniyeh m | إسماعيل هنية, هنية, إسماعيل هنيه | Ismail Haniyeh, Haniyeh, Ismail Haniya, Haniya, Ismail Haniyya, Ismael Haniyeh | אסמאעיל הנייה, הנייה, איסמעיל הנייה, הניה, איסמאעיל הנייה | hamas.political-chief 2017-05..2024-07
yahya-sinwar m | يحيى السنوار, السنوار | Yahya Sinwar, Sinwar, Yehya Sinwar, Yahya Al-Sinwar | יחיא סינוואר, סינוואר, יחיא סנוואר, סנוואר, יחיא סינואר, סינואר, יחיא אל-סינוואר | hamas.gaza-chief 2017-02..2024-10, hamas.political-chief 2024-08..2024-10
mohammed-sinwar m | محمد السنوار, السنوار? | Mohammed Sinwar, Sinwar?, Mohammad Sinwar | מוחמד סינוואר, סינוואר?, מוחמד סנוואר
meshaal m | خالد مشعل, مشعل | Khaled Meshaal, Meshaal, Khaled Mashal, Mashal, Khaled Meshal, Khalid Mishal | ח'אלד משעל, משעל, חאלד משעל | hamas.political-chief 1996-01..2017-05
khalil-hayya m | خليل الحية, الحية? | Khalil al-Hayya, al-Hayya, Khalil Hayya | ח'ליל אל-חיה, אל-חיה?, חליל אל-חיה
arouri m | صالح العاروري, العاروري | Saleh al-Arouri, Arouri, Saleh Arouri | סאלח אל-עארורי, אל-עארורי, סאלח עארורי, עארורי | hamas.deputy-chief 2017-10..2024-01
deif m | محمد الضيف, الضيف? | Mohammed Deif, Deif, Mohammad Deif | מוחמד דף, מוחמד ד'יף, מוחמד דיף, מוחמד אל-דף | qassam.chief 2002-07..2024-07
abu-obeida m | أبو عبيدة | Abu Obeida, Abu Ubaida, Abu Obaida, Abu Ubaydah | אבו עוביידה, אבו עוביידא | qassam.spokesperson
ghazi-hamad m | غازي حمد | Ghazi Hamad | ע'אזי חמד, גאזי חמד, ראזי חמד
osama-hamdan m | أسامة حمدان, حمدان | Osama Hamdan, Hamdan | אוסאמה חמדאן, חמדאן
barhoum m | فوزي برهوم, برهوم | Fawzi Barhoum, Barhoum | פאוזי ברהום, ברהום | hamas.spokesperson
hazem-qassem m | حازم قاسم, قاسم? | Hazem Qassem, Hazem Qasem, Qassem? | חאזם קאסם, קאסם? | hamas.spokesperson
abu-zuhri m | سامي أبو زهري, أبو زهري | Sami Abu Zuhri, Abu Zuhri | סאמי אבו זוהרי, אבו זוהרי | hamas.spokesperson
taher-nunu m | طاهر النونو, النونو | Taher al-Nunu, Taher al-Nono, Taher Nunu | טאהר א-נונו, טאהר אל-נונו, א-נונו
qanou m | عبد اللطيف القانوع, القانوع | Abdel Latif al-Qanou, al-Qanou, Abdul Latif al-Qanoua | עבד אל-לטיף אל-קאנוע, אל-קאנוע | hamas.spokesperson
zahar m | محمود الزهار, الزهار | Mahmoud al-Zahar, Zahar, Mahmoud Zahar | מחמוד א-זהאר, מחמוד אל-זהאר, א-זהאר
bardawil m | صلاح البردويل, البردويل | Salah al-Bardawil, Bardawil, Salah Bardawil | סלאח אל-ברדוויל, אל-ברדוויל
husam-badran m | حسام بدران, بدران | Husam Badran, Hossam Badran, Badran | חוסאם בדראן, בדראן
jabarin m | زاهر جبارين, جبارين | Zaher Jabarin, Jabarin | זאהר ג'בארין, ג'בארין
marwan-issa m | مروان عيسى | Marwan Issa | מרואן עיסא, מרוואן עיסא
rishq m | عزت الرشق, الرشق? | Izzat al-Rishq, Izzat al-Risheq, Ezzat al-Rashq | עיזאת א-רישק, עיזת א-רישק
mardawi m | محمود مرداوي, مرداوي | Mahmoud Mardawi, Mardawi | מחמוד מרדאווי, מרדאווי
abu-marzouk m | موسى أبو مرزوق, أبو مرزوق | Mousa Abu Marzouk, Abu Marzouk, Moussa Abu Marzouk, Musa Abu Marzouq | מוסא אבו מרזוק, אבו מרזוק
nakhalah m | زياد النخالة, النخالة | Ziyad al-Nakhalah, al-Nakhalah, Ziad Nakhaleh, Ziad al-Nakhala | זיאד א-נח'אלה, זיאד נחאלה, נחאלה, א-נח'אלה | islamic-jihad.secretary-general 2018-09..
shallah m | رمضان شلح, شلح, رمضان عبد الله شلح | Ramadan Shallah, Shallah, Ramadan Shalah | רמדאן שלח, רמצ'אן שלח | islamic-jihad.secretary-general 1995-10..2018-09
mohammad-hindi m | محمد الهندي | Mohammad al-Hindi, Mohammed al-Hindi | מוחמד אל-הינדי
batsh m | خالد البطش, البطش | Khaled al-Batsh, al-Batsh, Khader al-Batsh | ח'אלד אל-בטש, אל-בטש
dawoud-shihab m | داود شهاب | Dawoud Shihab, Daoud Shehab | דאוד שיהאב | islamic-jihad.spokesperson
abu-hamza m | أبو حمزة | Abu Hamza | אבו חמזה | saraya.spokesperson
ashraf-qidra m | أشرف القدرة, القدرة? | Ashraf al-Qidra, al-Qidra, Ashraf al-Qedra, Ashraf al-Qudra | אשרף אל-קדרה, אל-קדרה, אשרף אל-קידרה | palestine.health-ministry-gaza-spokesperson
munir-bursh m | منير البرش, البرش | Munir al-Bursh, Mounir al-Bursh | מוניר אל-בורש, אל-בורש
thawabta m | إسماعيل الثوابتة, الثوابتة | Ismail al-Thawabta, Ismail Thawabta, Thawabta | איסמאעיל א-ת'ואבתה, אסמאעיל ת'וואבתה | palestine.government-media-office-head
basal m | محمود بصل | Mahmoud Basal, Mahmud Bassal, Mahmoud Bassal | מחמוד בסל, מחמוד באסל | palestine.civil-defence-spokesperson
saadat m | أحمد سعدات, سعدات | Ahmad Saadat, Ahmed Saadat, Ahmad Sa'adat | אחמד סעדאת, סעדאת | pflp.secretary-general 2001-10..
abu-safiya m | حسام أبو صفية, أبو صفية | Hussam Abu Safiya, Abu Safiya, Hussam Abu Safia | חוסאם אבו ספייה, אבו ספייה
ahed-tamimi f | عهد التميمي | Ahed Tamimi | עהד תמימי, עהד א-תמימי
razan-najjar f | رزان النجار | Razan al-Najjar, Razan Najjar | רזאן א-נג'אר, רזאן אל-נג'אר
atallah-hanna m | عطا الله حنا | Atallah Hanna, Theodosios Hanna | עטאללה חנא
`;
