// Persons of European states and of the European Union.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfEurope = `
theresa-may f | تيريزا ماي | Theresa May | תרזה מיי, תריזה מיי | uk.prime-minister 2016-07..2019-07
boris-johnson m | بوريس جونسون, جونسون? | Boris Johnson, Johnson? | בוריס ג'ונסון, ג'ונסון? | uk.foreign-secretary 2016-07..2018-07, uk.prime-minister 2019-07..2022-09
jeremy-hunt m | جيريمي هنت, هنت, جيرمي هنت, جيريمي هانت | Jeremy Hunt | ג'רמי האנט | uk.foreign-secretary 2018-07..2019-07
sunak m | ريشي سوناك, سوناك | Rishi Sunak, Sunak | רישי סונאק, סונאק | uk.prime-minister 2022-10..2024-07
starmer m | كير ستارمر, ستارمر | Keir Starmer, Starmer | קיר סטארמר, סטארמר | uk.labour-leader 2020-04.., uk.prime-minister 2024-07..
cameron m | ديفيد كاميرون, كاميرون, ديفيد كامرون | David Cameron, Cameron | דיוויד קמרון, קמרון, דייוויד קמרון | uk.prime-minister 2010-05..2016-07, uk.foreign-secretary 2023-11..2024-07
cleverly m | جيمس كليفرلي, كليفرلي | James Cleverly, Cleverly | ג'יימס קלוורלי, קלוורלי | uk.foreign-secretary 2022-09..2023-11
lammy m | ديفيد لامي, لامي | David Lammy, Lammy | דיוויד לאמי, לאמי | uk.foreign-secretary 2024-07..2025-09
gavin-williamson m | غافين وليامسون, وليامسون, غافن وليامسون, جافين ويليامسون, غافين ويليامسون | Gavin Williamson, Williamson | גווין ויליאמסון, ויליאמסון | uk.defence-secretary 2017-11..2019-05
shapps m | غرانت شابس, شابس | Grant Shapps, Shapps | גרנט שאפס, שאפס | uk.defence-secretary 2023-08..2024-07
corbyn m | جيريمي كوربن, كوربن, جيرمي كوربين, كوربين, جيريمي كوربين | Jeremy Corbyn, Corbyn | ג'רמי קורבין, קורבין | uk.labour-leader 2015-09..2020-04
tony-blair m | توني بلير, بلير | Tony Blair, Blair | טוני בלייר, בלייר | uk.prime-minister 1997-05..2007-06
queen-elizabeth f | إليزابيث الثانية, الملكة إليزابيث, الملكة إليزابيث الثانية | Elizabeth II, Queen Elizabeth II, Queen Elizabeth | אליזבת השנייה, המלכה אליזבת, המלכה אליזבת השנייה | uk.queen 1952-02..2022-09
king-charles m | تشارلز الثالث, الملك تشارلز, الأمير تشارلز, الملك تشارلز الثالث | Charles III, King Charles, King Charles III, Prince Charles | צ'ארלס השלישי, המלך צ'ארלס, הנסיך צ'ארלס | uk.king 2022-09..
prince-william m | الأمير وليام, الأمير ويليام, الأمير وليم | Prince William | הנסיך ויליאם, הנסיך וויליאם
alistair-burt m | أليستر بيرت, أليستير بيرت | Alistair Burt | אליסטר ברט | uk.middle-east-minister 2017-06..2019-03
sadiq-khan m | صادق خان, خان? | Sadiq Khan, Khan? | סאדיק חאן, חאן?, סאדיק ח'אן | london-mayor 2016-05..
sajid-javid m | ساجد جاويد, جاويد, ساجد جافيد | Sajid Javid, Javid | סאג'יד ג'אוויד, ג'אוויד | uk.home-secretary 2018-04..2019-07
amber-rudd f | أمبر راد, آمبر راد | Amber Rudd, Rudd | אמבר ראד | uk.home-secretary 2016-07..2018-04
karen-pierce f | كارين بيرس | Karen Pierce | קרן פירס | uk.un-ambassador 2018-03..2020-03
barbara-woodward f | باربرا وودوارد, باربرا وودورد | Barbara Woodward | ברברה וודוורד | uk.un-ambassador
macron m | إيمانويل ماكرون, ماكرون, إمانويل ماكرون | Emmanuel Macron, Macron | עמנואל מקרון, מקרון, עמנואל מאקרון | france.president 2017-05..
edouard-philippe m | إدوار فيليب, إدوارد فيليب | Edouard Philippe, Édouard Philippe | אדואר פיליפ | france.prime-minister 2017-05..2020-07
le-drian m | جان إيف لودريان, لودريان, جان ايف لو دريان, لو دريان | Jean-Yves Le Drian, Le Drian | ז'אן-איב לה דריאן, לה דריאן, ז'אן איב לה דריאן | france.foreign-minister 2017-05..2022-05
colonna f | كاترين كولونا, كولونا | Catherine Colonna, Colonna | קתרין קולונה, קולונה | france.foreign-minister 2022-05..2024-01
sejourne m | ستيفان سيجورنيه, سيجورنيه, ستيفان سيجورني | Stephane Sejourne, Sejourne, Stéphane Séjourné | סטפן סז'ורנה, סז'ורנה | france.foreign-minister 2024-01..2024-09
barrot m | جان نويل بارو, بارو, جان نويل باروت | Jean-Noel Barrot, Barrot, Jean-Noël Barrot | ז'אן-נואל בארו, בארו | france.foreign-minister 2024-09..
parly f | فلورنس بارلي, بارلي | Florence Parly, Parly | פלורנס פרלי, פרלי | france.defence-minister 2017-06..2022-05
lecornu m | سيباستيان لوكورنو, لوكورنو | Sebastien Lecornu, Lecornu, Sébastien Lecornu | סבסטיאן לקורנו, לקורנו | france.defence-minister 2022-05..2025-09
attal m | غابرييل أتال, أتال, غابريال أتال | Gabriel Attal, Attal | גבריאל אטאל, אטאל | france.prime-minister 2024-01..2024-09
michel-barnier m | ميشيل بارنييه, بارنييه, ميشال بارنييه | Michel Barnier, Barnier | מישל ברנייה, ברנייה | eu.brexit-negotiator 2016-10..2021-03, france.prime-minister 2024-09..2024-12
bruno-le-maire m | برونو لومير, لومير, برونو لو مير | Bruno Le Maire, Le Maire | ברונו לה מר, לה מר | france.finance-minister 2017-05..2024-09
gerard-collomb m | جيرار كولومب, كولومب | Gerard Collomb, Collomb, Gérard Collomb | ז'ראר קולומב, קולומב | france.interior-minister 2017-05..2018-10
hollande m | فرانسوا هولاند, هولاند | Francois Hollande, Hollande, François Hollande | פרנסואה הולנד | france.president 2012-05..2017-05
sarkozy m | نيكولا ساركوزي, ساركوزي | Nicolas Sarkozy, Sarkozy | ניקולא סרקוזי, סרקוזי | france.president 2007-05..2012-05
le-pen f | مارين لوبان, لوبان, مارين لوبن | Marine Le Pen, Le Pen | מארין לה פן, לה פן, מרין לה פן
francois-delattre m | فرانسوا دولاتر, دولاتر, فرانسوا ديلاتر | Francois Delattre, Delattre, François Delattre | פרנסואה דלאטר, דלאטר | france.un-ambassador 2014-09..2019-06
merkel f | أنغيلا ميركل, ميركل, أنجيلا ميركل, انجيلا ميركل | Angela Merkel, Merkel | אנגלה מרקל, מרקל, אנגלה מירקל | germany.chancellor 2005-11..2021-12
scholz m | أولاف شولتس, شولتس, أولاف شولتز, شولتز | Olaf Scholz, Scholz | אולף שולץ, שולץ | germany.chancellor 2021-12..2025-05, germany.finance-minister 2018-03..2021-12
merz m | فريدريش ميرتس, ميرتس, فريدريش ميرز | Friedrich Merz, Merz | פרידריך מרץ, מרץ? | germany.chancellor 2025-05..
heiko-maas m | هايكو ماس, ماس | Heiko Maas, Maas | הייקו מאס, מאס | germany.foreign-minister 2018-03..2021-12
sigmar-gabriel m | زيغمار غابرييل, غابرييل, سيغمار غابرييل, زيغمار غابريال, سيجمار جابرييل | Sigmar Gabriel | זיגמר גבריאל, זיגמאר גבריאל | germany.foreign-minister 2017-01..2018-03
baerbock f | أنالينا بيربوك, بيربوك, أنالينا بربوك | Annalena Baerbock, Baerbock | אנלנה ברבוק, ברבוק, אנאלנה ברבוק | germany.foreign-minister 2021-12..2025-05
von-der-leyen f | أورسولا فون دير لاين, فون دير لاين, أورزولا فون دير لاين, أورسولا فون دير لايين | Ursula von der Leyen, von der Leyen | אורסולה פון דר ליין, פון דר ליין, אורסולה פון דר לאיין | germany.defence-minister 2013-12..2019-07, eu.commission-president 2019-12..
pistorius m | بوريس بيستوريوس, بيستوريوس | Boris Pistorius, Pistorius | בוריס פיסטוריוס, פיסטוריוס | germany.defence-minister 2023-01..
steinmeier m | فرانك فالتر شتاينماير, شتاينماير | Frank-Walter Steinmeier, Steinmeier | פרנק-ולטר שטיינמאייר, שטיינמאייר, פרנק ולטר שטיינמאייר | germany.president 2017-03..
seehofer m | هورست زيهوفر, زيهوفر | Horst Seehofer, Seehofer | הורסט זהופר, זהופר | germany.interior-minister 2018-03..2021-12
steffen-seibert m | شتيفن زايبرت, زايبرت, شتيفان زايبرت | Steffen Seibert, Seibert | שטפן זייברט, זייברט | germany.government-spokesperson 2010-08..2021-12
mogherini f | فيديريكا موغيريني, موغيريني, فيدريكا موغيريني, فيدريكا موجيريني, موجيريني, فيديريكا موجيريني | Federica Mogherini, Mogherini | פדריקה מוגריני, מוגריני | eu.foreign-policy-chief 2014-11..2019-11
borrell m | جوزيب بوريل, بوريل, جوزيف بوريل, خوسيب بوريل | Josep Borrell, Borrell | ז'וזפ בורל, בורל, ג'וזף בורל | eu.foreign-policy-chief 2019-12..2024-11
kallas f | كايا كالاس, كالاس | Kaja Kallas, Kallas | קאיה קאלאס, קאלאס | eu.foreign-policy-chief 2024-12..
tusk m | دونالد توسك, توسك | Donald Tusk, Tusk | דונלד טוסק, טוסק | eu.council-president 2014-12..2019-11, poland.prime-minister 2023-12..
juncker m | جان كلود يونكر, يونكر, جان كلود يونكير | Jean-Claude Juncker, Juncker | ז'אן-קלוד יונקר, יונקר, ז'אן קלוד יונקר | eu.commission-president 2014-11..2019-11
charles-michel m | شارل ميشيل, شارل ميشال | Charles Michel | שארל מישל | belgium.prime-minister 2014-10..2019-10, eu.council-president 2019-12..2024-11
metsola f | روبرتا ميتسولا, ميتسولا | Roberta Metsola, Metsola | רוברטה מצולה, מצולה | eu.parliament-president 2022-01..
tajani m | أنطونيو تاياني, تاياني, أنتونيو تاياني | Antonio Tajani, Tajani | אנטוניו טאיאני, טאיאני | eu.parliament-president 2017-01..2019-07, italy.foreign-minister 2022-10..
peter-stano m | بيتر ستانو, ستانو | Peter Stano, Stano | פטר סטאנו, סטאנו | eu.spokesperson
kocijancic f | مايا كوسيانتشيتش, كوسيانتشيتش, مايا كوسيانسيتش | Maja Kocijancic, Kocijancic | מאיה קוציאנצ'יץ', קוציאנצ'יץ' | eu.spokesperson
lenarcic m | يانيز لينارتشيتش, لينارتشيتش | Janez Lenarcic, Lenarcic, Janez Lenarčič | ינז לנרצ'יץ', לנרצ'יץ'
koopmans m | سفين كوبمانز, كوبمانز | Sven Koopmans, Koopmans | סוון קופמנס, קופמנס | eu.middle-east-envoy
giuseppe-conte m | جوزيبي كونتي, كونتي | Giuseppe Conte, Conte | ג'וזפה קונטה, קונטה | italy.prime-minister 2018-06..2021-02
salvini m | ماتيو سالفيني, سالفيني | Matteo Salvini, Salvini | מתאו סלביני, סלביני | italy.interior-minister 2018-06..2019-09
di-maio m | لويجي دي مايو, دي مايو | Luigi Di Maio, Di Maio | לואיג'י די מאיו, די מאיו | italy.foreign-minister 2019-09..2022-10
meloni f | جورجيا ميلوني, ميلوني | Giorgia Meloni, Meloni | ג'ורג'יה מלוני, מלוני | italy.prime-minister 2022-10..
gentiloni m | باولو جنتيلوني, جنتيلوني | Paolo Gentiloni, Gentiloni | פאולו ג'נטילוני, ג'נטילוני | italy.prime-minister 2016-12..2018-06
crosetto m | غويدو كروزيتو, كروزيتو | Guido Crosetto, Crosetto | גווידו קרוזטו, קרוזטו | italy.defence-minister 2022-10..
rajoy m | ماريانو راخوي, راخوي | Mariano Rajoy, Rajoy | מריאנו רחוי, רחוי | spain.prime-minister 2011-12..2018-06
pedro-sanchez m | بيدرو سانشيز, سانشيز, بيدرو سانتشيز, سانتشيز | Pedro Sanchez, Sanchez, Pedro Sánchez | פדרו סנצ'ס, סנצ'ס, פדרו סאנצ'ס | spain.prime-minister 2018-06..
albares m | خوسيه مانويل ألباريس, ألباريس? | Jose Manuel Albares, Albares, José Manuel Albares | חוסה מנואל אלבארס, אלבארס | spain.foreign-minister 2021-07..
varadkar m | ليو فارادكار, فارادكار | Leo Varadkar, Varadkar | ליאו ורדקר, ורדקר | ireland.prime-minister 2017-06..2020-06, ireland.prime-minister 2022-12..2024-04
simon-harris m | سايمون هاريس, هاريس?, سيمون هاريس | Simon Harris, Harris? | סיימון האריס, האריס? | ireland.prime-minister 2024-04..2025-01
micheal-martin m | مايكل مارتن, مايكل مارتين, ميهول مارتن | Micheal Martin, Micheál Martin | מיהול מרטין, מיכל מרטין | ireland.prime-minister 2020-06..2022-12, ireland.foreign-minister 2022-12..2025-01
espen-barth-eide m | إسبن بارث إيدي, إسبن بارت إيدي, إيدي | Espen Barth Eide, Barth Eide, Eide | אספן בארת איידה, איידה, אספן ברת איידה | norway.foreign-minister 2023-10..
gahr-store m | يوناس غار ستوره, ستوره, يوناس غار ستور | Jonas Gahr Store, Gahr Store, Jonas Gahr Støre | יונאס גאר סטורה, יונס גאר סטרה | norway.prime-minister 2021-10..
de-croo m | ألكسندر دي كرو, دي كرو, ألكسندر دو كرو | Alexander De Croo, De Croo | אלכסנדר דה קרו, דה קרו | belgium.prime-minister 2020-10..2025-02
rutte m | مارك روته, روته, مارك روتي, روتي | Mark Rutte, Rutte | מארק רוטה, רוטה, מרק רוטה | netherlands.prime-minister 2010-10..2024-07, nato.secretary-general 2024-10..
sebastian-kurz m | سيباستيان كورتس, كورتس, سيباستيان كورتز, كورتز, سيباستيان كورز | Sebastian Kurz, Kurz | סבסטיאן קורץ, קורץ | austria.chancellor 2017-12..2019-05, austria.chancellor 2020-01..2021-10
orban m | فيكتور أوربان, أوربان | Viktor Orban, Orban, Viktor Orbán | ויקטור אורבן, אורבן | hungary.prime-minister 2010-05..
tsipras m | ألكسيس تسيبراس, تسيبراس | Alexis Tsipras, Tsipras | אלכסיס ציפראס, ציפראס | greece.prime-minister 2015-09..2019-07
mitsotakis m | كيرياكوس ميتسوتاكيس, ميتسوتاكيس | Kyriakos Mitsotakis, Mitsotakis | קיריאקוס מיצוטאקיס, מיצוטאקיס | greece.prime-minister 2019-07..
poroshenko m | بيترو بوروشينكو, بوروشينكو, بترو بوروشينكو | Petro Poroshenko, Poroshenko | פטרו פורושנקו, פורושנקו | ukraine.president 2014-06..2019-05
zelensky m | فولوديمير زيلينسكي, زيلينسكي, فلاديمير زيلينسكي | Volodymyr Zelensky, Zelensky, Volodymyr Zelenskyy, Zelenskyy, Zelenskiy | וולודימיר זלנסקי, זלנסקי, ולודימיר זלנסקי | ukraine.president 2019-05..
putin m | فلاديمير بوتين, بوتين, فلاديمير بوتن, بوتن | Vladimir Putin, Putin | ולדימיר פוטין, פוטין, וולדימיר פוטין | russia.president 2000-05..2008-05, russia.prime-minister 2008-05..2012-05, russia.president 2012-05..
medvedev m | دميتري ميدفيديف, ميدفيديف, دميتري مدفيديف, مدفيديف | Dmitry Medvedev, Medvedev, Dmitri Medvedev | דמיטרי מדבדב, מדבדב, דמיטרי מדווייב | russia.president 2008-05..2012-05, russia.prime-minister 2012-05..2020-01
lavrov m | سيرغي لافروف, لافروف, سيرجي لافروف, سيرغيه لافروف | Sergei Lavrov, Lavrov, Sergey Lavrov | סרגיי לברוב, לברוב, סרגי לברוב, לאברוב, סרגיי לאברוב | russia.foreign-minister 2004-03..
peskov m | دميتري بيسكوف, بيسكوف, ديمتري بيسكوف, ديميتري بيسكوف | Dmitry Peskov, Peskov, Dmitri Peskov | דמיטרי פסקוב, פסקוב | russia.kremlin-spokesperson 2012-05..
zakharova f | ماريا زاخاروفا, زاخاروفا, ماريا زاخروفا | Maria Zakharova, Zakharova | מריה זחרובה, זחרובה, מריה זכרובה | russia.foreign-ministry-spokesperson 2015-08..
shoigu m | سيرغي شويغو, شويغو, سيرجي شويجو, شويجو, سيرغي شويغوا | Sergei Shoigu, Shoigu, Sergey Shoigu | סרגיי שויגו, שויגו | russia.defence-minister 2012-11..2024-05
nebenzya m | فاسيلي نيبينزيا, نيبينزيا, فاسيلي نيبنزيا, نيبنزيا | Vassily Nebenzia, Nebenzia, Vasily Nebenzya, Nebenzya | ואסילי נבנזיה, נבנזיה, וסילי נבנזיה | russia.un-ambassador 2017-07..
bogdanov m | ميخائيل بوغدانوف, بوغدانوف, ميخائيل بوجدانوف, بوجدانوف | Mikhail Bogdanov, Bogdanov | מיכאיל בוגדנוב, בוגדנוב, מיכאיל בוגדאנוב | russia.deputy-foreign-minister 2011-06..
ryabkov m | سيرغي ريابكوف, ريابكوف, سيرجي ريابكوف | Sergei Ryabkov, Ryabkov, Sergey Ryabkov | סרגיי ריאבקוב, ריאבקוב | russia.deputy-foreign-minister 2008-08..
konashenkov m | إيغور كوناشينكوف, كوناشينكوف, إيجور كوناشينكوف | Igor Konashenkov, Konashenkov | איגור קונשנקוב, קונשנקוב | russia.defence-ministry-spokesperson
lavrentiev m | ألكسندر لافرينتيف, لافرينتيف, ألكسندر لافرنتييف, لافرنتييف | Alexander Lavrentiev, Lavrentiev, Alexander Lavrentyev | אלכסנדר לברנטייב, לברנטייב | russia.syria-envoy
gerasimov m | فاليري غيراسيموف, غيراسيموف, فاليري جيراسيموف | Valery Gerasimov, Gerasimov | ולרי גרסימוב, גרסימוב | russia.chief-of-staff 2012-11..
kadyrov m | رمضان قديروف, قديروف, رمضان قاديروف | Ramzan Kadyrov, Kadyrov | רמזאן קדירוב, קדירוב, רמזן קדירוב | chechnya.president 2007-02..
sergei-skripal m | سيرغي سكريبال, سكريبال?, سيرجي سكريبال | Sergei Skripal, Skripal?, Sergey Skripal | סרגיי סקריפל, סקריפל?
yulia-skripal f | يوليا سكريبال, سكريبال? | Yulia Skripal, Skripal? | יוליה סקריפל, סקריפל?
`;
