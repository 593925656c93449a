// Counts down a hold on the "Check before you book" page. The page is right without it: the server says until when the slot
// is held and refuses after it. The clock is the server's: only the time since loading is counted here.
const hold = document.querySelector("[data-hold-seconds]");

if (hold) {
  const total = Number(hold.dataset.holdSeconds);
  const whole = Number(hold.dataset.holdLength);
  const digits = hold.querySelector("[data-hold-digits]");
  const words = hold.querySelector("[data-hold-words]");
  const bar = hold.querySelector("progress");
  const said = new Set();
  const loaded = performance.now();

  const say = (region, sentence) => {
    const place = document.getElementById(region);
    if (place && !said.has(sentence)) {
      said.add(sentence);
      place.textContent = sentence;
    }
  };

  const end = () => {
    hold.classList.add("sl-hold--ended");
    words.textContent = hold.dataset.holdEnded;
    say("alert", hold.dataset.holdEnded);
    document.querySelectorAll("[data-needs-hold]").forEach((button) => {
      button.setAttribute("aria-disabled", "true");
      button.setAttribute("aria-describedby", words.id);
    });
  };

  const tick = () => {
    const left = Math.max(0, Math.round(total - (performance.now() - loaded) / 1000));
    const minutes = Math.ceil(left / 60);
    digits.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (bar) {
      bar.value = Math.min(left, whole);
    }
    if (left === 0) {
      clearInterval(timer);
      end();
      return;
    }
    if (left <= 120) {
      hold.classList.add("sl-hold--short");
      words.textContent = minutes === 1 ? "1 minute left" : "2 minutes left";
    }
    if ([300, 120, 60].includes(left)) {
      say("status", `${minutes} ${minutes === 1 ? "minute" : "minutes"} left on your hold.`);
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-needs-hold][aria-disabled='true']");
    if (button) {
      event.preventDefault();
      hold.querySelector("button, input[type=submit]")?.focus();
    }
  });

  const timer = setInterval(tick, 1000);
  tick();
}
