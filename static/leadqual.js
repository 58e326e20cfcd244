// Everything works without this file. It says when a request of htmx's did not get through, and closes one
// sheet when another is opened.
(() => {
  const show = (text) => {
    const place = document.getElementById("trouble");
    place.textContent = text;
    place.hidden = !text;
  };
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    show(status === 403
      ? "You may not do that, or you were logged out. Load the page again."
      : `That did not work (${status}). Nothing was changed; load the page again.`);
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
})();
