// The pages' policy lets no script add a style block, and nothing of ours needs htmx to evaluate text.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-select-all]")) event.target.select();
});

// unfold shows the first file's name only.
document.addEventListener("change", (event) => {
  const { type, files } = event.target;
  if (type !== "file" || files.length < 2) return;
  const names = Array.from(files, (file) => file.name).join(", ");
  event.target.closest("label").querySelector("input[type=text]").value = `${files.length} files: ${names}`;
});
