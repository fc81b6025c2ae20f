// States with their adjectives and the posts that speak for them.

/**
 * `key | names : adjectives | … | … | posts`. The first name is canonical; a capital is a name of its state, as headlines
 * have it ("Tehran said"), save where the city is fought over. Adjectives are masculine singular without an article.
 */
export const states = `
israel | إسرائيل, تل أبيب, دولة إسرائيل : إسرائيلي | Israel, Tel Aviv, State of Israel : Israeli | ישראל, תל אביב, מדינת ישראל : ישראלי | president, prime-minister, foreign-minister, defence-minister, finance-minister, justice-minister, energy-minister, national-security-minister, strategic-affairs-minister, army-chief, parliament-speaker, opposition-leader, national-security-adviser, un-ambassador, us-ambassador, foreign-ministry, defence-ministry, government, foreign-ministry-spokesperson, government-spokesperson
palestine | فلسطين, دولة فلسطين : فلسطيني | Palestine, State of Palestine : Palestinian | פלסטין, מדינת פלסטין : פלסטיני | president, prime-minister, foreign-minister, foreign-ministry, government, presidency, presidency-spokesperson, government-spokesperson, un-ambassador
egypt | مصر, القاهرة, جمهورية مصر العربية : مصري | Egypt, Cairo, Arab Republic of Egypt : Egyptian | מצרים, קהיר : מצרי | president, prime-minister, foreign-minister, defence-minister, foreign-ministry, government, presidency, army, presidency-spokesperson, foreign-ministry-spokesperson, army-spokesperson, interior-ministry, parliament
qatar | قطر, الدوحة, دولة قطر : قطري | Qatar, Doha, State of Qatar : Qatari | קטאר, דוחא, קטר : קטארי, קטרי | emir, prime-minister, foreign-minister, defence-minister, foreign-ministry, government, foreign-ministry-spokesperson
usa | الولايات المتحدة, أميركا, أمريكا, الولايات المتحدة الأميركية, الولايات المتحدة الأمريكية, واشنطن : أميركي, أمريكي | United States, USA, US, America, United States of America, Washington : US, American, U.S. | ארצות הברית, ארה"ב, אמריקה, וושינגטון : אמריקאי, אמריקני | president, vice-president, secretary-of-state, secretary-of-defense, secretary-of-treasury, national-security-adviser, un-ambassador, ambassador-to-israel, foreign-ministry, government, army
uk | بريطانيا, المملكة المتحدة, لندن : بريطاني | United Kingdom, UK, Britain, Great Britain, London : British, UK | בריטניה, הממלכה המאוחדת, לונדון : בריטי | prime-minister, foreign-secretary, defence-secretary, foreign-ministry, government, un-ambassador, queen, king, parliament
france | فرنسا, باريس : فرنسي | France, Paris : French | צרפת, פריז : צרפתי | president, prime-minister, foreign-minister, defence-minister, interior-minister, foreign-ministry, government, presidency, un-ambassador, foreign-ministry-spokesperson, interior-ministry, parliament, finance-minister
germany | ألمانيا, برلين : ألماني | Germany, Berlin : German | גרמניה, ברלין : גרמני | chancellor, president, foreign-minister, defence-minister, interior-minister, finance-minister, foreign-ministry, government, government-spokesperson, interior-ministry, parliament
russia | روسيا, موسكو, روسيا الاتحادية, الاتحاد الروسي : روسي | Russia, Moscow, Russian Federation : Russian | רוסיה, מוסקבה : רוסי | president, prime-minister, foreign-minister, defence-minister, foreign-ministry, defence-ministry, government, army, un-ambassador, foreign-ministry-spokesperson, defence-ministry-spokesperson, interior-ministry, parliament
china | الصين, بكين, بيجين : صيني | China, Beijing, People's Republic of China : Chinese | סין, בייג'ינג : סיני | president, prime-minister, foreign-minister, foreign-ministry, government, foreign-ministry-spokesperson
iran | إيران, طهران, الجمهورية الإسلامية الإيرانية : إيراني | Iran, Tehran, Islamic Republic of Iran : Iranian | איראן, טהרן, טהראן : איראני, אירני | president, vice-president, foreign-minister, defence-minister, foreign-ministry, government, army, army-chief, parliament-speaker, un-ambassador, foreign-ministry-spokesperson, interior-ministry, parliament
turkey | تركيا, أنقرة : تركي | Turkey, Ankara, Türkiye, Turkiye : Turkish | טורקיה, תורכיה, אנקרה : טורקי, תורכי | president, vice-president, prime-minister, foreign-minister, defence-minister, finance-minister, foreign-ministry, government, army, army-chief, presidency, presidency-spokesperson, foreign-ministry-spokesperson, interior-ministry, parliament
saudi-arabia | السعودية, المملكة العربية السعودية, الرياض : سعودي | Saudi Arabia, Riyadh, Kingdom of Saudi Arabia, KSA : Saudi, Saudi Arabian | סעודיה, ערב הסעודית, ריאד : סעודי | king, crown-prince, prime-minister, foreign-minister, defence-minister, energy-minister, foreign-ministry, government, un-ambassador, us-ambassador, interior-ministry
uae | الإمارات, الإمارات العربية المتحدة, دولة الإمارات, دولة الإمارات العربية المتحدة, أبوظبي : إماراتي | United Arab Emirates, UAE, Emirates, Abu Dhabi : Emirati, UAE | איחוד האמירויות, האמירויות, אבו דאבי, איחוד האמירויות הערביות : אמירתי | president, vice-president, prime-minister, foreign-minister, foreign-ministry, government, un-ambassador
jordan | الأردن, المملكة الأردنية, المملكة الأردنية الهاشمية, عمّان? : أردني | Jordan, Amman, Hashemite Kingdom of Jordan : Jordanian | ירדן, עמאן : ירדני | king, queen, prime-minister, foreign-minister, foreign-ministry, government, army, government-spokesperson, interior-ministry, parliament
syria | سوريا, سورية, دمشق : سوري | Syria, Damascus : Syrian | סוריה, דמשק : סורי | president, foreign-minister, foreign-ministry, government, army, un-ambassador, interior-ministry, parliament
lebanon | لبنان, بيروت : لبناني | Lebanon, Beirut : Lebanese | לבנון, ביירות : לבנוני | president, prime-minister, foreign-minister, foreign-ministry, government, army, army-chief, parliament-speaker, interior-ministry, parliament
iraq | العراق, بغداد : عراقي | Iraq, Baghdad : Iraqi | עיראק, עירק, בגדד : עיראקי, עירקי | president, prime-minister, foreign-minister, defence-minister, foreign-ministry, government, army, parliament-speaker, interior-ministry, parliament
yemen | اليمن : يمني | Yemen : Yemeni | תימן : תימני | president, prime-minister, foreign-minister, government, army, foreign-ministry
libya | ليبيا : ليبي | Libya : Libyan | לוב : לובי | prime-minister, foreign-minister, government, parliament-speaker, interior-ministry, parliament
sudan | السودان, الخرطوم : سوداني | Sudan, Khartoum : Sudanese | סודאן, סודן, חרטום : סודאני, סודני | president, prime-minister, foreign-minister, government, army, army-spokesperson
south-sudan | جنوب السودان, جوبا : جنوب سوداني | South Sudan, Juba : South Sudanese | דרום סודאן, דרום סודן : דרום סודאני | president
algeria | الجزائر : جزائري | Algeria, Algiers : Algerian | אלג'יריה, אלג'יר : אלג'ירי | president, prime-minister, foreign-minister, army-chief, foreign-ministry, government, un-ambassador, interior-ministry, parliament
tunisia | تونس : تونسي | Tunisia, Tunis : Tunisian | תוניסיה, תוניס : תוניסאי | president, prime-minister, foreign-minister, government, interior-ministry, parliament
morocco | المغرب, الرباط : مغربي | Morocco, Rabat : Moroccan | מרוקו, רבאט : מרוקאי, מרוקני | king, prime-minister, foreign-minister, foreign-ministry, government, interior-ministry, parliament
mauritania | موريتانيا, نواكشوط : موريتاني | Mauritania, Nouakchott : Mauritanian | מאוריטניה : מאוריטני | president
kuwait | الكويت, دولة الكويت : كويتي | Kuwait, Kuwait City : Kuwaiti | כוויית, כווית : כווייתי, כוויתי | emir, foreign-minister, foreign-ministry, government, interior-ministry, parliament
bahrain | البحرين, مملكة البحرين, المنامة : بحريني | Bahrain, Manama : Bahraini | בחריין, מנאמה : בחרייני | king, foreign-minister, foreign-ministry, government, interior-ministry
oman | سلطنة عمان, عُمان?, مسقط : عماني | Oman, Muscat, Sultanate of Oman : Omani | עומאן, עומן, מוסקט : עומאני | sultan, foreign-minister, foreign-ministry
south-africa | جنوب أفريقيا, جنوب إفريقيا, بريتوريا : جنوب أفريقي, جنوب إفريقي | South Africa, Pretoria : South African | דרום אפריקה, פרטוריה : דרום אפריקאי, דרום אפריקני | president, foreign-minister, government
ethiopia | إثيوبيا, أديس أبابا : إثيوبي | Ethiopia, Addis Ababa : Ethiopian | אתיופיה, אדיס אבבה : אתיופי | prime-minister, government, foreign-minister
eritrea | إريتريا, أسمرة : إريتري | Eritrea, Asmara : Eritrean | אריתריאה, אסמרה : אריתראי | president
somalia | الصومال, مقديشو : صومالي | Somalia, Mogadishu : Somali | סומליה, מוגדישו : סומלי | president, government
italy | إيطاليا, روما : إيطالي | Italy, Rome : Italian | איטליה, רומא : איטלקי | prime-minister, foreign-minister, defence-minister, interior-minister, government, parliament
spain | إسبانيا, مدريد : إسباني | Spain, Madrid : Spanish | ספרד, מדריד : ספרדי | prime-minister, foreign-minister, government, parliament
ireland | أيرلندا, إيرلندا, دبلن : أيرلندي, إيرلندي | Ireland, Dublin : Irish | אירלנד, דבלין : אירי | prime-minister, foreign-minister, government
norway | النرويج, أوسلو : نرويجي | Norway, Oslo : Norwegian | נורבגיה, אוסלו : נורבגי | prime-minister, foreign-minister, government, foreign-ministry
belgium | بلجيكا : بلجيكي | Belgium : Belgian | בלגיה : בלגי | prime-minister, foreign-minister, government
netherlands | هولندا, لاهاي : هولندي | Netherlands, The Hague, Holland : Dutch | הולנד, האג : הולנדי | prime-minister, foreign-minister, government
austria | النمسا, فيينا : نمساوي | Austria, Vienna : Austrian | אוסטריה, וינה : אוסטרי | chancellor, foreign-minister, government
switzerland | سويسرا, برن : سويسري | Switzerland, Bern : Swiss | שווייץ, שוויץ, ברן : שווייצרי, שוויצרי | foreign-minister, foreign-ministry
sweden | السويد, ستوكهولم : سويدي | Sweden, Stockholm : Swedish | שבדיה, שוודיה, סטוקהולם : שבדי, שוודי | prime-minister, foreign-minister
denmark | الدنمارك, الدانمارك, كوبنهاغن : دنماركي, دانماركي | Denmark, Copenhagen : Danish | דנמרק, דניה, קופנהגן : דני | prime-minister, foreign-minister
poland | بولندا, وارسو : بولندي | Poland, Warsaw : Polish | פולין, ורשה : פולני | president, prime-minister, foreign-minister
hungary | المجر, هنغاريا, بودابست : مجري | Hungary, Budapest : Hungarian | הונגריה, בודפשט : הונגרי | prime-minister, foreign-minister
greece | اليونان, أثينا : يوناني | Greece, Athens : Greek | יוון, אתונה : יווני | prime-minister, foreign-minister, parliament, government
cyprus | قبرص, نيقوسيا : قبرصي | Cyprus, Nicosia : Cypriot | קפריסין, ניקוסיה : קפריסאי | president
ukraine | أوكرانيا, كييف : أوكراني | Ukraine, Kyiv, Kiev : Ukrainian | אוקראינה, קייב : אוקראיני | president, foreign-minister, parliament, government
canada | كندا, أوتاوا : كندي | Canada, Ottawa : Canadian | קנדה, אוטווה : קנדי | prime-minister, foreign-minister, government, parliament
australia | أستراليا, كانبيرا : أسترالي | Australia, Canberra : Australian | אוסטרליה, קנברה : אוסטרלי | prime-minister, foreign-minister, government, parliament
japan | اليابان, طوكيو : ياباني | Japan, Tokyo : Japanese | יפן, טוקיו : יפני | prime-minister, foreign-minister, government
india | الهند, نيودلهي : هندي | India, New Delhi : Indian | הודו, ניו דלהי : הודי | prime-minister, foreign-minister, government, parliament
pakistan | باكستان, إسلام آباد : باكستاني | Pakistan, Islamabad : Pakistani | פקיסטן, איסלאמבאד : פקיסטני | prime-minister, foreign-minister, government, parliament, president
afghanistan | أفغانستان, كابل, كابول : أفغاني | Afghanistan, Kabul : Afghan | אפגניסטן, קאבול : אפגני | president, government
north-korea | كوريا الشمالية, بيونغيانغ, بيونغ يانغ : كوري شمالي | North Korea, Pyongyang, DPRK : North Korean | צפון קוריאה, קוריאה הצפונית, פיונגיאנג : צפון קוריאני | foreign-minister, supreme-leader, government
south-korea | كوريا الجنوبية, سول, سيول : كوري جنوبي | South Korea, Seoul, Republic of Korea : South Korean | דרום קוריאה, קוריאה הדרומית, סיאול : דרום קוריאני | president, foreign-minister, government
indonesia | إندونيسيا, جاكرتا : إندونيسي | Indonesia, Jakarta : Indonesian | אינדונזיה, ג'קרטה : אינדונזי | president, foreign-minister
malaysia | ماليزيا, كوالالمبور : ماليزي | Malaysia, Kuala Lumpur : Malaysian | מלזיה, קואלה לומפור : מלזי | prime-minister, government
philippines | الفلبين, مانيلا : فلبيني | Philippines, Manila : Philippine, Filipino | הפיליפינים, מנילה : פיליפיני | president
myanmar | ميانمار, بورما : ميانماري | Myanmar, Burma : Burmese | מיאנמר, בורמה : מיאנמרי | government, army
brazil | البرازيل, برازيليا : برازيلي | Brazil, Brasilia : Brazilian | ברזיל, ברזיליה : ברזילאי | president, foreign-minister
venezuela | فنزويلا, كاراكاس : فنزويلي | Venezuela, Caracas : Venezuelan | ונצואלה, קראקס : ונצואלי | president, government
colombia | كولومبيا, بوغوتا : كولومبي | Colombia, Bogota : Colombian | קולומביה, בוגוטה : קולומביאני | president
guatemala | غواتيمالا : غواتيمالي | Guatemala : Guatemalan | גואטמלה : גואטמלי | president
paraguay | باراغواي : باراغواياني | Paraguay : Paraguayan | פרגוואי : פרגוואי | president
rwanda | رواندا, كيغالي : رواندي | Rwanda, Kigali : Rwandan | רואנדה, קיגאלי : רואנדי | president
nigeria | نيجيريا, أبوجا : نيجيري | Nigeria, Abuja : Nigerian | ניגריה, אבוג'ה : ניגרי | president
`;
