// Buttons of the demo company that open the chat: what any page can do with window.leadqual.
for (const button of document.querySelectorAll("[data-open-chat]")) {
  button.addEventListener("click", () => window.leadqual?.open());
}
