// The page: phones side by side, each of which is one person's view of one chat. It asks the server again and again
// what they show (a request waits until there is something new), and sends what people do.
//
// For tests: body[data-busy] is "false" once everything done here has been heard, answered and drawn.

import { drawItem, h, paint, patch, timeline } from "./messages.js";

const SHOWN_AT_FIRST = [["Samuel", "private"], ["Fatou", "private"], ["Amina", "private"], ["Samuel", "group"], ["Kofi", "private", "whatsapp"], ["Rosa", "private", "sms"]];
const LANGUAGES = { en: "English", fr: "Français", es: "Español", ar: "العربية", sw: "Kiswahili" };
const ATTACHMENTS = { photo: "🖼️ Photo", voice: "🎤 Voice message", sticker: "👍 Sticker", location: "📍 Location", contact: "👤 Contact" };
const TOAST_MS = 4000;
// What stands below the name of the bot.
const SERVICES = {
  telegram: () => "bot",
  whatsapp: (view) => (view.open ? `WhatsApp · free until ${shortly(view.window)}` : "WhatsApp · silent for 24 hours"),
  sms: (view) => (view.stopped ? "SMS · said STOP" : "SMS · a plain phone"),
};

const $ = (selector, within = document) => within.querySelector(selector);
const phonesBox = $("#phones");
const tabs = $(".tabs");

let phones = []; // {key, person, chat, element, toast, reply, editing}
let state = { revision: -1, busy: true, people: [], phones: [] };
let nextKey = 1;
let asking = new AbortController();
let doing = 0; // posts on their way
let heardUpTo = -1; // the revision that the last post brought about

// Asking, and drawing what comes.

async function follow() {
  for (;;) {
    try {
      asking = new AbortController();
      const shown = phones.map((phone) => `${phone.person}:${phone.chat}`).join(",");
      const query = new URLSearchParams({ after: state.revision, busy: state.busy, phones: shown });
      const answer = await fetch(`/stage/state?${query}`, { signal: asking.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const news = await answer.json();
      if (shown !== phones.map((phone) => `${phone.person}:${phone.chat}`).join(",")) continue;
      state = news;
      draw();
    } catch (error) {
      if (error.name === "AbortError") continue;
      veil("The sandbox does not answer. Is it still running?");
      await new Promise((done) => setTimeout(done, 1000));
      state.revision = -1;
    }
  }
}

/** Asks at once: the phones are others now. */
function askAnew() {
  state.revision = -1;
  settle();
  asking.abort();
}

function settle() {
  const busy = doing > 0 || state.busy || state.revision < heardUpTo || state.revision < 0;
  document.body.dataset.busy = String(busy);
  document.body.dataset.revision = state.revision;
}

function draw() {
  veil("");
  if (!phones.length && state.people.length) return setUp();
  const now = new Date(state.now);
  const shown = { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: state.zone };
  $("#clock").textContent = new Intl.DateTimeFormat("en-GB", shown).format(now).replace(/,(?=[^,]*$)/, " ·");
  $("#clock").dateTime = state.now;
  state.phones.forEach((view, number) => drawPhone(phones[number], view));
  drawTabs();
  if (!$("#book").hidden) showBook();
  settle();
}

function setUp() {
  for (const [name, kind, channel = "telegram"] of SHOWN_AT_FIRST) {
    const person = state.people.find((one) => one.name === name && one.channel === channel);
    const chat = person?.chats.find((one) => (one.kind === "private") === (kind === "private"));
    if (chat) addPhone(person.id, chat.id);
  }
  if (!phones.length) addPhone(state.people[0].id, state.people[0].id);
  askAnew();
}

// Doing.

async function post(path, body) {
  doing += 1;
  settle();
  try {
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    const result = await answer.json();
    if (answer.ok && result.revision !== undefined) heardUpTo = Math.max(heardUpTo, result.revision);
    return answer.ok ? null : result.why;
  } catch {
    return "the sandbox does not answer";
  } finally {
    doing -= 1;
    settle();
  }
}

async function act(phone, deed, details = {}) {
  const why = await post("/stage/act", { do: deed, person: phone.person, chat: phone.chat, ...details });
  note(phone, why ?? "");
  return why === null;
}

function note(phone, why) {
  const line = $(".note", phone.element);
  line.textContent = why && `${why[0].toUpperCase()}${why.slice(1)}.`;
  line.hidden = !why;
}

/** Opens a link as this phone's person. What adds the bot to a group, or is shared, asks where to first. */
async function open(phone, url) {
  const address = new URL(url, location.href);
  const groups = chatsOf(phone.person).filter((chat) => chat.kind !== "private");
  if (address.hostname !== "t.me") {
    window.open(url, "_blank", "noopener");
    return;
  }
  if (!address.searchParams.has("startgroup") && !address.pathname.startsWith("/share")) {
    if (await act(phone, "open", { url, chat: null })) turnTo(phone, phone.person);
  } else if (groups.length) {
    const into = (chat) => async () => (await act(phone, "open", { url, chat: chat.id })) && turnTo(phone, chat.id);
    menu($(".head", phone.element), groups.map((chat) => [`👥 ${chat.title}`, into(chat)]));
  } else note(phone, "you are in no group chat");
}

function turnTo(phone, chat) {
  if (phone.chat === chat) return;
  phone.chat = chat;
  delete $(".list", phone.element).drawn;
  $(".list", phone.element).replaceChildren();
  askAnew();
}

const chatsOf = (person) => state.people.find((one) => one.id === person)?.chats ?? [];

// A phone.

function addPhone(person, chat) {
  const element = $("#phone").content.firstElementChild.cloneNode(true);
  const phone = { key: nextKey++, person, chat, element, toast: null, reply: null, editing: null };
  element.id = `phone-${phone.key}`;
  phones.push(phone);
  phonesBox.insertBefore(element, $(".add", phonesBox));

  keepAtEnd($(".list", element));

  $(".language", element).append(...Object.entries(LANGUAGES).map(([code, name]) => h("option", { value: code }, name)));
  $(".person", element).addEventListener("change", (event) => {
    Object.assign(phone, { person: Number(event.target.value), toast: null, reply: null, editing: null });
    turnTo(phone, Number(event.target.value));
  });
  $(".language", element).addEventListener("change", (event) => act(phone, "speak", { language: event.target.value }));
  $(".remove", element).addEventListener("click", () => {
    phones = phones.filter((one) => one !== phone);
    element.remove();
    askAnew();
  });
  $(".chats", element).addEventListener("click", (event) =>
    menu(event.currentTarget, chatsOf(phone.person).map((one) => [`${one.kind === "private" ? "📒" : "👥"} ${one.title}`, () => turnTo(phone, one.id)])));
  $(".more", element).addEventListener("click", (event) => menu(event.currentTarget, moreOf(phone)));
  $(".commands", element).addEventListener("click", (event) => menu(event.currentTarget, commandsOf(phone)));
  $(".attach", element).addEventListener("click", (event) =>
    menu(event.currentTarget, Object.entries(ATTACHMENTS).map(([kind, label]) => [label, () => act(phone, "attach", { kind })])));
  $(".start button", element).addEventListener("click", () => {
    const view = viewOf(phone);
    if (view.kind === "private") act(phone, "start");
    else act(phone, "add-bot");
  });
  $(".quote button", element).addEventListener("click", () => quote(phone, {}));
  $(".composer", element).addEventListener("submit", (event) => {
    event.preventDefault();
    send(phone);
  });
  return phone;
}

const shortly = (at) => new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit", timeZone: state.zone }).format(new Date(at));

const viewOf = (phone) => state.phones[phones.indexOf(phone)];

async function send(phone) {
  const input = $("input", phone.element);
  const text = input.value;
  if (!text.trim()) return;
  input.value = "";
  const { reply, editing } = phone;
  quote(phone, {});
  const sent = editing ? await act(phone, "edit", { message: editing.id, text }) : await act(phone, "say", { text, reply_to: reply?.id });
  if (!sent) input.value = text;
}

/** Shows above the text field what is replied to or edited; with neither, puts it away. */
function quote(phone, { reply = null, editing = null }) {
  Object.assign(phone, { reply, editing });
  const about = reply ?? editing;
  $(".quote", phone.element).hidden = !about;
  $(".quote p", phone.element).textContent = about ? `${reply ? `Reply to ${reply.by}` : "Edit"}: ${about.text}` : "";
  if (editing) $("input", phone.element).value = editing.text;
  if (about) $("input", phone.element).focus();
}

function drawPhone(phone, view) {
  const { element } = phone;
  element.hidden = !view;
  if (!view) return;
  phone.chat = view.chat;
  const person = state.people.find((one) => one.id === phone.person);
  Object.assign(element.dataset, { phone: phone.person, chat: phone.chat, name: person.name, kind: view.kind, channel: view.channel });
  element.setAttribute("aria-label", `${person.name}'s phone`);
  paint($(".owner .avatar", element), person.id, person.name);
  const people = state.people.map(({ id, name }) => ({ id, name }));
  patch($(".person", element), people, (one) => one.id, (one) => h("option", { value: one.id }, one.name));
  $(".office", element).textContent = person.note;
  $(".person", element).value = phone.person;
  $(".language", element).hidden = view.channel !== "telegram";
  $(".language", element).value = person.language;
  $(".status time", element).textContent = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: state.zone }).format(new Date(state.now));

  const group = view.kind !== "private";
  $(".head .avatar", element).classList.toggle("bot", !group);
  paint($(".head .avatar", element), view.chat, group ? view.title : "");
  $(".title h2", element).textContent = view.title;
  $(".title p", element).textContent = view.typing ? "typing…" : group ? `${view.members + (view.bot ? 1 : 0)} members` : SERVICES[view.channel](view);
  $(".title p", element).dataset.lamp = view.channel === "whatsapp" ? String(view.open) : "";

  drawList(phone, view, group);
  for (const name of [".commands", ".attach", ".more", ".chats"]) $(name, element).hidden = view.channel !== "telegram";
  const stranger = group ? !view.bot : !view.started || view.blocked;
  const start = $(".start", element);
  start.hidden = !stranger;
  $("button", start).textContent = group ? "Add Kitabu to this group" : view.blocked ? "UNBLOCK" : "START";
  $(".composer", element).hidden = stranger && !group;
  drawToasts(phone, view.toasts);
}

const isAtEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;

/** Whoever sees the newest message sees it still when the screen gets lower, as it does above a keyboard. */
function keepAtEnd(list) {
  const sizeOf = () => `${list.clientWidth} ${list.clientHeight}`;
  let [size, atEnd] = ["", true];
  // What scrolls because the size changed was not scrolled by anybody.
  list.addEventListener("scroll", () => sizeOf() === size && (atEnd = isAtEnd(list)));
  new ResizeObserver(() => {
    size = sizeOf();
    if (atEnd) list.scrollTop = list.scrollHeight;
  }).observe(list);
}

function drawList(phone, view, group) {
  const list = $(".list", phone.element);
  const atEnd = isAtEnd(list);
  const does = {
    tap: (item, button) => act(phone, "tap", { chat: item.chat, message: item.id, button }),
    choose: (item, anchor) => menu(anchor, item.rows.flat().map(({ text }, button) => [text, () => does.tap(item, button)])),
    vote: (item, options) => act(phone, "vote", { chat: item.chat, message: item.id, options }),
    open: (url) => open(phone, url),
    command: (words) => act(phone, "say", { text: group && !words.includes("@") ? `${words}@${state.bot}` : words }),
    more: (item, anchor) => menu(anchor, actionsOn(phone, item)),
  };
  const known = group || view.started;
  const empty = !view.messages.length && (known ? "No messages here yet." : view.description || " ");
  const items = empty ? [{ key: "empty", empty }] : timeline(view.messages, state.zone);
  patch(list, items, (item) => item.key, (item) =>
    item.empty ? h("p", { class: "empty" }, !known && h("b", {}, "What can this bot do?"), item.empty) : drawItem(item, { group, zone: state.zone, does }));
  if (atEnd || view.messages.at(-1)?.mine) list.scrollTop = list.scrollHeight;
}

function actionsOn(phone, item) {
  const elsewhere = chatsOf(phone.person).map((chat) => [`↪ Forward to ${chat.title}`, () => act(phone, "forward", { chat: item.chat, message: item.id, to: chat.id })]);
  return [
    ["↩ Reply", () => quote(phone, { reply: item })],
    ...(item.mine && item.kind === "text" ? [["✏️ Edit", () => quote(phone, { editing: item })]] : []),
    ...elsewhere,
  ];
}

function moreOf(phone) {
  const view = viewOf(phone);
  if (view.kind === "private") return view.blocked ? [["Unblock the bot", () => act(phone, "unblock")]] : [["🚫 Block the bot", () => act(phone, "block")]];
  const items = view.bot ? [["Remove Kitabu from the group", () => act(phone, "remove-bot")]] : [["Add Kitabu to the group", () => act(phone, "add-bot")]];
  return view.kind === "group" ? [...items, ["Make it a supergroup", () => act(phone, "migrate")]] : items;
}

function commandsOf(phone) {
  const view = viewOf(phone);
  const suffix = view.kind === "private" ? "" : `@${state.bot}`;
  const listed = view.commands.map(({ command, description }) => [`/${command}`, () => act(phone, "say", { text: `/${command}${suffix}` }), description]);
  return listed.length ? listed : [["/start", () => act(phone, "say", { text: `/start${suffix}` }), ""]];
}

/** Shows answers to taps that came since this phone was first drawn. */
function drawToasts(phone, toasts) {
  const last = toasts.at(-1)?.number ?? 0;
  const fresh = phone.toast === null ? [] : toasts.filter((toast) => toast.number > phone.toast);
  phone.toast = Math.max(phone.toast ?? 0, last);
  for (const toast of fresh) {
    const shown = h("div", { class: toast.alert ? "toast alert" : "toast", "data-toast": toast.number, role: toast.alert ? "alertdialog" : "status" }, h("p", { dir: "auto" }, toast.text));
    if (toast.alert) shown.append(h("button", { type: "button", onclick: () => shown.remove() }, "OK"));
    else setTimeout(() => shown.remove(), TOAST_MS);
    $(".toasts", phone.element).append(shown);
    if (toast.alert) $("button", shown).focus({ preventScroll: true });
  }
}

// A menu at a button: arrow keys, Escape, and the focus goes back where it came from.

function menu(anchor, items) {
  $(".menu")?.remove();
  const close = () => {
    box.remove();
    document.removeEventListener("pointerdown", outside, true);
  };
  const outside = (event) => box.contains(event.target) || close();
  const box = h(
    "div", { class: "menu", role: "menu" },
    ...items.map(([label, does, hint]) =>
      h("button", { type: "button", role: "menuitem", dir: "auto", onclick: () => { close(); anchor.focus?.(); does(); } }, h("span", {}, label), hint && h("small", { dir: "auto" }, hint))),
  );
  box.addEventListener("keydown", (event) => {
    const buttons = [...box.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      close();
      anchor.focus?.();
    } else if (step) {
      event.preventDefault();
      buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
    }
  });
  const device = anchor.closest(".device");
  device.append(box);
  const at = anchor.getBoundingClientRect();
  const within = device.getBoundingClientRect();
  const below = at.top - within.top < within.height / 2;
  box.style.setProperty(below ? "top" : "bottom", `${below ? at.bottom - within.top + 4 : within.bottom - at.top + 4}px`);
  box.style.setProperty(at.left - within.left > within.width / 2 ? "right" : "left", "8px");
  $("button", box)?.focus({ preventScroll: true });
  document.addEventListener("pointerdown", outside, true);
}

// Around the phones.

function drawTabs() {
  const items = phones.map((phone, number) => ({ key: phone.key, label: state.people.find((one) => one.id === phone.person)?.name ?? "", title: state.phones[number]?.kind === "private" ? "" : "👥 " }));
  patch(tabs, items, (item) => item.key, (item) =>
    h("button", { type: "button", onclick: () => $(`#phone-${item.key}`).scrollIntoView({ inline: "center", block: "nearest" }) }, `${item.title}${item.label}`));
}

function veil(text) {
  $("#veil").textContent = text;
  $("#veil").hidden = !text;
}

for (const button of document.querySelectorAll("[data-clock]")) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    await post("/stage/clock", { [button.dataset.clock]: 1 });
    button.disabled = false;
  });
}

for (const button of document.querySelectorAll("[data-story]")) {
  button.addEventListener("click", async () => {
    veil("Beginning anew…");
    await post("/stage/restart", { story: button.dataset.story });
    for (const phone of phones) phone.element.remove();
    phones = [];
    askAnew();
  });
}

phonesBox.append(
  h("button", { type: "button", class: "add", "aria-label": "Add a phone", onclick: () => {
    const shown = new Set(phones.map((phone) => phone.person));
    const next = state.people.find((one) => !shown.has(one.id)) ?? state.people[0];
    const phone = addPhone(next.id, next.id);
    askAnew();
    phone.element.scrollIntoView({ inline: "center", block: "nearest" });
  } }, h("span", { "aria-hidden": "true" }, "+"), "phone"),
);

// The book.

let reading = null; // the book, being read
let outdated = false;

/** Reads the book, once more if something happens meanwhile, and never twice at a time. */
function showBook() {
  outdated = true;
  reading ??= (async () => {
    try {
      while (outdated) {
        outdated = false;
        await readBook();
      }
    } finally {
      reading = null;
    }
  })();
  return reading;
}

async function readBook() {
  const answer = await fetch("/stage/book");
  if (!answer.ok) return;
  const { groups } = await answer.json();
  const box = $("#book-contents");
  if (!groups.length) box.replaceChildren(h("p", { class: "hint" }, "The book is empty: no group has been founded yet."));
  else box.replaceChildren(...groups.map(bookOf));
}

function bookOf(group) {
  const table = (rows) => h("table", {}, ...rows.map(({ account, amount }) => h("tr", {}, h("th", { scope: "row", dir: "auto" }, account), h("td", {}, amount))));
  return h(
    "section", { "data-group": group.name },
    h("h3", { dir: "auto" }, group.name),
    h("p", { class: "proof" }, group.proof),
    h("h4", {}, "Balances"), table(group.balances),
    h("h4", {}, "Newest entries"),
    ...group.entries.map((entry) =>
      h("details", { class: "entry", "data-entry": entry.number },
        h("summary", {}, h("b", {}, `${entry.number}`), h("span", { dir: "auto" }, entry.text), h("time", {}, entry.at), h("code", { title: "The mark: this entry's link in the chain" }, entry.mark)),
        table(entry.postings))),
  );
}

function toggleBook(shown) {
  $("#book").hidden = !shown;
  $("#book-button").setAttribute("aria-expanded", String(shown));
  if (shown) showBook().then(() => $("#book-close").focus());
  else {
    $("#book-contents").replaceChildren();
    $("#book-button").focus();
  }
}

$("#book-button").addEventListener("click", () => toggleBook($("#book").hidden));
$("#book-close").addEventListener("click", () => toggleBook(false));
$("#book").addEventListener("keydown", (event) => event.key === "Escape" && toggleBook(false));

follow();
