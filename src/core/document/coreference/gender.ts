import type { Gender } from '../../model.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** First names given to one sex nearly always in English-language news; ours. */
const FEMALE = set(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley emily donna
  michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela
  nicole katherine catherine christine samantha debra janet carolyn rachel heather diane julie joyce victoria kelly christina joan
  evelyn lauren judith olivia megan cheryl martha andrea frances hannah jacqueline ann jean alice kathryn gloria teresa sara janice
  theresa julia marie madison grace judy abigail denise amber marilyn beverly danielle sophia diana brittany natalie isabella
  charlotte rose alexis kayla kamala hillary nikki ursula jacinda greta malala oprah serena venus simone naomi emma sophie chloe
  lucy zoe fiona claire clare helen jane kate katie nicola yvette priti liz elena maria marta ingrid astrid sofia ana carmen lucia
  oana bridget brigid eleanor esther fatima aisha amina khadija leila yasmin indira sonia priyanka mei aung-san annegret christine
  selena jill kellyanne ivanka melania hilary meghan paula mo dina tatiana olga irina svetlana natalia ekaterina yulia valentina
`);
const MALE = set(`
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew
  paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
  zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse
  bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb
  bradley russell lucas boris vladimir sergey sergei dmitry yuriy yuri igor ivan mikhail nikolai oleg alexei viktor emmanuel macron
  francois pierre jean-claude jens lars olaf hans karl heinz jurgen helmut giuseppe matteo mario antonio carlos pedro pablo luis
  miguel jorge diego fernando rafael mohammed mohammad muhammad ahmed ali hassan hussein omar abdullah khalid ibrahim mustafa yusuf
  bashar saddam osama hamid mahmoud barack mitch mike jeff bill bernie ted dave steve tom tim jim dan rick greg rob matt chris nick
  tony ken ben sam max leo oliver harry jeremy nigel gordon philip phil simon martin ian neil graham colin derek stuart hugh rupert
  elon satya sundar narendra rahul xi shinzo yoshihide kofi nelson robert-mugabe emmerson eliud lawrence-cherono tedros antonio usain
  franky marc luc rene bruno didier zinedine kim-jong jae-in moon duterte rodrigo jair nicolas hugo evo augusto joko jacob sheldon
`);
const FEMALE_WORDS =
  /\b(woman|spokeswoman|chairwoman|congresswoman|businesswoman|actress|queen|princess|mother|daughter|sister|wife|widow|girl|assemblywoman|duchess|mum|aunt|grandmother|policewoman|her)\b/i;
const MALE_WORDS =
  /\b(spokesman|chairman|congressman|businessman|actor|king|prince|father|son|brother|husband|boy|assemblyman|duke|dad|uncle|grandfather|policeman|his)\b/i;

/** From the title before the name, the role, or the first name; null when none of these tells. */
export function genderOf(name: string, role: string | null, before: readonly string[]): Gender | null {
  if (before.some((word) => /^(mr|sir|lord)\.?$/.test(word)) || MALE_WORDS.test(role ?? '')) return 'male';
  if (before.some((word) => /^(mrs|ms|miss|lady|dame)\.?$/.test(word)) || FEMALE_WORDS.test(role ?? ''))
    return 'female';
  const first = name.split(' ').length > 1 ? (name.split(' ')[0] ?? '').toLowerCase() : '';
  if (FEMALE.has(first)) return 'female';
  return MALE.has(first) ? 'male' : null;
}
