import { afterEach, describe, expect, it } from 'vitest';
import { anywhere } from '../../src/sites/anywhere';
import { framedSites, framesAskedWith } from '../../src/sites/asked-frames';
import { gmail } from '../../src/sites/gmail';
import { findPlainView } from '../../src/sites/google-docs';
import { findSite, isListed, siteFor, sites } from '../../src/sites/index';
import { roundcube } from '../../src/sites/roundcube';
import { namesIn, saysReply } from '../../src/sites/site';
import { yahoo } from '../../src/sites/yahoo';

afterEach(() => {
  document.body.innerHTML = '';
});

/** One Gmail compose window, in the shape of 2022-09. */
const compose = (at: { id: string; subject: string; to: string; hidden?: string; body?: string }) => `
<div role="dialog"><div class="M9"><div class="aoI" role="region" id="${at.id}">
  <form><div name="to"><div role="option" data-name="${at.to}">${at.to}<span>x</span></div></div>
  <input name="subjectbox" value="${at.subject}"><input type="hidden" name="subject" value="${at.hidden ?? ''}"></form>
  <div g_editable="true" role="textbox" contenteditable="true">${at.body ?? ''}</div>
  <table class="IZ"><tr><td class="Up"><div><div role="button">Send</div><div role="button" aria-haspopup="true"></div></div></td></tr></table>
</div></div></div>`;

const editors = () => [...document.querySelectorAll(gmail.drafts.join())];

describe('Gmail', () => {
  it('keeps two drafts that are open at once apart', () => {
    document.body.innerHTML =
      compose({ id: 'first', subject: 'Review', to: 'Tom Lee' }) +
      compose({ id: 'second', subject: 'Re: Plan', to: 'Ana Ruiz' });
    const read = editors().map((editor) => ({
      compose: gmail.compose(editor)?.id,
      subject: gmail.subject(editor),
      recipients: gmail.recipients(editor),
      isReply: gmail.isReply(editor),
      sends: gmail.compose(editor)?.querySelectorAll(gmail.sends.join()).length,
    }));
    expect(read).toEqual([
      { compose: 'first', subject: 'Review', recipients: ['Tom Lee'], isReply: false, sends: 1 },
      { compose: 'second', subject: 'Re: Plan', recipients: ['Ana Ruiz'], isReply: true, sends: 1 },
    ]);
  });

  it('knows an inline reply by its hidden subject or its quote', () => {
    const body = '<div class="gmail_quote"><blockquote class="gmail_quote">old</blockquote></div>';
    document.body.innerHTML =
      compose({ id: 'hidden', subject: '', to: 'Tom', hidden: 'AW: Plan' }) +
      compose({ id: 'quote', subject: '', to: 'Tom', body });
    expect(editors().map((editor) => [gmail.subject(editor), gmail.isReply(editor)])).toEqual([
      ['AW: Plan', true],
      ['', true],
    ]);
  });
});

describe('Roundcube', () => {
  it('is read from its compose form', () => {
    document.body.innerHTML =
      '<form><input id="_to" value="Tom Lee &lt;tom@example.com&gt;, ana@example.com"><input id="compose-subject" value="Plan"><textarea id="composebody"></textarea></form>';
    const editor = document.querySelector('#composebody') as Element;
    expect([
      siteFor(document).id,
      roundcube.subject(editor),
      roundcube.recipients(editor),
      roundcube.isReply(editor),
    ]).toEqual(['roundcube', 'Plan', ['Tom Lee', 'ana@example.com'], false]);
  });
});

describe('a site', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://mail.google.com.example.org/', undefined],
    ['https://outlook.office365.com/mail/', 'outlook'],
    ['https://outlook.cloud.microsoft/mail/', 'outlook'],
    ['https://mail.yahoo.com/d/compose', 'yahoo'],
    ['https://de.mail.yahoo.com/d/compose', 'yahoo'],
    ['https://notmail.yahoo.com/', undefined],
    ['https://www-mail.icloud-sandbox.com/applications/mail2-rte/', 'icloud'],
    ['https://bap.navigator.gmx.net/mail', 'gmx'],
    ['https://www.gmx.net/', undefined],
    ['http://mail.google.com/', undefined],
    ['https://example.org/', undefined],
    ['https://www.notion.so/Weekly-sync-1', 'notion'],
    ['https://team.notion.site/Weekly-sync-1', undefined],
    ['https://team.atlassian.net/wiki/spaces/A/pages/edit-v2/1', 'confluence'],
    ['https://team.atlassian.net/browse/A-1', undefined],
    ['https://usc-onenote.officeapps.live.com/o/onenoteframe.aspx', 'onenote'],
    ['https://docs.google.com/document/d/1aB-c_2/mobilebasic?tab=t.0', 'google-docs'],
    ['https://docs.google.com/document/u/1/d/1aB-c_2/mobilebasic', 'google-docs'],
    ['https://docs.google.com/document/d/1aB-c_2/edit', undefined],
    ['https://docs.google.com/spreadsheets/d/1aB-c_2/edit', undefined],
    ['not an address', undefined],
  ])('for %s is %s', (url, id) => {
    expect(findSite(url)?.id).toBe(id);
  });

  it.each([
    ['https://www.notion.so/Weekly-sync-1', true],
    ['https://loop.cloud.microsoft/p/1', true],
    ['https://hackmd.io/abc?edit', true],
    ['https://mail.google.com/mail/u/0/', true],
    ['https://team.atlassian.net/wiki/spaces/A/pages/1', false],
    ['https://coda.io/d/1', false],
    ['https://paper.dropbox.com/doc/1', false],
    ['https://app.slack.com/client/1', false],
    ['https://onenote.cloud.microsoft/', false],
    ['https://usc-onenote.officeapps.live.com/o/onenoteframe.aspx', false],
    ['https://docs.google.com/document/d/1/mobilebasic', false],
    ['https://meet.google.com/abc-defg-hij', false],
  ])('at %s has hints without asking: %s', (url, isIt) => {
    expect(isListed(url)).toBe(isIt);
  });

  it('asks for the frames that its notes stand in', () => {
    expect(sites.filter(({ asked, frames }) => asked.length > 0 && frames.length > 0)).toEqual(framedSites);
    expect([
      framesAskedWith('https://onenote.cloud.microsoft'),
      framesAskedWith('https://coda.io'),
      framesAskedWith('https://www.icloud.com'),
      framesAskedWith('not an address'),
    ]).toEqual([['https://*.officeapps.live.com/*'], [], [], []]);
  });

  it.each([
    ['<textarea id="composebody"></textarea>', 'roundcube'],
    ['<div id="z_shell"></div>', 'zimbra'],
    ['<md-dialog id="mailEditor"></md-dialog>', 'sogo'],
    ['<div id="editbar"></div><div id="editorcontainer"></div>', 'etherpad'],
    ['<div class="ui-edit-area"><textarea id="textit"></textarea></div>', 'hackmd'],
  ])('on a server of its own is known by %j: %s', (html, id) => {
    document.body.innerHTML = html;
    expect(siteFor(document).id).toBe(id);
  });

  it('of a page without a name is read by what all editors share', () => {
    expect(siteFor(document)).toBe(anywhere);
  });
});

describe('whether a draft answers another', () => {
  const compose = (subject: string, body: string) => {
    document.body.innerHTML = `<div data-test-id="compose"><input data-test-id="compose-subject" value="${subject}"><div data-test-id="rte" contenteditable="true">${body}</div></div>`;
    return document.querySelector('[data-test-id="rte"]') as Element;
  };
  it.each([
    ['Re: Plan', '', true],
    ['', '<div class="ydp1yahoo_quoted">old</div>', true],
    ['Plan', '<blockquote>old</blockquote>', true],
    ['Fwd: Plan', '<blockquote>old</blockquote>', false],
    ['WG: Plan', '<blockquote>old</blockquote>', false],
    ['Plan', 'new', false],
  ])('with the subject %j and %j: %s', (subject, body, isReply) => {
    expect(yahoo.isReply(compose(subject, body))).toBe(isReply);
  });
});

it('anywhere knows what every site leaves in a draft, also as Outlook rewrites it', () => {
  const known = new Set(Object.values(anywhere.foreign).flat());
  const left = sites.flatMap(({ foreign }) => Object.values(foreign).flat());
  expect(left.filter((selector) => !known.has(selector))).toEqual([]);
  expect(
    ['.x_gmail_attr', 'blockquote.x_tutanota_quote', '#x_appendonsend'].filter((each) => !known.has(each)),
  ).toEqual([]);
});

it('every selector is one that a browser takes', () => {
  const selectors = [...sites, anywhere].flatMap(({ drafts, wholes, readings, notDrafts, sends, foreign }) => [
    ...drafts,
    ...wholes,
    ...readings,
    ...notDrafts,
    ...sends,
    ...Object.values(foreign).flat(),
  ]);
  expect(selectors.filter((selector) => !CSS.supports(`selector(${selector})`))).toEqual([]);
});

it.each([
  [
    'https://docs.google.com/document/d/1aB-c_2/edit?tab=t.0#heading=h.1',
    'https://docs.google.com/document/d/1aB-c_2/mobilebasic',
  ],
  ['https://docs.google.com/document/u/1/d/1aB-c_2/edit', 'https://docs.google.com/document/u/1/d/1aB-c_2/mobilebasic'],
  ['https://docs.google.com/document/d/1aB-c_2/mobilebasic', undefined],
  ['https://docs.google.com/document/u/0/', undefined],
  ['https://docs.google.com/spreadsheets/d/1aB-c_2/edit', undefined],
])('the plain view of %s is %s', (url, plain) => {
  expect(findPlainView(url)).toBe(plain);
});

describe('an address line', () => {
  it.each([
    ['"Lee, Tom" <tom@example.com>, Ana <ana@example.com>; kim@example.com', ['Lee, Tom', 'Ana', 'kim@example.com']],
    ['<tom@example.com>', ['tom@example.com']],
    ['', []],
  ])('%j names %j', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

it.each([
  ['Re: Plan', true],
  ['AW: Plan', true],
  ['Re[2]: Plan', true],
  ['Regarding the plan', false],
  ['', false],
])('the subject %j says reply: %s', (subject, isReply) => {
  expect(saysReply(subject)).toBe(isReply);
});
