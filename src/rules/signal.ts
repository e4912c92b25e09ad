/** The families of signals, in the order people see them. */
export const families = {
  'follow-through': { name: 'Follow-through', about: 'Promises that nobody can hold you to' },
  accountability: { name: 'Accountability', about: 'Owning it, without ammunition' },
  openness: { name: 'Openness', about: 'Keeping the door open' },
  transparency: { name: 'Transparency', about: 'The why behind the what' },
  voice: { name: 'Voice', about: 'What people do when it does not feel safe' },
  strengths: { name: 'Strengths', about: 'The repairs worth noticing' },
} as const;

export type Family = keyof typeof families;

/** How sure a finding is: `clear` is marked in the draft, `likely` waits in the list, `possible` only where asked for. */
export type Certainty = 'clear' | 'likely' | 'possible';
