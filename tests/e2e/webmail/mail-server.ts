import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import net, { type Server, type Socket } from 'node:net';
import path from 'node:path';
import { freePort, listening } from '../loopback';

function dovecotConfig(folder: string, port: number, password: string): string {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? 'nobody' : execFileSync('id', ['-un']).toString().trim();
  const group = isRoot ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim();
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%n
first_valid_uid = 1
default_login_user = ${isRoot ? 'dovenull' : user}
default_internal_user = ${isRoot ? 'dovecot' : user}
default_internal_group = ${isRoot ? 'dovecot' : group}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%n
}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
`;
}

/** One IMAP conversation: says a command and gives what the server said until it was done. */
async function* converse(port: number): AsyncGenerator<string, void, string> {
  const socket = net.connect(port, '127.0.0.1').setEncoding('utf8');
  let heard = '';
  let wake = () => {};
  socket.on('data', (text: string) => {
    heard += text;
    wake();
  });
  const until = async (end: RegExp) => {
    while (!end.test(heard)) await new Promise<void>((resolve) => (wake = resolve));
    const answer = heard;
    heard = '';
    return answer;
  };
  await until(/^\* OK .*\r\n/);
  let command = yield '';
  for (let tag = 1; ; tag += 1) {
    socket.write(`a${tag} ${command}\r\n`);
    const answer = await until(new RegExp(`(?:^|\\r\\n)a${tag} .*\\r\\n$|^\\+ .*\\r\\n$`));
    if (/(?:^|\r\n)a\d+ (?:NO|BAD)/.test(answer)) throw new Error(`${command.split(' ')[0]}: ${answer}`);
    if (/(?:^|\r\n)a\d+ OK/.test(answer) && command === 'LOGOUT') break;
    command = yield answer;
  }
  socket.destroy();
}

/** A mail server on loopback: IMAP by Dovecot, and SMTP that puts each mail into its reader's inbox. */
export interface MailServer {
  readonly imap: number;
  readonly smtp: number;
  readonly password: string;
  /** The raw mails in a person's inbox, as IMAP gives them, oldest first. */
  inboxOf(person: string): Promise<string[]>;
  stop(): Promise<void>;
}

/** Listens for mail and hands each one over with its envelope's readers. */
function listenForMail(port: number, deliver: (reader: string, mail: string) => void): Server {
  const answer = (socket: Socket) => {
    let readers: string[] = [];
    let mail: string[] | undefined;
    let rest = '';
    const hear = (line: string): string | undefined => {
      if (mail && line !== '.') {
        mail.push(line.replace(/^\.\./, '.'));
        return undefined;
      }
      if (mail) {
        for (const reader of readers) deliver(reader, mail.join('\r\n'));
        mail = undefined;
        readers = [];
        return '250 taken';
      }
      if (/^EHLO/i.test(line)) return '250-loopback\r\n250 8BITMIME';
      if (/^DATA/i.test(line)) {
        mail = [];
        return '354 go on';
      }
      const to = /^RCPT TO:<([^@>]+)/i.exec(line);
      if (to?.[1]) readers.push(to[1]);
      return /^QUIT/i.test(line) ? '221 bye' : '250 ok';
    };
    socket.setEncoding('utf8').write('220 loopback\r\n');
    socket.on('data', (text: string) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const reply = hear(line);
        if (reply !== undefined) socket.write(`${reply}\r\n`);
      }
    });
    // A client that hangs up has already been answered.
    socket.on('error', () => socket.destroy());
  };
  return net.createServer(answer).listen(port, '127.0.0.1');
}

/** Starts the mail server with all its state in a folder. Needs Dovecot 2.3 installed. */
export async function startMailServer(folder: string): Promise<MailServer> {
  const [imap, smtp, password] = [await freePort(), await freePort(), crypto.randomUUID()];
  for (const name of ['run', 'mail']) mkdirSync(path.join(folder, name), { recursive: true });
  chmodSync(folder, 0o755);
  chmodSync(path.join(folder, 'mail'), 0o777);
  const config = path.join(folder, 'dovecot.conf');
  writeFileSync(config, dovecotConfig(folder, imap, password));
  const errors = openSync(path.join(folder, 'dovecot.err'), 'a');
  const dovecot = spawn('/usr/sbin/dovecot', ['-F', '-c', config], { stdio: ['ignore', 'ignore', errors] });
  await listening(imap, dovecot).catch((error) => {
    throw new Error(`${error.message}: ${readFileSync(path.join(folder, 'dovecot.err'), 'utf8')}`);
  });

  const asPerson = async (person: string, commands: readonly string[]) => {
    const conversation = converse(imap);
    await conversation.next();
    let last = '';
    for (const command of [`LOGIN ${person} ${password}`, ...commands])
      last = (await conversation.next(command)).value ?? '';
    await conversation.next('LOGOUT');
    return last;
  };
  const deliver = (reader: string, mail: string) => {
    const inbox = path.join(folder, 'mail', reader, 'new');
    for (const name of ['new', 'cur', 'tmp']) {
      mkdirSync(path.join(folder, 'mail', reader, name), { recursive: true, mode: 0o777 });
      chmodSync(path.join(folder, 'mail', reader, name), 0o777);
    }
    chmodSync(path.join(folder, 'mail', reader), 0o777);
    const file = path.join(inbox, `${Date.now()}.${crypto.randomUUID()}.loopback`);
    writeFileSync(file, mail);
    chmodSync(file, 0o666);
  };
  const sink = listenForMail(smtp, deliver);
  return {
    imap,
    smtp,
    password,
    async inboxOf(person) {
      const count = Number(/\* (\d+) EXISTS/.exec(await asPerson(person, ['SELECT INBOX']))?.[1] ?? 0);
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const answers = [];
      for (const number of numbers) answers.push(await asPerson(person, ['SELECT INBOX', `FETCH ${number} BODY[]`]));
      return answers.map((answer) => answer.replace(/^.*\{\d+\}\r\n/, '').replace(/\)\r\na\d+ OK[^\r]*\r\n$/, ''));
    },
    async stop() {
      sink.close();
      dovecot.kill('SIGTERM');
      if (dovecot.exitCode === null) await once(dovecot, 'exit');
    },
  };
}
