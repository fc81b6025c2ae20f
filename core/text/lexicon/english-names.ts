// English names and words that look inflected but are not: the stemmer leaves them alone.

/** Separated by white space. Each is a word of its own and nothing else counts as a form of it. */
export const englishNames = `
hamas hama paris texas james moses abbas tunis damascus cyprus athens brussels honduras laos wales texas vegas angeles netherlands philippines maldives emirates reuters haaretz davos unicef unesco khan younis yunis rafah
sanders burns williams jones harris hastings rogers stevens adams roberts davis thomas lewis evans hughes morris andrews peters walters jenkins perkins phillips douglas ross moss banks brooks rhodes hayes myers powers
biden blinken austin sullivan trump obama clinton putin lavrov erdogan netanyahu gallant gantz lapid smotrich gvir herzog hersh goldberg barnea burns cameron starmer macron borrell guterres lazzarini sinwar haniyeh deif mashal
sisi shukry raisi khamenei nasrallah assad qaani soleimani zelensky kushner pompeo witkoff rubio vance hochstein kirby miller
gaza israel egypt qatar iran iraq syria lebanon jordan yemen turkey russia china india jerusalem cairo doha tehran beirut baghdad riyadh ankara moscow washington london berlin geneva vienna jabalia shifa nablus jenin hebron tulkarm jericho khartoum
al bin ibn abu bibi ali omar hassan hussein ahmed mohammed mohamed mahmoud khaled yahya ismail yasser faisal salman marwan isis isil idf unrwa aipac cnn bbc nbc abc cbs afp
news politics economics mathematics physics ethics series species lens texas always perhaps unless across us this his was has does its thus
`;
