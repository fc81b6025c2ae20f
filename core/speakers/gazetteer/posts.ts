// Posts and bodies that every state has, as patterns from which a state's offices are named.

/**
 * `key kind | Arabic patterns | English patterns | Hebrew patterns`. `{c}` is the state's name, `{a}` its adjective in the
 * masculine, `{f}` in the feminine (both definite in Arabic and Hebrew). The first pattern is the canonical form.
 */
export const posts = `
president office | الرئيس {a}, رئيس {c}, الرئيسة {f}, رئيس الجمهورية {a}, رئيس الدولة {a} | {a} president, president of {c}, {c} president, {a} head of state | נשיא {c}, הנשיא {a}, נשיאת {c}
vice-president office | نائب الرئيس {a}, نائبة الرئيس {a}, نائب رئيس {c} | {a} vice president, vice president of {c}, {c} vice president | סגן נשיא {c}, סגן הנשיא {a}, סגנית נשיא {c}, סגנית הנשיא {a}
king office | العاهل {a}, الملك {a}, ملك {c}, عاهل {c} | {a} king, king of {c}, {c} king, {a} monarch | מלך {c}, המלך {a}
queen office | ملكة {c}, الملكة {f} | {a} queen, queen of {c} | מלכת {c}, המלכה {f}
emir office | أمير {c}, الأمير {a} | emir of {c}, {a} emir, {c} emir, amir of {c} | אמיר {c}, האמיר {a}
sultan office | سلطان {c}, السلطان {a} | sultan of {c}, {a} sultan | סולטאן {c}, הסולטאן {a}
crown-prince office | ولي العهد {a}, ولي عهد {c} | {a} crown prince, crown prince of {c}, {c} crown prince | יורש העצר {a}, יורש העצר של {c}
supreme-leader office | الزعيم {a}, زعيم {c} | {a} leader, leader of {c}, {c} leader | מנהיג {c}, שליט {c}, המנהיג {a}
prime-minister office | رئيس الوزراء {a}, رئيسة الوزراء {f}, رئيس الحكومة {f}, رئيس الحكومة {a}, رئيس وزراء {c}, رئيسة وزراء {c}, رئيس مجلس الوزراء {a}, رئيس حكومة {c}, الوزير الأول {a} | {a} prime minister, prime minister of {c}, {c} prime minister, {a} premier, {a} PM | ראש ממשלת {c}, ראש הממשלה {a}, רה"מ {a}
chancellor office | المستشار {a}, المستشارة {f}, مستشار {c}, مستشارة {c} | {a} chancellor, chancellor of {c} | קנצלר {c}, הקנצלר {a}, קנצלרית {c}, הקנצלרית {f}
foreign-minister office | وزير الخارجية {a}, وزيرة الخارجية {f}, وزير خارجية {c}, وزيرة خارجية {c}, وزير الشؤون الخارجية {a} | {a} foreign minister, foreign minister of {c}, {c} foreign minister, {a} minister of foreign affairs, minister of foreign affairs of {c}, {a} FM | שר החוץ {a}, שרת החוץ {f}, שר החוץ של {c}, שרת החוץ של {c}
secretary-of-state office | وزير الخارجية {a}, وزيرة الخارجية {f}, وزير خارجية {c}, وزيرة خارجية {c} | {a} secretary of state, {a} foreign minister | מזכיר המדינה {a}, מזכירת המדינה {f}, שר החוץ {a}, שרת החוץ {f}, מזכיר המדינה של {c}
foreign-secretary office | وزير الخارجية {a}, وزيرة الخارجية {f}, وزير خارجية {c} | {a} foreign secretary, {a} foreign minister, {c} foreign secretary | שר החוץ {a}, שרת החוץ {f}, שר החוץ של {c}
defence-minister office | وزير الدفاع {a}, وزيرة الدفاع {f}, وزير دفاع {c}, وزير الحرب {a} | {a} defence minister, {a} defense minister, defence minister of {c}, defense minister of {c}, {c} defence minister, {c} defense minister, {a} minister of defence, {a} minister of defense | שר הביטחון {a}, שר ההגנה {a}, שרת ההגנה {f}, שר ההגנה של {c}, שר הביטחון של {c}
secretary-of-defense office | وزير الدفاع {a}, وزير دفاع {c} | {a} secretary of defense, {a} defense secretary, {a} defence secretary | שר ההגנה {a}, מזכיר ההגנה {a}
defence-secretary office | وزير الدفاع {a}, وزير دفاع {c} | {a} defence secretary, {a} defense secretary, {a} defence minister | שר ההגנה {a}
interior-minister office | وزير الداخلية {a}, وزير داخلية {c} | {a} interior minister, interior minister of {c}, {c} interior minister | שר הפנים {a}, שר הפנים של {c}
finance-minister office | وزير المالية {a}, وزير مالية {c} | {a} finance minister, finance minister of {c}, {c} finance minister | שר האוצר {a}
secretary-of-treasury office | وزير الخزانة {a}, وزيرة الخزانة {f} | {a} treasury secretary, {a} secretary of the treasury | שר האוצר {a}, שרת האוצר {f}
justice-minister office | وزير العدل {a}, وزيرة العدل {f} | {a} justice minister, justice minister of {c}, {c} justice minister | שר המשפטים {a}, שרת המשפטים {f}
energy-minister office | وزير الطاقة {a} | {a} energy minister, energy minister of {c}, {c} energy minister | שר האנרגיה {a}
national-security-minister office | وزير الأمن القومي {a}, وزير الأمن الداخلي {a} | {a} national security minister, {a} minister of national security, {a} public security minister | השר לביטחון לאומי {a}, השר לביטחון הפנים {a}
strategic-affairs-minister office | وزير الشؤون الاستراتيجية {a} | {a} strategic affairs minister, {a} minister of strategic affairs | השר לעניינים אסטרטגיים {a}
national-security-adviser office | مستشار الأمن القومي {a}, رئيس مجلس الأمن القومي {a} | {a} national security adviser, {a} national security advisor | היועץ לביטחון לאומי {a}, ראש המטה לביטחון לאומי {a}
army-chief office | رئيس الأركان {a}, رئيس أركان الجيش {a}, رئيس هيئة الأركان {a}, رئيس هيئة الأركان {f}, قائد الجيش {a} | {a} army chief, {a} chief of staff, {a} military chief, {a} army chief of staff, {a} army commander | הרמטכ"ל {a}, ראש המטה הכללי {a}, מפקד הצבא {a}, רמטכ"ל {c}
parliament-speaker office | رئيس البرلمان {a}, رئيس مجلس النواب {a}, رئيس مجلس الشورى {a} | {a} parliament speaker, speaker of the {a} parliament, {c} parliament speaker | יו"ר הפרלמנט {a}, יושב ראש הפרלמנט {a}
opposition-leader office | زعيم المعارضة {a}, زعيم المعارضة {f}, زعيمة المعارضة {f} | {a} opposition leader, opposition leader of {c}, {c} opposition leader | ראש האופוזיציה {a}, יו"ר האופוזיציה {a}, ראשת האופוזיציה {f}
un-ambassador office | السفير {a} لدى الأمم المتحدة, مندوب {c} لدى الأمم المتحدة, المندوب {a} لدى الأمم المتحدة, سفير {c} لدى الأمم المتحدة, السفيرة {f} لدى الأمم المتحدة, سفيرة {c} لدى الأمم المتحدة, المندوبة {f} لدى الأمم المتحدة, مندوب {c} في الأمم المتحدة, سفير {c} في الأمم المتحدة, مندوبة {c} لدى الأمم المتحدة, سفيرة {c} في الأمم المتحدة | {a} ambassador to the UN, {a} ambassador to the United Nations, {c} ambassador to the UN, {c} ambassador to the United Nations, {a} UN ambassador, {a} envoy to the UN, {c} envoy to the UN | שגריר {c} באו"ם, השגריר {a} באו"ם, שגרירת {c} באו"ם, השגרירה {f} באו"ם
us-ambassador office | السفير {a} لدى الولايات المتحدة, السفير {a} في واشنطن, سفير {c} لدى الولايات المتحدة, سفير {c} في واشنطن, سفير {c} لدى واشنطن | {a} ambassador to the US, {a} ambassador to the United States, {c} ambassador to the US, {c} ambassador to the United States, {a} ambassador to Washington | שגריר {c} בארה"ב, שגריר {c} בוושינגטון, שגריר {c} בארצות הברית
ambassador-to-israel office | السفير {a} لدى إسرائيل, السفير {a} في إسرائيل, سفير {c} لدى إسرائيل, السفير {a} في تل أبيب | {a} ambassador to Israel, {c} ambassador to Israel, ambassador of {c} to Israel | שגריר {c} בישראל, השגריר {a} בישראל
foreign-ministry body | وزارة الخارجية {f}, الخارجية {f}, وزارة خارجية {c} | {a} foreign ministry, {c} foreign ministry, ministry of foreign affairs of {c}, {a} ministry of foreign affairs | משרד החוץ {a}, משרד החוץ של {c}
defence-ministry body | وزارة الدفاع {f}, الدفاع {f} | {a} defence ministry, {a} defense ministry, {a} ministry of defence, {a} ministry of defense, {c} defence ministry, {c} defense ministry | משרד ההגנה {a}, משרד הביטחון {a}
government body | الحكومة {f}, حكومة {c}, السلطات {f} | {a} government, government of {c}, {c} government, {a} authorities | ממשלת {c}, הממשלה {f}
interior-ministry body | وزارة الداخلية {f}, الداخلية {f} | {a} interior ministry, {a} ministry of interior, {c} interior ministry | משרד הפנים {a}
parliament body | البرلمان {a}, مجلس النواب {a}, برلمان {c} | {a} parliament, {c} parliament, parliament of {c} | הפרלמנט {a}
army body | الجيش {a}, القوات المسلحة {f}, جيش {c} | {a} army, {a} military, {a} armed forces, {c} army, {c} military | צבא {c}, הצבא {a}
presidency body | الرئاسة {f}, رئاسة الجمهورية {f} | {a} presidency, {c} presidency, {a} president's office | לשכת נשיא {c}, לשכת הנשיא {a}
foreign-ministry-spokesperson spokesperson | المتحدث باسم وزارة الخارجية {f}, المتحدثة باسم وزارة الخارجية {f}, المتحدث باسم الخارجية {f}, المتحدثة باسم الخارجية {f}, الناطق باسم وزارة الخارجية {f}, الناطقة باسم وزارة الخارجية {f}, الناطق باسم الخارجية {f}, المتحدث الرسمي باسم وزارة الخارجية {f}, المتحدث الرسمي باسم الخارجية {f}, متحدث باسم الخارجية {f}, متحدث باسم وزارة الخارجية {f}, متحدثة باسم الخارجية {f} | {a} foreign ministry spokesperson, {a} foreign ministry spokesman, {a} foreign ministry spokeswoman, {c} foreign ministry spokesperson, {c} foreign ministry spokesman, spokesman for the {a} foreign ministry, spokesperson for the {a} foreign ministry | דובר משרד החוץ {a}, דוברת משרד החוץ {a}
defence-ministry-spokesperson spokesperson | المتحدث باسم وزارة الدفاع {f}, المتحدث باسم الدفاع {f}, الناطق باسم وزارة الدفاع {f} | {a} defence ministry spokesperson, {a} defence ministry spokesman, {a} defense ministry spokesperson, {a} defense ministry spokesman | דובר משרד ההגנה {a}
government-spokesperson spokesperson | المتحدث باسم الحكومة {f}, الناطق باسم الحكومة {f}, المتحدثة باسم الحكومة {f}, الناطقة باسم الحكومة {f}, متحدث باسم الحكومة {f} | {a} government spokesperson, {a} government spokesman, {a} government spokeswoman, spokesman for the {a} government | דובר ממשלת {c}, דובר הממשלה {f}, דוברת הממשלה {f}
presidency-spokesperson spokesperson | المتحدث باسم الرئاسة {f}, الناطق باسم الرئاسة {f}, المتحدث الرسمي باسم الرئاسة {f}, المتحدث الرسمي باسم رئاسة الجمهورية {f} | {a} presidential spokesperson, {a} presidential spokesman, {a} presidency spokesperson, {a} presidency spokesman | דובר נשיא {c}, דובר לשכת הנשיא {a}
army-spokesperson spokesperson | المتحدث باسم الجيش {a}, الناطق باسم الجيش {a}, المتحدث العسكري {a}, المتحدث باسم القوات المسلحة {f}, متحدث باسم الجيش {a} | {a} army spokesperson, {a} army spokesman, {a} military spokesperson, {a} military spokesman | דובר צבא {c}, דובר הצבא {a}
`;
