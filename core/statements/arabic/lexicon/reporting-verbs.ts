// The reporting verbs of Arabic news: their forms, what they convey, and by which signs their content begins.

/**
 * One verb a line: past masculine, past feminine, present masculine, active participle (masculine, without ending), stance class,
 * frames. A hyphen stands for a form that is not used or that is another word far more often. The frames, in no order:
 * - `C` a clause with أن, إن or بأن
 * - `Q` a quotation or a colon
 * - `N` a noun of content right behind the subject: أكد الوزير ضرورة…
 * - `OBJ` a person or body that the cue acts upon, before a preposition of its own: اتهم الوزير المعارضة بـ…, حث الدول على…
 * - `DESC` what is described and as what: وصف الوزير القرار بأنه…
 * - `MS` responsibility that is laid on someone: حمل الوزير الحكومة مسؤولية…
 * - a preposition, with which the content stands: ندد بـ, دعا إلى, حذر من
 */
export const arabicReportingVerbs = `
قال قالت يقول قائل say C,Q
ذكر ذكرت يذكر ذاكر say C,Q
صرح صرحت يصرح مصرح say C,Q
أفاد أفادت يفيد مفيد report C,ب,Q
أعلن أعلنت يعلن معلن announce C,عن,N,Q
أكد أكدت يؤكد مؤكد affirm C,على,N,Q
شدد شددت يشدد مشدد stress على,C,Q
أضاف أضافت يضيف مضيف continue C,Q
تابع تابعت يتابع متابع continue C,Q
أردف أردفت يردف مردف continue C,Q
استطرد استطردت يستطرد مستطرد continue C,Q
استدرك استدركت يستدرك مستدرك continue C,Q
واصل واصلت يواصل مواصل continue Q
اختتم اختتمت يختتم مختتم continue Q,C
مضى مضت يمضي - continue Q
أوضح أوضحت يوضح موضح clarify C,N,Q
بين بينت يبين مبين clarify C
شرح شرحت يشرح شارح clarify C,Q
أشار أشارت يشير مشير note إلى,C
لفت لفتت يلفت لافت note إلى,C
نوه نوهت ينوه منوه note ب,إلى,C
ألمح ألمحت يلمح ملمح hint إلى,C
رأى رأت يرى - opine C,في
اعتبر اعتبرت يعتبر معتبر opine C,Q
اعتقد اعتقدت يعتقد معتقد opine C
توقع توقعت يتوقع متوقع expect C,N
رجح رجحت يرجح مرجح expect C,N
استبعد استبعدت يستبعد مستبعد rule_out C,N
زعم زعمت يزعم زاعم claim C,Q
ادعى ادعت يدعي مدع claim C,Q
نفى نفت ينفي ناف deny C,N
أنكر أنكرت ينكر منكر deny C,N
كذب كذبت يكذب مكذب deny N
رفض رفضت يرفض رافض reject C,N
عارض عارضت يعارض معارض reject C,N
أقر أقرت يقر مقر admit ب,C
اعترف اعترفت يعترف معترف admit ب,C
كشف كشفت يكشف كاشف reveal عن,C,Q
أبلغ أبلغت يبلغ مبلغ tell C,ب
أخبر أخبرت يخبر مخبر tell C
حذر حذرت يحذر محذر warn من,C,Q
نبه نبهت ينبه منبه warn إلى,من,ب,C,Q
هدد هددت يهدد مهدد threaten ب,C
توعد توعدت يتوعد متوعد threaten ب,OBJ
لوح لوحت يلوح ملوح threaten ب
تعهد تعهدت يتعهد متعهد promise ب,C
وعد وعدت يعد واعد promise ب,C
دعا دعت يدعو داع call إلى,ل,OBJ
طالب طالبت يطالب مطالب demand ب,OBJ,C
طلب طلبت يطلب طالب demand من,C,N
ناشد ناشدت يناشد مناشد call OBJ,N
حث حثت يحث حاث urge OBJ,على
أوصى أوصت يوصي موص recommend ب
اقترح اقترحت يقترح مقترح propose C,N
أدان أدانت يدين مدين condemn N
دان دانت يدين مدين condemn N
ندد نددت يندد مندد condemn ب
استنكر استنكرت يستنكر مستنكر condemn N
شجب شجبت يشجب شاجب condemn N
انتقد انتقدت ينتقد منتقد criticize N
اتهم اتهمت يتهم متهم accuse OBJ,ب,C
حمل حملت يحمل محمل accuse MS
وصف وصفت يصف واصف describe DESC
أعرب أعربت يعرب معرب express عن
عبر عبرت يعبر معبر express عن
أبدى أبدت يبدي مبدي express N
رحب رحبت يرحب مرحب welcome ب
أشاد أشادت يشيد مشيد praise ب
أثنى أثنت يثني مثن praise على
جدد جددت يجدد مجدد reiterate N,C
كرر كررت يكرر مكرر reiterate N,C
أصر أصرت يصر مصر insist على,C
شكك شككت يشكك مشكك doubt في,ب
تساءل تساءلت يتساءل متسائل ask Q,عن
رد ردت يرد راد reply Q,C
أجاب أجابت يجيب مجيب reply Q,C
علق علقت يعلق معلق comment Q
كتب كتبت يكتب كاتب write Q
غرد غردت يغرد مغرد write Q
برر بررت يبرر مبرر justify N,C
أيد أيدت يؤيد مؤيد support N
روى روت يروي - tell C,Q
حكى حكت يحكي - tell C,Q
خلص خلصت يخلص - report إلى,C
لمح لمحت يلمح ملمح hint إلى,C
نصح نصحت ينصح ناصح recommend ب,OBJ,C
حض حضت يحض حاض urge OBJ,على
أهاب أهابت يهيب مهيب call ب
أنذر أنذرت ينذر منذر warn من,ب
ذكّر ذكّرت يذكّر مذكّر note ب,C
عقب عقبت يعقب معقب comment Q,C
استغرب استغربت يستغرب مستغرب criticize N,C
احتج احتجت يحتج محتج criticize على
شكا شكت يشكو - criticize من
اشتكى اشتكت يشتكي مشتكي criticize من,C
لام لامت يلوم - accuse OBJ
هاجم هاجمت يهاجم مهاجم criticize N
أمل أملت يأمل آمل express في,C
تمنى تمنت يتمنى متمن express C,N
أفصح أفصحت يفصح مفصح reveal عن,C
تنبأ تنبأت يتنبأ متنبئ expect ب,C
تكهن تكهنت يتكهن متكهن expect ب,C
قدّر قدّرت يقدّر مقدّر opine C
ظن ظنت يظن ظان opine C
أورد أوردت يورد مورد report C,N
فند فندت يفند مفند deny N
دحض دحضت يدحض داحض deny N
ثمن ثمنت يثمن مثمن praise N
امتدح امتدحت يمتدح ممتدح praise N
هنأ هنأت يهنئ مهنئ praise OBJ,ب
بارك باركت يبارك مبارك support N
سخر سخرت يسخر ساخر criticize من
طمأن طمأنت يطمئن مطمئن affirm C
استشهد استشهدت يستشهد مستشهد note ب
تباهى تباهت يتباهى متباه claim ب
نادى نادت ينادي مناد call ب
اعترض اعترضت يعترض معترض reject على
أقسم أقسمت يقسم مقسم affirm C,على
هتف هتفت يهتف هاتف say Q
صرخ صرخت يصرخ صارخ say Q,C
استهل استهلت يستهل مستهل say Q
لخص لخصت يلخص ملخص say Q,C
سأل سألت يسأل سائل ask Q,عن
حدد حددت يحدد محدد clarify C
جزم جزمت يجزم جازم affirm C,ب
التمس التمست يلتمس ملتمس demand N
استنتج استنتجت يستنتج مستنتج opine C
أكمل أكملت يكمل مكمل continue Q
استكمل استكملت يستكمل مستكمل continue Q
أسف أسفت يأسف آسف express ل,C
أشاع أشاعت يشيع - claim C
افترض افترضت يفترض مفترض opine C
وافى وافت يوافي - report ب
تحدث تحدثت يتحدث متحدث report عن,C,Q
تعجب تعجبت يتعجب متعجب express من,Q
تحدى تحدت يتحدى متحد threaten C
اشترط اشترطت يشترط مشترط demand C,N
ساند ساندت يساند مساند support N
دافع دافعت يدافع مدافع justify عن
ارتأى ارتأت يرتئي - opine C
دون دونت يدون - write Q
اعتذر اعتذرت يعتذر معتذر express عن,ل
نعى نعت ينعي - express N
`;
