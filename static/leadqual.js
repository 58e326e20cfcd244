// Everything works without this file. It only says so when a request of htmx's did not get through.
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
  document.addEventListener("htmx:afterSwap", () => show(""));
})();
