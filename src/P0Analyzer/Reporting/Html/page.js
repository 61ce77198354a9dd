"use strict";
(() => {
  const root = document.documentElement;
  const theme = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
  const show = () => {
    theme.textContent = isDark() ? "Light" : "Dark";
    theme.setAttribute("aria-pressed", String(isDark()));
  };
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    show();
  });
  dark.addEventListener("change", show);
  show();

  const form = document.getElementById("filters");
  if (!form) return;
  const findings = [...document.querySelectorAll("article.finding")];
  const integration = document.getElementById("by-integration");
  const requirement = document.getElementById("by-requirement");
  const levels = [...form.querySelectorAll("input[name=level]")];
  const shown = document.getElementById("shown");
  const filter = () => {
    const wanted = new Set(levels.filter(level => level.checked).map(level => level.value));
    let count = 0;
    for (const finding of findings) {
      const data = finding.dataset;
      const fits = wanted.has(data.level)
        && (!integration.value || data.integration.split(" ").includes(integration.value))
        && (!requirement.value || data.requirement === requirement.value);
      finding.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = `${count} of ${findings.length} shown`;
  };
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  filter();
})();
