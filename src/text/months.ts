const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's name or its beginning, in small letters; the source of a pattern. */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Which month a name is, in any case: 0 for January, as `Date` counts; -1 for none. */
export const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase());
