// Everything works without this file. It says when a request of htmx's did not get through, keeps the place of
// who works with the keyboard, and closes one sheet when another is opened.
(() => {
  const TROUBLE = {
    403: "You may not do that, or you were logged out. Load the page again.",
    404: "This lead is not there any more, or somebody else has it now. Go back to the list.",
  };
  const show = (text) => {
    const place = document.getElementById("trouble");
    place.textContent = text;
    place.hidden = !text;
  };
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    show(TROUBLE[status] || `That did not work (${status}). Nothing was changed; load the page again.`);
  });
  document.addEventListener("htmx:sendError", () => {
    show("There is no connection. Nothing was changed; try again.");
  });
  document.addEventListener("toggle", (event) => {
    const opened = event.target;
    if (!opened.open || !opened.closest(".actions")) return;
    for (const other of opened.closest(".actions").querySelectorAll("details[open]")) {
      if (other !== opened) other.open = false;
    }
  }, true);
  document.addEventListener("keydown", (event) => {
    const sheet = event.key === "Escape" && event.target.closest?.(".actions details[open]");
    if (!sheet) return;
    sheet.open = false;
    sheet.querySelector("summary").focus();
  });
  document.addEventListener("htmx:afterSwap", () => show(""));

  // What had the focus is replaced by what it did: the focus goes to what is wrong, to the same field, or to
  // what is said of it. A screen reader hears what is said from a place that was there before.
  let at = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    at = event.detail.elt.closest(".fact")?.id;
  });
  document.addEventListener("htmx:afterSettle", () => {
    const said = document.querySelector("#lead-head [role=status]");
    document.getElementById("done").textContent = said?.textContent || "";
    if (document.activeElement !== document.body) return;
    const wrong = document.querySelector("main [aria-invalid=true]");
    const field = at && document.getElementById(at)?.querySelector("summary, form button");
    (wrong || field || said)?.focus({ preventScroll: !wrong });
  });
})();
