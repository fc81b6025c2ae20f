// Words by which a claim is made less certain. Pure data, folded where it is used.

/** By language, phrases apart by `|`. */
export const hedgePhrases: Readonly<Record<'ar' | 'he' | 'en', string>> = {
  ar: 'ربما|قد يكون|قد تكون|قد يؤدي|قد تؤدي|يحتمل|محتمل|المحتمل|محتملة|يرجح|من المرجح|مرجحا|على الأرجح|يبدو|تبدو|يزعم|مزعوم|مزعومة|المزعوم|المزعومة|يعتقد|يقال|بحسب ما ورد|تقريبا|حوالي|زهاء|قرابة|ما يقارب|يمكن أن|من الممكن|لعل|عسى|احتمال|إمكانية',
  he: 'אולי|ייתכן|יתכן|עשוי|עשויה|עשויים|עלול|עלולה|עלולים|כנראה|ככל הנראה|לכאורה|נראה כי|נראה ש|סביר|אפשר ש|יכול להיות|בערך|בסביבות|על פי הדיווחים|לטענת|אפשרות|סיכוי',
  en: 'may|might|could|perhaps|maybe|possibly|probably|likely|unlikely|reportedly|allegedly|apparently|seems|appears|seemingly|purportedly|roughly|approximately|nearly|almost|as many as|up to|expected to|believed to|thought to|possible|potential',
};
