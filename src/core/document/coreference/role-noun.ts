const CUT = /,|\s(?:of|to|for|at|in|from|with|on|who|and|that|under)\s/;

/** The phrase that says what somebody is, without its complements: `foreign minister` of "foreign minister of Peru". */
export const rolePhrase = (role: string): string => role.split(CUT)[0]?.trim() ?? '';

/** The noun of a role, lower case: `minister` of "Russia’s foreign minister". */
export const roleNoun = (role: string): string => rolePhrase(role).split(/\s/).at(-1)?.toLowerCase() ?? '';
