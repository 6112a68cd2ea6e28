// How a message is drawn: bubbles, buttons, pictures, polls. Plain functions from what the server tells to elements.
// Everything people wrote goes into text nodes, never into markup.

/** An element: h("p", {class: "note", onclick: f}, "text", other). Attributes that are false or null are left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Makes `parent` hold one element for each item, in order, and builds anew only those whose item has changed. */
export function patch(parent, items, keyOf, build) {
  const before = parent.drawn ?? new Map();
  const after = new Map();
  let at = parent.firstChild;
  for (const item of items) {
    const key = keyOf(item);
    const print = JSON.stringify(item);
    let known = before.get(key);
    if (!known || known.print !== print) {
      const element = build(item);
      if (known) {
        if (known.element === at) at = at.nextSibling;
        keepFocus(known.element, element);
      }
      known = { print, element };
    }
    after.set(key, known);
    if (known.element === at) at = at.nextSibling;
    else parent.insertBefore(known.element, at);
    before.delete(key);
  }
  for (const { element } of before.values()) element.remove();
  parent.drawn = after;
}

/** Puts `fresh` in the place of `old`; whoever stood on its third button stands there still. */
function keepFocus(old, fresh) {
  const place = [...old.querySelectorAll("button")].indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (place >= 0) fresh.querySelectorAll("button")[place]?.focus({ preventScroll: true });
}

const HUES = [[255, 136, 94], [255, 177, 74], [158, 122, 214], [101, 187, 96], [64, 178, 196], [84, 143, 230], [226, 95, 142]];

/** Colours an avatar by whose it is, and writes the initials into it. */
export function paint(avatar, id, name) {
  const [r, g, b] = HUES[Math.abs(id) % HUES.length];
  avatar.style.setProperty("--from", `rgb(${r} ${g} ${b})`);
  avatar.style.setProperty("--to", `rgb(${r * 0.72} ${g * 0.72} ${b * 0.78})`);
  avatar.textContent = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  return avatar;
}

/** The list of a chat: messages, with a line before each new day. */
export function timeline(messages, zone) {
  const items = [];
  let day = "";
  for (const message of messages) {
    const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: zone }).format(new Date(message.at));
    if (date !== day) items.push({ key: `day ${date}`, day: (day = date) });
    items.push({ key: `${message.chat}:${message.id}`, ...message });
  }
  return items;
}

/** One item of the timeline. `does` holds what can be done: tap, open, command, vote, more. */
export function drawItem(item, { group, zone, does }) {
  if (item.day) return h("p", { class: "pill" }, item.day);
  if (item.kind === "service") return h("p", { class: "pill", "data-message": item.id }, item.service || "…");
  const bubble = h("div", { class: `bubble ${item.kind}${endsRtl(item.text) ? " rtl" : ""}` });
  if (group && !item.mine) {
    const by = h("p", { class: "by", dir: "auto" }, item.by);
    by.style.setProperty("--hue", `rgb(${HUES[Math.abs(item.sender) % HUES.length].map((c) => c * 0.66).join(" ")})`);
    bubble.append(by);
  }
  if (item.forwarded) bubble.append(h("p", { class: "forwarded" }, `Forwarded from ${item.forwarded}`));
  if (item.reply) bubble.append(h("blockquote", { dir: "auto" }, h("b", {}, item.reply.by), item.reply.text));
  bubble.append(...contents(item, zone, does));
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(item.at));
  const counted = item.segments ? `${item.segments} SMS · ` : item.template ? "template · " : "";
  bubble.append(h("span", { class: "meta" }, `${counted}${item.edited ? "edited " : ""}${time}`, item.mine && h("span", { class: "ticks", "aria-hidden": "true" }, "✓✓")));
  const more = h("button", { type: "button", class: "dots", "aria-label": "What to do with this message", "aria-haspopup": "menu", onclick: (event) => does.more(item, event.currentTarget) }, "⋯");
  return h(
    "article",
    {
      class: `message ${item.mine ? "mine" : "theirs"}${item.rows.length ? " with-buttons" : ""}`,
      "data-message": item.id, "data-chat": item.chat, "data-counted": item.segments || item.template ? "true" : null, "data-kind": item.kind, "data-mine": String(item.mine), "data-edited": String(item.edited),
      "aria-label": `${item.mine ? "You" : item.by}, ${time}`,
    },
    bubble, more, keyboard(item, does),
  );
}

function contents(item, zone, does) {
  const words = item.text && item.kind !== "poll" ? [h("div", { class: "words", dir: "auto" }, ...formatted(item.text, item.entities, does))] : [];
  switch (item.kind) {
    case "photo":
      return [photo(item), ...words];
    case "sticker":
      return [h("span", { class: "big", role: "img", "aria-label": "Sticker" }, item.sticker || "🙂")];
    case "voice":
      return [h("span", { class: "voice", role: "img", "aria-label": "Voice message, 4 seconds" }, h("span", { class: "play" }, "▶"), h("span", { class: "wave" }), h("span", {}, "0:04")), ...words];
    case "location":
      return [h("span", { class: "tile", role: "img", "aria-label": "Location" }, "📍")];
    case "contact":
      return [h("span", { class: "contact" }, "👤 Contact")];
    case "document":
      return [file(item), ...words];
    case "poll":
      return [poll(item, zone, does)];
    default:
      return words;
  }
}

function photo(item) {
  const { address, width, height } = item.picture;
  if (!address) return h("span", { class: "tile", role: "img", "aria-label": "Photo" }, "🖼️");
  const shown = Math.min(280, Math.max(width, 200));
  const img = h("img", { class: width > 600 ? "picture" : "picture coarse", src: address, alt: item.text || "Picture", width: shown, height: Math.round((shown * height) / width) });
  return h("a", { href: address, target: "_blank", rel: "noopener", title: "Look at it in full size" }, img);
}

function file(item) {
  if (!item.file) return h("span", { class: "contact" }, "📄 File");
  return h("a", { class: "contact", href: item.file.address, download: item.file.name }, `📄 ${item.file.name}`);
}

/** A poll: options to choose from, or, for whoever has chosen and once it is closed, who chose what. */
function poll(item, zone, does) {
  const { question, options, closed, closes_at: closesAt, anonymous, total } = item.poll;
  const voted = options.some((option) => option.mine);
  const kind = closed ? "Final results" : anonymous ? "Anonymous poll" : "Poll";
  return h(
    "div", { class: "poll", dir: endsRtl(question) ? "rtl" : "ltr", role: "group", "aria-label": question, "data-closed": String(closed) },
    h("p", { class: "question", dir: "auto" }, question),
    h("p", { class: "small" }, h("bdi", {}, closed || !closesAt ? kind : `${kind}, until ${moment(closesAt, zone)}`)),
    ...options.map((option, number) =>
      closed || voted
        ? result(option, total)
        : h("button", { type: "button", class: "option", dir: "auto", onclick: () => does.vote(item, [number]) }, option.text),
    ),
    voted && !closed && h("button", { type: "button", class: "retract", onclick: () => does.vote(item, []) }, "Take the vote back"),
    h("p", { class: "small" }, h("bdi", {}, total === 0 ? "No votes yet" : total === 1 ? "1 vote" : `${total} votes`)),
  );
}

function result({ text, count, mine, voters }, total) {
  return h(
    "div", { class: "result", "data-count": count, "data-mine": String(mine) },
    h("span", { dir: "auto" }, `${mine ? "✓ " : ""}${text}`),
    h("b", {}, String(count)),
    h("progress", { max: Math.max(total, 1), value: count, "aria-label": text }),
    voters.length > 0 && h("span", { class: "small voters" }, h("bdi", {}, voters.join(", "))),
  );
}

function moment(at, zone) {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(at));
}

function keyboard(item, does) {
  if (!item.rows.length) return null;
  if (item.list) {
    const opens = (event) => does.choose(item, event.currentTarget);
    return h("div", { class: "keyboard" }, h("div", { class: "row" }, h("button", { type: "button", class: "plain", "aria-haspopup": "menu", onclick: opens }, h("span", {}, item.list))));
  }
  let number = 0;
  return h(
    "div", { class: "keyboard" },
    ...item.rows.map((row) =>
      h("div", { class: "row" }, ...row.map((button) => {
        const position = number++;
        return h(
          "button",
          { type: "button", class: button.style || "plain", dir: "auto", "data-button": position, "aria-busy": button.turning ? "true" : null, onclick: () => (button.url ? does.open(button.url) : does.tap(item, position)) },
          h("span", {}, button.text), button.url && h("span", { class: "arrow", "aria-hidden": "true" }),
        );
      })),
    ),
  );
}

/** `text` with its entities as elements. Offsets count UTF-16 units, as JavaScript does. */
function formatted(text, entities, does, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  const within = entities.filter((one) => one.offset >= from && one.offset + one.length <= to);
  while (within.length) {
    const entity = within.shift();
    if (entity.offset < at) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    at = entity.offset + entity.length;
    const inner = within.filter((one) => one.offset + one.length <= at);
    nodes.push(wrapped(entity, text.slice(entity.offset, at), formatted(text, inner, does, entity.offset, at), does));
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "q", spoiler: "span" };

function wrapped(entity, words, children, does) {
  if (entity.type === "url" || entity.type === "text_link") {
    const url = entity.url ?? (words.includes("://") ? words : `https://${words}`);
    return h("a", { href: url, rel: "noopener noreferrer", onclick: (event) => { event.preventDefault(); does.open(url); } }, ...children);
  }
  if (entity.type === "bot_command") return h("button", { type: "button", class: "link", onclick: () => does.command(words) }, ...children);
  return h(TAGS[entity.type] ?? "span", {}, ...children);
}

/** Whether the last line runs from right to left: each line goes by its own first letter, and the time stands at its end. */
function endsRtl(text) {
  const strong = text.split("\n").at(-1).match(/\p{L}/u) ?? text.match(/\p{L}/u);
  return strong !== null && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(strong[0]);
}
