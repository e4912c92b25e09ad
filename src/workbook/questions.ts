/** The questions of a week, by the name their answer is kept under. */
export const questions = ['waited', 'explained', 'easier'] as const;
