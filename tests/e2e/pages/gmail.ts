import type { StandIn } from '../browser';

/**
 * A page that behaves like Gmail where drafts are written: a docked compose window with full screen, pop-out and
 * minimise, and an inline reply whose quote is outside the draft until it is expanded. Names of roles, classes and fields
 * are Gmail's; the markup is ours. `window.sent` holds the HTML of each mail that was sent, oldest first.
 */
const script = `
  const sent = (window.sent = []);
  const quote = '<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 24, 2026 at 9:12 AM Ana Ruiz &lt;ana@example.com&gt; wrote:<br></div>'
    + '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"><div dir="ltr">'
    + 'We will circle back on the budget soon. Sorry if that caused trouble.</div></blockquote></div>';
  let last = 0;

  function part(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html.trim();
    return holder.content.firstElementChild;
  }

  function body(id) {
    return part('<div id=":' + id + '" class="Am Al editable LW-avf tS-tW" aria-label="Message Body" g_editable="true" role="textbox"'
      + ' aria-multiline="true" tabindex="1" spellcheck="false" contenteditable="true" style="direction:ltr;min-height:140px"></div>');
  }

  function compose(kind) {
    const id = ++last;
    const box = part('<div class="M9"><div class="aoI" role="region" aria-label="New Message"><table class="aoP aoC"><tbody><tr><td class="I5"><form class="bAs" onsubmit="return false">'
      + '<div name="to"><div role="option" data-name="Ana Ruiz" data-hovercard-id="ana@example.com">Ana Ruiz</div><textarea class="vO" name="to" rows="1" role="combobox" aria-label="To"></textarea></div>'
      + '<div class="aoD az6"><input name="subjectbox" class="aoT" aria-label="Subject" placeholder="Subject"></div>'
      + '<input type="hidden" name="body" value=""></form>'
      + '<table class="cf An"><tbody><tr><td class="Ap"><div class="Ar As"><div class="At"><textarea class="Ak aXjCH" aria-label="Message Body" style="display:none"></textarea></div></div>'
      + '<div class="Ar Au"></div></td></tr></tbody></table>'
      + '<table class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">'
      + '<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="Send (Ctrl-Enter)">Send</div>'
      + '<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-haspopup="true" aria-label="More send options">▾</div>'
      + '</div></div></td></tr></tbody></table></td></tr></tbody></table></div></div>');
    const place = box.querySelector('.Au');
    place.append(body(id));
    // Gmail keeps a copy of the draft in a hidden twin and a hidden field, at its own pace.
    box.addEventListener('input', () => {
      const draft = place.firstElementChild;
      box.querySelector('textarea.Ak').value = draft.innerText;
      box.querySelector('input[name="body"]').value = draft.innerHTML;
    });
    const send = () => {
      // Gmail asks for a reader and keeps the draft where it is.
      if (!box.querySelector('[role="option"]')) return;
      const html = place.firstElementChild.innerHTML;
      sent.push(html);
      (box.closest('[role="dialog"]') ?? box).remove();
      const undo = part('<button id="undo" type="button">Undo</button>');
      undo.addEventListener('click', () => {
        undo.remove();
        sent.pop();
        dock(html);
      });
      document.querySelector('#undo')?.remove();
      document.body.append(undo);
    };
    box.querySelector('.aoO').addEventListener('click', send);
    box.querySelector('.aoO').addEventListener('keydown', ({ key }) => (key === 'Enter' || key === ' ') && send());
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    });
    if (kind === 'reply') {
      box.classList.add('ip');
      const trimmed = part('<div class="ajR" role="button" tabindex="1" aria-label="Show trimmed content">…</div>');
      place.after(trimmed);
      trimmed.addEventListener('click', () => {
        place.firstElementChild.insertAdjacentHTML('beforeend', quote);
        trimmed.remove();
      });
    }
    return box;
  }

  function dock(html = '') {
    const dialog = part('<div class="nH Hd" role="dialog" aria-label="New Message"><div class="Hp">New Message'
      + ' <button class="Hl" type="button" aria-label="Minimize">_</button>'
      + ' <button class="Hq" type="button" aria-label="Full screen">⤢</button></div></div>');
    const box = compose('new');
    dialog.append(box);
    document.querySelector('#dock').append(dialog);
    // A window that was minimised comes back with another body that holds the same draft.
    dialog.querySelector('.Hl').addEventListener('click', () => {
      const place = box.querySelector('.Au');
      box.hidden = !box.hidden;
      if (box.hidden) return;
      const fresh = body(++last);
      fresh.innerHTML = place.firstElementChild.innerHTML;
      place.replaceChildren(fresh);
    });
    dialog.querySelector('.Hq').addEventListener('click', () => {
      const isFull = dialog.classList.toggle('aSt');
      (isFull ? document.body : document.querySelector('#dock')).append(dialog);
    });
    dialog.querySelector('[g_editable]').innerHTML = html;
    dialog.querySelector('[g_editable]').focus();
  }

  document.querySelector('#compose').addEventListener('click', () => dock());
  document.querySelector('#reply').addEventListener('click', () => {
    const box = compose('reply');
    document.querySelector('#thread').append(box);
    box.querySelector('[g_editable]').focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target.closest?.('input, textarea, [contenteditable]')) return;
    document.body.dataset.shortcut = event.key;
  });
  if (new URLSearchParams(location.search).get('view') === 'cm') {
    document.querySelector('main').remove();
    const box = compose('new');
    document.body.append(box);
    box.querySelector('[g_editable]').focus();
  }
`;

const style = `
  body { margin: 0; font: 14px/1.45 'Liberation Sans', Arial, sans-serif; background: #f6f8fc; color: #202124; }
  main { display: grid; grid-template-columns: 160px 1fr; min-height: 100vh; }
  #thread { background: #fff; padding: 16px 24px; }
  .M9 { background: #fff; padding: 8px 12px; border: 1px solid #dadce0; }
  #dock { position: fixed; right: 24px; bottom: 0; display: flex; gap: 16px; }
  #dock .Hd { width: 440px; }
  .Hp { background: #f2f6fc; padding: 8px 12px; }
  .aSt { position: fixed; inset: 40px; z-index: 5; background: #fff; }
  table { width: 100%; border-collapse: collapse; }
  .Au { overflow: auto; max-height: 360px; }
  [g_editable] { outline: none; padding: 4px; }
  .aoO { display: inline-block; background: #0b57d0; color: #fff; padding: 6px 18px; border-radius: 16px; }
  #undo { position: fixed; left: 460px; bottom: 24px; }
  .hG { display: inline-block; padding: 6px; }
`;

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Inbox - Gmail</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<main>
<nav><button id="compose" class="T-I T-I-KE L3" type="button">Compose</button></nav>
<section id="thread">
<h2 class="hP">May figures and next steps</h2>
<div class="adn ads"><span class="gD" email="ana@example.com" name="Ana Ruiz">Ana Ruiz</span>
<div class="ii gt"><div class="a3s aiL">We will circle back on the budget soon. Sorry if that caused trouble.</div></div></div>
<button id="reply" type="button">Reply</button>
</section>
</main>
<div id="dock"></div>
<script>${script}</script>
</body>
</html>`;

export const gmail: StandIn = { at: 'https://mail.google.com/**', html };

/** The address of the pretended inbox, and of a compose window popped out of it. */
export const inbox = 'https://mail.google.com/mail/u/0/#inbox';
export const poppedOut = 'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1';
