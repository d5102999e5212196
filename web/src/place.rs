//! The places that the guide can show, and their names.

use klagevejviser_core::Question;
use klagevejviser_core::directory::lead::Lead;
use klagevejviser_core::directory::{AreaId, Body, BodyId, SenderId, Topic, TopicId};
use klagevejviser_core::letter::Letter;
use klagevejviser_core::words::Language;

/// A place that the guide can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One question.
    At(Question),
    /// The result.
    Result,
    /// The search, and all that one can browse by.
    Find,
    /// The topics of an area.
    Area(AreaId),
    /// The topics about which somebody can have written.
    Sender(SenderId),
    /// A topic.
    Topic(TopicId),
    /// A body.
    Body(BodyId),
    /// The guide to discrimination.
    Unequal,
    /// The rules, with one's own path.
    Rules,
    /// The letters that fit the answers.
    Letters,
    /// One letter.
    Letter(Letter),
}

/// The first question.
pub const START: Place = Place::At(Question::Kind);

impl Place {
    /// The name of a place that says nothing about a person; nothing for one that would: what somebody
    /// looked up is no name for a browser to keep.
    pub const fn plain_name(self) -> Option<&'static str> {
        match self {
            Place::At(question) => Some(question.name()),
            Place::Result => Some("Result"),
            Place::Find => Some("Find"),
            Place::Rules => Some("Rules"),
            Place::Letters => Some("Letters"),
            Place::Letter(_)
            | Place::Unequal
            | Place::Area(_)
            | Place::Sender(_)
            | Place::Topic(_)
            | Place::Body(_) => None,
        }
    }

    /// The place by its plain name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "Result" => Some(Place::Result),
            "Find" => Some(Place::Find),
            "Rules" => Some(Place::Rules),
            "Letters" => Some(Place::Letters),
            question => Question::named(question).map(Place::At),
        }
    }

    /// The place as a link of the guide names it; [`Place::of_code`] reads it.
    pub fn code(self) -> String {
        match self {
            Place::At(_) | Place::Result | Place::Find | Place::Rules | Place::Letters => {
                self.plain_name().unwrap_or_default().to_owned()
            }
            Place::Area(area) => format!("Area.{}", area.get().code),
            Place::Sender(sender) => format!("Sender.{}", sender.get().code),
            Place::Topic(topic) => format!("Topic.{}", topic.head().id),
            Place::Body(body) => format!("Body.{}", body.head().code),
            Place::Unequal => "Unequal".to_owned(),
            Place::Letter(letter) => format!("Letter.{}", letter.name()),
        }
    }

    /// The place by its code.
    pub fn of_code(code: &str) -> Option<Self> {
        let Some((kind, id)) = code.split_once('.') else {
            return if code == "Unequal" { Some(Place::Unequal) } else { Self::named(code) };
        };
        match kind {
            "Area" => AreaId::all().find(|area| area.get().code == id).map(Place::Area),
            "Sender" => SenderId::all().find(|sender| sender.get().code == id).map(Place::Sender),
            "Topic" => Topic::named(id).map(Place::Topic),
            "Body" => Body::named(id).map(Place::Body),
            "Letter" => Letter::named(id).map(Place::Letter),
            _ => None,
        }
    }

    /// Whether it is part of the directory, which needs files of texts.
    pub const fn is_of_directory(self) -> bool {
        match self {
            Place::At(_) | Place::Result | Place::Rules | Place::Letters | Place::Letter(_) => {
                false
            }
            Place::Find
            | Place::Unequal
            | Place::Area(_)
            | Place::Sender(_)
            | Place::Topic(_)
            | Place::Body(_) => true,
        }
    }

    /// Whether it is a place of letters, which needs their file and the answers.
    pub const fn is_of_letters(self) -> bool {
        matches!(self, Place::Letters | Place::Letter(_))
    }

    /// The page without a script that says the same in the language in force, from the guide's folder.
    pub fn address(self) -> String {
        let address = match self {
            // A letter is written from the answers: without a script there is no such page.
            Place::At(_) | Place::Result | Place::Letters | Place::Letter(_) => {
                return "./".to_owned();
            }
            Place::Find => "emner/".to_owned(),
            Place::Area(area) => format!("emner/#omraade-{}", area.get().code.to_ascii_lowercase()),
            Place::Sender(sender) => {
                format!("emner/#afsender-{}", sender.get().code.to_ascii_lowercase())
            }
            Place::Topic(topic) => format!("emne/{}/", topic.head().slug),
            Place::Body(body) => format!("sted/{}/", body.head().slug()),
            Place::Unequal => "diskrimination/".to_owned(),
            Place::Rules => "regler/".to_owned(),
        };
        // Written in the languages in which the directory is; for others in Danish.
        match Language::spoken() {
            Language::En => format!("en/{address}"),
            _ => address,
        }
    }
}

/// The address of the guide without a script in the language in force, from the guide's folder.
pub fn steps() -> String {
    let prefix = if Language::spoken() == Language::En { "en/" } else { "" };
    format!("{prefix}trin/")
}

impl From<Lead> for Place {
    fn from(lead: Lead) -> Self {
        match lead {
            Lead::Topic(topic) => Place::Topic(topic),
            Lead::Area(area) => Place::Area(area),
            Lead::Unequal => Place::Unequal,
            Lead::Search => Place::Find,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_code() {
        let questions = Question::ALL.iter().copied().map(Place::At);
        let places = questions
            .chain([Place::Result, Place::Find, Place::Unequal, Place::Rules, Place::Letters])
            .chain(Letter::ALL.iter().copied().map(Place::Letter))
            .chain(AreaId::all().map(Place::Area))
            .chain(SenderId::all().map(Place::Sender))
            .chain(TopicId::all().map(Place::Topic))
            .chain(BodyId::all().map(Place::Body));
        for place in places {
            assert_eq!(Place::of_code(&place.code()), Some(place));
        }
        assert_eq!(Place::of_code("Topic.nothing"), None);
    }
}
