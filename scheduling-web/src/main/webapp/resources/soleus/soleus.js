// Everything the browser runs on a page of Soleus. No page needs it to work: it starts nhsuk-frontend's own parts and
// adds two things to them. An own file because the content security policy allows no script inside a page.
import { initAll } from "../nhsuk/nhsuk-frontend.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
initAll();

// A link of the error summary points to a whole group of choices or dates; the caret belongs into its first control.
document.querySelectorAll(".nhsuk-error-summary a[href^='#']").forEach((link) => {
  link.addEventListener("click", () => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const first = target?.querySelector("input:not([type=hidden]), select, textarea");
    first?.focus();
  });
});

// Buttons that print the page; hidden where no script runs, because there they could do nothing.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
