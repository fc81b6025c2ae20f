// Common given names by gender, so that "she" is not taken for a man; an unlisted name fits either pronoun.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

export const maleNames =
  words(`aaron abbas abdel abdul abdullah abraham adam adel ahmad ahmed alan albert alejandro alex alexander ali alberto alon amir amit amos andreas andrew
anders andy antonio antony anthony antónio ariel arthur assaf avi avigdor ayman aziz barack bashar bassam ben benjamin benny bernard bezalel bill bob boris brad brandon brendan brett brian bruce
bryan carl carlos charles chris christian christopher claude colin craig dan daniel danny dave david dean dennis dennis derek dmitry don donald
doug douglas duncan ed eddie edward edwin ehud eitan eli elias elon emmanuel eric erik ernest eugene evan fadi faisal fouad francis francisco frank franklin fred frederick
gabriel gary geoffrey george gerald gerard gideon gil gilad glenn gordon graham greg gregory guy hakan hamid harold harry hasan hassan henry herzi howard hugh hussein
ian ibrahim ilan imad isaac isaiah ismail israel itamar ivan jack jacob jair jake james jamie jared jason javier jean jeff jeffrey jens jeremy jerry jim
jimmy jo joe joel john johnny jon jonathan jordan jorge jose joseph josep joshua josé juan julian justin karim keir keith ken kenneth kevin khaled khalil khalid kirk kyle
lars larry lawrence lee leo leon lindsey lloyd louis lucas luis luke lloyd mahmoud majed malcolm marc marco marcus mario mark martin marwan matt matthew maurice max michael miguel mike mitch mohamad mohamed mohammad
mohammed moshe muhammad mustafa nabil naftali nasser nathan neil nicholas nick nicolas nigel nir noah norman oded ofir oliver omar osama osman oscar patrick paul pedro pete peter phil
philip phillip philippe pierre rafael rafi ralph ramzi randy ray raymond recep richard rick rishi rob robert roberto roger ron ronald ronen roy russell ryan sam sameh sami samuel saeed
salman scott sean sebastian sergei sergey seth shaun shimon sigmar simon stefan stephen steve steven stuart ted terry theodore thomas tim timothy toby todd tom tommy tony trevor tzachi
uri vicente victor viktor vincent vladimir volodymyr volker walter warren wayne wesley william yahya yair yaakov yasser yehuda yitzhak yoav yoel yossi youssef yuval yusuf zach zaher zeid zvi`);

export const femaleNames =
  words(`abigail agnes aisha alexandra alexandria alice alison amal amanda amina amy ana andrea angela angelina anita ann anna annalena anne annette annie april ariana ashley audrey ayelet
barbara beatrice becky beth betsy betty beverly bonnie brenda bridget britney brittany camilla carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte cheryl
chloe christina christine cindy claire clara claudia condoleezza connie cynthia dana danielle dawn deborah debra denise diana diane donna dorothy ebony einav eleanor elena elise elisa elizabeth
ella ellen emily emma erica erin esther eva evelyn faiza fatima fatma federica fiona florence frances gail georgia gina giorgia gloria grace greta gretchen hadas hanan hannah heather heidi helen hilary hillary
holly huda ida ilana ilhan irene iris isabel ivanka jacqueline jacinda jan jane janet janice jasmine jeanne jen jennifer jenny jess jessica jill joan joanna josephine joy joyce judith judy julia julie kaja
kamala karen karine karoline kate katherine kathleen kathryn kathy katie kayla kelly kim kimberly kristen kristin laila laura lauren leah leila leslie liliana linda lisa lorraine louise lucy lynn madeleine madeline maggie
mairav margaret margot maria marie marine marjorie marion marta martha mary maureen maya megan melania melanie melissa merav meryl michelle miri miriam molly monica nadia nancy naomi natalie natasha nicole nikki noa nora
olga olivia orna pamela patricia paula pauline penelope penny phyllis priti rachel rana rashida rebecca reem renee rima rita robin roberta rosa rosie ruth sabrina sally samantha sandra sara sarah sharon sheila
shelly sheryl shirley sigrid sophia sophie stacy stephanie sue susan suzanne sylvia tali tamar tammy tanya tara teresa theresa tina tzipi ursula valerie vanessa vera veronica victoria virginia
wendy whitney yael yvette yvonne zainab zoe`);
