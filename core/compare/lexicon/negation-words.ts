// Words that deny what follows them. Pure data, folded where it is used.

/** By language, apart by spaces. Denying verbs (نفى, denied) are stances and stand elsewhere. */
export const negationWords: Readonly<Record<'ar' | 'he' | 'en', string>> = {
  ar: 'لا لم لن ليس ليست ليسوا لست لسنا ولا ولم ولن وليس وليست فلا فلن عدم وعدم بعدم لعدم دون بدون بلا',
  he: 'לא ולא שלא אין ואין שאין בלי ללא מבלי אינו אינה אינם אינן איננו אל',
  en: "not no never neither nor none without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't",
};
