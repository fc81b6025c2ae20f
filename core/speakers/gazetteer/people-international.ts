// Persons of the United Nations, its agencies, courts, other organisations between states, aid and rights organisations.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfOrganisations = `
guterres m | أنطونيو غوتيريش, غوتيريش, أنطونيو غوتيريس, غوتيريس, أنطونيو جوتيريش, جوتيريش, أنتونيو غوتيريش, أنطونيو جوتيريس, غوتيرش | Antonio Guterres, Guterres, António Guterres | אנטוניו גוטרש, גוטרש, אנטוניו גוטרס, גוטרס | un.secretary-general 2017-01..
ban-ki-moon m | بان كي مون, بان كي-مون | Ban Ki-moon, Ban Ki Moon | באן קי-מון, באן קי מון | un.secretary-general 2007-01..2016-12
amina-mohammed f | أمينة محمد | Amina Mohammed, Amina J. Mohammed | אמינה מוחמד | un.deputy-secretary-general 2017-01..
dujarric m | ستيفان دوجاريك, دوجاريك, ستيفان دوغاريك, دوغاريك | Stephane Dujarric, Dujarric, Stéphane Dujarric | סטפן דוז'ריק, דוז'ריק, סטפן דוג'ריק, דוג'ריק | un.spokesperson 2014-03..
farhan-haq m | فرحان حق | Farhan Haq | פרחאן חק | un.spokesperson
mladenov m | نيكولاي ملادينوف, ملادينوف, نيكولاي ميلادينوف, ميلادينوف | Nickolay Mladenov, Mladenov, Nikolay Mladenov | ניקולאי מלדנוב, מלדנוב | un.middle-east-envoy 2015-02..2020-12
wennesland m | تور وينسلاند, وينسلاند, تور فينسلاند, فينسلاند | Tor Wennesland, Wennesland | טור ונסלנד, ונסלנד | un.middle-east-envoy 2021-01..2024-12
kaag f | سيغريد كاغ, كاغ, سيخريد كاخ, سيغريد كاخ | Sigrid Kaag, Kaag | סיגריד קאג, קאג, סיגריד קאח | un.gaza-aid-coordinator 2024-01..
lynn-hastings f | لين هاستينغز, هاستينغز, لين هاستينجز | Lynn Hastings, Hastings | לין הייסטינגס, הייסטינגס | un.humanitarian-coordinator-palestine 2021-01..2023-12
mcgoldrick m | جيمي ماكغولدريك, ماكغولدريك, جايمي ماكغولدريك, جيمي ماكجولدريك, ماكجولدريك, جيمي مكغولدريك | Jamie McGoldrick, McGoldrick | ג'יימי מקגולדריק, מקגולדריק | un.humanitarian-coordinator-palestine
lazzarini m | فيليب لازاريني, لازاريني | Philippe Lazzarini, Lazzarini | פיליפ לזריני, לזריני, פיליפ לאזאריני | unrwa.commissioner-general 2020-04..
kraehenbuehl m | بيير كرينبول, كرينبول, بيير كراهينبول, كراهينبول, بيار كرينبول, بيير كراهنبول, بيير كرهينبول | Pierre Krahenbuhl, Krahenbuhl, Pierre Krähenbühl, Pierre Kraehenbuehl | פייר קרנבול, קרנבול, פייר קראהנבול | unrwa.commissioner-general 2014-03..2019-11
chris-gunness m | كريس غانيس, غانيس, كريس جينيس, كريس غينيس | Chris Gunness, Gunness, Christopher Gunness | כריס גאנס, כריס גנס | unrwa.spokesperson
abu-hasna m | عدنان أبو حسنة, أبو حسنة | Adnan Abu Hasna, Abu Hasna | עדנאן אבו חסנה, אבו חסנה | unrwa.spokesperson
sami-mshasha m | سامي مشعشع, مشعشع | Sami Mshasha, Mshasha, Sami Mushasha | סאמי משעשע | unrwa.spokesperson
juliette-touma f | جولييت توما, توما | Juliette Touma, Touma | ז'ולייט תומא, ג'ולייט טומא | unrwa.spokesperson
tedros m | تيدروس أدهانوم غيبريسوس, تيدروس, تيدروس أدهانوم, غيبريسوس, تيدروس أدهانوم جيبريسوس, تيدروس غيبريسوس | Tedros Adhanom Ghebreyesus, Tedros, Ghebreyesus, Tedros Adhanom | טדרוס אדהנום גברייסוס, טדרוס, טדרוס אדהנום, גברייסוס | who.director-general 2017-07..
peeperkorn m | ريك بيبركورن, بيبركورن, ريتشارد بيبركورن | Rik Peeperkorn, Peeperkorn, Richard Peeperkorn | ריק פיפרקורן, פיפרקורן | who.palestine-representative
catherine-russell f | كاثرين راسل, كاترين راسل | Catherine Russell | קתרין ראסל | unicef.executive-director 2022-02..
henrietta-fore f | هنرييتا فور, هنريتا فور | Henrietta Fore, Henrietta H. Fore | הנרייטה פור | unicef.executive-director 2018-01..2022-01
james-elder m | جيمس إلدر, إلدر, جيمس ألدر | James Elder, Elder | ג'יימס אלדר | unicef.spokesperson
cindy-mccain f | سيندي ماكين, ماكين?, سندي ماكين | Cindy McCain, McCain? | סינדי מקיין, מקיין? | wfp.executive-director 2023-04..
beasley m | ديفيد بيزلي, بيزلي, ديفيد بيسلي, بيسلي | David Beasley, Beasley | דיוויד ביזלי, ביזלי | wfp.executive-director 2017-04..2023-04
martin-griffiths m | مارتن غريفيث, غريفيث, مارتن غريفثس, غريفثس, مارتن غريفيثس, غريفيثس, مارتن جريفيث, جريفيث, مارتن جريفيثس, جريفيثس | Martin Griffiths, Griffiths | מרטין גריפית'ס, גריפית'ס, מרטין גריפיתס | un.yemen-envoy 2018-02..2021-07, un.relief-chief 2021-07..2024-06
tom-fletcher m | توم فليتشر, فليتشر | Tom Fletcher, Fletcher | טום פלטשר, פלטשר, טום פלצ'ר | un.relief-chief 2024-11..
lowcock m | مارك لوكوك, لوكوك | Mark Lowcock, Lowcock | מארק לוקוק, לוקוק | un.relief-chief 2017-09..2021-06
jens-laerke m | ينس لاركه, لاركه, ينس لاركي, لاركي, ينس لايركه | Jens Laerke, Laerke, Jens Lærke | ינס לארקה, לארקה | ocha.spokesperson
rosemary-dicarlo f | روزماري ديكارلو, ديكارلو, روزماري دي كارلو, دي كارلو | Rosemary DiCarlo, DiCarlo, Rosemary A. DiCarlo | רוזמרי דיקרלו, דיקרלו, רוזמרי די קרלו | un.political-affairs-chief 2018-05..
zeid-hussein m | زيد رعد الحسين, زيد بن رعد الحسين, زيد بن رعد, زيد رعد بن الحسين | Zeid Ra'ad al-Hussein, Zeid Raad al-Hussein, Prince Zeid bin Ra'ad, Zeid Ra'ad Zeid al-Hussein | זייד ראעד אל-חוסיין, זייד רעד אל-חוסיין | un.human-rights-chief 2014-09..2018-08
bachelet f | ميشيل باشليه, باشليه, ميشيل باشيليت, باشيليت, ميشال باشليه, ميشيل باشيليه | Michelle Bachelet, Bachelet | מישל בצ'לט, בצ'לט, מישל באצ'לט | un.human-rights-chief 2018-09..2022-08
volker-turk m | فولكر تورك, تورك, فولكر ترك | Volker Turk, Türk, Volker Türk | פולקר טורק, טורק | un.human-rights-chief 2022-10..
shamdasani f | رافينا شامداساني, شامداساني, رافينا شمدساني | Ravina Shamdasani, Shamdasani | רווינה שמדסאני, שמדסאני, ראווינה שמדאסאני | ohchr.spokesperson
francesca-albanese f | فرانشيسكا ألبانيز, ألبانيز?, فرانشيسكا ألبانيزي, ألبانيزي? | Francesca Albanese, Albanese? | פרנצ'סקה אלבנזה, אלבנזה, פרנצ'סקה אלבנזי | un.palestine-rapporteur 2022-05..
filippo-grandi m | فيليبو غراندي, غراندي, فيليبو جراندي | Filippo Grandi, Grandi | פיליפו גרנדי, גרנדי | unhcr.high-commissioner 2016-01..
de-mistura m | ستيفان دي ميستورا, دي ميستورا, ستافان دي ميستورا, ستيفان دي مستورا, دي مستورا, ستيفان دو ميستورا | Staffan de Mistura, de Mistura, Steffan de Mistura | סטפן דה מיסטורה, דה מיסטורה, סטאפאן דה מיסטורה | un.syria-envoy 2014-07..2018-12
geir-pedersen m | غير بيدرسون, بيدرسون, غير بيدرسن, بيدرسن, جير بيدرسون, جير بيدرسن | Geir Pedersen, Pedersen, Geir O. Pedersen | גייר פדרסן, פדרסן | un.syria-envoy 2019-01..
ould-cheikh-ahmed m | إسماعيل ولد الشيخ أحمد, ولد الشيخ, إسماعيل ولد الشيخ, ولد الشيخ أحمد | Ismail Ould Cheikh Ahmed, Ould Cheikh, Ould Cheikh Ahmed | אסמאעיל ולד א-שייח' אחמד, ולד א-שייח' | un.yemen-envoy 2015-04..2018-02
grundberg m | هانس غروندبرغ, غروندبرغ, هانز غروندبرغ, هانس جروندبرج, غروندبيرغ, هانس غروندبيرغ | Hans Grundberg, Grundberg | האנס גרונדברג, גרונדברג, הנס גרונדברג | un.yemen-envoy 2021-08..
ghassan-salame m | غسان سلامة, سلامة | Ghassan Salame, Salame, Ghassan Salamé | ע'סאן סלאמה, סלאמה, ר'סאן סלאמה, ראסאן סלאמה | un.libya-envoy 2017-06..2020-03
bathily m | عبد الله باتيلي, باتيلي, عبدالله باثيلي, باثيلي | Abdoulaye Bathily, Bathily | עבדולאי באטילי, באטילי | un.libya-envoy 2022-09..2024-05
lajcak m | ميروسلاف لايتشاك, لايتشاك | Miroslav Lajcak, Lajcak, Miroslav Lajčák | מירוסלב לייצ'אק, לייצ'אק | unga.president 2017-09..2018-09
espinosa f | ماريا فرناندا إسبينوزا, إسبينوزا, ماريا فرناندا إسبينوسا, إسبينوسا | Maria Fernanda Espinosa, Espinosa, María Fernanda Espinosa | מריה פרננדה אספינוסה, אספינוסה | unga.president 2018-09..2019-09
jan-egeland m | يان إيغلاند, إيغلاند, يان إيجلاند, إيجلاند | Jan Egeland, Egeland | יאן אגלנד, אגלנד, יאן אגלאנד | nrc.secretary-general 2013-08..
karim-khan m | كريم خان, خان? | Karim Khan, Karim A. A. Khan, Khan? | כרים חאן, חאן?, קרים חאן | icc.prosecutor 2021-06..
bensouda f | فاتو بنسودا, بنسودا, فاتو بن سودة, بن سودة | Fatou Bensouda, Bensouda | פאטו בנסודה, בנסודה | icc.prosecutor 2012-06..2021-06
joan-donoghue f | جوان دونوهيو, دونوهيو, جوان دونوغو, دونوغو, جوان دونوهو | Joan Donoghue, Donoghue, Joan E. Donoghue | ג'ואן דונהיו, דונהיו, ג'ואן דונוהיו | icj.president 2021-02..2024-02
yukiya-amano m | يوكيا أمانو, أمانو | Yukiya Amano, Amano | יוקיה אמנו, אמנו | iaea.director-general 2009-12..2019-07
rafael-grossi m | رافائيل غروسي, غروسي, رفائيل غروسي, رافاييل غروسي, رافائيل جروسي, جروسي, رافاييل ماريانو غروسي | Rafael Grossi, Grossi, Rafael Mariano Grossi | רפאל גרוסי, גרוסי, רפאל מריאנו גרוסי | iaea.director-general 2019-12..
uzumcu m | أحمد أوزومجو, أوزومجو, أحمد أوزمجو | Ahmet Uzumcu, Uzumcu, Ahmet Üzümcü | אחמט אוזומג'ו, אוזומג'ו | opcw.director-general 2010-07..2018-07
fernando-arias m | فرناندو أرياس | Fernando Arias | פרננדו אריאס | opcw.director-general 2018-07..
peter-maurer m | بيتر ماورر, ماورر, بيتر مورير, بيتر ماورير, ماورير | Peter Maurer, Maurer | פטר מאורר, מאורר, פיטר מאורר | icrc.president 2012-07..2022-09
spoljaric f | ميريانا سبولياريتش, سبولياريتش, ميريانا سبولياريتش إيغر, ميرجانا سبولجاريك | Mirjana Spoljaric, Spoljaric, Mirjana Spoljaric Egger, Mirjana Spoljarić | מיריאנה ספוליאריץ', ספוליאריץ', מיריאנה ספוליאריץ' אגר | icrc.president 2022-10..
stoltenberg m | ينس ستولتنبرغ, ستولتنبرغ, ينس شتولتنبرغ, شتولتنبرغ, ينس ستولتنبرج, ستولتنبرج, ينس ستولتنبيرغ, ستولتنبيرغ | Jens Stoltenberg, Stoltenberg | ינס סטולטנברג, סטולטנברג | nato.secretary-general 2014-10..2024-09
jim-yong-kim m | جيم يونغ كيم | Jim Yong Kim | ג'ים יונג קים | world-bank.president 2012-07..2019-01
ajay-banga m | أجاي بانغا, بانغا | Ajay Banga, Banga | אג'יי בנגה, בנגה | world-bank.president 2023-06..
lagarde f | كريستين لاغارد, لاغارد, كريستين لاجارد, لاجارد | Christine Lagarde, Lagarde | כריסטין לגארד, לגארד | imf.managing-director 2011-07..2019-09
georgieva f | كريستالينا جورجيفا, جورجيفا, كريستالينا غورغييفا, غورغييفا, كريستالينا جورجييفا, جورجييفا | Kristalina Georgieva, Georgieva | כריסטלינה גאורגייבה, גאורגייבה, קריסטלינה גאורגייבה | imf.managing-director 2019-10..
barkindo m | محمد باركيندو, باركيندو | Mohammad Barkindo, Barkindo, Mohammed Barkindo | מוחמד ברקינדו, ברקינדו | opec.secretary-general 2016-08..2022-07
haitham-ghais m | هيثم الغيص, الغيص | Haitham al-Ghais, al-Ghais | היית'ם אל-ע'ייס, היית'ם אל-גאיס | opec.secretary-general 2022-08..
yousef-othaimeen m | يوسف العثيمين, العثيمين, يوسف بن أحمد العثيمين | Yousef al-Othaimeen, Othaimeen, Yousef bin Ahmed Al-Othaimeen | יוסף אל-עת'ימין, אל-עת'ימין | oic.secretary-general 2016-11..2021-11
hissein-taha m | حسين إبراهيم طه, حسين طه | Hissein Brahim Taha, Hussein Ibrahim Taha | חוסיין אבראהים טאהא | oic.secretary-general 2021-11..
moussa-faki m | موسى فكي, موسى فكي محمد, موسى فقي, موسى فقي محمد | Moussa Faki, Moussa Faki Mahamat | מוסא פאקי, מוסא פאקי מוחמד | african-union.commission-chair 2017-03..2025-03
pope-francis m | البابا فرنسيس, البابا فرانسيس, فرنسيس | Pope Francis, Francis? | האפיפיור פרנציסקוס, פרנציסקוס | vatican.pope 2013-03..2025-04
kenneth-roth m | كينيث روث | Kenneth Roth, Ken Roth | קנת רות | hrw.executive-director 1993-01..2022-08
rami-abdurrahman m | رامي عبد الرحمن | Rami Abdurrahman, Rami Abdel Rahman, Rami Abdulrahman | ראמי עבד א-רחמן | syrian-observatory.director
gianni-infantino m | جياني إنفانتينو, إنفانتينو, جياني إينفانتينو, إينفانتينو | Gianni Infantino, Infantino | ג'אני אינפנטינו, אינפנטינו | fifa.president 2016-02..
omar-shakir m | عمر شاكر | Omar Shakir | עומר שאכר
agnes-callamard f | أنياس كالامار, كالامار, أنييس كالامار, أغنيس كالامار | Agnes Callamard, Callamard, Agnès Callamard | אנייס קלמאר, קלמאר, אנייס קאלמאר | amnesty.secretary-general 2021-03..
`;
