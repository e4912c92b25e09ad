import { inflections } from './inflect';

// What is done to something that is not as it should be.
const mend =
  'fix repair replace update sort review address improve clean clear clear_out tidy correct rewrite change renew mend tackle resolve remove check look_at look_into look_again see_to deal_with chase action finish agree define document order schedule service test tighten upgrade rotate archive close fill empty paint investigate revisit refresh proofread water top_up sweep scrub wash oil sharpen plane retrain rethink overhaul rebuild redo restock relabel cross-reference collate decide clarify follow_up'.split(
    ' ',
  );

const phrasal = (verb: string, form: (all: readonly string[]) => string): string => {
  const [first = '', ...rest] = verb.split('_');
  return [form(inflections(first)), ...rest].join(' ');
};
// The participle stands before the last form; verbs of three forms do not change: put, set.
const participle = (all: readonly string[]): string =>
  (all.length < 4 || all[0] === 'run' ? all[0] : all[all.length - 2]) as string;

/**
 * Word classes of the phrase notation. `#number` and `#name` stand for words the vocabulary does not hold:
 * digits, and words with a capital letter.
 */
export const classes: Readonly<Record<string, readonly string[]>> = {
  we: ['i', 'we'],
  us: ['me', 'us'],
  our: ['my', 'our'],
  will: [
    'will',
    'shall',
    "'ll",
    'ill',
    "'m going to",
    'am going to',
    'are going to',
    "'re going to",
    'gonna',
    "'m gonna",
    "'re gonna",
  ],
  be: ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m"],
  is: ['is', 'are', 'was', 'were', "'s", "'re"],
  was: [
    'was',
    'were',
    'got',
    'has been',
    'have been',
    "'s been",
    "'ve been",
    'had been',
    'have got',
    'has got',
    'ended up',
    'ended up being',
  ],
  have: ['have', 'has', 'had', "'ve", "'s", "'d"],
  not: ['not', "n't", 'never'],
  it: ['it', 'this', 'that', 'these', 'those', 'them'],
  det: [
    'the',
    'a',
    'an',
    'this',
    'that',
    'these',
    'those',
    'my',
    'your',
    'our',
    'his',
    'her',
    'their',
    'its',
    'some',
    'any',
  ],
  you: ['you', 'ye', 'ya', 'yous', "y'all"],
  they: ['he', 'she', 'they'],
  person: ['i', 'we', 'you', 'he', 'she', 'they', 'someone', 'somebody', 'everyone'],
  just: [
    'just',
    'only',
    'simply',
    'really',
    'also',
    'still',
    'then',
    'definitely',
    'certainly',
    'probably',
    'obviously',
    'of course',
    'happily',
    'gladly',
    'quickly',
    'actually',
    'personally',
  ],
  soon: [
    'soon',
    'shortly',
    'later',
    'eventually',
    'sometime',
    'someday',
    'presently',
    'in due course',
    'at some point',
    'at some stage',
    'down the line',
    'down the road',
    'in the near future',
    'in a bit',
    'in a while',
    'another time',
    'one of these days',
  ],
  /** The participle and the -ing of putting something right. */
  mended: mend.map((verb) => phrasal(verb, participle)),
  mending: mend.map((verb) => phrasal(verb, (all) => all[all.length - 1] as string)),
  /** Work under way that one might count on somebody for; `text/work.ts` knows them all. */
  working:
    'sending writing calling ringing booking ordering bringing covering taking fixing updating chasing checking preparing arranging picking telling running'.split(
      ' ',
    ),
  /** People by what they do, and groups of them. */
  role: 'team teams chair chairman chairperson clerk secretary treasurer bursar manager head lead director officer supervisor coordinator caretaker warden nurse doctor driver chef cook receptionist reception office finance accounts payroll marketing comms hr ops legal procurement purchasing engineering support sales catering maintenance facilities estates stores housekeeping department committee council board trustees vestry union rep crew staff volunteers colleague colleagues technician engineer electrician plumber contractor librarian admin management'.split(
    ' ',
  ),
  /** Work in words that say nothing of what will be done: as a base form, -ing and participle. */
  vaguely: [
    'look into',
    'look at',
    'look again at',
    'dig into',
    'check into',
    'see about',
    'circle back',
    'loop back',
    'swing back',
    'double back',
    'come back',
    'get back',
    'be back',
    'revert',
    'revisit',
    'follow up',
    'follow this up',
    'follow that up',
    'follow it up',
    'follow through',
    'touch base',
    'be in touch',
    'get in touch',
    'get to',
    'come to',
    'get round to',
    'get around to',
    'get onto',
    'get on to',
    'get on it',
    'deal with',
    'take care of',
    'see to',
    'attend to',
    'look after',
    'pick this up',
    'pick it up',
    'pick that up',
    'take up',
    'take forward',
    'take it forward',
    'take this forward',
    'work on',
    'think about',
    'reflect on',
    'consider',
    'explore',
    'investigate',
    'mull',
    'ponder',
    'study',
    'address',
    'tackle',
    'handle',
    'action',
    'progress',
    'sort',
    'get to the bottom of',
    'put our minds to',
    'sit with',
    'sleep on',
    'give that some thought',
    'improve',
  ],
  'vaguely-ing': [
    'looking into',
    'looking at',
    'digging into',
    'checking into',
    'following up',
    'chasing it',
    'dealing with',
    'taking care of',
    'seeing to',
    'working on',
    'thinking about',
    'reflecting on',
    'exploring',
    'investigating',
    'addressing',
    'tackling',
    'handling it',
    'getting onto',
    'taking steps',
    'taking a series of',
    'taking action',
    'on the case',
    'on top of it',
  ],
  'vaguely-ed': [
    'looked at',
    'looked into',
    'taken forward',
    'taken up',
    'taken on board',
    'taken into account',
    'taken into consideration',
    'considered',
    'reviewed',
    'addressed',
    'dealt with',
    'attended to',
    'seen to',
    'sorted',
    'sorted out',
    'handled',
    'tackled',
    'actioned',
    'followed up',
    'picked up',
    'worked on',
    'worked through',
    'taken care of',
    'given our full attention',
    'given full attention',
    'given due consideration',
    'revisited',
    'investigated',
    'improved',
    'fixed',
    'resolved',
  ],
  /** Nobody in particular. */
  nobody: ['someone', 'somebody', 'anyone', 'anybody', 'whoever', 'one of us', 'one of you', 'some of us', 'one'],
  luck: [
    'hopefully',
    'all being well',
    'all going well',
    'if all goes well',
    'if all goes to plan',
    'touch wood',
    'knock on wood',
    'fingers crossed',
    'with luck',
    'with any luck',
    'with a bit of luck',
    'with a little luck',
    'with a fair wind',
    'god willing',
    'inshallah',
    'in theory',
    'in principle',
    'in an ideal world',
  ],
  /** Those who decide over others, without a face. */
  power:
    'leadership,senior leadership,management,senior management,the board,upstairs,corporate,head office,headquarters,hq,the exec,the executive,the centre,the center,the directors,the partners,the trustees,the governors,the owners,the steering group,programme board,project board,steering committee,main board,exec board,executive board,executive committee,board of directors,senior partners,the leadership,the leadership team,the management team,the senior team,the partnership,the bosses,the top,higher ups,the higher ups,the corporate centre'.split(
      ',',
    ),
  /** Bodies that decide, and may well have done so in the open. */
  body: 'the committee,the trust,the council,the company,the panel,the firm,the group,the ministry,the authority,the union,the school,the agency'.split(
    ',',
  ),
  /** Moved to later, as a participle. */
  putoff:
    'pushed,pushed back,pushed out,put back,put off,postponed,deferred,delayed,bumped,bumped back,held up,held back,kicked back,kicked down the road,carried over,carried forward,rescheduled,paused,stood over'.split(
      ',',
    ),
  /** What deciders do to plans, dates and things: as a participle, as it happens, as it happened. */
  decided:
    'decided,chosen,picked,moved,pushed,kept,put back,put off,postponed,brought forward,switched,swapped,changed,split,cut,dropped,cancelled,canceled,called off,withheld,removed,taken out,taken off,replaced,added,put,reserved,approved,declined,turned down,rejected,closed,stopped,paused,limited,raised,lowered,reduced,increased,extended,reversed,reverted,retained,preferred,selected,agreed,resolved,shifted,preponed,deferred,delayed,rescheduled,opted,settled,gone with,turned off,bought,sold,withdrawn,introduced,hired,merged,limited'.split(
      ',',
    ),
  deciding:
    'keeping,moving,using,going with,taking out,taking off,switching,dropping,cutting,cancelling,leaving,holding,staying,sticking,starting,stopping,closing,splitting,postponing,bringing,replacing,changing,choosing,suggesting,building,raising,swapping,handing,running,pausing,skipping,picking'.split(
      ',',
    ),
  decidedpast:
    'decided,chose,picked,moved,kept,postponed,brought forward,switched,swapped,changed,split,cut,dropped,cancelled,called off,removed,took out,took off,replaced,added,approved,declined,turned down,rejected,closed,stopped,paused,limited,raised,reduced,extended,reversed,opted,settled on,went with,put back,put off,agreed,selected,turned off,bought,sold,withdrew,introduced,hired,merged,said no to,said yes to,preferred'.split(
      ',',
    ),
  /** Giving up a plan, as it is done and when it is done. */
  dropping:
    'dropping,scrapping,binning,ditching,shelving,axing,pausing,discontinuing,abandoning,deprioritising,withdrawing,suspending,reversing,pulling the plug on'.split(
      ',',
    ),
  dropped:
    'dropped,scrapped,binned,ditched,shelved,axed,paused,discontinued,abandoned,deprioritised,withdrawn,suspended,reversed,pulled the plug on'.split(
      ',',
    ),
  /** Now, with pressure. */
  haste:
    'right now,immediately,right away,straight away,straightaway,at once,pronto,instantly,this minute,this instant,this very minute,now now,quick as you can,double quick,promptly,with haste'.split(
      ',',
    ),
  /** How much, when it is said to be little. */
  bit: [
    'a bit',
    'a little',
    'a little bit',
    'a tad',
    'a touch',
    'slightly',
    'somewhat',
    'rather',
    'a few days',
    'a few weeks',
    'a while',
    'some way',
    'well',
    'badly',
    'quite',
    'way',
  ],
  /** Not able, or not free, to. */
  cannot:
    "can n't,can not,cannot,could n't,could not,'m not able to,am not able to,are not able to,'re not able to,is not able to,unable to,'m not allowed to,not allowed to,n't allowed to,not at liberty to,not in a position to,not permitted to,not free to".split(
      ',',
    ),
  /** Participles that tell of a failure by themselves. */
  mishandled:
    'mislaid misplaced misfiled mishandled misread misinterpreted misspelt misspelled mislabelled mislabeled miscalculated miscounted misjudged mismanaged misquoted mistyped omitted neglected botched bungled fumbled overbooked overcharged undercharged overpaid underpaid'
      .split(' ')
      .concat(
        'double booked',
        'double counted',
        'double charged',
        'mixed up',
        'left out',
        'left off',
        'messed up',
        'stuffed up',
        'screwed up',
        'mucked up',
        'cocked up',
      ),
  number: ['#number'],
  name: ['#name'],
};
