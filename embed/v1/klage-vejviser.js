// <klage-vejviser>: the guide in a page of others, in a frame from the address of this file. What editors paste, and
// the messages, stand in docs/embedding.md.
//
// The link that stands in the element is what people get wherever something fails: this file sets it aside, and puts
// it back where the guide does not say that it is there. Everything stands in a shadow tree, so that no style of the
// page reaches it, and is styled through the CSSOM, which no policy of the page forbids.
//
// Pages load this file with a hash of its bytes: once it is in use, what is to change gets a folder of its own.
(() => {
  const NAME = "klage-vejviser";
  const own = document.currentScript?.src;
  // Without an address of its own it knows no guide. Loaded twice, the first one stays.
  if (!own || customElements.get(NAME)) return;
  const guide = new URL("../", own);

  const NS = "klagevejviser";
  const VERSION = 1;
  const PATIENCE_MS = 8000;
  const FIRST_PX = 640;
  const LEAST_PX = 200;
  const MOST_PX = 20000;
  // Longer than any topic, colour or font.
  const LONGEST = 100;
  // Where people go who must leave at once: the guide's own address for it (web/src/browser/page.rs).
  const ELSEWHERE = "https://www.dmi.dk/";
  const START = ["emne", "valg"];
  const THEME = ["farve", "tekstfarve", "linkfarve", "skrift", "runding"];
  const WORDS = {
    da: ["Guide: Hvor kan jeg klage?", "Åbn guiden i et nyt vindue"],
    en: ["Guide: Where can I complain?", "Open the guide in a new window"],
  };
  let made = 0;

  const put = (parent, name, style, more) => {
    const element = Object.assign(document.createElement(name), more);
    element.style.cssText = style;
    parent.append(element);
    return element;
  };

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = THEME;
    #number = ++made;
    #slot;
    #mark;
    #frame;
    #late;

    connectedCallback() {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.textContent = "";
      const language = (this.closest("[lang]")?.lang || "da").split("-")[0];
      const [title, open] = WORDS[language] ?? WORDS.da;
      // Whether it is shown at all is for the page to say, as of any element.
      this.style.inlineSize = "100%";
      const box = put(root, "div", "position:relative", { lang: WORDS[language] ? language : "da" });
      this.#slot = put(box, "slot", "display:none");
      put(box, "a", "display:inline-block;padding:.5em 0;color:inherit;text-decoration:underline", {
        href: this.#address(language, START),
        target: "_blank",
        rel: "noopener noreferrer",
        textContent: open,
      });
      this.#mark = put(box, "span", "position:absolute");
      this.#frame = put(box, "iframe", `display:block;box-sizing:border-box;width:100%;height:${FIRST_PX}px;border:0`, {
        title: this.#number > 1 ? `${title} (${this.#number})` : title,
        allow: "clipboard-write",
        referrerPolicy: "no-referrer",
        src: this.#address(language, [...START, ...THEME]),
      });
      addEventListener("message", this.#hear);
      this.#late = setTimeout(() => this.#show(false), PATIENCE_MS);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      clearTimeout(this.#late);
    }

    // Colours that change later are told; a guide that is not there yet has them in its address.
    attributeChangedCallback() {
      const theme = Object.fromEntries(this.#given(THEME));
      this.#frame?.contentWindow?.postMessage({ ns: NS, v: VERSION, type: "theme", ...theme }, guide.origin);
    }

    #given(names) {
      const pairs = names.map((name) => [name, this.getAttribute(name)?.slice(0, LONGEST)]);
      return pairs.filter(([, value]) => value);
    }

    // After the #, so that no server is told.
    #address(language, names) {
      const parts = [["sprog", language], ...this.#given(names)];
      return `${guide}#${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
    }

    #show(there) {
      this.#frame.style.display = there ? "block" : "none";
      // Nobody loses the link that they stand on.
      if (!there || !this.contains(document.activeElement)) this.#slot.style.display = there ? "none" : "contents";
    }

    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== guide.origin) return;
      if (data?.ns !== NS || data.v !== VERSION) return;
      const px = Math.min(Math.max(Number(data.px), 0), MOST_PX);
      if (data.type === "ready") {
        clearTimeout(this.#late);
        this.#show(true);
      } else if (data.type === "height" && px) {
        this.#frame.style.height = `${Math.max(px, LEAST_PX)}px`;
      } else if (data.type === "step" && px >= 0 && this.getRootNode().activeElement === this) {
        // Only where somebody is in the guide. Its heading may stand below a bar of the page.
        this.#mark.style.top = `${this.#frame.offsetTop + px}px`;
        this.#mark.style.scrollMarginTop = getComputedStyle(this).scrollMarginTop;
        this.#mark.scrollIntoView({ block: "start", behavior: "instant" });
      } else if (data.type === "leave") {
        top.location.replace(ELSEWHERE);
      }
    };
  });
})();
