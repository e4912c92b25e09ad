import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay } from '../../src/text/when';

/** Wednesday, ten in the morning. */
const now = new Date(2026, 10, 25, 10, 0);

const named: readonly (readonly [quote: string, day: string])[] = [
  // What goes up or down by a number has no day; what is updated by one has.
  ['Farah to update the handbook by 15 Feb.', '2027-02-15'],
  ['I’ll drop the keys off by 4 pm tomorrow.', '2026-11-26T16:00'],
  ['I’ll send the plan by Wed 2 December.', '2026-12-02'],
  ['I’ll send the plan by Mon 7/12.', '2026-12-07'],
  ['I’ll send the plan by Tue 12/8.', '2026-12-08'],
  // Today, tomorrow, and the parts of a day.
  ['I’ll ring the landlord today.', '2026-11-25'],
  ['I will finish the seating plan tonight.', '2026-11-25'],
  ['I’ll look over the lease this afternoon.', '2026-11-25'],
  ['You get the keys tomorrow.', '2026-11-26'],
  ['The invoice goes out tmrw.', '2026-11-26'],
  ['I’ll send it tomorrow morning.', '2026-11-26'],
  ['First thing tomorrow I’ll call the bakery.', '2026-11-26'],
  ['I’ll answer the tenant tomorrow noon.', '2026-11-26T12:00'],
  ['We’ll decide the day after tomorrow.', '2026-11-27'],
  // Weekdays.
  ['I’ll send the notes by Friday.', '2026-11-27'],
  ['I’ll send the notes by Wednesday.', '2026-11-25'],
  ['I’ll send the notes on Tuesday.', '2026-12-01'],
  ['Priya to draft the brief, Thurs.', '2026-11-26'],
  ['Mine: the glossary, Friday.', '2026-11-27'],
  ['I’ll bring the samples on Sat.', '2026-11-28'],
  ['The quote will be with you by Mon morning.', '2026-11-30'],
  ['I’ll have it ready this coming Monday.', '2026-11-30'],
  ['I’ll have it ready by next Tuesday.', '2026-12-01'],
  ['We’ll publish the rota next Friday.', '2026-12-04'],
  ['I’ll walk you through it Friday week.', '2026-12-04'],
  ['I’ll walk you through it a week on Tuesday.', '2026-12-08'],
  ['You’ll have the keys two weeks from Monday.', '2026-12-14'],
  ['I’ll close the books Monday fortnight.', '2026-12-14'],
  ['I’ll get the deck over on Tuesday next week.', '2026-12-01'],
  ['Next week Thursday I’ll present the plan.', '2026-12-03'],
  ['I’ll add it before Thursday’s retro.', '2026-11-26'],
  ['I’ll have numbers ready for Monday’s call.', '2026-11-30'],
  ['We’ll settle it at the Friday meeting.', '2026-11-27'],
  ['From Monday I’ll send a summary.', '2026-11-30'],
  // Ends of days.
  ['I’ll have the rota done by EOD.', '2026-11-25T17:00'],
  ['I’ll have the rota done by Friday EOD.', '2026-11-27T17:00'],
  ['EOD Friday, you’ll have the rota.', '2026-11-27T17:00'],
  ['You’ll hear from me by COB Thursday.', '2026-11-26T17:00'],
  ['You’ll hear from me by close of business on Monday.', '2026-11-30T17:00'],
  ['I’ll merge it by end of play tomorrow.', '2026-11-26T17:00'],
  ['I’ll merge it by the end of today.', '2026-11-25T17:00'],
  ['I’ll merge it by the end of Friday.', '2026-11-27T17:00'],
  ['I’ll merge it by end of day on 3 December.', '2026-12-03T17:00'],
  ['The file is yours by EOB 27/11.', '2026-11-27T17:00'],
  ['I’ll send the menu before lunch tomorrow.', '2026-11-26T12:00'],
  ['I’ll submit it by midnight.', '2026-11-25T23:59'],
  // Hours.
  ['I’ll send the notes by 5 pm today.', '2026-11-25T17:00'],
  ['I’ll call her Tuesday 5pm.', '2026-12-01T17:00'],
  ['I’ll call her at 3 on Friday.', '2026-11-27T15:00'],
  ['I’ll call her at 3 tomorrow.', '2026-11-26T15:00'],
  ['I’ll dial in at 10 o’clock tomorrow.', '2026-11-26T10:00'],
  ['I’ll post the minutes by 5 today.', '2026-11-25T17:00'],
  ['Tomorrow by 4, I’ll have the list.', '2026-11-26T16:00'],
  ['The draft reaches you at 14:30 on Thursday.', '2026-11-26T14:30'],
  ['The draft reaches you by half past four.', '2026-11-25T16:30'],
  ['The draft reaches you at quarter to 12.', '2026-11-25T11:45'],
  ['I’ll reply by noon.', '2026-11-25T12:00'],
  ['I’ll reply by 9am.', '2026-11-26T09:00'],
  ['I’ll reply on Wednesday at 9am.', '2026-12-02T09:00'],
  ['The van arrives at 8 tonight.', '2026-11-25T20:00'],
  ['I’ll have it with you by 17h30.', '2026-11-25T17:30'],
  ['I’ll meet the fitter tomorrow from 2-3pm.', '2026-11-26T14:00'],
  ['I’ll ring the vet at two.', '2026-11-25T14:00'],
  ['I’ll put the order in at half twelve tomorrow.', '2026-11-26T12:30'],
  ['I’ll open up at eight on Saturday.', '2026-11-28T08:00'],
  ['I’ll open up Sat 15.00.', '2026-11-28T15:00'],
  ['I’ll look at the stairs on Saturday and send you photographs by 4 pm.', '2026-11-28T16:00'],
  ['Tonight at eight I’ll ring her.', '2026-11-25T20:00'],
  ['I’ll ring by six on Friday.', '2026-11-27T18:00'],
  // Counted from now.
  ['I’ll answer within 48 hours.', '2026-11-27T10:00'],
  ['Back to you in two hours.', '2026-11-25T12:00'],
  ['Back to you in half an hour.', '2026-11-25T10:30'],
  ['I’ll answer in two days’ time.', '2026-11-27'],
  ['I’ll answer in 3 days.', '2026-11-28'],
  ['I’ll answer within a week.', '2026-12-02'],
  ['The report is yours in three weeks.', '2026-12-16'],
  ['I’ll report back in a fortnight.', '2026-12-09'],
  ['I’ll report back within three working days.', '2026-11-30'],
  ['We will refund you within 5 business days.', '2026-12-02'],
  ['I’ll report back a week from today.', '2026-12-02'],
  ['I’ll pay it tomorrow week.', '2026-12-03'],
  ['I’ll have it in six months.', '2027-05-25'],
  // Ends of longer stretches.
  ['We’ll have the plan out by end of week.', '2026-11-27'],
  ['We’ll have the plan out by EOW.', '2026-11-27'],
  ['We’ll have the plan out by the end of next week.', '2026-12-04'],
  ['I’ll send the figures this week.', '2026-11-27'],
  ['I’ll send the figures next week.', '2026-12-04'],
  ['I’ll send the figures early next week.', '2026-12-01'],
  ['I’ll send the figures the week after next.', '2026-12-11'],
  ['I’ll read it over the weekend.', '2026-11-29'],
  ['I’ll read it before the weekend.', '2026-11-27'],
  ['The audit will be closed by EOM.', '2026-11-30'],
  ['The audit will be closed by the end of the month.', '2026-11-30'],
  ['The audit will be closed by the end of next month.', '2026-12-31'],
  ['I’ll send the draft next month.', '2026-12-31'],
  ['We’ll ship it by the end of Q3.', '2027-09-30'],
  ['We’ll ship it in Q4.', '2026-12-31'],
  ['We’ll ship it by Q1 2028.', '2028-03-31'],
  ['We’ll ship it before Q2.', '2027-03-31'],
  ['We’ll ship it by the end of the quarter.', '2026-12-31'],
  ['We’ll ship it next quarter.', '2027-03-31'],
  ['We’ll ship it in H1.', '2027-06-30'],
  ['We’ll ship it by the end of the year.', '2026-12-31'],
  ['We’ll ship it by the end of March.', '2027-03-31'],
  ['We’ll ship it in May.', '2027-05-31'],
  ['We’ll ship it by June.', '2027-06-01'],
  ['We’ll ship it mid-January.', '2027-01-15'],
  ['You’ll see the new rota in May 2028.', '2028-05-31'],
  // Dates.
  ['I’ll send it before the 15th.', '2026-12-15'],
  ['I’ll send it by the 3rd.', '2026-12-03'],
  ['I’ll send it by the 30th at the latest.', '2026-11-30'],
  ['I’ll send it on Friday the 27th.', '2026-11-27'],
  ['I’ll send it by the 2nd of next month.', '2026-12-02'],
  ['I’ll send it on 27 November.', '2026-11-27'],
  ['I’ll send it by November 27.', '2026-11-27'],
  ['I’ll send it by Nov 27 5pm.', '2026-11-27T17:00'],
  ['I’ll send it on Friday, 27 November at 9:30.', '2026-11-27T09:30'],
  ['I’ll send it by the 3rd of May.', '2027-05-03'],
  ['I’ll send it by 12 May 2028.', '2028-05-12'],
  ['I’ll send it by March 3rd, 2027.', '2027-03-03'],
  ['I’ll send it by 27/11.', '2026-11-27'],
  ['I’ll send it by 3/12.', '2026-12-03'],
  ['I’ll send it by 12/25.', '2026-12-25'],
  ['DM – boiler quote – 14/3', '2027-03-14'],
  ['I’ll send it by 27.11.2026.', '2026-11-27'],
  ['I’ll send it by 04/12/2026.', '2026-12-04'],
  ['I’ll send it by 2026-12-01.', '2026-12-01'],
  ['I’ll send it by 2026-12-01 at 17:00.', '2026-12-01T17:00'],
  ['I’ll be done between 3 and 5 December.', '2026-12-05'],
  ['I’ll cover the shop from 3 to 14 December.', '2026-12-14'],
  ['I’ll write to them by end Feb.', '2027-02-28'],
  ['No later than the 15th, we’ll have moved them.', '2026-12-15'],
  ['At the latest on the 22nd we send the certificates.', '2026-12-22'],
  ['I’ll chase the scaffolder Weds a.m.', '2026-11-25'],
  ['This was due by 3 May 2026.', '2026-05-03'],
  ['This was due by 20 November.', '2026-11-20'],
  // The deadline among other days.
  ['I’ll write up Monday’s meeting by Friday.', '2026-11-27'],
  ['I’ll call Dana tomorrow and send you the numbers by Friday.', '2026-11-27'],
  ['I’ll send the notes from Tuesday’s workshop on Thursday.', '2026-11-26'],
  ['I missed it yesterday; you’ll have it by noon tomorrow.', '2026-11-26T12:00'],
  ['April will send the plan by 4 December.', '2026-12-04'],
  ['I’ll fix version 2.4.1 by Monday.', '2026-11-30'],
  ['I’ll read all 24 pages, call 020 7946 0958, and reply by Friday.', '2026-11-27'],
  ['We scored 9/10, and I’ll publish that on Monday.', '2026-11-30'],
];

const unnamed: readonly string[] = [
  'We’ll cut the order by 12.',
  // No day that is near is on that weekday.
  'I’ll send the plan by Fri 14 June.',
  'I’ll send the plan by Friday 10th.',
  'I’ll send the plan by Thu 14/12.',
  // Words that are other words.
  'Sat down with the team and agreed to send it.',
  'We sat by the window and talked it through.',
  'April will send the plan.',
  'I’ll ask April.',
  'I’ll go through it with June and August.',
  'They march on without us.',
  'We may send it.',
  'I’ll do it if I may.',
  'May I send it over?',
  'Jan will send the draft.',
  'Mark and Jan to review.',
  'I’ll leave the plants in the sun.',
  'The sun comes up and I’ll start.',
  'I’ll second that.',
  'Just a second, I’ll look.',
  'I’ll be with you in a minute.',
  'I’ll send it right now.',
  'Now I’ll take over the account.',
  'We wed the two lists together.',
  'I’ll check the March report.',
  'I’ll check April’s numbers.',
  'I’ll read the Q3 report.',
  'I’ll fix the Q2 numbers in the deck.',
  'At the end of the day, it is your call.',
  'We’ll all have a Black Friday headache.',
  // Numbers that are not dates.
  'I’ll give it 9/10.',
  'We scored 7/10 on that.',
  'It is 3/4 done.',
  'I’ll finish 9/10 tasks.',
  'We’ll cut it by 1/3.',
  'We’ll cut costs by 5.',
  'We answer 24/7.',
  'I’ll keep the split 50/50.',
  'The ratio of 16:10 stays.',
  'I’ll upgrade us to 2.4.1.',
  'I’ll roll back to v3.1.24.',
  'I’ll restart 10.0.0.12.',
  'I’ll call 020 7946 0958.',
  'I’ll call +44 20 7946 0958.',
  'I’ll ring 555-0142.',
  'I’ll be on ext 1230.',
  'I’ll pay the $12.50.',
  'I’ll transfer £5,000.',
  'I’ll refund 12.11 euros.',
  'We’ll stay at 12%.',
  'I’ll speed it up 3x.',
  'I’ll close ticket 12/05.',
  'I’ll close #1205.',
  'I’ll move us to room 3.12.',
  'We’ll run it at 3 sites.',
  'I’ll book a table at 7 restaurants.',
  'It costs 3.5 a head.',
  'I’ll read chapter 11.',
  'I’ll take the 3rd floor.',
  'I’ll write the 2nd draft.',
  'I’ll book a 1:1.',
  'Mail me at sam@may25.example.',
  'See https://example.org/2026/12/01 for the list.',
  'We’ll bring it into the 21st century.',
  'I’ll take points 1 to 4 of your letter.',
  'I’ll book a table for two.',
  'I’ll wait at one of the gates.',
  'I’ll be half ten years older.',
  // Days that are over.
  'I’ll answer the mail of 9 November.',
  'I was on the phone most of the morning, and I’ll go on.',
  'I sent it yesterday.',
  'I sent it last Friday.',
  'I sent it two days ago.',
  'I’ll send the notes from Monday.',
  'I’ll send Monday’s notes.',
  'I’ll send the Friday deck.',
  'I’ll change the plan from last week.',
  'I’ll add up the past 3 months.',
  'We have waited since Tuesday.',
  'We launched on 3 May 2019.',
  'I’ll answer the mail of 3 March 2024.',
  'Thanks for today’s call, I’ll follow up.',
  'I’ll use this year’s budget.',
  // Days that come back, and stretches without an end.
  'I’ll send it every Friday.',
  'I’ll post it every Friday at noon.',
  'I’ll send a summary on Fridays.',
  'I’ll look at it one day.',
  'I’ll look at it in a few days.',
  'I’ll get to it in a couple of weeks.',
  'I’ll look at it in a day or two.',
  'I’ll look at it some time.',
  'I’ll look at it soon.',
  'I’ll look at it by the end of the sprint.',
  'I’ll look at it next sprint.',
  'I’ll work on it for 3 days.',
  'I’ll take two weeks off.',
  'I’ll do it 3 days after launch.',
  'I’ll do it after Friday.',
  'It is a two-day job, I’ll take it.',
  'I’ll give two weeks’ notice.',
  'I’ll do it when I can.',
  '',
  '§',
];

describe('readDay', () => {
  it.each(named)('%s -> %s', (quote, day) => {
    expect(readDay(quote, now)).toBe(day);
  });

  it.each(unnamed)('names no day: %s', (quote) => {
    expect(readDay(quote, now)).toBeUndefined();
  });

  it('reads 3/12 month first where asked to', () => {
    expect(readDay('I’ll send it by 3/12.', now, 'mdy')).toBe('2027-03-12');
  });

  it.each([
    ['I’ll pay by 12/04/2026.', 'dmy', '2026-12-04'],
    ['I’ll pay by 4.12.2026.', 'mdy', '2026-12-04'],
    ['I’ll pay by 2/12/2026.', 'dmy', '2026-12-02'],
    ['I was to pay by 3/4/2026.', 'dmy', '2026-04-03'],
  ] as const)('never takes a day that is over where the other order names one to come: %s', (quote, order, day) => {
    expect(readDay(quote, now, order)).toBe(day);
  });

  it.each([
    ['en-US', 'America/Chicago', 'mdy'],
    ['en-US', 'Europe/Berlin', 'dmy'],
    ['en-US', 'Asia/Kolkata', 'dmy'],
    ['en-GB', 'America/New_York', 'dmy'],
    ['en-IN', 'Asia/Kolkata', 'dmy'],
    ['de-DE', 'Europe/Berlin', 'dmy'],
    ['ja-JP', 'Asia/Tokyo', 'mdy'],
  ])('knows how days are written: %s in %s, %s', (locale, timeZone, order) => {
    expect(dayOrderOf({ locale, timeZone })).toBe(order);
  });

  it('keeps the day, not an hour that is over, of an EOD written late', () => {
    expect(readDay('You’ll have it by EOD.', new Date(2026, 10, 25, 18, 30))).toBe('2026-11-25');
  });

  it('takes a weekday for today, also in the evening of that day', () => {
    expect(readDay('You’ll have it by Friday.', new Date(2026, 10, 27, 19, 0))).toBe('2026-11-27');
  });

  it('finds the 31st in the next month that has one', () => {
    expect(readDay('I’ll pay on the 31st.', new Date(2027, 1, 3, 9, 0))).toBe('2027-03-31');
  });

  it('reads any text without failing, as a day or as none', () => {
    const words = fc.constantFrom(
      'by',
      'the',
      'Friday',
      'EOD',
      '31st',
      '30 Feb',
      'May',
      '9/10',
      '99/99',
      'at',
      '25:61',
      'Q5',
      'in',
      '1000000000000',
      'years',
      'of',
      'next',
      'week',
      '0',
      "'s",
      '2026-13-45',
      'half past 12',
      'noon',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (quote) => {
        expect(readDay(quote, now) ?? '2026-11-25').toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
