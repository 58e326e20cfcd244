// In a rule's conditions: offer only what can be asked of the chosen field, and show how its value is written.
// Without this script everything is offered and the server says what does not fit.
(function () {
  "use strict";

  function row(element) {
    return element.closest("tr, .form-row, .inline-related");
  }

  function fit(line) {
    const field = line.querySelector('select[name$="-field_key"]');
    const op = line.querySelector('select[name$="-op"]');
    const text = line.querySelector('input[name$="-text"]');
    if (!field || !op || !text) return;
    const guide = JSON.parse(field.dataset.guide || "{}")[field.value];
    for (const option of op.options) {
      const fits = !guide || !option.value || option.value in guide;
      option.hidden = option.disabled = !fits && !option.selected;
    }
    const example = guide && op.value in guide ? guide[op.value] : "";
    text.placeholder = example || "";
    text.disabled = example === null;
    if (example === null) text.value = "";
  }

  function all() {
    document.querySelectorAll('select[name$="-field_key"]').forEach((select) => fit(row(select)));
  }

  document.addEventListener("change", (event) => {
    if (/-(field_key|op)$/.test(event.target.name || "")) fit(row(event.target));
  });
  document.addEventListener("formset:added", all);
  document.addEventListener("DOMContentLoaded", all);
})();
