import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/cli/read-message';

describe('a mail file', () => {
  it('gives its plain part, decoded', () => {
    const mail = [
      'From: Maya <maya@example.org>',
      'Content-Type: multipart/alternative;',
      ' boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'We=E2=80=99ll circle back on the num=',
      'bers.',
      '--b1',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>We’ll circle back on the numbers.</p>',
      '--b1--',
    ].join('\r\n');
    expect(readMessage('reply.eml', mail)).toEqual({ kind: 'email', text: 'We’ll circle back on the numbers.' });
  });

  it('gives the words of an HTML part, without the quote', () => {
    const mail =
      'Content-Type: text/html\n\n<div>I&rsquo;ll look into it.<br>Maya</div><blockquote>Will you?</blockquote><p>P.S. Thanks &amp; bye</p>';
    expect(readMessage('a.eml', mail).text).toBe('I’ll look into it.\nMaya\n\n\uFFFC\nP.S. Thanks & bye\n');
  });

  it('takes no word out of a quote in a quote', () => {
    const mail =
      'Content-Type: text/html\n\n<p>Yes.</p><blockquote>Tom:<blockquote>Ana: why?</blockquote><p>I will send it.</p></blockquote><p>Maya</p>';
    expect(readMessage('a.eml', mail).text).toBe('Yes.\n\n\uFFFC\nMaya\n');
  });

  it('reads base64, and text in an unknown character set as well as it can', () => {
    const body = Buffer.from('I’ll look into it.').toString('base64');
    const mail = (charset: string) =>
      `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: base64\n\n${body}`;
    expect(readMessage('a.eml', mail('utf-8')).text).toBe('I’ll look into it.');
    expect(readMessage('a.eml', mail('no-such-set')).text).toContain('look into it.');
  });
});

it('keeps the line numbers of captions, and who speaks', () => {
  const captions = 'WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\n<v Tom Lee>We should ship.</v>\r\n';
  expect(readMessage('talk.vtt', captions)).toEqual({ kind: 'transcript', text: '\n\n\n\nTom Lee: We should ship.\n' });
});

it('reads points of which only some begin with a name as notes', () => {
  const points = [
    '- Bea: no forecast yet. N: fine',
    '- N: I’ll ring Leeds',
    '- Rota done',
    '- N: out on Monday',
    '- Keys back',
  ];
  expect(readMessage('talk.md', points.join('\n')).kind).toBe('notes');
  expect(readMessage('talk.md', points.filter((point) => point.includes(':')).join('\n')).kind).toBe('transcript');
});

it.each([
  ['talk.srt', 'transcript'],
  ['minutes.md', 'notes'],
  ['draft.txt', 'email'],
  ['draft', 'email'],
])('reads %s as %s', (name, kind) => {
  expect(readMessage(name, '\uFEFFHello').kind).toBe(kind);
  expect(readMessage(name, '\uFEFFHello').text).toBe('Hello');
});
