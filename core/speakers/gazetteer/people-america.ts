// Persons of the United States and of Latin America.

/** `key gender | Arabic | English | Hebrew | office from..to`; a `?` marks a form that others bear too, or that is a common word. */
export const peopleOfAmerica = `
trump m | دونالد ترامب, ترامب, دونالد ترمب, ترمب, دونالد جون ترامب | Donald Trump, Trump, Donald J. Trump | דונלד טראמפ, טראמפ, דונאלד טראמפ, דונלד טרמפ, טרמפ | usa.president 2017-01..2021-01, usa.president 2025-01..
biden m | جو بايدن, بايدن, جوزيف بايدن | Joe Biden, Biden, Joseph Biden, Joseph R. Biden | ג'ו ביידן, ביידן, ג'וזף ביידן | usa.vice-president 2009-01..2017-01, usa.president 2021-01..2025-01
obama m | باراك أوباما, أوباما | Barack Obama, Obama | ברק אובמה, אובמה | usa.president 2009-01..2017-01
pence m | مايك بنس, بنس, مايك بينس, بينس | Mike Pence, Pence, Michael Pence | מייק פנס, פנס | usa.vice-president 2017-01..2021-01
kamala-harris f | كامالا هاريس, هاريس?, كاملا هاريس | Kamala Harris, Harris? | קמלה האריס, האריס? | usa.vice-president 2021-01..2025-01
vance m | جاي دي فانس, فانس, جيه دي فانس, جي دي فانس | JD Vance, Vance, J.D. Vance | ג'יי די ואנס, ואנס | usa.vice-president 2025-01..
tillerson m | ريكس تيلرسون, تيلرسون, ركس تيلرسون | Rex Tillerson, Tillerson | רקס טילרסון, טילרסון | usa.secretary-of-state 2017-02..2018-03
pompeo m | مايك بومبيو, بومبيو, مايك بومبيوو | Mike Pompeo, Pompeo, Michael Pompeo | מייק פומפאו, פומפאו, מייק פומפיאו, פומפיאו | usa.cia-director 2017-01..2018-04, usa.secretary-of-state 2018-04..2021-01
blinken m | أنتوني بلينكن, بلينكن, أنطوني بلينكن, بلينكين, توني بلينكن, بلنكن, أنتوني بلينكين | Antony Blinken, Blinken, Tony Blinken, Anthony Blinken | אנתוני בלינקן, בלינקן, טוני בלינקן, אנטוני בלינקן | usa.secretary-of-state 2021-01..2025-01
rubio m | ماركو روبيو, روبيو | Marco Rubio, Rubio | מרקו רוביו, רוביו | usa.secretary-of-state 2025-01..
kerry m | جون كيري, كيري | John Kerry, Kerry | ג'ון קרי, קרי | usa.secretary-of-state 2013-02..2017-01
hillary-clinton f | هيلاري كلينتون, كلينتون? | Hillary Clinton, Clinton?, Hillary Rodham Clinton | הילרי קלינטון, קלינטון? | usa.secretary-of-state 2009-01..2013-02
bill-clinton m | بيل كلينتون, كلينتون? | Bill Clinton, Clinton? | ביל קלינטון, קלינטון? | usa.president 1993-01..2001-01
george-w-bush m | جورج دبليو بوش, جورج بوش الابن, بوش? | George W. Bush, Bush? | ג'ורג' וו בוש, ג'ורג' בוש הבן, בוש? | usa.president 2001-01..2009-01
mattis m | جيمس ماتيس, ماتيس, جيم ماتيس | James Mattis, Mattis, Jim Mattis | ג'יימס מאטיס, מאטיס, ג'יימס מטיס, מטיס | usa.secretary-of-defense 2017-01..2018-12
austin m | لويد أوستن, أوستن, لويد أوستين | Lloyd Austin, Austin | לויד אוסטין, אוסטין | usa.secretary-of-defense 2021-01..2025-01
hegseth m | بيت هيغسيث, هيغسيث, بيت هيغسث | Pete Hegseth, Hegseth | פיט הגסת', הגסת' | usa.secretary-of-defense 2025-01..
bolton m | جون بولتون, بولتون | John Bolton, Bolton | ג'ון בולטון, בולטון | usa.national-security-adviser 2018-04..2019-09
mcmaster m | إتش آر مكماستر, مكماستر, هربرت مكماستر, هربرت ريموند مكماستر, ماكماستر, هربرت ماكماستر | H.R. McMaster, McMaster, Herbert McMaster, HR McMaster | ה"ר מקמאסטר, מקמאסטר, הרברט מקמאסטר | usa.national-security-adviser 2017-02..2018-04
jake-sullivan m | جيك سوليفان, سوليفان, جيك سوليفن | Jake Sullivan, Sullivan | ג'ייק סאליבן, סאליבן, ג'ייק סליבן, סליבן | usa.national-security-adviser 2021-01..2025-01
michael-waltz m | مايك والتز, والتز | Mike Waltz, Waltz, Michael Waltz | מייק וולץ, וולץ | usa.national-security-adviser 2025-01..2025-05
haley f | نيكي هيلي, هيلي, نيكي هايلي, هايلي | Nikki Haley, Haley | ניקי היילי, היילי | usa.un-ambassador 2017-01..2018-12
thomas-greenfield f | ليندا توماس غرينفيلد, توماس غرينفيلد, ليندا توماس جرينفيلد, ليندا غرينفيلد, غرينفيلد | Linda Thomas-Greenfield, Thomas-Greenfield | לינדה תומס-גרינפילד, תומס-גרינפילד | usa.un-ambassador 2021-02..2025-01
robert-wood m | روبرت وود | Robert Wood, Robert A. Wood | רוברט ווד
kushner m | جاريد كوشنر, كوشنر, جارد كوشنر, غاريد كوشنر | Jared Kushner, Kushner | ג'ארד קושנר, קושנר, ג'רד קושנר
jason-greenblatt m | جيسون غرينبلات, غرينبلات, جيسون جرينبلات, جرينبلات | Jason Greenblatt, Greenblatt | ג'ייסון גרינבלט, גרינבלט | usa.middle-east-envoy 2017-01..2019-10
david-friedman m | ديفيد فريدمان, فريدمان, دافيد فريدمان | David Friedman, Friedman, David M. Friedman | דיוויד פרידמן, פרידמן, דייוויד פרידמן, דוד פרידמן | usa.ambassador-to-israel 2017-05..2021-01
jack-lew m | جاك لو, جاك ليو | Jack Lew, Jacob Lew | ג'ק לו, ג'ייקוב לו | usa.ambassador-to-israel 2023-11..2025-01
huckabee m | مايك هاكابي, هاكابي | Mike Huckabee, Huckabee | מייק האקבי, האקבי | usa.ambassador-to-israel 2025-04..
william-burns m | وليام بيرنز, بيرنز, ويليام بيرنز, بيل بيرنز, وليام برنز | William Burns, Bill Burns, William J. Burns | ויליאם ברנס, וויליאם ברנס, ביל ברנס | usa.cia-director 2021-03..2025-01
haspel f | جينا هاسبل, هاسبل, جينا هاسبيل, هاسبيل | Gina Haspel, Haspel | ג'ינה הספל, הספל | usa.cia-director 2018-05..2021-01
mcgurk m | بريت ماكغورك, ماكغورك, بريت ماكجورك, بريت مكغورك, مكغورك | Brett McGurk, McGurk | ברט מקגורק, מקגורק, ברט מגורק | usa.middle-east-coordinator 2021-01..2025-01
hochstein m | عاموس هوكشتاين, هوكشتاين, آموس هوكستين, هوكستين, آموس هوكشتاين | Amos Hochstein, Hochstein | עמוס הוכשטיין, הוכשטיין | usa.lebanon-envoy
witkoff m | ستيف ويتكوف, ويتكوف, ستيفن ويتكوف | Steve Witkoff, Witkoff, Steven Witkoff | סטיב ויטקוף, ויטקוף, סטיב וויטקוף | usa.middle-east-envoy 2025-01..
boehler m | آدم بولر, بولر, آدم بوهلر, بوهلر | Adam Boehler, Boehler | אדם בוהלר, בוהלר | usa.hostage-envoy
matthew-miller m | ماثيو ميلر, ميلر? | Matthew Miller, Matt Miller, Miller? | מתיו מילר, מילר? | usa.state-department-spokesperson 2023-05..2025-01
vedant-patel m | فيدانت باتيل, باتيل | Vedant Patel, Patel | ודאנט פאטל, פאטל, ודאנט פטל | usa.state-department-spokesperson
ned-price m | نيد برايس, برايس | Ned Price | נד פרייס | usa.state-department-spokesperson 2021-01..2023-03
nauert f | هيذر نويرت, نويرت, هيذر ناورت, ناورت, هيذر نورت | Heather Nauert, Nauert | הת'ר נאוורט, נאוורט, הת'ר נאורט | usa.state-department-spokesperson 2017-04..2019-03
john-kirby m | جون كيربي, كيربي | John Kirby, Kirby | ג'ון קירבי, קירבי | usa.nsc-spokesperson 2022-05..2025-01, usa.pentagon-spokesperson 2021-01..2022-05
jean-pierre f | كارين جان بيير, جان بيير | Karine Jean-Pierre, Jean-Pierre | קרין ז'אן-פייר, ז'אן-פייר, קארין ז'אן-פייר | usa.white-house-spokesperson 2022-05..2025-01
sarah-sanders f | سارة ساندرز, سارة هاكابي ساندرز, ساندرز? | Sarah Sanders, Sarah Huckabee Sanders, Sanders? | שרה סנדרס, שרה האקבי סנדרס, סנדרס? | usa.white-house-spokesperson 2017-07..2019-06
leavitt f | كارولين ليفيت, ليفيت | Karoline Leavitt, Leavitt | קרוליין לוויט, לוויט | usa.white-house-spokesperson 2025-01..
sabrina-singh f | سابرينا سينغ | Sabrina Singh | סברינה סינג | usa.pentagon-spokesperson
pat-ryder m | بات رايدر, باتريك رايدر | Pat Ryder, Patrick Ryder | פט ריידר, פטריק ריידר | usa.pentagon-spokesperson 2022-08..2025-01
dana-white f | دانا وايت | Dana White, Dana W. White | דנה וייט | usa.pentagon-spokesperson
dunford m | جوزيف دانفورد, دانفورد, جوزيف دنفورد, دنفورد, جو دانفورد | Joseph Dunford, Dunford, Joe Dunford | ג'וזף דנפורד, דנפורד | usa.joint-chiefs-chair 2015-10..2019-09
milley m | مارك ميلي, ميلي? | Mark Milley, Milley | מארק מילי, מילי? | usa.joint-chiefs-chair 2019-09..2023-09
charles-brown m | تشارلز براون, تشارلز كيو براون | Charles Q. Brown, CQ Brown, Charles Brown | צ'ארלס בראון | usa.joint-chiefs-chair 2023-10..2025-02
votel m | جوزيف فوتيل, فوتيل | Joseph Votel, Votel | ג'וזף ווטל, ווטל | usa.centcom-commander 2016-03..2019-03
kurilla m | مايكل كوريلا, كوريلا, إريك كوريلا | Michael Kurilla, Kurilla, Erik Kurilla, Michael Erik Kurilla | מייקל קורילה, קורילה, אריק קורילה | usa.centcom-commander 2022-04..
ivanka f | إيفانكا ترامب, إيفانكا, إيفانكا ترمب | Ivanka Trump, Ivanka | איוונקה טראמפ, איוונקה
melania f | ميلانيا ترامب, ميلانيا, ميلانيا ترمب | Melania Trump, Melania | מלניה טראמפ, מלניה
jeff-sessions m | جيف سيشنز, سيشنز, جيف سيشينز | Jeff Sessions, Sessions | ג'ף סשנס, סשנס | usa.attorney-general 2017-02..2018-11
robert-mueller m | روبرت مولر, مولر, روبرت موللر, موللر | Robert Mueller, Mueller | רוברט מולר, מולר | usa.special-counsel 2017-05..2019-05
comey m | جيمس كومي, كومي | James Comey, Comey | ג'יימס קומי, קומי | usa.fbi-director 2013-09..2017-05
wray m | كريستوفر راي, كريستوفر ري | Christopher Wray, Wray | כריסטופר ריי | usa.fbi-director 2017-08..2025-01
giuliani m | رودي جولياني, جولياني, رودولف جولياني | Rudy Giuliani, Giuliani, Rudolph Giuliani | רודי ג'וליאני, ג'וליאני, רודולף ג'וליאני
michael-cohen m | مايكل كوهين, كوهين? | Michael Cohen, Cohen? | מייקל כהן, כהן?
bannon m | ستيف بانون, بانون, ستيفن بانون | Steve Bannon, Bannon, Stephen Bannon | סטיב באנון, באנון, סטיב בנון
manafort m | بول مانافورت, مانافورت | Paul Manafort, Manafort | פול מנפורט, מנפורט
mnuchin m | ستيفن منوتشين, منوتشين, ستيفن منوشين, منوشين, ستيف منوتشين | Steven Mnuchin, Mnuchin, Steve Mnuchin | סטיבן מנוצ'ין, מנוצ'ין | usa.secretary-of-treasury 2017-02..2021-01
wilbur-ross m | ويلبور روس, ويلبر روس | Wilbur Ross | וילבור רוס, וילבר רוס | usa.commerce-secretary 2017-02..2021-01
james-clapper m | جيمس كلابر, كلابر | James Clapper, Clapper | ג'יימס קלאפר, קלאפר
yellen f | جانيت يلين, يلين | Janet Yellen, Yellen | ג'נט ילן, ילן | usa.secretary-of-treasury 2021-01..2025-01
brian-hook m | برايان هوك, هوك, براين هوك | Brian Hook, Hook | בריאן הוק | usa.iran-envoy 2018-08..2020-08
james-jeffrey m | جيمس جيفري, جيفري | James Jeffrey | ג'יימס ג'פרי | usa.syria-envoy 2018-08..2020-11
satterfield m | ديفيد ساترفيلد, ساترفيلد | David Satterfield, Satterfield | דיוויד סאטרפילד, סאטרפילד
lenderking m | تيم ليندركينغ, ليندركينغ, تيموثي ليندركينغ, ليندركينج | Tim Lenderking, Lenderking, Timothy Lenderking | טים לנדרקינג, לנדרקינג | usa.yemen-envoy 2021-02..2025-01
john-kelly m | جون كيلي, كيلي | John Kelly, John F. Kelly | ג'ון קלי | usa.chief-of-staff 2017-07..2019-01
lindsey-graham m | ليندسي غراهام, غراهام, ليندزي غراهام, ليندسي جراهام | Lindsey Graham, Graham | לינדזי גרהאם, גרהאם, לינדסי גראהם
john-mccain m | جون ماكين, ماكين?, جون مكين | John McCain, McCain? | ג'ון מקיין, מקיין?
schumer m | تشاك شومر, شومر | Chuck Schumer, Schumer | צ'אק שומר, שומר? | usa.senate-majority-leader 2021-01..2025-01
mcconnell m | ميتش ماكونيل, ماكونيل, ميتش مكونيل, مكونيل | Mitch McConnell, McConnell | מיץ' מקונל, מקונל | usa.senate-majority-leader 2015-01..2021-01
pelosi f | نانسي بيلوسي, بيلوسي | Nancy Pelosi, Pelosi | ננסי פלוסי, פלוסי | usa.house-speaker 2019-01..2023-01
paul-ryan m | بول رايان, رايان, بول ريان | Paul Ryan | פול ראיין | usa.house-speaker 2015-10..2019-01
mike-johnson m | مايك جونسون, جونسون? | Mike Johnson, Johnson? | מייק ג'ונסון, ג'ונסון? | usa.house-speaker 2023-10..
bernie-sanders m | بيرني ساندرز, ساندرز? | Bernie Sanders, Sanders? | ברני סנדרס, סנדרס?
ilhan-omar f | إلهان عمر | Ilhan Omar | אילהאן עומאר, אילהאן עומר
rashida-tlaib f | رشيدة طليب, طليب | Rashida Tlaib, Tlaib | ראשידה טליב, רשידה טליב, טליב
samantha-power f | سامانثا باور | Samantha Power | סמנתה פאוור | usaid.administrator 2021-05..2025-01
brett-kavanaugh m | بريت كافانو, كافانو, بريت كافانا, كافانا | Brett Kavanaugh, Kavanaugh | ברט קוואנו, קוואנו
lula m | لويس إيناسيو لولا دا سيلفا, لولا دا سيلفا, لولا?, إيناسيو لولا دا سيلفا | Luiz Inacio Lula da Silva, Lula, Lula da Silva, Luiz Inácio Lula da Silva | לואיס אינסיו לולה דה סילבה, לולה דה סילבה, לולה | brazil.president 2003-01..2010-12, brazil.president 2023-01..
bolsonaro m | جايير بولسونارو, بولسونارو, جاير بولسونارو | Jair Bolsonaro, Bolsonaro | ז'איר בולסונרו, בולסונרו | brazil.president 2019-01..2022-12
maduro m | نيكولاس مادورو, مادورو | Nicolas Maduro, Maduro, Nicolás Maduro | ניקולס מדורו, מדורו | venezuela.president 2013-04..
petro m | غوستافو بيترو, بيترو | Gustavo Petro, Petro | גוסטבו פטרו, פטרו | colombia.president 2022-08..
jimmy-morales m | جيمي موراليس | Jimmy Morales | ג'ימי מוראלס | guatemala.president 2016-01..2020-01
`;
