/** What a text is: it decides which lines count as the writer's own, and what a line of it means. */
export type Kind = 'email' | 'notes' | 'transcript';
