//! The result as a person reads it, from top to bottom.

use serde_json::Value;

use super::person::Person;

/// Everything that a result shows, in the order of the page.
const READ: &str = r##"
    const result = document.querySelector(".result");
    const text = (element) => element?.innerText.trim() ?? "";
    return {
        cards: [...result.querySelectorAll(".card h2")].map(text),
        headline: text(result.querySelector("h1")),
        steps: [...result.querySelectorAll(".step")].map((step) => ({
            title: text(step.querySelector("h3")),
            whom: text(step.querySelector(".facts dd")),
            left: text(step.querySelector(".left")),
            text: text(step),
        })),
        headings: [...result.querySelectorAll("h1, h2, h3")].map(text),
        text: text(result),
    };
"##;

/// What a person reads on a result.
#[derive(Debug)]
pub(crate) struct Advice {
    /// The titles of the cards for somebody in danger.
    pub(crate) cards: Vec<String>,
    /// What it means, in a few words.
    pub(crate) headline: String,
    /// What to do, in order.
    pub(crate) steps: Vec<Step>,
    /// Every heading of the page, in order.
    pub(crate) headings: Vec<String>,
    /// All of it, folded parts apart.
    pub(crate) text: String,
}

/// One thing to do.
#[derive(Debug)]
pub(crate) struct Step {
    /// What.
    pub(crate) title: String,
    /// To whom.
    pub(crate) whom: String,
    /// How long there is left.
    pub(crate) left: String,
    /// All of it.
    pub(crate) text: String,
}

impl Person<'_> {
    /// Waits for the result, and reads it.
    pub(crate) fn result(&self) -> Advice {
        self.waits_until("the result is there", |seen| seen["state"] == "Result");
        self.finds("//article[@class='result']");
        let read = self.script(READ);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let texts = |value: &Value| value.as_array().into_iter().flatten().map(text).collect();
        let step = |value: &Value| Step {
            title: text(&value["title"]),
            whom: text(&value["whom"]),
            left: text(&value["left"]),
            text: text(&value["text"]),
        };
        Advice {
            cards: texts(&read["cards"]),
            headline: text(&read["headline"]),
            steps: read["steps"].as_array().into_iter().flatten().map(step).collect(),
            headings: texts(&read["headings"]),
            text: text(&read["text"]),
        }
    }
}

impl Advice {
    /// The titles of the steps, in order.
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.steps.iter().map(|step| step.title.as_str()).collect()
    }

    /// Asserts what comes first, and to whom it goes.
    #[track_caller]
    pub(crate) fn starts_with(&self, title: &str, whom: &str) -> &Self {
        let first = self.steps.first().expect("there is something to do");
        assert_eq!((first.title.as_str(), first.whom.as_str()), (title, whom));
        self
    }

    /// Asserts that a card stands above everything, the headline too.
    #[track_caller]
    pub(crate) fn has_card_on_top(&self, title: &str) -> &Self {
        assert_eq!(self.cards, [title]);
        assert_eq!(self.headings[..2], [title, self.headline.as_str()]);
        self
    }

    /// Asserts that the page says something.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) -> &Self {
        assert!(self.text.contains(words), "the result does not say \"{words}\"");
        self
    }

    /// Asserts that the page does not say something.
    #[track_caller]
    pub(crate) fn never_says(&self, words: &str) -> &Self {
        assert!(!self.text.contains(words), "the result says \"{words}\"");
        self
    }
}
