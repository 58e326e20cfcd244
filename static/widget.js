/* The chat widget. docs/embed.md tells how to embed it.
 *
 * One plain file without a build step: what you read is what visitors get. It draws itself into a shadow root
 * and stays silent when the server is down. What anybody typed reaches the page as text, never as markup.
 */
(() => {
  "use strict";

  const script = document.currentScript;
  if (!script || window.leadqual) return; // loaded twice: the first one stays
  const KEY = script.dataset.widget || "";
  const THEME = script.dataset.theme || "auto";
  const SERVER = new URL(script.src).origin;

  const CONFIG_RETRIES = [5000, 20000, 60000];
  const RECONNECT = { first: 1000, longest: 30000 };
  const PING_EVERY = 25000;
  const PONG_WITHIN = 10000;
  const POLL_EVERY = 4000;
  const PATIENCE = 15000;
  const SOCKET_TRIES = 3; // then plain requests, for networks that let no socket through
  const VISIT_WITHIN = 800;
  const SHOW_TROUBLE_AFTER = 1500;
  const RECENT = 30 * 60 * 1000; // a chat this fresh connects by itself, to show what arrived
  const DISMISSED_FOR = 30 * 24 * 3600 * 1000;
  const TIME_GAP = 15 * 60 * 1000;

  const WORDS = {
    lang: "en",
    open: "Open chat",
    close: "Close chat",
    one: "1 new message",
    unread: "{n} new messages",
    assistant: "AI assistant",
    log: "Conversation",
    you: "You",
    person: "Team member",
    message: "Your message",
    placeholder: "Type your message",
    send: "Send",
    choices: "Quick replies",
    choose: "Quick replies: {n}. Or type your own answer.",
    newTab: "opens in a new tab",
    talk: "Talk to a person",
    talkMessage: "I'd like to talk to a person.",
    asked: "A person has been asked",
    privacy: "Privacy",
    dismiss: "Dismiss",
    offline: "You are offline. What you write is kept and sent later.",
    trouble: "No connection. Trying again; what you write is kept.",
    waiting: "Waiting to be sent",
    slow: "Your message has arrived. The answer takes longer than usual.",
    failed: "Not sent.",
    again: "Send again",
    tooLong: "That is longer than {n} characters. Please send it in parts.",
    expired: "Your earlier chat is no longer open here: this is a new one.",
    gone: "This chat is not available at the moment. Please use the contact details on this website.",
    ended: "This conversation has ended.",
    fresh: "Start a new conversation",
  };

  const ICONS = {
    chat: "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.5 3.3 5.9-.1 1.1-.6 2.2-1.5 3.2 1.9-.1 3.6-.7 5-1.7.7.1 1.4.2 2.2.2 5 0 9-3.4 9-7.6s-4-7.7-9-7.7z",
    down: "M6 9.5l6 6 6-6",
    close: "M6.5 6.5l11 11m0-11l-11 11",
    send: "M12 19V5.5m-6 6l6-6 6 6",
    spark: "M12 3.5l1.9 5.6 5.6 1.9-5.6 1.9L12 18.5l-1.9-5.6L4.5 11l5.6-1.9zM18.5 16.5v4m-2-2h4",
    person: "M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5zM4.5 20c.7-3.6 3.7-5.5 7.5-5.5s6.8 1.9 7.5 5.5",
  };

  // --- style

  const STYLE = `
:host { all: initial; --surface: #fff; --text: #17202e; --soft: #586375; --line: #dfe4ec; --bubble: #f1f4f9;
  --edge: #828c9b; --alarm: #b3261e; --accent: var(--accent-light); --brand-edge: var(--edge-light); --shade: 15 23 42; color-scheme: light; }
:host([data-dark]) { --surface: #161b23; --text: #e9edf3; --soft: #a7b1bf; --line: #2d3643; --bubble: #232b37;
  --edge: #778294; --alarm: #ffb4ab; --accent: var(--accent-dark); --brand-edge: var(--edge-dark); --shade: 0 0 0; color-scheme: dark; }
* { box-sizing: border-box; margin: 0; font: inherit; color: inherit; }
[hidden] { display: none !important; }
.root { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--text);
  text-align: start; }
.center, .launcher, .face, .icon, .send { display: grid; place-items: center; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { width: 24px; height: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
button { background: none; border: 0; padding: 0; cursor: pointer; touch-action: manipulation; }
button:focus-visible, a:focus-visible, .log:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.log:focus-visible { outline-offset: -3px; border-radius: 12px; }

.launcher, .teaser, .panel { position: fixed; z-index: 2147483000; inset-inline-end: max(20px, env(safe-area-inset-right)); }
.launcher { inset-block-end: max(20px, env(safe-area-inset-bottom)); width: 56px; height: 56px; border-radius: 50%;
  box-shadow: 0 8px 24px rgb(var(--shade) / .22), 0 2px 6px rgb(var(--shade) / .14); transition: transform .16s; }
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline-width: 3px; outline-offset: 3px; }
.badge { position: absolute; inset-block-start: -3px; inset-inline-end: -3px; min-width: 20px; height: 20px; padding: 0 5px;
  border-radius: 10px; background: #b3261e; color: #fff; font-size: 12px; font-weight: 650; line-height: 20px; text-align: center;
  box-shadow: 0 0 0 2px var(--surface); }

.teaser { inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 70px); width: min(300px, calc(100vw - 40px));
  background: var(--surface); border: 1px solid var(--line); border-radius: 16px; border-end-end-radius: 6px;
  box-shadow: 0 12px 32px rgb(var(--shade) / .16), 0 2px 6px rgb(var(--shade) / .08); animation: rise .28s ease-out; }
.teaser .say { display: block; width: 100%; padding-block: 14px; padding-inline: 16px 40px; text-align: start;
  border-radius: inherit; overflow-wrap: anywhere; }
.teaser .icon { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; width: 32px; height: 32px; }

.panel { inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 72px); width: 392px; max-width: calc(100vw - 40px);
  height: min(660px, calc(100vh - 124px)); display: flex; flex-direction: column; overflow: hidden; background: var(--surface);
  border: 1px solid var(--line); border-radius: 18px; animation: rise .22s ease-out;
  box-shadow: 0 20px 56px rgb(var(--shade) / .2), 0 4px 14px rgb(var(--shade) / .1); }
.panel:focus { outline: 0; }
header { display: flex; align-items: center; gap: 12px; padding-block: 14px 13px; padding-inline: 16px 12px; border-bottom: 1px solid var(--line); }
.face, .send { width: 38px; height: 38px; border-radius: 12px; }
.who { flex: 1; min-width: 0; }
h2 { font-size: 15px; font-weight: 650; line-height: 1.3; }
.who p { font-size: 13px; line-height: 1.35; color: var(--soft); }
.who > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.icon { width: 40px; height: 40px; border-radius: 10px; color: var(--soft); }
.icon svg, .send svg { width: 20px; height: 20px; }
.icon:hover { background: var(--bubble); color: var(--text); }

.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 18px 16px 8px; display: flex; flex-direction: column; gap: 4px; }
.msg.turn { margin-block-start: 10px; }
.log > .msg:first-child { margin-block-start: auto; }
.when { align-self: center; margin-block: 10px 6px; font-size: 12px; color: var(--soft); }
.msg { max-width: 86%; display: flex; flex-direction: column; align-items: flex-start; align-self: flex-start; gap: 3px; }
.msg.new { animation: rise .2s ease-out; }
.from, .note { font-size: 12.5px; color: var(--soft); padding-inline: 4px; }
.text { padding: 9px 14px; border-radius: 16px; border-end-start-radius: 6px; background: var(--bubble); border: 1px solid transparent;
  white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
.msg.visitor { align-self: flex-end; align-items: flex-end; }
.visitor .text { border-end-start-radius: 16px; border-end-end-radius: 6px; }
.person .text { background: none; border-color: var(--edge); }
.failed .note { color: var(--alarm); }
.note button { text-decoration: underline; text-underline-offset: 2px; padding: 4px; color: var(--text); }
a.link { display: inline-block; margin-block-start: 4px; padding: 8px 14px; border-radius: 12px; border: 1px solid var(--accent); color: var(--accent);
  font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
a.link:hover { background: var(--bubble); }
.typing { align-self: flex-start; display: flex; gap: 4px; padding: 14px; margin-block-start: 10px; border-radius: 16px; background: var(--bubble); }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: breathe 1.2s infinite ease-in-out; }
.typing i:nth-child(2) { animation-delay: .15s; }
.typing i:nth-child(3) { animation-delay: .3s; }

.choices { display: flex; flex-wrap: wrap; gap: 8px; padding: 8px 16px 4px; max-height: 34%; overflow-y: auto; }
.choices button { min-height: 38px; padding: 7px 14px; border: 1px solid var(--accent); border-radius: 19px; color: var(--accent);
  font-weight: 550; line-height: 1.35; text-align: start; overflow-wrap: anywhere; }
.choices button:hover { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.status, .alarm { padding: 8px 16px 0; font-size: 13px; line-height: 1.4; color: var(--soft); overflow-wrap: anywhere; }
.alarm { color: var(--alarm); }
.status:empty, .alarm:empty { padding: 0; } /* not away: screen readers listen to what is there */
form { display: flex; align-items: flex-end; gap: 6px; margin: 10px 12px 0; padding-block: 5px; padding-inline: 12px 5px;
  border: 1px solid var(--edge); border-radius: 16px; background: var(--surface); }
form:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
textarea { flex: 1; min-width: 0; height: 38px; max-height: 132px; padding: 8px 0; border: 0; outline: 0; resize: none; background: none;
  font-size: 15px; line-height: 22px; overflow-y: auto; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.ended { padding: 14px 16px 4px; text-align: center; color: var(--soft); }
.ended button { display: block; width: 100%; margin-block-start: 10px; min-height: 44px; border-radius: 14px; font-weight: 600; }
.launcher, .face, .send, .visitor .text, .ended button { background: var(--brand); color: var(--on-brand); border: 1px solid var(--brand-edge); }
.send[aria-disabled=true] { background: var(--bubble); color: var(--soft); cursor: default; border-color: transparent; }
footer { display: flex; justify-content: space-between; align-items: center; gap: 12px; padding: 4px 16px max(8px, env(safe-area-inset-bottom)); font-size: 13px; color: var(--soft); }
footer button, footer a { min-height: 32px; display: inline-flex; align-items: center; gap: 6px; color: inherit; text-decoration: none; border-radius: 6px; }
footer button:not([aria-disabled=true]):hover, footer a:hover { text-decoration: underline; text-underline-offset: 3px; }
footer button { font-weight: 550; color: var(--accent); }
footer button[aria-disabled=true] { color: var(--soft); cursor: default; }
footer svg { width: 17px; height: 17px; }

@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
@keyframes breathe { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
@media (max-width: 480px), (max-height: 460px) {
  .panel { inset: auto 0 auto 0; top: var(--view-top, 0px); width: 100%; max-width: none; height: var(--view-height, 100dvh);
    border: 0; border-radius: 0; padding-block-start: env(safe-area-inset-top); }
  .open .launcher { display: none; }
  textarea { font-size: 16px; } /* smaller makes phones zoom in */
  .icon { width: 44px; height: 44px; }
}
@media (prefers-reduced-motion: reduce) { *, .msg.new, .launcher { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .text, .launcher, .send, .face, .badge, .typing, .ended button { border: 1px solid ButtonText; }
  .typing i { background: ButtonText; }
  .visitor .text { border-width: 2px; }
}
@media print { .root { display: none; } }
`;

  // --- colours: readable with any brand colour

  const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const toHex = (rgb) => "#" + rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");

  function luminance(hex) {
    const [r, g, b] = channels(hex).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const readableOn = (color) => (contrast(color, "#ffffff") >= 4.5 ? "#ffffff" : "#000000");

  /** `color`, moved towards black or white until it reads as text on `surface`. */
  function accentOn(color, surface, end) {
    const [from, to] = [channels(color), channels(end)];
    for (let step = 0; step <= 20; step += 1) {
      const mixed = toHex(from.map((part, i) => part + ((to[i] - part) * step) / 20));
      if (contrast(mixed, surface) >= 4.6) return mixed;
    }
    return end;
  }

  /** An edge for what has the brand's colour, where it would melt into the surface. */
  const edgeOn = (color, surface) => (contrast(color, surface) < 1.6 ? "var(--edge)" : "transparent");

  function colorRules(brand) {
    const color = /^#[0-9a-f]{6}$/i.test(brand) ? brand : "#1f5eff";
    return `:host { --brand: ${color}; --on-brand: ${readableOn(color)};
      --accent-light: ${accentOn(color, "#f1f4f9", "#000000")}; --edge-light: ${edgeOn(color, "#ffffff")};
      --accent-dark: ${accentOn(color, "#232b37", "#ffffff")}; --edge-dark: ${edgeOn(color, "#161b23")}; }`;
  }

  // --- small helpers

  function el(tag, props = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(props)) {
      if (name in node) node[name] = value;
      else node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", ICONS[name]);
    svg.append(path);
    return svg;
  }

  /** A JSON object in the browser's storage; in memory alone where that is forbidden. */
  class Drawer {
    constructor(area, name) {
      this.name = name;
      this.memory = "{}";
      try {
        this.area = window[area];
      } catch {
        this.area = null;
      }
    }

    read() {
      try {
        return JSON.parse((this.area ? this.area.getItem(this.name) : this.memory) || "{}");
      } catch {
        return {};
      }
    }

    write(changes) {
      this.memory = JSON.stringify({ ...this.read(), ...changes });
      try {
        this.area?.setItem(this.name, this.memory);
      } catch {
        this.area = null; // full or forbidden
      }
    }
  }

  /** Not `randomUUID`, which is only there on https. */
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(36)).join("");

  class Refused extends Error {
    constructor(status, body) {
      super(body.message || `The chat server answered ${status}.`);
      this.status = status;
    }
  }

  /** Throws Refused, or TypeError without a connection. */
  async function api(path, { body, token } = {}) {
    const headers = { Accept: "application/json" };
    if (body) headers["Content-Type"] = "application/json";
    if (token) headers.Authorization = `Bearer ${token}`;
    const response = await fetch(`${SERVER}/api/chat/${path}`, {
      method: body ? "POST" : "GET",
      headers,
      body: body && JSON.stringify(body),
      credentials: "omit",
      keepalive: Boolean(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refused(response.status, answer);
    return answer;
  }

  const fill = (text, n) => text.replace("{n}", () => n);
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const safeUrl = (url) => /^https?:\/\//i.test(url || "");

  /** Resolves once somebody can see the page: not while it is prerendered or in a background tab. */
  async function seen() {
    while (document.visibilityState !== "visible") {
      await new Promise((changed) => document.addEventListener("visibilitychange", changed, { once: true }));
    }
  }

  // --- the line to the server

  /** A socket that comes back by itself, with exponential back-off and jitter.
   *  `on`: hello() -> frame, frame(frame), up(ready), refused(code, reason) -> true to stay away. */
  class SocketLine {
    constructor(on, after) {
      this.on = on;
      this.after = after; // -> seq of the newest message that is here
      this.tries = 0;
      this.everOpen = false;
    }

    open() {
      if (this.socket || this.stopped) return;
      clearTimeout(this.timer);
      const socket = (this.socket = new WebSocket(`${SERVER.replace("http", "ws")}/ws/chat/${encodeURIComponent(KEY)}/`));
      socket.onopen = () => this.opened();
      socket.onmessage = (event) => this.received(JSON.parse(event.data));
      socket.onclose = (event) => this.lost(event.code, event.reason);
    }

    opened() {
      this.everOpen = true;
      this.send(this.on.hello());
    }

    received(frame) {
      clearTimeout(this.pong);
      if (frame.type === "welcome") this.settled();
      if (frame.type !== "pong") this.on.frame(frame);
    }

    settled() {
      this.tries = 0;
      clearInterval(this.pinging);
      this.pinging = setInterval(() => this.ping(), PING_EVERY);
    }

    ping() {
      this.send({ type: "ping", after: this.after() });
      clearTimeout(this.pong);
      this.pong = setTimeout(() => this.restart(), PONG_WITHIN);
    }

    /** Gives up a socket that may be dead without having said so, and opens the next one at once. */
    restart() {
      this.drop();
      this.tries = 0;
      this.open();
    }

    drop() {
      clearTimeout(this.timer);
      clearTimeout(this.pong);
      clearInterval(this.pinging);
      if (!this.socket) return;
      this.socket.onmessage = this.socket.onclose = this.socket.onopen = null;
      this.socket.close();
      this.socket = null;
      this.on.up(false);
    }

    lost(code, reason) {
      this.drop();
      if (this.on.refused(code, reason)) return;
      const pause = Math.min(RECONNECT.longest, RECONNECT.first * 2 ** this.tries) * (0.5 + Math.random() / 2);
      this.tries += 1;
      if (!this.everOpen && this.tries >= SOCKET_TRIES) this.on.blocked();
      if (!this.stopped) this.timer = setTimeout(() => this.open(), pause);
    }

    send(frame) {
      if (this.socket?.readyState !== WebSocket.OPEN) return false;
      this.socket.send(JSON.stringify(frame));
      return true;
    }

    stop() {
      this.stopped = true;
      this.drop();
    }
  }

  /** The same frames over plain requests, for networks that let no socket through. */
  class RequestLine {
    constructor(on, after) {
      this.on = on;
      this.after = after;
      this.queue = Promise.resolve(); // one request at a time keeps the messages in order
    }

    open() {
      if (this.polling || this.stopped) return;
      this.polling = setInterval(() => this.enqueue(() => this.look()), POLL_EVERY);
      this.enqueue(() => this.look());
    }

    restart() {
      this.enqueue(() => this.look());
    }

    enqueue(job, clientId) {
      this.queue = this.queue.then(job).catch((error) => this.failed(error, clientId));
    }

    async look() {
      const { conversation, token } = this.on.hello();
      if (this.stopped) return;
      if (!conversation) return this.on.frame({ type: "welcome", conversation: null, messages: [] });
      this.welcome(await api(`conversations/${conversation}?after=${this.after()}`, { token }));
    }

    welcome({ id, token, status, messages }) {
      this.on.frame({ type: "welcome", conversation: { id, token, status }, messages });
    }

    send(frame) {
      if (frame.type === "message") this.enqueue(() => this.say(frame), frame.client_id);
      return true;
    }

    async say({ client_id, text }) {
      const { conversation, token, ...about } = this.on.hello();
      this.on.frame({ type: "typing", on: true });
      if (conversation) {
        const answer = await api(`conversations/${conversation}/messages`, { token, body: { client_id, text } });
        this.on.frame({ type: "ack", client_id });
        for (const message of answer.messages) this.on.frame({ type: "message", message });
        this.on.frame({ type: "status", status: answer.status });
      } else {
        const body = { ...about, client_id, text };
        this.welcome(await api(`${encodeURIComponent(KEY)}/conversations`, { body }));
        this.on.frame({ type: "ack", client_id });
      }
      this.on.frame({ type: "typing", on: false });
    }

    failed(error, clientId) {
      this.on.frame({ type: "typing", on: false });
      if (!(error instanceof Refused) || error.status >= 500) return this.on.up(false);
      if (error.status === 401 || error.status === 404) this.on.refused(4401, error.message);
      else this.on.frame({ type: "error", client_id: clientId, text: error.message });
    }

    stop() {
      this.stopped = true;
      clearInterval(this.polling);
    }
  }

  // --- what the visitor sees

  /** The DOM in the shadow root. Knows nothing of the server; `on` are the things a visitor can do. */
  class View {
    constructor(config, on) {
      this.config = config;
      this.on = on;
      this.rows = []; // {seq, clientId, role, at, node}; rows that are not sent yet have seq Infinity
      this.build();
      this.dress();
      document.body.append(this.host);
    }

    build() {
      this.launcher = this.buildLauncher();
      this.teaser = el("section", { className: "teaser", "aria-label": WORDS.message, hidden: true });
      this.announcer = el("div", { className: "sr", role: "status" });
      this.root = el("div", { className: "root" }, this.launcher, this.teaser, this.buildPanel(), this.announcer);
      this.host = el("div", { id: "leadqual-widget", lang: WORDS.lang });
      this.host.attachShadow({ mode: "open" }).append(this.root);
      this.root.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || event.isComposing || !this.isOpen) return;
        event.stopPropagation();
        this.on.close();
      });
      this.host.dir = getComputedStyle(document.documentElement).direction;
    }

    buildLauncher() {
      this.badge = el("span", { className: "badge", "aria-hidden": "true", hidden: true });
      this.face = el("span", { className: "center" }, icon("chat"));
      const onclick = () => this.on.toggle();
      const launcher = el("button", { type: "button", className: "launcher", "aria-label": WORDS.open, onclick });
      launcher.setAttribute("aria-expanded", "false");
      launcher.append(this.face, this.badge);
      return launcher;
    }

    buildPanel() {
      this.panel = el("section", { className: "panel", role: "dialog", tabIndex: -1, hidden: true });
      this.panel.setAttribute("aria-labelledby", "name");
      this.log = el("div", { className: "log", role: "log", tabIndex: 0, "aria-label": WORDS.log });
      this.log.setAttribute("aria-live", "polite");
      this.log.setAttribute("aria-relevant", "additions");
      this.log.onscroll = () => {
        this.reading = this.log.scrollHeight - this.log.clientHeight - this.log.scrollTop > 80;
      };
      this.typing = el("div", { className: "typing", "aria-hidden": "true", hidden: true }, el("i"), el("i"), el("i"));
      this.log.append(this.typing);
      this.choices = el("div", { className: "choices", role: "group", "aria-label": WORDS.choices, hidden: true });
      this.status = el("p", { className: "status", role: "status" });
      this.alarm = el("p", { className: "alarm", role: "alert" });
      const writing = [this.status, this.alarm, this.buildForm(), this.buildEnded()];
      this.panel.append(this.buildHeader(), this.log, this.choices, ...writing, this.buildFooter());
      return this.panel;
    }

    buildHeader() {
      const { name, company } = this.config;
      this.subtitle = el("p", {}, [WORDS.assistant, company].filter(Boolean).join(" · "));
      const title = el("h2", { id: "name" }, el("bdi", {}, name));
      const onclick = () => this.on.close();
      const close = el("button", { type: "button", className: "icon", "aria-label": WORDS.close, onclick }, icon("close"));
      const face = el("span", { className: "face" }, icon("spark"));
      return el("header", {}, face, el("div", { className: "who" }, title, this.subtitle), close);
    }

    buildForm() {
      this.input = el("textarea", { rows: 1, placeholder: WORDS.placeholder, "aria-label": WORDS.message, dir: "auto" });
      this.input.setAttribute("enterkeyhint", "send");
      this.sendButton = el("button", { type: "submit", className: "send", "aria-label": WORDS.send }, icon("send"));
      this.form = el("form", { noValidate: true }, this.input, this.sendButton);
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.submit();
      });
      this.input.addEventListener("input", () => this.edited());
      this.input.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.submit();
      });
      return this.form;
    }

    buildEnded() {
      const fresh = el("button", { type: "button", onclick: () => this.on.fresh() }, WORDS.fresh);
      this.ended = el("div", { className: "ended", hidden: true }, el("p", {}, WORDS.ended), fresh);
      return this.ended;
    }

    buildFooter() {
      this.talkWords = el("span", {}, WORDS.talk);
      this.talk = el("button", { type: "button" }, icon("person"), this.talkWords);
      this.talk.onclick = () => this.talk.getAttribute("aria-disabled") !== "true" && this.on.talk();
      const footer = el("footer", {}, this.talk);
      const { privacy_url: href } = this.config;
      if (safeUrl(href)) footer.append(this.outward(href, WORDS.privacy));
      return footer;
    }

    outward(href, label, className = "") {
      const hint = el("span", { className: "sr" }, ` (${WORDS.newTab})`);
      return el("a", { href, className, target: "_blank", rel: "noopener noreferrer" }, label, hint);
    }

    /** Constructed style sheets need no `style-src` in the page's content security policy. */
    dress() {
      const css = STYLE + colorRules(this.config.color);
      const shadow = this.host.shadowRoot;
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadow.adoptedStyleSheets = [sheet];
      } catch {
        shadow.prepend(el("style", {}, css)); // old browsers
      }
      const dark = matchMedia("(prefers-color-scheme: dark)");
      const paint = () => this.host.toggleAttribute("data-dark", THEME === "dark" || (THEME !== "light" && dark.matches));
      dark.addEventListener("change", paint);
      paint();
      this.fit = () => this.fitKeyboard();
    }

    /** On a phone the panel fills what the on-screen keyboard leaves free. */
    fitKeyboard() {
      const { height, offsetTop } = window.visualViewport;
      this.host.style.setProperty("--view-height", `${height}px`);
      this.host.style.setProperty("--view-top", `${offsetTop}px`);
      this.toEnd();
    }

    get isOpen() {
      return !this.panel.hidden;
    }

    setOpen(open, { focus = true } = {}) {
      this.panel.hidden = !open;
      this.root.classList.toggle("open", open);
      this.launcher.setAttribute("aria-expanded", String(open));
      this.face.replaceChildren(icon(open ? "down" : "chat"));
      this.setUnread(0);
      const watch = open ? "addEventListener" : "removeEventListener";
      for (const kind of ["resize", "scroll"]) window.visualViewport?.[watch](kind, this.fit);
      if (open) {
        if (window.visualViewport) this.fitKeyboard();
        this.fitText();
        this.toEnd();
      }
      if (focus) (open ? this.startOfWriting() : this.launcher).focus();
    }

    /** Where focus goes: the input; on touch screens the panel, for the keyboard would cover the greeting. */
    startOfWriting() {
      if (!this.ended.hidden) return this.ended.querySelector("button");
      return matchMedia("(pointer: coarse)").matches ? this.panel : this.input;
    }

    setUnread(count) {
      this.badge.hidden = !count;
      this.badge.textContent = count > 9 ? "9+" : String(count);
      const news = count ? (count === 1 ? WORDS.one : fill(WORDS.unread, count)) : "";
      this.announcer.textContent = news;
      const label = this.isOpen ? WORDS.close : WORDS.open;
      this.launcher.setAttribute("aria-label", news ? `${label}, ${news}` : label);
    }

    showTeaser(text) {
      const dismiss = el("button", { type: "button", className: "icon", "aria-label": WORDS.dismiss }, icon("close"));
      const say = el("button", { type: "button", className: "say", dir: "auto" }, text);
      dismiss.onclick = () => {
        this.hideTeaser();
        this.launcher.focus();
        this.on.dismiss();
      };
      say.onclick = () => this.on.open();
      this.teaser.setAttribute("aria-label", `${this.config.name}, ${WORDS.assistant}`);
      this.teaser.replaceChildren(say, dismiss);
      this.teaser.hidden = false;
      this.announcer.textContent = text;
    }

    hideTeaser() {
      this.teaser.hidden = true;
    }

    // -- messages

    /** `draw` without a word from screen readers: history is no news. */
    quietly(draw) {
      this.log.setAttribute("aria-live", "off");
      this.quiet = true;
      draw();
      this.quiet = false;
      clearTimeout(this.loud);
      this.loud = setTimeout(() => this.log.setAttribute("aria-live", "polite"), 500);
    }

    /** Adds a message where its seq belongs, or gives the one already shown its seq. */
    show({ seq = Infinity, role, text, at, client_id: clientId, choices = [], link }) {
      const same = (row) => (seq !== Infinity && row.seq === seq) || (clientId && row.clientId === clientId);
      const known = this.rows.find(same);
      if (known) return this.settle(known, seq);
      const row = { seq, clientId, role, at: this.quiet ? new Date(at) : new Date() }; // clocks differ: live is now
      const before = seq === Infinity ? -1 : this.rows.findIndex((other) => other.seq > seq);
      const place = before < 0 ? this.rows.length : before;
      row.node = this.draw(row, this.rows[place - 1], { text, choices, link });
      this.log.insertBefore(row.node, this.rows[place]?.node ?? this.typing);
      this.rows.splice(place, 0, row);
      if (row.when) row.node.before(row.when);
      if (seq === Infinity) this.reading = false; // the visitor has just written it
      this.toEnd();
      return row;
    }

    draw(row, before, { text, choices, link }) {
      const { role } = row;
      const turn = before?.role !== role;
      const node = el("div", { className: `msg ${role}` });
      node.classList.toggle("turn", turn);
      node.classList.toggle("new", !this.quiet);
      node.append(this.speaker(role, turn), el("div", { className: "text", dir: "auto" }, text));
      if (link && safeUrl(link.url)) node.append(this.outward(link.url, link.label || link.url, "link"));
      if (choices.length) node.append(el("span", { className: "sr" }, fill(WORDS.choose, choices.join(", "))));
      if (before && row.at - before.at > TIME_GAP) row.when = this.drawTime(row.at);
      return node;
    }

    /** Who speaks: said to screen readers, shown where a team member takes over. */
    speaker(role, turn) {
      const name = { visitor: WORDS.you, person: WORDS.person, agent: this.config.name }[role];
      return el("span", { className: role === "person" && turn ? "from" : "sr" }, `${name}: `);
    }

    drawTime(at) {
      const today = at.toDateString() === new Date().toDateString();
      const style = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
      const words = new Intl.DateTimeFormat(undefined, style).format(at);
      return el("time", { className: "when", dateTime: at.toISOString() }, words);
    }

    settle(row, seq) {
      if (seq === Infinity) return row;
      row.seq = seq;
      row.node.classList.remove("pending", "failed");
      row.node.querySelector(".note")?.remove();
      this.rows.sort((a, b) => a.seq - b.seq);
      const next = this.rows[this.rows.indexOf(row) + 1];
      const anchor = next ? (next.when ?? next.node) : this.typing;
      if (row.node.nextSibling !== anchor) this.log.insertBefore(row.node, anchor);
      return row;
    }

    /** A message on its way: `note` in words where it takes long, `again` where the visitor must act. */
    mark(clientId, { note = "", again = false }) {
      const row = this.rows.find((other) => other.clientId === clientId && other.seq === Infinity);
      if (!row) return;
      row.node.classList.add("pending");
      row.node.classList.toggle("failed", again);
      row.node.querySelector(".note")?.remove();
      if (!note) return;
      const line = el("span", { className: "note" }, note);
      if (again) line.append(" ", el("button", { type: "button", onclick: () => this.on.again(clientId) }, WORDS.again));
      row.node.append(line);
      this.toEnd();
    }

    clear() {
      for (const row of this.rows) {
        row.when?.remove();
        row.node.remove();
      }
      this.rows = [];
      this.setChoices([]);
      this.setTyping(false);
    }

    setChoices(list) {
      const within = this.choices.contains(this.host.shadowRoot.activeElement);
      const button = (text) => el("button", { type: "button", dir: "auto", onclick: () => this.on.send(text) }, text);
      this.choices.replaceChildren(...list.map(button));
      this.choices.hidden = !list.length;
      if (within) this.startOfWriting().focus(); // the button that had focus is gone
      this.toEnd();
    }

    setTyping(on) {
      clearTimeout(this.stopTyping);
      if (on) this.stopTyping = setTimeout(() => this.setTyping(false), 30000);
      this.typing.hidden = !on;
      this.setPart("");
    }

    /** The beginning of a reply, while the rest is being written. */
    setPart(text) {
      this.part ??= this.draw({ role: "agent" }, null, { text, choices: [] });
      this.part.ariaHidden = true;
      this.part.lastChild.textContent = text;
      if (!text) this.part.remove();
      else if (!this.part.isConnected) this.log.append(this.part);
      if (text) this.typing.hidden = true;
      this.toEnd();
    }

    /** To the newest words, unless the visitor went back to read. */
    toEnd() {
      if (!this.reading) this.log.scrollTop = this.log.scrollHeight;
    }

    // -- the lines around them

    setLine(node, text) {
      if (node.textContent !== text) node.textContent = text;
      this.toEnd();
    }

    setStanding(status) {
      const closed = status === "closed";
      const asked = status === "with_person";
      const writing = this.form.contains(this.host.shadowRoot.activeElement);
      this.form.hidden = closed;
      this.ended.hidden = !closed;
      this.talk.setAttribute("aria-disabled", String(asked));
      this.talkWords.textContent = asked ? WORDS.asked : WORDS.talk;
      if (!closed) return;
      this.setChoices([]);
      if (writing) this.startOfWriting().focus();
    }

    /** As high as its text, within what the style allows; with no height while hidden. */
    fitText() {
      this.input.style.height = "";
      if (this.input.scrollHeight > 38) this.input.style.height = `${this.input.scrollHeight}px`;
    }

    edited() {
      this.fitText();
      this.sendButton.setAttribute("aria-disabled", String(!this.input.value.trim()));
      this.on.typed(this.input.value);
    }

    submit() {
      const text = this.input.value.trim();
      if (!text || !this.on.send(text)) return;
      this.setDraft("");
      this.input.focus();
    }

    setDraft(text) {
      this.input.value = text;
      this.edited();
    }
  }

  // --- the conversation

  /** Ties view, line and storage together. */
  class Chat {
    constructor(config) {
      this.config = config;
      this.kept = new Drawer("localStorage", `leadqual:${KEY}`); // {id, token, at, open, dismissed}
      this.tab = new Drawer("sessionStorage", `leadqual:${KEY}`); // {unsent, draft}
      this.unsent = this.tab.read().unsent || [];
      this.inFlight = new Set();
      this.newest = 0;
      this.unread = 0;
      this.view = new View(config, this.actions());
      this.line = new SocketLine(this.listeners(), () => this.newest);
      this.adopt(this.kept.read());
      this.view.setDraft(this.tab.read().draft || "");
      this.watch();
    }

    actions() {
      return {
        open: () => this.open(),
        close: () => this.close(),
        toggle: () => (this.view.isOpen ? this.close() : this.open()),
        dismiss: () => this.kept.write({ dismissed: Date.now() }),
        send: (text) => this.say(text),
        talk: () => this.askForPerson(),
        again: (clientId) => this.resend(clientId),
        fresh: () => this.startAgain(),
        typed: (text) => this.typed(text),
      };
    }

    listeners() {
      return {
        hello: () => this.hello(),
        frame: (frame) => this[`on_${frame.type}`]?.(frame),
        up: (ready) => this.setReady(ready),
        refused: (code, reason) => this.refused(code, reason),
        blocked: () => this.useRequests(),
      };
    }

    watch() {
      addEventListener("online", () => this.connected && this.line.restart());
      addEventListener("offline", () => this.setReady(false));
      addEventListener("storage", (event) => event.key === this.kept.name && this.otherTab());
    }

    // -- opening and closing

    begin() {
      this.counting = this.count();
      const { open, at } = this.kept.read();
      const roomy = matchMedia("(min-width: 481px) and (min-height: 461px)").matches;
      if (open && this.conversation && roomy) this.open({ focus: false });
      else if (this.conversation && Date.now() - (at || 0) < RECENT) this.connect();
      else if (!this.conversation) this.invite();
    }

    /** Resolves when the visit is counted, or could not be. */
    count() {
      return api(`${encodeURIComponent(KEY)}/visits`, { body: this.visitBody() })
        .then(({ id }) => this.counted(id))
        .catch(() => {});
    }

    visitBody() {
      const { mode } = this.config;
      return { page: location.pathname, referrer: referrer(), campaign: campaign(), mode };
    }

    counted(visit) {
      this.visit = visit;
      if (this.view.isOpen || this.wasOpened) this.countOpened();
    }

    countOpened() {
      this.wasOpened = true;
      if (!this.visit || this.openedCounted) return;
      this.openedCounted = true;
      api(`visits/${this.visit}/opened`, { body: {} }).catch(() => {});
    }

    async invite() {
      const { mode, delay, opening } = this.config;
      if (mode !== "proactive" || Date.now() - (this.kept.read().dismissed || 0) < DISMISSED_FOR) return;
      await wait(delay * 1000);
      await seen();
      if (!this.wasOpened && !this.conversation) this.view.showTeaser(opening);
    }

    open({ focus = true } = {}) {
      this.view.hideTeaser();
      this.unread = 0;
      this.view.setOpen(true, { focus });
      this.kept.write({ open: true });
      if (!this.conversation && !this.view.rows.length) this.greet();
      if (focus) this.countOpened();
      this.connect();
    }

    close() {
      if (!this.view.isOpen) return;
      this.view.setOpen(false);
      this.kept.write({ open: false });
    }

    greet() {
      this.view.show({ seq: 1, role: "agent", text: this.config.opening });
      this.flush();
    }

    // -- the line

    connect() {
      if (!this.ready) this.setReady(false);
      if (this.connected) return;
      this.connected = true;
      Promise.race([this.counting, wait(VISIT_WITHIN)]).then(() => this.line.open()); // the hello names the visit
    }

    hello() {
      const { mode, language } = this.config;
      const frame = { type: "hello", page: location.pathname, visit: this.visit, mode, language };
      frame.time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      if (this.conversation) Object.assign(frame, { conversation: this.conversation, token: this.token, after: this.newest });
      return frame;
    }

    setReady(ready) {
      this.ready = ready;
      if (ready) return this.tellReady();
      this.inFlight.clear();
      this.view.setTyping(false);
      if (!this.trouble) this.trouble = setTimeout(() => this.tellTrouble(), SHOW_TROUBLE_AFTER);
    }

    tellReady() {
      clearTimeout(this.trouble);
      this.trouble = null;
      this.view.setLine(this.view.status, "");
    }

    tellTrouble() {
      if (this.stopped) return;
      this.view.setLine(this.view.alarm, "");
      this.view.setLine(this.view.status, navigator.onLine === false ? WORDS.offline : WORDS.trouble);
      for (const { client_id: id } of this.unsent) this.view.mark(id, { note: WORDS.waiting });
    }

    /** Closed for a reason that trying again would not change: true to stay away. */
    refused(code, reason) {
      if (code === 4401 && this.conversation) {
        this.forget();
        this.view.setLine(this.view.alarm, WORDS.expired);
        this.greet();
        this.line.restart();
        return true;
      }
      if (code === 4413) this.failed(reason || fill(WORDS.tooLong, this.config.max_length));
      if (code !== 4401 && code !== 4403 && code !== 4404) return false;
      this.stopped = true;
      this.line.stop();
      this.view.setLine(this.view.status, "");
      this.view.setLine(this.view.alarm, WORDS.gone);
      if (!this.view.isOpen) this.view.host.remove();
      return true;
    }

    /** No socket ever came up. If plain requests get through, the network is to blame: use those. */
    async useRequests() {
      const reached = await readConfig().catch(() => null);
      if (!reached || this.line.everOpen || this.line instanceof RequestLine) return;
      this.line.stop();
      this.line = new RequestLine(this.listeners(), () => this.newest);
      this.line.open();
    }

    // -- what the server says

    on_welcome({ conversation, messages }) {
      if (conversation) this.remember(conversation);
      const history = !this.view.rows.length;
      const draw = () => messages.forEach((message) => this.shown(message));
      if (history) this.view.quietly(draw);
      else draw();
      this.setReady(true);
      this.flush();
    }

    on_message({ message }) {
      const known = this.view.rows.some((row) => row.seq === message.seq);
      this.shown(message);
      if (known || message.role === "visitor") return;
      this.view.setTyping(false);
      this.calm();
      if (this.ready) this.view.setLine(this.view.status, "");
      if (!this.view.isOpen) this.view.setUnread((this.unread += 1));
    }

    on_ack({ client_id: id, seq }) {
      this.sent(id);
      if (seq) this.view.show({ seq, client_id: id });
      clearTimeout(this.patience);
      this.patience = setTimeout(() => this.tellSlow(), PATIENCE);
    }

    /** No message stays without a word, unless it waits for a person, who was announced. */
    tellSlow() {
      const [last] = this.view.rows.slice(-1);
      const waits = this.ready && this.standing === "open" && last?.role === "visitor";
      if (waits) this.view.setLine(this.view.status, WORDS.slow);
    }

    on_typing({ on }) {
      this.view.setTyping(on);
    }

    on_partial({ text }) {
      this.view.setPart(text);
    }

    on_status({ status }) {
      this.standing = status;
      this.view.setStanding(status);
    }

    on_error({ client_id: id, text }) {
      this.failed(text, id);
    }

    shown(message) {
      this.view.show(message);
      if (message.client_id) this.sent(message.client_id);
      if (message.seq < this.newest) return;
      this.newest = message.seq;
      this.view.setChoices(message.role === "agent" ? message.choices || [] : []);
      this.kept.write({ at: Date.now() });
    }

    // -- what the visitor says

    /** False: not taken, so it stays in the input. */
    say(text) {
      if ([...text].length > this.config.max_length) {
        this.view.setLine(this.view.alarm, fill(WORDS.tooLong, this.config.max_length));
        this.long = true;
        return false;
      }
      const message = { client_id: newId(), text };
      this.calm();
      this.view.setChoices([]);
      this.unsent.push(message);
      this.tab.write({ unsent: this.unsent });
      this.flush();
      return true;
    }

    /** All that has no ack yet, in order; the same client_id makes a message sent twice one. */
    flush() {
      for (const message of this.unsent) {
        this.view.show({ role: "visitor", ...message });
        if (this.inFlight.has(message.client_id)) continue;
        this.view.mark(message.client_id, { note: this.ready ? "" : WORDS.waiting });
        if (this.ready && this.line.send({ type: "message", ...message })) this.inFlight.add(message.client_id);
      }
    }

    sent(clientId) {
      this.inFlight.delete(clientId);
      this.unsent = this.unsent.filter((message) => message.client_id !== clientId);
      this.tab.write({ unsent: this.unsent });
    }

    failed(text, id) {
      const clientId = id || [...this.inFlight][0];
      this.view.setTyping(false);
      this.view.setLine(this.view.alarm, text || WORDS.failed);
      if (clientId) this.view.mark(clientId, { note: WORDS.failed, again: true });
    }

    /** The alarm stays while there is a message that was not taken. */
    calm() {
      if (!this.view.root.querySelector(".failed")) this.view.setLine(this.view.alarm, "");
    }

    askForPerson() {
      if (this.standing === "closed") this.startAgain();
      this.say(WORDS.talkMessage);
    }

    resend(clientId) {
      this.inFlight.delete(clientId);
      this.view.setLine(this.view.alarm, "");
      this.view.input.focus();
      this.flush();
    }

    typed(text) {
      this.tab.write({ draft: text });
      if (this.long) this.long = this.calm();
      if (!text || !this.conversation || Date.now() - (this.typedAt || 0) < 4000) return;
      this.typedAt = Date.now();
      this.line.send({ type: "typing" });
    }

    // -- what is remembered

    remember({ id, token, status }) {
      this.conversation = id;
      if (token) this.token = token;
      this.kept.write({ id, token: this.token, at: Date.now() });
      this.on_status({ status });
    }

    adopt({ id, token }) {
      if (!id || !token || id === this.conversation) return;
      Object.assign(this, { conversation: id, token, newest: 0 });
      this.view.clear();
      if (this.connected) this.line.restart();
    }

    otherTab() {
      const { id } = this.kept.read();
      if (!id && this.conversation) this.startAgain({ elsewhere: true });
      else this.adopt(this.kept.read());
    }

    forget() {
      Object.assign(this, { conversation: null, token: null, newest: 0 });
      this.kept.write({ id: null, token: null });
      this.view.clear();
      this.on_status({ status: "open" });
    }

    startAgain({ elsewhere = false } = {}) {
      this.forget();
      this.unsent = [];
      this.tab.write({ unsent: [] });
      this.greet();
      if (this.connected) this.line.restart();
      if (!elsewhere) this.view.startOfWriting().focus();
    }
  }

  // --- start

  /** Where the visitor came from, without what stood behind the `?`: that may be anything. */
  function referrer() {
    if (!document.referrer) return "";
    const { origin, pathname } = new URL(document.referrer);
    return (origin + pathname).slice(0, 500);
  }

  /** The campaign tags of the page on which this browser tab came in. */
  function campaign() {
    const tab = new Drawer("sessionStorage", "leadqual:campaign");
    const query = new URLSearchParams(location.search);
    const tags = {};
    for (const name of ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"]) {
      if (query.get(name)) tags[name] = query.get(name).slice(0, 100);
    }
    if (Object.keys(tags).length) tab.write({ tags: { ...tags, landing: location.pathname.slice(0, 200) } });
    return tab.read().tags || {};
  }

  const readConfig = () =>
    api(`${encodeURIComponent(KEY)}/config?page=${encodeURIComponent(location.pathname)}&lang=${script.dataset.lang || ""}`);

  /** Null when the chat server is down: the page must not suffer. */
  async function findConfig() {
    for (const pause of [...CONFIG_RETRIES, 0]) {
      try {
        return await readConfig();
      } catch (error) {
        if (error instanceof Refused && error.status < 500) {
          console.warn(`leadqual: no chat here. ${error.message}`);
          return null;
        }
      }
      if (pause) await wait(pause);
    }
    return null;
  }

  async function start() {
    await seen();
    const config = await findConfig();
    if (!config) return;
    Object.assign(WORDS, config.words);
    const chat = new Chat(config);
    chat.begin();
    if (wanted) chat.open();
    Object.assign(window.leadqual, { open: () => chat.open(), close: () => chat.close() });
  }

  let wanted = false; // open() was called too early
  window.leadqual = { open: () => void (wanted = true), close: () => void (wanted = false) };
  if (document.body) start();
  else addEventListener("DOMContentLoaded", start);
})();
