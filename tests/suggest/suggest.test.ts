import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { freshEngine, freshRules } from '../../src/engine/fresh';
import { rules } from '../../src/rules';
import { plainText } from '../../src/suggest/plain-text';
import type { Kind } from '../../src/text/kind';

const engine = freshRules();
const whole = await freshEngine();

/** The text as it would read with each suggestion in the place of what it replaces. */
function mended(text: string, kind: Kind = 'email'): string[] {
  const [finding] = openAnalysis(engine, kind).update([text]);
  return (finding?.suggestions ?? []).map(
    ({ start, end, parts }) => text.slice(0, start) + plainText(parts) + text.slice(end),
  );
}

/** The same with all that is heard, of the first finding that offers something. */
function heardIn(text: string, kind: Kind = 'email'): string[] {
  const found = openAnalysis(whole, kind).update([text]);
  return (found.find(({ suggestions }) => suggestions.length > 0)?.suggestions ?? []).map(
    ({ start, end, parts }) => text.slice(0, start) + plainText(parts) + text.slice(end),
  );
}

const isOfferedFirst = (text: string, first: string) => expect(mended(text)[0]).toBe(first);

describe('the first suggestion', () => {
  it.each([
    ['I should be able to look at it.', 'I’ll look at it by [which day].'],
    ['Hopefully we can ship.', 'We’ll ship by [which day].'],
    ['I’ll try to get the permit and the keys.', 'I’ll get the permit and the keys by [which day].'],
    ['I’ll try to ring the bank.', 'I’ll ring the bank by [which day].'],
    ['Hopefully we can see about a ladder.', 'We’ll sort out a ladder by [which day].'],
    [
      'I’ll read it when things calm down and send you my thoughts.',
      'I’ll read it and send you my thoughts by [which day].',
    ],
    ['So hopefully we can ship the crates.', 'We’ll ship the crates by [which day].'],
    ['I’ll try and get it to you.', 'I’ll get it to you by [which day].'],
    ['We are doing our level best to release the payment.', 'We’ll release the payment by [which day].'],
    ['We shall endeavour to reply to every applicant.', 'We’ll reply to every applicant by [which day].'],
    ['I’ll let you know once I’ve heard.', 'I’ll let you know by [which day].'],
    ['Let’s revisit this at some point.', 'We’ll revisit this on [which day].'],
    ['Will follow up soon.', 'I’ll follow up by [which day].'],
    ['We will be in touch.', 'We’ll be in touch by [which day].'],
    ['Thanks, I’ll send the minutes round soon.', 'Thanks, I’ll send the minutes round by [which day].'],
    [
      'I’ll circle back on the numbers, and thanks for asking.',
      'I’ll circle back on the numbers by [which day], and thanks for asking.',
    ],
  ])('for “%s” keeps the act and drops what takes it back', isOfferedFirst);

  it.each([
    [
      'The roof is done, and I’ll fix the gate, but it may slip.',
      'The roof is done, and I’ll fix the gate by [which day].',
    ],
    ['We will be glad to assist shortly.', 'We’ll assist by [which day].'],
    ['We will look into it later in the year.', 'We’ll look into it by [which day].'],
    ['We will endeavour to restore the line at the earliest possible.', 'We’ll restore the line by [which day].'],
    ['I hope to send the deed before the holidays.', 'I’ll send the deed by [which day].'],
    ['We will be in touch in due course with the outcome.', 'We’ll be in touch with the outcome by [which day].'],
    ['I hope to send the deed in the course of the term.', 'I’ll send the deed by [which day].'],
    [
      'I’ll dig out the deeds soon, they are in one of the boxes.',
      'I’ll dig out the deeds by [which day], they are in one of the boxes.',
    ],
    [
      'We will also endeavour, where funds permit, to repaint the hall.',
      'We’ll tell you by [which day] whether we can repaint the hall.',
    ],
  ])('for “%s” leaves its excuses and vague times behind', isOfferedFirst);

  it.each([
    ['I would like to think I can get you the lease.', 'I’ll tell you by [which day] whether I can get you the lease.'],
    ['I’ll see if I can find the lease.', 'I’ll tell you by [which day] whether I can find the lease.'],
    [
      'With a bit of luck we’ll have the boiler going.',
      'We’ll tell you by [which day] whether we can have the boiler going.',
    ],
    ['I may get a chance to call the bank.', 'I’ll tell you by [which day] whether I can call the bank.'],
    [
      'The roof is done, and I’ll fix the gate, but don’t hold me to it.',
      'The roof is done, and I’ll tell you by [which day] whether I can fix the gate.',
    ],
    [
      'I could conceivably move the server, no guarantees.',
      'I’ll tell you by [which day] whether I can move the server.',
    ],
    [
      'We hope to finish the roof, weather permitting.',
      'We’ll tell you by [which day] whether we can finish the roof.',
    ],
  ])('for “%s”, which is but a chance, makes no promise of it', isOfferedFirst);

  it.each([
    ['I’ll see what I can do.', 'I’ll tell you by [which day] what I can do.'],
    [
      'I’ll see if one of the lads can drop the offcuts round.',
      'I’ll tell you by [which day] whether one of the lads can drop the offcuts round.',
    ],
    ['Hopefully we can ship Friday.', 'We’ll tell you by [which day] whether we can ship Friday.'],
    ['I’ll try and get it to you this week.', 'I’ll tell you by [which day] whether I can get it to you this week.'],
    [
      'Hopefully we can look at it at some point next week.',
      'We’ll tell you by [which day] whether we can look at it next week.',
    ],
    [
      'We will try our best to get there by Monday.',
      'We’ll tell you by [which day] whether we can get there by Monday.',
    ],
    [
      'I hope to send the deed before Christmas.',
      'I’ll tell you by [which day] whether I can send the deed before Christmas.',
    ],
  ])('for “%s” promises no more than was hoped for', isOfferedFirst);

  it.each([
    [
      'I haven’t got round to your quotation yet.',
      'I haven’t got round to your quotation yet, because [why]; the new date is [which day].',
    ],
    [
      'We have not been able to release the payment.',
      'We have not been able to release the payment, because [why]; the new date is [which day].',
    ],
    ['The wall charts need to be redone.', 'Who can redo the wall charts by [which day]?'],
    [
      'The delay to the site survey is due to operational reasons.',
      'You can expect the site survey by [which day]; the delay comes from [why].',
    ],
    ['I need it ASAP!!', 'I need it by [which day], because [why].'],
  ])('for “%s” names what it is about', isOfferedFirst);

  it.each([
    ['She should be able to send it soon.', 'She will send it by [which day].'],
    ['With a bit of luck they’ll go next week.', 'I’ll tell you by [which day] whether they will go next week.'],
    ['The team will look into it.', 'The team will look into it by [which day].'],
    [
      'I have passed it on, and someone will be in touch shortly.',
      'I have passed it on, and Someone will be in touch by [which day].',
    ],
  ])('for “%s” puts nothing into the writer’s mouth', isOfferedFirst);

  it.each([
    ['We will be looking into the matter.', 'We’ll look into the matter by [which day].'],
    ['I’m looking into the heating.', 'I’ll look into the heating by [which day].'],
    ['We shall also be revisiting the rota soon.', 'We’ll revisit the rota on [which day].'],
  ])('for “%s” says what is under way as an act', isOfferedFirst);

  it.each([
    ['Niamh to chase the printers', 'Niamh will chase the printers by [which day]'],
    ['Ciara to see if she can borrow a projector', 'Ciara will say by [which day] whether she can borrow a projector'],
    ['Plant department to look at it', 'Plant department will look at it by [which day]'],
    ['- Ola: chase the glass supplier', '- Ola: chase the glass supplier by [which day]'],
    ['- Rota: Sven to look into it', '- Rota: Sven will look into it by [which day]'],
    ['- Debrief to be arranged at a later stage', '- [Name] to arrange debrief by [which day]'],
    ['- Will see about the licence', '- [Name] to sort out the licence by [which day]'],
    ['- Ruth going to have a think about the rota', '- Ruth going to have a think about the rota; news by [which day]'],
    ['- Minibus: will look for a driver', '- Minibus: look for a driver by [which day]'],
  ])('for “%s” in notes keeps who does it', (text, first) => {
    expect(mended(text, 'notes')[0]).toBe(first);
  });

  it.each([
    'I can’t promise Friday.',
    'We’ll do our best.',
    'I’ll have a stab at it.',
    'I might be hopeful of a second round.',
  ])('for “%s”, which names no plain act, keeps it and says by when it will be known', (text) => {
    expect(mended(text)[0]).toMatch(/; (?:I|we)’ll know by \[which day\] and tell you either way\.$/);
    expect(mended(text)[0]).toContain(text.slice(0, -1));
  });
});

describe('what the draft says already is said again, not asked for', () => {
  it.each([
    // The point without its apology.
    ['Silly question: who holds the spare key?', 'Who holds the spare key?'],
    ['I’m no expert, but the totals look off.', 'The totals look off.'],
    ['Silly question: I may have missed it, but who holds the key?', 'Who holds the key?'],
    ['Sorry to bother you, could you sign this form?', 'Could you sign this form?'],
    ['The ramp is too steep for the trolley, just my two cents.', 'The ramp is too steep for the trolley.'],
    ['I’m no expert, but the totals don’t add up.', 'The totals don’t add up.'],
    // What is held to be agreed, laid open.
    [
      'It goes without saying that the gate stays shut.',
      'I’d like us to agree that the gate stays shut; say so if you see it differently.',
    ],
    [
      'As you all know, timesheets go in on Fridays.',
      'I’d like us to agree that timesheets go in on Fridays; say so if you see it differently.',
    ],
    [
      'Obviously this goes to the printers first.',
      'I’d like us to agree that this goes to the printers first; say so if you see it differently.',
    ],
    ['For the record, I sent the figures in April.', 'I sent the figures in April; tell me if you see it differently.'],
    // Work, as somebody would do it.
    ['Someone should update the wiki.', 'Who can update the wiki by [which day]?'],
    ['Somebody needs to look at the gutter.', 'Who can look at the gutter by [which day]?'],
    ['The old signs need to be taken down.', 'Who can take down the old signs by [which day]?'],
    [
      'The shed roof needs fixing before the weather turns.',
      'Who can fix the shed roof by [which day], before the weather turns?',
    ],
    ['The projector needs replacing.', 'Who can replace the projector by [which day]?'],
    ['This should be written up.', 'Who can write this up by [which day]?'],
    ['They’d want typing up.', 'Who can type them up by [which day]?'],
    ['The rota has to be brought up to date.', 'Who can bring the rota up to date by [which day]?'],
    ['Front gutter needs clearing out.', 'Who can clear out the front gutter by [which day]?'],
    [
      'Can somebody tell the bank about the new address?',
      '[Name], could you tell the bank about the new address by [which day]?',
    ],
    // A fault, without the reproach.
    ['You should have told me the pump was off.', 'What got in the way of telling me the pump was off?'],
    ['Nobody in your office thought to warn us.', 'What got in the way of warning us?'],
    ['Why was I not told about the move?', 'What got in the way of telling me about the move?'],
    // A view, without the defence.
    ['In fairness to me, I was covering three wards.', 'I was covering three wards. How does it look from your side?'],
    // What is hoped for of a thing.
    [
      'With any luck the keys should be with you by the summer, I’m doing what I can.',
      'I’ll tell you by [which day] whether the keys will be with you by the summer.',
    ],
    // A deed with a doer.
    ['The invoice was sent twice.', 'We sent the invoice twice, and we’ll [what changes] by [which day].'],
    ['The renewal was never filed.', 'We did not file the renewal, and we’ll [what changes] by [which day].'],
    // What is pressed for, without the pressing.
    ['Please send the figures ASAP.', 'Please send the figures by [which day], because [why].'],
    ['And I need your headcount sheets right away.', 'I need your headcount sheets by [which day], because [why].'],
    ['Hi Ann, can you send me the keys ASAP?', 'Hi Ann, Please send me the keys by [which day], because [why].'],
    ['Please reply ASAP.', 'Please reply by [which day], because [why].'],
    ['Roof seals – needed like yesterday!', 'I need the roof seals by [which day], because [why].'],
    ['I need the keys right now.', 'I need the keys by [which day], because [why].'],
    ['I need the keys, Tom, chop chop.', 'I need the keys by [which day], because [why].'],
    ['I need bolts, nuts, and washers right now.', 'I need bolts, nuts, and washers by [which day], because [why].'],
    ['Need those wristbands yesterday.', 'Need those wristbands by [which day], because [why].'],
    // What it names as its matter, and whom.
    [
      'Your comments on the overtime have been noted.',
      'Your comments on the overtime have been noted; I’ll tell you by [which day] what comes of it.',
    ],
    [
      'Please don’t tell Marta yet.',
      'Please hold this until [which day], because [why]; Marta should hear it from me then.',
    ],
    [
      'Between you and me, the plan is not ready.',
      'The plan is not ready; I’ll say so to [the person concerned] by [which day].',
    ],
    [
      'Don’t mention the new pricing to Marta for now.',
      'Please hold the news about the new pricing until [which day], because [why]; Marta should hear it from me then.',
    ],
    [
      'Could you have a quiet word with Graham about his tone?',
      'I’ll raise his tone with Graham myself by [which day].',
    ],
    ['I would suggest that we do not reopen the question of the bonus.', 'Let’s talk about the bonus on [which day].'],
    ['On how we split the tips: let’s not go there.', 'Let’s talk about how we split the tips on [which day].'],
    [
      'Just so you’re not waiting on it, the payroll file isn’t ready yet.',
      'Just so you’re not waiting on it, the payroll file isn’t ready yet, because [why]; the new date is [which day].',
    ],
    [
      'Please drop everything else and look at the figures ASAP.',
      'Please look at the figures by [which day], because [why].',
    ],
    // What is decided, without the door that is shut.
    ['The gate stays locked, not up for debate.', 'The gate stays locked, because [why]; [who] decided it.'],
    ['The decision is final.', 'The decision is final, because [why].'],
    [
      'The panel has chosen the second bidder, and no correspondence will be entered into.',
      'The panel has chosen the second bidder, because [why].',
    ],
    [
      'The launch is delayed until further notice.',
      'The launch is delayed, because [why]; the new date is [which day].',
    ],
    ['Don’t tell Marta, but the depot is to close.', 'The depot is to close; I’ll say so to Marta by [which day].'],
    // A verdict becomes a view, with its reason.
    [
      'A third till in a shop this size is a non-starter.',
      'I don’t see a third till in a shop this size working as things are, because [why].',
    ],
    ['We’ve already tried that.', 'We’ve already tried that; what would be different this time?'],
    [
      'That’s not how we do things here.',
      'That’s not how we do things here, because [why]. What would you do differently?',
    ],
    // What is taken to be shared stays, without a word of how plain it is.
    [
      'The index will naturally be compiled by the author.',
      'The index will be compiled by the author; tell me by [which day] if you see it differently.',
    ],
    ['Needless to say, vans must be back by six.', 'Vans must be back by six, because [why].'],
    // An apology without its "if".
    [
      'Sorry if my note came across as harsh.',
      'Sorry that my note came across as harsh. Next time I’ll [what changes].',
    ],
    [
      'Apologies if this may have caused any confusion.',
      'Sorry that it caused confusion. Next time I’ll [what changes].',
    ],
    ['Sorry if that caused trouble.', 'Sorry that it caused trouble. Next time I’ll [what changes].'],
    // What is late.
    [
      'Regrettably the survey has been delayed.',
      'Regrettably the survey has been delayed, because [why]; the new date is [which day].',
    ],
    ['The survey has been delayed.', 'The survey has been delayed, because [why]; the new date is [which day].'],
    ['It was decided to close the Leeds office.', '[Who] decided to close the Leeds office, because [why].'],
    ['I’m sorry you found the driver abrupt.', 'I’m sorry that the driver was abrupt. Next time I’ll [what changes].'],
    [
      'I thought it was clear your side would bring the tent.',
      'I had assumed that your side would bring the tent, and I should have asked. Can we settle it by [which day]?',
    ],
    [
      'I assume everyone is fine with the new rota.',
      'Please tell me by [which day] whether you’re fine with the new rota.',
    ],
    ['The till just sort of got left open.', 'We left the till open, and we’ll [what changes] by [which day].'],
  ])('“%s”', isOfferedFirst);

  it.each([
    // The plain word stands where the soft one stood.
    [
      'We had a bit of a hiccup with the payments on Friday.',
      'We had [what, in plain words] with the payments on Friday.',
    ],
    // What an apology is for.
    [
      'Sorry if anyone was put out by the drilling on Saturday.',
      'Sorry for the drilling on Saturday. Next time I’ll [what changes].',
    ],
    // One’s own part first where it is over, what can be done where it is not.
    [
      'I was just told to send it.',
      'What I can do is [what is in your hands], by [which day]; the rest sits with [name].',
    ],
    // Proof is not kept, and a fault that is handed on is not either.
    ['I have kept all the slips for my own protection.', 'If you see it differently, please tell me by [which day].'],
    [
      'Why it opens at six you’d need to ask the porters.',
      'I’ll ask the porters about why it opens at six and tell you by [which day] what I hear.',
    ],
    [
      'How many times must I explain that the form goes in on Mondays?',
      'A short reminder: the form goes in on Mondays. Is anything in the way?',
    ],
    [
      'Twelve roles will be transitioned out of the depot.',
      'Twelve roles [what happens, in plain words], because [why].',
    ],
    // Who is not to hear of it, by name.
    [
      'Please don’t tell Laszlo, he would only worry.',
      'Please hold this until [which day], because [why]; Laszlo should hear it from me then.',
    ],
    // What only closes the door goes.
    [
      'The crèche closes in August, and there’s nothing to discuss.',
      'The crèche closes in August; [who] decided it, because [why].',
    ],
    [
      'I took it as read that you would lock up.',
      'I had assumed that you would lock up; please tell me by [which day] if you see it differently.',
    ],
    [
      'I take it as read that nobody parks in the yard.',
      'I’m assuming that nobody parks in the yard; please tell me by [which day] if you see it differently.',
    ],
    // How it came about is a guess, and not owned.
    [
      'There seems to have been a mix-up with the keys.',
      'There seems to have been a mix-up with the keys; I’ll find out how and tell you by [which day].',
    ],
    // What asks for patience is no reason.
    [
      'Your scarf isn’t finished yet, please bear with us.',
      'Your scarf isn’t finished yet, because [why]; the new date is [which day].',
    ],
    // It is done again and again, and by no day.
    [
      'Someone should be on the door every evening.',
      'Someone should be on the door every evening; who looks after it from [which day]?',
    ],
    // What is pressing is what is needed.
    ['The stock lists are super time-critical.', 'I need the stock lists by [which day], because [why].'],
    [
      'Drop everything else and send me the seating plan.',
      'Please send me the seating plan by [which day], because [why].',
    ],
    // What it did to them stays, and what was done is asked for.
    [
      'We regret any inconvenience this may have caused.',
      'We’re sorry that we [did what], and for the inconvenience this has caused. Next time we’ll [what changes].',
    ],
    [
      'I’m sorry you felt talked over.',
      'I’m sorry that I left you feeling talked over. Next time I’ll [what changes].',
    ],
    // It hangs on something.
    [
      'I hope to lend you the ladder, subject to the weather.',
      'I’ll tell you by [which day] whether I can lend you the ladder.',
    ],
    // Nobody knows of a date.
    [
      'No word from the council yet.',
      'No word from the council yet; I’ll ask and tell you by [which day] where it stands.',
    ],
    // A wish is somebody’s work.
    [
      'It would be nice to see the log brought up to date some day.',
      'Who can bring the log up to date by [which day]?',
    ],
    ['Somebody with a free hour could ring the members.', 'Who can ring the members by [which day]?'],
    // What puts it off goes, wherever it stands.
    [
      'Once the dust settles we’ll sit down and sort out your title.',
      'We’ll sit down and sort out your title on [which day].',
    ],
    ['I can’t promise anything, but I’ll have a go at the script.', 'I’ll work on the script by [which day].'],
    // Who decided, what it came to, and whom it speaks to, is not asked for.
    [
      'Word from upstairs is the Lisbon office closes in May.',
      'The Lisbon office closes in May; [who] decided it, because [why].',
    ],
    [
      'The wrong file got sent to the printer and forty customers lost their orders.',
      'We sent the wrong file to the printer and forty customers lost their orders, and we’ll [what changes] by [which day].',
    ],
    [
      'Keep this to yourself for now Deirdre, but I don’t rate the new coordinator.',
      'I don’t rate the new coordinator; I’ll say so to [the person concerned] by [which day].',
    ],
    [
      'We’re sorry for any upset the noise on Saturday may have given rise to.',
      'We’re sorry for the noise on Saturday. Next time we’ll [what changes].',
    ],
    ['Excuse me for my bad English and for taking your time.', 'Thank you for your time.'],
    ['I was just wondering whether perhaps I could possibly join?', 'Could I join?'],
    ['Why didn’t you ring the client first?', 'What got in the way of ringing the client?'],
    ['You never update the ticket, so nobody knows where it stands.', 'What gets in the way of updating the ticket?'],
    [
      'Every month I have to chase you for these timesheets.',
      'What would help these timesheets reach me without a reminder?',
    ],
    // What happened stays, and the reproach goes.
    [
      'Your colleague evidently shut the gate without counting the trolleys.',
      'Your colleague shut the gate without counting the trolleys. How did that come about, and what would help next time?',
    ],
    [
      'You signed off the drawing, so you should have checked the stairs.',
      'You signed off the drawing. What got in the way of checking the stairs?',
    ],
    [
      'As I have said three times now, the form goes to Ines first.',
      'A short reminder: the form goes to Ines first. Is anything in the way?',
    ],
    // What is on record stays, and the record goes.
    [
      'I would like it noted that I asked for a second key in March.',
      'I asked for a second key in March; tell me if you see it differently.',
    ],
    [
      'I’m copying my director so there’s a record that I asked for the floor plan on Monday.',
      'I asked for the floor plan on Monday. I’ve copied in my director, because [why].',
    ],
    // Whose it is stays, and what can be done is added.
    [
      'The prices come from head office, it’s out of our control.',
      'The prices come from head office; what we can do is [what is in your hands], by [which day].',
    ],
    [
      'About the parking permit you’ll have to ask Mr. Keller.',
      'I’ll ask Mr. Keller about the parking permit and tell you by [which day] what I hear.',
    ],
    // Who is to go is told in so many words.
    [
      'Nine colleagues in the print room will be transitioning out.',
      'Nine colleagues in the print room will lose their jobs on [which day], because [why].',
    ],
    ['I was only trying to help the new clerk.', 'I meant to help the new clerk. What would have helped?'],
    [
      'You closed my ticket twice without reading it.',
      'What led to closing my ticket twice without reading it, and what would help next time?',
    ],
    // Whom it left feeling what, and an apology that was made to somebody else.
    [
      'I’m sorry if you felt rushed at the till.',
      'I’m sorry that I left you feeling rushed at the till. Next time I’ll [what changes].',
    ],
    [
      'We’ve written to say we’re sorry she found it upsetting.',
      'We’ve written to say we’re sorry she found it upsetting; we’ll [what puts it right] by [which day].',
    ],
    [
      'The Governors regret that the notice was read as a threat.',
      'The Governors would like to apologise for [what was done], and will [what changes] by [which day].',
    ],
    // Why it is pressed for is not asked where it stands beside it.
    [
      'Could you send me the kiln log ASAP? It’s for the insurers.',
      'Please send me the kiln log by [which day]. It’s for the insurers.',
    ],
    // A delay whose reason says nothing, whose end nobody knows, or which is the reader’s own.
    [
      'Due to unforeseen circumstances your order will arrive later than planned. We will send a new date soon.',
      'Your order will arrive later than planned, because [why]; we’ll tell you the new date by [which day]. We will send a new date soon.',
    ],
    [
      'The survey has been put back by your colleagues again.',
      'The survey has been put back by your colleagues again; can you tell me by [which day] why, and the new date?',
    ],
    // It was the writer, or the customer, who decided.
    ['I’m not doing the Friday market any more.', 'I’m not doing the Friday market any more, because [why].'],
    // The day of the thing is not the day it is due.
    ['Somebody should book the hall for the 14th.', 'Who can book the hall for the 14th by [which day]?'],
    [
      'Two of the drivers have fallen out, and I’d rather we left it there.',
      'Two of the drivers have fallen out; can we talk about it on [which day]?',
    ],
    [
      'What happened on the ferry I’d sooner not stir up.',
      'Let’s talk about what happened on the ferry on [which day].',
    ],
    [
      'Gloves on at the lathe, you all know the drill.',
      'Gloves on at the lathe; please tell me by [which day] if you see it differently.',
    ],
    [
      'Please be advised that the towpath permit will not be extended.',
      'The towpath permit will not be extended; [who] decided it, because [why].',
    ],
    [
      'Management have taken the view that the canteen closes at two.',
      'Management have taken the view that the canteen closes at two, because [why].',
    ],
    [
      'I was wondering if you’d had a chance to read my draft, but no worries if not.',
      'Have you had a chance to read my draft?',
    ],
    [
      'Not a word to Imogen; her office is next door.',
      'Please hold this until [which day], because [why]; Imogen should hear it from me then.',
    ],
  ])('“%s” is mended where it lacks', (text, first) => {
    expect(heardIn(text)[0]).toBe(first);
  });

  it.each([
    ['Night bus proposal laughed off.', 'Night bus proposal: not taken up, because [why].'],
    [
      'Skips come from the council, nothing to do with us',
      'Skips come from the council; our part: [what we can do] by [which day]',
    ],
    ['Kiln room: a bit of a situation', 'Kiln room: [What it is in plain words, and for whom]'],
    [
      'Ruth wants it minuted that she asked for a second key',
      'Ruth asked for a second key; next step: [what] by [which day]',
    ],
    [
      'Lates never put the trolleys back',
      'What gets in the way of putting the trolleys back: [who] finds out by [which day]',
    ],
    ['Delay at the gate, not in our hands', 'Delay at the gate; our part: [what we can do] by [which day]'],
    [
      'We all obviously work the Saturday.',
      'Proposed: we all work the Saturday; to be agreed with [whom] by [which day].',
    ],
    [
      'The tenants’ remarks on damp were received with thanks.',
      'The tenants’ remarks on damp – [who] answers by [which day] what changes, and what does not.',
    ],
    [
      'The parking question came up and was left where it lay.',
      'The parking question came up; not settled, back on the agenda on [which day].',
    ],
    ['Priya: nobody cares about fonts anyway.', 'Priya: Sees it differently, because [why].'],
    ['Not a word to the Leeds team.', '[Who] tells the Leeds team by [which day].'],
    ['Duty manager not to hear of the refund.', '[Who] tells the duty manager by [which day].'],
    ['Warden felt it best not to go there.', 'Not settled; back on the agenda on [which day].'],
    ['Steps poured to the wrong level', 'We poured steps to the wrong level; next step: [what] by [which day]'],
    ['Volunteers needed for Sundays', '[Name] to find volunteers for Sundays by [which day]'],
    ['Clubhouse roof: lads to sort', '[Name] to sort the clubhouse roof by [which day]'],
    ['Library backlog: getting there', 'Library backlog: New date [which day], because [why]'],
    [
      'Tess hopes that she’ll perhaps find a second welder',
      'Tess will say by [which day] whether she can find a second welder',
    ],
    ['Omar hopes to get the figures by Friday', 'Omar to get the figures by Friday – yes or no by [which day]'],
    ['Sorry if the room was cold', 'Sorry that the room was cold; from [which day] [what changes]'],
    // It has ended, and no date follows.
    [
      'Two of the five routes will not be carried over',
      'Two of the five routes will not be carried over, because [why]',
    ],
    ['Becky is handling the gift bags', 'Becky is handling the gift bags; news by [which day]'],
    [
      'Chair was sorry if anybody felt left out',
      'Apology from Chair for leaving people feeling left out; from [which day] [what changes]',
    ],
    ['Old posters to come down', 'Old posters to come down – [name], by [which day]'],
    ['Kiln: no new date yet', 'Kiln: no new date yet; [who] reports on [which day]'],
    ['Action: Marcin - speak to the hauliers', 'Action: Marcin - speak to the hauliers on [which day]'],
  ])('“%s” is mended in notes', (text, first) => {
    expect(heardIn(text, 'notes')[0]).toBe(first);
  });

  it('answers a brush-off by what follows it', () => {
    const said = 'Thanks for your thoughts on the menu.';
    expect(heardIn(`${said} It stays as it is.`)[0]).toMatch(/^I won’t change the menu, because \[why\]\./);
    expect(heardIn(`${said} They are on the list.`)[0]).toMatch(/^Thanks for your thoughts on the menu; I’ll tell you/);
  });

  it('takes from the sentence before what this one speaks of', () => {
    const said = 'I’m worried about Marcus. Maybe you could have a quiet word with him.';
    expect(heardIn(said)[0]).toContain('I’ll raise [what] with Marcus myself by [which day].');
  });

  it.each([
    ['Sorry if anything went astray.', /^Sorry for \[what you did\]/],
    ['Mistakes were made.', /^We \[what we did or missed\], and we’ll/],
    ['Feel free to ignore this.', /^I think \[your point\]/],
    ['It’s common sense, really.', /^Please tell me by \[which day\] whether you agree\.$/],
    ['Just so it’s documented.', /^If you see it differently, please tell me by \[which day\]\.$/],
    ['It’s been delayed.', /^It’s been delayed, because \[why\]; the new date is \[which day\]\.$/],
  ])('“%s” names nothing that could be said again', (text, first) => {
    expect(mended(text)[0]).toMatch(first);
  });
});

it('tells where the draft asked, with a stop of its own', () => {
  expect(mended('Could you send the figures as soon as possible?').slice(0, 2)).toEqual([
    'Please send the figures by [which day], because [why].',
    'Please send the figures by [which day], so that [what depends on it].',
  ]);
});

it.each([
  ['Someone should update the wiki, it is a year old.', 'Who can update the wiki by [which day]? It is a year old.'],
  [
    'I’ll give it my best shot, but the doors and the hinges are ready today.',
    'I’ll give it my best shot; I’ll know by [which day] and tell you either way, but the doors and the hinges are ready today.',
  ],
  [
    'The lamps need relamping, they are down to half.',
    'The lamps need relamping, they are down to half; who can see to it by [which day]?',
  ],
  [
    'I’ll do what I can about the tap but it’s a madhouse here.',
    'I’ll tell you by [which day] what I can do about the tap but it’s a madhouse here.',
  ],
  [
    'Thanks for the list, but I haven’t got round to your quotation yet.',
    'Thanks for the list, but I haven’t got round to your quotation yet, because [why]; the new date is [which day].',
  ],
  [
    'Someone should, I think, update the wiki.',
    'Someone should, I think, update the wiki; who can see to it by [which day]?',
  ],
])('takes in “%s” the place of one statement, and leaves the others', isOfferedFirst);

it('leaves out a sentence that only apologises for the next', () => {
  expect(mended('Sorry to bother you, I’m sure you’re busy. The heating in room 9 is stuck on.')[0]).toBe(
    'The heating in room 9 is stuck on.',
  );
  expect(mended('I’m no expert and the totals look off. Could you check them?')).not.toContain('Could you check them?');
});

it('offers in notes what notes say: no “I” where nobody is named, no name where one stands', () => {
  expect(mended('Steel beam: Niall hopes to have it over to us, no guarantees', 'notes')[0]).toBe(
    'Steel beam: Niall will say by [which day] whether they can have it over to us',
  );
  expect(mended('- Concerns of the night team noted', 'notes')[0]).toMatch(/team – \[who\] answers by \[which day\]/);
});

it('says nothing twice, and leaves no bracket without its fellow', () => {
  expect(mended('Kitchen: could do with a good clean before the fair', 'notes')[0]).toBe(
    'Kitchen: could do with a good clean before the fair – [name], by [which day]',
  );
  expect(
    mended('As instructed (in front of Ola, Bram), I’m putting it in black and white.').filter((one) =>
      /^[^(]*\)/.test(one),
    ),
  ).toEqual([]);
});

it('takes a day for no part of a word', () => {
  expect(mended('I’ll get round to a proper post-mortem soon.')[0]).toBe(
    'I’ll get round to a proper post-mortem by [which day].',
  );
  expect(mended('I’ll look after the plants soon.')[0]).toBe('I’ll look after the plants by [which day].');
});

it('keeps the draft’s own words as they are spelt', () => {
  const text = "we’ll do what i can\u00a0about Ben's van,\nsomehow.";
  expect(mended(text)[0]).toBe(
    "we’ll do what i can\u00a0about Ben's van, somehow; we’ll know by [which day] and tell you either way.",
  );
});

it('offers where another statement follows only what it can follow', () => {
  expect(mended('Someone should update the wiki, it is a year old.')).toEqual([
    'Who can update the wiki by [which day]? It is a year old.',
    '[Name] will update the wiki by [which day], it is a year old.',
    'I’ll update the wiki by [which day], it is a year old.',
  ]);
});

it('takes the place of the whole sentence where the best suggestion makes several', () => {
  const [first = '', ...others] = mended('The file was accidentally deleted, it was the old one.');
  expect(first).toMatch(
    /^The file was accidentally deleted, it was the old one; so that it doesn’t happen again, I’ll /,
  );
  expect(others.at(-1)).toBe('I don’t know yet how [what happened]; I’ll find out and tell you by [which day].');
});

it('speaks in the writer’s own person throughout', () => {
  expect(mended('We might be able to fit the gate.')).toEqual([
    'We’ll tell you by [which day] whether we can fit the gate.',
    'We’ll fit the gate by [which day].',
    'We’ll know by [which day] whether we can, and tell you either way.',
    'We can promise [the part that is certain] by [which day]; the rest hangs on [what].',
  ]);
});

it('speaks of somebody else by name, and promises nothing for the writer', () => {
  expect(mended('Ciara to see if she can borrow a projector', 'notes')).toEqual([
    'Ciara will say by [which day] whether she can borrow a projector',
    'Ciara will say by [which day] whether it can be done',
    'Yes or no by [which day]: [who] says whether it can be done',
  ]);
});

it('takes what is held back together with what it holds back', () => {
  expect(mended('Don’t hold me to it, but I’d say Thursday.')[0]).toBe(
    'Don’t hold me to it, but I’d say Thursday; I’ll know by [which day] and tell you either way.',
  );
});

it('takes the first word of a line for nobody’s name', () => {
  expect(mended('More to come.')[0]).toBe('I’ll tell you on [which day] where this stands.');
});

/** What a writer might put into a gap, by what it asks for. */
function filled(prompt: string): string {
  if (/^(?:who|whom|name)$/i.test(prompt)) return 'Priya';
  if (prompt === 'why') return 'the supplier closed for a week';
  if (prompt === 'do what') return 'send the list';
  if (prompt === 'did what') return 'sent the wrong list';
  return 'the delivery list';
}

const steps = rules.filter(({ family }) => family !== 'strengths');

describe.each(steps)('what $id offers is not doubted once its gaps are filled', (rule) => {
  it.each(rule.flags)('for “$text”', ({ text, kind = 'email' }) => {
    const hear = (one: string) =>
      openAnalysis(whole, kind)
        .update([one])
        .filter(({ signal, certainty }) => signal === rule.id && certainty !== 'possible');
    for (const { start, end, parts } of hear(text)[0]?.suggestions ?? []) {
      const all = parts.map((part) =>
        'slot' in part && part.value === undefined
          ? { text: part.slot === 'day' ? 'Tuesday, December 1' : filled(part.prompt) }
          : part,
      );
      const offered = plainText(all);
      const mended = text.slice(0, start) + offered + text.slice(end);
      const doubted = hear(mended).filter((finding) => finding.start < start + offered.length && finding.end > start);
      expect(doubted).toEqual([]);
    }
  });
});
