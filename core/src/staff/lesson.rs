//! The sheet about what a case taught: its questions with what somebody wrote below each, as a letter that Word opens
//! ([`crate::letter::docx`]). Nothing of it is kept.

use chrono::NaiveDate;

use crate::calendar::by_name;
use crate::letter::draft::{Bit, Block, Draft};

/// The sheet. `fields` are the questions, in order, each with what was written; what is empty keeps a line to write on
/// by hand.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::staff::lesson::sheet;
/// let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
/// let fields = [("Hvad skete der?", "Svaret blev væk.\nTo gange."), ("Hvem gør det?", " ")];
/// let sheet = sheet("Hvad sagen lærte os", &fields, day);
/// assert_eq!(
///     sheet.text(),
///     "Hvad sagen lærte os\n\nmandag den 30. november 2026\n\nHvad skete der?\n\n\
///      Svaret blev væk.\nTo gange.\n\nHvem gør det?\n\n________________\n"
/// );
/// ```
pub fn sheet(title: &str, fields: &[(&str, &str)], today: NaiveDate) -> Draft {
    let words = |text: &str| vec![Bit::Words(text.to_owned())];
    let mut blocks = vec![Block::Heading(words(title)), Block::Text(words(&by_name(today)))];
    for (question, written) in fields {
        blocks.push(Block::Heading(words(question)));
        blocks.push(match written.trim() {
            "" => Block::Text(vec![Bit::Empty("________________".to_owned())]),
            written => Block::Lines(
                written.lines().map(|line| vec![Bit::Typed(line.trim_end().to_owned())]).collect(),
            ),
        });
    }
    Draft { blocks }
}
