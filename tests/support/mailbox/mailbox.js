// A mailbox to try the extension on: the structure of Gmail's page, a few made-up mails, nothing behind it. Mails that
// are "sent" stay in `window.sentMails`. Everything is built from nodes.
const { own, mails } = JSON.parse(document.querySelector('#mails').textContent);
const sentMails = [];
window.sentMails = sentMails;
let composes = 0;

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function person(className, { name, address }) {
  return el(
    'span',
    { class: className, email: address, name, 'data-hovercard-id': address },
    el('span', {}, name),
  );
}

const main = document.querySelector('[role=main]');
const toast = document.querySelector('.b8');

function show() {
  const id = location.hash.split('/')[1]?.split('?')[0];
  const mail = mails.find((one) => one.id === id);
  main.replaceChildren(mail ? thread(mail) : list());
  document.title = `${mail ? mail.subject : 'Inbox'} - ${own.address} - Gmail`;
}

function list() {
  const rows = mails.map((mail) => {
    const cell = el('td', { class: 'yX xY' }, el('div', { class: 'yW' }, person('yP', mail.from)));
    const subject = el(
      'span',
      { class: 'bog' },
      el('span', { 'data-legacy-thread-id': mail.id }, mail.subject),
    );
    const snippet = el('span', { class: 'snippet' }, ` - ${mail.text.slice(0, 60)}`);
    const link = el('td', { class: 'xY a4W' }, el('div', { class: 'xS', role: 'link' }, subject, snippet));
    const row = el('tr', { class: 'zA zE', role: 'row', tabindex: '-1' }, cell, link);
    row.addEventListener('click', () => {
      location.hash = `#inbox/${mail.id}`;
    });
    return row;
  });
  return el(
    'div',
    { class: 'ae4 UI', gh: 'tl' },
    el('table', { class: 'F cf zt', role: 'grid' }, el('tbody', {}, ...rows)),
  );
}

function thread(mail) {
  const back = el('button', { class: 'back', type: 'button' }, '← Inbox');
  back.addEventListener('click', () => {
    location.hash = '#inbox';
  });
  const reply = el('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
  const footer = el('div', { class: 'ip iq' }, reply);
  reply.addEventListener('click', () => {
    footer.replaceChildren(compose({ to: mail.from, subject: `Re: ${mail.subject}`, quote: mail }));
  });
  const head = el(
    'div',
    { class: 'gE iv gt' },
    el(
      'span',
      { class: 'qu', role: 'gridcell' },
      person('gD', mail.from),
      el('span', { class: 'go' }, ` <${mail.from.address}>`),
    ),
    el('span', { class: 'g3', title: mail.date }, mail.date),
  );
  const to = el('span', { class: 'hb' }, 'to ', person('g2', { ...own, name: 'me' }));
  const body = el('div', { class: 'ii gt' }, el('div', { class: 'a3s aiL' }, mail.text));
  const message = el(
    'div',
    { class: 'adn ads', 'data-message-id': `#msg-f:${mail.key}`, 'data-legacy-message-id': mail.id },
    el('div', { class: 'gs' }, head, to, body),
  );
  return el(
    'div',
    { class: 'nH a98 iY' },
    back,
    el(
      'div',
      { class: 'ha' },
      el(
        'h2',
        { class: 'hP', 'data-thread-perm-id': `thread-f:${mail.key}`, 'data-legacy-thread-id': mail.id },
        mail.subject,
      ),
    ),
    el(
      'div',
      { role: 'list' },
      el('div', { class: 'h7', role: 'listitem', 'aria-expanded': 'true' }, message),
    ),
    footer,
  );
}

function chip(address) {
  return el('div', { class: 'afV', role: 'option', 'data-hovercard-id': address, 'data-name': '' }, address);
}

function compose({ to, subject = '', quote } = {}) {
  composes += 1;
  const chips = el('div', { class: 'aUy', role: 'listbox' }, ...(to ? [chip(to.address)] : []));
  const entry = el('input', {
    class: 'agP aFw',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': 'To recipients',
  });
  const take = () => {
    const addresses = entry.value
      .split(/[,;]/)
      .map((text) => text.trim())
      .filter(Boolean);
    chips.append(...addresses.map(chip));
    entry.value = '';
  };
  entry.addEventListener('blur', take);
  entry.addEventListener('keydown', (event) => event.key === 'Enter' && take());
  const field = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: 'Subject',
    'aria-label': 'Subject',
  });
  field.value = subject;
  const editor = el(
    'div',
    {
      class: 'Am aiL Al editable LW-avf',
      'aria-label': 'Message Body',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
    },
    el('div', {}, el('br')),
    ...(quote
      ? [
          el(
            'div',
            { class: 'gmail_quote' },
            el('div', { class: 'gmail_attr' }, `${quote.from.name} wrote:`),
            el('blockquote', { class: 'gmail_quote' }, quote.text),
          ),
        ]
      : []),
  );
  const send = el('div', { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1' }, 'Send');
  const region = el(
    'div',
    { class: 'aoI', role: 'region' },
    el(
      'form',
      { class: 'bAs' },
      el('div', { class: 'aH9 anm', name: 'to' }, chips, entry),
      el('div', { class: 'aoD az6' }, field),
      el('input', { type: 'hidden', name: 'composeid', value: String(composes) }),
      el('input', { type: 'hidden', name: 'from', value: own.address }),
    ),
    editor,
    el('div', { class: 'dC' }, send),
  );
  const box = quote
    ? el('div', { class: 'M9 inline' }, region)
    : el(
        'div',
        { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
        el('h2', { class: 'a3E' }, 'New Message'),
        el('div', { class: 'M9' }, region),
      );
  region.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  send.addEventListener('click', () => {
    take();
    const recipients = [...chips.children].map((one) => one.dataset.hovercardId);
    sentMails.push({ to: recipients, subject: field.value, body: editor.innerText });
    box.remove();
    say('Message sent', true);
  });
  return box;
}

function say(text, isSent) {
  const words = el(
    'span',
    { class: 'vh' },
    el('span', {}, text),
    ...(isSent ? [el('span', { id: 'link_vsm', role: 'link' }, ' View message')] : []),
  );
  toast.replaceChildren(words);
  toast.style.visibility = 'visible';
  setTimeout(() => {
    toast.style.visibility = 'hidden';
  }, 6000);
}

document
  .querySelector('[gh=cm]')
  .addEventListener('click', () => document.querySelector('.dw').append(compose()));
window.addEventListener('hashchange', show);
show();
