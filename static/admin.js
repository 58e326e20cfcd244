// The pages' policy lets no script add a style block, and nothing of ours needs htmx to evaluate text.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-select-all]")) event.target.select();
});
