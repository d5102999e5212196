//! A letter, the list of letters, and what stands around one, as pieces of a page.

use klagevejviser_core::letter::draft::Text;
use klagevejviser_core::letter::sheet::Line;
use klagevejviser_core::letter::words::{send, ui};
use klagevejviser_core::letter::{Bit, Block, Draft, Letter, Offer, Offers, Sheet};

use crate::directory::{Nav, with_numbers};
use crate::html::{Html, Tag, tag};
use crate::place::Place;

/// The id of the letter's text, which is copied and printed.
pub const SHEET: &str = "brev";

/// All letters that fit the answers.
pub fn list(offers: &Offers, sheet: &Sheet) -> Vec<Html> {
    let mut drawn: Vec<Html> = vec![post(sheet)];
    if offers.yours.is_empty() {
        drawn.push(tag("p").text(sheet.str(ui::None)).into());
    } else {
        drawn.push(tag("p").text(sheet.str(ui::ListIntro)).into());
    }
    for (title, offers) in [(ui::Yours, &offers.yours), (ui::More, &offers.more)] {
        if !offers.is_empty() {
            drawn.push(tag("h2").text(sheet.str(title)).into());
            let row = |offer: &Offer| {
                let name = sheet.str(offer.letter.words().name);
                tag("li").put(Nav::Guide.link(Place::Letter(offer.letter), name)).into()
            };
            drawn.push(tag("ul").class("topics").all(offers.iter().map(row).collect()).into());
        }
    }
    drawn
}

/// "Does somebody else read your post?" It stands before every letter.
pub fn post(sheet: &Sheet) -> Html {
    tag("p").class("not-fit").text(sheet.str(ui::Post)).into()
}

/// What one can say on the telephone: a talk comes first.
pub fn say(offer: &Offer, sheet: &Sheet) -> Html {
    let lines = sheet.plain(offer.letter.words().say, "");
    let lines = lines.iter().map(|line| tag("li").text(line).into()).collect();
    tag("section")
        .class("say")
        .put(tag("h2").text(sheet.str(ui::Say)))
        .put(tag("ul").all(lines))
        .into()
}

/// The letter itself. What is typed keeps its line ends by the style.
pub fn letter_text(draft: &Draft) -> Vec<Html> {
    let block = |block: &Block| -> Html {
        match block {
            Block::Heading(text) => tag("h3").all(bits(text)).into(),
            Block::Text(text) => tag("p").all(bits(text)).into(),
            Block::Points(points) => {
                let rows = points.iter().map(|point| tag("li").all(bits(point)).into());
                tag("ol").all(rows.collect()).into()
            }
            Block::Lines(lines) => {
                let mut all = tag("p");
                for (at, line) in lines.iter().enumerate() {
                    if at > 0 {
                        all = all.put(tag("br"));
                    }
                    all = all.all(bits(line));
                }
                all.into()
            }
        }
    };
    draft.blocks.iter().map(block).collect()
}

fn bits(text: &Text) -> Vec<Html> {
    let bit = |bit: &Bit| match bit {
        Bit::Words(words) => Html::Text(words.clone()),
        Bit::Typed(words) => tag("span").class("typed").text(words).into(),
        Bit::Empty(words) => tag("span").class("gap").text(words).into(),
    };
    text.iter().map(bit).collect()
}

/// What to enclose, and how to send it safely. `last` is the last day, by its name in the page's language.
pub fn after(offer: &Offer, sheet: &Sheet, danish: &Sheet, last: Option<&str>) -> Vec<Html> {
    let words = offer.letter.words();
    let lines = |line: Line| sheet.plain(line, last.unwrap_or_default());
    let paragraph = |text: &String| tag("p").all(with_numbers(text)).into();
    let section = |title: Line, texts: Vec<String>| -> Tag {
        tag("section")
            .put(tag("h2").text(sheet.str(title)))
            .all(texts.iter().map(paragraph).collect())
    };
    // The last day comes first, what does not suit everybody next, then how it is done.
    let (day, others): (Vec<Line>, Vec<Line>) =
        offer.send.iter().partition(|line| **line == send::By);
    let how = day.into_iter().chain(others).chain([words.send]).flat_map(lines).collect();
    let mut how = section(ui::Send, how);
    if offer.letter == Letter::Br {
        how = how.put(mail(sheet, danish));
    }
    vec![section(ui::Enclose, lines(words.enclose)).into(), how.into()]
}

/// A short e-mail that asks to be called and says nothing of the matter.
fn mail(sheet: &Sheet, danish: &Sheet) -> Tag {
    use klagevejviser_core::letter::{mail, words};
    let address = mail::link(danish, danish.str(words::mail::Address));
    tag("p")
        .put(tag("a").set("href", &address).text(sheet.str(ui::Mail)))
        .text(" ")
        .text(sheet.str(ui::MailHint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::written;

    #[test]
    fn what_is_typed_is_drawn_as_words_and_a_gap_can_be_told_apart() {
        let text = vec![
            Bit::Words("Jeg hedder ".to_owned()),
            Bit::Typed("<b>&".to_owned()),
            Bit::Empty("[dit navn]".to_owned()),
        ];
        let draft = Draft { blocks: vec![Block::Lines(vec![text.clone(), text])] };
        let line = "Jeg hedder <span class=\"typed\">&lt;b&gt;&amp;</span><span class=\"gap\">[dit navn]</span>";
        assert_eq!(written(&letter_text(&draft)), format!("<p>{line}<br>{line}</p>"));
    }
}
