//! All that a question says, for what is told about its words.

use klagevejviser_core::face::{Face, Input};
use klagevejviser_core::words::{OptionWords, Text};

use crate::html::Html;

/// The words of a question: title, hint, errors, and its options with theirs.
pub fn asked(face: &Face) -> Vec<Html> {
    let option = |words: OptionWords| [words.title, words.hint];
    let mut texts = vec![face.words.title, face.words.hint, face.words.error];
    match &face.input {
        Input::One(options) | Input::Many(options) => {
            texts.extend(options.iter().flat_map(|words| option(*words)));
        }
        Input::Letter { date, last, last_hint, choices } => {
            texts.extend(date.iter().chain([last, last_hint]));
            texts.extend(choices.iter().flat_map(|choice| option(choice.words())));
        }
        Input::Day { label, choices, .. } => {
            texts.push(*label);
            texts.extend(choices.iter().flat_map(|choice| option(choice.words())));
        }
    }
    texts.retain(|text: &Text| !text.is_empty());
    texts.into_iter().map(|text| Html::Text(text.str().to_owned())).collect()
}
