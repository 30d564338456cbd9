/** Nouns for a body of people that can act and speak: "the company said that it …", "the team … they". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'academy agency airline alliance army assembly association authority bank board body brand broadcaster brigade ' +
    'business cabinet campaign carmaker carrier chain charity church city club coalition college commission committee ' +
    'community company congress consortium cooperative corporation council country county couple court crew delegation ' +
    'department embassy empire enterprise faction family federation firm force foundation franchise gang government group ' +
    'hospital household institute institution judiciary jury kingdom lab laboratory league legislature magazine maker ' +
    'manufacturer military militia ministry monarchy mosque movement museum nation navy network newspaper ngo office ' +
    'operator orchestra organisation organization outlet panel paper parish parliament partnership party police producer ' +
    'programme provider province publication publisher regime regiment region regulator republic restaurant retailer ' +
    'school senate service side society squad staff start-up startup state store studio supermarket supplier team town ' +
    'tribe tribunal troupe union university village watchdog website'
  ).split(' '),
);
